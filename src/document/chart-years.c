/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/chart-years.h"

#include <string.h>

#include "dataset/annotation.h"
#include "dataset/text-figures.h"

/* Charts of one year that are to show the figures of a later one. */

/**
 * guatu_newest_year:
 * @dataset: a dataset
 *
 * Returns: the last year of which it has a number that is no target, or 0
 */
int
guatu_newest_year (const GuatuDataset *dataset)
{
  int newest = 0;

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (!observation->missing && observation->status != GUATU_STATUS_TARGET)
            newest = MAX (newest,
                          MAX (observation->period.year, observation->period.last_year));
        }
    }
  return newest;
}

/* A period as many years later; FALSE where there is none. */
static gboolean
move (GuatuPeriod *period, int years)
{
  const int year = period->year + years;

  if (year < 1 || year > 9998)
    return FALSE;
  period->year = (gint16) year;
  if (period->last_year > 0)
    period->last_year = (gint16) (period->last_year + years);
  return TRUE;
}

/**
 * guatu_chart_move_years:
 * @chart: a chart
 * @years: by how many years
 *
 * Moves on the periods that a chart and its layers name.
 */
void
guatu_chart_move_years (GuatuChartDescription *chart, int years)
{
  for (guint i = 0; i < chart->periods->len; i++)
    move (&g_array_index (chart->periods, GuatuPeriod, i), years);
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    guatu_chart_move_years (g_ptr_array_index (chart->layers, i), years);
}

static gboolean
has_number (const GuatuChartDescription *chart, GuatuPeriod period)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (!observation->missing
              && guatu_period_compare (observation->period, period) == 0)
            return TRUE;
        }
    }
  return FALSE;
}

/**
 * guatu_chart_can_move_years:
 * @chart: a chart
 * @years: by how many years
 *
 * Returns: whether it names periods, there are numbers of all of them that many years
 *   later, and no text stands at one of them
 */
gboolean
guatu_chart_can_move_years (const GuatuChartDescription *chart, int years)
{
  if (chart->periods->len == 0)
    return FALSE;
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    if (guatu_chart_annotation (chart, i)->has_period)
      return FALSE;
  for (guint i = 0; i < chart->periods->len; i++)
    {
      GuatuPeriod period = g_array_index (chart->periods, GuatuPeriod, i);

      if (!move (&period, years) || !has_number (chart, period))
        return FALSE;
    }
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    if (guatu_chart_n_annotations (g_ptr_array_index (chart->layers, i)) > 0)
      return FALSE;
  return TRUE;
}

/* Whether a text has a number of its own, or names a period of which it has one of the
 * data; the newest has moved on by itself. */
static gboolean
has_digit (const char *text)
{
  static const char digits[] = "0123456789";
  GuatuTextPiece piece;

  for (const char *at = text; at != NULL && (at = guatu_text_piece_next (at, &piece));)
    {
      g_autofree char *said = g_strndup (piece.start, piece.length);
      const char *period = piece.is_figure ? strchr (said, '.') : said;

      if (period != NULL && strpbrk (period, digits) != NULL)
        return TRUE;
    }
  return FALSE;
}

/** guatu_chart_says_numbers: whether its texts have numbers that do not move on. */
gboolean
guatu_chart_says_numbers (const GuatuChartDescription *chart)
{
  return has_digit (chart->title.zh) || has_digit (chart->title.en)
         || has_digit (chart->subtitle.zh) || has_digit (chart->note.zh);
}
