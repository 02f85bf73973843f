/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"
#include "document/chart-search.h"

/* Finding charts by what is typed. There may be very many, so that a thread looks through
 * them. */

typedef struct
{
  GuatuDataset *dataset; /* (nullable): the thread lets go of it */
  GuatuChartSearch *sought;
} GuatuSearch;

static void
search_free (GuatuSearch *search)
{
  g_clear_pointer (&search->dataset, guatu_dataset_unref);
  guatu_chart_search_free (search->sought);
  g_free (search);
}

static void
search_in_thread (GTask *task, gpointer source, gpointer task_data,
                  GCancellable *cancellable)
{
  GuatuSearch *search = task_data;
  const GPtrArray *charts = search->dataset->charts;
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < charts->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      if (guatu_chart_search_finds (search->sought, g_ptr_array_index (charts, i)))
        g_array_append_val (found, i);
    }
  g_clear_pointer (&search->dataset, guatu_dataset_unref);
  g_task_return_pointer (task, found, (GDestroyNotify) g_array_unref);
}

static void
open_first (GuatuSidebar *self)
{
  const GuatuChartDescription *first = guatu_chart_list_get_chart (self->list, 0);

  self->opens_first = FALSE;
  if (first != NULL)
    guatu_sidebar_open (self, first);
}

static void
searched (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuSidebar *self = GUATU_SIDEBAR (source);
  g_autoptr (GArray) found = g_task_propagate_pointer (G_TASK (result), NULL);

  /* Another search, or another dataset, may have come in between. */
  if (found == NULL || self->searching != g_task_get_cancellable (G_TASK (result)))
    return;
  g_clear_object (&self->searching);
  guatu_sidebar_show_found (self, found);
  if (self->opens_first)
    open_first (self);
}

static void
start_search (GuatuSidebar *self, const char *text)
{
  GuatuSearch *search = g_new0 (GuatuSearch, 1);
  g_autoptr (GTask) task = NULL;

  self->searching = g_cancellable_new ();
  search->dataset = guatu_dataset_ref (self->dataset);
  search->sought = guatu_chart_search_new (text);
  task = g_task_new (self, self->searching, searched, NULL);
  g_task_set_task_data (task, search, (GDestroyNotify) search_free);
  g_task_run_in_thread (task, search_in_thread);
}

static void
search_changed (GuatuSidebar *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));

  if (self->dataset == NULL || g_strcmp0 (text, self->sought) == 0)
    return;
  guatu_sidebar_end_search (self);
  self->sought = g_strdup (text);
  if (text[0] == '\0')
    guatu_sidebar_show_found (self, NULL);
  else
    start_search (self, text);
}

/* Enter in the search opens what is found first, once it is found. */
static void
search_activated (GuatuSidebar *self)
{
  search_changed (self);
  if (self->searching != NULL)
    self->opens_first = TRUE;
  else
    open_first (self);
}

static void
search_stopped (GuatuSidebar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

/**
 * guatu_sidebar_class_add_search:
 * @widget_class: the class of sidebars
 */
void
guatu_sidebar_class_add_search (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
  gtk_widget_class_bind_template_callback (widget_class, search_activated);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped);
}

/**
 * guatu_sidebar_search_again:
 * @self: the sidebar, which lists all charts of another dataset
 *
 * Searches them for what stands in the search.
 */
void
guatu_sidebar_search_again (GuatuSidebar *self)
{
  guatu_sidebar_end_search (self);
  search_changed (self);
}

/**
 * guatu_sidebar_end_search:
 * @self: the sidebar
 *
 * Makes nothing of a search that is under way.
 */
void
guatu_sidebar_end_search (GuatuSidebar *self)
{
  if (self->searching != NULL)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_clear_pointer (&self->sought, g_free);
  self->opens_first = FALSE;
}

/**
 * guatu_sidebar_search:
 * @self: the sidebar
 *
 * Gives the search the keyboard.
 */
void
guatu_sidebar_search (GuatuSidebar *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
