/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/times.h"

/* Months of a year without the word or the year that says so, 1-3 under 月份 and 1-6月
 * behind 2022年1-3月, which take these from what stands over or before them. */

/* What bare spans are of: months, or quarters where a word says so and none is past the
 * fourth. NULL if any of the cells is neither such a span nor a time. */
static const char *
word_of_spans (const GuatuTimeLine *line)
{
  guint most = 0, n = 0;

  for (guint i = 0; i < line->cells->len; i++)
    {
      const char *text = guatu_time_line_text (line, i);
      GuatuPeriod period;
      guint first, last;

      if (guatu_bare_span_parse (text, &first, &last))
        {
          most = MAX (most, last);
          n++;
        }
      else if (!guatu_text_is_part_of_year (text)
               && !guatu_text_is_period (text, &period))
        return NULL;
    }
  if (n == 0 || line->over == NULL)
    return NULL;
  return most <= 4 && strstr (line->over, "季") != NULL ? "季度" : "月";
}

static void
add_words (const GuatuTimeLine *line)
{
  const char *word = word_of_spans (line);
  guint first, last;

  for (guint i = 0; word != NULL && i < line->cells->len; i++)
    if (guatu_bare_span_parse (guatu_time_line_text (line, i), &first, &last))
      {
        g_autofree char *written
            = g_strconcat (guatu_time_line_text (line, i), word, NULL);

        guatu_time_line_write (line, i, written);
      }
}

/* A part of a year with its year; a month before the one on its left begins another. */
static char *
with_year (const char *text, GuatuPeriod *before)
{
  g_autofree char *written = NULL;
  GuatuPeriod period;

  if (guatu_text_is_whole_year (text))
    return g_strdup_printf ("%d年", before->year);
  written = g_strdup_printf ("%d年%s", before->year, text);
  if (!guatu_text_is_period (written, &period))
    return NULL;
  if (period.kind == before->kind && !guatu_period_is_span (period)
      && period.part < before->part)
    {
      g_free (written);
      written = g_strdup_printf ("%d年%s", before->year + 1, text);
      guatu_text_is_period (written, &period);
    }
  *before = period;
  return g_steal_pointer (&written);
}

/* Whether the first of a line says its year, and all others only a part of one, or that,
 * too. */
static gboolean
goes_on (const GuatuTimeLine *line)
{
  GuatuPeriod period;
  guint n = 0;

  if (line->cells->len < 2 || strstr (guatu_time_line_text (line, 0), "年") == NULL
      || !guatu_text_is_period (guatu_time_line_text (line, 0), &period)
      || period.kind == GUATU_PERIOD_YEAR || period.kind == GUATU_PERIOD_YEARS)
    return FALSE;
  for (guint i = 1; i < line->cells->len; i++)
    {
      const gboolean is_part
          = guatu_text_is_part_of_year (guatu_time_line_text (line, i));

      if (!is_part && !guatu_text_is_period (guatu_time_line_text (line, i), &period))
        return FALSE;
      n += is_part;
    }
  return n > 0;
}

/**
 * guatu_time_line_take_spans:
 * @line: cells that may be parts of a year
 *
 * Has cells say what they leave to others: that they are months, and of which year.
 */
void
guatu_time_line_take_spans (const GuatuTimeLine *line)
{
  GuatuPeriod before;

  add_words (line);
  if (!goes_on (line))
    return;
  for (guint i = 0; i < line->cells->len; i++)
    {
      g_autofree char *written = NULL;

      if (guatu_text_is_period (guatu_time_line_text (line, i), &before))
        continue;
      written = with_year (guatu_time_line_text (line, i), &before);
      if (written != NULL)
        guatu_time_line_write (line, i, written);
    }
}
