/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/lines.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The lines over and under a table: title, unit, notes and source. */

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

/** guatu_sheet_take_line: takes a line above the headings: the title, or what all is in.
 */
void
guatu_sheet_take_line (GuatuSheet *sheet, guint row)
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
says_unit (const GuatuSheet *sheet, const GuatuCell *cell, const GuatuRowKind *kind)
{
  const char *text = cell->text;
  const char *at
      = g_str_has_prefix (text, "（") || *text == '(' ? g_utf8_next_char (text) : text;

  return guatu_skip_unit_word (at) != NULL
         || (cell->column > 0 && kind->filled < sheet->grid->n_columns
             && is_unit_alone (text));
}

/** guatu_sheet_row_is_line: whether a row says nothing but the title and the unit. */
gboolean
guatu_sheet_row_is_line (const GuatuSheet *sheet, guint row, const GuatuRowKind *kind)
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

/** guatu_sheet_take_note: takes a line under the numbers: a note, or the source. */
void
guatu_sheet_take_note (GuatuSheet *sheet, const char *text)
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

/** guatu_text_is_note: whether a text is a note or names a source. */
gboolean
guatu_text_is_note (const char *text)
{
  return after_word (text, note_words, G_N_ELEMENTS (note_words)) != NULL
         || after_word (text, source_words, G_N_ELEMENTS (source_words)) != NULL;
}
