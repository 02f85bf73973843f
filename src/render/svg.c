/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <libxml/xmlwriter.h>
#include <math.h>

#include "chart/speech.h"
#include "render/hatch.h"
#include "render/outline.h"
#include "render/render.h"

/* SVG from the scene itself: cairo's has neither titles nor a description. */

static void
start (xmlTextWriter *writer, const char *element)
{
  xmlTextWriterStartElement (writer, BAD_CAST element);
}

static void
end (xmlTextWriter *writer)
{
  xmlTextWriterEndElement (writer);
}

static void
attribute (xmlTextWriter *writer, const char *name, const char *value)
{
  xmlTextWriterWriteAttribute (writer, BAD_CAST name, BAD_CAST value);
}

static void
number (xmlTextWriter *writer, const char *name, double value)
{
  char text[GUATU_SVG_NUMBER_SIZE];

  attribute (writer, name, guatu_svg_number (text, value));
}

static void
element (xmlTextWriter *writer, const char *name, const char *text)
{
  xmlTextWriterWriteElement (writer, BAD_CAST name, BAD_CAST text);
}

static void
color (xmlTextWriter *writer, const char *name, const char *opacity, GuatuColor value)
{
  char text[8];

  g_snprintf (text, sizeof text, "#%02x%02x%02x", (guint) lround (value.red * 255),
              (guint) lround (value.green * 255), (guint) lround (value.blue * 255));
  attribute (writer, name, text);
  if (value.alpha < 1)
    number (writer, opacity, value.alpha);
}

static void
write_stroke (xmlTextWriter *writer, const GuatuStroke *stroke)
{
  char dash[GUATU_SVG_NUMBER_SIZE], gap[GUATU_SVG_NUMBER_SIZE];
  g_autofree char *dashes = NULL;

  color (writer, "stroke", "stroke-opacity", stroke->color);
  number (writer, "stroke-width", stroke->width);
  if (stroke->dash <= 0)
    return;
  dashes = g_strjoin (" ", guatu_svg_number (dash, stroke->dash),
                      guatu_svg_number (gap, stroke->gap), NULL);
  attribute (writer, "stroke-dasharray", dashes);
}

static char *
points_data (const GuatuShape *shape)
{
  GString *data = g_string_new (NULL);
  char x[GUATU_SVG_NUMBER_SIZE], y[GUATU_SVG_NUMBER_SIZE];

  for (guint i = 0; i < shape->n_points; i++)
    g_string_append_printf (data, "%s%s %s", i == 0 ? "M" : "L",
                            guatu_svg_number (x, shape->points[i].x),
                            guatu_svg_number (y, shape->points[i].y));
  if (shape->kind == GUATU_SHAPE_POLYGON)
    g_string_append_c (data, 'Z');
  return g_string_free (data, FALSE);
}

static GuatuBox
bounds (const GuatuShape *shape)
{
  GuatuPoint low = shape->points[0], high = low;

  for (guint i = 1; i < shape->n_points; i++)
    {
      low = (GuatuPoint){ MIN (low.x, shape->points[i].x), MIN (low.y, shape->points[i].y) };
      high = (GuatuPoint){ MAX (high.x, shape->points[i].x),
                           MAX (high.y, shape->points[i].y) };
    }
  return (GuatuBox){ low.x, low.y, high.x - low.x, high.y - low.y };
}

/* The lines of a hatching as one path. Hatched shapes are boxes, to whose edges
 * the lines are cut already. */
static void
write_hatch (xmlTextWriter *writer, const GuatuShape *shape)
{
  GuatuStroke stroke = { shape->fill.ink, shape->fill.line_width, 0, 0 };
  g_autoptr (GArray) lines = guatu_hatch_lines (bounds (shape), shape->fill.spacing);
  g_autoptr (GString) data = g_string_new (NULL);
  char x1[GUATU_SVG_NUMBER_SIZE], y1[GUATU_SVG_NUMBER_SIZE];
  char x2[GUATU_SVG_NUMBER_SIZE], y2[GUATU_SVG_NUMBER_SIZE];

  for (guint i = 0; i < lines->len; i++)
    {
      const GuatuHatchLine *line = &g_array_index (lines, GuatuHatchLine, i);

      g_string_append_printf (data, "M%s %sL%s %s", guatu_svg_number (x1, line->from.x),
                              guatu_svg_number (y1, line->from.y),
                              guatu_svg_number (x2, line->to.x),
                              guatu_svg_number (y2, line->to.y));
    }
  start (writer, "path");
  attribute (writer, "d", data->str);
  write_stroke (writer, &stroke);
  end (writer);
}

static void
write_shape (xmlTextWriter *writer, const GuatuShape *shape)
{
  start (writer, shape->kind == GUATU_SHAPE_CIRCLE ? "circle" : "path");
  if (shape->kind == GUATU_SHAPE_CIRCLE)
    {
      number (writer, "cx", shape->points[0].x);
      number (writer, "cy", shape->points[0].y);
      number (writer, "r", shape->radius);
    }
  else
    {
      g_autofree char *data = points_data (shape);

      attribute (writer, "d", data);
    }
  if (shape->fill.kind == GUATU_FILL_NONE)
    attribute (writer, "fill", "none");
  else
    color (writer, "fill", "fill-opacity", shape->fill.ground);
  if (shape->stroke.width > 0)
    write_stroke (writer, &shape->stroke);
  end (writer);
  if (shape->fill.kind == GUATU_FILL_HATCH)
    write_hatch (writer, shape);
}

/* The shapes of a mark are a group that says what it shows. */
static void
write_shapes (xmlTextWriter *writer, const GuatuScene *scene)
{
  int open = -1;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (open >= 0 && shape->mark != open)
        end (writer);
      if (shape->mark >= 0 && shape->mark != open)
        {
          g_autofree char *speech = guatu_speech_for_mark (
              guatu_scene_mark (scene, (guint) shape->mark),
              guatu_language_primary (scene->figure.language));

          start (writer, "g");
          element (writer, "title", speech);
        }
      open = shape->mark;
      write_shape (writer, shape);
    }
  if (open >= 0)
    end (writer);
}

static void
write_text (xmlTextWriter *writer, const GuatuSceneText *text)
{
  g_autofree char *data = guatu_outline_text (text);

  start (writer, "path");
  attribute (writer, "class", guatu_text_role_to_string (text->role));
  attribute (writer, "aria-label", pango_layout_get_text (text->layout));
  color (writer, "fill", "fill-opacity", text->color);
  attribute (writer, "d", data);
  end (writer);
}

static void
write_document (xmlTextWriter *writer, const GuatuScene *scene)
{
  GuatuLanguage language = scene->figure.language;
  char width[GUATU_SVG_NUMBER_SIZE], height[GUATU_SVG_NUMBER_SIZE];
  g_autofree char *view_box
      = g_strjoin (" ", "0 0", guatu_svg_number (width, scene->figure.width),
                   guatu_svg_number (height, scene->figure.height), NULL);

  xmlTextWriterStartDocument (writer, "1.0", "UTF-8", NULL);
  start (writer, "svg");
  attribute (writer, "xmlns", "http://www.w3.org/2000/svg");
  attribute (writer, "width", width);
  attribute (writer, "height", height);
  attribute (writer, "viewBox", view_box);
  attribute (writer, "role", "img");
  attribute (writer, "xml:lang", guatu_language_tag (language));
  element (writer, "title", guatu_text_get (&scene->chart->title, language));
  if (!guatu_text_is_absent (&scene->chart->subtitle))
    element (writer, "desc", guatu_text_get (&scene->chart->subtitle, language));
  start (writer, "rect");
  attribute (writer, "width", width);
  attribute (writer, "height", height);
  color (writer, "fill", "fill-opacity", scene->background);
  end (writer);
  write_shapes (writer, scene);
  for (guint i = 0; i < scene->texts->len; i++)
    write_text (writer, guatu_scene_text (scene, i));
  xmlTextWriterEndDocument (writer);
}

/**
 * guatu_render_svg:
 *
 * Writes a scene as SVG. Its letters are outlines, so that it looks the same
 * wherever it is opened; each mark says what it shows.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR
 */
GBytes *
guatu_render_svg (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  xmlBuffer *buffer = xmlBufferCreate ();
  xmlTextWriter *writer = buffer != NULL ? xmlNewTextWriterMemory (buffer, 0) : NULL;
  GBytes *bytes = NULL;

  if (writer != NULL)
    {
      xmlTextWriterSetIndent (writer, 1);
      xmlTextWriterSetIndentString (writer, BAD_CAST "");
      write_document (writer, scene);
      if (xmlTextWriterFlush (writer) >= 0)
        bytes = g_bytes_new (xmlBufferContent (buffer), (gsize) xmlBufferLength (buffer));
      xmlFreeTextWriter (writer);
    }
  if (buffer != NULL)
    xmlBufferFree (buffer);
  if (bytes == NULL)
    g_set_error_literal (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                         _ ("There is not enough memory to write the SVG"));
  return bytes;
}
