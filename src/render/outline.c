/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/outline.h"

#include <math.h>
#include <pango/pangocairo.h>

/**
 * guatu_svg_number:
 * @text: where it is written
 * @value: finite
 *
 * Writes a coordinate with two decimals at most, in no locale.
 *
 * Returns: @text
 */
const char *
guatu_svg_number (char text[GUATU_SVG_NUMBER_SIZE], double value)
{
  gint64 hundredths = llround (value * 100);
  gint64 whole = ABS (hundredths) / 100;
  int rest = (int) (ABS (hundredths) % 100);
  const char *sign = hundredths < 0 ? "-" : "";

  if (rest == 0)
    g_snprintf (text, GUATU_SVG_NUMBER_SIZE, "%s%" G_GINT64_FORMAT, sign, whole);
  else if (rest % 10 == 0)
    g_snprintf (text, GUATU_SVG_NUMBER_SIZE, "%s%" G_GINT64_FORMAT ".%d", sign, whole,
                rest / 10);
  else
    g_snprintf (text, GUATU_SVG_NUMBER_SIZE, "%s%" G_GINT64_FORMAT ".%02d", sign, whole,
                rest);
  return text;
}

/* The SVG letter and the number of points of a cairo path's parts. */
static const struct
{
  char letter;
  int n_points;
} parts[] = {
  [CAIRO_PATH_MOVE_TO] = { 'M', 1 },
  [CAIRO_PATH_LINE_TO] = { 'L', 1 },
  [CAIRO_PATH_CURVE_TO] = { 'C', 3 },
  [CAIRO_PATH_CLOSE_PATH] = { 'Z', 0 },
};

static char *
path_data (const cairo_path_t *path)
{
  GString *data = g_string_new (NULL);

  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *part = &path->data[i];

      g_string_append_c (data, parts[part->header.type].letter);
      for (int j = 1; j <= parts[part->header.type].n_points; j++)
        {
          char x[GUATU_SVG_NUMBER_SIZE], y[GUATU_SVG_NUMBER_SIZE];

          guatu_svg_number (x, part[j].point.x);
          guatu_svg_number (y, part[j].point.y);
          g_string_append_printf (data, "%s%s%s%s", j > 1 && x[0] != '-' ? " " : "", x,
                                  y[0] != '-' ? " " : "", y);
        }
    }
  return g_string_free (data, FALSE);
}

/**
 * guatu_outline_text:
 *
 * Returns: (transfer full): the letters of a text as the data of an SVG path
 */
char *
guatu_outline_text (const GuatuSceneText *text)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);
  cairo_path_t *path;
  char *data;

  cairo_translate (cr, text->x, text->y);
  cairo_rotate (cr, text->angle);
  cairo_move_to (cr, 0, 0);
  pango_cairo_layout_path (cr, text->layout);
  cairo_identity_matrix (cr);
  path = cairo_copy_path (cr);
  data = path_data (path);
  cairo_path_destroy (path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return data;
}
