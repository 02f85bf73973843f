/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/line-words.h"
#include "io/grid/lines.h"

/* The lines under a table: notes, sources, and who made it. */

/* Adds a source to those that are known, such as the database behind who counted. */
static void
add_source (GuatuSheet *sheet, const char *text)
{
  const gsize length
      = strlen (text) - (g_str_has_suffix (text, "。") ? strlen ("。") : 0);
  g_autofree char *source = g_strndup (text, length);
  g_autofree char *known = g_steal_pointer (&sheet->source);

  if (known == NULL || strstr (source, known) != NULL)
    sheet->source = g_steal_pointer (&source);
  else if (strstr (known, source) != NULL)
    sheet->source = g_steal_pointer (&known);
  else
    sheet->source
        = g_strconcat (known, guatu_text_is_chinese (known) ? "；" : "; ", source, NULL);
}

/* Whether a text says who made a table, or when. */
static gboolean
says_who (const char *text)
{
  return guatu_line_after (text, GUATU_LINE_PERSON) != NULL
         || guatu_line_after (text, GUATU_LINE_OFFICE) != NULL
         || guatu_line_after (text, GUATU_LINE_FORM) != NULL;
}

/* Whether a row is one of headings that has such words among others: 景区, 接待人次,
 * 门票收入, 联系电话. Nothing follows on them there, and numbers stand under the row. */
static gboolean
is_header_with_contacts (const GuatuSheet *sheet, guint row)
{
  guint n = 0, n_others = 0, n_words = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    {
      const char *text = cells[i].text;
      const char *after
          = text != NULL ? guatu_line_after (text, GUATU_LINE_PERSON) : NULL;

      if (text == NULL)
        continue;
      if (after != NULL && *after == '\0' && !g_str_has_suffix (text, "：")
          && !g_str_has_suffix (text, ":"))
        n_words++;
      else if (says_who (text))
        return FALSE;
      else
        n_others++;
    }
  return n_others >= 3 && n_others > n_words && row + 1 < guatu_cells_n_rows (sheet->grid)
         && guatu_sheet_look_at_row (sheet, row + 1).numbers >= 2;
}

/**
 * guatu_row_is_signature:
 * @sheet: a table
 * @row: one of its rows
 *
 * Returns: whether a cell of it begins with who made the table, or when: 制表人：,
 * 填报单位：
 */
gboolean
guatu_row_is_signature (const GuatuSheet *sheet, guint row)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    if (cells[i].text != NULL && says_who (cells[i].text))
      return !is_header_with_contacts (sheet, row);
  return FALSE;
}

/* The office of a line is the source of its numbers, if nothing else is said to be. */
static void
take_office (GuatuSheet *sheet, const char *text)
{
  const char *office = guatu_line_after (text, GUATU_LINE_OFFICE);
  const char *end = office;

  if (office == NULL || *office == '\0' || sheet->source != NULL)
    return;
  while (*end != '\0' && !g_unichar_isspace (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  sheet->source = g_strndup (office, (gsize) (end - office));
}

/**
 * guatu_sheet_take_signature:
 * @sheet: a table
 * @row: a row that says who made it, or when
 *
 * Takes whose table it is as its source; people and their telephone numbers are no part
 * of it and are not kept.
 */
void
guatu_sheet_take_signature (GuatuSheet *sheet, guint row)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    if (cells[i].text != NULL && !cells[i].is_spread)
      take_office (sheet, cells[i].text);
  guatu_sheet_note (sheet,
                    _ ("Row %u says who made the table, or when: it is no part of the "
                       "numbers, and no name of a person is kept."),
                    guatu_cells_row_number (sheet->grid, row));
}

/** guatu_sheet_take_note: takes a line under the numbers: a note, or the source. */
void
guatu_sheet_take_note (GuatuSheet *sheet, const char *text)
{
  const char *source = guatu_line_after (text, GUATU_LINE_SOURCE);

  sheet->n_lines_below++;
  if (source != NULL)
    add_source (sheet, source);
  else
    {
      const char *bare = guatu_line_after (text, GUATU_LINE_NOTE_MARK);

      g_ptr_array_add (sheet->notes, g_strdup (bare != NULL ? bare : text));
    }
}

/** guatu_text_is_note: whether a text is a note or names a source. */
gboolean
guatu_text_is_note (const char *text)
{
  return guatu_line_after (text, GUATU_LINE_NOTE) != NULL
         || guatu_line_after (text, GUATU_LINE_SOURCE) != NULL;
}
