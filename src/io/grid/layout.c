/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/cell-number.h"
#include "io/grid/decimal-mark.h"
#include "io/grid/lines.h"
#include "io/io-error.h"

/* Where in a sheet the title, the headings, the numbers and the notes are. */

/* More rows of headings than this are none. */
#define MAX_HEADER 5

/* A first cell of more characters is no name of a row of numbers, but begins a note; and
 * so many have the words in place of numbers: 待定, 未公布. */
#define NAME_MOST 10
#define WORD_MOST 8

static void
find_header (GuatuSheet *sheet)
{
  const guint n_rows = guatu_cells_n_rows (sheet->grid);
  guint row = sheet->first_row;

  if (sheet->options->first_header > 0 && row == 0)
    {
      sheet->first_header
          = guatu_cells_find_row (sheet->grid, sheet->options->first_header);
      sheet->first_body
          = guatu_cells_find_row (sheet->grid, sheet->options->last_header + 1);
      for (; row < sheet->first_header; row++)
        guatu_sheet_take_line (sheet, row);
      return;
    }
  for (; row < n_rows; row++)
    {
      GuatuRowKind kind = guatu_sheet_look_at_row (sheet, row);

      if (kind.filled == 0)
        continue;
      if (!guatu_sheet_row_is_line (sheet, row, &kind) || sheet->grid->n_columns < 2)
        break;
      guatu_sheet_take_line (sheet, row);
    }
  sheet->first_header = row;
  row = guatu_sheet_take_said_rows (sheet, row);
  while (sheet->row_words->len == 0 && row < n_rows
         && row - sheet->first_header < MAX_HEADER
         && guatu_sheet_row_is_header (sheet, row, row == sheet->first_header))
    row++;
  sheet->first_body = row;
}

static const char *
first_text (const GuatuSheet *sheet, guint row)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    if (cells[i].text != NULL && !cells[i].is_spread)
      return cells[i].text;
  return NULL;
}

static gboolean
numbers_follow (const GuatuSheet *sheet, guint row)
{
  for (; row < guatu_cells_n_rows (sheet->grid); row++)
    {
      GuatuRowKind kind = guatu_sheet_look_at_row (sheet, row);

      if (kind.numbers + kind.missing > 0)
        return TRUE;
      if (kind.filled == 0)
        return FALSE;
    }
  return FALSE;
}

/* Whether a row that has no numbers is a note that its own commas parted: its cells are
 * the first ones of the row, and no table comes under it. */
static gboolean
is_parted_note (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  if (sheet->grid->is_sheet || sheet->body->len == 0 || kind->missing > 0)
    return FALSE;
  for (guint i = 0; i < kind->filled && i < n; i++)
    if (cells[i].text == NULL)
      return FALSE;
  for (; row < guatu_cells_n_rows (sheet->grid); row++)
    if (guatu_sheet_look_at_row (sheet, row).numbers > 0)
      return FALSE;
  return TRUE;
}

/* Whether a row that has no numbers is one of the table all the same, as its first cell
 * names what the others do, or all its cells have a short text. */
static gboolean
is_row_of_table (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);
  const char *first = guatu_cells_text (sheet->grid, row, 0);

  if (sheet->body->len == 0 || first == NULL || guatu_text_is_note (first)
      || g_utf8_strlen (first, -1) > NAME_MOST)
    return FALSE;
  if ((guatu_sheet_name_kind (sheet, first)
       & (GUATU_TEXT_IS_PERIOD | GUATU_TEXT_IS_PLACE | GUATU_TEXT_IS_TOTAL))
      != 0)
    return TRUE;
  for (guint i = 0; i < n; i++)
    if (cells[i].text != NULL && g_utf8_strlen (cells[i].text, -1) > WORD_MOST)
      return FALSE;
  return kind->filled > 1 && kind->filled == sheet->grid->n_columns;
}

/* Whether two texts are both years, or both months, and the like. */
static gboolean
are_such_times (const char *text, const char *other)
{
  GuatuPeriod period, its;

  return guatu_text_is_period (text, &period) && guatu_text_is_period (other, &its)
         && period.kind == its.kind;
}

/* Whether a row says a time alone, as the ones before and behind it do that have numbers:
 * its cells are empty. A year over its quarters is a heading. */
static gboolean
is_empty_time (const GuatuSheet *sheet, guint row, const char *text)
{
  const char *other;

  if (sheet->body->len == 0)
    return FALSE;
  other = first_text (sheet, g_array_index (sheet->body, guint, sheet->body->len - 1));
  if (other == NULL || !are_such_times (text, other))
    return FALSE;
  for (row++, other = NULL; row < guatu_cells_n_rows (sheet->grid) && other == NULL;
       row++)
    other = first_text (sheet, row);
  return other == NULL || guatu_text_is_note (other) || are_such_times (text, other);
}

/* Whether what a row names is there, only not its numbers. */
static gboolean
is_empty_row (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind,
              const char *text)
{
  if (kind->filled != 1 || kind->numbers > 0)
    return FALSE;
  return kind->periods > 0
             ? is_empty_time (sheet, row, text)
             : !numbers_follow (sheet, row) && is_row_of_table (sheet, row, kind);
}

static gboolean
repeats_header (const GuatuSheet *sheet, guint row)
{
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (g_strcmp0 (guatu_cells_text (sheet->grid, row, column),
                   guatu_cells_text (sheet->grid, sheet->first_header, column))
        != 0)
      return FALSE;
  return sheet->first_body > sheet->first_header;
}

/* Whether a row is one of headings of time, which might else be taken for numbers. */
static gboolean
begins_table (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  return kind->periods >= 2 && guatu_sheet_row_is_header (sheet, row, TRUE)
         && numbers_follow (sheet, row + 1);
}

static void
take_note (GuatuSheet *sheet, guint row)
{
  g_autofree char *line = guatu_sheet_row_text (sheet, row);

  guatu_sheet_take_note (sheet, line);
}

/* Takes a line for a note that does not say that it is one. */
static void
take_line_for_note (GuatuSheet *sheet, guint row)
{
  g_autofree char *line = guatu_sheet_row_text (sheet, row);

  guatu_sheet_take_note (sheet, line);
  guatu_sheet_note (sheet, _ ("Row %u, “%s”, is taken for a note."),
                    guatu_cells_row_number (sheet->grid, row), line);
}

typedef enum
{
  ROLE_EMPTY,
  ROLE_SIGNATURE,
  ROLE_NOTE,
  ROLE_NUMBERS,
  ROLE_HEADINGS_AGAIN,
  ROLE_WITHOUT_NUMBERS, /* of something that is in the table */
  ROLE_LINE,            /* a note that does not say that it is one */
  ROLE_SECTION,         /* a heading of those below */
  ROLE_NEXT_TABLE,
  ROLE_LEFT_OUT,
} RowRole;

/**
 * Body:
 * @section: (nullable): the heading over the next row
 * @after_blank: whether an empty row stands before it
 * @ended: whether what belongs under the numbers was there
 */
typedef struct
{
  const char *section;
  gboolean after_blank;
  gboolean ended;
} Body;

static gboolean
is_line (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind, gboolean ended)
{
  if (kind->numbers > 0)
    return FALSE;
  if (kind->filled == 1)
    return !numbers_follow (sheet, row);
  return is_parted_note (sheet, row, kind)
         && (ended || !is_row_of_table (sheet, row, kind));
}

/* What a row is under the headings, by itself and by what stood over it. */
static RowRole
role_of_row (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind,
             const char *text, const Body *body)
{
  const gboolean has_body = sheet->body->len > 0;
  const guint told
      = kind->numbers + kind->missing + (kind->filled > 1 ? kind->periods : 0);

  if (text == NULL)
    return ROLE_EMPTY;
  if (kind->numbers == 0 && guatu_row_is_signature (sheet, row))
    return ROLE_SIGNATURE;
  if (kind->numbers == 0 && guatu_text_is_note (text))
    return ROLE_NOTE;
  if (body->after_blank && has_body && begins_table (sheet, row, kind))
    return ROLE_NEXT_TABLE;
  if (!body->ended && (told > 0 || guatu_sheet_row_has_words (sheet, row, kind)))
    return ROLE_NUMBERS;
  if (repeats_header (sheet, row))
    return ROLE_HEADINGS_AGAIN;
  if (!body->ended && is_empty_row (sheet, row, kind, text)
      && (kind->periods == 0 || !body->after_blank))
    return ROLE_WITHOUT_NUMBERS;
  if (is_line (sheet, row, kind, body->ended))
    return ROLE_LINE;
  if (kind->filled == 1 && !body->after_blank && !body->ended)
    return ROLE_SECTION;
  return (body->after_blank || body->ended) && has_body ? ROLE_NEXT_TABLE : ROLE_LEFT_OUT;
}

/* Takes a row for what it is, unless the next table begins there. */
static void
take_row (GuatuSheet *sheet, guint row, RowRole role, const char *text, Body *body)
{
  const guint number = guatu_cells_row_number (sheet->grid, row);

  switch (role)
    {
    case ROLE_SIGNATURE:
      guatu_sheet_take_signature (sheet, row);
      body->ended = sheet->body->len > 0;
      break;
    case ROLE_NOTE:
      take_note (sheet, row);
      body->ended = TRUE;
      break;
    case ROLE_NUMBERS:
      g_array_append_val (sheet->body, row);
      g_ptr_array_add (sheet->sections, (gpointer) body->section);
      break;
    case ROLE_HEADINGS_AGAIN:
      guatu_sheet_note (sheet, _ ("Row %u repeats the headings."), number);
      break;
    case ROLE_WITHOUT_NUMBERS:
      guatu_sheet_note (sheet, _ ("Row %u, “%s”, has no numbers."), number, text);
      break;
    case ROLE_LINE:
      take_line_for_note (sheet, row);
      break;
    case ROLE_SECTION:
      body->section = text;
      guatu_sheet_note (sheet, _ ("Row %u, “%s”, is a heading of those below."), number,
                        text);
      break;
    case ROLE_LEFT_OUT:
      guatu_sheet_warn (sheet, row, 0, _ ("The row “%s” has no numbers: it is left out."),
                        text);
      break;
    case ROLE_EMPTY:
    case ROLE_NEXT_TABLE:
      break;
    }
}

static void
find_body (GuatuSheet *sheet)
{
  const guint n_rows = guatu_cells_n_rows (sheet->grid);
  Body body = { NULL, FALSE, FALSE };

  for (guint row = sheet->first_body; row < n_rows && sheet->next_row == 0; row++)
    {
      const GuatuRowKind kind = guatu_sheet_look_at_row (sheet, row);
      const char *text = first_text (sheet, row);
      const RowRole role = role_of_row (sheet, row, &kind, text, &body);

      if (role == ROLE_NEXT_TABLE)
        sheet->next_row = row;
      take_row (sheet, row, role, text, &body);
      body.after_blank = role == ROLE_EMPTY && kind.spread == 0;
    }
}

/* A list, such as “1,2”, is no number: more cells have to speak for commas than for
 * points. */
static gboolean
has_decimal_commas (const GuatuSheet *sheet)
{
  guint n_commas = 0, n_points = 0;

  for (guint i = 0; i < sheet->grid->cells->len; i++)
    {
      const GuatuCell *cell = &g_array_index (sheet->grid->cells, GuatuCell, i);

      if (cell->text == NULL || cell->kind != GUATU_CELL_TEXT)
        continue;
      n_commas += guatu_text_has_decimal_comma (cell->text) ? 1 : 0;
      n_points += guatu_text_has_decimal_point (cell->text) ? 1 : 0;
    }
  return n_commas > n_points;
}

/**
 * guatu_sheet_find_layout:
 * @sheet: a table of which only the cells are known
 * @error: %GUATU_IO_ERROR_INVALID
 *
 * Finds its title, its headings, its numbers and its notes.
 *
 * Returns: whether it has any numbers
 */
gboolean
guatu_sheet_find_layout (GuatuSheet *sheet, GError **error)
{
  sheet->decimal_comma = has_decimal_commas (sheet);
  if (sheet->decimal_comma)
    guatu_sheet_note (sheet, _ ("A comma stands before decimals, as in 12,5."));
  find_header (sheet);
  find_body (sheet);
  if (sheet->first_body == sheet->first_header)
    guatu_sheet_note (sheet, _ ("There is no row of headings."));
  else if (sheet->first_body == sheet->first_header + 1)
    guatu_sheet_note (sheet, _ ("Row %u is the row of headings."),
                      guatu_cells_row_number (sheet->grid, sheet->first_header));
  else
    guatu_sheet_note (sheet, _ ("Rows %u to %u are the headings."),
                      guatu_cells_row_number (sheet->grid, sheet->first_header),
                      guatu_cells_row_number (sheet->grid, sheet->first_body - 1));
  if (sheet->body->len > 0)
    return TRUE;
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("There are no numbers in the table. If it has headings above "
                          "numbers, name their rows by “--header”."));
  return FALSE;
}
