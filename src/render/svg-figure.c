/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/svg-figure.h"

#include "render/svg-outline.h"
#include "render/svg-shapes.h"
#include "render/svg-text.h"

static void
write_outlines (GuatuSvgWriter *writer, const GuatuScene *scene, const char *prefix,
                GCancellable *cancellable)
{
  g_autoptr (GuatuGlyphs) glyphs = guatu_glyphs_new (scene);

  guatu_svg_write_shared (writer, glyphs, prefix);
  for (guint i = 0; i < scene->texts->len && !g_cancellable_is_cancelled (cancellable);
       i++)
    guatu_svg_write_outlines (writer, guatu_scene_text (scene, i), glyphs, prefix);
}

/* The fonts are named by a group, since Scribus heeds no name of the whole. */
static void
write_live_texts (GuatuSvgWriter *writer, const GuatuScene *scene,
                  GCancellable *cancellable)
{
  GuatuLanguage language = scene->figure.language;
  g_autofree char *families = guatu_svg_families (language, scene->figure.house);

  guatu_svg_start (writer, "g");
  guatu_svg_attribute (writer, "font-family", families);
  for (guint i = 0; i < scene->texts->len && !g_cancellable_is_cancelled (cancellable);
       i++)
    guatu_svg_write_text (writer, guatu_scene_text (scene, i), language,
                          scene->figure.house);
  guatu_svg_end (writer);
}

static void
write_paper (GuatuSvgWriter *writer, const GuatuScene *scene)
{
  guatu_svg_start (writer, "rect");
  guatu_svg_number_attribute (writer, "width", scene->figure.width);
  guatu_svg_number_attribute (writer, "height", scene->figure.height);
  guatu_svg_color (writer, "fill", "fill-opacity", scene->background);
  guatu_svg_end (writer);
}

static void
write_logo (GuatuSvgWriter *writer, const GuatuScene *scene)
{
  const GuatuBox *box = &scene->logo;
  g_autofree char *base64 = NULL;
  g_autofree char *address = NULL;
  GBytes *png;

  if (!(box->width > 0))
    return;
  png = scene->figure.house->logo;
  base64 = g_base64_encode (g_bytes_get_data (png, NULL), g_bytes_get_size (png));
  address = g_strconcat ("data:image/png;base64,", base64, NULL);
  guatu_svg_start (writer, "image");
  guatu_svg_number_attribute (writer, "x", box->x);
  guatu_svg_number_attribute (writer, "y", box->y);
  guatu_svg_number_attribute (writer, "width", box->width);
  guatu_svg_number_attribute (writer, "height", box->height);
  guatu_svg_attribute (writer, "xlink:href", address);
  guatu_svg_end (writer);
}

/**
 * guatu_svg_write_figure:
 * @prefix: of the figure's ids
 *
 * Writes what one sees of a figure into the element that is open.
 */
void
guatu_svg_write_figure (GuatuSvgWriter *writer, const GuatuScene *scene,
                        const GuatuRenderOptions *options, const char *prefix)
{
  if (!options->transparent)
    write_paper (writer, scene);
  write_logo (writer, scene);
  guatu_svg_write_shapes (writer, scene, options->cancellable);
  if (options->live_text)
    write_live_texts (writer, scene, options->cancellable);
  else
    write_outlines (writer, scene, prefix, options->cancellable);
}
