/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/figure-content.h"

#include <string.h>

#include "app/export-task.h"
#include "app/language.h"
#include "speech/observation-list.h"

/* @chart is one of the charts of @dataset, which keeps it as it was. */
struct _GuatuFigureContent
{
  GdkContentProvider parent_instance;

  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  GuatuLanguage language;
};

/* Programs choose what they like best of it: LibreOffice (7.4) the PDF, which is drawings
 * there and has a size. */
static const GuatuFormat pictures[]
    = { GUATU_FORMAT_PDF, GUATU_FORMAT_PNG, GUATU_FORMAT_SVG, GUATU_FORMAT_EMF };

/* Not as HTML, which values are copied as: where a text is edited in a browser (Chromium
 * 156) that is pasted, and not the picture. Beside text with tabs the picture is. */
static const char *const texts[]
    = { "text/plain;charset=utf-8", "text/plain", "text/tab-separated-values" };

/* One medium that is asked for. */
typedef struct
{
  GuatuFigureContent *content;
  char *type;
  GOutputStream *stream;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->content);
  g_free (request->type);
  g_object_unref (request->stream);
  g_free (request);
}

G_DEFINE_FINAL_TYPE (GuatuFigureContent, guatu_figure_content, GDK_TYPE_CONTENT_PROVIDER)

static GdkContentFormats *
guatu_figure_content_ref_formats (GdkContentProvider *provider)
{
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    gdk_content_formats_builder_add_mime_type (builder,
                                               guatu_format_mime_type (pictures[i]));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    gdk_content_formats_builder_add_mime_type (builder, texts[i]);
  return gdk_content_formats_builder_free_to_formats (builder);
}

/* Returns: (transfer full) (nullable): the chart as a picture */
static GBytes *
draw (const GuatuFigureContent *self, GuatuFormat format, GCancellable *cancellable,
      GError **error)
{
  const GuatuFigure figure = { self->language, GUATU_PAGE_WIDTH, GUATU_PAGE_HEIGHT };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new_cancellable (cancellable);
  g_autoptr (GuatuScene) scene
      = guatu_export_build (self->dataset, self->chart, &figure, typesetter, error);

  return scene == NULL ? NULL
                       : guatu_format_render (format, scene, NULL, cancellable, error);
}

/* A table has one language; a figure in both is copied with the names of the first. */
static GBytes *
write_values (const GuatuFigureContent *self)
{
  g_autoptr (GArray) rows = guatu_observations_of_chart (self->chart);
  char *tsv = guatu_observations_to_tsv (rows, guatu_language_of_words (self->language));

  return g_bytes_new_take (tsv, strlen (tsv));
}

static GBytes *
make (const GuatuFigureContent *self, const char *type, GCancellable *cancellable,
      GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    if (g_str_equal (type, guatu_format_mime_type (pictures[i])))
      return draw (self, pictures[i], cancellable, error);
  return write_values (self);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data,
                 GCancellable *cancellable)
{
  const Request *request = task_data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = make (request->content, request->type, cancellable, &error);

  if (bytes != NULL
      && g_output_stream_write_all (request->stream, g_bytes_get_data (bytes, NULL),
                                    g_bytes_get_size (bytes), NULL, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
guatu_figure_content_write_mime_type_async (GdkContentProvider *provider,
                                            const char *mime_type, GOutputStream *stream,
                                            int priority, GCancellable *cancellable,
                                            GAsyncReadyCallback callback, gpointer data)
{
  Request *request = g_new (Request, 1);
  g_autoptr (GTask) task = g_task_new (provider, cancellable, callback, data);

  *request = (Request) { g_object_ref (GUATU_FIGURE_CONTENT (provider)),
                         g_strdup (mime_type), g_object_ref (stream) };
  g_task_set_priority (task, priority);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, write_in_thread);
}

static gboolean
guatu_figure_content_write_mime_type_finish (GdkContentProvider *provider,
                                             GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
guatu_figure_content_finalize (GObject *object)
{
  GuatuFigureContent *self = GUATU_FIGURE_CONTENT (object);

  guatu_dataset_unref (self->dataset);
  G_OBJECT_CLASS (guatu_figure_content_parent_class)->finalize (object);
}

static void
guatu_figure_content_class_init (GuatuFigureContentClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guatu_figure_content_finalize;
  provider_class->ref_formats = guatu_figure_content_ref_formats;
  provider_class->write_mime_type_async = guatu_figure_content_write_mime_type_async;
  provider_class->write_mime_type_finish = guatu_figure_content_write_mime_type_finish;
}

static void
guatu_figure_content_init (GuatuFigureContent *self)
{
}

/**
 * guatu_figure_content_new:
 * @dataset: a dataset
 * @chart: one of its charts that can be drawn
 * @language: the language of the figure
 *
 * Returns: (transfer full): the chart as it is now, which later changes leave alone
 */
GdkContentProvider *
guatu_figure_content_new (GuatuDataset *dataset, const GuatuChartDescription *chart,
                          GuatuLanguage language)
{
  GuatuFigureContent *self = g_object_new (GUATU_TYPE_FIGURE_CONTENT, NULL);

  self->dataset = guatu_dataset_ref (dataset);
  self->chart = chart;
  self->language = language;
  return GDK_CONTENT_PROVIDER (self);
}
