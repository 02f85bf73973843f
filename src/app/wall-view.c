/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wall-view-private.h"

#include "app/look.h"

/* How many thumbnails are kept for when their charts come into view again. */
#define MAX_KEPT 160

/* At both sides of the rows. */
#define MARGIN 18

/* The widths of sheets, in pixels. */
static const int widths[] = { 132, 184, 256, 360, 520 };
#define USUAL_ZOOM 2

G_DEFINE_FINAL_TYPE (GuatuWallView, guatu_wall_view, ADW_TYPE_BIN)

enum
{
  CHART_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/** guatu_wall_view_card_width: of a sheet, in pixels. */
int
guatu_wall_view_card_width (GuatuWallView *self)
{
  return widths[self->zoom];
}

/** guatu_wall_view_distance: from the middle of the view, in heights of the view. */
double
guatu_wall_view_distance (GuatuWallView *self, GtkWidget *widget)
{
  const float height = (float) gtk_widget_get_height (GTK_WIDGET (self->scrolled));
  graphene_rect_t bounds;

  if (height <= 0 || !gtk_widget_get_mapped (widget)
      || !gtk_widget_compute_bounds (widget, GTK_WIDGET (self->scrolled), &bounds))
    return G_MAXDOUBLE;
  return ABS (bounds.origin.y + bounds.size.height / 2 - height / 2) / height;
}

/** guatu_wall_view_open: says that a chart is to be shown large. */
void
guatu_wall_view_open (GuatuWallView *self, const GuatuChartDescription *chart)
{
  g_ptr_array_find (self->dataset->charts, chart, &self->current);
  g_signal_emit (self, signals[CHART_ACTIVATED], 0, chart);
}

/* It has no width before it is shown for the first time; then it will fill its page. */
static guint
count_columns (GuatuWallView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkWidget *sized
      = gtk_widget_get_width (widget) > 0 ? widget : gtk_widget_get_parent (widget);
  const int width = gtk_widget_get_width (sized) - 2 * MARGIN + GUATU_WALL_SPACING;
  const int step = widths[self->zoom] + GUATU_WALL_PADDING + GUATU_WALL_SPACING;

  return (guint) MAX (1, width / step);
}

static gboolean
lay_out (gpointer data)
{
  GuatuWallView *self = data;

  self->layout_source = 0;
  self->n_columns = count_columns (self);
  guatu_wall_rows_set (self->rows, self->dataset, self->n_columns);
  guatu_wall_view_want_near (self);
  return G_SOURCE_REMOVE;
}

static void
want_layout (GuatuWallView *self)
{
  if (self->layout_source == 0)
    self->layout_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, lay_out, self, NULL);
}

/* A bin is laid out by its layout manager, and not by its class; so the scrolled window
 * is listened to. */
static void
width_changed (GuatuWallView *self)
{
  if (self->dataset != NULL && count_columns (self) != self->n_columns)
    want_layout (self);
}

static gboolean
scrolled_with_control (GuatuWallView *self, double x, double y,
                       GtkEventControllerScroll *scroll)
{
  const GdkModifierType modifiers
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if ((modifiers & GDK_CONTROL_MASK) == 0 || y == 0)
    return GDK_EVENT_PROPAGATE;
  guatu_wall_view_zoom (self, y < 0 ? 1 : -1);
  return GDK_EVENT_STOP;
}

static void
guatu_wall_view_dispose (GObject *object)
{
  GuatuWallView *self = GUATU_WALL_VIEW (object);

  g_clear_handle_id (&self->layout_source, g_source_remove);
  g_clear_handle_id (&self->card_source, g_source_remove);
  g_clear_handle_id (&self->thumbnail_source, g_source_remove);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_wall_view_parent_class)->dispose (object);
}

static void
guatu_wall_view_finalize (GObject *object)
{
  GuatuWallView *self = GUATU_WALL_VIEW (object);

  g_object_unref (self->rows);
  g_ptr_array_unref (self->items);
  guatu_thumbnails_clear (&self->thumbnails);
  guatu_typesetter_unref (self->typesetter);

  G_OBJECT_CLASS (guatu_wall_view_parent_class)->finalize (object);
}

static void
guatu_wall_view_class_init (GuatuWallViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = guatu_wall_view_dispose;
  object_class->finalize = guatu_wall_view_finalize;
  widget_class->focus = guatu_wall_view_focus;
  signals[CHART_ACTIVATED]
      = g_signal_new ("chart-activated", GUATU_TYPE_WALL_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_css_name (widget_class, "wallview");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/wall-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuWallView, scrolled);
  gtk_widget_class_bind_template_child (widget_class, GuatuWallView, view);
}

/* The sheets that there are stay until those of the new look are drawn. */
static void
look_changed (GuatuWallView *self)
{
  if (self->dataset == NULL)
    return;
  guatu_wall_view_drop_thumbnails (self);
  lay_out (self);
}

static void
guatu_wall_view_init (GuatuWallView *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (
      GTK_EVENT_CONTROLLER_SCROLL_VERTICAL | GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);
  GtkAdjustment *adjustment;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = guatu_wall_rows_new ();
  self->items = g_ptr_array_new ();
  self->zoom = USUAL_ZOOM;
  self->n_columns = 1;
  guatu_thumbnails_init (&self->thumbnails, MAX_KEPT);
  self->typesetter = guatu_typesetter_new ();
  guatu_wall_view_make_rows (self);
  guatu_wall_view_add_keys (self);
  guatu_look_watch (self, G_CALLBACK (look_changed));
  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scrolled_with_control), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  adjustment = gtk_scrolled_window_get_hadjustment (self->scrolled);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (width_changed), self,
                           G_CONNECT_SWAPPED);
  adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  g_signal_connect_object (adjustment, "value-changed",
                           G_CALLBACK (guatu_wall_view_want_near), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (guatu_wall_view_want_near),
                           self, G_CONNECT_SWAPPED);
}

/**
 * guatu_wall_view_show:
 * @self: the wall
 * @dataset: whose charts it shows
 * @chart: (nullable): the one that has the keyboard
 * @language: of titles and charts
 */
void
guatu_wall_view_show (GuatuWallView *self, GuatuDataset *dataset,
                      const GuatuChartDescription *chart, GuatuLanguage language)
{
  g_autoptr (GuatuDataset) before = NULL;

  if (dataset == self->dataset && language == self->language)
    return;
  before = g_steal_pointer (&self->dataset);
  guatu_wall_view_drop_thumbnails (self);
  self->dataset = guatu_dataset_ref (dataset);
  self->language = language;
  self->current = 0;
  if (chart != NULL)
    g_ptr_array_find (dataset->charts, chart, &self->current);
  lay_out (self);
}

/** guatu_wall_view_hide: lets go of what it shows, as nobody sees it. */
void
guatu_wall_view_hide (GuatuWallView *self)
{
  g_autoptr (GuatuDataset) before = g_steal_pointer (&self->dataset);

  if (before == NULL)
    return;
  g_clear_handle_id (&self->layout_source, g_source_remove);
  guatu_wall_view_drop_thumbnails (self);
  guatu_wall_rows_set (self->rows, NULL, 1);
}

/**
 * guatu_wall_view_zoom:
 * @self: the wall
 * @step: 1 for larger sheets, -1 for smaller ones, 0 for the usual ones
 */
void
guatu_wall_view_zoom (GuatuWallView *self, int step)
{
  const int zoom = step == 0 ? USUAL_ZOOM : (int) self->zoom + step;

  if (zoom < 0 || zoom >= (int) G_N_ELEMENTS (widths) || zoom == (int) self->zoom)
    return;
  self->zoom = (guint) zoom;
  guatu_wall_view_drop_thumbnails (self);
  if (self->dataset != NULL)
    lay_out (self);
}
