/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/svg-write.h"

#include <math.h>

#include "render/clean.h"
#include "render/hundredths.h"

/**
 * guatu_svg_number:
 * @text: where it is written
 * @value: finite
 *
 * Writes a coordinate with two decimals at most.
 *
 * Returns: @text
 */
const char *
guatu_svg_number (char text[GUATU_SVG_NUMBER_SIZE], double value)
{
  return guatu_hundredths_write (text, llround (value * 100), TRUE);
}

/**
 * guatu_svg_append_command:
 * @data: of a path
 * @command: the letter of a command
 * @first: its number
 * @second: (nullable): its other number
 *
 * Appends a command. A figure has thousands of them, so they are not left to printf.
 */
void
guatu_svg_append_command (GString *data, char command, const char *first,
                          const char *second)
{
  g_string_append_c (data, command);
  g_string_append (data, first);
  if (second == NULL)
    return;
  g_string_append_c (data, ' ');
  g_string_append (data, second);
}

/**
 * guatu_svg_text_attribute:
 * @text: from a dataset, so with any character
 */
void
guatu_svg_text_attribute (GuatuSvgWriter *writer, const char *name, const char *text)
{
  g_autofree char *clean = guatu_clean_text (text);

  guatu_svg_attribute (writer, name, clean);
}

/**
 * guatu_svg_number_attribute:
 * @value: finite
 */
void
guatu_svg_number_attribute (GuatuSvgWriter *writer, const char *name, double value)
{
  char text[GUATU_SVG_NUMBER_SIZE];

  guatu_svg_attribute (writer, name, guatu_svg_number (text, value));
}

/**
 * guatu_svg_color:
 * @name: "fill" or "stroke"
 * @opacity: the attribute that tells how opaque it is
 */
void
guatu_svg_color (GuatuSvgWriter *writer, const char *name, const char *opacity,
                 GuatuColor color)
{
  char text[8];

  g_snprintf (text, sizeof text, "#%02x%02x%02x", (guint) lround (color.red * 255),
              (guint) lround (color.green * 255), (guint) lround (color.blue * 255));
  guatu_svg_attribute (writer, name, text);
  if (color.alpha < 1)
    guatu_svg_number_attribute (writer, opacity, color.alpha);
}

/**
 * guatu_svg_place:
 *
 * Turns the element that is open to where a text that is not level lies; what is
 * in it counts from the text's top left corner.
 */
void
guatu_svg_place (GuatuSvgWriter *writer, const GuatuSceneText *text)
{
  char x[GUATU_SVG_NUMBER_SIZE], y[GUATU_SVG_NUMBER_SIZE], angle[GUATU_SVG_NUMBER_SIZE];
  g_autofree char *transform = NULL;

  if (text->angle == 0)
    return;
  transform = g_strdup_printf (
      "translate(%s %s) rotate(%s)", guatu_svg_number (x, text->x),
      guatu_svg_number (y, text->y), guatu_svg_number (angle, text->angle * 180 / G_PI));
  guatu_svg_attribute (writer, "transform", transform);
}

/**
 * guatu_svg_text_element:
 * @text: from a dataset, so with any character
 */
void
guatu_svg_text_element (GuatuSvgWriter *writer, const char *name, const char *text)
{
  guatu_svg_start (writer, name);
  guatu_svg_text (writer, text);
  guatu_svg_end (writer);
}
