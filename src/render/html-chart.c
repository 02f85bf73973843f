/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html-write.h"

/* Leads those who step with a key past the marks of a chart. */
static void
write_skip (GuatuSvgWriter *writer, const char *table_id, GuatuLanguage language)
{
  guatu_html_open (writer, "a", "skip");
  guatu_html_attribute (writer, "href", "#%s", table_id);
  guatu_svg_text (writer, guatu_word (GUATU_WORD_SKIP, language));
  guatu_html_close (writer);
}

static void
write_figure (GuatuSvgWriter *writer, const GuatuHtmlView *view, const char *id,
              const GuatuRenderOptions *options)
{
  guatu_html_open (writer, "figure", NULL);
  guatu_html_write_plates (writer, view, id, options);
  guatu_html_open (writer, "figcaption", NULL);
  guatu_html_attribute (writer, "id", "%s-description", id);
  guatu_svg_text (writer, view->description);
  guatu_html_close (writer);
  guatu_html_close (writer);
}

/**
 * guatu_html_write_chart:
 * @heading: the element of its title, which is heard and not seen: the drawing has it
 * @id: of the view
 *
 * Writes a chart in one language: its drawings and its table.
 */
void
guatu_html_write_chart (GuatuSvgWriter *writer, const GuatuHtmlView *view,
                        const char *heading, const char *id,
                        const GuatuRenderOptions *options)
{
  g_autofree char *table_id = g_strconcat (id, "-table", NULL);

  guatu_html_open (writer, "article", NULL);
  guatu_svg_attribute (writer, "id", id);
  guatu_html_text (writer, heading, "unseen", view->table->title);
  write_skip (writer, table_id, view->language);
  write_figure (writer, view, id, options);
  guatu_html_write_table (writer, view->table, table_id);
  guatu_html_close (writer);
}
