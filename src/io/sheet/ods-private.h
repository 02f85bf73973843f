/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/number-format.h"
#include "io/sheet/xml.h"
#include "io/table-options.h"

G_BEGIN_DECLS

/**
 * GuatuOdsStyles:
 * @formats: (element-type utf8 GuatuNumberFormat): by the name of a style of numbers
 * @cells: (element-type utf8 GuatuNumberFormat): by the name of a style of cells
 * @hidden: (element-type utf8): the styles of sheets that are not shown
 * @format: (nullable): the one that is being read
 * @in_percentage: whether that is a percentage
 * @name: (nullable): the name of the style that is being read
 *
 * How cells of an ODS are shown, as far as that says what their numbers are.
 */
typedef struct
{
  GHashTable *formats;
  GHashTable *cells;
  GHashTable *hidden;
  GuatuNumberFormat *format;
  char *name;
} GuatuOdsStyles;

void guatu_ods_styles_init (GuatuOdsStyles *styles);
void guatu_ods_styles_clear (GuatuOdsStyles *styles);
void guatu_ods_styles_begin (GuatuOdsStyles *styles, const char *name,
                             const char **attributes);
const GuatuNumberFormat *guatu_ods_style (const GuatuOdsStyles *styles, const char *name);

gboolean guatu_ods_read_content (GuatuZip *zip, GuatuOdsStyles *styles,
                                 const GuatuTableOptions *options, GPtrArray *sheets,
                                 GError **error);

G_END_DECLS
