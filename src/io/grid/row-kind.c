/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/row-kind.h"

#include "io/grid/columns.h"
#include "lexicon/group-text.h"

/* What the cells of a row of a table are. */

/* So many rows away numbers are looked for that show what a column has. */
#define NEAR 20u

/** guatu_sheet_look_at_row: counts what the cells of a row are. */
GuatuRowKind
guatu_sheet_look_at_row (const GuatuSheet *sheet, guint row)
{
  GuatuRowKind kind = { 0 };
  guint n = 0;
  double last = -1;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    {
      const char *text = cells[i].text;
      guint is;

      kind.spread += cells[i].is_spread;
      if (text == NULL || cells[i].is_spread)
        continue;
      kind.filled++;
      kind.first_filled = kind.first_filled || cells[i].column == 0;
      is = guatu_sheet_text_kind (sheet, text);
      kind.words += cells[i].column > 0 && (is & GUATU_TEXT_IS_WORDS) != 0;
      if ((is & (GUATU_TEXT_IS_PLAIN | GUATU_TEXT_IS_PERIOD)) == GUATU_TEXT_IS_PERIOD)
        {
          kind.periods++;
          kind.bare_years += (is & GUATU_TEXT_IS_BARE) != 0;
        }
      else if ((is & GUATU_TEXT_IS_NUMBER) != 0)
        {
          kind.numbers += (is & GUATU_TEXT_IS_MISSING) == 0;
          kind.missing += (is & GUATU_TEXT_IS_MISSING) != 0;
          kind.serials += (is & GUATU_TEXT_IS_SERIAL) != 0;
          kind.groups += (is & GUATU_TEXT_IS_GROUP) != 0
                         && cells[i].kind != GUATU_CELL_AMOUNT
                         && guatu_group_follows (text, &last);
        }
    }
  /* Dates that lost their format are no numbers where there are nothing but these. */
  if (kind.serials >= 2 && kind.serials == kind.numbers)
    {
      kind.periods += kind.serials;
      kind.numbers = 0;
    }
  /* 0—4, 5—9, … are headings. */
  if (kind.groups >= 3 && kind.groups == kind.numbers)
    kind.numbers = 0;
  return kind;
}

/* Whether a column has a number near a row. */
static gboolean
has_number_near (const GuatuSheet *sheet, guint row, guint column)
{
  const guint last = MIN (row + NEAR, guatu_cells_n_rows (sheet->grid) - 1);

  for (guint i = row > sheet->first_row + NEAR ? row - NEAR : sheet->first_row; i <= last;
       i++)
    {
      const char *text = guatu_cells_text (sheet->grid, i, column);

      if (text != NULL
          && (guatu_sheet_text_kind (sheet, text)
              & (GUATU_TEXT_IS_NUMBER | GUATU_TEXT_IS_MISSING | GUATU_TEXT_IS_PERIOD))
                 == GUATU_TEXT_IS_NUMBER)
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_sheet_row_has_words:
 * @sheet: a table
 * @row: one of its rows
 * @kind: what its cells are
 *
 * Returns: whether a cell behind the first one may be a number in words, with numbers in
 *   digits over it or under it
 */
gboolean
guatu_sheet_row_has_words (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; kind->words > 0 && i < n; i++)
    if (cells[i].text != NULL && !cells[i].is_spread && cells[i].column > 0
        && (guatu_sheet_text_kind (sheet, cells[i].text) & GUATU_TEXT_IS_WORDS) != 0
        && has_number_near (sheet, row, cells[i].column))
      return TRUE;
  return FALSE;
}

/* What the first cell of a row says that a column has, if it is such a word. */
static gboolean
first_word (const GuatuSheet *sheet, guint row, GuatuColumn *word)
{
  const char *text = guatu_cells_text (sheet->grid, row, 0);

  return text != NULL && guatu_column_word_find (text, word);
}

/* Whether a row under a word for places names one, and so has but words for numbers. */
static gboolean
names_place (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  const char *text = guatu_cells_text (sheet->grid, row, 0);
  GuatuColumn above;

  return kind->first_filled && kind->filled > 1 && kind->periods == 0
         && first_word (sheet, row - 1, &above) && above == GUATU_COLUMN_PLACES
         && (guatu_sheet_name_kind (sheet, text) & GUATU_TEXT_IS_PLACE) != 0;
}

/* Whether a row names what stands in it in words alone, beside its first cell, and so is
 * one of numbers; 一, 二, 三 number columns. */
static gboolean
is_all_words (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  const char *second = guatu_cells_text (sheet->grid, row, 1);

  return kind->first_filled && kind->words + kind->missing + 1 == kind->filled
         && (second == NULL || !g_str_equal (second, "一"))
         && guatu_sheet_row_has_words (sheet, row, kind);
}

/* Whether a row under others of headings names what its years are, as pandas does, or,
 * under such a row, what stands below in the first column: year, 2021, 2022; city. */
static gboolean
names_levels (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  GuatuColumn word, above;

  if (!first_word (sheet, row, &word))
    return FALSE;
  if (kind->filled > 1)
    return word == GUATU_COLUMN_PERIODS && kind->bare_years == kind->filled - 1;
  return first_word (sheet, row - 1, &above) && above == GUATU_COLUMN_PERIODS
         && guatu_sheet_look_at_row (sheet, row - 1).bare_years > 0;
}

/**
 * guatu_sheet_row_is_header:
 * @sheet: a table
 * @row: one of its rows
 * @first: whether no row of headings is above it
 *
 * Returns: whether the row is one of headings; a bare year is one where it cannot be a
 *   number
 */
gboolean
guatu_sheet_row_is_header (const GuatuSheet *sheet, guint row, gboolean first)
{
  GuatuRowKind kind = guatu_sheet_look_at_row (sheet, row);

  if (kind.filled == 0 && kind.spread > 0)
    return !first;
  if (kind.filled == 0 || kind.numbers > 0
      || (kind.missing > 0 && kind.missing * 2 >= kind.filled))
    return FALSE;
  if (!first && (is_all_words (sheet, row, &kind) || names_place (sheet, row, &kind)))
    return FALSE;
  if (first)
    return kind.bare_years == 0 || !kind.first_filled || kind.filled > kind.bare_years;
  return kind.first_filled ? (kind.bare_years == 0 && kind.filled >= 2)
                                 || names_levels (sheet, row, &kind)
                           : TRUE;
}
