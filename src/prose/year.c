/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/year.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/headings.h"

/* Which year a report is about. */

/** guatu_year_find: the first year that a text of so many bytes names, or 0. */
int
guatu_year_find (const char *text, gsize length)
{
  const GuatuNow none = { 0 };

  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    {
      GuatuPeriod period = { 0 };
      gsize n = 0;

      if (g_ascii_isdigit (*at) && (at == text || !g_ascii_isdigit (at[-1]))
          && strspn (at, "0123456789") == 4
          && guatu_when_take (text, (gsize) (at - text), &none, &n, &period))
        return period.year;
    }
  return 0;
}

/* The year that a paragraph begins with, or 0: 2023年，… */
static int
beginning_year (const char *line)
{
  return strspn (line, "0123456789") == 4 && guatu_begins (line + 4, "年")
             ? guatu_year_find (line, strlen ("2023年"))
             : 0;
}

/* Whether a report says its year itself: a paragraph begins with it, and no other one
 * with another, but for the year to come. */
static gboolean
all_begin_with (const char *text, const gsize *starts, guint n, int year)
{
  gboolean said = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const int begun = beginning_year (text + starts[i]);

      if (begun != 0 && begun != year && begun != year + 1)
        return FALSE;
      said = said || (begun != 0 && begun == year);
    }
  return said;
}

/**
 * guatu_year_of_report:
 * @reader: a report, cleaned
 * @options: what is known of it
 * @starts: (array length=n): the first byte of each line
 * @ends: (array length=n): the byte after it
 * @n: the number of lines
 *
 * Finds out what year it is about: that of its title or, in a report that a government
 * gives at the beginning of a year, the one before; else the first that is named.
 */
void
guatu_year_of_report (GuatuReader *reader, const GuatuProseOptions *options,
                      const gsize *starts, const gsize *ends, guint n)
{
  const char *text = reader->clean.text;
  GuatuNow now = { options->year, options->issued_year };
  gboolean in_title = FALSE;

  for (guint i = 0; i < n && now.year == 0; i++)
    {
      const char *line = text + starts[i];

      now.year = guatu_year_find (line, ends[i] - starts[i]);
      in_title = i == 0 && now.year > 0 && guatu_heading_is (line, ends[i] - starts[i]);
      if (now.year > 0 && guatu_heading_is (line, ends[i] - starts[i])
          && g_strstr_len (line, (gssize) (ends[i] - starts[i]), "政府工作报告") != NULL)
        {
          now.this_year = now.this_year > 0 ? now.this_year : now.year;
          now.year--;
        }
    }
  reader->title = n > 0 ? starts[0] : 0;
  if (now.year == 0 && options->issued_year > 0)
    now.year = options->issued_year
               - (options->issued_month > 0 && options->issued_month <= 3);
  if (now.this_year == 0)
    now.this_year = now.year;
  /* The title says it, or the paragraphs. */
  reader->year_is_guessed
      = options->year == 0 && !in_title && !all_begin_with (text, starts, n, now.year);
  reader->now = now;
  guatu_reader_trace (reader, "year", "%d", now.year);
}
