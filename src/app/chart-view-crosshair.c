/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <math.h>

#include "speech/speech.h"

/* A line across the plot of a chart along time, at the period that the pointer is at: the
 * card then reads the values of all series there. */

/* Marks that are no farther apart than this lie in one column of the page. */
#define SAME_COLUMN 0.75

static double
x_of (const GuatuSceneMark *mark)
{
  return mark->box.x + mark->box.width / 2;
}

/* The nearest mark in a plot. */
static int
find_nearest (const GuatuScene *scene, int plot, double x)
{
  double nearest = G_MAXDOUBLE;
  int found = -1;

  for (guint i = 0; i < guatu_scene_n_marks (scene); i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->observation != NULL && fabs (x_of (mark) - x) < nearest
          && guatu_chart_view_plot_of (scene, mark) == plot)
        {
          nearest = fabs (x_of (mark) - x);
          found = (int) i;
        }
    }
  return found;
}

/* Whether @mark tells better than @other of what its series is at the period of @at: that
 * period itself, or else what is in the same column of the page. */
static gboolean
is_better (const GuatuSceneMark *mark, const GuatuSceneMark *other,
           const GuatuSceneMark *at)
{
  if (other == NULL)
    return TRUE;
  return guatu_period_compare (mark->observation->period, at->observation->period) == 0
         && guatu_period_compare (other->observation->period, at->observation->period)
                != 0;
}

/**
 * guatu_chart_view_find_reading:
 * @self: the view
 * @at: the index of a mark
 *
 * Returns: (transfer container) (element-type GuatuSceneMark): of each series the mark at
 *   the period of @at, or in the column of the page that this lies in; of small multiples
 *   in the same plot
 */
GPtrArray *
guatu_chart_view_find_reading (GuatuChartView *self, guint at)
{
  const GuatuSceneMark *target = guatu_scene_mark (self->scene, at);
  const int plot = guatu_chart_view_plot_of (self->scene, target);
  GPtrArray *reading = g_ptr_array_new ();

  for (guint i = 0; i < guatu_scene_n_marks (self->scene); i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (self->scene, i);

      if (mark->observation == NULL || fabs (x_of (mark) - x_of (target)) > SAME_COLUMN
          || guatu_chart_view_plot_of (self->scene, mark) != plot)
        continue;
      if (mark->series >= reading->len)
        g_ptr_array_set_size (reading, (int) mark->series + 1);
      if (is_better (mark, g_ptr_array_index (reading, mark->series), target))
        g_ptr_array_index (reading, mark->series) = (gpointer) mark;
    }
  for (guint i = reading->len; i-- > 0;)
    if (g_ptr_array_index (reading, i) == NULL)
      g_ptr_array_remove_index (reading, i);
  return reading;
}

/**
 * guatu_chart_view_read_at:
 * @self: the view
 * @x: in the view's pixels
 * @y: in the view's pixels
 *
 * Reads the values at the period that the pointer is at, if that is in the plot of a
 * chart along time and at none of its marks; else nothing is read.
 */
void
guatu_chart_view_read_at (GuatuChartView *self, double x, double y)
{
  const int before = self->reading;

  self->reading = -1;
  if (guatu_chart_view_is_in_plot (self, x, y) && self->current < 0
      && !self->is_selecting)
    self->reading = find_nearest (self->scene,
                                  guatu_scene_plot_at (self->scene,
                                                       (x - self->sheet.x) / self->scale,
                                                       (y - self->sheet.y) / self->scale),
                                  (x - self->sheet.x) / self->scale);
  if (self->reading < 0 && before < 0)
    return;
  if (self->reading >= 0 && self->reading != before)
    {
      g_autoptr (GPtrArray) marks
          = guatu_chart_view_find_reading (self, (guint) self->reading);

      guatu_chart_card_set_pinned (self->card, FALSE);
      guatu_chart_card_show_reading (self->card, self->scene, marks);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->card),
                          self->reading >= 0 || self->current >= 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * guatu_chart_view_snapshot_crosshair:
 * @self: the view
 * @snapshot: of the view, in its pixels
 *
 * Paints the line at the mark that is told of or read, in each of small multiples.
 */
void
guatu_chart_view_snapshot_crosshair (GuatuChartView *self, GtkSnapshot *snapshot)
{
  const int mark = self->current >= 0 ? self->current : self->reading;
  int of;
  double x;
  GdkRGBA color;

  if (mark < 0 || !guatu_chart_view_has_time (self))
    return;
  of = guatu_chart_view_plot_of (self->scene,
                                 guatu_scene_mark (self->scene, (guint) mark));
  if (of < 0)
    return;
  x = x_of (guatu_scene_mark (self->scene, (guint) mark))
      - guatu_scene_plot (self->scene, (guint) of).x;
  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)),
                                  "accent_color", &color);
  color.alpha = 0.6f;
  for (guint i = 0; i < self->scene->plots->len; i++)
    {
      const GuatuBox plot
          = guatu_chart_view_to_pixels (self, guatu_scene_plot (self->scene, i));

      gtk_snapshot_append_color (
          snapshot, &color,
          &GRAPHENE_RECT_INIT ((float) round (plot.x + x * self->scale), (float) plot.y,
                               1, (float) plot.height));
    }
}
