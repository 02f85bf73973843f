/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/svg-shapes.h"

#include "speech/speech.h"
#include "render/hatch.h"
#include "render/svg-write.h"

static void
write_stroke (GuatuSvgWriter *writer, const GuatuStroke *stroke)
{
  char dash[GUATU_SVG_NUMBER_SIZE], gap[GUATU_SVG_NUMBER_SIZE];
  g_autofree char *dashes = NULL;

  guatu_svg_color (writer, "stroke", "stroke-opacity", stroke->color);
  guatu_svg_number_attribute (writer, "stroke-width", stroke->width);
  if (stroke->join == GUATU_JOIN_BEVEL)
    guatu_svg_attribute (writer, "stroke-linejoin", "bevel");
  if (stroke->dash <= 0)
    return;
  dashes = g_strjoin (" ", guatu_svg_number (dash, stroke->dash),
                      guatu_svg_number (gap, stroke->gap), NULL);
  guatu_svg_attribute (writer, "stroke-dasharray", dashes);
}

/* Most lines are level or upright, which SVG says in half the characters. */
static void
append_line (GString *data, GuatuPoint from, GuatuPoint to)
{
  char x[GUATU_SVG_NUMBER_SIZE], y[GUATU_SVG_NUMBER_SIZE];

  guatu_svg_number (x, to.x);
  guatu_svg_number (y, to.y);
  if (from.y == to.y)
    guatu_svg_append_command (data, 'H', x, NULL);
  else if (from.x == to.x)
    guatu_svg_append_command (data, 'V', y, NULL);
  else
    guatu_svg_append_command (data, 'L', x, y);
}

static void
append_start (GString *data, GuatuPoint point)
{
  char x[GUATU_SVG_NUMBER_SIZE], y[GUATU_SVG_NUMBER_SIZE];

  guatu_svg_append_command (data, 'M', guatu_svg_number (x, point.x),
                            guatu_svg_number (y, point.y));
}

static char *
points_data (const GuatuShape *shape)
{
  GString *data = g_string_new (NULL);

  append_start (data, shape->points[0]);
  for (guint i = 1; i < shape->n_points; i++)
    append_line (data, shape->points[i - 1], shape->points[i]);
  if (shape->kind == GUATU_SHAPE_POLYGON)
    g_string_append_c (data, 'Z');
  return g_string_free (data, FALSE);
}

/* A line of a hatching, from where it begins. Level and upright ones are said in
 * half the characters. */
static void
append_step (GString *data, const GuatuHatchLine *line)
{
  char x[GUATU_SVG_NUMBER_SIZE], y[GUATU_SVG_NUMBER_SIZE];

  guatu_svg_number (x, line->to.x - line->from.x);
  guatu_svg_number (y, line->to.y - line->from.y);
  if (g_str_equal (y, "0"))
    guatu_svg_append_command (data, 'h', x, NULL);
  else if (g_str_equal (x, "0"))
    guatu_svg_append_command (data, 'v', y, NULL);
  else
    guatu_svg_append_command (data, 'l', x, y);
}

/* The lines of a hatching as one path; they are cut to the shape already. */
static void
write_hatch (GuatuSvgWriter *writer, const GuatuShape *shape)
{
  GuatuStroke stroke = guatu_hatch_stroke (&shape->fill);
  g_autoptr (GArray) lines = guatu_hatch_lines (shape);
  g_autoptr (GString) data = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const GuatuHatchLine *line = &g_array_index (lines, GuatuHatchLine, i);

      append_start (data, line->from);
      append_step (data, line);
    }
  guatu_svg_start (writer, "path");
  guatu_svg_attribute (writer, "d", data->str);
  write_stroke (writer, &stroke);
  guatu_svg_end (writer);
}

static void
write_outline (GuatuSvgWriter *writer, const GuatuShape *shape)
{
  if (shape->kind == GUATU_SHAPE_CIRCLE)
    {
      guatu_svg_number_attribute (writer, "cx", shape->points[0].x);
      guatu_svg_number_attribute (writer, "cy", shape->points[0].y);
      guatu_svg_number_attribute (writer, "r", shape->radius);
    }
  else
    {
      g_autofree char *data = points_data (shape);

      guatu_svg_attribute (writer, "d", data);
    }
}

static void
write_shape (GuatuSvgWriter *writer, const GuatuShape *shape)
{
  guatu_svg_start (writer, shape->kind == GUATU_SHAPE_CIRCLE ? "circle" : "path");
  write_outline (writer, shape);
  if (shape->fill.kind == GUATU_FILL_NONE)
    guatu_svg_attribute (writer, "fill", "none");
  else
    guatu_svg_color (writer, "fill", "fill-opacity", shape->fill.ground);
  if (shape->stroke.width > 0)
    write_stroke (writer, &shape->stroke);
  guatu_svg_end (writer);
  if (shape->fill.kind == GUATU_FILL_HATCH)
    write_hatch (writer, shape);
}

/**
 * guatu_svg_write_shapes:
 *
 * Writes what lies under the texts. The shapes of a mark are a group whose title
 * says what it shows, which a viewer shows where the pointer is.
 */
void
guatu_svg_write_shapes (GuatuSvgWriter *writer, const GuatuScene *scene,
                        GCancellable *cancellable)
{
  int open = -1;

  for (guint i = 0; i < scene->shapes->len && !g_cancellable_is_cancelled (cancellable);
       i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (open >= 0 && shape->mark != open)
        guatu_svg_end (writer);
      if (shape->mark >= 0 && shape->mark != open)
        {
          g_autofree char *speech
              = guatu_speech_for_mark (guatu_scene_mark (scene, (guint) shape->mark),
                                       guatu_language_primary (scene->figure.language));

          guatu_svg_start (writer, "g");
          guatu_svg_text_element (writer, "title", speech);
        }
      open = shape->mark;
      write_shape (writer, shape);
    }
  if (open >= 0)
    guatu_svg_end (writer);
}
