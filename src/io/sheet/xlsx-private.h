/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/number-format.h"
#include "io/sheet/xml.h"
#include "io/table-options.h"

G_BEGIN_DECLS

/* Bytes of all texts that cells refer to; more is an error. */
#define GUATU_XLSX_MAX_STRINGS (64u * 1024 * 1024)

/**
 * GuatuXlsxStyles:
 * @formats: (element-type GuatuNumberFormat): each once, by the number of the format
 * @cells: (element-type GuatuNumberStyle): what cells refer to
 *
 * How cells are shown.
 */
typedef struct
{
  GHashTable *formats;
  GArray *cells;
} GuatuXlsxStyles;

/**
 * GuatuXlsx:
 * @zip: the file
 * @report: how it is understood
 * @texts: what all @strings are in
 * @strings: (element-type utf8): what cells refer to
 * @styles: how cells are shown
 *
 * A workbook that is being read.
 */
typedef struct
{
  GuatuZip *zip;
  GuatuTableReport *report;
  GStringChunk *texts;
  GPtrArray *strings;
  GuatuXlsxStyles styles;
} GuatuXlsx;

gboolean guatu_xlsx_read_strings (GuatuXlsx *xlsx, const char *part, GError **error);
gboolean guatu_xlsx_read_styles (GuatuXlsx *xlsx, const char *part, gboolean is_1904,
                                 GError **error);
void guatu_xlsx_styles_clear (GuatuXlsxStyles *styles);
const GuatuNumberStyle *guatu_xlsx_style (const GuatuXlsx *xlsx, guint index);
gboolean guatu_xlsx_read_sheet (GuatuXlsx *xlsx, const char *part, GuatuCells *grid,
                                GError **error);
void guatu_xlsx_decode (GString *text);

G_END_DECLS
