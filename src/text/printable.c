/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/printable.h"

/* More marks than any character has: as many a mark without a character comes after. */
#define NO_BASE 1000

/* A place to break a line, which is not set. */
#define ZERO_WIDTH_SPACE 0x200b

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
  return c == ZERO_WIDTH_SPACE || is_blank (c);
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

/* Whether a text carries any combining mark. */
static gboolean
has_marks (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_ismark (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

static guint
limit_of (const GByteArray *limits, guint n_characters)
{
  return n_characters > 0 && n_characters <= limits->len ? limits->data[n_characters - 1]
                                                         : GUATU_MAX_COMBINING_MARKS;
}

static void
add_character (GString *text, gunichar c)
{
  if (is_blank (c))
    add_blank (text, c);
  else if (g_unichar_iscntrl (c) || is_noncharacter (c))
    g_string_append_unichar (text, 0xfffd);
  else if (!is_bidi_control (c))
    g_string_append_unichar (text, c);
}

static char *
clean_text (const char *text, const GByteArray *limits, GuatuMarks *marks)
{
  GString *clean = g_string_new (NULL);
  guint n_marks = NO_BASE, n_characters = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gsize before = clean->len;

      if (!g_unichar_ismark (c))
        {
          n_marks = is_invisible (c) ? NO_BASE : 0;
          add_character (clean, c);
          n_characters += clean->len > before && c != ZERO_WIDTH_SPACE;
        }
      else if (n_marks++ < limit_of (limits, n_characters))
        g_string_append_unichar (clean, c);
      else
        *marks = GUATU_MARKS_LEFT_OUT;
    }
  strip_end (clean);
  return g_string_free (clean, FALSE);
}

/**
 * guatu_printable_text:
 * @text: valid UTF-8
 * @limits: how many combining marks each character that is none may carry, in the order
 *   of the result, zero width spaces left out; those behind its end
 *   #GUATU_MAX_COMBINING_MARKS
 * @marks: (out): whether there are any, and whether some are left out
 *
 * Leaves out what data must not do to a page: control it, turn its direction, pile
 * marks upon marks. Blanks keep words apart and nothing more. A letter whose marks make
 * another letter becomes that (Unicode's form NFC), as faces draw it best.
 *
 * Returns: (transfer full): the rest of @text
 */
char *
guatu_printable_text (const char *text, const GByteArray *limits, GuatuMarks *marks)
{
  g_autofree char *composed = NULL;

  *marks = GUATU_MARKS_NONE;
  if (!has_marks (text))
    return clean_text (text, limits, marks);
  composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
  *marks = GUATU_MARKS_KEPT;
  return clean_text (composed, limits, marks);
}
