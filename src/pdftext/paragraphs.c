/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdftext/lines.h"

#include <math.h>
#include <string.h>

/* Lines become paragraphs again: where a line is set in, where the one before it had room
 * left, and where the distance or the size changes, another begins. */

/* In heights of a character: how far a line is set in, or ends before the others. */
#define INDENT 0.9
#define ROOM 2.5
/* The distance of two lines of a paragraph, from top to top. */
#define DISTANCE 2.4

/* Whether two lines stand in one column. */
static gboolean
is_beside (const PdfLine *a, const PdfLine *b)
{
  return MIN (a->right, b->right) - MAX (a->left, b->left) > 0;
}

/* How far the lines of a column reach, around a line: to the left and to the right. */
static void
find_column (const GArray *lines, guint i, double *left, double *right)
{
  const PdfLine *line = &g_array_index (lines, PdfLine, i);
  const guint from = i > 8 ? i - 8 : 0, to = MIN (lines->len, i + 9);

  *left = line->left;
  *right = line->right;
  for (guint j = from; j < to; j++)
    {
      const PdfLine *other = &g_array_index (lines, PdfLine, j);

      if (!is_beside (line, other) || other->is_row
          || fabs (other->size - line->size) > line->size * 0.15)
        continue;
      *left = MIN (*left, other->left);
      *right = MAX (*right, other->right);
    }
}

/* Whether a line begins another paragraph than the one before it ends. */
static gboolean
begins (const GArray *lines, guint i)
{
  const PdfLine *line = &g_array_index (lines, PdfLine, i), *before = line - 1;
  double left, right, own_left, own_right;

  if (line->is_row || before->is_row
      || fabs (line->size - before->size) > before->size * 0.15)
    return TRUE;
  find_column (lines, i - 1, &left, &right);
  find_column (lines, i, &own_left, &own_right);
  if (right - before->right > before->size * ROOM)
    return TRUE;
  if (line->left - own_left > line->size * INDENT
      && line->left - own_left < line->size * 6)
    return TRUE;
  return line->page == before->page && line->top > before->top
         && line->top - before->top > before->size * DISTANCE;
}

static gboolean
is_letter (const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at)) && (guchar) *at < 0xe2;
}

/* Goes on with a paragraph in the next line. */
static void
join (GString *text, const char *line)
{
  const char *last = g_utf8_prev_char (text->str + text->len);

  if (*last == '-' && last > text->str && g_ascii_isalpha (last[-1])
      && g_ascii_islower (*line))
    g_string_truncate (text, text->len - 1);
  else if (is_letter (last) || strchr (",;:.)%", *last) != NULL)
    g_string_append (text, is_letter (line) || *line == '(' ? " " : "");
  g_string_append (text, line);
}

/* pdf_lines_to_text: (transfer full): lines as paragraphs, with an empty line between. */
char *
pdf_lines_to_text (const GArray *lines)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const PdfLine *line = &g_array_index (lines, PdfLine, i);

      if (i > 0 && begins (lines, i))
        g_string_append (text, line->is_row && line[-1].is_row ? "\n" : "\n\n");
      if (i == 0 || g_str_has_suffix (text->str + text->len - 1, "\n"))
        g_string_append (text, line->text);
      else
        join (text, line->text);
    }
  if (text->len > 0)
    g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}
