/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/wall.h"

#include "chart/sheet.h"
#include "chart/wall-hanging.h"

/* The rule over a theme, at 1200×800. */
#define BAND_RULE 1.2

/* How small the name of a theme may become, to its usual type. */
#define LEAST_BAND_TYPE 0.7

/* Type does not shrink quite in proportion to its size. */
#define NEARLY 0.98

static const GuatuTheme *
theme_of (const GuatuWall *wall, guint chart)
{
  return ((const GuatuChartDescription *) g_ptr_array_index (wall->charts, chart))->theme;
}

/* The name of a theme, in smaller type where it has to stand over a narrow sheet. */
static GuatuLabel *
set_band (const GuatuWallPage *page, const GuatuTheme *theme, double width)
{
  GuatuLanguage language = page->scene->figure.language;
  GuatuFont font = page->band;
  g_autoptr (GuatuLabel) line
      = guatu_label_new (page->page.typesetter, &theme->title, language, &font, -1, 1);

  font.size *= CLAMP (NEARLY * width / line->width, LEAST_BAND_TYPE, 1);
  return guatu_label_new (page->page.typesetter, &theme->title, language, &font, width,
                          1);
}

/* A rule over the sheets of a row that are of one theme, and its name under it, which
 * stands back where it has been said before. */
static void
draw_band (const GuatuWallPage *page, const GuatuTheme *theme, gboolean goes_on,
           GuatuBox first, GuatuBox last)
{
  const GuatuStyle *style = &page->page.style;
  double y = first.y - page->space.band, right = last.x + last.width;
  g_autoptr (GuatuLabel) label = NULL;

  guatu_scene_add_polyline (page->scene, (GuatuPoint[]){ { first.x, y }, { right, y } },
                            2, guatu_style_rule (style, style->ink, BAND_RULE), -1);
  if (theme == NULL)
    return;
  label = set_band (page, theme, right - first.x);
  guatu_label_place (label, page->scene, GUATU_ROLE_HEADING, first.x,
                     y + page->space.band_gap, GUATU_ALIGN_START,
                     goes_on ? style->faint : style->ink, -1);
}

/* The band over a sheet, where it begins one: with a row or with a theme. */
static void
begin_band (const GuatuWallPage *page, const GuatuWall *wall, const GArray *cells,
            guint i)
{
  const GuatuWallCell *first = &g_array_index (cells, GuatuWallCell, i);
  gboolean goes_on = i > 0 && theme_of (wall, i - 1) == theme_of (wall, i);
  guint last = i;

  if (!wall->has_themes || (goes_on && first[-1].row == first->row))
    return;
  while (last + 1 < cells->len
         && g_array_index (cells, GuatuWallCell, last + 1).row == first->row
         && theme_of (wall, last + 1) == theme_of (wall, i))
    last++;
  draw_band (page, theme_of (wall, i), goes_on, first->box,
             g_array_index (cells, GuatuWallCell, last).box);
}

static void
draw_hanging (const GuatuWallPage *page, const GuatuWall *wall,
              const GuatuHanging *hanging)
{
  const GArray *cells = hanging->cells;

  for (guint i = 0; i < cells->len; i++)
    {
      GuatuBox box = g_array_index (cells, GuatuWallCell, i).box;

      begin_band (page, wall, cells, i);
      guatu_scene_join (page->scene, g_ptr_array_index (hanging->scenes, i), box.x,
                        box.y);
    }
  guatu_page_draw_footer (&page->page, page->footer);
}

/**
 * guatu_wall_build:
 * @figure: language, look and size of the page
 * @typesetter: of the calling thread
 * @error: a #GuatuChartError; %GUATU_CHART_ERROR_SIZE where the sheets would be too
 *   small to read
 *
 * Hangs charts side by side on one page, each drawn as large as its place, under the
 * names of their themes, with the sources named once.
 *
 * Returns: (transfer full): the page, or %NULL
 */
GuatuScene *
guatu_wall_build (const GuatuCollection *collection, const GuatuFigure *figure,
                  GuatuTypesetter *typesetter, GError **error)
{
  g_auto (GuatuWall) wall = { NULL };
  g_auto (GuatuWallPage) page = { { NULL } };
  g_autoptr (GArray) grids = NULL;
  g_autoptr (GuatuHanging) hanging = NULL;

  g_return_val_if_fail (collection->charts->len > 0, NULL);

  if (!guatu_chart_check_figure (figure, error))
    return NULL;
  guatu_wall_init (&wall, collection);
  guatu_wall_page_init (&page, &wall, figure, typesetter);
  grids = guatu_wall_page_grids (&page, &wall, error);
  if (grids == NULL)
    return NULL;
  hanging = guatu_hanging_new (&wall, &page, grids, error);
  if (hanging == NULL)
    return NULL;
  draw_hanging (&page, &wall, hanging);
  return guatu_scene_ref (page.scene);
}
