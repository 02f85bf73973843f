/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/printable.h"

/* More marks than any character has: what a mark without a character counts as. */
#define NO_BASE 1000

static gboolean
is_bidi_control (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
         || c == 0x200f;
}

/* Code points that no text has; cairo refuses them in a PDF. */
static gboolean
is_noncharacter (gunichar c)
{
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

/* What only keeps words apart. Where a line ends with more than one of them, Pango
 * leaves them standing in the margin. */
static gboolean
is_blank (gunichar c)
{
  return g_unichar_isspace (c) && c != 0xa0 && c != 0x202f;
}

static gboolean
is_invisible (gunichar c)
{
  return c == 0x200b || is_blank (c);
}

static void
strip_end (GString *text)
{
  const char *end = text->str + text->len;

  while (end > text->str && is_invisible (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);
  g_string_truncate (text, (gsize) (end - text->str));
}

/* A blank, where it does not begin the text nor follow another. */
static void
add_blank (GString *text, gunichar c)
{
  const char *end = text->str + text->len;

  if (text->len > 0 && !is_blank (g_utf8_get_char (g_utf8_prev_char (end))))
    g_string_append_unichar (text, c == 0x3000 ? c : ' ');
}

/**
 * guatu_printable_text:
 * @text: valid UTF-8
 * @max_marks: how many combining marks a character may carry
 * @n_marks: (out): how many it does at most, even if that is more
 *
 * Leaves out what data must not do to a page: control it, turn its direction, pile
 * marks upon marks. Blanks keep words apart and nothing more.
 *
 * Returns: (transfer full): the rest of @text
 */
char *
guatu_printable_text (const char *text, guint max_marks, guint *n_marks)
{
  GString *clean = g_string_new (NULL);
  guint marks = NO_BASE;

  *n_marks = 0;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c))
        marks = is_invisible (c) ? NO_BASE : 0;
      else if (marks < NO_BASE)
        marks++;
      if (g_unichar_ismark (c))
        *n_marks = MAX (*n_marks, marks);
      if (is_blank (c))
        add_blank (clean, c);
      else if (g_unichar_iscntrl (c) || is_noncharacter (c))
        g_string_append_unichar (clean, 0xfffd);
      else if (!is_bidi_control (c) && marks <= max_marks)
        g_string_append_unichar (clean, c);
    }
  strip_end (clean);
  return g_string_free (clean, FALSE);
}
