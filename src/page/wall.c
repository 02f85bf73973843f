/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall.h"

#include "scene/label-place.h"
#include "figure/inset.h"
#include "page/wall-candidate.h"
#include "text/words.h"

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

/**
 * Band:
 * @theme: (nullable): that the insets are of
 * @goes_on: whether the row before ends with the same theme
 * @first: its first inset
 *
 * The insets of a row that are of one theme, under a rule and its name.
 */
typedef struct
{
  const GuatuTheme *theme;
  gboolean goes_on;
  guint first;
  double x;
  double y; /* of the rule */
  double width;
} Band;

/* The band that begins with an inset. */
static Band
band_at (const GuatuWallPage *page, const GuatuWall *wall, const GArray *cells, guint i)
{
  const GuatuWallCell *first = &g_array_index (cells, GuatuWallCell, i);
  const GuatuWallCell *last = first;
  Band band = {
    .theme = theme_of (wall, i),
    .goes_on = i > 0 && theme_of (wall, i - 1) == theme_of (wall, i),
    .first = i,
    .x = first->box.x,
    .y = first->box.y - first->band,
  };

  while (++i < cells->len && last[1].row == first->row
         && theme_of (wall, i) == band.theme)
    last++;
  band.width = last->box.x + last->box.width - band.x;
  return band;
}

/* Returns: (transfer full) (element-type Band): all of a wall, in reading order */
static GArray *
find_bands (const GuatuWallPage *page, const GuatuWall *wall, const GArray *cells)
{
  GArray *bands = g_array_new (FALSE, FALSE, sizeof (Band));

  for (guint i = 0; wall->has_themes && i < cells->len; i++)
    {
      const GuatuWallCell *cell = &g_array_index (cells, GuatuWallCell, i);

      if (i == 0 || cell[-1].row != cell->row
          || theme_of (wall, i - 1) != theme_of (wall, i))
        {
          Band band = band_at (page, wall, cells, i);

          g_array_append_val (bands, band);
        }
    }
  return bands;
}

/**
 * Setting:
 * @font: smaller than usual where one name has to stand over a narrow inset
 * @continued: the word for a theme that goes on
 *
 * How the names of all bands are set, so that they look the same.
 */
typedef struct
{
  GuatuFont font;
  GuatuWord continued;
} Setting;

static GuatuLabel *
set_band (const GuatuWallPage *page, const Band *band, const Setting *setting,
          double width)
{
  const GuatuText *title = &band->theme->title;
  g_auto (GuatuText) again = { NULL, NULL };

  again.zh = guatu_word_fill (setting->continued, GUATU_LANGUAGE_ZH, title->zh, NULL);
  again.en = guatu_word_fill (setting->continued, GUATU_LANGUAGE_EN, title->en, NULL);
  return guatu_label_new (page->page.typesetter, band->goes_on ? &again : title,
                          page->scene->figure.language, &setting->font, width, 1);
}

/* How much smaller the type of all bands has to be. */
static double
find_share (const GuatuWallPage *page, const GArray *bands, const Setting *setting)
{
  double share = 1;

  for (guint i = 0; i < bands->len; i++)
    {
      const Band *band = &g_array_index (bands, Band, i);
      g_autoptr (GuatuLabel) line
          = band->theme != NULL ? set_band (page, band, setting, -1) : NULL;

      if (line != NULL && line->width > band->width)
        share = MIN (share, NEARLY * band->width / line->width);
    }
  return share;
}

static Setting
find_setting (const GuatuWallPage *page, const GArray *bands)
{
  Setting setting = { page->band, GUATU_WORD_CONTINUED };
  double share = find_share (page, bands, &setting);

  if (share < LEAST_BAND_TYPE)
    {
      setting.continued = GUATU_WORD_CONT;
      share = find_share (page, bands, &setting);
    }
  setting.font.size = MAX (setting.font.size * MAX (share, LEAST_BAND_TYPE),
                           page->scene->figure.least_type);
  return setting;
}

/* What all charts of a theme share, under its name. */
static void
draw_below (const GuatuWallPage *page, const Band *band, const GuatuText *text,
            double name_height)
{
  const GuatuStyle *style = &page->page.style;
  g_autoptr (GuatuLabel) label
      = guatu_label_new (page->page.typesetter, text, page->scene->figure.language,
                         &page->below, band->width, 1);

  guatu_label_place (label, page->scene, GUATU_ROLE_SUBTITLE, band->x,
                     band->y + page->space.band_gap + name_height, GUATU_ALIGN_START,
                     band->goes_on ? style->faint : style->soft, -1);
}

/* A rule over the insets of a row that are of one theme, and its name under it, which
 * stands back where it has been said before. */
static void
draw_band (const GuatuWallPage *page, const Band *band, const Setting *setting)
{
  const GuatuStyle *style = &page->page.style;
  const GuatuPoint rule[] = { { band->x, band->y }, { band->x + band->width, band->y } };
  const GuatuText *below;
  g_autoptr (GuatuLabel) label = NULL;

  guatu_scene_add_polyline (page->scene, rule, 2,
                            guatu_style_rule (style, style->ink, BAND_RULE), -1);
  if (band->theme == NULL)
    return;
  below = page->said[band->first];
  label = set_band (page, band, setting, band->width);
  guatu_label_place (label, page->scene, GUATU_ROLE_HEADING, band->x,
                     band->y + page->space.band_gap, GUATU_ALIGN_START,
                     band->goes_on ? style->faint : style->ink, -1);
  if (below != NULL)
    draw_below (page, band, below, label->height);
}

static void
draw_candidate (const GuatuWallPage *page, const GuatuWall *wall,
                const GuatuWallCandidate *candidate)
{
  const GArray *cells = candidate->cells;
  g_autoptr (GArray) bands = find_bands (page, wall, cells);
  Setting setting = find_setting (page, bands);

  for (guint i = 0, band = 0; i < cells->len; i++)
    {
      GuatuBox box = g_array_index (cells, GuatuWallCell, i).box;

      if (band < bands->len && g_array_index (bands, Band, band).first == i)
        draw_band (page, &g_array_index (bands, Band, band++), &setting);
      guatu_scene_join (page->scene, g_ptr_array_index (candidate->scenes, i), box.x,
                        box.y);
    }
  guatu_page_draw_footer (&page->page, page->footer);
}

/**
 * guatu_wall_build:
 * @figure: language, look and size of the page
 * @typesetter: of the calling thread
 * @error: a #GuatuChartError; %GUATU_CHART_ERROR_SIZE where the insets would be too
 *   small to read
 *
 * Lays charts out side by side on one page, each drawn as large as its place, under the
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
  g_autoptr (GuatuWallCandidate) candidate = NULL;

  g_return_val_if_fail (collection->charts->len > 0, NULL);

  if (!guatu_chart_check_figure (figure, error))
    return NULL;
  guatu_wall_init (&wall, collection);
  guatu_wall_page_init (&page, &wall, figure, typesetter);
  grids = guatu_wall_page_grids (&page, &wall, error);
  if (grids == NULL)
    return NULL;
  guatu_typesetter_begin_page (typesetter);
  candidate = guatu_wall_candidate_new (&wall, &page, grids, error);
  guatu_typesetter_end_page (typesetter);
  if (candidate == NULL)
    return NULL;
  draw_candidate (&page, &wall, candidate);
  return guatu_scene_ref (page.scene);
}
