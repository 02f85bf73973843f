/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/**
 * GuatuSector:
 * @category: whose look it has
 * @start: where it begins, clockwise from the top, in radians
 * @end: where it ends
 * @text: its number as it would be written
 * @name: (nullable): what it is called; %NULL where there is no room beside the ring
 * @value: (nullable): its number, under its name
 * @share: (nullable): its share of the whole, which stands on it
 * @middle: of name and number, on the page
 *
 * A part of a ring, with what stands beside it.
 */
typedef struct
{
  const GuatuCell *cell;
  guint category;
  double start;
  double end;
  char *text;
  GuatuLabel *name;
  GuatuLabel *value;
  GuatuLabel *share;
  double middle;
} GuatuSector;

/**
 * GuatuRing:
 * @sectors: (element-type GuatuSector)
 * @whole: of all of them, in the base unit
 * @total: (nullable): the category that is their sum
 * @lead: from the ring to what stands beside it
 *
 * Where the parts of a whole lie around its middle, in scene units.
 */
typedef struct
{
  GArray *sectors;
  double whole;
  const GuatuCell *total;
  guint total_category;
  GuatuPoint center;
  double outer;
  double inner;
  double lead;
} GuatuRing;

void guatu_ring_init (GuatuRing *ring, const GuatuDrawing *drawing, GuatuBox space);
void guatu_ring_clear (GuatuRing *ring);
GuatuPoint guatu_ring_point (const GuatuRing *ring, double angle, double radius);
double guatu_sector_middle (const GuatuSector *sector);
gboolean guatu_sector_is_right (const GuatuSector *sector);
double guatu_sector_height (const GuatuSector *sector);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuRing, guatu_ring_clear)

G_END_DECLS
