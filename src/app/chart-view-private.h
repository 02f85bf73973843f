/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart-card.h"
#include "app/chart-view.h"

G_BEGIN_DECLS

/* How many marks have a widget each: enough for what a reader takes in one by one. */
#define GUATU_CHART_VIEW_MAX_MARKS 300

/* The time at two places of a scene, in its units and in months. */
typedef struct
{
  double x;
  double from;
  double end;
  double to;
} GuatuViewTime;

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
  const GuatuObservation
      *awaited; /* (nullable): what is told of once it is shown again */
  gboolean awaits_pinned;
  gboolean awaits_focus; /* whether it had the keyboard */
  int reading;           /* the mark whose period is read all across the plot, or -1 */
  gboolean has_walked;   /* whether the keyboard went to a mark since the pointer moved */
  GuatuPoint pointer;    /* where the pointer was last, in the view's pixels */

  GuatuGlance *glance; /* what is to be looked at of the chart */
  GuatuFigure asked;   /* what it was asked to be drawn as */
  gboolean as_exported;
  GPtrArray *names;    /* (element-type GtkToggleButton): one over each of the scene's */
  guint rest_source;   /* tells that one has come to rest in it */
  GuatuTimeSpan whole; /* the time of the chart; nothing where it has none */
  GuatuViewTime shown; /* that of the scene */
  gboolean is_selecting;
  double selected_from; /* in the view's pixels, in the first plot */
  double selected_to;
  double pinched; /* how far fingers were apart the last time, beside the first */
};

/* chart-view.c */
GuatuBox guatu_chart_view_to_pixels (GuatuChartView *self, GuatuBox box);
GuatuBox guatu_chart_view_room (GuatuChartView *self);
void guatu_chart_view_ask (GuatuChartView *self);

/* chart-view-fit.c */
void guatu_chart_view_fit (GuatuChartView *self);
void guatu_chart_view_watch_look (GuatuChartView *self);

/* chart-view-time.c */
void guatu_chart_view_end_passing (GuatuChartView *self);
int guatu_chart_view_plot_of (const GuatuScene *scene, const GuatuSceneMark *mark);
void guatu_chart_view_measure_time (GuatuChartView *self);
gboolean guatu_chart_view_has_time (GuatuChartView *self);
double guatu_chart_view_in_first (GuatuChartView *self, double x, double y);
void guatu_chart_view_scale_time (GuatuChartView *self, double x, double factor);
void guatu_chart_view_move_time (GuatuChartView *self, double share);
void guatu_chart_view_step_time (GuatuChartView *self, int steps);
void guatu_chart_view_select_time (GuatuChartView *self, double x, double other);

/* chart-view-gestures.c */
void guatu_chart_view_add_gestures (GuatuChartView *self);
void guatu_chart_view_snapshot_selection (GuatuChartView *self, GtkSnapshot *snapshot);

/* chart-view-crosshair.c */
GPtrArray *guatu_chart_view_find_reading (GuatuChartView *self,
                                          guint at) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_view_read_at (GuatuChartView *self, double x, double y);
void guatu_chart_view_snapshot_crosshair (GuatuChartView *self, GtkSnapshot *snapshot);

/* chart-view-names.c */
void guatu_chart_view_make_names (GuatuChartView *self);
void guatu_chart_view_allocate_names (GuatuChartView *self);
void guatu_chart_view_snapshot_names (GuatuChartView *self, GtkSnapshot *snapshot);
int guatu_chart_view_focused_name (GuatuChartView *self);
gboolean guatu_chart_view_focus_name (GuatuChartView *self, int name);

/* chart-view-marks.c */
void guatu_chart_view_make_marks (GuatuChartView *self);
void guatu_chart_view_drop_marks (GuatuChartView *self);
void guatu_chart_view_allocate_marks (GuatuChartView *self);
void guatu_chart_view_focus_mark (GuatuChartView *self, guint mark);
gboolean guatu_chart_view_mark_has_focus (GuatuChartView *self);
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
