/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "app/chart-view-private.h"
#include "app/table-view-private.h"
#include "app/value-dialog.h"
#include "dataset/annotation.h"

/* The data in hand: what is to be checked, copies in other formats, new values, names and
 * themes. */

/* A part above its whole, with its chart. */
static const char odd[]
    = "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\",\n"
      "  \"units\": [ { \"id\": \"u\", \"kind\": \"area\", \"label\": \"mu\" } ],\n"
      "  \"indicators\": [ { \"id\": \"all\", \"name\": \"Total\", \"unit\": \"u\",\n"
      "    \"observations\": [ { \"period\": \"2023\", \"value\": 100 } ] },\n"
      "  { \"id\": \"part\", \"name\": \"Paddy\", \"unit\": \"u\", \"part_of\": "
      "\"all\",\n"
      "    \"observations\": [ { \"period\": \"2023\", \"value\": 120 } ] } ],\n"
      "  \"charts\": [ { \"id\": \"one\", \"title\": \"One\", \"mark\": \"bar\",\n"
      "    \"indicators\": [ \"all\" ] } ] }";

static GtkWidget *
find_dialog (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_mapped (window))
        return window;
    }
  return NULL;
}

static GtkWidget *
wait_for_dialog (GType type)
{
  GtkWidget *dialog = NULL;

  desktop_wait_until ((dialog = find_dialog (type)) != NULL);
  desktop_assert_named (dialog);
  return dialog;
}

static void
act (GuatuWindow *window, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
}

static GuatuWindow *
window_with (const char *text, char **path)
{
  GuatuWindow *window = desktop_window ();

  *path = desktop_temporary_file ("data.guatu.json", text);
  desktop_open_path (window, *path);
  return window;
}

/* What is odd is counted, and leads to its row; once it is mended it is gone. */
static void
test_checks (void)
{
  g_autofree char *path = NULL;
  GuatuWindow *window = window_with (odd, &path);
  GtkWidget *list = NULL;
  const GuatuListed *selected = NULL;

  desktop_wait_until (guatu_checks_count (window->checks, GUATU_SEVERITY_ERROR) == 1);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->checks)));
  list = desktop_find (GTK_WIDGET (window->checks), GTK_TYPE_LIST_VIEW);
  g_assert_nonnull (list);
  g_signal_emit_by_name (list, "activate", 0);
  g_assert_cmpstr (guatu_window_get_view (window), ==, "table");
  desktop_wait_until ((selected = guatu_table_view_get_selected (window->table)) != NULL);
  g_assert_cmpstr (selected->indicator->id, ==, "part");
  guatu_window_cell_edited (window, selected, GUATU_COLUMN_VALUE, "60");
  desktop_wait_until (guatu_checks_count (window->checks, GUATU_SEVERITY_ERROR) == 0);
  desktop_close (window);
  g_remove (path);
}

/* It is said what the copy does not hold before it is written. */
static void
test_copy (void)
{
  g_autofree char *path = NULL;
  GuatuWindow *window = window_with (odd, &path);
  g_autofree char *csv = g_build_filename (g_get_user_data_dir (), "copy.csv", NULL);
  g_autofree char *before = NULL;

  guatu_window_save_copy_to (window, csv, GUATU_FORMAT_CSV);
  desktop_answer ("cancel");
  g_assert_false (g_file_test (csv, G_FILE_TEST_EXISTS));
  guatu_window_save_copy_to (window, csv, GUATU_FORMAT_CSV);
  desktop_answer ("save");
  desktop_wait_until (g_file_get_contents (csv, &before, NULL, NULL));
  g_assert_nonnull (strstr (before, "120"));
  desktop_wait_until (!guatu_work_bar_is_working (window->exporting));
  g_assert_true (guatu_document_has_own_file (window->document));
  desktop_close (window);
  g_remove (csv);
  g_remove (path);
}

/* The row of an entry with a title, in the program’s language. */
static GtkWidget *
find_row (GtkWidget *root, const char *title)
{
  if (ADW_IS_ENTRY_ROW (root)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
fill (GtkWidget *dialog, const char *title, const char *text)
{
  GtkWidget *row = find_row (dialog, g_dgettext (GETTEXT_PACKAGE, title));

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

/* A new value of the indicator that is selected; then the names of both. */
static void
test_value (void)
{
  g_autofree char *path = NULL;
  GuatuWindow *window = window_with (odd, &path);
  const GuatuIndicator *indicator;
  GtkWidget *dialog;
  GtkSelectionModel *rows;

  act (window, "win.new-value");
  dialog = wait_for_dialog (GUATU_TYPE_VALUE_DIALOG);
  fill (dialog, "Period, such as 2023 or 2023-06", "2024");
  fill (dialog, "Value, such as 12.5, ≥7% or 约1.2万", "much");
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
  g_assert_true (find_dialog (GUATU_TYPE_VALUE_DIALOG) == dialog);
  g_assert_false (guatu_document_is_busy (window->document));
  fill (dialog, "Value, such as 12.5, ≥7% or 约1.2万", "130");
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
  desktop_wait_for_document (window);
  indicator = g_ptr_array_index (window->dataset->indicators, 0);
  g_assert_cmpuint (guatu_indicator_n_observations (indicator), ==, 2);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "table");
  desktop_wait_until (window->table->listing == NULL);
  rows = GTK_SELECTION_MODEL (window->table->selection);
  gtk_selection_model_select_item (rows, 0, TRUE);
  act (window, "win.change-names");
  dialog = wait_for_dialog (ADW_TYPE_MESSAGE_DIALOG);
  fill (dialog, "Indicator in English", "Area");
  desktop_answer ("change");
  desktop_wait_for_document (window);
  indicator = g_ptr_array_index (window->dataset->indicators, 0);
  g_assert_cmpstr (indicator->name.en, ==, "Area");
  act (window, "win.undo");
  act (window, "win.undo");
  desktop_wait_for_document (window);
  g_assert_false (guatu_document_is_unsaved (window->document));
  desktop_close (window);
  g_remove (path);
}

/* A theme is made and deleted, and the dialog shows it. */
static void
test_themes (void)
{
  g_autofree char *path = NULL;
  GuatuWindow *window = window_with (odd, &path);
  GtkWidget *row = NULL;
  GtkWidget *button;

  act (window, "win.edit-themes");
  wait_for_dialog (GUATU_TYPE_THEMES_DIALOG);
  g_signal_emit_by_name (window->themes, "edit",
                         &(GuatuEdit) { .kind = GUATU_EDIT_ADD_ITEM,
                                        .id = (char *) "t",
                                        .text = { (char *) "题", (char *) "T" },
                                        .item = { .list = GUATU_LIST_THEMES } });
  desktop_wait_until (window->dataset->themes->len == 1);
  desktop_wait_until (
      (row = desktop_find (GTK_WIDGET (window->themes), ADW_TYPE_EXPANDER_ROW)) != NULL);
  desktop_assert_named (GTK_WIDGET (window->themes));
  /* The actions of a row stand in the other order in it. */
  button = desktop_find (row, GTK_TYPE_BUTTON);
  while (GTK_IS_BUTTON (gtk_widget_get_next_sibling (button)))
    button = gtk_widget_get_next_sibling (button);
  g_signal_emit_by_name (button, "clicked");
  desktop_wait_until (window->dataset->themes->len == 0);
  gtk_window_close (GTK_WINDOW (window->themes));
  desktop_wait_until (window->themes == NULL);
  desktop_close (window);
  g_remove (path);
}

/* What a double click is to the view. */
static void
press_twice (GuatuChartView *view, double x, double y)
{
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (GTK_WIDGET (view));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (all, i);

      if (!GTK_IS_GESTURE_CLICK (controller))
        continue;
      g_signal_emit_by_name (controller, "pressed", 1, x, y);
      g_signal_emit_by_name (controller, "pressed", 2, x, y);
    }
}

/* A note is typed at the value that is told of, and stands on the chart. */
static void
test_note (void)
{
  g_autofree char *path = NULL;
  GuatuWindow *window = window_with (odd, &path);
  GuatuBox box = { 0 };
  GtkWidget *entry;

  guatu_chart_view_set_current (window->view, 0, TRUE);
  act (window, "win.annotate");
  g_assert_nonnull (window->noting);
  entry = desktop_find (window->noting, GTK_TYPE_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "flood");
  g_signal_emit_by_name (entry, "activate");
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
  g_assert_cmpuint (guatu_chart_n_annotations (window->chart), ==, 1);
  g_assert_cmpstr (guatu_chart_annotation (window->chart, 0)->text.en, ==, "flood");
  act (window, "win.undo");
  desktop_wait_for_document (window);
  g_assert_cmpuint (guatu_chart_n_annotations (window->chart), ==, 0);
  /* A second click on a value asks for one too; next to it there is nothing to note. */
  desktop_wait_for_chart (window);
  desktop_wait_until (window->noting == NULL);
  guatu_chart_view_set_current (window->view, -1, FALSE);
  press_twice (window->view, 1, 1);
  g_assert_null (window->noting);
  guatu_chart_view_set_current (window->view, 0, TRUE);
  g_assert_nonnull (guatu_chart_view_get_told (window->view, &box));
  press_twice (window->view, box.x + box.width / 2, box.y + box.height / 2);
  g_assert_nonnull (window->noting);
  /* The window may be closed while one is typed. */
  desktop_wait_until (gtk_widget_get_mapped (window->noting));
  desktop_close (window);
  g_remove (path);
}

int
main (int argc, char *argv[])
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/data/checks", test_checks);
  g_test_add_func ("/data/copy", test_copy);
  g_test_add_func ("/data/value", test_value);
  g_test_add_func ("/data/themes", test_themes);
  g_test_add_func ("/data/note", test_note);
  return desktop_run ();
}
