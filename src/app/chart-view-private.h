/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart-card.h"
#include "app/chart-view.h"

G_BEGIN_DECLS

/* How many marks have a widget each: enough for what a reader takes in one by one. */
#define GUATU_CHART_VIEW_MAX_MARKS 300

struct _GuatuChartView
{
  GtkWidget parent_instance;

  GuatuChartCard *card;

  GuatuScene *scene;   /* (nullable) */
  GskRenderNode *page; /* (nullable): the scene as painted, in scene units */
  GPtrArray *marks;  /* (element-type GuatuChartMark): the first ones, in reading order */
  GtkWidget *walker; /* (nullable): the mark that was walked to beyond them */
  guint walked_to;   /* which mark that is */
  GtkWidget *rest;   /* (nullable): tells of those that have no widget */
  GuatuBox sheet;    /* where the page lies, in the view's pixels */
  double scale;      /* pixels to a scene unit */
  int current;       /* the mark that is told of, or -1 */
  gboolean pinned;   /* whether it stays when the pointer leaves it */
};

/* chart-view.c */
GuatuBox guatu_chart_view_to_pixels (GuatuChartView *self, GuatuBox box);

/* chart-view-marks.c */
void guatu_chart_view_make_marks (GuatuChartView *self);
void guatu_chart_view_drop_marks (GuatuChartView *self);
void guatu_chart_view_allocate_marks (GuatuChartView *self);
void guatu_chart_view_focus_mark (GuatuChartView *self, guint mark);
void guatu_chart_view_let_go (GuatuChartView *self);

/* chart-view-card.c */
void guatu_chart_view_allocate_child (GtkWidget *child, GuatuBox box);
void guatu_chart_view_allocate_card (GuatuChartView *self, int width, int height);
void guatu_chart_view_set_current (GuatuChartView *self, int mark, gboolean pinned);

/* chart-view-hover.c */
void guatu_chart_view_add_pointer (GuatuChartView *self);

/* chart-view-keys.c */
void guatu_chart_view_class_add_keys (GtkWidgetClass *widget_class);
gboolean guatu_chart_view_focus (GtkWidget *widget, GtkDirectionType direction);

G_END_DECLS
