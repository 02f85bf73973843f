/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html-page.h"

static void
view_free (gpointer data)
{
  GuatuHtmlView *view = data;

  g_ptr_array_unref (view->wide);
  g_ptr_array_unref (view->narrow);
  g_clear_pointer (&view->table, guatu_data_table_free);
  g_free (view->description);
  g_free (view);
}

static void
chart_free (gpointer data)
{
  GuatuHtmlChart *chart = data;

  g_ptr_array_unref (chart->views);
  g_free (chart);
}

/**
 * guatu_html_page_new:
 * @dataset: kept by the page
 * @figure: its language, of which both make two to choose from, and its look
 *
 * Returns: (transfer full): a page without title and charts
 */
GuatuHtmlPage *
guatu_html_page_new (GuatuDataset *dataset, const char *id, GuatuHtmlLayout layout,
                     const GuatuFigure *figure)
{
  GuatuHtmlPage *page = g_new0 (GuatuHtmlPage, 1);

  page->id = g_strdup (id);
  page->dataset = guatu_dataset_ref (dataset);
  page->layout = layout;
  page->look = figure->look;
  page->house = figure->house != NULL ? figure->house : dataset->style;
  page->languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage));
  for (int i = GUATU_LANGUAGE_ZH; i <= GUATU_LANGUAGE_EN; i++)
    {
      GuatuLanguage language = (GuatuLanguage) i;

      if (figure->language == language || figure->language == GUATU_LANGUAGE_ZH_EN)
        g_array_append_val (page->languages, language);
    }
  page->charts = g_ptr_array_new_with_free_func (chart_free);
  return page;
}

/**
 * guatu_html_page_free:
 */
void
guatu_html_page_free (GuatuHtmlPage *page)
{
  g_ptr_array_unref (page->charts);
  g_array_unref (page->languages);
  guatu_text_clear (&page->title);
  guatu_text_clear (&page->subtitle);
  guatu_dataset_unref (page->dataset);
  g_free (page->id);
  g_free (page);
}

/** guatu_html_page_add_chart: (transfer none): a chart without views. */
GuatuHtmlChart *
guatu_html_page_add_chart (GuatuHtmlPage *page, const GuatuChartDescription *chart)
{
  GuatuHtmlChart *added = g_new0 (GuatuHtmlChart, 1);

  added->chart = chart;
  added->views = g_ptr_array_new_with_free_func (view_free);
  g_ptr_array_add (page->charts, added);
  return added;
}

/** guatu_html_chart_add_view: (transfer none): a view that the caller fills in. */
GuatuHtmlView *
guatu_html_chart_add_view (GuatuHtmlChart *chart, GuatuLanguage language)
{
  GuatuHtmlView *view = g_new0 (GuatuHtmlView, 1);

  view->language = language;
  view->wide = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);
  view->narrow = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);
  g_ptr_array_add (chart->views, view);
  return view;
}

/**
 * guatu_html_page_has_looks:
 *
 * Returns: whether the reader chooses between light and dark; black and white, and high
 *   contrast, are looks that whoever makes the page chooses
 */
gboolean
guatu_html_page_has_looks (const GuatuHtmlPage *page)
{
  return page->look == GUATU_LOOK_LIGHT || page->look == GUATU_LOOK_DARK;
}
