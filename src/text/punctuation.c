/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/punctuation.h"

/* The full-width marks of Chinese: half of their em is blank, before those that open
 * and after those that close. */
static const char opening[] = "“‘（《〈「『【";
static const char closing[] = "”’）》〉」』】，。、；：";

static gboolean
is_one_of (gunichar c, const char *set)
{
  return c != 0 && g_utf8_strchr (set, -1, c) != NULL;
}

static void
halve (PangoAttrList *attributes, gsize from, gsize to)
{
  PangoAttribute *attribute = pango_attr_font_features_new (GUATU_HALF_WIDTH);

  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (attributes, attribute);
}

/**
 * guatu_punctuation_squeeze:
 * @attributes: (inout): of a layout of @text
 * @from: the byte at which a line of @text begins
 * @to: the byte at which it ends
 *
 * Takes the blank from Chinese marks where it makes a hole: at both ends of a line,
 * which would not be where the eye sees them, and between two marks, of which the
 * other still leaves half an em. The mark before the last keeps its blank: readers of
 * PDF, which know the whole width alone, would take the last for a line of its own.
 */
void
guatu_punctuation_squeeze (PangoAttrList *attributes, const char *text, gsize from,
                           gsize to)
{
  const char *end = text + to;
  gunichar before = 0;

  for (const char *p = text + from; p < end; p = g_utf8_next_char (p))
    {
      const char *next = g_utf8_next_char (p);
      gunichar c = g_utf8_get_char (p);
      gunichar after = next < end ? g_utf8_get_char (next) : 0;
      gboolean opens_line = before == 0 || is_one_of (before, opening);
      gboolean is_next_last = after != 0 && g_utf8_next_char (next) >= end;
      gboolean closes_line = after == 0 || is_one_of (after, opening)
                             || (is_one_of (after, closing) && !is_next_last);

      if ((is_one_of (c, opening) && opens_line)
          || (is_one_of (c, closing) && closes_line))
        halve (attributes, (gsize) (p - text), (gsize) (next - text));
      before = c;
    }
}
