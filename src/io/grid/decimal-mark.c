/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/decimal-mark.h"

#include <string.h>

/* Whether a comma or a point stands before the decimals of numbers. */

/* Whether digits, points and commas may be a number with a decimal comma and points
 * between thousands: 1.234,5, and not 3.5, 0.123 or 1,234.5. */
static gboolean
may_have_decimal_comma (const char *run, gsize length)
{
  const char *comma = memchr (run, ',', length);
  const gsize whole = comma != NULL ? (gsize) (comma - run) : length;
  gsize group = 0;
  gboolean has_points = FALSE;

  for (gsize i = whole + 1; i < length; i++)
    if (!g_ascii_isdigit (run[i]))
      return FALSE;
  for (gsize i = 0; i < whole; i++)
    if (run[i] != '.')
      group++;
    else if (has_points ? group != 3 : group == 0 || group > 3 || *run == '0')
      return FALSE;
    else
      {
        has_points = TRUE;
        group = 0;
      }
  return !has_points || group == 3;
}

/**
 * guatu_turn_decimal_comma:
 * @text: a cell of a table with decimal commas
 *
 * Turns 1.234,5 into 1234.5. What can only have a decimal point stays as it is.
 */
void
guatu_turn_decimal_comma (char *text)
{
  char *to = text;

  for (const char *at = text; *at != '\0';)
    {
      const gsize length = strspn (at, "0123456789.,");
      const char *end = at + MAX (length, 1);
      const gboolean turns = length > 0 && may_have_decimal_comma (at, length);

      for (; at < end; at++)
        if (!turns || *at != '.')
          *to++ = turns && *at == ',' ? '.' : *at;
    }
  *to = '\0';
}

/* Whether a text is a number that can only be one with @decimal before its decimals, as
 * not three digits stand behind it, or thousands are parted by @group. */
static gboolean
has_decimal (const char *text, char decimal, char group)
{
  const char *at = *text == '-' ? text + 1 : text;
  gsize before = 0, behind = 0;

  while (g_ascii_isdigit (at[before]) || at[before] == ' ' || at[before] == group)
    before++;
  if (at[before] == decimal)
    behind = strspn (at + before + 1, "0123456789");
  return before > 0 && behind > 0 && strchr ("% ", at[before + 1 + behind]) != NULL
         && (behind != 3 || memchr (at, group, before) != NULL || before > 3
             || (before == 1 && *at == '0'));
}

/**
 * guatu_text_has_decimal_comma:
 * @text: a cell
 *
 * Returns: whether it is a number that can only be one with a decimal comma: 12,5 or
 *   1.234,56
 */
gboolean
guatu_text_has_decimal_comma (const char *text)
{
  return has_decimal (text, ',', '.');
}

/**
 * guatu_text_has_decimal_point:
 * @text: a cell
 *
 * Returns: whether it is a number that can only be one with a decimal point: 12.5 or
 *   1,234.56, but not 2023.5, which may be a month
 */
gboolean
guatu_text_has_decimal_point (const char *text)
{
  const gboolean may_be_month = strlen (text) <= strlen ("2023.12")
                                && (*text == '1' || *text == '2')
                                && strspn (text, "0123456789") == 4;

  return !may_be_month && has_decimal (text, '.', ',');
}
