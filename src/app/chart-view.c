/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <math.h>

#include "app/language.h"
#include "render/paint.h"

/* Where the window is narrow the chart needs the room more than the ground. */
#define NARROW_MARGIN 10
#define NARROW_WIDTH 560

/* What the view asks for. Below the natural width a window folds its sidebar. */
#define MIN_WIDTH 240
#define MIN_HEIGHT 160
#define NATURAL_WIDTH 520
#define NATURAL_HEIGHT 360

G_DEFINE_FINAL_TYPE (GuatuChartView, guatu_chart_view, GTK_TYPE_WIDGET)

enum
{
  ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/** guatu_chart_view_room: where a page may lie, in the view's pixels. */
GuatuBox
guatu_chart_view_room (GuatuChartView *self)
{
  const int width = gtk_widget_get_width (GTK_WIDGET (self));
  const int height = gtk_widget_get_height (GTK_WIDGET (self));
  const int margin = width < NARROW_WIDTH ? NARROW_MARGIN : GUATU_CHART_VIEW_MARGIN;
  const GuatuBox room
      = { margin, margin, MAX (1, width - 2 * margin), MAX (1, height - 2 * margin) };

  return room;
}

/* The sheet as large as the room allows, in the shape of its page, on whole
 * pixels so that it is as sharp as an exported picture. */
static void
lay_out_sheet (GuatuChartView *self, int width, int height)
{
  const GuatuFigure *page = &self->scene->figure;
  const GuatuBox room = guatu_chart_view_room (self);

  self->scale = MIN (room.width / page->width, room.height / page->height);
  self->sheet.width = floor (page->width * self->scale);
  self->sheet.height = floor (page->height * self->scale);
  self->sheet.x = floor ((width - self->sheet.width) / 2);
  self->sheet.y = floor ((height - self->sheet.height) / 2);
}

static void
guatu_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);

  guatu_chart_view_fit (self);
  if (self->scene == NULL)
    return;
  lay_out_sheet (self, width, height);
  guatu_chart_view_allocate_marks (self);
  guatu_chart_view_allocate_names (self);
  guatu_chart_view_allocate_card (self, width, height);
}

static void
guatu_chart_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                          int *minimum, int *natural, int *minimum_baseline,
                          int *natural_baseline)
{
  const gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = horizontal ? MIN_WIDTH : MIN_HEIGHT;
  *natural = horizontal ? NATURAL_WIDTH : NATURAL_HEIGHT;
  *minimum_baseline = -1;
  *natural_baseline = -1;
}

/* Two shadows, as under real paper: a close one for the edge, a wide soft one. */
static void
snapshot_shadow (GuatuChartView *self, GtkSnapshot *snapshot)
{
  const GuatuBox *sheet = &self->sheet;
  const GdkRGBA edge = { 0, 0, 0, 0.16f };
  const GdkRGBA soft = { 0, 0, 0, 0.10f };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (
      &outline,
      &GRAPHENE_RECT_INIT ((float) sheet->x, (float) sheet->y, (float) sheet->width,
                           (float) sheet->height),
      0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &soft, 0, 3, 0, 14);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &edge, 0, 0.5f, 0, 2);
}

static void
snapshot_highlight (GuatuChartView *self, GtkSnapshot *snapshot)
{
  const GuatuFigure *page = &self->scene->figure;
  cairo_t *cr = NULL;

  if (self->current < 0)
    return;
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) page->width, (float) page->height));
  guatu_paint_highlight (self->scene, (guint) self->current, cr);
  cairo_destroy (cr);
}

static void
guatu_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);

  if (self->scene == NULL)
    return;
  snapshot_shadow (self, snapshot);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT ((float) self->sheet.x, (float) self->sheet.y));
  gtk_snapshot_scale (snapshot, (float) self->scale, (float) self->scale);
  gtk_snapshot_append_node (snapshot, self->page);
  snapshot_highlight (self, snapshot);
  gtk_snapshot_restore (snapshot);
  guatu_chart_view_snapshot_selection (self, snapshot);
  guatu_chart_view_snapshot_crosshair (self, snapshot);
  guatu_chart_view_snapshot_names (self, snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->card), snapshot);
}

/* Painted once; a pointer that moves over the chart only adds to it. */
static GskRenderNode *
paint_page (const GuatuScene *scene)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) scene->figure.width,
                                     (float) scene->figure.height));

  guatu_paint_scene (scene, cr);
  cairo_destroy (cr);
  return gtk_snapshot_free_to_node (snapshot);
}

static void
guatu_chart_view_dispose (GObject *object)
{
  GuatuChartView *self = GUATU_CHART_VIEW (object);
  GtkWidget *child = NULL;

  guatu_chart_view_end_passing (self);
  self->walker = NULL;
  self->rest = NULL;
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->page, gsk_render_node_unref);
  g_clear_pointer (&self->scene, guatu_scene_unref);

  G_OBJECT_CLASS (guatu_chart_view_parent_class)->dispose (object);
}

static void
guatu_chart_view_finalize (GObject *object)
{
  guatu_glance_free (GUATU_CHART_VIEW (object)->glance);

  G_OBJECT_CLASS (guatu_chart_view_parent_class)->finalize (object);
}

static void
guatu_chart_view_class_init (GuatuChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[ASKED] = g_signal_new ("asked", GUATU_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);

  G_OBJECT_CLASS (klass)->dispose = guatu_chart_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = guatu_chart_view_finalize;
  widget_class->measure = guatu_chart_view_measure;
  widget_class->size_allocate = guatu_chart_view_size_allocate;
  widget_class->snapshot = guatu_chart_view_snapshot;
  widget_class->focus = guatu_chart_view_focus;

  gtk_widget_class_set_css_name (widget_class, "chartview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  guatu_chart_view_class_add_keys (widget_class);
}

static void
guatu_chart_view_init (GuatuChartView *self)
{
  GtkWidget *card = guatu_chart_card_new ();

  self->card = GUATU_CHART_CARD (card);
  self->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->names = g_ptr_array_new ();
  self->glance = guatu_glance_new ();
  self->current = -1;
  self->reading = -1;
  self->scale = 1;

  gtk_widget_set_visible (card, FALSE);
  gtk_widget_set_parent (card, GTK_WIDGET (self));
  g_signal_connect_swapped (card, "closed", G_CALLBACK (guatu_chart_view_let_go), self);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  guatu_chart_view_add_pointer (self);
  guatu_chart_view_add_gestures (self);
  guatu_chart_view_watch_look (self);
}

/**
 * guatu_chart_view_to_pixels:
 * @self: the view, allocated, with a scene
 * @box: in scene units
 *
 * Returns: the same in the view's pixels
 */
GuatuBox
guatu_chart_view_to_pixels (GuatuChartView *self, GuatuBox box)
{
  const GuatuBox pixels = {
    self->sheet.x + box.x * self->scale,
    self->sheet.y + box.y * self->scale,
    box.width * self->scale,
    box.height * self->scale,
  };

  return pixels;
}

/** guatu_chart_view_ask: asks for a scene of what is to be looked at now. */
void
guatu_chart_view_ask (GuatuChartView *self)
{
  g_signal_emit (self, signals[ASKED], 0);
}

/* Whether something is to be told of once it is shown again, and nothing else is that
 * stays. */
static gboolean
awaits (GuatuChartView *self)
{
  return self->awaited != NULL && !self->pinned
         && !guatu_chart_view_mark_has_focus (self);
}

/**
 * guatu_chart_view_get_glance:
 * @self: the view
 *
 * Returns: (transfer none): what of its chart is to be looked at; it holds on to what is
 *   told of, or will be
 */
const GuatuGlance *
guatu_chart_view_get_glance (GuatuChartView *self)
{
  const GuatuObservation *told = self->awaited;

  if (self->current >= 0 && !awaits (self))
    told = guatu_scene_mark (self->scene, (guint) self->current)->observation;
  self->glance->has_held = told != NULL;
  if (told != NULL)
    self->glance->held = told->period;
  return self->glance;
}

/**
 * guatu_chart_view_describe:
 * @self: the view
 * @described: (nullable): what its scene shows, in words
 */
void
guatu_chart_view_describe (GuatuChartView *self, const char *described)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  described != NULL ? described : "", -1);
}

/** guatu_chart_view_look_at_all: another chart comes, of which all is looked at. */
void
guatu_chart_view_look_at_all (GuatuChartView *self)
{
  const GuatuTimeSpan none = { 0, 0, 0 };

  guatu_chart_view_end_passing (self);
  self->awaited = NULL;
  guatu_glance_free (self->glance);
  self->glance = guatu_glance_new ();
  self->whole = none;
}

/** guatu_chart_view_set_whole: says what time the chart has in all, of which the view
 * then shows parts; nothing for a chart that has none. */
void
guatu_chart_view_set_whole (GuatuChartView *self, const GuatuTimeSpan *whole)
{
  self->whole = *whole;
}

/** guatu_chart_view_get_whole: (transfer none): the time of the chart, or nothing where
 * it has none or that is not known yet. */
const GuatuTimeSpan *
guatu_chart_view_get_whole (GuatuChartView *self)
{
  return &self->whole;
}

/* What was told of, if another scene may show it, too, or does once it is passed by or
 * the time is shown again. */
static const GuatuObservation *
find_told (GuatuChartView *self, const GuatuScene *scene)
{
  if (self->scene == NULL || scene == NULL || scene->dataset != self->scene->dataset)
    return NULL;
  if (awaits (self))
    return self->awaited;
  return self->current >= 0
             ? guatu_scene_mark (self->scene, (guint) self->current)->observation
             : NULL;
}

/* The mark that shows an observation, or -1. */
static int
find_again (const GuatuScene *scene, const GuatuObservation *observation)
{
  for (guint i = 0; observation != NULL && i < guatu_scene_n_marks (scene); i++)
    if (guatu_scene_mark (scene, i)->observation == observation)
      return (int) i;
  return -1;
}

/* What is pinned may lie outside the time that is shown; the keyboard does not wait. */
static gboolean
is_awaited (GuatuChartView *self, gboolean pinned, gboolean had_focus)
{
  return pinned ? self->glance->has_span || self->glance->n_columns > 0
                : had_focus && self->glance->n_columns > 0;
}

/**
 * guatu_chart_view_set_scene:
 * @self: the view
 * @scene: (nullable): the scene to show from now on, or %NULL for nothing
 *
 * The mark that was told of is so still, if it is one of the same dataset.
 */
void
guatu_chart_view_set_scene (GuatuChartView *self, GuatuScene *scene)
{
  const char *title = NULL;
  const GuatuObservation *told = find_told (self, scene);
  const gboolean waits = awaits (self);
  const gboolean pinned = waits ? self->awaits_pinned : self->pinned;
  const gboolean has_focus = guatu_chart_view_mark_has_focus (self);
  const gboolean had_focus = waits ? self->awaits_focus : has_focus;
  const int again = find_again (scene, told);

  if (has_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  guatu_chart_view_read_at (self, -1, -1);
  guatu_chart_view_set_current (self, -1, FALSE);
  guatu_chart_view_drop_marks (self);
  g_clear_pointer (&self->page, gsk_render_node_unref);
  g_clear_pointer (&self->scene, guatu_scene_unref);
  if (scene != NULL)
    {
      self->scene = guatu_scene_ref (scene);
      self->page = paint_page (scene);
      guatu_chart_view_make_marks (self);
      title = guatu_text_get (&scene->title,
                              guatu_language_of_words (scene->figure.language));
    }
  guatu_chart_view_measure_time (self);
  guatu_chart_view_make_names (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL ? title : "", -1);
  if (again >= 0)
    guatu_chart_view_set_current (self, again, pinned);
  if (again >= 0 && had_focus)
    guatu_chart_view_focus_mark (self, (guint) again);
  self->awaited = again < 0 && is_awaited (self, pinned, had_focus) ? told : NULL;
  self->awaits_pinned = pinned;
  self->awaits_focus = had_focus;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * guatu_chart_view_get_scene:
 * @self: the view
 *
 * Returns: (transfer none) (nullable): the scene that is shown
 */
GuatuScene *
guatu_chart_view_get_scene (GuatuChartView *self)
{
  return self->scene;
}
