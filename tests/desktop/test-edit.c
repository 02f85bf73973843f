/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>

#include "io/read.h"

/* Changing what is open, undoing it and saving it. */

static void
act (GuatuWindow *window, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  desktop_wait_for_document (window);
}

/* As a user does it: the dialog, both rows, Enter. */
static void
change_title (GuatuWindow *window, const char *zh, const char *en)
{
  AdwMessageDialog *dialog = NULL;
  GtkWidget *row;

  act (window, "win.edit-title");
  desktop_wait_until ((dialog = desktop_find_dialog ()) != NULL);
  row = desktop_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (GTK_EDITABLE (row), zh);
  row = gtk_widget_get_next_sibling (row);
  gtk_editable_set_text (GTK_EDITABLE (row), en);
  desktop_answer ("change");
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
}

static gboolean
has_mark (GuatuWindow *window)
{
  return g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (window)), "• ");
}

static void
test_undo (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *id = g_strdup (window->chart->id);
  g_autofree char *old = g_strdup (window->chart->title.zh);

  g_assert_false (has_mark (window));
  change_title (window, "新标题", "");
  g_assert_cmpstr (window->chart->id, ==, id);
  g_assert_cmpstr (window->chart->title.zh, ==, "新标题");
  g_assert_cmpstr (window->chart->title.en, ==, "新标题");
  g_assert_true (has_mark (window));

  act (window, "win.undo");
  desktop_wait_for_chart (window);
  g_assert_cmpstr (window->chart->title.zh, ==, old);
  g_assert_false (has_mark (window));
  act (window, "win.undo");
  act (window, "win.redo");
  desktop_wait_for_chart (window);
  g_assert_cmpstr (window->chart->title.zh, ==, "新标题");

  act (window, "win.undo");
  change_title (window, "", "");
  g_assert_cmpstr (window->chart->title.zh, ==, old);
  desktop_close (window);
}

/* What is unsaved is asked about before it is gone. */
static void
test_unsaved (void)
{
  GuatuWindow *window = desktop_window ();

  change_title (window, "新标题", "New");
  act (window, "win.open-builtin");
  desktop_answer ("cancel");
  g_assert_cmpstr (window->chart->title.zh, ==, "新标题");
  gtk_window_close (GTK_WINDOW (window));
  desktop_answer ("cancel");
  g_assert_cmpstr (window->chart->title.zh, ==, "新标题");

  act (window, "win.open-builtin");
  desktop_answer ("discard");
  desktop_wait_for_chart (window);
  g_assert_cmpstr (window->chart->title.zh, !=, "新标题");
  g_assert_false (has_mark (window));
  desktop_close (window);
}

/* Saving keeps the view and what can be undone; the file does not come back as another.
 */
static void
test_save (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *from
      = g_build_filename (g_getenv ("GUATU_DATA"), "jinan-2023.guatu.json", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GuatuDataset) saved = NULL;
  const GuatuDocument *document;
  gint64 until;

  g_assert_true (g_file_get_contents (from, &contents, NULL, NULL));
  path = desktop_temporary_file ("edit.guatu.json", contents);
  file = g_file_new_for_path (path);
  desktop_open_path (window, path);
  change_title (window, "新标题", "New");
  act (window, "win.save");
  g_assert_false (has_mark (window));
  saved = guatu_read_file (file, NULL, NULL, NULL, NULL, NULL);
  g_assert_cmpstr (guatu_dataset_chart (saved, window->chart->id)->title.zh, ==,
                   "新标题");

  document = window->document;
  until = g_get_monotonic_time () + G_USEC_PER_SEC / 2;
  desktop_wait_until (g_get_monotonic_time () > until);
  g_assert_true (window->document == document);
  act (window, "win.undo");
  g_assert_true (has_mark (window));
  act (window, "win.redo");
  g_assert_false (has_mark (window));
  desktop_close (window);
  g_remove (path);
}

/* The dialog of files loads its folder first. */
static void
assert_asks_in (GuatuWindow *window, const char *folder)
{
  g_autoptr (GFile) shown = NULL;

  g_assert_nonnull (window->chooser);
  desktop_wait_until (
      (shown = gtk_file_chooser_get_current_folder (GTK_FILE_CHOOSER (window->chooser)))
      != NULL);
  g_assert_cmpstr (g_file_peek_path (shown), ==, folder);
}

/* A file is called as what it has, and goes where what is open is from. */
static void
test_suggested_names (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = desktop_temporary_file (
      "乡镇 2023.csv", "年份,产值（亿元）\n2022,1.2\n2023,1.4\n");
  g_autofree char *of_chart
      = guatu_window_suggest_figure (window, TRUE, GUATU_LANGUAGE_ZH, GUATU_FORMAT_PNG);
  g_autofree char *of_all = guatu_window_suggest_figure (
      window, FALSE, GUATU_LANGUAGE_ZH_EN, GUATU_FORMAT_PDF);
  g_autofree char *odd = NULL;
  g_autofree char *name = NULL;
  g_autofree char *folder = NULL;

  g_assert_cmpstr (of_chart, ==, "主要指标增速：2023年预计与2024年目标.zh.png");
  g_assert_cmpstr (of_all, ==, "jinan-2023.zh+en.pdf");
  change_title (window, "../一/二: a?", "..");
  odd = guatu_window_suggest_figure (window, TRUE, GUATU_LANGUAGE_ZH, GUATU_FORMAT_SVG);
  g_assert_cmpstr (odd, ==, "一 二 a.zh.svg");
  act (window, "win.undo");

  desktop_open_path (window, path);
  act (window, "win.save-as");
  g_assert_nonnull (window->chooser);
  name = gtk_file_chooser_get_current_name (GTK_FILE_CHOOSER (window->chooser));
  g_assert_true (g_str_has_suffix (name, "乡镇 2023.guatu.json"));
  folder = g_path_get_dirname (path);
  assert_asks_in (window, folder);
  act (window, "win.merge-file");
  assert_asks_in (window, folder);
  desktop_close (window);
  g_remove (path);
}

/* A copy is shown beside its chart; what is deleted comes back where it was. */
static void
test_charts (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *id = g_strdup (window->chart->id);
  g_autofree char *copy = g_strdup_printf ("%s-2", id);
  const guint n = window->dataset->charts->len;

  act (window, "win.duplicate-chart");
  g_assert_cmpuint (window->dataset->charts->len, ==, n + 1);
  g_assert_cmpstr (window->chart->id, ==, copy);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.move-chart", "i", -1);
  desktop_wait_for_document (window);
  g_assert_true (g_ptr_array_index (window->dataset->charts, 0) == window->chart);
  g_assert_cmpstr (window->chart->id, ==, copy);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.move-chart", "i", -1);
  g_assert_false (guatu_document_is_busy (window->document));
  act (window, "win.delete-chart");
  g_assert_cmpstr (window->chart->id, ==, id);
  for (guint i = 0; i < 3; i++)
    act (window, "win.undo");
  g_assert_cmpuint (window->dataset->charts->len, ==, n);
  g_assert_false (has_mark (window));
  desktop_close (window);
}

int
main (int argc, char *argv[])
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/edit/undo", test_undo);
  g_test_add_func ("/edit/unsaved", test_unsaved);
  g_test_add_func ("/edit/save", test_save);
  g_test_add_func ("/edit/suggested-names", test_suggested_names);
  g_test_add_func ("/edit/charts", test_charts);
  return desktop_run ();
}
