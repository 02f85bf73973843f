/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <errno.h>

#include <glib/gi18n.h>

#include "export/workers.h"

/* A batch on its way. */
typedef struct
{
  const GuatuBatch *batch;
  const char *folder;
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

/* Tells of one file that was written, or of all those that a figure does not have. */
static void
tell (Run *run, const GuatuDrawnFigure *drawn, const char *path, guint file)
{
  GuatuBatchStep step = {
    .path = path,
    .error = path == NULL ? drawn->error : NULL,
    .name = drawn->name,
    .figure = drawn->figure,
    .warnings = drawn->warnings,
    .is_first = file == 0,
    .total = run->total,
  };

  run->done += path != NULL ? 1 : run->batch->formats->len - file;
  step.done = run->done;
  if (path != NULL)
    step.size = g_bytes_get_size (g_ptr_array_index (drawn->files, file));
  if (run->progress != NULL)
    run->progress (&step, run->data);
}

/* Writes one file of a figure. */
static gboolean
write_file (Run *run, const GuatuDrawnFigure *drawn, guint file, GError **error)
{
  GuatuFormat format = g_array_index (run->batch->formats, GuatuFormat, file);
  g_autofree char *path = NULL;
  g_autofree char *name
      = guatu_export_file_name (guatu_batch_file_name (run->batch, drawn->name),
                                drawn->figure.language, format, error);

  if (name == NULL || g_cancellable_set_error_if_cancelled (run->cancellable, error))
    return FALSE;
  path = g_build_filename (run->folder, name, NULL);
  if (!guatu_export_save (path, g_ptr_array_index (drawn->files, file), error))
    return FALSE;
  tell (run, drawn, path, file);
  return TRUE;
}

/* Writes the files that a figure has, then says why it has no more. */
static gboolean
write_figure (Run *run, const GuatuDrawnFigure *drawn, GError **error)
{
  for (guint i = 0; i < drawn->files->len; i++)
    if (!write_file (run, drawn, i, error))
      return FALSE;
  if (g_error_matches (drawn->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return !g_cancellable_set_error_if_cancelled (run->cancellable, error);
  if (drawn->is_refused || drawn->error != NULL)
    tell (run, drawn, NULL, drawn->files->len);
  return TRUE;
}

/**
 * guatu_export_batch:
 * @batch: what to draw
 * @folder: where to write it; it and its parents are created
 * @progress: (nullable) (scope call): called after each written file, and for each
 *   figure that was not written or not in every format
 * @data: passed to @progress
 * @cancellable: (nullable): stops the batch within a moment, with whole
 *   files only
 * @error: what stopped it: a #GuatuExportError whose message names the path and the
 *   cause, or %G_IO_ERROR_CANCELLED
 *
 * Writes each chart in each language in each format to a file of its own. Several
 * threads may draw, but this one writes, so that the files and the order in which
 * they come are the same for any number of jobs. A figure that cannot be drawn is told
 * of, and the others are written; where a file cannot be written, the batch stops. The
 * files before it stay, and each is whole.
 *
 * Returns: whether it came to its end
 */
gboolean
guatu_export_batch (const GuatuBatch *batch, const char *folder,
                    GuatuBatchProgress progress, gpointer data, GCancellable *cancellable,
                    GError **error)
{
  Run run = { batch, folder, progress, data, cancellable, 0, 0 };
  g_autoptr (GuatuWorkers) workers = NULL;

  run.total = guatu_drawn_figure_count (batch) * batch->formats->len;
  if (g_cancellable_set_error_if_cancelled (cancellable, error)
      || !make_folder (folder, error))
    return FALSE;

  workers = guatu_workers_new (batch, cancellable);
  while (!g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      g_autoptr (GuatuDrawnFigure) drawn = guatu_workers_take (workers);

      if (drawn == NULL)
        return TRUE;
      if (!write_figure (&run, drawn, error))
        return FALSE;
    }
  return FALSE;
}
