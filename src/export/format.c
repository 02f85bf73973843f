/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <string.h>

#include "chart/describe.h"
#include "io/write.h"
#include "render/render.h"

typedef GBytes *(*RenderFunc) (const GuatuScene *scene, const GuatuRenderOptions *options,
                               GError **error);

typedef struct
{
  const char *name; /* also the extension */
  const char *mime_type;
  RenderFunc render;
} FormatRow;

static const FormatRow formats[GUATU_N_FORMATS] = {
  [GUATU_FORMAT_PNG] = { "png", "image/png", guatu_render_png },
  [GUATU_FORMAT_SVG] = { "svg", "image/svg+xml", guatu_render_svg },
  [GUATU_FORMAT_PDF] = { "pdf", "application/pdf", guatu_render_pdf },
};

/**
 * guatu_format_to_string:
 * @format: a format
 *
 * Returns: (transfer none): its name, which is also its extension: "png"
 */
const char *
guatu_format_to_string (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  return formats[format].name;
}

/**
 * guatu_format_from_string:
 * @string: a name or an extension, in either case
 * @format: (out): the format
 *
 * Returns: whether @string is a format that we write
 */
gboolean
guatu_format_from_string (const char *string, GuatuFormat *format)
{
  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    {
      if (g_ascii_strcasecmp (string, formats[i].name) == 0)
        {
          *format = (GuatuFormat) i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * guatu_format_from_path:
 * @path: a file name or a path
 * @format: (out): the format
 *
 * Returns: whether the name has the extension of a format that we write; a
 *   hidden file's leading dot begins no extension
 */
gboolean
guatu_format_from_path (const char *path, GuatuFormat *format)
{
  g_autofree char *name = g_path_get_basename (path);
  const char *dot = strrchr (name, '.');

  return dot != NULL && dot != name && guatu_format_from_string (dot + 1, format);
}

/**
 * guatu_format_mime_type:
 * @format: a format
 *
 * Returns: (transfer none): its media type: "image/png"
 */
const char *
guatu_format_mime_type (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  return formats[format].mime_type;
}

/* What the figure says in a role, a line for each text. */
static char *
collect_texts (const GuatuScene *scene, GuatuTextRole role)
{
  g_autoptr (GString) collected = g_string_new (NULL);

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == role)
        g_string_append_printf (collected, "%s%s", collected->len > 0 ? "\n" : "",
                                pango_layout_get_text (text->layout));
    }
  return collected->len > 0 ? g_string_free (g_steal_pointer (&collected), FALSE) : NULL;
}

static GBytes *
write_data (const GuatuScene *scene, GError **error)
{
  const GuatuFigureNote note = {
    .language = scene->figure.language,
    .width = scene->figure.width,
    .height = scene->figure.height,
    .look = guatu_look_to_string (scene->figure.look),
  };

  return guatu_write_figure (scene->dataset, scene->charts, &note, error);
}

/**
 * guatu_format_render:
 * @format: a format
 * @scene: a finished chart
 * @options: (nullable): how it becomes a file
 * @error: a #GuatuRenderError, or %GUATU_IO_ERROR_LIMIT if the numbers are too many
 *   to be carried
 *
 * Unless it is to be plain, the file carries the numbers that the figure shows.
 *
 * Returns: (transfer full): the whole file, in memory, so that an error leaves
 *   nothing on the disk; or %NULL
 */
GBytes *
guatu_format_render (GuatuFormat format, const GuatuScene *scene,
                     const GuatuExportOptions *options, GError **error)
{
  const GuatuExportOptions defaults = GUATU_EXPORT_OPTIONS_INIT;
  g_autofree char *description = guatu_describe_scene (scene, scene->figure.language);
  g_autofree char *source = collect_texts (scene, GUATU_ROLE_SOURCE);
  g_autoptr (GBytes) data = NULL;
  GuatuRenderOptions render = GUATU_RENDER_OPTIONS_INIT;

  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  if (options == NULL)
    options = &defaults;
  if (!options->plain)
    data = write_data (scene, error);
  if (!options->plain && data == NULL)
    return NULL;

  render.dpi = options->dpi;
  render.transparent = options->transparent;
  render.live_text = options->live_text;
  render.description = description;
  render.source = source;
  render.data = data;
  return formats[format].render (scene, &render, error);
}
