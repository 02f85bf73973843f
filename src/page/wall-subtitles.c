/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-layout.h"
#include "text/said-text.h"

static const GuatuChartDescription *
chart_at (const GPtrArray *charts, guint i)
{
  return g_ptr_array_index (charts, i);
}

/* With the figures in it: charts of one year may each name it by an indicator of theirs.
 */
static const GuatuText *
subtitle_at (const GPtrArray *charts, guint i)
{
  const GuatuChartDescription *chart = chart_at (charts, i);

  return guatu_chart_said (chart, &chart->subtitle);
}

/**
 * guatu_wall_shared_subtitle:
 * @charts: (element-type GuatuChartDescription)
 * @n: how many of them, from @first on
 *
 * Returns: (nullable): the subtitle that all of these charts have, or %NULL where they
 *   differ, have none or are one
 */
const GuatuText *
guatu_wall_shared_subtitle (const GPtrArray *charts, guint first, guint n)
{
  const GuatuText *shared = subtitle_at (charts, first);

  if (n < 2 || guatu_text_is_absent (shared))
    return NULL;
  for (guint i = first + 1; i < first + n; i++)
    {
      const GuatuText *other = subtitle_at (charts, i);

      if (!guatu_text_equal (other, shared))
        return NULL;
    }
  return shared;
}

/**
 * guatu_wall_says:
 * @wall: a wall
 * @chart: one of its charts
 * @text: the chart's title or subtitle
 *
 * Returns: whether it is nothing else than what stands over the chart: the name of its
 *   theme, or of the whole page
 */
gboolean
guatu_wall_says (const GuatuWall *wall, const GuatuChartDescription *chart,
                 const GuatuText *text)
{
  const GuatuText *over = guatu_collection_title (wall->collection);

  if (wall->has_themes)
    over = chart->theme != NULL ? &chart->theme->title : NULL;
  return over != NULL && guatu_text_equal (over, guatu_chart_said (chart, text));
}

/* How many charts, from one on, are of its theme. */
static guint
count_of_theme (const GPtrArray *charts, guint first)
{
  guint n = 1;

  while (first + n < charts->len
         && chart_at (charts, first + n)->theme == chart_at (charts, first)->theme)
    n++;
  return n;
}

/**
 * guatu_wall_page_subtitles:
 * @page: whose type for them is known
 * @width: that one may take, in scene units
 *
 * Returns: (transfer container) (array): for each chart the subtitle that all charts of
 *   its theme share and that has room under the theme's name, or %NULL
 */
const GuatuText **
guatu_wall_page_subtitles (const GuatuWallPage *page, const GuatuWall *wall, double width)
{
  const GuatuText **said = g_new0 (const GuatuText *, wall->charts->len);
  guint n;

  for (guint i = 0; wall->has_themes && wall->subtitle == NULL && i < wall->charts->len;
       i += n)
    {
      const GuatuText *shared;
      g_autoptr (GuatuLabel) label = NULL;

      n = count_of_theme (wall->charts, i);
      shared = chart_at (wall->charts, i)->theme != NULL
                   ? guatu_wall_shared_subtitle (wall->charts, i, n)
                   : NULL;
      if (shared == NULL)
        continue;
      label = guatu_label_new (page->page.typesetter, shared,
                               page->scene->figure.language, &page->below, -1, 1);
      for (guint j = i; label->width <= width && j < i + n; j++)
        said[j] = shared;
    }
  return said;
}
