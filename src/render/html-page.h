/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"
#include "speech/data-table.h"

G_BEGIN_DECLS

/* How charts stand on a page of the web. */
typedef enum
{
  GUATU_HTML_CHART, /* one alone */
  GUATU_HTML_WALL,  /* side by side where there is room */
  GUATU_HTML_BOOK,  /* one after another, each on a sheet of its own in print */
} GuatuHtmlLayout;

/**
 * GuatuHtmlView:
 * @wide: (element-type GuatuScene): the chart for large screens, once for each look of
 *   the page
 * @narrow: (element-type GuatuScene): the same for phones
 * @description: what one sees, in a few sentences
 *
 * One chart in one language.
 */
typedef struct
{
  GuatuLanguage language;
  GPtrArray *wide;
  GPtrArray *narrow;
  GuatuDataTable *table;
  char *description;
} GuatuHtmlView;

/**
 * GuatuHtmlChart:
 * @views: (element-type GuatuHtmlView): once for each language of the page
 */
typedef struct
{
  const GuatuChartDescription *chart;
  GPtrArray *views;
} GuatuHtmlChart;

/**
 * GuatuHtmlPage:
 * @id: what it is called in names of files
 * @dataset: keeps what the charts point at
 * @title: what it is called: the chart's title
 * @subtitle: what it is a part of; may be absent
 * @languages: (element-type GuatuLanguage): one or two that the reader chooses from
 * @look: the one that it begins with; light is what the reader's system has
 * @house: (nullable): the style of its charts
 * @charts: (element-type GuatuHtmlChart): one at least, theme by theme
 *
 * A page of the web: charts, each with a table of its numbers. What is drawn does not
 * change with the page, so all that a reader may choose from is there.
 */
typedef struct
{
  char *id;
  GuatuDataset *dataset;
  GuatuText title;
  GuatuText subtitle;
  GuatuHtmlLayout layout;
  GArray *languages;
  GuatuLook look;
  const GuatuHouseStyle *house;
  GPtrArray *charts;
} GuatuHtmlPage;

GuatuHtmlPage *guatu_html_page_new (GuatuDataset *dataset, const char *id,
                                    GuatuHtmlLayout layout,
                                    const GuatuFigure *figure) G_GNUC_WARN_UNUSED_RESULT;
void guatu_html_page_free (GuatuHtmlPage *page);
GuatuHtmlChart *guatu_html_page_add_chart (GuatuHtmlPage *page,
                                           const GuatuChartDescription *chart);
GuatuHtmlView *guatu_html_chart_add_view (GuatuHtmlChart *chart, GuatuLanguage language);
gboolean guatu_html_page_has_looks (const GuatuHtmlPage *page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuHtmlPage, guatu_html_page_free)

G_END_DECLS
