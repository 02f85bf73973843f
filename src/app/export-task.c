/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-task.h"

#include <glib/gi18n.h>

#include "export/drawn-figure.h"
#include "figure/chart.h"

/**
 * GuatuExportTask:
 * @chart: which chart is written, or what “this chart” means to @choice
 * @path: (nullable): the file or the folder to write
 * @context: where @progress is called
 * @failed: (element-type utf8): the ids of charts of which a figure was not written
 * @failure: (nullable): why the first of them was not
 */
typedef struct
{
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  GuatuFigure figure;
  GuatuFormat format;
  GuatuExportChoice choice;
  char *path;
  GuatuExportTaskProgress progress;
  gpointer data;
  GMainContext *context;
  GHashTable *failed;
  GError *failure;
} GuatuExportTask;

typedef struct
{
  GuatuExportTaskProgress progress;
  gpointer data;
  guint done;
  guint total;
  GCancellable *cancellable;
} GuatuExportStep;

static GuatuExportTask *
export_task_new (GuatuDataset *dataset, const GuatuChartDescription *chart,
                 GuatuLanguage language, const char *path)
{
  GuatuExportTask *self = g_new0 (GuatuExportTask, 1);
  const GuatuFigure figure = { language, GUATU_PAGE_WIDTH, GUATU_PAGE_HEIGHT };

  self->dataset = guatu_dataset_ref (dataset);
  self->chart = chart;
  self->figure = figure;
  self->path = g_strdup (path);
  self->context = g_main_context_ref_thread_default ();
  return self;
}

static void
export_task_free (GuatuExportTask *self)
{
  guatu_dataset_unref (self->dataset);
  g_free (self->path);
  g_main_context_unref (self->context);
  g_clear_pointer (&self->failed, g_hash_table_unref);
  g_clear_error (&self->failure);
  g_free (self);
}

static void
run (GuatuExportTask *self, GTaskThreadFunc function, GCancellable *cancellable,
     GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_task_data (task, self, (GDestroyNotify) export_task_free);
  g_task_run_in_thread (task, function);
}

static void
return_done (GTask *task, gboolean done, GError *error)
{
  if (done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
figure_in_thread (GTask *task, gpointer source, gpointer task_data,
                  GCancellable *cancellable)
{
  GuatuExportTask *self = task_data;
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new_cancellable (cancellable);
  g_autoptr (GuatuScene) scene = NULL;
  GError *error = NULL;
  gboolean done = FALSE;

  scene = guatu_export_build (self->dataset, self->chart, &self->figure, typesetter,
                              &error);
  if (scene != NULL)
    done
        = guatu_export_scene (scene, self->format, NULL, self->path, cancellable, &error);
  return_done (task, done, error);
}

static gboolean
tell_step (gpointer data)
{
  GuatuExportStep *step = data;

  if (!g_cancellable_is_cancelled (step->cancellable))
    step->progress (step->done, step->total, step->data);
  return G_SOURCE_REMOVE;
}

static void
free_step (gpointer data)
{
  GuatuExportStep *step = data;

  g_clear_object (&step->cancellable);
  g_free (step);
}

static void
step_done (const GuatuBatchStep *batch_step, gpointer data)
{
  GTask *task = data;
  GuatuExportTask *self = g_task_get_task_data (task);
  GuatuExportStep *step = g_new0 (GuatuExportStep, 1);

  if (batch_step->error != NULL)
    g_hash_table_add (self->failed, g_strdup (batch_step->name));
  if (batch_step->error != NULL && self->failure == NULL)
    self->failure = g_error_copy (batch_step->error);
  step->progress = self->progress;
  step->data = self->data;
  step->done = batch_step->done;
  step->total = batch_step->total;
  step->cancellable = g_object_ref (g_task_get_cancellable (task));
  /* Not of a lower priority than the task's own return: steps come first. */
  g_main_context_invoke_full (self->context, G_PRIORITY_DEFAULT, tell_step, step,
                              free_step);
}

/* Returns: (transfer full) (nullable): which charts were not exported, and why the first
 * of them was not; %NULL where all were */
static GError *
tell_of_failed (const GuatuExportTask *self, const GPtrArray *undrawable)
{
  const guint n = undrawable->len + g_hash_table_size (self->failed);
  g_autofree char *first = NULL;

  if (n == 0)
    return NULL;
  if (self->failure != NULL)
    first = g_strdup (self->failure->message);
  else
    {
      const GuatuChartDescription *chart = g_ptr_array_index (undrawable, 0);
      const GuatuProblem *problem = g_ptr_array_index (chart->problems, 0);

      first = g_strdup_printf (_ ("Chart “%s” was not drawn: %s"), chart->id,
                               problem->message);
    }
  return g_error_new (
      GUATU_CHART_ERROR, GUATU_CHART_ERROR_PROBLEM,
      ngettext ("%u chart was not exported; all others were. %s",
                "%u charts were not exported; all others were. The first: %s", n),
      n, first);
}

/* The only file of a batch, at the path that was chosen for it. */
static gboolean
write_one (const GuatuBatch *batch, const char *path, GCancellable *cancellable,
           GError **error)
{
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new_cancellable (cancellable);
  g_autoptr (GuatuDrawnFigure) drawn = guatu_drawn_figure_new (batch, 0, typesetter);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (drawn->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&drawn->error));
      return FALSE;
    }
  return guatu_export_save (path, g_ptr_array_index (drawn->files, 0), error);
}

static void
choice_in_thread (GTask *task, gpointer source, gpointer task_data,
                  GCancellable *cancellable)
{
  GuatuExportTask *self = task_data;
  g_autoptr (GPtrArray) failed = NULL;
  GuatuBatch batch;
  GError *error = NULL;
  gboolean done = FALSE;

  self->failed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guatu_export_choice_fill (&self->choice, self->dataset, self->chart, &batch);
  failed = guatu_charts_take_failed (batch.charts);
  if (guatu_export_choice_count (&batch) == 1
      && !g_file_test (self->path, G_FILE_TEST_IS_DIR))
    done = write_one (&batch, self->path, cancellable, &error);
  else
    done = guatu_export_batch (&batch, self->path, step_done, task, cancellable, &error);
  guatu_export_choice_empty (&batch);

  if (done)
    error = tell_of_failed (self, failed);
  return_done (task, done && error == NULL, error);
}

/**
 * guatu_export_task_figure:
 * @dataset: a dataset
 * @chart: one of its charts
 * @language: the language of the figure
 * @format: the format of the file
 * @path: the file to write
 * @cancellable: cancels it
 * @callback: called when it is done; calls guatu_export_task_finish()
 * @data: for @callback
 *
 * Writes one figure.
 */
void
guatu_export_task_figure (GuatuDataset *dataset, const GuatuChartDescription *chart,
                          GuatuLanguage language, GuatuFormat format, const char *path,
                          GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer data)
{
  GuatuExportTask *self = export_task_new (dataset, chart, language, path);

  self->format = format;
  run (self, figure_in_thread, cancellable, callback, data);
}

/**
 * guatu_export_task_choice:
 * @dataset: a dataset
 * @chart: one of its charts
 * @choice: what is written of them, and how
 * @path: the folder to write to; of one file only, it may be that file
 * @progress: called after each file of a folder
 * @cancellable: cancels it
 * @callback: called when it is done; calls guatu_export_task_finish()
 * @data: for @callback and @progress
 *
 * Writes what was chosen.
 */
void
guatu_export_task_choice (GuatuDataset *dataset, const GuatuChartDescription *chart,
                          const GuatuExportChoice *choice, const char *path,
                          GuatuExportTaskProgress progress, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer data)
{
  GuatuExportTask *self = export_task_new (dataset, chart, GUATU_LANGUAGE_ZH, path);

  self->choice = *choice;
  self->progress = progress;
  self->data = data;
  run (self, choice_in_thread, cancellable, callback, data);
}

/**
 * guatu_export_task_get_path:
 * @result: of a figure or a batch
 *
 * Returns: (transfer none): the file or the folder that was to be written
 */
const char *
guatu_export_task_get_path (GAsyncResult *result)
{
  const GuatuExportTask *self = g_task_get_task_data (G_TASK (result));

  return self->path;
}

/**
 * guatu_export_task_finish:
 * @result: of a figure or a batch
 * @error: return location; G_IO_ERROR_CANCELLED after a cancel
 *
 * Returns: whether everything was written
 */
gboolean
guatu_export_task_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
