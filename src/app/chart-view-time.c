/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <math.h>

#include "dataset/period-count.h"

/* Which time of a chart along time is shown: closer and farther, earlier and later. */

/* By how much a step is closer, and how much of what is shown a step goes aside. */
#define ZOOM_STEP 1.5
#define PAN_STEP 0.25

/* After so many milliseconds without another step, one has come to rest. */
#define RESTS_AFTER 200

/**
 * guatu_chart_view_plot_of:
 *
 * Returns: the index of the plot that a mark lies in; 0 where there is but one, and -1 in
 *   none of several
 */
int
guatu_chart_view_plot_of (const GuatuScene *scene, const GuatuSceneMark *mark)
{
  const GuatuBox *box = &mark->box;

  if (scene->plots->len <= 1)
    return 0;
  return guatu_scene_plot_at (scene, box->x + box->width / 2, box->y + box->height / 2);
}

/* The time at both ends of what is shown, by the marks there: of small multiples by those
 * of the first. */
static GuatuViewTime
measure (const GuatuScene *scene)
{
  GuatuViewTime time = { 0, 0, 0, 0 };
  gboolean any = FALSE;

  for (guint i = 0; i < guatu_scene_n_marks (scene); i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);
      const double x = mark->box.x + mark->box.width / 2;

      if (mark->observation == NULL || guatu_chart_view_plot_of (scene, mark) != 0)
        continue;
      if (!any || x < time.x)
        {
          time.x = x;
          time.from = guatu_period_middle (mark->observation->period);
        }
      if (!any || x > time.end)
        {
          time.end = x;
          time.to = guatu_period_middle (mark->observation->period);
        }
      any = TRUE;
    }
  return time;
}

/**
 * guatu_chart_view_measure_time:
 * @self: the view, with another scene than before
 */
void
guatu_chart_view_measure_time (GuatuChartView *self)
{
  const GuatuViewTime none = { 0, 0, 0, 0 };

  self->shown
      = self->scene != NULL && self->scene->plots->len > 0 ? measure (self->scene) : none;
}

/** guatu_chart_view_has_time: whether parts of the time of the chart can be shown. */
gboolean
guatu_chart_view_has_time (GuatuChartView *self)
{
  return self->whole.least > 0 && self->shown.end > self->shown.x;
}

/**
 * guatu_chart_view_is_in_plot:
 * @self: the view
 * @x: in the view's pixels
 * @y: in the view's pixels
 *
 * Returns: whether that is where the lines of a chart along time lie, of which a part can
 *   be shown
 */
gboolean
guatu_chart_view_is_in_plot (GuatuChartView *self, double x, double y)
{
  return guatu_chart_view_has_time (self)
         && guatu_scene_plot_at (self->scene, (x - self->sheet.x) / self->scale,
                                 (y - self->sheet.y) / self->scale)
                >= 0;
}

static double
distance (GuatuBox box, GuatuPoint point)
{
  const double dx = MAX (MAX (box.x - point.x, point.x - box.x - box.width), 0);
  const double dy = MAX (MAX (box.y - point.y, point.y - box.y - box.height), 0);

  return hypot (dx, dy);
}

/**
 * guatu_chart_view_in_first:
 * @self: the view, with time
 * @x: in the view's pixels
 * @y: in the view's pixels
 *
 * Returns: where the time of a place lies in the first of small multiples: @x itself
 * where there is one plot
 */
double
guatu_chart_view_in_first (GuatuChartView *self, double x, double y)
{
  const GuatuPoint point
      = { (x - self->sheet.x) / self->scale, (y - self->sheet.y) / self->scale };
  const GuatuBox first = guatu_scene_plot (self->scene, 0);
  GuatuBox nearest = first;

  for (guint i = 1; i < self->scene->plots->len; i++)
    {
      const GuatuBox plot = guatu_scene_plot (self->scene, i);

      if (distance (plot, point) < distance (nearest, point))
        nearest = plot;
    }
  return x - (nearest.x - first.x) * self->scale;
}

/* The time at a place, which may lie beside what is shown. */
static double
time_at (GuatuChartView *self, double x)
{
  const GuatuViewTime *shown = &self->shown;
  const double at = (x - self->sheet.x) / self->scale;

  return shown->from
         + (at - shown->x) / (shown->end - shown->x) * (shown->to - shown->from);
}

/* What is being drawn may be another span than what is seen: steps go from that. */
static void
find_span (GuatuChartView *self, double *from, double *to)
{
  *from = self->glance->has_span ? self->glance->from : self->whole.from;
  *to = self->glance->has_span ? self->glance->to : self->whole.to;
}

static gboolean
come_to_rest (gpointer data)
{
  GuatuChartView *self = data;

  self->rest_source = 0;
  self->glance->n_columns = 0;
  guatu_chart_view_ask (self);
  return G_SOURCE_REMOVE;
}

/** guatu_chart_view_end_passing: what is asked for next is not passed by. */
void
guatu_chart_view_end_passing (GuatuChartView *self)
{
  g_clear_handle_id (&self->rest_source, g_source_remove);
  self->glance->n_columns = 0;
}

/* Each step is drawn as fast as it can be: with no more columns than the screen shows,
 * and without what nobody asks of a line that moves. Once it has come to rest it is drawn
 * as it is looked at. */
static void
set_span (GuatuChartView *self, double from, double to)
{
  const int factor = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  if (!guatu_glance_set_span (self->glance, &self->whole, from, to))
    return;
  guatu_chart_view_end_passing (self);
  self->glance->n_columns = (guint) MAX (1, ceil (self->sheet.width * factor));
  self->rest_source = g_timeout_add (RESTS_AFTER, come_to_rest, self);
  guatu_chart_view_ask (self);
}

/**
 * guatu_chart_view_scale_time:
 * @self: the view
 * @x: the place that stays where it is, in the view's pixels, in the first plot
 * @factor: how many times as much time is shown, less than 1 to come closer
 */
void
guatu_chart_view_scale_time (GuatuChartView *self, double x, double factor)
{
  double from, to, share;

  if (!guatu_chart_view_has_time (self))
    return;
  find_span (self, &from, &to);
  share = ((x - self->sheet.x) / self->scale - self->shown.x)
          / (self->shown.end - self->shown.x);
  share = CLAMP (share, 0, 1);
  set_span (self, from + share * (to - from) * (1 - factor),
            to - (1 - share) * (to - from) * (1 - factor));
}

/**
 * guatu_chart_view_zoom:
 * @self: the view
 * @steps: how many steps closer, or farther where that is below 0; 0 shows all of the
 * time
 */
void
guatu_chart_view_zoom (GuatuChartView *self, int steps)
{
  const double middle
      = self->sheet.x + (self->shown.x + self->shown.end) / 2 * self->scale;

  if (steps == 0)
    set_span (self, self->whole.from, self->whole.to);
  else
    guatu_chart_view_scale_time (self, middle, pow (ZOOM_STEP, -steps));
}

/**
 * guatu_chart_view_move_time:
 * @self: the view
 * @share: of what is shown, how far to go to later times, or to earlier ones below 0
 */
void
guatu_chart_view_move_time (GuatuChartView *self, double share)
{
  double from, to;

  if (!guatu_chart_view_has_time (self))
    return;
  find_span (self, &from, &to);
  set_span (self, from + share * (to - from), to + share * (to - from));
}

/** guatu_chart_view_step_time: goes a step to later times, or to earlier ones below 0. */
void
guatu_chart_view_step_time (GuatuChartView *self, int steps)
{
  guatu_chart_view_move_time (self, steps * PAN_STEP);
}

/**
 * guatu_chart_view_select_time:
 * @self: the view
 * @x: in the view's pixels
 * @other: in the view's pixels
 *
 * Shows the time between two places of the first plot.
 */
void
guatu_chart_view_select_time (GuatuChartView *self, double x, double other)
{
  if (guatu_chart_view_has_time (self))
    set_span (self, time_at (self, MIN (x, other)), time_at (self, MAX (x, other)));
}
