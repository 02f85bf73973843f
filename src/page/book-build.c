/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/book-build.h"

#include "page/book-contents.h"
#include "scene/label-place.h"
#include "figure/inset.h"
#include "text/said-text.h"

/* Puts a text into the margin, half way to the edge of the paper. */
static void
draw_in_margin (const GuatuPage *page, const GuatuText *text, GuatuTextRole role,
                gboolean at_end, gboolean at_foot)
{
  GuatuBox space = page->space;
  double margin = page->style.margin;
  g_autoptr (GuatuLabel) label = guatu_label_new_inline (
      page->typesetter, text, page->scene->figure.language, &page->style.note);
  double gap = (margin - label->height) / 2;
  double y = at_foot ? space.y + space.height + gap : gap;

  /* Half the line of a running head; what is longer is on the page of contents. */
  if (label->width <= space.width / 2)
    guatu_label_place (label, page->scene, role, space.x + (at_end ? space.width : 0), y,
                       at_end ? GUATU_ALIGN_END : GUATU_ALIGN_START, page->style.faint,
                       -1);
}

/* The names of the book and of its part above a chart, its number under it. */
static void
draw_running (const GuatuPage *page, const GuatuCollection *collection,
              const GuatuChartDescription *chart, const char *label)
{
  g_auto (GuatuText) folio = { NULL, NULL };

  guatu_text_set (&folio, label, label);
  draw_in_margin (page, &collection->dataset->title, GUATU_ROLE_HEADING, FALSE, FALSE);
  if (chart->theme != NULL)
    draw_in_margin (page, &chart->theme->title, GUATU_ROLE_HEADING, TRUE, FALSE);
  draw_in_margin (page, &folio, GUATU_ROLE_FOLIO, TRUE, TRUE);
}

/* A page with one chart, which is as large on it as by itself; the type of all pages is
 * one, whatever finds room on them. */
static GuatuScene *
build_page (const GuatuCollection *collection, const GuatuChartDescription *chart,
            const GuatuFigure *figure, const char *label, GuatuTypesetter *typesetter,
            GError **error)
{
  GuatuFigure size = *figure;
  g_autoptr (GuatuScene) scene = guatu_scene_new_page (
      collection->dataset, chart->id, guatu_chart_said (chart, &chart->title), figure);
  const GuatuInset inset = { .type = &scene->type, .english = GUATU_ENGLISH_ALL };
  g_autoptr (GuatuScene) drawn = NULL;
  GuatuPage page;

  guatu_page_init (&page, scene, typesetter);
  size.width = page.space.width;
  size.height = page.space.height;
  drawn
      = guatu_inset_build (collection->dataset, chart, &size, &inset, typesetter, error);
  if (drawn == NULL)
    {
      g_prefix_error (error, "%s: ", chart->id);
      return NULL;
    }
  guatu_scene_join (scene, drawn, page.space.x, page.space.y);
  draw_running (&page, collection, chart, label);
  return g_steal_pointer (&scene);
}

static gboolean
add_chart (GuatuBook *book, const GuatuCollection *collection, const GPtrArray *charts,
           guint i, const GuatuFigure *figure, GuatuTypesetter *typesetter,
           GError **error)
{
  const GuatuChartDescription *chart = g_ptr_array_index (charts, i);
  const GuatuChartDescription *before = i > 0 ? g_ptr_array_index (charts, i - 1) : NULL;
  gboolean in_theme = chart->theme != NULL && guatu_collection_has_themes (charts);
  g_autofree char *label = g_strdup_printf ("%u", i + 1);
  GuatuScene *scene = build_page (collection, chart, figure, label, typesetter, error);

  if (scene == NULL)
    return FALSE;
  guatu_book_add_page (book, scene, label);
  if (in_theme && (before == NULL || before->theme != chart->theme))
    guatu_book_add_bookmark (book, &chart->theme->title, figure->language, FALSE);
  guatu_book_add_bookmark (book, guatu_chart_said (chart, &chart->title),
                           figure->language, in_theme);
  return TRUE;
}

/**
 * guatu_book_build:
 * @figure: language, look and size of each page
 * @typesetter: of the calling thread
 * @error: a #GuatuChartError, whose message names the chart
 *
 * Makes a book of charts: the contents, then a chart a page.
 *
 * Returns: (transfer full): the book, or %NULL
 */
GuatuBook *
guatu_book_build (const GuatuCollection *collection, const GuatuFigure *figure,
                  GuatuTypesetter *typesetter, GError **error)
{
  g_autoptr (GuatuBook) book = NULL;
  g_autoptr (GPtrArray) charts = NULL;

  g_return_val_if_fail (collection->charts->len > 0, NULL);

  if (!guatu_chart_check_figure (figure, error))
    return NULL;
  book = guatu_book_new ();
  charts = guatu_collection_order (collection);
  guatu_book_add_contents (book, collection, charts, figure, typesetter);
  for (guint i = 0; i < charts->len; i++)
    if (!add_chart (book, collection, charts, i, figure, typesetter, error))
      return NULL;
  return g_steal_pointer (&book);
}
