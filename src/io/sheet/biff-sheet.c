/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/sheet/biff.h"

/* The cells of a sheet of an XLS, record by record. */

/* What an option of a row or a column says. */
#define ROW_IS_HIDDEN 0x20u
#define COLUMN_IS_HIDDEN 0x01u

/* That a formula is reckoned whenever the file is opened. */
#define IS_RECKONED_LATER 0x03u

typedef struct
{
  GuatuBiff *biff;
  GuatuCells *grid;
  GString *text;
  gboolean awaits_text; /* of the formula before */
  guint row;
  guint column;
  guint n_empty_formulas;
  guint empty_row;
  guint empty_column;
} Reading;

static const GuatuNumberStyle *
find_style (const GuatuBiff *biff, guint index)
{
  static const GuatuNumberStyle plain = { NULL };

  return index < biff->styles->len
             ? &g_array_index (biff->styles, GuatuNumberStyle, index)
             : &plain;
}

static gboolean
put_text (Reading *reading, guint row, guint column, guint style, const char *text,
          GError **error)
{
  const GuatuNumberStyle *found = find_style (reading->biff, style);

  return guatu_cells_put (reading->grid, row, column, GUATU_CELL_TEXT, text,
                          strlen (text), found->indent, error)
         && (!found->is_across
             || guatu_cells_spread_across (reading->grid, row, column, TRUE, error));
}

/* Empty cells, over which a text on their left may be centred. */
static gboolean
put_blanks (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  const guint row = guatu_biff_16 (record, 0), first = guatu_biff_16 (record, 2);
  /* Of several the number of the last column stands behind their styles. */
  const gsize end = record->type == GUATU_BIFF_MULBLANK && record->length >= 2
                        ? record->length - 2
                        : MIN (record->length, 6);

  for (gsize at = 4; at + 2 <= end; at += 2)
    if (find_style (reading->biff, guatu_biff_16 (record, at))->is_across
        && !guatu_cells_spread_across (reading->grid, row, first + (guint) (at - 4) / 2,
                                       FALSE, error))
      return FALSE;
  return TRUE;
}

static gboolean
put_number (Reading *reading, guint row, guint column, guint style, double value,
            GError **error)
{
  const GuatuNumberStyle *found = find_style (reading->biff, style);
  GuatuNumberStyle own = *found;

  own.is_1904 = reading->biff->is_1904;
  return guatu_cells_put_number (reading->grid, row, column, value, &own, error);
}

/* A number of four bytes: the upper part of one of eight, or a whole one, perhaps in
 * hundredths. */
static double
decode_rk (guint32 rk)
{
  double value;

  if ((rk & 2) != 0)
    value = (gint32) rk >> 2;
  else
    {
      const guint64 bits = (guint64) (rk & ~3u) << 32;

      memcpy (&value, &bits, sizeof value);
    }
  return (rk & 1) != 0 ? value / 100 : value;
}

static gboolean
put_rks (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  const guint row = guatu_biff_16 (record, 0), first = guatu_biff_16 (record, 2);

  /* Row, first column, then a style and a number each, and the last column. */
  for (gsize at = 4; at + 6 + 2 <= record->length; at += 6)
    if (!put_number (reading, row, first + (guint) (at - 4) / 6,
                     guatu_biff_16 (record, at),
                     decode_rk (guatu_biff_32 (record, at + 2)), error))
      return FALSE;
  return TRUE;
}

static gboolean
put_error (Reading *reading, guint row, guint column, guint code, GError **error)
{
  static const struct
  {
    guint code;
    const char *name;
  } codes[] = {
    { 0x00, "#NULL!" }, { 0x07, "#DIV/0!" }, { 0x0F, "#VALUE!" }, { 0x17, "#REF!" },
    { 0x1D, "#NAME?" }, { 0x24, "#NUM!" },   { 0x2A, "#N/A" },
  };
  const char *name = "#VALUE!";

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (codes[i].code == code)
      name = codes[i].name;
  return guatu_cells_put_error (reading->grid, row, column, name, error);
}

static gboolean
put_flag_or_error (Reading *reading, guint row, guint column, guint style, guint value,
                   gboolean is_error, GError **error)
{
  return is_error ? put_error (reading, row, column, value, error)
                  : put_text (reading, row, column, style, value != 0 ? "TRUE" : "FALSE",
                              error);
}

static gboolean
put_string (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  const guint32 number = guatu_biff_32 (record, 6);
  const guint row = guatu_biff_16 (record, 0), column = guatu_biff_16 (record, 2);

  if (number >= reading->biff->strings->len)
    return guatu_cells_put_error (reading->grid, row, column, "#REF!", error);
  return put_text (reading, row, column, guatu_biff_16 (record, 4),
                   g_ptr_array_index (reading->biff->strings, number), error);
}

static gboolean
put_label (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  return guatu_biff_read_text (reading->biff, record, 6, 2, reading->text, error)
         && put_text (reading, guatu_biff_16 (record, 0), guatu_biff_16 (record, 2),
                      guatu_biff_16 (record, 4), reading->text->str, error);
}

/* What a formula had when the file was saved: a number or, where its last two bytes are
 * of none, what its first one says. */
static gboolean
put_formula (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  const guint row = guatu_biff_16 (record, 0), column = guatu_biff_16 (record, 2);
  const guint style = guatu_biff_16 (record, 4);
  const guint kind = guatu_biff_16 (record, 6) & 0xFF;
  const guint value = guatu_biff_16 (record, 8) & 0xFF;

  if (guatu_biff_16 (record, 12) != 0xFFFF)
    return put_number (reading, row, column, style, guatu_biff_double (record, 6), error);
  reading->awaits_text = kind == 0;
  reading->row = row;
  reading->column = column;
  if (kind == 1 || kind == 2)
    return put_flag_or_error (reading, row, column, style, value, kind == 2, error);
  if (kind == 3 && (guatu_biff_16 (record, 14) & IS_RECKONED_LATER) != 0
      && reading->n_empty_formulas++ == 0)
    {
      reading->empty_row = row;
      reading->empty_column = column;
    }
  return TRUE;
}

static gboolean
put_formula_text (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  if (!reading->awaits_text)
    return TRUE;
  reading->awaits_text = FALSE;
  return guatu_biff_read_text (reading->biff, record, 0, 2, reading->text, error)
         && put_text (reading, reading->row, reading->column, 0, reading->text->str,
                      error);
}

static gboolean
merge (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  for (gsize at = 2; at + 8 <= record->length; at += 8)
    if (!guatu_cells_merge (
            reading->grid, guatu_biff_16 (record, at), guatu_biff_16 (record, at + 4),
            guatu_biff_16 (record, at + 2), guatu_biff_16 (record, at + 6), error))
      return FALSE;
  return TRUE;
}

/* A row is told of before its cells, and after those of the rows above, which mostly are
 * the ones that were put. */
static void
hide (Reading *reading, const GuatuBiffRecord *record)
{
  const guint first = guatu_biff_16 (record, 0);

  if (record->type == GUATU_BIFF_ROW)
    guatu_cells_end_row (reading->grid);
  if (record->type == GUATU_BIFF_ROW && (guatu_biff_16 (record, 12) & ROW_IS_HIDDEN) != 0)
    guatu_cells_hide_rows (reading->grid, first, first);
  else if (record->type == GUATU_BIFF_COLINFO
           && (guatu_biff_16 (record, 8) & COLUMN_IS_HIDDEN) != 0)
    guatu_cells_hide_columns (reading->grid, first, guatu_biff_16 (record, 2));
}

static gboolean
take (Reading *reading, const GuatuBiffRecord *record, GError **error)
{
  const guint row = guatu_biff_16 (record, 0), column = guatu_biff_16 (record, 2);
  const guint style = guatu_biff_16 (record, 4);

  switch (record->type)
    {
    case GUATU_BIFF_LABELSST:
      return put_string (reading, record, error);
    case GUATU_BIFF_LABEL:
    case GUATU_BIFF_RSTRING:
      return put_label (reading, record, error);
    case GUATU_BIFF_NUMBER:
      return put_number (reading, row, column, style, guatu_biff_double (record, 6),
                         error);
    case GUATU_BIFF_RK:
      return put_number (reading, row, column, style,
                         decode_rk (guatu_biff_32 (record, 6)), error);
    case GUATU_BIFF_MULRK:
      return put_rks (reading, record, error);
    case GUATU_BIFF_FORMULA:
      return put_formula (reading, record, error);
    case GUATU_BIFF_STRING:
      return put_formula_text (reading, record, error);
    case GUATU_BIFF_BOOLERR:
      return put_flag_or_error (reading, row, column, style,
                                guatu_biff_16 (record, 6) & 0xFF,
                                guatu_biff_16 (record, 6) >> 8 != 0, error);
    case GUATU_BIFF_BLANK:
    case GUATU_BIFF_MULBLANK:
      return put_blanks (reading, record, error);
    case GUATU_BIFF_MERGEDCELLS:
      return merge (reading, record, error);
    default:
      hide (reading, record);
      return TRUE;
    }
}

static void
tell_of_formulas (const Reading *reading)
{
  g_autofree char *place = NULL;

  if (reading->n_empty_formulas == 0)
    return;
  place = guatu_cells_place (reading->grid, reading->empty_row, reading->empty_column);
  guatu_table_report_add (
      reading->biff->report, TRUE, place,
      ngettext ("%u formula has no value in the file: it is left out. Open the file "
                "in a spreadsheet program and save it, and it will have one.",
                "%u formulas have no value in the file: they are left out. Open the file "
                "in a spreadsheet program and save it, and they will have one.",
                reading->n_empty_formulas),
      reading->n_empty_formulas);
}

/**
 * guatu_biff_read_sheet:
 * @biff: a workbook whose texts and styles were read
 * @at: where in the stream the sheet begins
 * @grid: gets the cells
 * @error: a #GuatuIoError
 *
 * Reads a sheet up to its end; charts on it are sheets within, and left out.
 *
 * Returns: whether it could be read
 */
gboolean
guatu_biff_read_sheet (GuatuBiff *biff, gsize at, GuatuCells *grid, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Reading reading = { .biff = biff, .grid = grid, .text = text };
  GuatuBiffRecord record;
  guint depth = 0;

  if (!guatu_biff_next (biff, at, &record) || record.type != GUATU_BIFF_BOF)
    return guatu_biff_is_damaged (error);
  for (; guatu_biff_next (biff, at, &record); at = record.end)
    {
      depth += record.type == GUATU_BIFF_BOF;
      if (record.type == GUATU_BIFF_EOF && --depth == 0)
        {
          tell_of_formulas (&reading);
          return TRUE;
        }
      if (depth == 1 && !take (&reading, &record, error))
        return FALSE;
    }
  return guatu_biff_is_damaged (error);
}
