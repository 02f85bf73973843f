/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/lines.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/columns.h"
#include "io/grid/line-words.h"
#include "io/grid/unit-line.h"

/* The lines over a table: title, unit and source. A comma within one of them parts it
 * into cells where nobody quoted it. */

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
  const char *unit = guatu_line_after (text, GUATU_LINE_UNIT);

  /* 单位 名称 is over names of offices. */
  return unit != NULL && g_str_has_prefix (unit, "名称") ? NULL : unit;
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

/* A unit without the same one in English behind it: 万元 (10000 yuan). */
static char *
without_english (const char *text)
{
  const char *open = strchr (text, '(');
  char *front;

  if (open == NULL || open == text)
    return g_strdup (text);
  /* Blanks may be full-width ones. */
  for (const char *before = g_utf8_find_prev_char (text, open);
       before != NULL && g_unichar_isspace (g_utf8_get_char (before));
       before = g_utf8_find_prev_char (text, before))
    open = before;
  front = g_strndup (text, (gsize) (open - text));
  if (is_unit_alone (front))
    return front;
  g_free (front);
  return g_strdup (text);
}

/* Where nothing follows on the word, 单位：, the line says no unit, but is no title
 * either. */
static void
take_unit_line (GuatuSheet *sheet, const char *text, guint row)
{
  if (sheet->unit != NULL || *text == '\0')
    return;
  if (guatu_unit_says_none (text))
    {
      guatu_sheet_note (sheet, _ ("“%s” in row %u says that there is no unit."), text,
                        guatu_cells_row_number (sheet->grid, row));
      return;
    }
  sheet->unit = without_english (text);
  text = sheet->unit;
  guatu_sheet_note (sheet, _ ("The unit “%s” is from row %u."), text,
                    guatu_cells_row_number (sheet->grid, row));
}

/* A title over the headings, or what a database says of what it was asked. */
static void
take_title (GuatuSheet *sheet, const char *text)
{
  const char *subject = guatu_line_after (text, GUATU_LINE_SUBJECT);

  if (guatu_line_after (text, GUATU_LINE_QUERY) != NULL)
    guatu_sheet_note (sheet, _ ("“%s” is no title."), text);
  else
    g_ptr_array_add (sheet->titles, g_strdup (subject != NULL ? subject : text));
}

/* What stood between two cells of a line before they were parted: in Chinese text a comma
 * is a full-width one. */
static void
append_joint (const GuatuSheet *sheet, GString *line, const GuatuCell *next)
{
  const char *last = g_utf8_find_prev_char (line->str, line->str + line->len);
  const char parts = sheet->grid->separator;
  const char sign = parts == GUATU_CELLS_WIDE_SEPARATOR ? ',' : parts;

  if (sheet->grid->is_sheet || (sign != ',' && sign != ';'))
    g_string_append (line, g_unichar_iswide (g_utf8_get_char (last)) ? "" : " ");
  else if (next->indent > 0)
    g_string_append_printf (line, "%c ", sign);
  else if (g_unichar_iswide (g_utf8_get_char (last))
           || g_unichar_iswide (g_utf8_get_char (next->text)))
    g_string_append (line, sign == ',' ? "，" : "；");
  else
    g_string_append_c (line, sign);
}

static void
append_cell (const GuatuSheet *sheet, GString *line, const GuatuCell *cell)
{
  if (line->len > 0)
    append_joint (sheet, line, cell);
  g_string_append (line, cell->text);
}

/**
 * guatu_sheet_row_text:
 * @sheet: a table
 * @row: one of its rows
 *
 * Returns: (transfer full) (nullable): all that stands in it as one line
 */
char *
guatu_sheet_row_text (const GuatuSheet *sheet, guint row)
{
  GString *line = g_string_new (NULL);
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    if (cells[i].text != NULL && !cells[i].is_spread)
      append_cell (sheet, line, &cells[i]);
  return g_string_free (line, line->len == 0);
}

/* What a cell over the headings says that all is in; NULL if it says something else. */
static const char *
unit_of (const GuatuCell *cell, const char *within)
{
  const char *text = within != NULL ? within : cell->text;
  const char *unit = guatu_skip_unit_word (text);

  if (unit == NULL && (within != NULL || cell->column > 0) && is_unit_alone (text))
    unit = text;
  return unit;
}

/** guatu_sheet_take_line: takes a line above the headings: the title, or what all is in.
 */
void
guatu_sheet_take_line (GuatuSheet *sheet, guint row)
{
  g_autoptr (GString) title = g_string_new (NULL);
  guint n = 0, last = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);
  const gboolean signature = guatu_row_is_signature (sheet, row);

  if (signature)
    guatu_sheet_take_signature (sheet, row);
  for (guint i = 0; i < n; i++)
    {
      const char *text = cells[i].text;
      const char *source;
      g_autofree char *within = NULL;
      const char *unit = NULL;

      if (text == NULL || cells[i].is_spread)
        continue;
      within = without_brackets (text);
      unit = unit_of (&cells[i], within);
      source = guatu_line_after (text, GUATU_LINE_SOURCE);
      if (unit != NULL)
        take_unit_line (sheet, unit, row);
      else if (source != NULL)
        {
          g_free (sheet->source);
          sheet->source = g_strdup (source);
        }
      else if (signature)
        continue;
      else if (title->len > 0 && !sheet->grid->is_sheet && i == last + 1)
        append_cell (sheet, title, &cells[last = i]);
      else
        {
          if (title->len > 0)
            take_title (sheet, title->str);
          g_string_assign (title, text);
          last = i;
        }
    }
  if (title->len > 0)
    take_title (sheet, title->str);
}

/* Whether a cell says what all is in: 单位：亿元, and CNY billion, where a comma in a
 * title parted that. */
static gboolean
says_unit (const GuatuSheet *sheet, const GuatuCell *cell, const GuatuRowKind *kind)
{
  const char *text = cell->text;
  GuatuColumn word;
  const char *at
      = g_str_has_prefix (text, "（") || *text == '(' ? g_utf8_next_char (text) : text;

  return guatu_skip_unit_word (at) != NULL
         || (cell->column > 0 && kind->filled < sheet->grid->n_columns
             && is_unit_alone (text)
             /* year is over years, and no unit, beside the empty heading of row names. */
             && !guatu_column_word_find (text, &word));
}

/* Whether a text ends as titles do. */
static gboolean
ends_as_title (const char *text)
{
  static const char *const ends[] = { "表", "情况", "统计", "一览", "汇总", "对比" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (text, ends[i]))
      return TRUE;
  return FALSE;
}

/* Whether a text says of which time something is, and what: 2019—2023年粮食产量. */
static gboolean
says_time (const char *text)
{
  g_auto (GuatuHeading) heading = { .name = NULL };

  guatu_heading_parse (text, &heading);
  return *heading.name != '\0'
         && (heading.has_period
             || (strspn (text, "0123456789") == 4 && strstr (text, "年") != NULL));
}

/* Whether a cell reads as a piece of a title: it is the first and says of which time all
 * is among other words, or ends as titles do. */
static gboolean
reads_as_title (const GuatuCell *cell)
{
  g_autofree char *bare = g_strdup (cell->text);
  char *open = g_strrstr (bare, "（");

  if (open != NULL && g_str_has_suffix (bare, "）"))
    *open = '\0';
  return ends_as_title (bare) || (cell->column == 0 && says_time (bare))
         || g_str_has_prefix (bare, "Table ");
}

/* The next row that has anything. */
static guint
next_row (const GuatuSheet *sheet, guint row)
{
  const guint n_rows = guatu_cells_n_rows (sheet->grid);

  for (row++; row < n_rows; row++)
    {
      GuatuRowKind kind = guatu_sheet_look_at_row (sheet, row);

      if (kind.filled > 1)
        return row;
    }
  return n_rows;
}

/* Whether a row is a title that its own commas parted: a few cells from the first column
 * on that read as one, over a row of headings that has more, or begins with a word that
 * only headings have. */
static gboolean
is_parted_title (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  guint n = 0, n_titles = 0, n_blanks = 0, n_units = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);
  const guint under = next_row (sheet, row);
  GuatuRowKind below;
  GuatuColumn word;
  const char *first;

  if (sheet->grid->is_sheet || sheet->grid->separator == '\t' || kind->missing > 0
      || kind->filled > n || under >= guatu_cells_n_rows (sheet->grid)
      || guatu_column_word_find (cells[0].text != NULL ? cells[0].text : "", &word))
    return FALSE;
  for (guint i = 0; i < kind->filled; i++)
    {
      if (cells[i].text == NULL)
        return FALSE;
      n_titles += reads_as_title (&cells[i]);
      n_blanks += i > 0 && cells[i].indent > 0;
      n_units += i > 0 && is_unit_alone (cells[i].text);
    }
  below = guatu_sheet_look_at_row (sheet, under);
  first = guatu_cells_text (sheet->grid, under, 0);
  /* 10 thousand persons is a number, and a unit. */
  if (kind->numbers > n_units || n_titles + n_blanks == 0 || !below.first_filled
      || !guatu_sheet_row_is_header (sheet, under, TRUE))
    return FALSE;
  return below.filled > kind->filled
         || (below.filled == kind->filled && guatu_column_word_find (first, &word));
}

/** guatu_sheet_row_is_line: whether a row says nothing but the title and the unit. */
gboolean
guatu_sheet_row_is_line (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
{
  guint n_lines = 0, n_units = 0, n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  if (kind->filled <= 1)
    return kind->numbers == 0;
  if (kind->numbers == 0 && guatu_row_is_signature (sheet, row))
    return TRUE;
  for (guint i = 0; i < n; i++)
    if (cells[i].text != NULL && !cells[i].is_spread)
      {
        g_autofree char *within = without_brackets (cells[i].text);

        n_lines += says_unit (sheet, &cells[i], kind);
        /* (10 000 persons) is no number. */
        n_units += within != NULL && is_unit_alone (within);
      }
  return (n_lines + n_units > 0 && kind->filled <= 3 && kind->numbers <= n_units)
         || is_parted_title (sheet, row, kind);
}
