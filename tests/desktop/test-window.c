/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-row.h"
#include "figure/chart.h"
#include "desktop.h"
#include "text/said-text.h"

static const GuatuChartDescription *
chart_at (GuatuWindow *window, guint index)
{
  return g_ptr_array_index (window->dataset->charts, index);
}

/* With the figures of the data in it. */
static const GuatuText *
said_title (GuatuWindow *window, guint index)
{
  const GuatuChartDescription *chart = chart_at (window, index);

  return guatu_chart_said (chart, &chart->title);
}

static const char *
page (GuatuWindow *window)
{
  return gtk_stack_get_visible_child_name (window->pages);
}

/* Once it is drawn. */
static void
assert_shows (GuatuWindow *window, const GuatuChartDescription *chart,
              GuatuLanguage language)
{
  const GuatuScene *scene = NULL;

  desktop_wait_for_chart (window);
  scene = guatu_chart_view_get_scene (window->view);
  g_assert_cmpstr (page (window), ==, "chart");
  g_assert_nonnull (scene);
  g_assert_true (scene->chart == chart);
  g_assert_cmpint (scene->figure.language, ==, language);
}

/* A start shows the first chart, in the sidebar and as a scene of its own. */
static void
test_opens (void)
{
  GuatuWindow *window = desktop_window ();
  GtkWidget *view = desktop_find (GTK_WIDGET (window), GUATU_TYPE_CHART_VIEW);

  assert_shows (window, chart_at (window, 0), GUATU_LANGUAGE_EN);
  g_assert_true (gtk_widget_get_mapped (view));
  g_assert_true (guatu_sidebar_get_selected (window->sidebar) == chart_at (window, 0));
  g_assert_cmpstr (gtk_label_get_text (window->title), ==, window->dataset->title.en);
  desktop_close (window);
}

static void
test_steps (void)
{
  GuatuWindow *window = desktop_window ();
  const guint last = window->dataset->charts->len - 1;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  g_assert_true (window->chart == chart_at (window, 1));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", -1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", -1);
  g_assert_true (window->chart == chart_at (window, 0));
  for (guint i = 0; i <= last; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  g_assert_true (window->chart == chart_at (window, last));
  desktop_close (window);
}

/* Every chart of the built-in dataset can be shown in each language, and in both. */
static void
test_every_chart (void)
{
  GuatuWindow *window = desktop_window ();

  for (guint i = 0; i < window->dataset->charts->len; i++)
    {
      guatu_sidebar_select (window->sidebar, chart_at (window, i));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "zh");
      assert_shows (window, chart_at (window, i), GUATU_LANGUAGE_ZH);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "en");
      assert_shows (window, chart_at (window, i), GUATU_LANGUAGE_EN);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s",
                                  "zh+en");
      assert_shows (window, chart_at (window, i), GUATU_LANGUAGE_ZH_EN);
    }
  desktop_close (window);
}

/* The figure's language is not the program's. */
static void
test_figure_language (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *hint = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "zh");
  assert_shows (window, window->chart, GUATU_LANGUAGE_ZH);
  g_assert_cmpstr (gtk_label_get_text (window->title), ==, window->dataset->title.zh);
  hint = desktop_search_hint (window);
  g_assert_cmpstr (hint, ==, "Search charts");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "en");
  assert_shows (window, window->chart, GUATU_LANGUAGE_EN);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "xx");
  g_assert_cmpint (window->language, ==, GUATU_LANGUAGE_EN);
  desktop_close (window);
}

/* Whether something within a widget is a label with a text. */
static gboolean
has_label (GtkWidget *root, const char *text)
{
  if (GTK_IS_LABEL (root) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (root)), text) == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;
  return FALSE;
}

/* Where the figure is in both languages, what stands beside it is in the program's. */
static void
test_both_languages (void)
{
  GuatuWindow *window = desktop_window ();
  const GuatuText *title = guatu_chart_said (window->chart, &window->chart->title);
  const GuatuIndicator *indicator = g_ptr_array_index (window->chart->indicators, 0);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "zh+en");
  assert_shows (window, window->chart, GUATU_LANGUAGE_ZH_EN);
  g_assert_cmpstr (gtk_label_get_text (window->title), ==, window->dataset->title.en);
  desktop_wait_until (has_label (GTK_WIDGET (window->sidebar), title->en));
  g_assert_false (has_label (GTK_WIDGET (window->sidebar), title->zh));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "table");
  desktop_wait_until (has_label (GTK_WIDGET (window->table), indicator->name.en));
  desktop_close (window);
}

static guint
count_found (GuatuWindow *window)
{
  GtkListView *list
      = GTK_LIST_VIEW (desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_LIST_VIEW));

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list)));
}

/* A chart is found by its names in both languages, whatever is shown. */
static void
test_search (void)
{
  GuatuWindow *window = desktop_window ();
  GtkEditable *search
      = GTK_EDITABLE (desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_SEARCH_ENTRY));
  const guint all = window->dataset->charts->len;

  g_assert_cmpuint (count_found (window), ==, all);
  gtk_editable_set_text (search, said_title (window, 0)->zh);
  desktop_wait_until (count_found (window) == 1);
  gtk_editable_set_text (search, "FIXED-ASSET");
  desktop_wait_until (count_found (window) > 0 && count_found (window) < all);
  gtk_editable_set_text (search, "no chart has such a name");
  desktop_wait_until (count_found (window) == 0);
  gtk_editable_set_text (search, "");
  desktop_wait_until (count_found (window) == all);
  desktop_close (window);
}

static GtkWidget *
list_view (GuatuWindow *window)
{
  return desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_LIST_VIEW);
}

/* The row of a chart, or NULL while none has been made. */
static GuatuChartRow *
find_row (GuatuWindow *window, const GuatuChartDescription *chart)
{
  for (GtkWidget *item = gtk_widget_get_first_child (list_view (window)); item != NULL;
       item = gtk_widget_get_next_sibling (item))
    {
      GuatuChartRow *row = (GuatuChartRow *) desktop_find (item, GUATU_TYPE_CHART_ROW);

      if (row != NULL && guatu_chart_row_get_chart (row) == chart)
        return row;
    }
  return NULL;
}

static GuatuChartRow *
wait_for_row (GuatuWindow *window, guint chart)
{
  desktop_wait_until (find_row (window, chart_at (window, chart)) != NULL);
  return find_row (window, chart_at (window, chart));
}

/* An item is called by its chart, once: what stands in it does not say the title again.
 */
static void
test_rows (void)
{
  GuatuWindow *window = desktop_window ();
  GtkWidget *item = gtk_widget_get_first_child (list_view (window));

  for (guint i = 0; i < 3; i++, item = gtk_widget_get_next_sibling (item))
    {
      const char *title = guatu_text_get (said_title (window, i), window->language);
      const GuatuTheme *theme = chart_at (window, i)->theme;
      const gboolean begins = i == 0 || chart_at (window, i - 1)->theme != theme;
      GtkWidget *row = GTK_WIDGET (wait_for_row (window, i));
      GtkWidget *picture = desktop_find (row, GTK_TYPE_PICTURE);

      g_assert_true (gtk_widget_is_ancestor (row, item));
      gtk_test_accessible_assert_role (item, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, title);
      gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           begins ? theme->title.en : "");
      gtk_test_accessible_assert_role (gtk_widget_get_parent (row),
                                       GTK_ACCESSIBLE_ROLE_PRESENTATION);
      gtk_test_accessible_assert_role (picture, GTK_ACCESSIBLE_ROLE_PRESENTATION);
      gtk_test_accessible_assert_role (gtk_widget_get_next_sibling (picture),
                                       GTK_ACCESSIBLE_ROLE_PRESENTATION);
    }
  desktop_close (window);
}

/* The theme stands over its first chart, and over what is found first of it. */
static void
test_headings (void)
{
  GuatuWindow *window = desktop_window ();
  GtkEditable *search
      = GTK_EDITABLE (desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_SEARCH_ENTRY));
  const GuatuTheme *theme = chart_at (window, 0)->theme;
  GtkWidget *first = GTK_WIDGET (wait_for_row (window, 0));
  GtkWidget *second = GTK_WIDGET (wait_for_row (window, 1));

  g_assert_true (chart_at (window, 1)->theme == theme);
  g_assert_true (gtk_widget_get_visible (desktop_find (first, GTK_TYPE_LABEL)));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (desktop_find (first, GTK_TYPE_LABEL))),
                   ==, theme->title.en);
  g_assert_false (gtk_widget_get_visible (desktop_find (second, GTK_TYPE_LABEL)));

  gtk_editable_set_text (search, said_title (window, 1)->en);
  desktop_wait_until (count_found (window) == 1);
  second = GTK_WIDGET (wait_for_row (window, 1));
  g_assert_true (gtk_widget_get_visible (desktop_find (second, GTK_TYPE_LABEL)));
  desktop_close (window);
}

/* What is in view gets its thumbnail, in the end. */
static void
test_thumbnails (void)
{
  GuatuWindow *window = desktop_window ();

  desktop_wait_until (!guatu_chart_row_wants_thumbnail (wait_for_row (window, 0)));
  desktop_wait_until (!guatu_chart_row_wants_thumbnail (wait_for_row (window, 1)));
  desktop_close (window);
}

/* Enter opens what is found first, even before it is found. */
static void
test_search_opens (void)
{
  GuatuWindow *window = desktop_window ();
  GtkWidget *search = desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (search), said_title (window, 3)->en);
  g_signal_emit_by_name (search, "activate");
  desktop_wait_until (window->chart == chart_at (window, 3));
  assert_shows (window, chart_at (window, 3), GUATU_LANGUAGE_EN);
  desktop_close (window);
}

static gboolean
is_in_list (GuatuWindow *window)
{
  return gtk_widget_get_focus_child (list_view (window)) != NULL;
}

/* Tab leads from the search to the list and, whatever its length, out of it again. */
static void
test_tab (void)
{
  GuatuWindow *window = desktop_window ();
  GtkWidget *root = GTK_WIDGET (window);
  GtkWidget *search = desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_SEARCH_ENTRY);

  wait_for_row (window, 0);
  gtk_widget_grab_focus (search);
  for (guint i = 0; i < 3 && !is_in_list (window); i++)
    gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
  g_assert_true (is_in_list (window));
  gtk_widget_child_focus (root, GTK_DIR_TAB_BACKWARD);
  g_assert_false (is_in_list (window));
  g_assert_nonnull (gtk_widget_get_focus_child (search));
  for (guint i = 0; i < 3 && !is_in_list (window); i++)
    gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
  g_assert_true (is_in_list (window));
  gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
  g_assert_false (is_in_list (window));
  desktop_close (window);
}

/* Down to 360 pixels the sidebar folds away and nothing asks for more room. */
static void
test_narrow (void)
{
  static const char *const pages[] = { "chart", "failure", "no-charts", "problems" };
  GuatuWindow *window = desktop_window ();
  int minimum = 0;

  g_assert_false (adw_flap_get_folded (window->flap));
  gtk_window_set_default_size (GTK_WINDOW (window), 700, 700);
  desktop_wait_until (adw_flap_get_folded (window->flap));
  desktop_wait_until (gtk_action_bar_get_revealed (window->narrow_tools));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_stack_set_visible_child_name (window->pages, pages[i]);
      gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                          NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
    }
  desktop_close (window);
}

/* A figure that cannot show everything in full says so. */
static void
test_warnings (void)
{
  GuatuWindow *window = desktop_window ();
  const GuatuFigure tiny
      = { GUATU_LANGUAGE_ZH, GUATU_FIGURE_MIN_SIDE, GUATU_FIGURE_MIN_SIDE };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autoptr (GuatuScene) scene
      = guatu_chart_build (window->dataset, window->chart, &tiny, typesetter, NULL);

  g_assert_nonnull (scene);
  g_assert_cmpuint (scene->warnings->len, >, 0);
  guatu_chart_warnings_set_scene (window->warnings, scene);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->warnings)));
  guatu_chart_warnings_set_scene (window->warnings, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window->warnings)));
  desktop_close (window);
}

/* Another program language puts a new window in the old one's place. */
static void
test_succeeds (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *id = NULL;
  GList *windows = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "zh");
  id = g_strdup (window->chart->id);

  guatu_window_succeed (window);
  windows = gtk_application_get_windows (GTK_APPLICATION (desktop_application ()));
  g_assert_cmpuint (g_list_length (windows), ==, 1);
  g_assert_true (windows->data != window);
  window = windows->data;
  g_assert_cmpstr (window->chart->id, ==, id);
  g_assert_cmpint (window->language, ==, GUATU_LANGUAGE_ZH);
  desktop_close (window);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/window/opens", test_opens);
  g_test_add_func ("/window/steps", test_steps);
  g_test_add_func ("/window/every-chart", test_every_chart);
  g_test_add_func ("/window/figure-language", test_figure_language);
  g_test_add_func ("/window/both-languages", test_both_languages);
  g_test_add_func ("/window/search", test_search);
  g_test_add_func ("/window/search-opens", test_search_opens);
  g_test_add_func ("/window/rows", test_rows);
  g_test_add_func ("/window/headings", test_headings);
  g_test_add_func ("/window/thumbnails", test_thumbnails);
  g_test_add_func ("/window/tab", test_tab);
  g_test_add_func ("/window/narrow", test_narrow);
  g_test_add_func ("/window/warnings", test_warnings);
  g_test_add_func ("/window/succeeds", test_succeeds);
  return desktop_run ();
}
