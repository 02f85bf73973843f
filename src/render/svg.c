/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/render.h"
#include "render/svg-figure.h"
#include "render/svg-metadata.h"
#include "render/svg-write.h"

/* SVG from the scene itself: cairo's has neither text nor titles nor metadata. */

static void
write_attributes (GuatuSvgWriter *writer, const GuatuScene *scene,
                  const GuatuRenderOptions *options, const char *prefix)
{
  GuatuLanguage language = scene->figure.language;
  char width[GUATU_SVG_NUMBER_SIZE], height[GUATU_SVG_NUMBER_SIZE];
  g_autofree char *view_box
      = g_strjoin (" ", "0 0", guatu_svg_number (width, scene->figure.width),
                   guatu_svg_number (height, scene->figure.height), NULL);
  g_autofree char *labels = g_strconcat (
      prefix, "-title", options->description != NULL ? " " : NULL, prefix, "-desc", NULL);

  guatu_svg_attribute (writer, "xmlns", "http://www.w3.org/2000/svg");
  if (!options->live_text || scene->logo.width > 0)
    guatu_svg_attribute (writer, "xmlns:xlink", "http://www.w3.org/1999/xlink");
  guatu_svg_attribute (writer, "width", width);
  guatu_svg_attribute (writer, "height", height);
  guatu_svg_attribute (writer, "viewBox", view_box);
  guatu_svg_attribute (writer, "role", "img");
  guatu_svg_attribute (writer, "aria-labelledby", labels);
  guatu_svg_attribute (writer, "xml:lang", guatu_language_tag (language));
}

static void
write_document (GuatuSvgWriter *writer, const GuatuScene *scene,
                const GuatuRenderOptions *options)
{
  g_autofree char *prefix = guatu_svg_prefix (scene);

  guatu_svg_start (writer, "svg");
  write_attributes (writer, scene, options, prefix);
  guatu_svg_write_metadata (writer, scene, options, prefix);
  guatu_svg_write_figure (writer, scene, options, prefix);
  guatu_svg_end (writer);
}

/**
 * guatu_render_svg:
 * @error: %G_IO_ERROR_CANCELLED; a drawing that is there can be written
 *
 * Writes a scene as SVG. Its letters are outlines, so that it looks the same
 * wherever it is opened, or text where the options ask for it; each mark says
 * what it shows.
 *
 * Returns: (transfer full): the file
 */
GBytes *
guatu_render_svg (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  g_autoptr (GuatuSvgWriter) writer = guatu_svg_writer_new (GUATU_SVG_PROLOGUE);

  write_document (writer, scene, options);
  if (g_cancellable_set_error_if_cancelled (options->cancellable, error))
    return NULL;
  return guatu_svg_writer_take (writer);
}
