/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/xml-plain.h"

G_BEGIN_DECLS

/**
 * GuatuXlsxPlainCell:
 * @place: (nullable): what says where it is, up to a quotation mark
 * @style: (nullable): what says how it is shown, up to one
 * @type: (nullable): what says what its text is, up to one
 * @text: (nullable) (array length=length): what stands in it
 *
 * A cell where it stands in a document.
 */
typedef struct
{
  char *place;
  char *style;
  char *type;
  char *text;
  guint32 length;
} GuatuXlsxPlainCell;

/**
 * GuatuXlsxPlainRow:
 * @tag: (element-type GuatuXmlToken): its name and its attributes
 * @cells: (element-type GuatuXlsxPlainCell): its cells
 */
typedef struct
{
  GArray *tag;
  GArray *cells;
} GuatuXlsxPlainRow;

char *guatu_xlsx_row_take (char *text, GuatuXlsxPlainRow *row);

G_END_DECLS
