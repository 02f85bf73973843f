/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <errno.h>

#include <glib/gi18n.h>

/* A batch on its way. */
typedef struct
{
  const GuatuBatch *batch;
  const char *folder;
  GuatuTypesetter *typesetter;
  GuatuBatchProgress progress;
  gpointer data;
  GCancellable *cancellable;
  guint done;
  guint total;
} Run;

static gboolean
make_folder (const char *folder, GError **error)
{
  g_autofree char *shown = NULL;
  int code = 0;

  if (g_mkdir_with_parents (folder, 0777) == 0)
    return TRUE;
  code = errno;
  shown = g_filename_display_name (folder);
  g_set_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_WRITE,
               _ ("The folder “%s” cannot be created: %s"), shown, g_strerror (code));
  return FALSE;
}

/* Writes one scene in each format. */
static gboolean
write_formats (Run *run, const GuatuScene *scene, GError **error)
{
  for (guint i = 0; i < run->batch->formats->len; i++)
    {
      GuatuFormat format = g_array_index (run->batch->formats, GuatuFormat, i);
      g_autofree char *path = NULL;
      g_autofree char *name = guatu_export_file_name (
          scene->chart->id, scene->figure.language, format, error);

      if (name == NULL || g_cancellable_set_error_if_cancelled (run->cancellable, error))
        return FALSE;
      path = g_build_filename (run->folder, name, NULL);
      if (!guatu_export_scene (scene, format, path, error))
        return FALSE;
      run->done++;
      if (run->progress != NULL)
        run->progress (path, scene, run->done, run->total, run->data);
    }
  return TRUE;
}

/* Builds one chart in one language, once for all its formats, and writes it. */
static gboolean
export_chart (Run *run, const GuatuChartDescription *chart, GuatuLanguage language,
              GError **error)
{
  const GuatuBatch *batch = run->batch;
  GuatuFigure figure = { language, batch->width, batch->height };
  g_autoptr (GuatuScene) scene = NULL;

  if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
    return FALSE;
  scene = guatu_export_build (batch->dataset, chart, &figure, run->typesetter, error);
  if (scene == NULL)
    return FALSE;
  return write_formats (run, scene, error);
}

/**
 * guatu_export_batch:
 * @batch: what to draw
 * @folder: where to write it; it and its parents are created
 * @typesetter: sets the text
 * @progress: (nullable) (scope call): called after each written file
 * @data: passed to @progress
 * @cancellable: (nullable): stops the batch between two files
 * @error: what stopped it: a #GuatuExportError, #GuatuChartError or
 *   #GuatuRenderError whose message names the chart or the path and the cause, or
 *   %G_IO_ERROR_CANCELLED
 *
 * Writes each chart in each language in each format to a file of its own. It
 * stops at the first failure; the files before it stay, and each is whole.
 *
 * Returns: whether everything was written
 */
gboolean
guatu_export_batch (const GuatuBatch *batch, const char *folder,
                    GuatuTypesetter *typesetter, GuatuBatchProgress progress,
                    gpointer data, GCancellable *cancellable, GError **error)
{
  Run run = { batch, folder, typesetter, progress, data, cancellable, 0, 0 };

  run.total = batch->charts->len * batch->languages->len * batch->formats->len;
  if (!make_folder (folder, error))
    return FALSE;
  for (guint i = 0; i < batch->charts->len; i++)
    {
      for (guint j = 0; j < batch->languages->len; j++)
        {
          GuatuLanguage language = g_array_index (batch->languages, GuatuLanguage, j);
          if (!export_chart (&run, g_ptr_array_index (batch->charts, i), language, error))
            return FALSE;
        }
    }
  return TRUE;
}
