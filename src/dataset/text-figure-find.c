/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/text-figure-private.h"

#include <glib/gi18n-lib.h>

#include "dataset/quantity.h"

/* Finds the number that a figure in a text asks for, or works it out. */

static GuatuUnit percent = { .id = (char *) "percent",
                             .kind = GUATU_UNIT_PERCENT,
                             .label = { (char *) "%", (char *) "%" } };

/* What was found of an indicator at a period. */
typedef struct
{
  const GuatuObservation *observation;
  gboolean is_several; /* places have one, and none was named */
} Found;

/* Whether one observation is firmer than another of its period: an outturn before an
 * estimate, and that before a target. */
static gboolean
is_firmer (const GuatuObservation *observation, const GuatuObservation *than)
{
  return than == NULL || observation->status < than->status;
}

/* The observation of a period; of several statuses the firmest. One without a place comes
 * before those of places. */
static Found
find_at (const GuatuIndicator *indicator, const GuatuPlace *place, GuatuPeriod period,
         int status)
{
  Found found = { NULL, FALSE };

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (guatu_period_compare (observation->period, period) != 0
          || (status >= 0 && (int) observation->status != status)
          || (place != NULL && observation->place != place))
        continue;
      if (found.observation != NULL && observation->place != found.observation->place)
        {
          found.is_several
              = observation->place != NULL && found.observation->place != NULL;
          if (observation->place == NULL)
            found.observation = observation;
        }
      else if (is_firmer (observation, found.observation))
        found.observation = observation;
    }
  return found;
}

/* The newest or the oldest period of which there is an outturn, or a number of the status
 * that is named. Returns whether there is one. */
static gboolean
find_end (const GuatuTextQuery *query, GuatuPeriod *period)
{
  guint status = query->status >= 0 ? (guint) query->status : GUATU_STATUS_ACTUAL;
  gboolean any = FALSE;

  for (guint i = 0; i < guatu_indicator_n_observations (query->indicator); i++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (query->indicator, i);
      int order;

      if (observation->missing || observation->status != status
          || guatu_observation_is_lost (observation)
          || (query->place != NULL && observation->place != query->place))
        continue;
      order = any ? guatu_period_compare (observation->period, *period) : 0;
      if (!any || (query->is_latest ? order > 0 : order < 0))
        *period = observation->period;
      any = TRUE;
    }
  return any;
}

static char *
tell_nothing (const char *source, const GuatuIndicator *indicator, GuatuPeriod period)
{
  g_autofree char *when = guatu_period_to_string (period);

  return g_strdup_printf (
      _ ("“{%s}” has nothing to stand for: “%s” has no number of %s."), source,
      indicator->id, when);
}

/* Finds a number that is there. Returns (nullable) what is wrong. */
static char *
find_number (const char *source, const GuatuIndicator *indicator, const GuatuPlace *place,
             GuatuPeriod period, int status, const GuatuObservation **observation)
{
  Found found = find_at (indicator, place, period, status);

  if (found.observation == NULL || found.observation->missing)
    return tell_nothing (source, indicator, period);
  if (found.is_several && found.observation->place != NULL)
    return g_strdup_printf (_ ("“{%s}” may be of several places. Name one: %s@place."),
                            source, indicator->id);
  *observation = found.observation;
  return NULL;
}

/* Stores what was worked out, in percent. Returns (nullable) what is wrong. */
static char *
store (GuatuTextFigure *figure, const GuatuQuantity *quantity)
{
  GuatuDetails details = { NULL };
  GuatuIndicator *indicator = guatu_indicator_new ("percent");

  indicator->unit = &percent;
  indicator->decimals = -1;
  indicator->op = GUATU_DERIVED_SHARE;
  indicator->rounding = figure->quoted->rounding;
  figure->worked_out = indicator;
  figure->indicator = indicator;
  if (!guatu_quantity_store (quantity, indicator, &figure->observation, &details))
    return g_strdup_printf (_ ("“{%s}” cannot be worked out: it is a part of nothing."),
                            figure->source);
  figure->observation.details = guatu_indicator_add_details (indicator, &details);
  return NULL;
}

static char *
work_out_share (GuatuTextFigure *figure, const GuatuObservation *whole)
{
  GuatuQuantity share
      = guatu_quantity_percent (guatu_quantity_of (figure->quoted, &figure->observation),
                                guatu_quantity_of (figure->other, whole));

  return store (figure, &share);
}

static char *
work_out_growth (GuatuTextFigure *figure, const GuatuObservation *before)
{
  GuatuQuantity growth
      = guatu_quantity_percent (guatu_quantity_of (figure->quoted, &figure->observation),
                                guatu_quantity_of (figure->quoted, before));
  const GuatuQuantity hundred
      = { .range = { 100, 100, 100, FALSE, FALSE }, .place = growth.place };

  growth = guatu_quantity_subtract (growth, hundred);
  return store (figure, &growth);
}

static char *
answer_growth (const GuatuTextQuery *query, GuatuTextFigure *figure)
{
  const GuatuObservation *before = NULL;
  GuatuPeriod previous;
  char *wrong;

  if (query->indicator->unit != NULL
      && !guatu_unit_kind_has_scale (query->indicator->unit->kind)
      && query->indicator->unit->kind != GUATU_UNIT_INDEX)
    return g_strdup_printf (_ ("“{%s}”: the growth of “%s”, which is in “%s”, says "
                               "nothing."),
                            figure->source, query->indicator->id,
                            query->indicator->unit->id);
  if (!guatu_period_previous (figure->observation.period, &previous))
    return tell_nothing (figure->source, query->indicator, figure->observation.period);
  wrong = find_number (figure->source, query->indicator, figure->observation.place,
                       previous, -1, &before);
  return wrong != NULL ? wrong : work_out_growth (figure, before);
}

static char *
answer_share (const GuatuTextQuery *query, GuatuTextFigure *figure)
{
  const GuatuUnit *own = query->indicator->unit, *whole = query->other->unit;
  const GuatuObservation *observation = NULL;
  char *wrong;

  if (own == NULL || whole == NULL || !guatu_unit_may_share_axis (own, whole))
    return g_strdup_printf (
        _ ("“{%s}”: “%s” is no part of “%s”, which is in another unit."), figure->source,
        query->indicator->id, query->other->id);
  wrong = find_number (figure->source, query->other, figure->observation.place,
                       figure->observation.period, -1, &observation);
  return wrong != NULL ? wrong : work_out_share (figure, observation);
}

/**
 * guatu_text_query_answer:
 * @source: what stands between the braces
 * @figure: (out): the number; what it holds is to be freed in any case
 *
 * Returns: (transfer full) (nullable): why there is none, or %NULL
 */
char *
guatu_text_query_answer (const GuatuTextQuery *query, const char *source,
                         GuatuTextFigure *figure)
{
  GuatuPeriod period = query->period;
  const GuatuObservation *observation = NULL;
  char *wrong;

  *figure = (GuatuTextFigure) {
    .source = g_strdup (source),
    .form = query->form,
    .quoted = query->indicator,
    .other = query->other,
    .indicator = query->indicator,
  };
  if ((query->is_latest || query->is_first) && !find_end (query, &period))
    return g_strdup_printf (
        _ ("“{%s}” has nothing to stand for: “%s” has no such number."), source,
        query->indicator->id);
  wrong = find_number (source, query->indicator, query->place, period, query->status,
                       &observation);
  if (wrong != NULL)
    return wrong;
  figure->observation = *observation;
  if (query->form == GUATU_TEXT_FIGURE_GROWTH)
    return answer_growth (query, figure);
  if (query->form == GUATU_TEXT_FIGURE_SHARE)
    return answer_share (query, figure);
  /* The bound of a range is its two ends. */
  if ((query->form == GUATU_TEXT_FIGURE_PLAIN || query->form == GUATU_TEXT_FIGURE_NUMBER)
      && observation->bound != GUATU_BOUND_RANGE)
    figure->observation.bound = GUATU_BOUND_EXACT;
  return NULL;
}
