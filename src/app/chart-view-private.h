/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart-card.h"
#include "app/chart-view.h"

G_BEGIN_DECLS

struct _GuatuChartView
{
  GtkWidget parent_instance;

  GuatuChartCard *card;

  GuatuScene *scene;   /* (nullable) */
  GskRenderNode *page; /* (nullable): the scene as painted, in scene units */
  GPtrArray *marks;    /* (element-type GuatuChartMark): in reading order */
  GuatuBox sheet;      /* where the page lies, in the view's pixels */
  double scale;        /* pixels to a scene unit */
  int current;         /* the mark that is told of, or -1 */
  gboolean pinned;     /* whether it stays when the pointer leaves it */
};

/* chart-view.c */
GuatuBox guatu_chart_view_to_pixels (GuatuChartView *self, GuatuBox box);

/* chart-view-marks.c */
void guatu_chart_view_make_marks (GuatuChartView *self);
void guatu_chart_view_allocate_marks (GuatuChartView *self);
void guatu_chart_view_allocate_card (GuatuChartView *self, int width, int height);
void guatu_chart_view_set_current (GuatuChartView *self, int mark, gboolean pinned);

/* chart-view-hover.c */
void guatu_chart_view_add_pointer (GuatuChartView *self);

/* chart-view-keys.c */
void guatu_chart_view_class_add_keys (GtkWidgetClass *widget_class);
gboolean guatu_chart_view_focus (GtkWidget *widget, GtkDirectionType direction);

G_END_DECLS
