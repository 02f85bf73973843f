/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <math.h>

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

/* The sheet as large as the room allows, in the shape of its page, on whole
 * pixels so that it is as sharp as an exported picture. */
static void
lay_out_sheet (GuatuChartView *self, int width, int height)
{
  const GuatuFigure *page = &self->scene->figure;
  const int margin = width < NARROW_WIDTH ? NARROW_MARGIN : GUATU_CHART_VIEW_MARGIN;
  const double room_width = MAX (1, width - 2 * margin);
  const double room_height = MAX (1, height - 2 * margin);

  self->scale = MIN (room_width / page->width, room_height / page->height);
  self->sheet.width = floor (page->width * self->scale);
  self->sheet.height = floor (page->height * self->scale);
  self->sheet.x = floor ((width - self->sheet.width) / 2);
  self->sheet.y = floor ((height - self->sheet.height) / 2);
}

static void
guatu_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);

  if (self->scene == NULL)
    return;
  lay_out_sheet (self, width, height);
  guatu_chart_view_allocate_marks (self);
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

  self->walker = NULL;
  self->rest = NULL;
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->page, gsk_render_node_unref);
  g_clear_pointer (&self->scene, guatu_scene_unref);

  G_OBJECT_CLASS (guatu_chart_view_parent_class)->dispose (object);
}

static void
guatu_chart_view_class_init (GuatuChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_chart_view_dispose;
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
  self->current = -1;
  self->scale = 1;

  gtk_widget_set_visible (card, FALSE);
  gtk_widget_set_parent (card, GTK_WIDGET (self));
  g_signal_connect_swapped (card, "closed", G_CALLBACK (guatu_chart_view_let_go), self);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  guatu_chart_view_add_pointer (self);
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

/**
 * guatu_chart_view_set_scene:
 * @self: the view
 * @scene: (nullable): the scene to show from now on, or %NULL for nothing
 *
 * No mark is told of afterwards.
 */
void
guatu_chart_view_set_scene (GuatuChartView *self, GuatuScene *scene)
{
  const char *title = NULL;

  guatu_chart_view_set_current (self, -1, FALSE);
  guatu_chart_view_drop_marks (self);
  g_clear_pointer (&self->page, gsk_render_node_unref);
  g_clear_pointer (&self->scene, guatu_scene_unref);
  if (scene != NULL)
    {
      self->scene = guatu_scene_ref (scene);
      self->page = paint_page (scene);
      guatu_chart_view_make_marks (self);
      title = guatu_text_get (&scene->title, scene->figure.language);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL ? title : "", -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
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
