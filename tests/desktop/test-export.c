/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>

#include "app/export-dialog.h"
#include "app/export-task.h"
#include "io/read.h"

/* What the window writes is what the command line writes. */

static char *
path_of (const char *name)
{
  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  return g_build_filename (g_get_user_data_dir (), name, NULL);
}

static void
export_by_command (const GuatuChartDescription *chart, const char *language,
                   const char *format, const char *path)
{
  /* clang-format off */
  const char *const argv[] = {
    g_getenv ("GUATU_CLI"), "export",
    "--chart", chart->id,
    "--language", language,
    "--format", format,
    "--size", "1200x800",
    "--quiet",
    "--output", path,
    NULL,
  };
  /* clang-format on */
  g_autoptr (GSubprocess) command = NULL;
  g_autoptr (GError) error = NULL;

  command = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_NONE, &error);
  g_assert_no_error (error);
  g_subprocess_wait_check (command, NULL, &error);
  g_assert_no_error (error);
}

static void
test_same_bytes (gconstpointer data)
{
  const GuatuFormat format = (GuatuFormat) GPOINTER_TO_INT (data);
  const char *name = guatu_format_to_string (format);
  GuatuWindow *window = desktop_window ();
  g_autofree char *ours = g_strdup_printf ("%s/window.%s", g_get_user_data_dir (), name);
  g_autofree char *theirs
      = g_strdup_printf ("%s/command.%s", g_get_user_data_dir (), name);

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "zh");
  guatu_window_export (window, format, ours);
  desktop_wait_until (
      desktop_find (GTK_WIDGET (window->toasts), g_type_from_name ("AdwToastWidget")));
  export_by_command (window->chart, "zh", name, theirs);
  desktop_assert_same_bytes (ours, theirs);
  g_remove (ours);
  g_remove (theirs);
  desktop_close (window);
}

/* All charts in both languages as SVG. */
static GuatuExportChoice
all_charts (void)
{
  GuatuExportChoice choice;

  guatu_export_choice_init (&choice);
  choice.of = GUATU_CHOICE_ALL;
  choice.languages = 1u << GUATU_LANGUAGE_ZH | 1u << GUATU_LANGUAGE_EN;
  choice.formats = 1u << GUATU_FORMAT_SVG;
  return choice;
}

static guint
empty_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
      n++;
    }
  return n;
}

static void
test_all (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *folder = path_of ("all");
  const GuatuExportChoice choice = all_charts ();

  g_mkdir (folder, 0700);
  guatu_window_export_choice (window, &choice, folder);
  g_assert_true (guatu_work_bar_is_working (window->exporting));
  desktop_wait_until (!guatu_work_bar_is_working (window->exporting));
  g_assert_cmpuint (empty_folder (folder), ==, 2 * window->dataset->charts->len);
  g_rmdir (folder);
  desktop_close (window);
}

/* A batch of all goes on after a chart that cannot be drawn, and names it. */
static const char one_fails[]
    = "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\",\n"
      "  \"units\": [ { \"id\": \"t\", \"kind\": \"mass\", \"label\": \"t\" } ],\n"
      "  \"indicators\": [ { \"id\": \"i\", \"name\": \"I\", \"unit\": \"t\",\n"
      "    \"observations\": [ { \"period\": \"2023\", \"value\": 1 } ] } ],\n"
      "  \"charts\": [\n"
      "    { \"id\": \"a\", \"title\": \"A\", \"indicators\": [\"i\"], \"mark\": \"pie\" "
      "},\n"
      "    { \"id\": \"b\", \"title\": \"B\", \"indicators\": [\"i\"], \"mark\": \"bar\" "
      "},\n"
      "    { \"id\": \"c\", \"title\": \"C\", \"indicators\": [\"i\"], \"mark\": \"bar\" "
      "} ] }\n";

static void
ignore_step (guint done, guint total, gpointer data)
{
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
test_one_fails (void)
{
  g_autofree char *path = desktop_temporary_file ("fail.guatu.json", one_fails);
  g_autofree char *folder = path_of ("one");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset
      = guatu_read_file (file, NULL, NULL, problems, NULL, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  const GuatuExportChoice choice = all_charts ();

  g_assert_nonnull (dataset);
  g_mkdir (folder, 0700);
  guatu_export_task_choice (dataset, g_ptr_array_index (dataset->charts, 0), &choice,
                            folder, ignore_step, cancellable, keep_result, &result);
  desktop_wait_until (result != NULL);
  g_assert_false (guatu_export_task_finish (result, &error));
  g_assert_true (g_str_has_prefix (
      error->message,
      "1 chart was not exported; all others were. Chart “a” was not drawn: "));
  g_assert_cmpuint (empty_folder (folder), ==, 4);
  g_rmdir (folder);
  g_remove (path);
}

/* Enter exports at once what is chosen, and does not cancel. */
static void
test_enter (void)
{
  GuatuWindow *window = desktop_window ();
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWindow *dialog = NULL;

  desktop_wait_for_chart (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.export-options", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) one = g_list_model_get_item (windows, i);

      if (GUATU_IS_EXPORT_DIALOG (one))
        dialog = one;
    }
  g_assert_nonnull (dialog);
  desktop_wait_until (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  g_assert_nonnull (gtk_window_get_default_widget (dialog));
  g_assert_true (gtk_window_get_focus (dialog) == gtk_window_get_default_widget (dialog));
  desktop_close (window);
}

/* A window may be closed while it exports. */
static void
test_close_meanwhile (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *folder = path_of ("meanwhile");
  const GuatuExportChoice choice = all_charts ();

  g_mkdir (folder, 0700);
  guatu_window_export_choice (window, &choice, folder);
  desktop_close (window);
  empty_folder (folder);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_data_func ("/export/png", GINT_TO_POINTER (GUATU_FORMAT_PNG),
                        test_same_bytes);
  g_test_add_data_func ("/export/svg", GINT_TO_POINTER (GUATU_FORMAT_SVG),
                        test_same_bytes);
  g_test_add_data_func ("/export/pdf", GINT_TO_POINTER (GUATU_FORMAT_PDF),
                        test_same_bytes);
  g_test_add_data_func ("/export/emf", GINT_TO_POINTER (GUATU_FORMAT_EMF),
                        test_same_bytes);
  g_test_add_data_func ("/export/html", GINT_TO_POINTER (GUATU_FORMAT_HTML),
                        test_same_bytes);
  g_test_add_func ("/export/all", test_all);
  g_test_add_func ("/export/one-fails", test_one_fails);
  g_test_add_func ("/export/enter", test_enter);
  g_test_add_func ("/export/close-meanwhile", test_close_meanwhile);
  return desktop_run ();
}
