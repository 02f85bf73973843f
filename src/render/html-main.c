/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html-write.h"

static char *
view_id (const GuatuHtmlView *view, guint chart)
{
  return g_strdup_printf ("%s-%u", guatu_language_to_string (view->language), chart + 1);
}

static const GuatuHtmlChart *
chart_at (const GuatuHtmlPage *page, guint i)
{
  return g_ptr_array_index (page->charts, i);
}

static const GuatuHtmlView *
view_of (const GuatuHtmlPage *page, guint chart, guint language)
{
  return g_ptr_array_index (chart_at (page, chart)->views, language);
}

/* Whether a chart is the first of its theme. */
static gboolean
begins_theme (const GuatuHtmlPage *page, guint i)
{
  return i == 0
         || chart_at (page, i)->chart->theme != chart_at (page, i - 1)->chart->theme;
}

static gboolean
has_themes (const GuatuHtmlPage *page)
{
  const GuatuTheme *first = chart_at (page, 0)->chart->theme;

  for (guint i = 1; i < page->charts->len; i++)
    if (chart_at (page, i)->chart->theme != first)
      return TRUE;
  return FALSE;
}

/* The name of the theme that a chart begins, where there are several. */
static void
write_theme (GuatuSvgWriter *writer, const GuatuHtmlPage *page, guint i,
             const char *element, GuatuLanguage language)
{
  const GuatuTheme *theme = chart_at (page, i)->chart->theme;

  if (theme != NULL && has_themes (page))
    guatu_html_text (writer, element, NULL, guatu_text_get (&theme->title, language));
}

static void
write_link (GuatuSvgWriter *writer, const GuatuHtmlView *view, guint chart)
{
  g_autofree char *id = view_id (view, chart);

  guatu_html_open (writer, "li", NULL);
  guatu_html_open (writer, "a", NULL);
  guatu_html_attribute (writer, "href", "#%s", id);
  guatu_svg_text (writer, view->table->title);
  guatu_html_close (writer);
  guatu_html_close (writer);
}

/* The charts of each theme, as links. */
static void
write_contents (GuatuSvgWriter *writer, const GuatuHtmlPage *page, guint language)
{
  GuatuLanguage tongue = g_array_index (page->languages, GuatuLanguage, language);

  guatu_html_open (writer, "nav", NULL);
  guatu_svg_attribute (writer, "aria-label", guatu_word (GUATU_WORD_CONTENTS, tongue));
  for (guint i = 0; i < page->charts->len;)
    {
      guatu_html_open (writer, "section", has_themes (page) ? "theme" : NULL);
      write_theme (writer, page, i, "p", tongue);
      guatu_html_open (writer, "ul", NULL);
      do
        write_link (writer, view_of (page, i, language), i);
      while (++i < page->charts->len && !begins_theme (page, i));
      guatu_html_close (writer);
      guatu_html_close (writer);
    }
  guatu_html_close (writer);
}

static void
write_one (GuatuSvgWriter *writer, const GuatuHtmlPage *page, guint chart, guint language,
           const char *heading, const GuatuRenderOptions *options)
{
  const GuatuHtmlView *view = view_of (page, chart, language);
  g_autofree char *id = view_id (view, chart);

  guatu_html_write_chart (writer, view, heading, id, options);
}

static void
write_collection (GuatuSvgWriter *writer, const GuatuHtmlPage *page, guint language,
                  const GuatuRenderOptions *options)
{
  GuatuLanguage tongue = g_array_index (page->languages, GuatuLanguage, language);
  const char *heading = has_themes (page) ? "h3" : "h2";

  guatu_html_text (writer, "h1", NULL, guatu_text_get (&page->title, tongue));
  if (page->charts->len > 1)
    write_contents (writer, page, language);
  for (guint i = 0; i < page->charts->len;)
    {
      guatu_html_open (writer, "section", NULL);
      write_theme (writer, page, i, "h2", tongue);
      guatu_html_open (writer, "div", "charts");
      do
        write_one (writer, page, i, language, heading, options);
      while (++i < page->charts->len && !begins_theme (page, i)
             && !g_cancellable_is_cancelled (options->cancellable));
      guatu_html_close (writer);
      guatu_html_close (writer);
    }
}

/**
 * guatu_html_write_main:
 *
 * Writes the charts of a page, once for each language.
 */
void
guatu_html_write_main (GuatuSvgWriter *writer, const GuatuHtmlPage *page,
                       const GuatuRenderOptions *options)
{
  static const char *const layouts[] = {
    [GUATU_HTML_CHART] = "single",
    [GUATU_HTML_WALL] = "wall",
    [GUATU_HTML_BOOK] = "book",
  };

  guatu_html_open (writer, "main", layouts[page->layout]);
  for (guint i = 0; i < page->languages->len; i++)
    {
      guatu_html_open_in (writer, "div", NULL,
                          g_array_index (page->languages, GuatuLanguage, i));
      if (page->layout == GUATU_HTML_CHART)
        write_one (writer, page, 0, i, "h1", options);
      else
        write_collection (writer, page, i, options);
      guatu_html_close (writer);
    }
  guatu_html_close (writer);
}
