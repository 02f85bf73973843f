/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/choice-list.h"
#include "app/new-chart.h"
#include "desktop.h"

/* A chart of one's own: indicators are sought and chosen, charts of them are seen, and
 * one is made. */

static GuatuNewChart *
open_dialog (GuatuWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.new-chart", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) found = g_list_model_get_item (windows, i);

      if (GUATU_IS_NEW_CHART (found))
        return GUATU_NEW_CHART (found);
    }
  g_assert_not_reached ();
}

static GtkWidget *
list_of (GuatuNewChart *dialog)
{
  return desktop_find (GTK_WIDGET (dialog), GUATU_TYPE_CHOICE_LIST);
}

static guint
n_found (GuatuNewChart *dialog)
{
  GtkWidget *view = desktop_find (list_of (dialog), GTK_TYPE_LIST_VIEW);

  return g_list_model_get_n_items (
      G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view))));
}

static GtkWidget *
search_of (GuatuNewChart *dialog)
{
  return desktop_find (GTK_WIDGET (dialog), GTK_TYPE_SEARCH_ENTRY);
}

/* The charts of what is chosen are there once one can be made. */
static GtkWidget *
make_button (GuatuNewChart *dialog)
{
  return gtk_window_get_default_widget (GTK_WINDOW (dialog));
}

/* Names in both languages, their pinyin and numbers find an indicator. */
static void
test_search (void)
{
  static const char *const texts[]
      = { "Growth in fixed-asset investment", "固定资产投资", "gdzctz", "238" };
  GuatuWindow *window = desktop_window ();
  GuatuNewChart *dialog = open_dialog (window);
  const guint n_all = window->dataset->indicators->len;

  desktop_wait_until (n_found (dialog) == n_all);
  desktop_assert_named (GTK_WIDGET (dialog));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i]);
      gtk_editable_set_text (GTK_EDITABLE (search_of (dialog)), texts[i]);
      desktop_wait_until (n_found (dialog) > 0 && n_found (dialog) < 4);
    }
  gtk_editable_set_text (GTK_EDITABLE (search_of (dialog)), "");
  desktop_wait_until (n_found (dialog) == n_all);
  gtk_window_close (GTK_WINDOW (dialog));
  desktop_close (window);
}

/* Enter chooses what was found, and makes the chart; one step undoes it. */
static void
test_make (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuNewChart *dialog = open_dialog (window);
  const guint n = window->dataset->charts->len;
  g_autofree char *before = g_strdup (window->chart->id);
  GtkWidget *search = search_of (dialog);

  g_assert_false (gtk_widget_get_sensitive (make_button (dialog)));
  gtk_editable_set_text (GTK_EDITABLE (search), "238");
  desktop_wait_until (n_found (dialog) == 1);
  g_signal_emit_by_name (search, "activate");
  desktop_wait_until (gtk_widget_get_sensitive (make_button (dialog)));
  g_signal_emit_by_name (search, "activate");
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
  g_assert_cmpuint (window->dataset->charts->len, ==, n + 1);
  g_assert_cmpstr (window->chart->id, !=, before);
  g_assert_cmpuint (window->chart->indicators->len, ==, 1);
  g_assert_true (window->chart == g_ptr_array_index (window->dataset->charts, 1));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
  g_assert_cmpuint (window->dataset->charts->len, ==, n);
  desktop_close (window);
}

/* Nothing is made of nothing, and a dialog that is closed while it draws is gone. */
static void
test_close (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuNewChart *dialog = open_dialog (window);
  const guint n = window->dataset->charts->len;
  gpointer kept = dialog;

  g_object_add_weak_pointer (G_OBJECT (dialog), &kept);
  g_assert_true (guatu_choice_list_choose_first (GUATU_CHOICE_LIST (list_of (dialog))));
  g_assert_true (guatu_choice_list_choose_first (GUATU_CHOICE_LIST (list_of (dialog))));
  g_assert_false (gtk_widget_get_sensitive (make_button (dialog)));
  g_assert_true (guatu_choice_list_choose_first (GUATU_CHOICE_LIST (list_of (dialog))));
  gtk_window_close (GTK_WINDOW (dialog));
  desktop_wait_until (kept == NULL);
  g_assert_cmpuint (window->dataset->charts->len, ==, n);
  desktop_close (window);
}

int
main (int argc, char *argv[])
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/new-chart/search", test_search);
  g_test_add_func ("/new-chart/make", test_make);
  g_test_add_func ("/new-chart/close", test_close);
  return desktop_run ();
}
