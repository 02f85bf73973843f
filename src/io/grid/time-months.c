/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/times.h"

/* Months that a text alone does not tell from a number: several of them in their order
 * are no numbers. */

static const GuatuMonthText *
month_at (const GArray *months, guint index)
{
  return &g_array_index (months, GuatuMonthText, index);
}

/* Whether texts such as 2022-01 need no others to be months. */
static gboolean
are_plain (const GArray *months)
{
  for (guint i = 0; i < months->len; i++)
    if (month_at (months, i)->form != GUATU_MONTH_TEXT || month_at (months, i)->is_short)
      return FALSE;
  return TRUE;
}

/* All months of a line; NULL if something in it is none, there are fewer than two, or
 * they tell it by themselves. */
static GArray *
read_months (const GuatuTimeLine *line)
{
  g_autoptr (GArray) months = g_array_new (FALSE, FALSE, sizeof (GuatuMonthText));

  for (guint i = 0; i < line->cells->len; i++)
    {
      GuatuMonthText month;

      if (!guatu_month_text_parse (guatu_time_line_text (line, i), &month)
          || (i > 0 && month.form != month_at (months, 0)->form)
          || (i > 0 && month.has_point != month_at (months, 0)->has_point))
        return NULL;
      g_array_append_val (months, month);
    }
  return months->len > 1 && !are_plain (months) ? g_steal_pointer (&months) : NULL;
}

/* A number loses the last zero of 2022.10: 2022.1 behind a later month of its year is
 * October, as it is beside 2022.09 and before 2022.11. Returns which of the months from
 * @first up to @end was such a one, or -1. */
static int
find_october (GArray *months, guint first, guint end)
{
  gboolean has_zeros = FALSE;
  int found = -1;

  for (guint i = first; i < end; i++)
    has_zeros = has_zeros || month_at (months, i)->has_zero;
  for (guint i = first; i < end; i++)
    {
      GuatuMonthText *month = &g_array_index (months, GuatuMonthText, i);
      const GuatuMonthText *before = i > first ? month_at (months, i - 1) : NULL;
      const GuatuMonthText *next = i + 1 < end ? month_at (months, i + 1) : NULL;

      if (!month->has_point || !month->is_short || month->month != 1)
        continue;
      if (!has_zeros
          && !(before != NULL && before->year == month->year && before->month > 1)
          && !((before == NULL || before->year < month->year) && next != NULL
               && next->year == month->year && next->month == 11))
        continue;
      month->month = 10;
      found = found < 0 ? (int) i : found;
    }
  return found;
}

static guint
rank (const GuatuMonthText *month)
{
  return month->year * 12 + month->month;
}

/* Whether months from @first up to @end follow on each other; those of a column may
 * repeat, for places. */
static gboolean
are_in_order (const GArray *months, guint first, guint end, gboolean may_repeat)
{
  for (guint i = first + 1; i < end; i++)
    {
      const guint before = rank (month_at (months, i - 1));
      const guint here = rank (month_at (months, i));

      if (here < before || (here == before && !may_repeat))
        return FALSE;
    }
  return end > first
         && rank (month_at (months, end - 1)) > rank (month_at (months, first));
}

/* Where the months of a column begin anew, for another place: with the text that it
 * begins with. */
static guint
find_end (const GuatuTimeLine *line, guint first)
{
  for (guint i = first + 1; i < line->cells->len && !line->is_row; i++)
    if (g_str_equal (guatu_time_line_text (line, i), guatu_time_line_text (line, 0))
        && !g_str_equal (guatu_time_line_text (line, i),
                         guatu_time_line_text (line, i - 1)))
      return i;
  return line->cells->len;
}

/* Whether all months of a line rise, but where they begin anew; @october: the first that
 * is one only by those beside it, or -1. */
static gboolean
settle_rising (const GuatuTimeLine *line, GArray *months, int *october)
{
  *october = -1;
  for (guint first = 0; first < months->len;)
    {
      const guint end = find_end (line, first);
      const int found = find_october (months, first, end);

      *october = *october < 0 ? found : *october;
      if (!are_in_order (months, first, end, !line->is_row))
        return FALSE;
      first = end;
    }
  return TRUE;
}

static void
reverse (GArray *months)
{
  for (guint i = 0; i < months->len / 2; i++)
    {
      GuatuMonthText *a = &g_array_index (months, GuatuMonthText, i);
      GuatuMonthText *b = &g_array_index (months, GuatuMonthText, months->len - 1 - i);
      const GuatuMonthText kept = *a;

      *a = *b;
      *b = kept;
    }
}

/* The same of a column with the newest month first. */
static gboolean
settle_falling (GArray *months, int *october)
{
  gboolean are_settled;

  reverse (months);
  *october = find_october (months, 0, months->len);
  are_settled = are_in_order (months, 0, months->len, TRUE);
  if (*october >= 0)
    *october = (int) months->len - 1 - *october;
  reverse (months);
  return are_settled;
}

/* Whether one month beside another shows that this is January, and no October that lost
 * its zero: the one before or after it, or one of its year before October. */
static gboolean
shows_january (const GuatuMonthText *january, const GuatuMonthText *beside)
{
  const guint a = rank (january), b = rank (beside);

  return a + 1 == b || b + 1 == a
         || (beside->year == january->year && beside->month > 1 && beside->month < 10);
}

/* Says of 2022.1 that it may be October, where nothing tells. */
static void
tell_of_january (const GuatuTimeLine *line, const GArray *months)
{
  for (guint i = 0; i < months->len; i++)
    {
      const GuatuMonthText *month = month_at (months, i);
      const GuatuCell *cell = g_ptr_array_index (line->cells, i);

      if (!month->has_point || !month->is_short || month->month != 1
          || (i > 0 && shows_january (month, month_at (months, i - 1)))
          || (i + 1 < months->len && shows_january (month, month_at (months, i + 1))))
        continue;
      guatu_sheet_warn (line->sheet, cell->row, cell->column,
                        _ ("“%s” is taken for January; if it is October, write "
                           "“%u-10”."),
                        cell->text, month->year);
      return;
    }
}

/**
 * guatu_time_line_take_months:
 * @line: cells that may be months
 *
 * Has cells say the months that they are, if all of them are such and in order, from the
 * first to the last or, in a column, from the last to the first, or anew for each place.
 *
 * Returns: whether they are
 */
gboolean
guatu_time_line_take_months (const GuatuTimeLine *line)
{
  g_autoptr (GArray) months = read_months (line);
  const GuatuCell *cell;
  int october = -1;

  if (months == NULL)
    return FALSE;
  if (!settle_rising (line, months, &october))
    {
      g_array_unref (months);
      months = read_months (line);
      if (line->is_row || !settle_falling (months, &october))
        return FALSE;
    }
  if (october >= 0)
    {
      cell = g_ptr_array_index (line->cells, october);
      guatu_sheet_warn (line->sheet, cell->row, cell->column,
                        _ ("“%s” is taken for October by the months beside it: a number "
                           "loses its last zero."),
                        cell->text);
    }
  tell_of_january (line, months);
  guatu_sheet_note (line->sheet, _ ("“%s” to “%s” are months."),
                    guatu_time_line_text (line, 0),
                    guatu_time_line_text (line, months->len - 1));
  for (guint i = 0; i < months->len; i++)
    {
      g_autofree char *written = g_strdup_printf ("%04u-%02u", month_at (months, i)->year,
                                                  month_at (months, i)->month);

      guatu_time_line_write (line, i, written);
    }
  return TRUE;
}
