/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/line-count.h"

#include <stdlib.h>

/* Widths tried when the lines of a text are made even. */
#define BALANCE_STEPS 6

/* What kerning and the ends of lines may change of a length, as a share of the mean width
 * of a character. */
#define DOUBT 0.03

/** guatu_line_count_doubt: what kerning and the ends of lines may change of a length, in
 * Pango units. */
int
guatu_line_count_doubt (const GuatuLinePlaces *places)
{
  return (int) (DOUBT * places->rights[places->n] / MAX ((double) places->n, 1)) + 1;
}

/* The place where the line that begins at @start ends: as full as it can be, or with the
 * first place of all where it has room for none. */
static glong
end_of_line (const GuatuLinePlaces *places, const gboolean *may, glong start, int measure,
             gboolean *is_sure)
{
  int doubt = guatu_line_count_doubt (places);
  glong last = start;

  for (glong i = start + 1; i <= places->n; i++)
    {
      int length = places->rights[i] - places->lefts[start];

      if (i < places->n && !may[i])
        continue;
      *is_sure = *is_sure && abs (length - measure) > doubt;
      if (length > measure)
        {
          *is_sure = *is_sure && last > start;
          return last > start ? last : i;
        }
      last = i;
    }
  return places->n;
}

/**
 * guatu_line_count:
 * @may: (array): of each place whether a line may begin there
 * @measure: in Pango units
 *
 * Breaks a text into lines that are as full as they can be, by the widths of its
 * characters alone.
 *
 * Returns: the fewest lines
 */
GuatuLineCount
guatu_line_count (const GuatuLinePlaces *places, const gboolean *may, int measure)
{
  GuatuLineCount count = { .n = 0, .is_sure = TRUE };

  for (glong start = 0; count.n == 0 || start < places->n; count.n++)
    start = end_of_line (places, may, start, measure, &count.is_sure);
  return count;
}

/**
 * guatu_line_count_start:
 * @may: (array): of each place whether a line may begin there
 * @line: the number of a line, from 0
 *
 * Returns: the character with which it begins where lines are as full as they can be
 */
glong
guatu_line_count_start (const GuatuLinePlaces *places, const gboolean *may, int measure,
                        int line)
{
  gboolean is_sure = TRUE;
  glong start = 0;

  for (int i = 0; i < line && start < places->n; i++)
    start = end_of_line (places, may, start, measure, &is_sure);
  return start;
}

/**
 * guatu_line_count_even:
 * @n_lines: the fewest in which the text has room
 * @measure: in Pango units
 *
 * Filling the first line to the brim leaves a short word on the last.
 *
 * Returns: about the least measure at which the text takes no more lines, and nothing is
 *   parted that belongs together
 */
int
guatu_line_count_even (const GuatuLinePlaces *places, int n_lines, int measure)
{
  int low = measure / n_lines, high = measure;

  for (int i = 0; i < BALANCE_STEPS; i++)
    {
      int middle = (low + high) / 2;
      GuatuLineCount count = guatu_line_count (places, places->may, middle);

      if (count.n > n_lines || !count.is_sure)
        low = middle;
      else
        high = middle;
    }
  return high;
}

/**
 * guatu_line_count_is_cut:
 *
 * Returns: whether Pango is sure to cut a text that may take @max_lines at most, whether
 *   what belongs together is held or not
 */
gboolean
guatu_line_count_is_cut (const GuatuLinePlaces *places, int measure, int max_lines)
{
  GuatuLineCount held = guatu_line_count (places, places->may_held, measure);
  GuatuLineCount plain = guatu_line_count (places, places->may_plain, measure);

  return held.is_sure && plain.is_sure && MIN (held.n, plain.n) > max_lines;
}

/**
 * guatu_line_count_has_wide:
 *
 * Returns: whether something that belongs together is sure to be longer than a line
 */
gboolean
guatu_line_count_has_wide (const GuatuLinePlaces *places, int measure)
{
  int most = measure + guatu_line_count_doubt (places);
  glong start = 0;

  for (glong i = 1; i <= places->n; i++)
    {
      if (i < places->n && !places->may[i])
        continue;
      if (places->rights[i] - places->lefts[start] > most)
        return TRUE;
      start = i;
    }
  return FALSE;
}
