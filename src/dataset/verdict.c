/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/verdict.h"

#include "dataset/range.h"

/* Whether more is better. Where the indicator does not say, it is if the target is to
 * reach something, and is not if it is to stay at or below it. */
static gboolean
more_is_better (const GuatuIndicator *indicator, const GuatuObservation *target)
{
  if (indicator->better == GUATU_BETTER_UNSAID)
    return target->bound != GUATU_BOUND_AT_MOST;
  return indicator->better == GUATU_BETTER_UP;
}

/**
 * guatu_verdict_has_direction:
 * @indicator: an indicator
 * @target: a target of it
 *
 * Returns: whether anything says if more or less is better: the indicator, or the bound
 *   of the target. Of spending that was planned, to spend more is no target met
 */
gboolean
guatu_verdict_has_direction (const GuatuIndicator *indicator,
                             const GuatuObservation *target)
{
  return indicator->better != GUATU_BETTER_UNSAID || target->bound == GUATU_BOUND_AT_LEAST
         || target->bound == GUATU_BOUND_AT_MOST;
}

/* What the target asks for. “At least 7.5” asks for 7.5 where more is better,
 * although more would do; the other way round it asks for something from 7.5
 * on, and so the whole range stays in question. From 7 to 8 asks for 7 where more is
 * better, and for 8 where less is. */
static GuatuRange
asked (const GuatuIndicator *indicator, const GuatuObservation *target, gboolean more)
{
  GuatuRange range = guatu_range_of (indicator, target);
  GuatuBound plain = more ? GUATU_BOUND_AT_LEAST : GUATU_BOUND_AT_MOST;

  if (target->bound == plain)
    range.low = range.high = range.point;
  else if (target->bound == GUATU_BOUND_RANGE)
    range.low = range.high = more ? range.low : range.high;
  return range;
}

/**
 * guatu_verdict:
 * @indicator: an indicator
 * @target: a target of it
 * @outturn: what came of it, actual or estimated, for the same period and place
 *
 * Whether a target is met, whatever the true numbers within the bounds are:
 * “at least 8” meets a target of “at least 7.5”, of “at least 7” nobody can
 * tell. A number that is about something is taken to be off by as much as
 * guatu_range_of() says.
 *
 * Returns: the verdict; %GUATU_VERDICT_CANNOT_TELL too if one is missing, or if nothing
 *   says whether more or less is better
 */
GuatuVerdict
guatu_verdict (const GuatuIndicator *indicator, const GuatuObservation *target,
               const GuatuObservation *outturn)
{
  gboolean more = more_is_better (indicator, target);
  GuatuRange goal;
  GuatuRange reached;

  if (target->missing || outturn->missing
      || !guatu_verdict_has_direction (indicator, target))
    return GUATU_VERDICT_CANNOT_TELL;

  goal = asked (indicator, target, more);
  reached = guatu_range_of (indicator, outturn);
  if (more ? reached.low >= goal.high : reached.high <= goal.low)
    return GUATU_VERDICT_MET;
  if (more ? reached.high < goal.low : reached.low > goal.high)
    return GUATU_VERDICT_NOT_MET;
  return GUATU_VERDICT_CANNOT_TELL;
}

/* One of a status that is not missing. */
static const GuatuObservation *
find_value (const GuatuIndicator *indicator, GuatuPeriod period, const GuatuPlace *place,
            GuatuStatus status)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (observation->status == status && !observation->missing
          && observation->place == place
          && guatu_period_compare (observation->period, period) == 0)
        return observation;
    }
  return NULL;
}

/**
 * guatu_verdict_find:
 * @indicator: an indicator
 * @period: exactly this period
 * @place: (nullable): exactly this place, or %NULL for none
 * @verdict: (out): whether its target is met; left alone where there is none. What is
 *   actual counts, and an estimate where there is nothing actual.
 *
 * Returns: whether there is both a target and an outturn, and it is known which way is
 *   better
 */
gboolean
guatu_verdict_find (const GuatuIndicator *indicator, GuatuPeriod period,
                    const GuatuPlace *place, GuatuVerdict *verdict)
{
  const GuatuObservation *target
      = find_value (indicator, period, place, GUATU_STATUS_TARGET);
  const GuatuObservation *outturn
      = find_value (indicator, period, place, GUATU_STATUS_ACTUAL);

  if (outturn == NULL)
    outturn = find_value (indicator, period, place, GUATU_STATUS_ESTIMATE);
  if (target == NULL || outturn == NULL
      || !guatu_verdict_has_direction (indicator, target))
    return FALSE;

  *verdict = guatu_verdict (indicator, target, outturn);
  return TRUE;
}
