/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>
#include <time.h>

#include "io/read.h"

/* Four things are wrong: two ids, a unit that is nowhere and an unknown key. */
static const char bad_file[]
    = "{ \"guatu\": 1, \"id\": \"NOT AN ID\", \"title\": \"<b>R&D</b>\",\n"
      "  \"units\": [], \"foo\": 1,\n"
      "  \"indicators\": [ { \"id\": \"-a\", \"name\": \"A\", \"unit\": \"nowhere\",\n"
      "                    \"observations\": [] } ] }\n";

static const char *
page (GuatuWindow *window)
{
  return gtk_stack_get_visible_child_name (window->pages);
}

static guint
count_rows (GuatuWindow *window)
{
  GtkWidget *row = desktop_find (GTK_WIDGET (window->problems), ADW_TYPE_ACTION_ROW);
  guint n = 0;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    n++;
  return n;
}

static guint
count_problems (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset
      = guatu_read_file (file, NULL, NULL, problems, NULL, NULL);

  g_assert_null (dataset);
  return problems->len;
}

/* A bad file is told of in full, and what was open comes back. */
static void
test_bad_file (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = desktop_temporary_file ("a&b<i>.guatu.json", bad_file);
  const GuatuDataset *dataset = window->dataset;
  const GuatuChartDescription *chart = window->chart;

  desktop_open_path (window, path);
  g_assert_cmpstr (page (window), ==, "problems");
  g_assert_cmpuint (count_rows (window), >=, 4);
  g_assert_cmpuint (count_rows (window), ==, count_problems (path));
  g_assert_nonnull (strstr (guatu_problems_page_get_text (window->problems), path));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_cmpstr (page (window), ==, "chart");
  g_assert_true (window->dataset == dataset);
  g_assert_true (window->chart == chart);
  desktop_close (window);
}

/* Of what cannot be read at all the reason is told, and no count of things to mend. */
static void
test_no_file (void)
{
  GuatuWindow *window = desktop_window ();

  desktop_open_path (window, "/nowhere/at all.guatu.json");
  g_assert_cmpstr (page (window), ==, "problems");
  g_assert_cmpuint (count_rows (window), ==, 0);
  g_assert_nonnull (
      strstr (guatu_problems_page_get_text (window->problems), "/nowhere/at all"));
  desktop_close (window);
}

/* What a table lacks is told by the name of the field for it, not by an option of the
 * command line. */
static void
test_undated (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = desktop_temporary_file (
      "undated.csv", "地区,常住人口（万人）\n甲县,12.5\n乙县,9.5\n");
  GtkWidget *row;
  const char *text;

  desktop_open_path (window, path);
  g_assert_cmpstr (page (window), ==, "problems");
  text = guatu_problems_page_get_text (window->problems);
  g_assert_nonnull (strstr (text, "“Period”"));
  g_assert_null (strstr (text, "--"));
  row = desktop_find (GTK_WIDGET (window->problems), ADW_TYPE_ACTION_ROW);
  text = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  g_assert_nonnull (strstr (text, "“Period”"));
  desktop_close (window);
}

/* A chart that cannot be drawn is open with the others, and says why in its place. */
static void
test_failed_chart (void)
{
  static const char text[]
      = "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\",\n"
        "  \"units\": [ { \"id\": \"u\", \"kind\": \"count\", \"label\": \"u\" } ],\n"
        "  \"indicators\": [ { \"id\": \"a\", \"name\": \"A\", \"unit\": \"u\",\n"
        "    \"observations\": [ { \"period\": \"2023\", \"value\": 1 } ] } ],\n"
        "  \"charts\": [ { \"id\": \"one\", \"title\": \"One\", \"mark\": \"bar\",\n"
        "    \"indicators\": [ \"a\" ], \"scale\": \"log\" },\n"
        "    { \"id\": \"two\", \"title\": \"Two\", \"mark\": \"bar\",\n"
        "    \"indicators\": [ \"a\" ] } ] }\n";
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = desktop_temporary_file ("part.guatu.json", text);

  desktop_open_path (window, path);
  g_assert_cmpstr (page (window), ==, "failure");
  g_assert_nonnull (strstr (adw_status_page_get_description (window->failure), "bar"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  desktop_wait_for_chart (window);
  g_assert_cmpstr (page (window), ==, "chart");
  desktop_close (window);
}

/* A window that has nothing open falls back on the built-in dataset. */
static void
test_bad_file_first (void)
{
  GuatuWindow *window
      = guatu_window_new (GTK_APPLICATION (desktop_application ()),
                          guatu_application_get_settings (desktop_application ()));
  g_autofree char *path = desktop_temporary_file ("bad.guatu.json", bad_file);

  gtk_window_present (GTK_WINDOW (window));
  desktop_open_path (window, path);
  g_assert_cmpstr (page (window), ==, "problems");
  g_assert_false (adw_flap_get_reveal_flap (window->flap));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_cmpstr (page (window), ==, "chart");
  g_assert_true (adw_flap_get_reveal_flap (window->flap));
  desktop_close (window);
}

static char *
copy_of_builtin (void)
{
  g_autofree char *source
      = g_build_filename (g_getenv ("GUATU_DATA"), "jinan-2023.guatu.json", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (source, &contents, NULL, &error);
  g_assert_no_error (error);
  return desktop_temporary_file ("copy.guatu.json", contents);
}

/* A file that is read again keeps the chart that is shown. */
static void
test_reload (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = copy_of_builtin ();
  g_autofree char *id = NULL;
  const GuatuDataset *dataset = NULL;

  desktop_open_path (window, path);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  id = g_strdup (window->chart->id);
  dataset = window->dataset;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.reload", NULL);
  desktop_wait_until (window->dataset != dataset);
  g_assert_cmpstr (window->chart->id, ==, id);
  g_assert_cmpstr (page (window), ==, "chart");
  g_remove (path);
  desktop_close (window);
}

/* A file that another program writes is read again by itself; while it is bad,
 * that is told of, and once it is good it is back. */
static void
test_watch (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = copy_of_builtin ();
  g_autofree char *id = NULL;

  desktop_open_path (window, path);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  id = g_strdup (window->chart->id);

  g_free (desktop_temporary_file ("copy.guatu.json", bad_file));
  desktop_wait_until (g_str_equal (page (window), "problems"));
  g_free (copy_of_builtin ());
  desktop_wait_until (g_str_equal (page (window), "chart"));
  g_assert_cmpstr (window->chart->id, ==, id);
  desktop_close (window);
  g_remove (path);
}

/* The label or the file of a place in the list of files of late. */
static char *
recent_at (GuatuWindow *window, int at, const char *attribute)
{
  char *text = NULL;

  g_menu_model_get_item_attribute (G_MENU_MODEL (window->recent_files), at, attribute,
                                   "s", &text);
  return text;
}

static int
count_recent (GuatuWindow *window)
{
  return g_menu_model_get_n_items (G_MENU_MODEL (window->recent_files));
}

/* Waits until a file is the newest, of which the list is told once its kind is known. */
static void
wait_for_recent (GuatuWindow *window, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);

  for (gboolean is_there = FALSE; !is_there;)
    {
      g_autofree char *newest = recent_at (window, 0, G_MENU_ATTRIBUTE_TARGET);

      is_there = g_strcmp0 (newest, uri) == 0;
      if (!is_there)
        g_main_context_iteration (NULL, TRUE);
    }
}

/* What was opened is listed under Open, with its folder where two are called the same,
 * until it is gone; from there it is opened again. */
static void
test_recent (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = copy_of_builtin ();
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "other_one", NULL);
  g_autofree char *other = g_build_filename (folder, "copy.guatu.json", NULL);
  g_autofree char *label = NULL;
  g_autofree char *contents = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);
  int before;

  desktop_open_path (window, path);
  wait_for_recent (window, path);
  before = count_recent (window);
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_file_set_contents (other, contents, -1, NULL));
  desktop_open_path (window, other);
  wait_for_recent (window, other);
  g_assert_cmpint (count_recent (window), ==, before + 1);
  label = recent_at (window, 0, G_MENU_ATTRIBUTE_LABEL);
  g_assert_true (g_str_has_prefix (label, "copy.guatu.json – "));
  g_assert_true (g_str_has_suffix (label, "other__one"));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-recent", "s", uri);
  desktop_wait_until (!guatu_work_bar_is_working (window->opening));
  g_assert_true (g_file_equal (guatu_document_get_file (window->document), file));
  desktop_wait_for_chart (window);
  desktop_close (window);

  g_remove (other);
  g_rmdir (folder);
  window = desktop_window ();
  g_assert_cmpint (count_recent (window), ==, before);
  g_remove (path);
  desktop_close (window);
}

/* What is cancelled changes nothing. */
static void
test_cancel (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = copy_of_builtin ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  const GuatuDataset *dataset = window->dataset;

  guatu_window_open (window, file);
  guatu_work_bar_cancel (window->opening);
  g_assert_false (guatu_work_bar_is_working (window->opening));
  /* Closing waits for all that still holds the window. */
  g_assert_true (window->dataset == dataset);
  desktop_close (window);
}

/* A picture that is searched through for a dataset it does not have. */
static char *
make_large_figure (void)
{
  g_autoptr (GString) svg
      = g_string_new ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:a=\"urn:a\">");

  while (svg->len < 24 * 1024 * 1024)
    g_string_append (svg, "<a:g a:id=\"x\"><text>words</text></a:g>\n");
  g_string_append (svg, "</svg>");
  return desktop_temporary_file ("large.svg", svg->str);
}

/* Cancel stops the search of a figure for its data, and does not only look away. Its work
 * is counted, since the machine may be busy with other things. */
static void
test_cancel_figure (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_large_figure ();
  GFile *file = g_file_new_for_path (path);
  gpointer kept = file;
  clock_t start = clock ();
  clock_t whole = 0;

  desktop_open_path (window, path);
  g_assert_cmpstr (page (window), ==, "problems");
  whole = clock () - start;
  g_test_message ("whole search: %ld ms", (long) (whole * 1000 / CLOCKS_PER_SEC));

  g_object_add_weak_pointer (G_OBJECT (file), &kept);
  guatu_window_open (window, file);
  g_object_unref (file);
  start = clock ();
  desktop_wait_until (clock () - start > whole / 3);
  g_assert_nonnull (kept);
  guatu_work_bar_cancel (window->opening);
  start = clock ();
  desktop_wait_until (kept == NULL);
  g_assert_cmpint (clock () - start, <, whole / 3);
  desktop_close (window);
  g_remove (path);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/open/bad-file", test_bad_file);
  g_test_add_func ("/open/no-file", test_no_file);
  g_test_add_func ("/open/undated", test_undated);
  g_test_add_func ("/open/failed-chart", test_failed_chart);
  g_test_add_func ("/open/bad-file-first", test_bad_file_first);
  g_test_add_func ("/open/reload", test_reload);
  g_test_add_func ("/open/watch", test_watch);
  g_test_add_func ("/open/recent", test_recent);
  g_test_add_func ("/open/cancel", test_cancel);
  g_test_add_func ("/open/cancel-figure", test_cancel_figure);
  return desktop_run ();
}
