/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/raised.h"

#include <string.h>

/* Raised digits: exponents, and the marks of notes. */

/* The digit or the sign that is raised, or 0. */
static char
lowered (gunichar c)
{
  if (c == 0xb9)
    return '1';
  if (c == 0xb2 || c == 0xb3)
    return (char) ('2' + (c - 0xb2));
  if (c == 0x2070 || (c >= 0x2074 && c <= 0x2079))
    return (char) ('0' + (c - 0x2070));
  return c == 0x207a ? '+' : c == 0x207b ? '-' : '\0';
}

/** guatu_raised_is: whether a character is a raised digit or sign. */
gboolean
guatu_raised_is (gunichar c)
{
  return lowered (c) != '\0';
}

/* 2023¹: behind a year it is the mark of a note. */
static gboolean
is_year (const char *text, gsize end)
{
  gsize n = 0;

  while (n < end && g_ascii_isdigit (text[end - 1 - n]))
    n++;
  return n == 4 && (end == n || strchr (".,", text[end - n - 1]) == NULL)
         && (strncmp (text + end - n, "19", 2) == 0
             || strncmp (text + end - n, "20", 2) == 0);
}

/**
 * guatu_raised_take:
 * @source: a report
 * @at: the place in it at which a raised digit stands
 * @to: (inout): its text so far, folded
 *
 * Folds raised digits: behind digits they are an exponent, 10^6; behind a metre they are
 * that of an area or a volume; elsewhere they are the mark of a note, and dropped.
 *
 * Returns: the place behind them
 */
const char *
guatu_raised_take (const char *source, const char *at, GuatuMapped *to)
{
  const char last = to->length > 0 ? to->text[to->length - 1] : '\0';
  const gboolean power = g_ascii_isdigit (last) && !is_year (to->text, to->length);
  gboolean first = TRUE;

  for (char c; (c = lowered (g_utf8_get_char (at))) != '\0'; at = g_utf8_next_char (at))
    {
      const gsize from = (gsize) (at - source);

      if (power && first)
        guatu_mapped_add (to, '^', from);
      if (power || (first && last == 'm' && (c == '2' || c == '3')))
        guatu_mapped_add (to, (gunichar) c, from);
      first = FALSE;
    }
  return at;
}
