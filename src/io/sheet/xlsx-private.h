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

/**
 * GuatuXlsxCell:
 * @xlsx: the workbook
 * @grid: the sheet that the cell is of
 * @text: what stands in it, as the file has it
 * @row: from 0
 * @column: from 0
 * @style: how it is shown
 * @type: what @text is: s the number of a shared text, i a text of its own, f that of a
 *   formula, b yes or no, e an error, d a date, n a number
 *
 * A cell that is being read.
 */
typedef struct
{
  GuatuXlsx *xlsx;
  GuatuCells *grid;
  GString *text;
  guint row;
  guint column;
  const GuatuNumberStyle *style;
  char type;
} GuatuXlsxCell;

gboolean guatu_xlsx_read_strings (GuatuXlsx *xlsx, const char *part, GError **error);
gboolean guatu_xlsx_read_styles (GuatuXlsx *xlsx, const char *part, gboolean is_1904,
                                 GError **error);
void guatu_xlsx_styles_clear (GuatuXlsxStyles *styles);
const GuatuNumberStyle *guatu_xlsx_style (const GuatuXlsx *xlsx, guint index);
gboolean guatu_xlsx_read_sheet (GuatuXlsx *xlsx, const char *part, GuatuCells *grid,
                                GError **error);
gboolean guatu_xlsx_put_cell (GuatuXlsxCell *cell, GError **error);
void guatu_xlsx_decode (GString *text);

G_END_DECLS
