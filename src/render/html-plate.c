/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html-write.h"

#include "render/svg-figure.h"
#include "scene/style.h"
#include "speech/speech.h"

/* A plate is one drawing of a chart: for one width of the window and one look. */

/* Nobody steps through more marks than this with a key; what they show is in the table.
 */
#define MAX_MARKS 100

/* What of a drawing is on the page, which has margins of its own. */
static GuatuBox
find_content (const GuatuScene *scene)
{
  GuatuStyle style;

  guatu_style_init (&style, &scene->type);
  return (GuatuBox) { style.margin, style.margin, scene->figure.width - 2 * style.margin,
                      scene->figure.height - 2 * style.margin };
}

static void
write_size (GuatuSvgWriter *writer, const GuatuBox *content)
{
  char x[GUATU_SVG_NUMBER_SIZE], y[GUATU_SVG_NUMBER_SIZE];
  char width[GUATU_SVG_NUMBER_SIZE], height[GUATU_SVG_NUMBER_SIZE];

  guatu_svg_number (width, content->width);
  guatu_svg_number (height, content->height);
  guatu_svg_attribute (writer, "width", width);
  guatu_svg_attribute (writer, "height", height);
  guatu_html_attribute (writer, "viewBox", "%s %s %s %s",
                        guatu_svg_number (x, content->x),
                        guatu_svg_number (y, content->y), width, height);
}

static void
write_drawing (GuatuSvgWriter *writer, const GuatuScene *scene, const char *prefix,
               const char *description_id, const GuatuRenderOptions *options)
{
  GuatuRenderOptions bare = *options;
  GuatuBox content = find_content (scene);

  bare.transparent = TRUE;
  guatu_svg_start (writer, "svg");
  guatu_svg_attribute (writer, "xmlns", "http://www.w3.org/2000/svg");
  if (!options->live_text || scene->logo.width > 0)
    guatu_svg_attribute (writer, "xmlns:xlink", "http://www.w3.org/1999/xlink");
  write_size (writer, &content);
  guatu_svg_attribute (writer, "role", "img");
  guatu_html_attribute (writer, "aria-label", "%s",
                        guatu_text_get (&scene->title, scene->figure.language));
  guatu_svg_attribute (writer, "aria-describedby", description_id);
  guatu_svg_write_figure (writer, scene, &bare, prefix);
  guatu_svg_end (writer);
}

/* To which side of its mark a text has room, by where the middle of the mark is. */
static const char *
find_side (double across, double down)
{
  gboolean is_high = down < 0.25;

  if (across < 0.4)
    return is_high ? "start below" : "start";
  if (across > 0.6)
    return is_high ? "end below" : "end";
  return is_high ? "below" : NULL;
}

/* Shares of the drawing, so that they grow with it. */
static void
write_place (GuatuSvgWriter *writer, double across, double down, double width,
             double height)
{
  char text[4][GUATU_SVG_NUMBER_SIZE];

  guatu_html_attribute (
      writer, "style", "left:%s%%;top:%s%%;width:%s%%;height:%s%%",
      guatu_svg_number (text[0], across * 100), guatu_svg_number (text[1], down * 100),
      guatu_svg_number (text[2], width * 100), guatu_svg_number (text[3], height * 100));
}

static void
write_mark (GuatuSvgWriter *writer, const GuatuScene *scene, const GuatuSceneMark *mark,
            const GuatuBox *content)
{
  const GuatuBox *box = &mark->box;
  double across = (box->x + box->width / 2 - content->x) / content->width;
  double down = (box->y + box->height / 2 - content->y) / content->height;
  g_autofree char *speech
      = guatu_speech_for_mark (mark, guatu_language_primary (scene->figure.language));

  guatu_html_open (writer, "li", find_side (across, down));
  guatu_svg_attribute (writer, "tabindex", "0");
  write_place (writer, across, down, box->width / content->width,
               box->height / content->height);
  guatu_html_text (writer, "span", NULL, speech);
  guatu_html_close (writer);
}

/* The titles inside a drawing are shown where the pointer is. Over them lies a list of
 * the same, which a finger and a keyboard reach too. */
static void
write_marks (GuatuSvgWriter *writer, const GuatuScene *scene)
{
  guint n = guatu_scene_n_marks (scene);
  GuatuBox content = find_content (scene);

  if (n == 0 || n > MAX_MARKS)
    return;
  guatu_html_open (writer, "ul", "marks");
  guatu_svg_attribute (writer, "aria-label",
                       guatu_word (GUATU_WORD_MARKS, scene->figure.language));
  for (guint i = 0; i < n; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->observation != NULL)
        write_mark (writer, scene, mark, &content);
    }
  guatu_html_close (writer);
}

static void
write_plate (GuatuSvgWriter *writer, const GuatuScene *scene, const char *shape,
             const char *id, const GuatuRenderOptions *options)
{
  const char *look = guatu_look_to_string (scene->figure.look);
  g_autofree char *class = g_strjoin (" ", "plate", look, NULL);
  g_autofree char *prefix = g_strjoin ("-", id, shape, look, NULL);
  g_autofree char *description_id = g_strconcat (id, "-description", NULL);

  guatu_html_open (writer, "div", class);
  write_drawing (writer, scene, prefix, description_id, options);
  write_marks (writer, scene);
  guatu_html_close (writer);
}

/* @shape: of the windows that they are for */
static void
write_looks (GuatuSvgWriter *writer, const GPtrArray *scenes, const char *shape,
             const char *id, const GuatuRenderOptions *options)
{
  guatu_html_open (writer, "div", shape);
  for (guint i = 0; i < scenes->len; i++)
    write_plate (writer, g_ptr_array_index (scenes, i), shape, id, options);
  guatu_html_close (writer);
}

/**
 * guatu_html_write_plates:
 * @id: of the view
 *
 * Writes all drawings of a chart in one language, of which the style sheet shows one.
 */
void
guatu_html_write_plates (GuatuSvgWriter *writer, const GuatuHtmlView *view,
                         const char *id, const GuatuRenderOptions *options)
{
  write_looks (writer, view->wide, "wide", id, options);
  write_looks (writer, view->narrow, "narrow", id, options);
}
