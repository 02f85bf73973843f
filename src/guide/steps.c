/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/steps.h"

#include "table/sums.h"

/** guatu_step_look: whether a bar goes up or down from the one before, or is the total.
 */
guint
guatu_step_look (const GuatuDrawing *drawing, guint category, const GuatuCell *cell)
{
  if (guatu_sums_is_total (drawing->table, drawing->chart, category))
    return GUATU_STEP_TOTAL;
  return cell->value < 0 ? GUATU_STEP_FALL : GUATU_STEP_RISE;
}
