/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/grid/rows.h"

/* Numbers in words where numbers stand: each is told, as it is read. */

/* Of so many numbers in words that are sure each is told. */
#define TOLD_MOST 10u

/* What people type for a dash where the two look the same. */
#define DASH_ALIKE "一"

static char *
write_value (const GuatuCellNumber *number)
{
  const GuatuNumberText *text = &number->number;
  const gboolean is_percent
      = text->unit != NULL && text->unit->kind == GUATU_UNIT_PERCENT;
  g_autofree char *value
      = guatu_number_format (guatu_number_scale (text->value, text->mult),
                             MAX (text->decimals - text->mult, 0), "");

  return g_strconcat (value, is_percent ? "%" : "", NULL);
}

/* Whether a column has another number in words than 一, so that this is one, too. */
static gboolean
counts_in_words (const GuatuSheet *sheet, guint column)
{
  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *text
          = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), column);

      if (text != NULL && !g_str_equal (text, DASH_ALIKE)
          && (guatu_sheet_text_kind (sheet, text) & GUATU_TEXT_IS_WORDS) != 0)
        return TRUE;
    }
  return FALSE;
}

/* Takes a number in words that might be a name elsewhere. */
static gboolean
take_words (GuatuSheet *sheet, const GuatuCell *cell, GuatuCellNumber *number)
{
  g_autofree char *value = NULL;
  gboolean sure;

  if (!guatu_cell_words_parse (cell->text, number, &sure))
    return FALSE;
  if (g_str_equal (cell->text, DASH_ALIKE) && !counts_in_words (sheet, cell->column))
    {
      number->missing = TRUE;
      number->reason = GUATU_REASON_UNSAID;
      guatu_sheet_warn (sheet, cell->row, cell->column,
                        _ ("“%s” is taken for a dash, and no number. If it is the "
                           "number, write 1."),
                        cell->text);
      return TRUE;
    }
  value = write_value (number);
  guatu_sheet_warn (sheet, cell->row, cell->column, _ ("“%s” is taken for %s."),
                    cell->text, value);
  return TRUE;
}

/**
 * guatu_sheet_parse_number:
 * @sheet: a table whose columns are known
 * @cell: a cell of one that has numbers
 * @number: (out): what it says; to be cleared
 *
 * Reads a cell that may be in words, too, and tells of these.
 *
 * Returns: whether the whole cell is a number or says that there is none
 */
gboolean
guatu_sheet_parse_number (GuatuSheet *sheet, const GuatuCell *cell,
                          GuatuCellNumber *number)
{
  g_autofree char *place = NULL;
  g_autofree char *value = NULL;

  if (!guatu_cell_number_parse (cell->text, sheet->decimal_comma, number))
    return take_words (sheet, cell, number);
  if (!number->in_words || sheet->n_words++ >= TOLD_MOST)
    return TRUE;
  place = guatu_cells_place (sheet->grid, cell->row, cell->column);
  value = write_value (number);
  guatu_sheet_note (sheet, _ ("“%s” in %s is %s."), cell->text, place, value);
  return TRUE;
}

/** guatu_sheet_tell_of_words: tells how many numbers in words were not told one by one.
 */
void
guatu_sheet_tell_of_words (GuatuSheet *sheet)
{
  const guint n = sheet->n_words > TOLD_MOST ? sheet->n_words - TOLD_MOST : 0;

  if (n > 0)
    guatu_sheet_note (sheet,
                      ngettext ("%u more number is in words, and read likewise.",
                                "%u more numbers are in words, and read likewise.", n),
                      n);
}
