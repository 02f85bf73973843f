/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/heading-blanks.h"

#include <string.h>

/* Blanks in headings that part nothing. */

/* Blanks that spread two characters over a column are none: 合　计. */
static void
close_up (char *text)
{
  char *to = text;
  glong n = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c))
        continue;
      if (!g_unichar_iswide (c) || ++n > 4)
        return;
    }
  for (const char *at = text, *next; *at != '\0'; at = next)
    {
      /* What is moved may lie over where it was. */
      next = g_utf8_next_char (at);
      if (g_unichar_isspace (g_utf8_get_char (at)))
        continue;
      memmove (to, at, (gsize) (next - at));
      to += next - at;
    }
  *to = '\0';
}

static gboolean
is_chinese_character (gunichar c)
{
  return c >= 0x4E00 && c <= 0x9FFF;
}

/* Blanks between Chinese characters, where a cell went on in another line, are none:
 * 粮食 播种面积. */
static void
join_lines (char *text)
{
  char *to = text;
  gunichar before = 0;

  for (const char *at = text, *next; *at != '\0'; at = next)
    {
      const char *behind = at;

      next = g_utf8_next_char (at);
      while (g_unichar_isspace (g_utf8_get_char (behind)))
        behind = g_utf8_next_char (behind);
      if (behind > at && is_chinese_character (before)
          && is_chinese_character (g_utf8_get_char (behind)))
        {
          next = behind;
          continue;
        }
      before = g_utf8_get_char (at);
      memmove (to, at, (gsize) (next - at));
      to += next - at;
    }
  *to = '\0';
}

/* Whether a text surely has no blank between Chinese characters: it has no other
 * characters than those of ASCII, or no byte with which any blank begins. */
static gboolean
has_none (const char *text)
{
  gboolean has_blank = FALSE, has_other = FALSE;

  for (const guchar *at = (const guchar *) text; *at != '\0'; at++)
    {
      has_blank = has_blank || *at <= ' ' || (*at >= 0xc0 && *at <= 0xe3);
      has_other = has_other || *at >= 0x80;
    }
  return !has_blank || !has_other;
}

/**
 * guatu_heading_close_up:
 * @text: a heading, out of which blanks between Chinese characters are taken that spread
 *   these over their column, or stand where the cell went on in another line
 */
void
guatu_heading_close_up (char *text)
{
  if (has_none (text))
    return;
  close_up (text);
  join_lines (text);
}
