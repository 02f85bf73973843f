/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/html-build.h"

#include "export/export.h"
#include "speech/describe.h"
#include "text/said-text.h"

/* Of a chart beside others, in a window of usual width. */
#define WALL_WIDTH 640.0
#define WALL_HEIGHT 440.0

/* Of a chart on a phone, which shows it larger than that, so that its smallest type is of
 * 12 pixels. The page is scrolled, so that it may be high where that leaves nothing out.
 */
#define NARROW_WIDTH 320.0
static const double narrow_heights[] = { 420, 520, 640, 800 };

/* How a chart is drawn on its way. */
typedef struct
{
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  GuatuFigure figure;
  GuatuTypesetter *typesetter;
} Plan;

static GuatuScene *
draw (const Plan *plan, double width, double height, GuatuLook look, GError **error)
{
  GuatuFigure figure = plan->figure;

  /* What is said of the type is said of the size that goes with it. */
  if (width != plan->figure.width)
    figure.least_type = 0;
  figure.width = width;
  figure.height = height;
  figure.look = look;
  return guatu_export_build (plan->dataset, plan->chart, &figure, plan->typesetter,
                             error);
}

/* Returns: the height at which a phone's drawing lacks least, or 0 with an error */
static double
find_height (const Plan *plan, GuatuLook look, GError **error)
{
  double best = 0;
  guint least = G_MAXUINT;

  for (guint i = 0; i < G_N_ELEMENTS (narrow_heights) && least > 0; i++)
    {
      g_autoptr (GuatuScene) scene
          = draw (plan, NARROW_WIDTH, narrow_heights[i], look, error);

      if (scene == NULL)
        return 0;
      if (scene->warnings->len < least)
        {
          best = narrow_heights[i];
          least = scene->warnings->len;
        }
    }
  return best;
}

/* Draws a chart for large screens and for phones in one look. */
static gboolean
add_look (GuatuHtmlView *view, const Plan *plan, GuatuLook look, double height,
          GError **error)
{
  GuatuScene *wide = draw (plan, plan->figure.width, plan->figure.height, look, error);
  GuatuScene *narrow
      = wide != NULL ? draw (plan, NARROW_WIDTH, height, look, error) : NULL;

  if (wide != NULL)
    g_ptr_array_add (view->wide, wide);
  if (narrow != NULL)
    g_ptr_array_add (view->narrow, narrow);
  return narrow != NULL;
}

/* The light look comes first, whatever the page begins with: it is the one of print. */
static gboolean
add_view (GuatuHtmlChart *chart, const GuatuHtmlPage *page, const Plan *plan,
          GError **error)
{
  GuatuHtmlView *view = guatu_html_chart_add_view (chart, plan->figure.language);
  GuatuLook look = guatu_html_page_has_looks (page) ? GUATU_LOOK_LIGHT : page->look;
  double height = find_height (plan, look, error);

  if (height <= 0 || !add_look (view, plan, look, height, error))
    return FALSE;
  if (guatu_html_page_has_looks (page)
      && !add_look (view, plan, GUATU_LOOK_DARK, height, error))
    return FALSE;
  view->table = guatu_data_table_new (plan->chart, view->language);
  view->description
      = guatu_describe_scene (g_ptr_array_index (view->wide, 0), view->language);
  return TRUE;
}

static gboolean
add_chart (GuatuHtmlPage *page, const GuatuChartDescription *chart,
           const GuatuFigure *figure, GuatuTypesetter *typesetter, GError **error)
{
  GuatuHtmlChart *added = guatu_html_page_add_chart (page, chart);
  Plan plan = { page->dataset, chart, *figure, typesetter };

  if (page->layout == GUATU_HTML_WALL)
    {
      plan.figure.width = WALL_WIDTH;
      plan.figure.height = WALL_HEIGHT;
      plan.figure.least_type = 0;
    }
  for (guint i = 0; i < page->languages->len; i++)
    {
      plan.figure.language = g_array_index (page->languages, GuatuLanguage, i);
      if (!add_view (added, page, &plan, error))
        return FALSE;
    }
  return TRUE;
}

static char *
find_id (const GuatuCollection *collection, GuatuHtmlLayout layout)
{
  static const char *const kinds[] = {
    [GUATU_HTML_CHART] = NULL,
    [GUATU_HTML_WALL] = "wall",
    [GUATU_HTML_BOOK] = "book",
  };
  const GuatuChartDescription *first = g_ptr_array_index (collection->charts, 0);

  if (kinds[layout] == NULL)
    return g_strdup (first->id);
  return guatu_collection_id (collection, kinds[layout]);
}

static void
set_titles (GuatuHtmlPage *page, const GuatuCollection *collection)
{
  const GuatuChartDescription *first = g_ptr_array_index (collection->charts, 0);
  const GuatuText *title = guatu_collection_title (collection);
  const GuatuText *subtitle = guatu_collection_subtitle (collection);

  if (page->layout == GUATU_HTML_CHART)
    {
      title = guatu_chart_said (first, &first->title);
      subtitle = &collection->dataset->title;
    }
  guatu_text_set (&page->title, title->zh, title->en);
  if (subtitle != NULL)
    guatu_text_set (&page->subtitle, subtitle->zh, subtitle->en);
}

/**
 * guatu_html_build:
 * @collection: of which the first alone is shown where @layout is of one
 * @figure: language, look and, but of a wall, size of each chart on a large screen
 * @typesetter: of the calling thread; cancels the work
 * @error: a #GuatuChartError, whose message names the chart
 *
 * Draws charts for a page of the web: in each language of the figure, for large screens
 * and for phones, and in the looks that the reader may choose from.
 *
 * Returns: (transfer full): the page, or %NULL
 */
GuatuHtmlPage *
guatu_html_build (const GuatuCollection *collection, GuatuHtmlLayout layout,
                  const GuatuFigure *figure, GuatuTypesetter *typesetter, GError **error)
{
  g_autofree char *id = find_id (collection, layout);
  g_autoptr (GuatuHtmlPage) page
      = guatu_html_page_new (collection->dataset, id, layout, figure);
  g_autoptr (GPtrArray) charts = guatu_collection_order (collection);

  set_titles (page, collection);
  for (guint i = 0; i < charts->len; i++)
    if (!add_chart (page, g_ptr_array_index (charts, i), figure, typesetter, error))
      return NULL;
  return g_steal_pointer (&page);
}

/**
 * guatu_html_scenes:
 * @view: the index of a language of the page
 *
 * Returns: (transfer full) (element-type GuatuScene): each chart as it is on a large
 *   screen
 */
GPtrArray *
guatu_html_scenes (const GuatuHtmlPage *page, guint view)
{
  GPtrArray *scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);

  for (guint i = 0; i < page->charts->len; i++)
    {
      const GuatuHtmlChart *chart = g_ptr_array_index (page->charts, i);
      const GuatuHtmlView *shown = g_ptr_array_index (chart->views, view);

      g_ptr_array_add (scenes, guatu_scene_ref (g_ptr_array_index (shown->wide, 0)));
    }
  return scenes;
}
