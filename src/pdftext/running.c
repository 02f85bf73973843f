/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdftext/lines.h"

#include <string.h>

/* What runs through a document at the edges of its pages, and is none of its text: heads,
 * feet, and numbers of pages. */

/* A number of a page has no more characters than this. */
#define NUMBER_MOST 16

/* Whether a line is nothing but the number of its page: - 12 -, 第12页, Page 3 of 9. */
static gboolean
is_number (const char *text)
{
  static const char *const words[] = { "第", "页", "共", "page", "Page", "of" };
  gboolean digit = FALSE;

  if (g_utf8_strlen (text, -1) > NUMBER_MOST)
    return FALSE;
  while (*text != '\0')
    {
      gsize length = 0;

      for (guint i = 0; length == 0 && i < G_N_ELEMENTS (words); i++)
        if (g_str_has_prefix (text, words[i]))
          length = strlen (words[i]);
      if (length == 0 && strchr (" -/|·", *text) == NULL && !g_ascii_isdigit (*text)
          && !g_str_has_prefix (text, "—") && !g_str_has_prefix (text, "–"))
        return FALSE;
      digit = digit || g_ascii_isdigit (*text);
      text = length > 0 ? text + length : g_utf8_next_char (text);
    }
  return digit;
}

/* What a line is without its numbers. */
static char *
without_digits (const char *text)
{
  GString *rest = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (!g_ascii_isdigit (*text) && *text != ' ')
      g_string_append_c (rest, *text);
  return g_string_free (rest, FALSE);
}

/* Whether a line is the mark of a note that stands at the line beside it. */
static gboolean
is_mark_of (const PdfLine *line, const PdfLine *other)
{
  const double middle = (line->top + line->bottom) / 2;

  return line->page == other->page && line->size < other->size * 0.8
         && middle > other->top - line->size && middle < other->bottom
         && line->left > other->left && line->right < other->right + other->size;
}

/* Whether a line is nothing but the mark of a note, which stands higher than the line
 * that has it. */
static gboolean
is_mark (const GArray *lines, guint i)
{
  const PdfLine *line = &g_array_index (lines, PdfLine, i);

  if (strspn (line->text, "0123456789[]()*, ") < strlen (line->text)
      || strlen (line->text) > 4)
    return FALSE;
  return (i > 0 && is_mark_of (line, line - 1))
         || (i + 1 < lines->len && is_mark_of (line, line + 1));
}

/* pdf_lines_drop_marks: drops the marks of notes that are lines of their own. */
void
pdf_lines_drop_marks (GArray *lines)
{
  guint kept = 0;

  for (guint i = 0; i < lines->len; i++)
    g_array_index (lines, PdfLine, i).is_mark = is_mark (lines, i);
  for (guint i = 0; i < lines->len; i++)
    {
      PdfLine line = g_array_index (lines, PdfLine, i);

      if (line.is_mark)
        pdf_line_clear (&line);
      else
        g_array_index (lines, PdfLine, kept++) = line;
    }
  g_array_set_size (lines, kept);
}

/* pdf_lines_drop_running: drops what stands at the edge of several pages alike, and the
 * numbers of pages. */
void
pdf_lines_drop_running (GArray *lines, int n_pages)
{
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint kept = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const PdfLine *line = &g_array_index (lines, PdfLine, i);
      char *key = without_digits (line->text);

      if (line->is_edge)
        g_hash_table_insert (
            seen, key,
            GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (seen, key)) + 1));
      else
        g_free (key);
    }
  for (guint i = 0; i < lines->len; i++)
    {
      PdfLine line = g_array_index (lines, PdfLine, i);
      g_autofree char *key = without_digits (line.text);
      int times = GPOINTER_TO_INT (g_hash_table_lookup (seen, key));

      if (line.is_edge && (is_number (line.text) || (times > 1 && times * 3 >= n_pages)))
        pdf_line_clear (&line);
      else
        g_array_index (lines, PdfLine, kept++) = line;
    }
  g_array_set_size (lines, kept);
}
