/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>

#include "app/table-view-private.h"
#include "app/text-label.h"
#include "app/wall-view-private.h"

/* The table and the wall of what is open, once a language. */

static const char *
page (GuatuWindow *window)
{
  return gtk_stack_get_visible_child_name (window->pages);
}

static void
show_view (GuatuWindow *window, const char *view)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", view);
  g_assert_cmpstr (page (window), ==, view);
}

static guint
n_rows (GuatuWindow *window)
{
  return guatu_listed_model_rows (window->table->model)->len;
}

static void
wait_for_rows (GuatuWindow *window)
{
  desktop_wait_until (window->table->listing == NULL);
}

static char *
cell (GuatuWindow *window, guint row, GuatuColumn column)
{
  return guatu_listed_text (
      &g_array_index (guatu_listed_model_rows (window->table->model), GuatuListed, row),
      column, window->language);
}

/* A tooltip says a text that is cut, and not one that can be read as it is. */
static void
test_cut_label (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new ("Gross regional product"));
  int natural;

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  guatu_text_label_tell_whole (GTK_LABEL (label));
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_size_allocate (label, &(GtkAllocation) { 0, 0, natural, 40 }, -1);
  g_assert_false (guatu_text_label_is_cut (GTK_LABEL (label)));
  gtk_widget_size_allocate (label, &(GtkAllocation) { 0, 0, natural / 2, 40 }, -1);
  g_assert_true (guatu_text_label_is_cut (GTK_LABEL (label)));
  g_object_unref (label);
}

/* The values of the chart, of the dataset, those that are sought, and sorted. */
static void
test_table (gconstpointer language)
{
  GuatuWindow *window = desktop_window ();
  GtkColumnViewColumn *column;
  GListModel *columns;
  guint of_chart, of_dataset;
  g_autofree char *first = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", language);
  desktop_wait_for_chart (window);
  show_view (window, "table");
  wait_for_rows (window);
  of_chart = n_rows (window);
  g_assert_cmpuint (of_chart, >, 0);
  gtk_drop_down_set_selected (window->table->scope, 1);
  wait_for_rows (window);
  of_dataset = n_rows (window);
  g_assert_cmpuint (of_dataset, >, of_chart);

  gtk_editable_set_text (GTK_EDITABLE (window->table->search), "238");
  desktop_wait_until (window->table->listing == NULL && n_rows (window) < of_dataset);
  g_assert_cmpuint (n_rows (window), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (window->table->search), "");
  desktop_wait_until (window->table->listing == NULL && n_rows (window) == of_dataset);

  columns = gtk_column_view_get_columns (window->table->view);
  column = g_list_model_get_item (columns, GUATU_COLUMN_VALUE);
  gtk_column_view_sort_by_column (window->table->view, column, GTK_SORT_DESCENDING);
  g_object_unref (column);
  wait_for_rows (window);
  first = cell (window, 0, GUATU_COLUMN_VALUE);
  g_test_message ("the greatest: %s", first);
  for (guint i = 1; i < n_rows (window); i++)
    {
      const GArray *rows = guatu_listed_model_rows (window->table->model);
      const GuatuListed *a = &g_array_index (rows, GuatuListed, i - 1);
      const GuatuListed *b = &g_array_index (rows, GuatuListed, i);

      g_assert_cmpfloat (
          guatu_indicator_base_value (
              a->indicator, guatu_indicator_observation (a->indicator, a->index)),
          >=,
          guatu_indicator_base_value (
              b->indicator, guatu_indicator_observation (b->indicator, b->index)));
    }
  show_view (window, "chart");
  g_assert_cmpuint (n_rows (window), ==, 0);
  desktop_close (window);
}

static gboolean
shows_column (GuatuWindow *window, GuatuColumn which)
{
  g_autoptr (GtkColumnViewColumn) column
      = g_list_model_get_item (gtk_column_view_get_columns (window->table->view), which);

  return gtk_column_view_column_get_visible (column);
}

/* There is no column of places, or of sources, where a dataset has none. */
static void
test_columns (gconstpointer language)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path
      = desktop_temporary_file ("columns.csv", "年份,产值（亿元）\n2022,1.2\n2023,1.4\n");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", language);
  desktop_wait_for_chart (window);
  show_view (window, "table");
  wait_for_rows (window);
  g_assert_true (shows_column (window, GUATU_COLUMN_PLACE));
  g_assert_true (shows_column (window, GUATU_COLUMN_SOURCE));
  desktop_open_path (window, path);
  desktop_wait_until (!shows_column (window, GUATU_COLUMN_PLACE));
  g_assert_false (shows_column (window, GUATU_COLUMN_SOURCE));
  g_assert_true (shows_column (window, GUATU_COLUMN_NOTE));
  desktop_close (window);
  g_unlink (path);
}

/* What is typed in a cell changes the value, and can be undone. */
static void
test_edit_cell (gconstpointer language)
{
  static const struct
  {
    const char *typed;
    double value;
    GuatuBound bound;
  } cases[] = { { "8.5", 8.5, GUATU_BOUND_EXACT },
                { "≥9%", 9, GUATU_BOUND_AT_LEAST },
                { "约6.25%", 6.25, GUATU_BOUND_ABOUT } };
  GuatuWindow *window = desktop_window ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GuatuListed listed;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", language);
  desktop_wait_for_chart (window);
  show_view (window, "table");
  wait_for_rows (window);
  before = cell (window, 0, GUATU_COLUMN_VALUE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const GuatuObservation *observation;

      listed = g_array_index (guatu_listed_model_rows (window->table->model), GuatuListed,
                              0);
      guatu_window_cell_edited (window, &listed, GUATU_COLUMN_VALUE, cases[i].typed);
      desktop_wait_for_document (window);
      wait_for_rows (window);
      listed = g_array_index (guatu_listed_model_rows (window->table->model), GuatuListed,
                              0);
      observation = guatu_indicator_observation (listed.indicator, listed.index);
      g_assert_cmpfloat (observation->value, ==, cases[i].value);
      g_assert_cmpint (observation->bound, ==, cases[i].bound);
    }
  /* What is no number, or of another unit, changes nothing. */
  guatu_window_cell_edited (window, &listed, GUATU_COLUMN_VALUE, "words");
  guatu_window_cell_edited (window, &listed, GUATU_COLUMN_VALUE, "5吨");
  g_assert_false (guatu_document_is_busy (window->document));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
      desktop_wait_for_document (window);
    }
  wait_for_rows (window);
  after = cell (window, 0, GUATU_COLUMN_VALUE);
  g_assert_cmpstr (after, ==, before);
  desktop_close (window);
}

static void
text_read (GObject *source, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
test_copy (gconstpointer language)
{
  GuatuWindow *window = desktop_window ();
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autofree char *text = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", language);
  desktop_wait_for_chart (window);
  show_view (window, "table");
  wait_for_rows (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy", NULL);
  g_assert_true (gdk_content_formats_contain_mime_type (
      gdk_clipboard_get_formats (clipboard), "text/html"));
  gdk_clipboard_read_text_async (clipboard, NULL, text_read, &text);
  desktop_wait_until (text != NULL);
  g_assert_nonnull (strchr (text, '\t'));
  g_assert_nonnull (strstr (text, g_str_equal (language, "zh") ? "指标" : "Indicator"));
  desktop_close (window);
}

static guint
count_cards (GuatuWindow *window)
{
  guint n = 0;

  for (guint i = 0; i < window->dataset->charts->len; i++)
    n += guatu_wall_view_find_card (window->wall,
                                    g_ptr_array_index (window->dataset->charts, i))
         != NULL;
  return n;
}

/* Sheets near the view exist, a key walks them, and one opens its chart. */
static void
test_wall (gconstpointer language)
{
  GuatuWindow *window = desktop_window ();
  const GuatuChartDescription *second = g_ptr_array_index (window->dataset->charts, 1);
  GtkWidget *card = NULL;
  guint usual;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", language);
  desktop_wait_for_chart (window);
  show_view (window, "wall");
  desktop_wait_until ((card = guatu_wall_view_find_card (window->wall, second)) != NULL);
  desktop_wait_until (!guatu_wall_card_wants_thumbnail (GUATU_WALL_CARD (card)));
  g_assert_cmpuint (count_cards (window), >, 1);
  usual = window->wall->n_columns;
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom", "i", -1);
  g_assert_cmpuint (window->wall->n_columns, >, usual);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom", "i", 0);
  g_assert_cmpuint (window->wall->n_columns, ==, usual);

  desktop_wait_until ((card = guatu_wall_view_find_card (window->wall, second)) != NULL);
  gtk_widget_activate (card);
  desktop_wait_until (g_str_equal (page (window), "chart"));
  desktop_wait_for_chart (window);
  g_assert_true (window->chart == second);
  desktop_close (window);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (gconstpointer language);
  } tests[] = {
    { "table", test_table }, { "columns", test_columns }, { "edit-cell", test_edit_cell },
    { "copy", test_copy },   { "wall", test_wall },
  };
  static const char *const languages[] = { "zh", "en" };

  desktop_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        g_autofree char *path
            = g_strdup_printf ("/views/%s/%s", tests[i].path, languages[j]);

        g_test_add_data_func (path, languages[j], tests[i].test);
      }
  /* In a suite of its own, after the others, which start GTK. */
  g_test_add_func ("/views/labels/cut", test_cut_label);
  return desktop_run ();
}
