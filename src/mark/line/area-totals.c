/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/area-totals.h"

#include <math.h>

#include "guide/ground.h"
#include "guide/total.h"
#include "mark/line/labels.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"

/* The sums of stacked areas, in bold over their upper edges. */

/* Between an edge and a sum over it, at 1200×800. */
#define GAP 5.0

/* How far over its edge a sum may stand, in tenths of its height, so that the edge beside
 * it does not run through it. */
#define MOST_STEPS 12
#define STEP 0.1

/* The series whose area ends the stack of a category, or -1 where there is none. */
static int
find_outermost (const GuatuDrawing *drawing, guint category)
{
  double most = -1;
  int found = -1;

  for (guint i = 0; i < drawing->table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (drawing->table, category, i);

      if (!guatu_cell_has_value (cell) || fabs (cell->span.end) <= most)
        continue;
      most = fabs (cell->span.end);
      found = (int) i;
    }
  return found;
}

/* Finds a free place over, or under, the edge of a stack. */
static gboolean
find_place (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
            guint series, GuatuBox *box)
{
  GuatuPoint end = guatu_line_layout_point (layout, drawing, category, series);
  gboolean down = guatu_table_cell (drawing->table, category, series)->span.end < 0;
  double gap = GAP * drawing->style.unit;
  double right = layout->room.x + layout->room.width - box->width;

  box->x = CLAMP (end.x - box->width / 2, layout->room.x, MAX (right, layout->room.x));
  for (guint i = 0; i <= MOST_STEPS; i++)
    {
      double away = gap + i * STEP * box->height;

      box->y = down ? end.y + away : end.y - away - box->height;
      if (guatu_box_is_inside (*box, layout->room)
          && guatu_occupancy_is_free (drawing->scene, *box, GUATU_DEPTH_BAND, -1))
        return TRUE;
    }
  return FALSE;
}

/* Of more sums than numbers would be written at points, the newest alone is. */
static gboolean
says_total (const GuatuDrawing *drawing, guint category)
{
  guint n = drawing->table->categories->len;

  return n <= GUATU_LINE_MAX_LABELLED || category + 1 == n;
}

static void
draw_total (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category)
{
  GuatuFont font = drawing->style.value;
  int series = find_outermost (drawing, category);
  g_autofree char *text = guatu_total_write (drawing, category);
  g_autoptr (GuatuLabel) label = NULL;
  GuatuBox box;

  if (text == NULL || series < 0)
    return;
  font.bold = TRUE;
  label = guatu_total_set (drawing, category, &font);
  box = (GuatuBox) { 0, 0, label->width, label->height };
  if (!find_place (drawing, layout, category, (guint) series, &box))
    {
      guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT, text);
      return;
    }
  guatu_ground_add (drawing, box);
  guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, box.x, box.y,
                     GUATU_ALIGN_START, drawing->style.ink, -1);
}

/** guatu_area_totals_draw: draws the sums of stacked areas, if the chart says them, from
 * the newest on, and tells of those that find no place. */
void
guatu_area_totals_draw (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  if (!drawing->chart->totals || drawing->pair != NULL)
    return;
  for (guint i = drawing->table->categories->len; i-- > 0;)
    if (says_total (drawing, i))
      draw_total (drawing, layout, i);
}
