/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "app/chart-view-private.h"
#include "app/export-task.h"
#include "app/table-view-private.h"
#include "desktop.h"

/* How a chart is looked at: on a page for the window, in its colours, some of its series
 * and some of its time. None of it changes the chart. */

#define N_PLACES 5
#define N_YEARS 60
#define N_DAYS 3000

/* A window that was made small, which takes two steps: it can be so once it has folded.
 */
static GuatuWindow *
small_window (int width, int height)
{
  GuatuWindow *window = desktop_window ();

  gtk_window_set_default_size (GTK_WINDOW (window), 700, height);
  desktop_wait_until (adw_flap_get_folded (window->flap));
  desktop_wait_until (gtk_action_bar_get_revealed (window->narrow_tools));
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  desktop_wait_until (gtk_widget_get_width (GTK_WIDGET (window)) <= width);
  desktop_wait_for_chart (window);
  return window;
}

static const GuatuFigure *
figure_of (GuatuWindow *window)
{
  return &guatu_chart_view_get_scene (window->view)->figure;
}

/* The smallest type of a scene, in the view's pixels. */
static double
smallest_type (GuatuWindow *window)
{
  const GuatuScene *scene = guatu_chart_view_get_scene (window->view);
  double smallest = G_MAXDOUBLE;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      PangoLayout *layout = guatu_scene_text (scene, i)->layout;
      const PangoFontDescription *font = pango_layout_get_font_description (layout);

      smallest = MIN (
          smallest,
          pango_units_to_double (pango_font_description_get_size (font))
              * (pango_font_description_get_size_is_absolute (font) ? 1 : 96.0 / 72));
    }
  return smallest * window->view->scale;
}

/* A small window has a page of its own size, on which all type can be read, and is asked
 * to show the one that is exported. */
static void
test_fit (void)
{
  GuatuWindow *window = small_window (380, 680);
  const GuatuGlance *glance = guatu_chart_view_get_glance (window->view);

  desktop_wait_until (figure_of (window)->width < 380);
  desktop_wait_until (window->view->scale == 1);
  g_assert_cmpfloat (figure_of (window)->width, >, 300);
  g_assert_cmpfloat (smallest_type (window), >=, 11);
  g_assert_false (glance->has_span);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->status)));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.as-exported", NULL);
  desktop_wait_until (figure_of (window)->width == GUATU_PAGE_WIDTH);
  g_assert_cmpfloat (figure_of (window)->height, ==, GUATU_PAGE_HEIGHT);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.as-exported", NULL);
  desktop_wait_until (figure_of (window)->width < 380);
  desktop_close (window);
}

/* A large window shows the page as it is exported. */
static void
test_wide (void)
{
  GuatuWindow *window = desktop_window ();

  g_assert_cmpfloat (figure_of (window)->width, ==, GUATU_PAGE_WIDTH);
  g_assert_cmpfloat (figure_of (window)->height, ==, GUATU_PAGE_HEIGHT);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window->status)));
  desktop_close (window);
}

/* In the dark the chart is dark, but as exported. */
static void
test_dark (void)
{
  GuatuWindow *window = desktop_window ();
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_assert_cmpint (figure_of (window)->look, ==, GUATU_LOOK_LIGHT);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  desktop_wait_until (figure_of (window)->look == GUATU_LOOK_DARK);
  g_object_set (window, "as-exported", TRUE, NULL);
  desktop_wait_until (figure_of (window)->look == GUATU_LOOK_LIGHT);
  g_object_set (window, "as-exported", FALSE, NULL);
  desktop_wait_until (figure_of (window)->look == GUATU_LOOK_DARK);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  desktop_wait_until (figure_of (window)->look == GUATU_LOOK_LIGHT);
  desktop_close (window);
}

/* Whether the first picture of a chart within a widget is there, with a dark ground or
 * with a light one. */
static gboolean
has_picture (gpointer root, gboolean is_dark)
{
  GtkWidget *picture = desktop_find (GTK_WIDGET (root), GTK_TYPE_PICTURE);
  GdkPaintable *paintable
      = picture != NULL ? gtk_picture_get_paintable (GTK_PICTURE (picture)) : NULL;
  g_autofree guint32 *pixels = NULL;
  int width, height;

  if (!GDK_IS_TEXTURE (paintable))
    return FALSE;
  width = gdk_texture_get_width (GDK_TEXTURE (paintable));
  height = gdk_texture_get_height (GDK_TEXTURE (paintable));
  pixels = g_new (guint32, (gsize) width * (gsize) height);
  gdk_texture_download (GDK_TEXTURE (paintable), (guchar *) pixels, (gsize) width * 4);
  return ((pixels[0] & 0xff) < 0x80) == is_dark;
}

/* Thumbnails and sheets of the wall look as the chart does, and follow it. */
static void
test_dark_pictures (void)
{
  GuatuWindow *window = desktop_window ();
  AdwStyleManager *style = adw_style_manager_get_default ();

  desktop_wait_until (has_picture (window->sidebar, FALSE));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "wall");
  desktop_wait_until (has_picture (window->wall, FALSE));
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  desktop_wait_until (has_picture (window->sidebar, TRUE));
  desktop_wait_until (has_picture (window->wall, TRUE));
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  desktop_wait_until (has_picture (window->sidebar, FALSE));
  desktop_wait_until (has_picture (window->wall, FALSE));
  desktop_close (window);
}

static int
width_of_column (GuatuWindow *window, guint i)
{
  g_autoptr (GtkColumnViewColumn) column
      = g_list_model_get_item (gtk_column_view_get_columns (window->table->view), i);

  return gtk_column_view_column_get_fixed_width (column);
}

/* Type gets no larger than a chart has room for its legend and its names. */
static void
assert_says_all (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      g_assert_cmpint (warning->role, !=, GUATU_ROLE_LEGEND);
      g_assert_cmpint (warning->role, !=, GUATU_ROLE_CATEGORY);
    }
}

/* Where type is twice as large as usual, columns are twice as wide, and the window can
 * still be made narrow: what the header has no room for is below. */
static void
test_large_type (void)
{
  GuatuWindow *window = desktop_window ();
  GtkSettings *settings = gtk_settings_get_default ();
  int usual = -1, width = 0;

  g_object_get (settings, "gtk-xft-dpi", &usual, NULL);
  width = width_of_column (window, 0);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  g_assert_cmpint (width_of_column (window, 0), ==, 2 * width);
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 900);
  desktop_wait_until (gtk_widget_get_width (GTK_WIDGET (window)) <= 900);
  desktop_wait_until (gtk_action_bar_get_revealed (window->narrow_tools));
  g_assert_true (gtk_action_bar_get_revealed (window->narrow_views));
  desktop_wait_until (window->drawing == NULL && figure_of (window)->least_type > 0);
  assert_says_all (guatu_chart_view_get_scene (window->view));
  g_object_set (settings, "gtk-xft-dpi", usual, NULL);
  g_assert_cmpint (width_of_column (window, 0), ==, width);
  gtk_window_set_default_size (GTK_WINDOW (window), 1300, 900);
  desktop_wait_until (!gtk_action_bar_get_revealed (window->narrow_tools));
  g_assert_false (gtk_action_bar_get_revealed (window->narrow_views));
  desktop_close (window);
}

static GtkToggleButton *
name_at (GuatuWindow *window, guint i)
{
  return g_ptr_array_index (window->view->names, i);
}

/* The names of series switch these off and on; the last one stays, and nothing of it is a
 * change of the chart. */
static void
test_series (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuChartView *view = window->view;
  const guint n = guatu_scene_n_marks (guatu_chart_view_get_scene (view));
  g_autofree char *said = NULL;
  GtkWidget *button = NULL;

  g_assert_cmpuint (view->names->len, ==, 2);
  gtk_test_accessible_assert_property (
      GTK_WIDGET (name_at (window, 0)), GTK_ACCESSIBLE_PROPERTY_LABEL,
      guatu_scene_key (guatu_chart_view_get_scene (view), 0)->name);
  gtk_widget_grab_focus (GTK_WIDGET (view));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (view), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (name_at (window, 0))));

  button = GTK_WIDGET (name_at (window, 0));
  gtk_toggle_button_set_active (name_at (window, 0), FALSE);
  desktop_wait_until (guatu_scene_n_marks (guatu_chart_view_get_scene (view)) == n / 2);
  g_assert_true (button == GTK_WIDGET (name_at (window, 0)));
  g_assert_true (gtk_widget_is_focus (button));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->status)));
  gtk_toggle_button_set_active (name_at (window, 1), FALSE);
  g_assert_true (gtk_toggle_button_get_active (name_at (window, 1)));
  g_assert_false (guatu_document_is_unsaved (window->document));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-series", NULL);
  desktop_wait_until (guatu_scene_n_marks (guatu_chart_view_get_scene (view)) == n);
  g_assert_true (gtk_toggle_button_get_active (name_at (window, 0)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window->status)));
  desktop_close (window);
}

/* Another chart is shown with all that it has; so is this one once it comes back. */
static void
test_other_chart (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuChartView *view = window->view;
  const guint n = guatu_scene_n_marks (guatu_chart_view_get_scene (view));

  gtk_toggle_button_set_active (name_at (window, 0), FALSE);
  desktop_wait_until (guatu_scene_n_marks (guatu_chart_view_get_scene (view)) == n / 2);
  guatu_sidebar_step (window->sidebar, 1);
  desktop_wait_for_chart (window);
  g_assert_cmpuint (guatu_chart_view_get_glance (view)->hidden->len, ==, 0);
  guatu_sidebar_step (window->sidebar, -1);
  desktop_wait_for_chart (window);
  g_assert_cmpuint (guatu_scene_n_marks (guatu_chart_view_get_scene (view)), ==, n);
  desktop_close (window);
}

static char *
make_line (void)
{
  g_autoptr (GString) json = g_string_new (
      "{\"guatu\":1,\"id\":\"long\",\"title\":\"Long\",\"units\":[{\"id\":\"point\","
      "\"kind\":\"count\",\"label\":\"points\"}],\"charts\":[{\"id\":\"daily\",\"title\":"
      "\"Daily\",\"mark\":\"line\",\"indicators\":[\"a\",\"b\"]}],\"indicators\":[");

  for (guint j = 0; j < 2; j++)
    {
      g_string_append_printf (json,
                              "%s{\"id\":\"%c\",\"name\":\"Line %c\",\"unit\":\"point\","
                              "\"observations\":[",
                              j == 0 ? "" : ",", 'a' + j, 'A' + j);
      for (guint i = 0; i < N_DAYS; i++)
        g_string_append_printf (json, "%s{\"period\":\"%04u-%02u-%02u\",\"value\":%u}",
                                i == 0 ? "" : ",", 1990 + i / 336, i / 28 % 12 + 1,
                                i % 28 + 1, 100 + 500 * j + i * 37 % 61);
      g_string_append (json, "]}");
    }
  g_string_append (json, "]}");
  return desktop_temporary_file ("line.guatu.json", json->str);
}

static void
wait_for_span (GuatuWindow *window, gboolean has_span)
{
  desktop_wait_until (window->drawing == NULL
                      && window->view->glance->has_span == has_span);
}

static double
shown_months (GuatuWindow *window)
{
  return window->view->shown.to - window->view->shown.from;
}

static double
pixel (GuatuWindow *window, double share)
{
  const GuatuChartView *view = window->view;

  return view->sheet.x
         + (view->shown.x + share * (view->shown.end - view->shown.x)) * view->scale;
}

/* Keys, the wheel and a drag come closer in time, and back; what is shown is what was
 * asked for, and the axis says it. */
static void
test_time (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_line ();
  GuatuChartView *view = window->view;
  double whole = 0, from = 0;

  desktop_open_path (window, path);
  g_assert_true (guatu_chart_view_has_time (view));
  whole = shown_months (window);

  guatu_chart_view_select_time (view, pixel (window, 0.25), pixel (window, 0.5));
  wait_for_span (window, TRUE);
  g_assert_cmpfloat (ABS (shown_months (window) - whole / 4), <, 0.5);
  from = view->shown.from;
  guatu_chart_view_step_time (view, 1);
  wait_for_span (window, TRUE);
  g_assert_cmpfloat (ABS (view->shown.from - from - whole / 16), <, 0.5);
  guatu_chart_view_zoom (view, 1);
  wait_for_span (window, TRUE);
  g_assert_cmpfloat (ABS (shown_months (window) - whole / 6), <, 0.5);
  guatu_chart_view_scale_time (view, pixel (window, 0), 0.5);
  from = view->shown.from;
  wait_for_span (window, TRUE);
  g_assert_cmpfloat (ABS (view->shown.from - from), <, 0.2);
  for (guint i = 0; i < 20; i++)
    guatu_chart_view_zoom (view, 1);
  wait_for_span (window, TRUE);
  g_assert_cmpuint (guatu_scene_n_marks (guatu_chart_view_get_scene (view)), >=, 6);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom", "i", 0);
  wait_for_span (window, FALSE);
  g_assert_cmpfloat (shown_months (window), ==, whole);
  g_assert_false (guatu_document_is_unsaved (window->document));
  desktop_close (window);
  g_remove (path);
}

static char *
make_multiples (void)
{
  g_autoptr (GString) json = g_string_new (
      "{\"guatu\":1,\"id\":\"many\",\"title\":\"Many\",\"units\":[{\"id\":\"point\","
      "\"kind\":\"count\",\"label\":\"points\"}],\"charts\":[{\"id\":\"years\",\"title\":"
      "\"Years\",\"mark\":\"line\",\"multiples\":\"place\",\"indicators\":[\"a\"]}],"
      "\"places\":[");

  for (guint j = 0; j < N_PLACES; j++)
    g_string_append_printf (json, "%s{\"id\":\"p%u\",\"name\":\"Place %c\"}",
                            j == 0 ? "" : ",", j, 'A' + j);
  g_string_append (json, "],\"indicators\":[{\"id\":\"a\",\"name\":\"Number\",\"unit\":"
                         "\"point\",\"observations\":[");
  for (guint j = 0; j < N_PLACES; j++)
    for (guint i = 0; i < N_YEARS; i++)
      g_string_append_printf (
          json, "%s{\"period\":\"%u\",\"place\":\"p%u\",\"value\":%u}",
          i + j == 0 ? "" : ",", 1961 + i, j, 20 + 30 * j + i * 7 % 11);
  g_string_append (json, "]}]}");
  return desktop_temporary_file ("multiples.guatu.json", json->str);
}

/* Where the pointer is at a share of a plot. */
static GuatuPoint
pointer_in (GuatuWindow *window, guint plot, double share)
{
  const GuatuBox box = guatu_chart_view_to_pixels (
      window->view, guatu_scene_plot (window->view->scene, plot));

  return (GuatuPoint) { box.x + share * box.width, box.y + box.height / 2 };
}

/* Small multiples are gone through together: at a place of any of them is the same time,
 * and each shows what was asked for. */
static void
test_time_of_multiples (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_multiples ();
  GuatuChartView *view = window->view;
  double whole, left, right, kept;

  desktop_open_path (window, path);
  g_assert_true (guatu_chart_view_has_time (view));
  whole = shown_months (window);
  g_assert_cmpfloat (whole, ==, 12 * (N_YEARS - 1));
  for (guint i = 0; i < N_PLACES; i++)
    {
      const GuatuPoint from = pointer_in (window, i, 0.25),
                       to = pointer_in (window, i, 0.75);

      g_assert_true (guatu_chart_view_is_in_plot (view, from.x, from.y));
      left = guatu_chart_view_in_first (view, from.x, from.y);
      right = guatu_chart_view_in_first (view, to.x, to.y);
      g_assert_cmpfloat_with_epsilon (left, pointer_in (window, 0, 0.25).x, 1e-6);
      guatu_chart_view_select_time (view, left, right);
      wait_for_span (window, TRUE);
      desktop_wait_until (view->glance->n_columns == 0 && window->drawing == NULL);
      g_assert_cmpfloat (shown_months (window), <, whole * 0.6);
      g_assert_cmpuint (guatu_scene_n_marks (view->scene) % N_PLACES, ==, 0);
      g_assert_cmpuint (view->scene->plots->len, ==, N_PLACES);
      /* What is under the pointer stays there, in the last panel as in the first. */
      kept = view->shown.from;
      guatu_chart_view_scale_time (
          view,
          guatu_chart_view_in_first (view, pointer_in (window, i, 0).x,
                                     pointer_in (window, i, 0).y),
          0.5);
      desktop_wait_until (view->glance->n_columns == 0 && window->drawing == NULL);
      g_assert_cmpfloat (ABS (view->shown.from - kept), <=, 12);
      guatu_chart_view_zoom (view, 0);
      wait_for_span (window, FALSE);
      desktop_wait_until (view->glance->n_columns == 0 && window->drawing == NULL);
      g_assert_cmpfloat (shown_months (window), ==, whole);
    }
  desktop_close (window);
  g_remove (path);
}

static char *
card_text (GtkWidget *widget)
{
  g_autoptr (GString) texts = g_string_new (NULL);

  if (GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget))
    g_string_append (texts, gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *text = card_text (child);

      g_string_append_printf (texts, "%s\n", text);
    }
  return g_string_free (g_steal_pointer (&texts), FALSE);
}

/* Where no mark is near, the values of all series at the time of the pointer are read. No
 * pointer makes the chart be drawn or painted anew. */
static void
test_crosshair (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_line ();
  GuatuChartView *view = window->view;
  const GuatuScene *scene = NULL;
  GskRenderNode *page = NULL;
  g_autofree char *text = NULL;
  g_autofree char *period = NULL;
  double y;

  desktop_open_path (window, path);
  scene = guatu_chart_view_get_scene (view);
  page = view->page;
  /* Between the two lines, of which one is five times as high as the other. */
  y = view->sheet.y
      + (guatu_scene_plot (scene, 0).y + guatu_scene_plot (scene, 0).height * 0.5)
            * view->scale;
  for (double share = 0.1; share < 0.9; share += 0.1)
    {
      guatu_chart_view_point_at (view, pixel (window, share), y);
      guatu_chart_view_read_at (view, pixel (window, share), y);
      g_assert_cmpint (view->reading, >=, 0);
    }
  text = card_text (GTK_WIDGET (view->card));
  period = guatu_period_to_label (
      guatu_scene_mark (scene, (guint) view->reading)->observation->period,
      scene->figure.language);
  g_assert_nonnull (strstr (text, period));
  g_assert_nonnull (strstr (text, "Line A"));
  g_assert_nonnull (strstr (text, "Line B"));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (view->card)));
  g_assert_true (view->page == page);
  g_assert_true (guatu_chart_view_get_scene (view) == scene);
  g_assert_null (window->drawing);
  guatu_chart_view_read_at (view, 1, 1);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view->card)));
  desktop_close (window);
  g_remove (path);
}

/* Between the marks the card reads the panel that the pointer is in. */
static void
test_crosshair_of_multiples (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_multiples ();
  GuatuChartView *view = window->view;

  desktop_open_path (window, path);
  for (guint i = 0; i < N_PLACES; i++)
    {
      GuatuPoint at = pointer_in (window, i, 0.4);
      g_autofree char *name = g_strdup_printf ("Place %c", 'A' + i);
      g_autofree char *text = NULL;

      guatu_chart_view_read_at (view, at.x, at.y);
      g_assert_cmpint (view->reading, >=, 0);
      text = card_text (GTK_WIDGET (view->card));
      g_assert_nonnull (strstr (text, name));
      g_assert_cmpint (
          guatu_chart_view_plot_of (
              view->scene, guatu_scene_mark (view->scene, (guint) view->reading)),
          ==, (int) i);
    }
  desktop_close (window);
  g_remove (path);
}

/* A mark that is pinned stays so while the page changes its shape. */
static void
test_pinned (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuChartView *view = window->view;
  const GuatuObservation *observation = NULL;

  guatu_chart_view_set_current (view, 3, TRUE);
  observation = guatu_scene_mark (guatu_chart_view_get_scene (view), 3)->observation;
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      ADW_COLOR_SCHEME_FORCE_DARK);
  desktop_wait_until (figure_of (window)->look == GUATU_LOOK_DARK);
  g_assert_true (view->pinned);
  g_assert_true (
      guatu_scene_mark (guatu_chart_view_get_scene (view), (guint) view->current)
          ->observation
      == observation);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      ADW_COLOR_SCHEME_DEFAULT);
  desktop_close (window);
}

/* In a long line, too, while one comes closer: the scenes that one passes by have none of
 * its marks, and at rest all are there. */
static void
test_pinned_in_time (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_line ();
  GuatuChartView *view = window->view;
  const GuatuObservation *observation = NULL;
  guint middle;

  desktop_open_path (window, path);
  middle = guatu_scene_n_marks (guatu_chart_view_get_scene (view)) / 2;
  observation = guatu_scene_mark (guatu_chart_view_get_scene (view), middle)->observation;
  guatu_chart_view_set_current (view, (int) middle, TRUE);
  for (guint i = 0; i < 8; i++)
    guatu_chart_view_zoom (view, 1);
  g_assert_cmpuint (view->glance->n_columns, >, 0);
  desktop_wait_until (window->drawing == NULL && view->glance->n_columns == 0);
  g_assert_cmpint (view->current, >=, 0);
  g_assert_true (view->pinned);
  g_assert_true (
      guatu_scene_mark (guatu_chart_view_get_scene (view), (guint) view->current)
          ->observation
      == observation);
  g_assert_cmpuint (view->marks->len, >, 2);
  desktop_close (window);
  g_remove (path);
}

static const GuatuObservation *
told (GuatuChartView *view)
{
  if (view->current < 0)
    return NULL;
  return guatu_scene_mark (view->scene, (guint) view->current)->observation;
}

/* What is pinned stays though its column of the page has others that stand out; in
 * another time it is not seen, and is pinned still once one comes back. */
static void
test_pinned_in_column (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_line ();
  GuatuChartView *view = window->view;
  const GuatuObservation *observation = NULL;
  guint n_all;

  desktop_open_path (window, path);
  n_all = guatu_scene_n_marks (view->scene);
  guatu_chart_view_select_time (view, pixel (window, 0.4), pixel (window, 0.41));
  desktop_wait_until (window->drawing == NULL && view->glance->n_columns == 0);
  guatu_chart_view_set_current (view, (int) guatu_scene_n_marks (view->scene) / 2, TRUE);
  observation = told (view);
  guatu_chart_view_zoom (view, 0);
  wait_for_span (window, FALSE);
  desktop_wait_until (window->drawing == NULL && view->glance->n_columns == 0);
  g_assert_true (told (view) == observation && view->pinned);
  g_assert_cmpuint (guatu_scene_n_marks (view->scene), >=, n_all);

  guatu_chart_view_select_time (view, pixel (window, 0.8), pixel (window, 0.9));
  desktop_wait_until (window->drawing == NULL && view->glance->n_columns == 0);
  g_assert_null (told (view));
  guatu_chart_view_zoom (view, 0);
  desktop_wait_until (window->drawing == NULL && view->glance->n_columns == 0);
  g_assert_true (told (view) == observation && view->pinned);

  guatu_chart_view_select_time (view, pixel (window, 0.8), pixel (window, 0.9));
  desktop_wait_until (window->drawing == NULL && view->glance->n_columns == 0);
  guatu_chart_view_let_go (view);
  guatu_chart_view_zoom (view, 0);
  desktop_wait_until (window->drawing == NULL && view->glance->n_columns == 0);
  g_assert_null (told (view));
  desktop_close (window);
  g_remove (path);
}

/* Where animations are off, nothing moves: what folds away or comes up is there at once.
 */
static void
test_reduced_motion (void)
{
  GuatuWindow *window = desktop_window ();
  GtkSettings *settings = gtk_settings_get_default ();
  const gboolean was_shown = adw_flap_get_reveal_flap (window->flap);

  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toggle-sidebar", NULL);
  g_assert_true (adw_flap_get_reveal_flap (window->flap) == !was_shown);
  g_assert_cmpfloat (adw_flap_get_reveal_progress (window->flap), ==, !was_shown);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toggle-inspector", NULL);
  g_assert_cmpfloat (adw_flap_get_reveal_progress (window->inspector_flap), ==,
                     (double) adw_flap_get_reveal_flap (window->inspector_flap));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "table");
  g_assert_false (gtk_stack_get_transition_running (window->pages));
  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
  desktop_close (window);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/look/fit", test_fit);
  g_test_add_func ("/look/wide", test_wide);
  g_test_add_func ("/look/dark", test_dark);
  g_test_add_func ("/look/dark-pictures", test_dark_pictures);
  g_test_add_func ("/look/large-type", test_large_type);
  g_test_add_func ("/look/series", test_series);
  g_test_add_func ("/look/other-chart", test_other_chart);
  g_test_add_func ("/look/time", test_time);
  g_test_add_func ("/look/crosshair", test_crosshair);
  g_test_add_func ("/look/time-of-multiples", test_time_of_multiples);
  g_test_add_func ("/look/crosshair-of-multiples", test_crosshair_of_multiples);
  g_test_add_func ("/look/pinned", test_pinned);
  g_test_add_func ("/look/pinned-in-time", test_pinned_in_time);
  g_test_add_func ("/look/pinned-in-column", test_pinned_in_column);
  g_test_add_func ("/look/reduced-motion", test_reduced_motion);
  return desktop_run ();
}
