/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/drawn-proposals.h"

#include "app/look.h"
#include "app/thumbnail.h"

/* Finding charts of some indicators and drawing them, in a thread. */

typedef struct
{
  GuatuDataset *dataset;
  char **indicators;
  GuatuLanguage language;
  GuatuLook look;
  int widths[2];
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  guatu_dataset_unref (job->dataset);
  g_strfreev (job->indicators);
  g_free (job);
}

static void
proposal_free (gpointer data)
{
  GuatuDrawnProposal *proposal = data;

  guatu_loose_chart_free (proposal->loose);
  g_clear_object (&proposal->small);
  g_clear_object (&proposal->large);
  g_free (proposal);
}

static GuatuDrawnProposal *
draw (const Job *job, const GuatuLooseChart *loose, GuatuTypesetter *typesetter)
{
  g_autoptr (GuatuChartDescription) chart = guatu_loose_chart_try (loose, job->dataset);
  GuatuDrawnProposal *proposal = g_new0 (GuatuDrawnProposal, 1);

  proposal->loose = guatu_loose_chart_copy (loose);
  proposal->small = guatu_thumbnail_draw (job->dataset, chart, job->language, job->look,
                                          typesetter, job->widths[0]);
  proposal->large = guatu_thumbnail_draw (job->dataset, chart, job->language, job->look,
                                          typesetter, job->widths[1]);
  return proposal;
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autoptr (GPtrArray) found
      = guatu_proposals_find (job->dataset, (const char *const *) job->indicators);
  GPtrArray *drawn = g_ptr_array_new_with_free_func (proposal_free);

  for (guint i = 0; i < found->len && !g_cancellable_is_cancelled (cancellable); i++)
    g_ptr_array_add (drawn, draw (job, g_ptr_array_index (found, i), typesetter));
  g_task_return_pointer (task, drawn, (GDestroyNotify) g_ptr_array_unref);
}

/**
 * guatu_drawn_proposals_start:
 * @source: for whom
 * @dataset: a dataset
 * @indicators: the ids of some of its indicators
 * @language: of the pictures
 * @widths: of the small and the large ones, in pixels
 * @cancellable: ends the work, of which nothing comes then
 * @callback: called with @source
 */
void
guatu_drawn_proposals_start (GObject *source, GuatuDataset *dataset,
                             const char *const *indicators, GuatuLanguage language,
                             const int widths[2], GCancellable *cancellable,
                             GAsyncReadyCallback callback)
{
  Job *job = g_new0 (Job, 1);
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, NULL);

  job->dataset = guatu_dataset_ref (dataset);
  job->indicators = g_strdupv ((char **) indicators);
  job->language = language;
  job->look = guatu_look_of_system ();
  job->widths[0] = widths[0];
  job->widths[1] = widths[1];
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, draw_in_thread);
}

/** guatu_drawn_proposals_finish: (transfer full) (nullable) (element-type
 * GuatuDrawnProposal): the charts, the best first; %NULL if it was cancelled. */
GPtrArray *
guatu_drawn_proposals_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
