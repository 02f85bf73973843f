/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/drawn-figure.h"

#include <glib/gi18n.h>

/**
 * guatu_drawn_figure_count:
 * @batch: a batch
 *
 * Returns: how many figures it is, each in all formats
 */
guint
guatu_drawn_figure_count (const GuatuBatch *batch)
{
  return batch->charts->len * batch->languages->len;
}

/* An error of the file tells which one it would have been. */
static void
render_files (GuatuDrawnFigure *drawn, const GuatuBatch *batch, const GuatuScene *scene)
{
  for (guint i = 0; i < batch->formats->len && drawn->error == NULL; i++)
    {
      GuatuFormat format = g_array_index (batch->formats, GuatuFormat, i);
      GBytes *bytes = guatu_format_render (format, scene, batch->options, &drawn->error);

      if (bytes != NULL)
        g_ptr_array_add (drawn->files, bytes);
      else
        g_prefix_error (&drawn->error, "%s.%s.%s: ", drawn->chart->id,
                        guatu_language_to_string (drawn->figure.language),
                        guatu_format_to_string (format));
    }
}

/**
 * guatu_drawn_figure_new:
 * @batch: a batch
 * @index: of a figure, below guatu_drawn_figure_count()
 * @typesetter: sets the text; of this thread
 *
 * Draws one figure of a batch, once for all its formats. The typesetter's own
 * objects stay in this thread: only bytes and warnings leave it.
 *
 * Returns: (transfer full): what came of it
 */
GuatuDrawnFigure *
guatu_drawn_figure_new (const GuatuBatch *batch, guint index, GuatuTypesetter *typesetter)
{
  GuatuDrawnFigure *drawn = g_new0 (GuatuDrawnFigure, 1);
  g_autoptr (GuatuScene) scene = NULL;

  drawn->chart = g_ptr_array_index (batch->charts, index / batch->languages->len);
  drawn->figure = (GuatuFigure){
    .language
    = g_array_index (batch->languages, GuatuLanguage, index % batch->languages->len),
    .width = batch->width,
    .height = batch->height,
    .look = batch->look,
  };
  drawn->files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  scene = guatu_export_build (batch->dataset, drawn->chart, &drawn->figure, typesetter,
                              &drawn->error);
  if (scene == NULL)
    return drawn;

  drawn->warnings = g_array_ref (scene->warnings);
  drawn->is_refused = batch->strict && scene->warnings->len > 0;
  if (!drawn->is_refused)
    render_files (drawn, batch, scene);
  return drawn;
}

/**
 * guatu_drawn_figure_free:
 * @drawn: (transfer full): a figure
 */
void
guatu_drawn_figure_free (GuatuDrawnFigure *drawn)
{
  g_ptr_array_unref (drawn->files);
  g_clear_pointer (&drawn->warnings, g_array_unref);
  g_clear_error (&drawn->error);
  g_free (drawn);
}
