/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/first-language.h"
#include "app/language.h"
#include "app/preferences.h"
#include "desktop.h"
#include "program/start.h"

static void
assert_hint (GuatuWindow *window, const char *expected)
{
  g_autofree char *hint = desktop_search_hint (window);

  g_assert_cmpstr (hint, ==, expected);
}

static GuatuWindow *
only_window (void)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (desktop_application ()));

  g_assert_cmpuint (g_list_length (windows), ==, 1);
  return GUATU_WINDOW (windows->data);
}

/* The preferences change the language of a window at once, and back; the chart
 * keeps its own. */
static void
test_change (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuSettings *settings = guatu_application_get_settings (desktop_application ());

  assert_hint (window, "Search charts");
  g_object_set (settings, "language", "zh_CN", NULL);
  desktop_wait_until (only_window () != window);
  window = only_window ();
  g_assert_cmpstr (guatu_program_language (), ==, "zh");
  assert_hint (window, "搜索图表");
  g_assert_cmpint (window->language, ==, GUATU_LANGUAGE_EN);

  g_object_set (settings, "language", "en", NULL);
  desktop_wait_until (only_window () != window);
  window = only_window ();
  assert_hint (window, "Search charts");
  g_object_set (settings, "language", "", NULL);
  desktop_wait_until (only_window () != window);
  desktop_close (only_window ());
}

/* The preferences that are open, or NULL; no more than one may be. */
static GtkWidget *
find_preferences (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (!GUATU_IS_PREFERENCES (window))
        continue;
      g_assert_null (found);
      found = window;
    }
  return found;
}

static const char *
row_title (void)
{
  GtkWidget *row = desktop_find (find_preferences (), ADW_TYPE_COMBO_ROW);

  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
}

/* Changed by their row, the preferences stay open, in the new language. */
static void
test_preferences (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuSettings *settings = guatu_application_get_settings (desktop_application ());

  g_action_group_activate_action (G_ACTION_GROUP (desktop_application ()), "preferences",
                                  NULL);
  g_assert_cmpstr (row_title (), ==, "Language");
  adw_combo_row_set_selected (
      ADW_COMBO_ROW (desktop_find (find_preferences (), ADW_TYPE_COMBO_ROW)), 1);
  desktop_wait_until (only_window () != window);
  desktop_wait_until (find_preferences () != NULL && g_str_equal (row_title (), "语言"));
  window = only_window ();
  gtk_window_destroy (GTK_WINDOW (find_preferences ()));
  g_assert_null (find_preferences ());
  g_object_set (settings, "language", "", NULL);
  desktop_wait_until (only_window () != window);
  g_assert_null (find_preferences ());
  desktop_close (only_window ());
}

/* Where the system speaks neither language, the first window asks. */
static void
test_first (void)
{
  GuatuSettings *settings = guatu_application_get_settings (desktop_application ());
  GuatuWindow *window = desktop_window ();
  g_autofree char *chosen = NULL;

  guatu_first_language_ask (window, settings);
  desktop_answer ("zh_CN");
  g_object_get (settings, "language", &chosen, NULL);
  g_assert_cmpstr (chosen, ==, "zh_CN");
  desktop_wait_until (only_window () != window);
  window = only_window ();
  assert_hint (window, "搜索图表");
  g_object_set (settings, "language", "", NULL);
  desktop_wait_until (only_window () != window);
  desktop_close (only_window ());
}

/* Figures are in the program's language until something else is asked for. */
static void
test_figures (void)
{
  g_assert_cmpint (guatu_language_of_figures ("zh"), ==, GUATU_LANGUAGE_ZH);
  g_assert_cmpint (guatu_language_of_figures ("en"), ==, GUATU_LANGUAGE_EN);
  guatu_language_change ("zh_CN");
  g_assert_cmpint (guatu_language_of_figures (""), ==, GUATU_LANGUAGE_ZH);
  guatu_language_change ("en");
  g_assert_cmpint (guatu_language_of_figures (""), ==, GUATU_LANGUAGE_EN);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/language/change", test_change);
  g_test_add_func ("/language/preferences", test_preferences);
  g_test_add_func ("/language/first", test_first);
  g_test_add_func ("/language/figures", test_figures);
  return desktop_run ();
}
