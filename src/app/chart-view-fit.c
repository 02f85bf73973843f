/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <math.h>

#include "app/export-task.h"
#include "app/look.h"
#include "app/readable-chart.h"

/* What the view wants to be drawn: the page as it is exported where it can be read at the
 * size that the view has for it, and else a page of the view's own size. */

/* The smallest type of a page of usual size, in scene units. */
#define PAGE_TYPE 14.0

/* What is smaller than this many pixels nobody reads, where the system's text is of usual
 * size. */
#define LEAST_PAGE_TYPE 9.0

/**
 * guatu_chart_view_is_tight:
 * @self: the view
 *
 * Returns: whether the view is too small for a page as it is exported to be read
 */
gboolean
guatu_chart_view_is_tight (GuatuChartView *self)
{
  const GuatuBox room = guatu_chart_view_room (self);
  const double scale
      = MIN (room.width / GUATU_PAGE_WIDTH, room.height / GUATU_PAGE_HEIGHT);

  return gtk_widget_get_width (GTK_WIDGET (self)) > 0
         && scale * PAGE_TYPE < LEAST_PAGE_TYPE * guatu_text_scale (GTK_WIDGET (self));
}

/**
 * guatu_chart_view_get_figure:
 * @self: the view
 * @language: of the figure
 *
 * Returns: what the view wants its chart to be drawn as
 */
GuatuFigure
guatu_chart_view_get_figure (GuatuChartView *self, GuatuLanguage language)
{
  const GuatuBox room = guatu_chart_view_room (self);
  GuatuFigure figure
      = { .language = language,
          .width = GUATU_PAGE_WIDTH,
          .height = GUATU_PAGE_HEIGHT,
          .look = self->as_exported ? GUATU_LOOK_LIGHT : guatu_look_of_system () };

  if (!self->as_exported && guatu_chart_view_is_tight (self))
    {
      figure.width = CLAMP (room.width, GUATU_FIGURE_MIN_SIDE, GUATU_FIGURE_MAX_SIDE);
      figure.height = CLAMP (room.height, GUATU_FIGURE_MIN_SIDE, GUATU_FIGURE_MAX_SIDE);
      figure.least_type = GUATU_READABLE_TYPE * guatu_text_scale (GTK_WIDGET (self));
    }
  self->asked = figure;
  return figure;
}

static gboolean
same_figure (const GuatuFigure *a, const GuatuFigure *b)
{
  return a->width == b->width && a->height == b->height && a->look == b->look
         && a->least_type == b->least_type;
}

/**
 * guatu_chart_view_fit:
 * @self: the view
 *
 * Asks for its chart to be drawn anew if it is to look otherwise than it was asked for
 * the last time.
 */
void
guatu_chart_view_fit (GuatuChartView *self)
{
  const GuatuFigure asked = self->asked;
  const GuatuFigure wanted = guatu_chart_view_get_figure (self, asked.language);

  if (!same_figure (&asked, &wanted))
    guatu_chart_view_ask (self);
}

/**
 * guatu_chart_view_set_as_exported:
 * @self: the view
 * @as_exported: whether the page is always shown as it is exported, light and with its
 *   own layout, however small that is
 */
void
guatu_chart_view_set_as_exported (GuatuChartView *self, gboolean as_exported)
{
  self->as_exported = as_exported;
  guatu_chart_view_fit (self);
}

/** guatu_chart_view_watch_look: follows the looks of the system from now on. */
void
guatu_chart_view_watch_look (GuatuChartView *self)
{
  guatu_look_watch (self, G_CALLBACK (guatu_chart_view_fit));
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi",
                           G_CALLBACK (guatu_chart_view_fit), self, G_CONNECT_SWAPPED);
}
