/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/cell-number.h"
#include "io/grid/sheet.h"
#include "io/io-error.h"

/* Where in a sheet the title, the headings, the numbers and the notes are. */

/* More rows of headings than this are none. */
#define MAX_HEADER 5

static const char *const unit_words[]
    = { "计量单位：", "计量单位:", "单位：", "单位:", "单位 ",
        "Unit:",      "unit:",     "Units:", "UNIT:" };

static const char *const source_words[]
    = { "资料来源：", "资料来源:", "数据来源：", "数据来源:", "来源：",
        "来源:",      "Source:",   "source:",    "Sources:",  "SOURCE:" };

static const char *const note_words[]
    = { "注", "说明", "备注", "Note", "NOTE", "note", "*", "①", "②", "③", "本表" };

/* What says that a note is one, which charts say themselves. */
static const char *const note_marks[] = { "注：", "注:", "Note:", "Notes:" };

/* What the download of a database was asked for: 数据库：年度数据. */
static const char *const query_words[]
    = { "数据库：", "数据库:", "时间：", "时间:", "频率：", "频率:" };

/* What stands before what all of it is of: 指标：地区生产总值(亿元). */
static const char *const subject_words[]
    = { "指标：", "指标:", "地区：", "地区:", "表名：", "表名:" };

static const char *
after_word (const char *text, const char *const *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (g_str_has_prefix (text, words[i]))
      {
        const char *at = text + strlen (words[i]);

        while (g_unichar_isspace (g_utf8_get_char (at)))
          at = g_utf8_next_char (at);
        return at;
      }
  return NULL;
}

/**
 * guatu_skip_unit_word:
 * @text: a text
 *
 * Returns: what follows on the word that says that a unit does, 单位：, or %NULL without
 * it
 */
const char *
guatu_skip_unit_word (const char *text)
{
  return after_word (text, unit_words, G_N_ELEMENTS (unit_words));
}

/* What the cells of a row are. */
typedef struct
{
  guint filled;
  guint numbers; /* that are no periods */
  guint periods;
  guint bare_years;
  guint missing;
  guint serials; /* of the numbers, those by which sheets store a year */
  guint groups;  /* of the numbers, those that are groups by size */
  guint spread;  /* that have their text only from a merged cell */
  gboolean first_filled;
} RowKind;

static RowKind
look_at (const GuatuSheet *sheet, guint row)
{
  RowKind kind = { 0 };
  guint n = 0;
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
          kind.groups += (is & GUATU_TEXT_IS_GROUP) != 0;
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

/* What stands in the bracket that a text begins with, closed or not; NULL without one. */
static char *
without_brackets (const char *text)
{
  char *within;

  if (!g_str_has_prefix (text, "（") && *text != '(')
    return NULL;
  within = g_strdup (g_utf8_next_char (text));
  if (g_str_has_suffix (within, "）"))
    within[strlen (within) - strlen ("）")] = '\0';
  else if (g_str_has_suffix (within, ")"))
    within[strlen (within) - 1] = '\0';
  return within;
}

/* Whether a text in brackets is a unit without a word before it: （上年=100）. */
static gboolean
is_unit_alone (const char *text)
{
  g_auto (GuatuUnitText) unit = { NULL };

  return guatu_unit_text_parse (text, &unit);
}

static void
take_unit_line (GuatuSheet *sheet, const char *text, guint row)
{
  if (sheet->unit != NULL)
    return;
  sheet->unit = g_strdup (text);
  guatu_sheet_note (sheet, _ ("The unit “%s” is from row %u."), text,
                    guatu_cells_row_number (sheet->grid, row));
}

/* A text above the headings that is no unit: the title, the source, or what a database
 * says of what it was asked. */
static void
take_title (GuatuSheet *sheet, const char *text)
{
  const char *source = after_word (text, source_words, G_N_ELEMENTS (source_words));
  const char *subject = after_word (text, subject_words, G_N_ELEMENTS (subject_words));

  if (source != NULL)
    {
      g_free (sheet->source);
      sheet->source = g_strdup (source);
    }
  else if (after_word (text, query_words, G_N_ELEMENTS (query_words)) != NULL)
    guatu_sheet_note (sheet, _ ("“%s” is no title."), text);
  else
    g_ptr_array_add (sheet->titles, g_strdup (subject != NULL ? subject : text));
}

/* A line above the headings: the title, or what all is in. */
static void
take_line (GuatuSheet *sheet, guint row)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    {
      const char *text = cells[i].text;
      g_autofree char *within = NULL;
      const char *unit = NULL;

      if (text == NULL || cells[i].is_spread)
        continue;
      within = without_brackets (text);
      unit = guatu_skip_unit_word (within != NULL ? within : text);
      if (unit == NULL && (within != NULL || cells[i].column > 0)
          && is_unit_alone (within != NULL ? within : text))
        unit = within != NULL ? within : text;
      if (unit == NULL)
        take_title (sheet, text);
      else
        take_unit_line (sheet, unit, row);
    }
}

/* Whether a cell says what all is in: 单位：亿元, and CNY billion, where a comma in a
 * title parted that. */
static gboolean
says_unit (const GuatuSheet *sheet, const GuatuCell *cell, const RowKind *kind)
{
  const char *text = cell->text;
  const char *at
      = g_str_has_prefix (text, "（") || *text == '(' ? g_utf8_next_char (text) : text;

  return guatu_skip_unit_word (at) != NULL
         || (cell->column > 0 && kind->filled < sheet->grid->n_columns
             && is_unit_alone (text));
}

/* Whether a row says nothing but the title and the unit. */
static gboolean
is_line (const GuatuSheet *sheet, guint row, const RowKind *kind)
{
  guint n_lines = 0, n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  if (kind->filled <= 1)
    return kind->numbers == 0;
  for (guint i = 0; i < n; i++)
    {
      if (cells[i].text != NULL && !cells[i].is_spread)
        n_lines += says_unit (sheet, &cells[i], kind);
    }
  return n_lines > 0 && kind->filled <= 3 && kind->numbers == 0;
}

/* Whether a row is one of headings; a bare year is one where it cannot be a number. */
static gboolean
is_header (const GuatuSheet *sheet, guint row, gboolean first)
{
  RowKind kind = look_at (sheet, row);

  if (kind.filled == 0 && kind.spread > 0)
    return !first;
  if (kind.filled == 0 || kind.numbers > 0
      || (kind.missing > 0 && kind.missing * 2 >= kind.filled))
    return FALSE;
  if (first)
    return kind.bare_years == 0 || !kind.first_filled || kind.filled > kind.bare_years;
  return kind.first_filled ? kind.bare_years == 0 && kind.filled >= 2 : TRUE;
}

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
        take_line (sheet, row);
      return;
    }
  for (; row < n_rows; row++)
    {
      RowKind kind = look_at (sheet, row);

      if (kind.filled == 0)
        continue;
      if (!is_line (sheet, row, &kind) || sheet->grid->n_columns < 2)
        break;
      take_line (sheet, row);
    }
  sheet->first_header = row;
  row = guatu_sheet_take_said_rows (sheet, row);
  while (sheet->row_words->len == 0 && row < n_rows
         && row - sheet->first_header < MAX_HEADER
         && is_header (sheet, row, row == sheet->first_header))
    row++;
  sheet->first_body = row;
}

/* A line under the numbers: a note, or the source. */
static void
take_note (GuatuSheet *sheet, const char *text)
{
  const char *source = after_word (text, source_words, G_N_ELEMENTS (source_words));

  sheet->n_lines_below++;
  if (source != NULL && sheet->source == NULL)
    {
      sheet->source = g_strdup (source);
      if (g_str_has_suffix (sheet->source, "。"))
        sheet->source[strlen (sheet->source) - strlen ("。")] = '\0';
    }
  else
    {
      const char *bare = after_word (text, note_marks, G_N_ELEMENTS (note_marks));

      g_ptr_array_add (sheet->notes, g_strdup (bare != NULL ? bare : text));
    }
}

static gboolean
is_note (const char *text)
{
  return after_word (text, note_words, G_N_ELEMENTS (note_words)) != NULL
         || after_word (text, source_words, G_N_ELEMENTS (source_words)) != NULL;
}

static const char *
only_text (const GuatuSheet *sheet, guint row)
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
      RowKind kind = look_at (sheet, row);

      if (kind.numbers + kind.missing > 0)
        return TRUE;
      if (kind.filled == 0)
        return FALSE;
    }
  return FALSE;
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
begins_table (const GuatuSheet *sheet, guint row, const RowKind *kind)
{
  return kind->periods >= 2 && is_header (sheet, row, TRUE)
         && numbers_follow (sheet, row + 1);
}

static void
find_body (GuatuSheet *sheet)
{
  const guint n_rows = guatu_cells_n_rows (sheet->grid);
  const char *section = NULL;
  gboolean after_blank = FALSE, ended = FALSE;

  for (guint row = sheet->first_body; row < n_rows; row++)
    {
      RowKind kind = look_at (sheet, row);
      const char *text = only_text (sheet, row);

      if (text == NULL)
        {
          after_blank = kind.spread == 0;
          continue;
        }
      if (is_note (text) && kind.numbers == 0)
        {
          take_note (sheet, text);
          ended = TRUE;
        }
      else if (after_blank && sheet->body->len > 0 && begins_table (sheet, row, &kind))
        {
          sheet->next_row = row;
          return;
        }
      else if (kind.numbers + kind.missing + (kind.filled > 1 ? kind.periods : 0) > 0
               && !ended)
        {
          g_array_append_val (sheet->body, row);
          g_ptr_array_add (sheet->sections, (gpointer) section);
        }
      else if (repeats_header (sheet, row))
        guatu_sheet_note (sheet, _ ("Row %u repeats the headings."),
                          guatu_cells_row_number (sheet->grid, row));
      else if (kind.filled == 1 && kind.numbers == 0 && !numbers_follow (sheet, row))
        take_note (sheet, text);
      else if (kind.filled == 1 && !after_blank && !ended)
        {
          section = text;
          guatu_sheet_note (sheet, _ ("Row %u, “%s”, is a heading of those below."),
                            guatu_cells_row_number (sheet->grid, row), text);
        }
      else if ((after_blank || ended) && sheet->body->len > 0)
        {
          sheet->next_row = row;
          return;
        }
      else
        guatu_sheet_warn (sheet, row, 0,
                          _ ("The row “%s” has no numbers: it is left out."), text);
      after_blank = FALSE;
    }
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
  for (guint i = 0; i < sheet->grid->cells->len && !sheet->decimal_comma; i++)
    {
      const GuatuCell *cell = &g_array_index (sheet->grid->cells, GuatuCell, i);

      sheet->decimal_comma = cell->text != NULL && cell->kind == GUATU_CELL_TEXT
                             && guatu_text_has_decimal_comma (cell->text);
    }
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
