/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html.h"

#include "render/html-write.h"

/* A page of the web in one file: nothing of it comes from elsewhere, and it runs no
 * script. What a reader chooses is there already, and a style sheet shows it. */

#define PROLOGUE "<!DOCTYPE html>\n"

/* A browser then fetches nothing and runs nothing, whoever changed the page. */
#define POLICY "default-src 'none'; style-src 'unsafe-inline'"

static void
write_meta (GuatuSvgWriter *writer, const char *name, const char *content)
{
  guatu_html_open (writer, "meta", NULL);
  guatu_svg_attribute (writer, "name", name);
  guatu_svg_text_attribute (writer, "content", content);
  guatu_html_close (writer);
}

/* The title in each language. */
static void
write_title (GuatuSvgWriter *writer, const GuatuHtmlPage *page)
{
  const GuatuText *title = &page->title;
  g_autofree char *both = NULL;

  if (page->languages->len > 1 && g_strcmp0 (title->zh, title->en) != 0)
    both = g_strjoin (" · ", title->zh, title->en, NULL);
  guatu_html_text (
      writer, "title", NULL,
      both != NULL
          ? both
          : guatu_text_get (title, g_array_index (page->languages, GuatuLanguage, 0)));
}

static void
write_head (GuatuSvgWriter *writer, const GuatuHtmlPage *page,
            const GuatuRenderOptions *options)
{
  guatu_html_open (writer, "head", NULL);
  guatu_html_open (writer, "meta", NULL);
  guatu_svg_attribute (writer, "charset", "utf-8");
  guatu_html_close (writer);
  guatu_html_open (writer, "meta", NULL);
  guatu_svg_attribute (writer, "http-equiv", "Content-Security-Policy");
  guatu_svg_attribute (writer, "content", POLICY);
  guatu_html_close (writer);
  write_meta (writer, "viewport", "width=device-width, initial-scale=1");
  write_title (writer, page);
  if (options->description != NULL)
    write_meta (writer, "description", options->description);
  write_meta (writer, "generator", "Guatu");
  guatu_html_write_style (writer, page);
  guatu_html_close (writer);
}

/* What the page is a part of, and what there is to choose. */
static void
write_bar (GuatuSvgWriter *writer, const GuatuHtmlPage *page)
{
  guatu_html_open (writer, "header", "bar");
  guatu_html_texts (writer, page, "p", NULL, &page->subtitle);
  guatu_html_write_labels (writer, page);
  guatu_html_close (writer);
}

static void
write_body (GuatuSvgWriter *writer, const GuatuHtmlPage *page,
            const GuatuRenderOptions *options)
{
  guatu_html_open (writer, "body", NULL);
  guatu_html_write_inputs (writer, page);
  guatu_html_open (writer, "div", "page");
  write_bar (writer, page);
  guatu_html_write_main (writer, page, options);
  guatu_html_open (writer, "footer", NULL);
  guatu_html_texts (writer, page, "p", NULL,
                    guatu_word_text (options->data != NULL ? GUATU_WORD_DRAWN_WITH_DATA
                                                           : GUATU_WORD_DRAWN));
  guatu_html_close (writer);
  guatu_html_close (writer);
  if (options->data != NULL)
    guatu_html_write_data (writer, options->data);
  guatu_html_close (writer);
}

/**
 * guatu_render_html:
 * @error: %G_IO_ERROR_CANCELLED; a page that is there can be written
 *
 * Writes a page of the web. Its letters are text or outlines, as the options have it.
 *
 * Returns: (transfer full): the file
 */
GBytes *
guatu_render_html (const GuatuHtmlPage *page, const GuatuRenderOptions *options,
                   GError **error)
{
  g_autoptr (GuatuSvgWriter) writer = guatu_svg_writer_new (PROLOGUE);

  guatu_html_open (writer, "html", NULL);
  guatu_svg_attribute (
      writer, "lang",
      guatu_language_tag (g_array_index (page->languages, GuatuLanguage, 0)));
  write_head (writer, page, options);
  write_body (writer, page, options);
  guatu_html_close (writer);
  if (g_cancellable_set_error_if_cancelled (options->cancellable, error))
    return NULL;
  return guatu_svg_writer_take (writer);
}
