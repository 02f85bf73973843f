/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "page/collection.h"
#include "page/page.h"
#include "page/wall-fits.h"
#include "page/wall-grid.h"

G_BEGIN_DECLS

/* What an inset of the reference size would be; its type is largest where both its
 * sides have the same share of these. */
#define GUATU_INSET_WIDTH 1200.0
#define GUATU_INSET_HEIGHT 800.0

/* An inset narrower or lower than this cannot be read: 58×42 mm. */
#define GUATU_INSET_LEAST_WIDTH 220.0
#define GUATU_INSET_LEAST_HEIGHT 160.0

/**
 * GuatuWall:
 * @charts: (element-type GuatuChartDescription): in their order
 * @sources: (element-type GuatuSource): of all charts
 * @weights: (array): how many observations each chart chooses from, and more of a lead
 * @n_leads: how many charts say that they are one
 * @subtitle: (nullable): that all charts share, so that the page says it
 * @has_themes: whether the rows have bands that name themes
 * @fits: how its charts fitted into the insets that were drawn
 *
 * What stands on a wall, whatever the size of the page.
 */
typedef struct
{
  const GuatuCollection *collection;
  GPtrArray *charts;
  GPtrArray *sources;
  guint *weights;
  guint n_leads;
  const GuatuText *subtitle;
  gboolean has_themes;
  GuatuWallFits *fits;
} GuatuWall;

/**
 * GuatuWallPage:
 * @footer: (nullable): the sources
 * @band: the type of the themes' names
 * @below: of what all charts of a theme share, under its name
 * @said: (array): for each chart, the subtitle that its theme's name has under it, or
 *   %NULL where it has its own
 *
 * A wall on a page of a size, with its heading, and the room that is left.
 */
typedef struct
{
  GuatuPage page;
  GuatuScene *scene;
  GuatuLabel *footer;
  GuatuFont band;
  GuatuFont below;
  const GuatuText **said;
  GuatuWallSpace space;
} GuatuWallPage;

gboolean guatu_wall_is_lead (const GuatuWall *wall, guint chart);
void guatu_wall_init (GuatuWall *wall, const GuatuCollection *collection);
void guatu_wall_clear (GuatuWall *wall);

void guatu_wall_page_init (GuatuWallPage *page, const GuatuWall *wall,
                           const GuatuFigure *figure, GuatuTypesetter *typesetter);
void guatu_wall_page_clear (GuatuWallPage *page);
const GuatuText *guatu_wall_shared_subtitle (const GPtrArray *charts, guint first,
                                             guint n);
gboolean guatu_wall_says (const GuatuWall *wall, const GuatuChartDescription *chart,
                          const GuatuText *text);
const GuatuText **guatu_wall_page_subtitles (const GuatuWallPage *page,
                                             const GuatuWall *wall,
                                             double width) G_GNUC_WARN_UNUSED_RESULT;
GuatuFigure guatu_wall_page_type (const GuatuWallPage *page, const GuatuGrid *grid,
                                  double scale);
GArray *guatu_wall_page_grids (const GuatuWallPage *page, const GuatuWall *wall,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuWall, guatu_wall_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuWallPage, guatu_wall_page_clear)

G_END_DECLS
