/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "app/chart-view-private.h"
#include "speech/aloud.h"
#include "speech/speech.h"
#include "desktop.h"
#include "render/paint.h"

/* As large as a page at one pixel to a scene unit, with the ground around it. */
#define WIDTH (1200 + 2 * GUATU_CHART_VIEW_MARGIN)
#define HEIGHT (800 + 2 * GUATU_CHART_VIEW_MARGIN)

/* A view of exactly that size, with the first chart of the built-in dataset. */
static GuatuChartView *
make_view (GuatuWindow *window)
{
  GtkWidget *view = g_object_new (GUATU_TYPE_CHART_VIEW, NULL);
  GtkWidget *frame = gtk_window_new ();

  gtk_widget_set_size_request (view, WIDTH, HEIGHT);
  gtk_widget_set_halign (view, GTK_ALIGN_START);
  gtk_widget_set_valign (view, GTK_ALIGN_START);
  guatu_chart_view_set_scene (GUATU_CHART_VIEW (view),
                              guatu_chart_view_get_scene (window->view));
  gtk_window_set_child (GTK_WINDOW (frame), view);
  gtk_window_present (GTK_WINDOW (frame));
  desktop_wait_until (gtk_widget_get_width (view) == WIDTH
                      && gtk_widget_get_height (view) == HEIGHT);
  return GUATU_CHART_VIEW (view);
}

static void
close_view (GuatuChartView *view)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (view))));
}

/* What the screen shows of the sheet, by the renderer that the window has. */
static cairo_surface_t *
grab_sheet (GuatuChartView *view)
{
  GskRenderer *renderer
      = gtk_native_get_renderer (gtk_widget_get_native (GTK_WIDGET (view)));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (view));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  const graphene_rect_t viewport
      = GRAPHENE_RECT_INIT (GUATU_CHART_VIEW_MARGIN, GUATU_CHART_VIEW_MARGIN, 1200, 800);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1200, 800);

  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (renderer, node, &viewport);
  cairo_surface_flush (surface);
  gdk_texture_download (texture, cairo_image_surface_get_data (surface),
                        (gsize) cairo_image_surface_get_stride (surface));
  cairo_surface_mark_dirty (surface);
  return surface;
}

static cairo_surface_t *
paint (const GuatuScene *scene)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1200, 800);
  cairo_t *cr = cairo_create (surface);

  guatu_paint_scene (scene, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* What is seen is what is exported, to the pixel. */
static void
test_pixels (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuChartView *view = make_view (window);
  cairo_surface_t *seen = grab_sheet (view);
  cairo_surface_t *painted = paint (guatu_chart_view_get_scene (view));
  const gsize length = 800 * (gsize) cairo_image_surface_get_stride (painted);

  g_assert_cmpmem (cairo_image_surface_get_data (seen), length,
                   cairo_image_surface_get_data (painted), length);
  cairo_surface_destroy (seen);
  cairo_surface_destroy (painted);
  close_view (view);
  desktop_close (window);
}

static GuatuPoint
middle_of (GuatuChartView *view, guint mark)
{
  const GuatuBox box = guatu_chart_view_to_pixels (
      view, guatu_scene_mark (guatu_chart_view_get_scene (view), mark)->box);
  const GuatuPoint middle = { box.x + box.width / 2, box.y + box.height / 2 };

  return middle;
}

/* All that a card says, and whether it can be closed. */
static char *
read_card (GtkWidget *widget)
{
  g_autoptr (GString) texts = g_string_new (NULL);

  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_BUTTON (widget))
    return g_strdup (gtk_widget_get_visible (widget) ? "can be closed\n" : "");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *text = read_card (child);

      g_string_append (texts, text);
    }
  return g_string_free (g_steal_pointer (&texts), FALSE);
}

static void
assert_tells_nothing (GuatuChartView *view)
{
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view->card)));
}

/* The card says what it has to of this mark, and stays or goes with the pointer. */
static void
assert_tells (GuatuChartView *view, guint mark, gboolean stays)
{
  const GuatuScene *scene = guatu_chart_view_get_scene (view);
  GuatuChartCard *expected
      = g_object_ref_sink (GUATU_CHART_CARD (guatu_chart_card_new ()));
  g_autofree char *expected_text = NULL;
  g_autofree char *text = read_card (GTK_WIDGET (view->card));

  guatu_chart_card_show_mark (expected, guatu_scene_mark (scene, mark),
                              scene->figure.language);
  guatu_chart_card_set_pinned (expected, stays);
  expected_text = read_card (GTK_WIDGET (expected));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (view->card)));
  g_assert_cmpstr (text, ==, expected_text);
  g_object_unref (expected);
}

/* The pointer tells of what it is over; a click holds it until another one. */
static void
test_pointer (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuChartView *view = make_view (window);
  const GuatuPoint first = middle_of (view, 0);
  const GuatuPoint second = middle_of (view, 1);

  guatu_chart_view_point_at (view, first.x, first.y);
  assert_tells (view, 0, FALSE);
  guatu_chart_view_point_at (view, 1, 1);
  assert_tells_nothing (view);

  guatu_chart_view_click_at (view, second.x, second.y);
  guatu_chart_view_point_at (view, first.x, first.y);
  assert_tells (view, 1, TRUE);
  guatu_chart_view_click_at (view, 1, 1);
  assert_tells_nothing (view);
  close_view (view);
  desktop_close (window);
}

/* Presses a key that the view binds, as the keyboard would. */
static void
press (GuatuChartView *view, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (view));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      GListModel *shortcuts = NULL;

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      shortcuts = G_LIST_MODEL (controller);
      for (guint j = 0; j < g_list_model_get_n_items (shortcuts); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key)
            gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                          GTK_WIDGET (view),
                                          gtk_shortcut_get_arguments (shortcut));
        }
    }
}

/* Arrows walk the marks in reading order, Enter pins, Escape lets go. */
static void
test_keyboard (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuChartView *view = make_view (window);
  const guint last = guatu_scene_n_marks (guatu_chart_view_get_scene (view)) - 1;

  gtk_widget_grab_focus (GTK_WIDGET (view));
  press (view, GDK_KEY_Right);
  assert_tells (view, 0, FALSE);
  g_assert_true (gtk_widget_is_focus (g_ptr_array_index (view->marks, 0)));
  press (view, GDK_KEY_Down);
  assert_tells (view, 1, FALSE);
  press (view, GDK_KEY_Return);
  assert_tells (view, 1, TRUE);
  press (view, GDK_KEY_Left);
  assert_tells (view, 0, TRUE);
  press (view, GDK_KEY_End);
  assert_tells (view, last, TRUE);
  press (view, GDK_KEY_Right);
  assert_tells (view, last, TRUE);
  press (view, GDK_KEY_Escape);
  assert_tells_nothing (view);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (view)));
  close_view (view);
  desktop_close (window);
}

/* Each mark is there for a screen reader, where it is painted, and says itself. */
static void
test_spoken (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuChartView *view = make_view (window);
  const GuatuScene *scene = guatu_chart_view_get_scene (view);

  g_assert_cmpuint (view->marks->len, ==, guatu_scene_n_marks (scene));
  for (guint i = 0; i < view->marks->len; i++)
    {
      GtkWidget *mark = g_ptr_array_index (view->marks, i);
      g_autofree char *words
          = guatu_speech_for_mark (guatu_scene_mark (scene, i), scene->figure.language);
      g_autofree char *speech = guatu_speech_aloud (words, scene->figure.language);

      gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_IMG);
      gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, speech);
      g_assert_true (gtk_widget_get_mapped (mark));
    }
  close_view (view);
  desktop_close (window);
}

static char *
make_long_line (guint n_days)
{
  g_autoptr (GString) json = g_string_new (
      "{\"guatu\":1,\"id\":\"long\",\"title\":\"Long\",\"units\":[{\"id\":\"point\","
      "\"kind\":\"count\",\"label\":\"points\"}],\"charts\":[{\"id\":\"daily\",\"title\":"
      "\"Daily\",\"mark\":\"line\",\"indicators\":[\"daily\"]}],\"indicators\":[{\"id\":"
      "\"daily\",\"name\":\"Daily\",\"unit\":\"point\",\"observations\":[");

  for (guint i = 0; i < n_days; i++)
    g_string_append_printf (json, "%s{\"period\":\"%04u-%02u-%02u\",\"value\":%u}",
                            i == 0 ? "" : ",", 1990 + i / 336, i / 28 % 12 + 1,
                            i % 28 + 1, 100 + i * 37 % 61);
  g_string_append (json, "]}]}");
  return desktop_temporary_file ("long.guatu.json", json->str);
}

/* A long line has a widget for some hundred of its marks, which tell of the rest; the
 * keyboard reaches all of them, and each says itself. */
static void
test_long_line (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_long_line (3000);
  GuatuChartView *view = window->view;
  const GuatuScene *scene = NULL;
  g_autofree char *rest = NULL;
  g_autofree char *words = NULL;
  g_autofree char *speech = NULL;
  guint last = 0;

  desktop_open_path (window, path);
  scene = guatu_chart_view_get_scene (view);
  last = guatu_scene_n_marks (scene) - 1;
  g_assert_cmpuint (last, >, GUATU_CHART_VIEW_MAX_MARKS);
  g_assert_cmpuint (view->marks->len, ==, GUATU_CHART_VIEW_MAX_MARKS);
  rest = g_strdup_printf ("%u more values, which the arrow keys reach",
                          last + 1 - GUATU_CHART_VIEW_MAX_MARKS);
  gtk_test_accessible_assert_property (view->rest, GTK_ACCESSIBLE_PROPERTY_LABEL, rest);

  press (view, GDK_KEY_End);
  assert_tells (view, last, FALSE);
  press (view, GDK_KEY_Left);
  assert_tells (view, last - 1, FALSE);
  words = guatu_speech_for_mark (guatu_scene_mark (scene, last - 1),
                                 scene->figure.language);
  speech = guatu_speech_aloud (words, scene->figure.language);
  g_assert_true (gtk_widget_is_focus (view->walker));
  gtk_test_accessible_assert_property (view->walker, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       speech);
  press (view, GDK_KEY_Home);
  g_assert_null (view->walker);
  g_assert_true (gtk_widget_is_focus (g_ptr_array_index (view->marks, 0)));
  desktop_close (window);
  g_remove (path);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/chart-view/pixels", test_pixels);
  g_test_add_func ("/chart-view/pointer", test_pointer);
  g_test_add_func ("/chart-view/keyboard", test_keyboard);
  g_test_add_func ("/chart-view/spoken", test_spoken);
  g_test_add_func ("/chart-view/long-line", test_long_line);
  return desktop_run ();
}
