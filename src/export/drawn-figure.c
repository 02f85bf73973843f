/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/drawn-figure.h"

#include <glib/gi18n.h>

#include "page/book-build.h"
#include "scene/scene-builder.h"
#include "page/wall.h"
#include "export/cargo.h"

/* Each builds what one file of a batch shows, or returns NULL with an error that tells
 * which one it would have been. */
typedef GuatuBook *(*Build) (const GuatuBatch *batch, guint index,
                             const GuatuFigure *figure, GuatuTypesetter *typesetter,
                             GError **error);

static GuatuBook *
build_figure (const GuatuBatch *batch, guint index, const GuatuFigure *figure,
              GuatuTypesetter *typesetter, GError **error)
{
  const GuatuChartDescription *chart
      = g_ptr_array_index (batch->charts, index / batch->languages->len);
  GuatuScene *scene
      = guatu_export_build (batch->dataset, chart, figure, typesetter, error);

  return scene != NULL ? guatu_book_new_page (scene) : NULL;
}

static GuatuBook *
build_wall (const GuatuBatch *batch, guint index, const GuatuFigure *figure,
            GuatuTypesetter *typesetter, GError **error)
{
  const GuatuCollection collection = { batch->dataset, batch->charts, batch->theme };
  GuatuScene *scene = guatu_wall_build (&collection, figure, typesetter, error);

  if (scene != NULL)
    return guatu_book_new_page (scene);
  g_prefix_error (error, _ ("Wall (%s): "), guatu_language_to_string (figure->language));
  return NULL;
}

static GuatuBook *
build_book (const GuatuBatch *batch, guint index, const GuatuFigure *figure,
            GuatuTypesetter *typesetter, GError **error)
{
  const GuatuCollection collection = { batch->dataset, batch->charts, batch->theme };
  GuatuBook *book = guatu_book_build (&collection, figure, typesetter, error);

  if (book == NULL)
    g_prefix_error (error, _ ("Book (%s): "),
                    guatu_language_to_string (figure->language));
  return book;
}

static const struct
{
  Build build;
  gboolean is_of_one; /* whether a chart is a figure, rather than a part of one */
} kinds[] = {
  [GUATU_BATCH_FIGURES] = { build_figure, TRUE },
  [GUATU_BATCH_WALL] = { build_wall, FALSE },
  [GUATU_BATCH_BOOK] = { build_book, FALSE },
};

/**
 * guatu_drawn_figure_count:
 * @batch: a batch
 *
 * Returns: how many figures it is, each in all formats
 */
guint
guatu_drawn_figure_count (const GuatuBatch *batch)
{
  return batch->languages->len * (kinds[batch->kind].is_of_one ? batch->charts->len : 1);
}

static void
render_files (GuatuDrawnFigure *drawn, const GuatuBatch *batch, const GuatuBook *book,
              GCancellable *cancellable)
{
  gboolean plain = batch->options != NULL && batch->options->plain;
  g_auto (GuatuCargo) cargo = { NULL };

  if (!guatu_cargo_init (&cargo, book, plain, &drawn->error))
    g_prefix_error (&drawn->error, "%s.%s: ", drawn->name,
                    guatu_language_to_string (drawn->figure.language));
  for (guint i = 0; i < batch->formats->len && drawn->error == NULL; i++)
    {
      GuatuFormat format = g_array_index (batch->formats, GuatuFormat, i);
      GBytes *bytes = guatu_format_render_cargo (format, book, &cargo, batch->options,
                                                 cancellable, &drawn->error);

      /* An error of a file tells which one it would have been. */
      if (bytes != NULL)
        g_ptr_array_add (drawn->files, bytes);
      else
        g_prefix_error (&drawn->error, "%s.%s.%s: ", drawn->name,
                        guatu_language_to_string (drawn->figure.language),
                        guatu_format_to_string (format));
    }
}

/* The warnings of the only page, or of all. Their texts are the pages'. */
static void
collect_warnings (GuatuDrawnFigure *drawn, const GuatuBook *book)
{
  for (guint i = 0; i < book->pages->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (book->pages, i);

      for (guint j = 0; j < scene->warnings->len; j++)
        {
          GuatuWarning warning = g_array_index (scene->warnings, GuatuWarning, j);

          if (warning.kind == GUATU_WARNING_FONT
              && guatu_warnings_have_font (drawn->warnings, warning.text))
            continue;
          warning.text = g_strdup (warning.text);
          g_array_append_val (drawn->warnings, warning);
        }
    }
}

static void
clear_warning (gpointer data)
{
  g_free (((GuatuWarning *) data)->text);
}

/**
 * guatu_drawn_figure_new:
 * @batch: a batch
 * @index: of a figure, below guatu_drawn_figure_count()
 * @typesetter: sets the text; of this thread; cancels the work
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
  g_autoptr (GuatuBook) book = NULL;

  drawn->figure = (GuatuFigure) {
    .language
    = g_array_index (batch->languages, GuatuLanguage, index % batch->languages->len),
    .width = batch->width,
    .height = batch->height,
    .look = batch->look,
  };
  drawn->files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  drawn->warnings = g_array_new (FALSE, FALSE, sizeof (GuatuWarning));
  g_array_set_clear_func (drawn->warnings, clear_warning);
  book = kinds[batch->kind].build (batch, index, &drawn->figure, typesetter,
                                   &drawn->error);
  if (book == NULL)
    return drawn;

  drawn->name = g_strdup (((GuatuScene *) g_ptr_array_index (book->pages, 0))->id);
  collect_warnings (drawn, book);
  drawn->is_refused = batch->strict && drawn->warnings->len > 0;
  if (!drawn->is_refused)
    render_files (drawn, batch, book, guatu_typesetter_get_cancellable (typesetter));
  return drawn;
}

/**
 * guatu_drawn_figure_free:
 * @drawn: (transfer full): a figure
 */
void
guatu_drawn_figure_free (GuatuDrawnFigure *drawn)
{
  g_free (drawn->name);
  g_ptr_array_unref (drawn->files);
  g_array_unref (drawn->warnings);
  g_clear_error (&drawn->error);
  g_free (drawn);
}
