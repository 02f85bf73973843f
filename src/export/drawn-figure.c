/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/drawn-figure.h"

#include <glib/gi18n.h>

#include "io/io-error.h"
#include "page/book-build.h"
#include "page/wall.h"
#include "export/payload.h"
#include "export/drawn-warnings.h"
#include "export/html-build.h"

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
  GuatuHtmlLayout layout; /* of a page of the web */
  gboolean is_of_one;     /* whether a chart is a figure, rather than a part of one */
} kinds[] = {
  [GUATU_BATCH_FIGURES] = { build_figure, GUATU_HTML_CHART, TRUE },
  [GUATU_BATCH_WALL] = { build_wall, GUATU_HTML_WALL, FALSE },
  [GUATU_BATCH_BOOK] = { build_book, GUATU_HTML_BOOK, FALSE },
};

/* The same for a page of the web. */
static GuatuHtmlPage *
build_page (const GuatuBatch *batch, guint index, const GuatuFigure *figure,
            GuatuTypesetter *typesetter, GError **error)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  GuatuCollection collection = { batch->dataset, batch->charts, batch->theme };

  if (kinds[batch->kind].is_of_one)
    {
      g_ptr_array_add (one,
                       g_ptr_array_index (batch->charts, index / batch->languages->len));
      collection.charts = one;
    }
  return guatu_html_build (&collection, kinds[batch->kind].layout, figure, typesetter,
                           error);
}

/**
 * guatu_drawn_figure_count:
 * @batch: a batch
 *
 * Returns: how many figures it is, or the shard of it, each in all formats
 */
guint
guatu_drawn_figure_count (const GuatuBatch *batch)
{
  const guint all
      = batch->languages->len * (kinds[batch->kind].is_of_one ? batch->charts->len : 1);

  if (batch->n_shards == 0)
    return all;
  return all < batch->shard ? 0 : (all - batch->shard) / batch->n_shards + 1;
}

/* Which figure of all is one of the shard. */
static guint
index_of_all (const GuatuBatch *batch, guint index)
{
  return batch->n_shards > 0 ? index * batch->n_shards + batch->shard - 1 : index;
}

/* What a figure is made of: what its formats ask for, and what their files carry. */
typedef struct
{
  GuatuBook *book;     /* NULL where all of them are of the web */
  GuatuHtmlPage *page; /* NULL where none is */
  GuatuPayload of_book;
  GuatuPayload of_page;
} Made;

static void
made_clear (Made *made)
{
  g_clear_pointer (&made->book, guatu_book_free);
  g_clear_pointer (&made->page, guatu_html_page_free);
  guatu_payload_clear (&made->of_book);
  guatu_payload_clear (&made->of_page);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Made, made_clear)

static gboolean
make (Made *made, const GuatuBatch *batch, guint index, GuatuDrawnFigure *drawn,
      GuatuTypesetter *typesetter)
{
  for (guint i = 0; i < batch->formats->len && drawn->error == NULL; i++)
    {
      gboolean is_web = guatu_format_holds (
          g_array_index (batch->formats, GuatuFormat, i), GUATU_HOLDS_CHOICES);

      if (is_web && made->page == NULL)
        made->page = build_page (batch, index, &drawn->figure, typesetter, &drawn->error);
      if (!is_web && made->book == NULL)
        made->book = kinds[batch->kind].build (batch, index, &drawn->figure, typesetter,
                                               &drawn->error);
    }
  return drawn->error == NULL;
}

/* An error of a file tells which one it would have been. */
static void
add_file (GuatuDrawnFigure *drawn, GBytes *bytes, GuatuFormat format)
{
  if (bytes != NULL)
    g_ptr_array_add (drawn->files, bytes);
  else
    g_prefix_error (&drawn->error, "%s.%s.%s: ", drawn->name,
                    guatu_language_to_string (drawn->figure.language),
                    guatu_format_to_string (format));
}

static gboolean
fill (Made *made, const GuatuFigure *figure, gboolean plain, GError **error)
{
  return (made->book == NULL
          || guatu_payload_init (&made->of_book, made->book->pages, figure, plain, error))
         && (made->page == NULL
             || guatu_payload_init_page (&made->of_page, made->page, plain, error));
}

/* Fills what the files of a figure carry. Where its data are too large for that, the
 * figure goes without them, and warns of it. */
static void
fill_payloads (Made *made, const GuatuBatch *batch, GuatuDrawnFigure *drawn)
{
  const gboolean plain = batch->options != NULL && batch->options->plain;

  if (fill (made, &drawn->figure, plain, &drawn->error))
    return;
  guatu_payload_clear (&made->of_book);
  guatu_payload_clear (&made->of_page);
  if (g_error_matches (drawn->error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT))
    {
      g_clear_error (&drawn->error);
      guatu_drawn_warnings_add_no_data (drawn->warnings);
      fill (made, &drawn->figure, TRUE, &drawn->error);
    }
  else
    g_prefix_error (&drawn->error, "%s.%s: ", drawn->name,
                    guatu_language_to_string (drawn->figure.language));
}

static void
render_files (GuatuDrawnFigure *drawn, const GuatuBatch *batch, const Made *made,
              GCancellable *cancellable)
{
  for (guint i = 0; i < batch->formats->len && drawn->error == NULL; i++)
    {
      GuatuFormat format = g_array_index (batch->formats, GuatuFormat, i);
      GBytes *bytes
          = guatu_format_holds (format, GUATU_HOLDS_CHOICES)
                ? guatu_format_render_page (format, made->page, &made->of_page,
                                            batch->options, cancellable, &drawn->error)
                : guatu_format_render_payload (format, made->book, &made->of_book,
                                               batch->options, cancellable,
                                               &drawn->error);

      add_file (drawn, bytes, format);
    }
}

static void
collect_warnings (GuatuDrawnFigure *drawn, const Made *made)
{
  if (made->book != NULL)
    guatu_drawn_warnings_add (drawn->warnings, made->book->pages);
  for (guint i = 0; made->page != NULL && i < made->page->languages->len; i++)
    {
      g_autoptr (GPtrArray) scenes = guatu_html_scenes (made->page, i);

      guatu_drawn_warnings_add (drawn->warnings, scenes);
    }
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
  g_auto (Made) made = { NULL };

  index = index_of_all (batch, index);
  drawn->figure = (GuatuFigure) {
    .language
    = g_array_index (batch->languages, GuatuLanguage, index % batch->languages->len),
    .width = batch->width,
    .height = batch->height,
    .look = batch->look,
    .least_type = batch->least_type,
    .house = batch->house,
  };
  drawn->files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  drawn->warnings = guatu_drawn_warnings_new ();
  if (!make (&made, batch, index, drawn, typesetter))
    return drawn;

  drawn->name = g_strdup (
      made.page != NULL ? made.page->id
                        : ((GuatuScene *) g_ptr_array_index (made.book->pages, 0))->id);
  collect_warnings (drawn, &made);
  fill_payloads (&made, batch, drawn);
  drawn->is_refused = batch->strict && drawn->warnings->len > 0;
  if (!drawn->is_refused)
    render_files (drawn, batch, &made, guatu_typesetter_get_cancellable (typesetter));
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
