/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "page/wall-layout.h"

G_BEGIN_DECLS

/**
 * GuatuWallCandidate:
 * @scale: of the type, to that of a figure of the size of an inset
 * @cells: (element-type GuatuWallCell): in the order of the charts
 * @scenes: (element-type GuatuScene): the insets, in the order of the charts
 * @loss: what found no room on the insets before they are levelled: how many texts, of
 *   which a title counts for several
 * @english: the parts of insets that are in English too at most
 * @is_chosen: whether its insets are to be drawn as well as they can be, and not only to
 *   compare it with others
 *
 * A candidate layout of a wall: how good it is shows when its charts are drawn.
 */
typedef struct
{
  const GuatuGrid *grid;
  double scale;
  GArray *cells;
  GPtrArray *scenes;
  guint loss;
  GuatuEnglish english;
  gboolean is_chosen;
} GuatuWallCandidate;

GuatuWallCandidate *guatu_wall_candidate_new (const GuatuWall *wall,
                                              const GuatuWallPage *page,
                                              const GArray *grids,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuScene *guatu_wall_candidate_draw_inset (const GuatuWallCandidate *candidate,
                                             const GuatuWall *wall,
                                             const GuatuWallPage *page, guint i,
                                             double heading,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_wall_candidate_raise_leads (GuatuWallCandidate **best,
                                           const GuatuWall *wall,
                                           const GuatuWallPage *page, GError **error);
gboolean guatu_wall_candidate_balance_rows (GuatuWallCandidate *candidate,
                                            const GuatuWall *wall,
                                            const GuatuWallPage *page, GError **error);
guint guatu_wall_weigh_loss (const GuatuScene *scene, gboolean essential);
gboolean guatu_wall_candidate_level (GuatuWallCandidate *candidate, const GuatuWall *wall,
                                     const GuatuWallPage *page,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
GArray *guatu_wall_drawn_new (void) G_GNUC_WARN_UNUSED_RESULT;
GuatuWallCandidate *
guatu_wall_candidate_lay_out (const GuatuWall *wall, const GuatuWallPage *page,
                              const GuatuGrid *grid, double scale, const guint *weights,
                              guint limit, GArray *drawn,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
double guatu_wall_candidate_type (const GuatuWallCandidate *candidate,
                                  const GuatuWallPage *page);
void guatu_wall_candidate_free (GuatuWallCandidate *candidate);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuWallCandidate, guatu_wall_candidate_free)

G_END_DECLS
