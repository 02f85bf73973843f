/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/when-private.h"

#include <string.h>

#include "lexicon/begins.h"

/* Times as English says them. */

/* The number of the month with which a text begins, in English, or 0. */
static int
take_month (const char **text)
{
  static const char *const months[]
      = { "january", "february", "march",     "april",   "may",      "june",
          "july",    "august",   "september", "october", "november", "december" };

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (guatu_when_take_word (text, months[i]))
      return (int) i + 1;
  return 0;
}

/**
 * guatu_when_take_months:
 * @text: a place in a clean text
 * @year: the year that it is about, or 0
 * @period: (out): the months
 *
 * Returns: the bytes of a span of months that begins there: from January to June, from
 *   January through September 2023, between January and May; 0 if none does
 */
gsize
guatu_when_take_months (const char *text, int year, GuatuPeriod *period)
{
  const char *at = text, *behind;
  int first, last, said = 0;
  gboolean between = FALSE;
  g_autofree char *written = NULL;

  if (guatu_when_take_word (&at, "between "))
    between = TRUE;
  else
    guatu_when_take_word (&at, "from ");
  first = take_month (&at);
  if (first == 0
      || !(between ? guatu_when_take_word (&at, " and ")
                   : guatu_when_take_word (&at, " to ")
                         || guatu_when_take_word (&at, " through ")
                         || guatu_when_take_word (&at, "-")
                         || guatu_when_take_word (&at, " until ")))
    return 0;
  last = take_month (&at);
  if (last <= first || g_ascii_isalpha (*at))
    return 0;
  behind = at;
  if (!guatu_when_take_word (&behind, " of "))
    guatu_when_take_word (&behind, " ");
  if (guatu_when_take_digits (&behind, 4, 4, &said) && IS_YEAR (said))
    at = behind;
  else
    said = year;
  written = g_strdup_printf ("%04d-%02d/%04d-%02d", said, first, said, last);
  *period = said > 0 ? guatu_when_parse (written) : (GuatuPeriod) { 0 };
  return (gsize) (at - text);
}

/**
 * guatu_when_take_span:
 * @text: a place in a clean text
 * @period: (out): the years
 *
 * Returns: the bytes of a span of years that begins there: from 2021 to 2024; 0 if none
 *   does
 */
gsize
guatu_when_take_span (const char *text, GuatuPeriod *period)
{
  const char *at = text;
  int first = 0, last = 0;

  if (!guatu_when_take_word (&at, "from ") || !guatu_when_take_digits (&at, 4, 4, &first)
      || !(guatu_when_take_word (&at, " to ") || guatu_when_take_word (&at, " through "))
      || !guatu_when_take_digits (&at, 4, 4, &last) || !IS_YEAR (first) || !IS_YEAR (last)
      || last <= first || g_ascii_isalnum (*at)
      || (*at == ' ' && guatu_begins (at, " percent")))
    return 0;
  *period = guatu_when_years (first, last);
  return (gsize) (at - text);
}

/**
 * guatu_when_is_law:
 * @text: a clean text
 * @at: a byte of it, at which a year begins
 *
 * Returns: whether that is the year of a law, which says nothing of the figures:
 *   Regulation No. 12 of 2021, the Data Act of 2019, the 2030 Agenda
 */
gboolean
guatu_when_is_law (const char *text, gsize at)
{
  static const char *const laws[]
      = { "act",         "acts",  "law",    "laws",   "regulation",
          "regulations", "code",  "decree", "order",  "directive",
          "ordinance",   "rules", "rule",   "notice", "circular" };
  gsize end = at, start;

  /* the 2030 Agenda */
  if (guatu_begins (text + at + strlen ("2030"), " agenda"))
    return TRUE;
  if (at < strlen (" of ")
      || memcmp (text + at - strlen (" of "), " of ", strlen (" of ")) != 0)
    return FALSE;
  end -= strlen (" of ");
  for (start = end; start > 0 && g_ascii_isalnum (text[start - 1]);)
    start--;
  if (start < end && g_ascii_isdigit (text[start]))
    return start >= strlen ("no. ")
           && g_ascii_strncasecmp (text + start - strlen ("no. "), "no. ",
                                   strlen ("no. "))
                  == 0;
  for (guint i = 0; i < G_N_ELEMENTS (laws); i++)
    if (end - start == strlen (laws[i])
        && g_ascii_strncasecmp (text + start, laws[i], end - start) == 0)
      return TRUE;
  return FALSE;
}

/** guatu_when_is_english: whether what stands before a bare number of four digits at @at
 * makes it a year in English. */
gboolean
guatu_when_is_english (const char *text, gsize at)
{
  static const char *const words[]
      = { "Between ", "in ",   "of ",   "for ", "by ",   "since ",   "during ", "from ",
          "than ",    "year ", "with ", "the ", "over ", "through ", "between " };
  static const char *const months[]
      = { "january", "february",  "march",   "april",    "in may",
          "of may",  "by may",    "-may",    "june",     "july",
          "august",  "september", "october", "november", "december" };

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (at > strlen (months[i])
        && g_ascii_strncasecmp (text + at - strlen (months[i]) - 1, months[i],
                                strlen (months[i]))
               == 0
        && text[at - 1] == ' ')
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize n = strlen (words[i]);

      if (at >= n && memcmp (text + at - n, words[i], n) == 0
          && (at == n || !g_ascii_isalnum (text[at - n - 1])))
        return TRUE;
    }
  /* between 2021 and 2025 */
  return at >= strlen ("between 2021 and ")
         && memcmp (text + at - strlen (" and "), " and ", strlen (" and ")) == 0
         && g_ascii_strncasecmp (text + at - strlen ("between 2021 and "), "between ",
                                 strlen ("between "))
                == 0;
}
