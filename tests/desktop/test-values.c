/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gi18n.h>

#include "app/language.h"
#include "app/table-view-private.h"

/* What is done with the rows of the table. */

static guint
n_rows (GuatuWindow *window)
{
  return guatu_listed_model_rows (window->table->model)->len;
}

/* A window with its values in a table. */
static GuatuWindow *
window_of_values (void)
{
  GuatuWindow *window = desktop_window ();

  desktop_wait_for_chart (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "table");
  desktop_wait_until (window->table->listing == NULL);
  return window;
}

static char *
cell_text (GuatuWindow *window, guint row, GuatuColumn column)
{
  return guatu_listed_text (
      &g_array_index (guatu_listed_model_rows (window->table->model), GuatuListed, row),
      column, guatu_language_of_words (window->language));
}

static void
select_rows (GuatuWindow *window, guint position, guint n)
{
  gtk_selection_model_select_range (GTK_SELECTION_MODEL (window->table->selection),
                                    position, n, TRUE);
}

static const GuatuObservation *
observation_at (GuatuWindow *window, guint row)
{
  const GuatuListed *listed
      = &g_array_index (guatu_listed_model_rows (window->table->model), GuatuListed, row);

  return guatu_indicator_observation (listed->indicator, listed->index);
}

static void
wait_for_change (GuatuWindow *window)
{
  desktop_wait_for_document (window);
  desktop_wait_until (window->table->listing == NULL);
}

/* The values of all rows that are selected get a status, or are deleted, as one change.
 */
static void
test_many_rows (void)
{
  GuatuWindow *window = window_of_values ();
  g_autofree char *status = NULL;
  guint n;

  n = n_rows (window);
  g_assert_cmpint (observation_at (window, 0)->status, ==, GUATU_STATUS_ESTIMATE);
  g_assert_cmpint (observation_at (window, 2)->status, ==, GUATU_STATUS_ESTIMATE);
  select_rows (window, 0, 1);
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (window->table->selection), 2,
                                   FALSE);
  g_object_get (window, "value-status", &status, NULL);
  g_assert_cmpstr (status, ==, "estimate");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.value-status", "s", "actual");
  wait_for_change (window);
  g_assert_cmpint (observation_at (window, 0)->status, ==, GUATU_STATUS_ACTUAL);
  g_assert_cmpint (observation_at (window, 1)->status, ==, GUATU_STATUS_TARGET);
  g_assert_cmpint (observation_at (window, 2)->status, ==, GUATU_STATUS_ACTUAL);
  g_assert_cmpstr (guatu_window_get_status (window), ==, "actual");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  wait_for_change (window);
  g_assert_cmpint (observation_at (window, 0)->status, ==, GUATU_STATUS_ESTIMATE);
  g_assert_cmpint (observation_at (window, 2)->status, ==, GUATU_STATUS_ESTIMATE);

  select_rows (window, 1, 3);
  g_assert_cmpstr (guatu_window_get_status (window), ==, "");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.delete-value", NULL);
  wait_for_change (window);
  g_assert_cmpuint (n_rows (window), ==, n - 3);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  wait_for_change (window);
  g_assert_cmpuint (n_rows (window), ==, n);
  desktop_close (window);
}

static GtkWidget *
editing_cell (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_EDITABLE_LABEL (widget))
    return gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (widget)) ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = editing_cell (child);
  return found;
}

/* A click that begins to write in a cell selects its row, too, which ends nothing; what
 * was written is there, and its row still selected. */
static void
test_write_in_cell (void)
{
  GuatuWindow *window = window_of_values ();
  g_autofree char *after = NULL;
  GtkWidget *cell;

  select_rows (window, 1, 1);
  desktop_wait_until (gtk_widget_get_mapped (GTK_WIDGET (window->table->view)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.edit-value", NULL);
  cell = editing_cell (GTK_WIDGET (window->table->view));
  g_assert_nonnull (cell);
  select_rows (window, 0, 1);
  select_rows (window, 1, 1);
  g_assert_true (gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (cell)));
  gtk_editable_set_text (GTK_EDITABLE (cell), "3.25");
  gtk_editable_label_stop_editing (GTK_EDITABLE_LABEL (cell), TRUE);
  wait_for_change (window);
  after = cell_text (window, 1, GUATU_COLUMN_VALUE);
  g_assert_nonnull (strstr (after, "3.25"));
  g_assert_true (gtk_selection_model_is_selected (
      GTK_SELECTION_MODEL (window->table->selection), 1));
  desktop_close (window);
}

static float
right_of (GtkWidget *widget, GtkWidget *of)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, of, &bounds));
  return bounds.origin.x + bounds.size.width;
}

static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget))
    return g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text) ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);
  return found;
}

/* The heading of numbers ends where they do; columns are as wide as what they show, but
 * for one that a person has made narrower, and in whatever order they are. */
static void
test_widths (void)
{
  GuatuWindow *window = window_of_values ();
  GtkWidget *view;
  GtkColumnViewColumn *place, *source;
  g_autofree char *value = NULL;
  int usual;

  view = GTK_WIDGET (window->table->view);
  value = cell_text (window, 0, GUATU_COLUMN_VALUE);
  desktop_wait_until (find_label (view, value) != NULL
                      && gtk_widget_get_width (find_label (view, value)) > 0);
  g_assert_cmpfloat_with_epsilon (right_of (find_label (view, _ ("Value")), view),
                                  right_of (find_label (view, value), view), 1);

  place = window->table->columns[GUATU_COLUMN_PLACE];
  source = window->table->columns[GUATU_COLUMN_SOURCE];
  usual = gtk_column_view_column_get_fixed_width (source);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (place), <, usual);
  g_object_ref (place);
  gtk_column_view_remove_column (window->table->view, place);
  gtk_column_view_append_column (window->table->view, place);
  g_object_unref (place);
  gtk_column_view_column_set_fixed_width (place, 40);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  desktop_wait_for_chart (window);
  desktop_wait_until (window->table->listing == NULL);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (place), ==, 40);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (source), >, 40);
  desktop_close (window);
}

int
main (int argc, char *argv[])
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/values/many-rows", test_many_rows);
  g_test_add_func ("/values/write-in-cell", test_write_in_cell);
  g_test_add_func ("/values/widths", test_widths);
  return desktop_run ();
}
