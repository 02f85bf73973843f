/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdftext/lines.h"

#include <string.h>

/* The lines of a page, as poppler finds them in the order in which people read, with
 * where they stand. */

/* Characters lower than this part of their line are set higher or lower than it. */
#define RAISED 0.8
/* The upper and the lower part of a page that running heads and numbers stand in. */
#define EDGE 0.1
/* In heights of a character: a gap within a line that may part two columns. */
#define GAP 0.8

/* pdf_line_clear: frees what a line holds. */
void
pdf_line_clear (PdfLine *line)
{
  g_clear_pointer (&line->text, g_free);
}

static double
height_of (const PopplerRectangle *rectangle)
{
  return rectangle->y2 - rectangle->y1;
}

/* The height of most characters of a line: that of the highest. */
static double
find_size (const PopplerRectangle *rectangles, guint from, guint to)
{
  double size = 0;

  for (guint i = from; i < to; i++)
    size = MAX (size, height_of (&rectangles[i]));
  return size;
}

/* Whether a digit is the mark of a note, and none of the number beside it. */
static gboolean
is_mark (const PopplerRectangle *rectangle, const PdfLine *line, gunichar c)
{
  return c < 0x80 && (g_ascii_isdigit ((char) c) || strchr ("[]()*,", (int) c) != NULL)
         && height_of (rectangle) < line->size * RAISED
         && (rectangle->y1 + rectangle->y2) / 2 < line->bottom - line->size * 0.5;
}

static const char *const raised[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };

/* Whether a text ends in 10, and no greater number, or in an exponent of that. Behind
 * other numbers what is raised is the mark of a note. */
static gboolean
ends_in_ten (const GString *text)
{
  const char *end = text->str + text->len;

  for (guint i = 0; i < G_N_ELEMENTS (raised);)
    {
      const gsize n = strlen (raised[i]);

      if ((gsize) (end - text->str) >= n && memcmp (end - n, raised[i], n) == 0)
        {
          end -= n;
          i = 0;
        }
      else
        i++;
    }
  return end - text->str >= 2 && memcmp (end - 2, "10", 2) == 0
         && (end - text->str == 2
             || (!g_ascii_isdigit (end[-3]) && strchr (".,", end[-3]) == NULL));
}

/* Adds a character; raised ones are dropped, but for the exponents of m², m³ and 10⁶. */
static void
add_character (GString *text, const PopplerRectangle *rectangle, const PdfLine *line,
               gunichar c)
{
  if (!is_mark (rectangle, line, c))
    g_string_append_unichar (text, c);
  else if (text->len > 0 && text->str[text->len - 1] == 'm' && (c == '2' || c == '3'))
    g_string_append_unichar (text, 0xb2 + (c - '2'));
  else if (g_ascii_isdigit ((char) c) && ends_in_ten (text))
    g_string_append (text, raised[c - '0']);
}

/* Adds the characters from @from to @to as a line, or as a piece of one. */
static void
add_piece (GArray *lines, const char *text, const PopplerRectangle *rectangles,
           guint from, guint to, const PdfLine *whole, double page_height)
{
  GString *words = g_string_new (NULL);
  PdfLine line = *whole;

  line.left = line.top = 1e9;
  line.right = line.bottom = 0;
  for (guint i = from; i < to; i++)
    {
      line.left = MIN (line.left, rectangles[i].x1);
      line.right = MAX (line.right, rectangles[i].x2);
      if (height_of (&rectangles[i]) < line.size * RAISED)
        continue;
      line.top = MIN (line.top, rectangles[i].y1);
      line.bottom = MAX (line.bottom, rectangles[i].y2);
    }
  for (guint i = from; i < to; i++, text = g_utf8_next_char (text))
    add_character (words, &rectangles[i], &line, g_utf8_get_char (text));
  line.text = g_strstrip (g_string_free (words, FALSE));
  line.is_edge = line.bottom < page_height * EDGE || line.top > page_height * (1 - EDGE);
  if (*line.text == '\0')
    pdf_line_clear (&line);
  else
    g_array_append_val (lines, line);
}

/* Adds a line, in pieces where gaps are in it as between the columns of a table. */
static void
add_line (GArray *lines, const char *text, const char *end,
          const PopplerRectangle *rectangles, guint from, guint to, int page,
          double page_height)
{
  PdfLine line = { .page = page, .number = lines->len };
  const char *begin = text;
  double right = -1;
  guint blanks = 0;

  line.size = find_size (rectangles, from, to);
  for (guint i = from; i < to && text < end; i++, text = g_utf8_next_char (text))
    {
      if (g_unichar_isspace (g_utf8_get_char (text)))
        {
          blanks++;
          continue;
        }
      if (right >= 0 && rectangles[i].x1 - right > line.size * GAP)
        {
          add_piece (lines, begin, rectangles, from, i, &line, page_height);
          from = i;
          begin = text;
          line.goes_on = TRUE;
          line.blanks = blanks;
        }
      right = rectangles[i].x2;
      blanks = 0;
    }
  add_piece (lines, begin, rectangles, from, to, &line, page_height);
}

/* pdf_lines_add_page: adds the lines of a page, in the order in which they are read. */
void
pdf_lines_add_page (GArray *lines, PopplerPage *page, int number)
{
  g_autofree char *text = poppler_page_get_text (page);
  PopplerRectangle *rectangles = NULL;
  guint n = 0, i = 0;
  double width = 0, height = 0;
  const guint first = lines->len;

  poppler_page_get_size (page, &width, &height);
  if (text == NULL || !poppler_page_get_text_layout (page, &rectangles, &n))
    return;
  for (const char *at = text; *at != '\0' && i < n;)
    {
      const char *end = strchr (at, '\n');
      guint length;

      end = end != NULL ? end : at + strlen (at);
      length = MIN ((guint) g_utf8_strlen (at, end - at), n - i);
      if (length > 0)
        add_line (lines, at, end, rectangles, i, i + length, number, height);
      i += length + 1;
      at = *end == '\0' ? end : end + 1;
    }
  g_free (rectangles);
  pdf_lines_find_tables (lines, first);
}
