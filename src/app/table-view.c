/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (GuatuTableView, guatu_table_view, ADW_TYPE_BIN)

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* As the template's list of scopes. */
enum
{
  SCOPE_CHART,
  SCOPE_DATASET,
};

/* What a thread lists. */
typedef struct
{
  GuatuDataset *dataset; /* (nullable): let go of in the thread that lists */
  const GuatuChartDescription *chart;
  char *text;
  gboolean is_sorted;
  GuatuColumn column;
  gboolean descending;
  GuatuLanguage language;
  guint n_all;
} Listing;

static void
listing_free (gpointer data)
{
  Listing *listing = data;

  g_clear_pointer (&listing->dataset, guatu_dataset_unref);
  g_free (listing->text);
  g_free (listing);
}

static void
list_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Listing *listing = data;
  g_autoptr (GArray) all = listing->chart != NULL
                               ? guatu_observations_of_chart (listing->chart)
                               : guatu_observations_of_dataset (listing->dataset);
  GArray *found = guatu_observations_filter (all, listing->text);

  listing->n_all = all->len;
  if (listing->is_sorted)
    guatu_observations_sort (found, listing->column, listing->descending,
                             listing->language);
  g_task_return_pointer (task, found, (GDestroyNotify) g_array_unref);
}

static void
show_count (GuatuTableView *self, guint n, guint n_all)
{
  g_autofree char *text
      = n == n_all ? g_strdup_printf (ngettext ("%u row", "%u rows", n), n)
                   : g_strdup_printf (ngettext ("%u of %u row", "%u of %u rows", n_all),
                                      n, n_all);

  gtk_label_set_text (self->count, text);
  gtk_stack_set_visible_child_name (self->pages, n > 0 ? "rows" : "nothing");
}

/* What is selected stays so while there are as many rows, as after one was changed. */
static void
take_rows (GuatuTableView *self, GuatuDataset *dataset, GArray *rows)
{
  GtkSelectionModel *selection = GTK_SELECTION_MODEL (self->selection);
  g_autoptr (GtkBitset) now = gtk_selection_model_get_selection (selection);
  g_autoptr (GtkBitset) selected = gtk_bitset_copy (now);
  g_autoptr (GtkBitset) all = gtk_bitset_new_range (0, rows->len);
  const gboolean stays = rows->len == guatu_listed_model_rows (self->model)->len;

  guatu_listed_model_take (self->model, dataset, rows);
  if (stays)
    gtk_selection_model_set_selection (selection, selected, all);
}

static void
listed (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuTableView *self = GUATU_TABLE_VIEW (source);
  const Listing *listing = g_task_get_task_data (G_TASK (result));
  GCancellable *own = g_task_get_cancellable (G_TASK (result));
  GArray *rows = g_task_propagate_pointer (G_TASK (result), NULL);
  GtkAdjustment *adjustment
      = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
  const double scrolled = gtk_adjustment_get_value (adjustment);

  if (own != self->listing || rows == NULL)
    {
      g_clear_pointer (&rows, g_array_unref);
      return;
    }
  g_clear_object (&self->listing);
  show_count (self, rows->len, listing->n_all);
  take_rows (self, listing->dataset, rows);
  if (!self->is_fitted)
    guatu_table_view_fit (self);
  gtk_adjustment_set_value (adjustment, scrolled);
  guatu_table_view_select_wanted (self);
}

static void
list (GuatuTableView *self)
{
  Listing *listing;
  g_autoptr (GTask) task = NULL;
  const gboolean all = gtk_drop_down_get_selected (self->scope) == SCOPE_DATASET;

  if (self->listing != NULL)
    g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
  if (self->dataset == NULL)
    return;
  self->listing = g_cancellable_new ();
  listing = g_new0 (Listing, 1);
  listing->dataset = guatu_dataset_ref (self->dataset);
  listing->chart = all ? NULL : self->chart;
  listing->text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  listing->is_sorted
      = guatu_table_view_find_sort (self, &listing->column, &listing->descending);
  listing->language = self->language;
  task = g_task_new (self, self->listing, listed, NULL);
  g_task_set_task_data (task, listing, listing_free);
  g_task_run_in_thread (task, list_in_thread);
}

static void
search_stopped (GuatuTableView *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
guatu_table_view_dispose (GObject *object)
{
  GuatuTableView *self = GUATU_TABLE_VIEW (object);

  if (self->listing != NULL)
    g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_table_view_parent_class)->dispose (object);
}

static void
guatu_table_view_class_init (GuatuTableViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_table_view_dispose;
  signals[EDITED]
      = g_signal_new ("edited", GUATU_TYPE_TABLE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 3, G_TYPE_POINTER, G_TYPE_INT, G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "tableview");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/table-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuTableView, search);
  gtk_widget_class_bind_template_child (widget_class, GuatuTableView, scope);
  gtk_widget_class_bind_template_child (widget_class, GuatuTableView, count);
  gtk_widget_class_bind_template_child (widget_class, GuatuTableView, pages);
  gtk_widget_class_bind_template_child (widget_class, GuatuTableView, view);
  gtk_widget_class_bind_template_callback (widget_class, list);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped);
}

/* The list of rows within has the keyboard, and is called as the whole is. */
static void
name_rows (GtkWidget *view)
{
  for (GtkWidget *child = gtk_widget_get_first_child (view); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      gtk_accessible_update_property (GTK_ACCESSIBLE (child),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Values"), -1);
}

static void
guatu_table_view_init (GuatuTableView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  name_rows (GTK_WIDGET (self->view));
  self->model = guatu_listed_model_new ();
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (self->model));
  guatu_table_view_add_columns (self);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed",
                           G_CALLBACK (list), self, G_CONNECT_SWAPPED);
}

/** guatu_table_view_emit_edited: says what was typed in a cell. */
void
guatu_table_view_emit_edited (GuatuTableView *self, const GuatuListed *listed,
                              GuatuColumn column, const char *text)
{
  g_signal_emit (self, signals[EDITED], 0, listed, (int) column, text);
}

/**
 * guatu_table_view_show:
 * @self: the table
 * @dataset: a dataset
 * @chart: (nullable): one of its charts
 * @language: of what it shows
 *
 * Lists the observations in a thread; what was shown before stays until it is done.
 */
void
guatu_table_view_show (GuatuTableView *self, GuatuDataset *dataset,
                       const GuatuChartDescription *chart, GuatuLanguage language)
{
  g_autoptr (GuatuDataset) before = self->dataset;

  if (dataset == self->dataset && chart == self->chart && language == self->language)
    {
      self->dataset = g_steal_pointer (&before);
      return;
    }
  self->dataset = guatu_dataset_ref (dataset);
  self->chart = chart;
  self->language = language;
  self->is_fitted = FALSE;
  guatu_table_view_choose_columns (self);
  list (self);
}

/** guatu_table_view_hide: lets go of what it shows, as nobody sees it. */
void
guatu_table_view_hide (GuatuTableView *self)
{
  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  self->chart = NULL;
  list (self);
  if (guatu_listed_model_rows (self->model)->len > 0)
    guatu_listed_model_take (self->model, NULL,
                             g_array_new (FALSE, FALSE, sizeof (GuatuListed)));
}

/** guatu_table_view_restore: shows again what is there in the place of what was typed. */
void
guatu_table_view_restore (GuatuTableView *self)
{
  list (self);
}

/** guatu_table_view_search: puts the keyboard where rows are filtered. */
void
guatu_table_view_search (GuatuTableView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
