/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/chart-years.h"

#include <string.h>

#include "dataset/annotation.h"
#include "dataset/period-move.h"
#include "dataset/text-figures.h"
#include "dataset/text-rewrite.h"
#include "io/items/chart-title.h"

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

static gboolean
is_by_period (const GuatuChartDescription *chart)
{
  return chart->category == GUATU_DIMENSION_PERIOD
         || chart->series == GUATU_DIMENSION_PERIOD
         || chart->multiples == GUATU_DIMENSION_PERIOD;
}

static gboolean
shows_place (const GuatuChartDescription *chart, const GuatuPlace *place)
{
  return chart->places->len == 0
         || g_ptr_array_find (chart->places, (gpointer) place, NULL);
}

/**
 * guatu_chart_is_of_one_period:
 * @chart: a chart
 * @period: (out): that period
 *
 * A chart of a table of one year need not name it: as soon as there are numbers of
 * another one, two would stand in one place.
 *
 * Returns: whether all its numbers are of one period, which nothing of it shows
 */
gboolean
guatu_chart_is_of_one_period (const GuatuChartDescription *chart, GuatuPeriod *period)
{
  gboolean any = FALSE;

  if (chart->layers != NULL || is_by_period (chart))
    return FALSE;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (!shows_place (chart, observation->place))
            continue;
          if (any && guatu_period_compare (observation->period, *period) != 0)
            return FALSE;
          *period = observation->period;
          any = TRUE;
        }
    }
  return any;
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
    guatu_period_move (&g_array_index (chart->periods, GuatuPeriod, i), years);
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    guatu_chart_move_years (g_ptr_array_index (chart->layers, i), years);
}

/* Whether a chart or one of its layers names periods, which then move on. */
static gboolean
names_periods (const GuatuChartDescription *chart)
{
  gboolean any = chart->periods->len > 0;

  for (guint i = 0; !any && chart->layers != NULL && i < chart->layers->len; i++)
    any = names_periods (g_ptr_array_index (chart->layers, i));
  return any;
}

/* Figures in texts that are moved, and why some of them are not. */
typedef struct
{
  const GuatuDataset *dataset;
  int years;
  GPtrArray *wrongs;
} Move;

static char *
move_figure (const char *source, gpointer data)
{
  const Move *move = data;
  char *wrong;
  char *later = guatu_text_figure_later (source, move->dataset, move->years, &wrong);

  if (wrong == NULL)
    return later;
  /* What stands in both languages is told once. */
  if (g_ptr_array_find_with_equal_func (move->wrongs, wrong, g_str_equal, NULL))
    g_free (wrong);
  else
    g_ptr_array_add (move->wrongs, wrong);
  return later;
}

/**
 * guatu_chart_move_figures:
 * @chart: a chart that was moved on by guatu_chart_move_years()
 * @dataset: that has the figures of the later years
 * @years: by how many years
 *
 * Moves on the periods that figures in the texts of a chart name, “{gdp.2023}”, where
 * those of the chart move: figures of which there is no such number stay.
 *
 * Returns: (transfer full) (element-type utf8): of each that stays, why
 */
GPtrArray *
guatu_chart_move_figures (GuatuChartDescription *chart, const GuatuDataset *dataset,
                          int years)
{
  Move move = { dataset, years, g_ptr_array_new_with_free_func (g_free) };

  if (names_periods (chart) && years != 0)
    guatu_chart_rewrite_figures (chart, move_figure, &move);
  return move.wrongs;
}

static gpointer
same (gconstpointer item, gpointer data)
{
  return (gpointer) item;
}

/* Whether all figures in the texts of a chart can move on. */
static gboolean
figures_can_move (const GuatuChartDescription *chart, const GuatuDataset *dataset,
                  int years)
{
  g_autoptr (GuatuChartDescription) copy = guatu_chart_description_new (chart->id);
  g_autoptr (GPtrArray) wrongs = NULL;

  guatu_chart_description_assign (copy, chart, same, NULL);
  wrongs = guatu_chart_move_figures (copy, dataset, years);
  return wrongs->len == 0;
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
 * @dataset: that has the figures of the later years
 * @years: by how many years
 *
 * Returns: whether it names periods, there are numbers of all of them that many years
 *   later, also for its texts, and no text stands at one of them
 */
gboolean
guatu_chart_can_move_years (const GuatuChartDescription *chart,
                            const GuatuDataset *dataset, int years)
{
  if (chart->periods->len == 0)
    return FALSE;
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    if (guatu_chart_annotation (chart, i)->has_period)
      return FALSE;
  for (guint i = 0; i < chart->periods->len; i++)
    {
      GuatuPeriod period = g_array_index (chart->periods, GuatuPeriod, i);

      if (!guatu_period_move (&period, years) || !has_number (chart, period))
        return FALSE;
    }
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    if (guatu_chart_n_annotations (g_ptr_array_index (chart->layers, i)) > 0)
      return FALSE;
  return figures_can_move (chart, dataset, years);
}

/* Whether a text has a number of its own or, where @stay, a figure of a period that it
 * names; the newest moves on by itself. */
static gboolean
has_digit (const char *text, gboolean stay)
{
  static const char digits[] = "0123456789";
  GuatuTextPiece piece;

  for (const char *at = text; at != NULL && (at = guatu_text_piece_next (at, &piece));)
    {
      g_autofree char *said = g_strndup (piece.start, piece.length);
      const char *period = piece.is_figure ? strchr (said, '.') : said;

      if (period != NULL && (stay || !piece.is_figure)
          && strpbrk (period, digits) != NULL)
        return TRUE;
    }
  return FALSE;
}

/** guatu_chart_is_under_title: whether a title, such as that of a table, stands under
 * that of a chart, as it is or as charts have it. */
gboolean
guatu_chart_is_under_title (const GuatuChartDescription *chart, const GuatuText *title)
{
  g_auto (GuatuText) bare = { NULL };

  if (chart->subtitle.zh == NULL || title->zh == NULL)
    return FALSE;
  guatu_chart_title_set (&bare, title);
  return g_str_equal (chart->subtitle.zh, title->zh)
         || g_str_equal (chart->subtitle.zh, bare.zh);
}

/** guatu_chart_says_numbers: whether its texts have numbers that do not move on. Figures
 * in braces do where the chart names its periods. */
gboolean
guatu_chart_says_numbers (const GuatuChartDescription *chart)
{
  const gboolean stay = !names_periods (chart);

  return has_digit (chart->title.zh, stay) || has_digit (chart->title.en, stay)
         || has_digit (chart->subtitle.zh, stay) || has_digit (chart->note.zh, stay);
}
