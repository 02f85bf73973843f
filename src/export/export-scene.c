/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <glib/gi18n.h>

#include "figure/chart.h"
#include "io/save.h"

G_DEFINE_QUARK (guatu - export - error - quark, guatu_export_error)

/**
 * guatu_export_build:
 * @dataset: the dataset
 * @chart: one of its charts
 * @figure: what it is drawn as
 * @typesetter: sets the text
 * @error: a #GuatuChartError, whose message names the chart and the language: of
 *   many figures, the one that failed
 *
 * Returns: (transfer full): the finished chart, or %NULL
 */
GuatuScene *
guatu_export_build (GuatuDataset *dataset, const GuatuChartDescription *chart,
                    const GuatuFigure *figure, GuatuTypesetter *typesetter,
                    GError **error)
{
  GuatuScene *scene = guatu_chart_build (dataset, chart, figure, typesetter, error);

  if (scene == NULL)
    g_prefix_error (error, _ ("Chart “%s” (%s): "), chart->id,
                    guatu_language_to_string (figure->language));
  return scene;
}

/**
 * guatu_export_save:
 * @path: the file to write; one that exists is replaced
 * @bytes: all that it is to hold
 * @error: %GUATU_EXPORT_ERROR_WRITE, whose message names @path and the cause
 *
 * The file at @path is whole at any moment: the old one until the new one is
 * complete.
 *
 * Returns: whether it was written
 */
gboolean
guatu_export_save (const char *path, GBytes *bytes, GError **error)
{
  g_autoptr (GError) cause = NULL;

  if (guatu_save_bytes (path, bytes, NULL, &cause))
    return TRUE;
  g_set_error_literal (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_WRITE,
                       cause->message);
  return FALSE;
}

/**
 * guatu_export_scene:
 * @scene: a finished chart
 * @format: what it is written as
 * @options: (nullable): how
 * @path: the file to write; one that exists is replaced
 * @cancellable: (nullable): ends the work before the file is written
 * @error: as of guatu_format_render() and guatu_export_save(); its message names
 *   @path and the cause
 *
 * Writes a figure.
 *
 * Returns: whether it was written
 */
gboolean
guatu_export_scene (const GuatuScene *scene, GuatuFormat format,
                    const GuatuExportOptions *options, const char *path,
                    GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes
      = guatu_format_render (format, scene, options, cancellable, error);
  g_autofree char *shown = g_filename_display_name (path);

  if (g_cancellable_set_error_if_cancelled (cancellable, bytes != NULL ? error : NULL))
    return FALSE;
  if (bytes != NULL)
    return guatu_export_save (path, bytes, error);
  g_prefix_error (error, "%s: ", shown);
  return FALSE;
}
