/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/svg-metadata.h"

#include "render/clean.h"
#include "render/svg-write.h"

#define DATASET_NAMESPACE "urn:guatu:dataset:1"

/**
 * guatu_svg_prefix:
 *
 * A page may hold several figures as elements of its own, so what they name
 * must differ from one to the other.
 *
 * Returns: (transfer full): what the ids of a figure's elements start with
 */
char *
guatu_svg_prefix (const GuatuScene *scene)
{
  const GuatuFigure *figure = &scene->figure;
  g_autofree char *what
      = g_strdup_printf ("%s %d %d %.0f %.0f", scene->id, (int) figure->language,
                         (int) figure->look, figure->width, figure->height);

  return g_strdup_printf ("g%06x", g_str_hash (what) & 0xffffff);
}

static void
write_named (GuatuSvgWriter *writer, const char *element, const char *prefix,
             const char *text)
{
  g_autofree char *id = g_strconcat (prefix, "-", element, NULL);

  guatu_svg_start (writer, element);
  guatu_svg_attribute (writer, "id", id);
  guatu_svg_text (writer, text);
  guatu_svg_end (writer);
}

/* Once for each language of the figure. */
static void
write_titles (GuatuSvgWriter *writer, const GuatuScene *scene)
{
  GuatuLanguage language = scene->figure.language;

  for (int i = GUATU_LANGUAGE_ZH; i <= GUATU_LANGUAGE_EN; i++)
    if (language == (GuatuLanguage) i || language == GUATU_LANGUAGE_ZH_EN)
      {
        const char *tag = guatu_language_tag ((GuatuLanguage) i);

        guatu_svg_start (writer, "dc:title");
        guatu_svg_attribute (writer, "xml:lang", tag);
        guatu_svg_text (writer, guatu_text_get (&scene->title, (GuatuLanguage) i));
        guatu_svg_end (writer);
        guatu_svg_text_element (writer, "dc:language", tag);
      }
}

static void
write_dataset (GuatuSvgWriter *writer, GBytes *data)
{
  g_autofree char *json = guatu_clean_json (data);

  guatu_svg_start (writer, "dataset");
  guatu_svg_attribute (writer, "xmlns", DATASET_NAMESPACE);
  guatu_svg_raw_text (writer, json);
  guatu_svg_end (writer);
}

/**
 * guatu_svg_write_metadata:
 * @prefix: of the figure's ids
 *
 * Writes what the figure is: its title and description for those who do not see
 * it, and for programs Dublin Core and the dataset.
 */
void
guatu_svg_write_metadata (GuatuSvgWriter *writer, const GuatuScene *scene,
                          const GuatuRenderOptions *options, const char *prefix)
{
  write_named (writer, "title", prefix,
               guatu_text_get (&scene->title, scene->figure.language));
  if (options->description != NULL)
    write_named (writer, "desc", prefix, options->description);
  guatu_svg_start (writer, "metadata");
  guatu_svg_start (writer, "rdf:RDF");
  guatu_svg_attribute (writer, "xmlns:rdf",
                       "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  guatu_svg_attribute (writer, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
  guatu_svg_start (writer, "rdf:Description");
  guatu_svg_attribute (writer, "rdf:about", "");
  write_titles (writer, scene);
  if (options->source != NULL)
    guatu_svg_text_element (writer, "dc:source", options->source);
  guatu_svg_end (writer);
  guatu_svg_end (writer);
  if (options->data != NULL)
    write_dataset (writer, options->data);
  guatu_svg_end (writer);
}
