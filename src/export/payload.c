/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/payload.h"

#include "export/html-build.h"
#include "io/write.h"
#include "speech/describe.h"

/* What the pages say in a role, a line for each text, each once. */
static char *
collect_texts (const GPtrArray *scenes, GuatuTextRole role)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);

      for (guint j = 0; j < scene->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, j);
          const char *line = guatu_cut_text_in_full (text->layout);

          if (text->role == role
              && !g_ptr_array_find_with_equal_func (lines, line, g_str_equal, NULL))
            g_ptr_array_add (lines, (gpointer) line);
        }
    }
  if (lines->len == 0)
    return NULL;
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static GBytes *
write_data (const GPtrArray *scenes, const GuatuFigure *figure, GError **error)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  const GuatuFigureNote note = {
    .language = figure->language,
    .width = figure->width,
    .height = figure->height,
    .look = guatu_look_to_string (figure->look),
  };
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);

      g_ptr_array_extend (charts, scene->charts, NULL, NULL);
    }
  return guatu_write_part (first->dataset, charts, &note, error);
}

/**
 * guatu_payload_init:
 * @payload: (out caller-allocates): cleared by the caller in any case
 * @scenes: (element-type GuatuScene): finished pages
 * @figure: as what they were asked for
 * @plain: whether it is to go without the numbers
 * @error: %GUATU_IO_ERROR_LIMIT if the numbers are too many to be carried
 *
 * Returns: whether it is complete
 */
gboolean
guatu_payload_init (GuatuPayload *payload, const GPtrArray *scenes,
                    const GuatuFigure *figure, gboolean plain, GError **error)
{
  *payload = (GuatuPayload) {
    .description = guatu_describe_pages (scenes, figure->language),
    .source = collect_texts (scenes, GUATU_ROLE_SOURCE),
    .data = plain ? NULL : write_data (scenes, figure, error),
  };
  return plain || payload->data != NULL;
}

/**
 * guatu_payload_init_page:
 * @payload: (out caller-allocates): cleared by the caller in any case
 * @page: a page of the web
 * @plain: as of guatu_payload_init()
 * @error: the same
 *
 * Returns: whether it is complete
 */
gboolean
guatu_payload_init_page (GuatuPayload *payload, const GuatuHtmlPage *page, gboolean plain,
                         GError **error)
{
  g_autoptr (GPtrArray) scenes = guatu_html_scenes (page, 0);
  GuatuFigure figure = ((const GuatuScene *) g_ptr_array_index (scenes, 0))->figure;

  if (page->languages->len > 1)
    figure.language = GUATU_LANGUAGE_ZH_EN;
  figure.look = page->look;
  return guatu_payload_init (payload, scenes, &figure, plain, error);
}

/**
 * guatu_payload_clear:
 */
void
guatu_payload_clear (GuatuPayload *payload)
{
  g_clear_pointer (&payload->description, g_free);
  g_clear_pointer (&payload->source, g_free);
  g_clear_pointer (&payload->data, g_bytes_unref);
}
