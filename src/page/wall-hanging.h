/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "page/wall-layout.h"

G_BEGIN_DECLS

/**
 * GuatuHanging:
 * @scale: of the type, to that of a figure of the size of a sheet
 * @cells: (element-type GuatuWallCell): in the order of the charts
 * @scenes: (element-type GuatuScene): the sheets, in the order of the charts
 * @n_warnings: of all sheets, before they are levelled
 * @english: the parts of sheets that are in English too at most
 *
 * One way to hang charts on a wall: how good it is shows when they are drawn.
 */
typedef struct
{
  const GuatuWallGrid *grid;
  double scale;
  GArray *cells;
  GPtrArray *scenes;
  guint n_warnings;
  GuatuEnglish english;
} GuatuHanging;

GuatuHanging *guatu_hanging_new (const GuatuWall *wall, const GuatuWallPage *page,
                                 const GArray *grids,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuScene *guatu_hanging_draw_sheet (const GuatuHanging *hanging, const GuatuWall *wall,
                                      const GuatuWallPage *page, guint i, double heading,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_hanging_level (GuatuHanging *hanging, const GuatuWall *wall,
                              const GuatuWallPage *page,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
void guatu_hanging_free (GuatuHanging *hanging);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuHanging, guatu_hanging_free)

G_END_DECLS
