/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/choice-search.h"

#include "document/chart-search.h"

/* Finding indicators in a thread, as a chart of each would be found. */

typedef struct
{
  GuatuDataset *dataset;
  char *text;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  guatu_dataset_unref (job->dataset);
  g_free (job->text);
  g_free (job);
}

static gboolean
finds (const GuatuChartSearch *search, GuatuIndicator *indicator)
{
  g_autoptr (GuatuChartDescription) chart = guatu_chart_description_new ("");

  g_ptr_array_add (chart->indicators, indicator);
  return guatu_chart_search_finds (search, chart);
}

static void
search_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  const GPtrArray *indicators = job->dataset->indicators;
  g_autoptr (GuatuChartSearch) search = guatu_chart_search_new (job->text);
  GHashTable *found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < indicators->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (indicators, i);

      if (finds (search, indicator))
        g_hash_table_add (found, g_strdup (indicator->id));
    }
  g_task_return_pointer (task, found, (GDestroyNotify) g_hash_table_unref);
}

/**
 * guatu_choice_search_start:
 * @source: for whom
 * @dataset: whose indicators are sought
 * @text: what was typed
 * @cancellable: ends the search, of which nothing comes then
 * @callback: called with @source
 */
void
guatu_choice_search_start (GObject *source, GuatuDataset *dataset, const char *text,
                           GCancellable *cancellable, GAsyncReadyCallback callback)
{
  Job *job = g_new0 (Job, 1);
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, NULL);

  job->dataset = guatu_dataset_ref (dataset);
  job->text = g_strdup (text);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, search_in_thread);
}

/** guatu_choice_search_finish: (transfer full) (nullable): the ids of what was found;
 * %NULL if it was cancelled. */
GHashTable *
guatu_choice_search_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
