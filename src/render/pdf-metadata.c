/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pdf-metadata.h"

#include <cairo-pdf.h>
#include <errno.h>

#include "render/clean.h"

static void
set (cairo_surface_t *surface, cairo_pdf_metadata_t what, const char *text)
{
  g_autofree char *clean = NULL;

  if (text == NULL)
    return;
  clean = guatu_clean_text (text);
  cairo_pdf_surface_set_metadata (surface, what, clean);
}

static const GuatuOrigin *
first_origin (const GuatuScene *scene)
{
  const GuatuOrigin *origin = NULL;

  for (guint i = 0; origin == NULL && i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->observation != NULL)
        origin = guatu_indicator_origin (mark->indicator, mark->observation);
    }
  return origin;
}

/* The one who published the numbers, as far as the first of them tells. */
static const char *
author (const GPtrArray *scenes)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  const GuatuOrigin *origin = NULL;

  for (guint i = 0; origin == NULL && i < scenes->len; i++)
    origin = first_origin (g_ptr_array_index (scenes, i));
  if (origin == NULL || origin->source == NULL)
    return NULL;
  return guatu_text_get (&origin->source->publisher, first->figure.language);
}

static void
add_keywords (GPtrArray *keywords, const GuatuScene *scene)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuIndicator *indicator = guatu_scene_mark (scene, i)->indicator;
      const char *name = guatu_text_get (&indicator->name, scene->figure.language);

      if (name != NULL
          && !g_ptr_array_find_with_equal_func (keywords, name, g_str_equal, NULL))
        g_ptr_array_add (keywords, (gpointer) name);
    }
}

/* The names of what is shown. */
static char *
keywords (const GPtrArray *scenes)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < scenes->len; i++)
    add_keywords (names, g_ptr_array_index (scenes, i));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

/* The clock would make the same figure another file on each run. Whoever builds
 * reproducibly names the time: https://reproducible-builds.org/specs/source-date-epoch/
 * Returns: (transfer full): a date by ISO 8601, or "" */
static char *
creation_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) date = NULL;
  gint64 seconds;

  if (epoch == NULL
      || !g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64, &seconds, NULL))
    return g_strdup ("");
  date = g_date_time_new_from_unix_utc (seconds);
  return date != NULL ? g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");
}

/**
 * guatu_pdf_describe:
 * @surface: a PDF
 * @scenes: (element-type GuatuScene): its pages, one at least
 *
 * Says in a document what it is: what its first page is called.
 */
void
guatu_pdf_describe (cairo_surface_t *surface, const GPtrArray *scenes,
                    const GuatuRenderOptions *options)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  g_autofree char *names = keywords (scenes);
  g_autofree char *date = creation_date ();

  set (surface, CAIRO_PDF_METADATA_TITLE,
       guatu_text_get (&first->title, first->figure.language));
  set (surface, CAIRO_PDF_METADATA_AUTHOR, author (scenes));
  set (surface, CAIRO_PDF_METADATA_SUBJECT, options->description);
  set (surface, CAIRO_PDF_METADATA_KEYWORDS, names);
  set (surface, CAIRO_PDF_METADATA_CREATOR, "Guatu");
  set (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/**
 * guatu_pdf_describe_figure:
 * @update: of a document whose page is painted within the tag “Figure”, if it has one
 * @scenes: (element-type GuatuScene): its pages, one at least
 *
 * Says which language a document is in, which chooses the voice that reads it, and
 * for those who do not see it what its figure shows. Cairo has a way to say neither.
 */
void
guatu_pdf_describe_figure (GuatuPdfUpdate *update, const GPtrArray *scenes,
                           const GuatuRenderOptions *options)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  g_autofree char *language = g_strdup_printf (
      "/Lang (%s)", guatu_language_tag (guatu_language_primary (first->figure.language)));
  g_autofree char *string
      = options->description != NULL ? guatu_pdf_string (options->description) : NULL;
  g_autofree char *alternative = g_strconcat ("/Alt ", string, NULL);

  guatu_pdf_update_catalogue (update, language);
  if (string == NULL || scenes->len > 1)
    return;
  guatu_pdf_update_dictionary (update, " /Type /StructElem\n   /S /Figure", alternative);
}
