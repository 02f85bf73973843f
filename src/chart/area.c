/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/area.h"

/* How much of the ink an area has by its status: less for what is less sure.
 * Areas that are not stacked lie over one another and let that show. */
static const double opacities[] = {
  [GUATU_STATUS_ACTUAL] = 0.6,
  [GUATU_STATUS_ESTIMATE] = 0.32,
  [GUATU_STATUS_TARGET] = 0.12,
};
#define OVERLAID 0.4

/* Patterns that lie over one another have no ground, and so little ink that the
 * lines stand out against all of them. */
static GuatuFill
pattern_of (const GuatuDrawing *drawing, guint ink, GuatuStatus status)
{
  GuatuFill fill = guatu_style_fill (&drawing->style, ink, status);

  if (drawing->chart->stack != GUATU_STACK_NONE)
    return fill;
  fill.ground.alpha = fill.kind == GUATU_FILL_HATCH ? 0 : opacities[status] * OVERLAID;
  fill.ink = drawing->style.ink;
  fill.ink.alpha = OVERLAID;
  return fill;
}

static GuatuFill
fill_of (const GuatuDrawing *drawing, guint ink, GuatuStatus status)
{
  GuatuFill fill = {
    .kind = GUATU_FILL_SOLID,
    .ground = guatu_style_ink (&drawing->style, ink).fill,
  };

  if (drawing->style.look == GUATU_LOOK_PRINT)
    return pattern_of (drawing, ink, status);
  fill.ground.alpha = opacities[status];
  if (drawing->chart->stack == GUATU_STACK_NONE)
    fill.ground.alpha *= OVERLAID;
  return fill;
}

/* The status of the stretch before a category, or -1 where the line breaks. */
static int
stretch_status (const GuatuTable *table, guint category, guint series)
{
  const GuatuCell *from = guatu_table_cell (table, category - 1, series);
  const GuatuCell *to = guatu_table_cell (table, category, series);

  if (!guatu_cell_has_value (from) || !guatu_cell_has_value (to)
      || guatu_table_breaks_before (table, category, series))
    return -1;
  return (int) MAX (from->observation->status, to->observation->status);
}

/* One shape from a category to another: along the line, and back below it. */
static void
fill_stretch (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint series,
              guint from, guint to, GuatuStatus status)
{
  guint n = to - from + 1;
  g_autofree GuatuPoint *points = g_new (GuatuPoint, 2 * n);

  for (guint i = 0; i < n; i++)
    {
      points[i] = guatu_line_layout_point (layout, drawing, from + i, series);
      points[2 * n - 1 - i] = guatu_line_layout_base (layout, drawing, from + i, series);
    }
  guatu_scene_add_polygon (drawing->scene, points, 2 * n,
                           fill_of (drawing, layout->inks[series], status),
                           (GuatuStroke) { .width = 0 }, -1);
}

/**
 * guatu_area_fills_at:
 * @fills: (out): of the stretches before and after a category
 *
 * Returns: how many there are; a value between two gaps has none
 */
guint
guatu_area_fills_at (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                     guint category, guint series, GuatuFill fills[2])
{
  guint n = 0;

  for (guint to = MAX (category, 1);
       to <= category + 1 && to < drawing->table->categories->len; to++)
    {
      int status = stretch_status (drawing->table, to, series);

      if (status >= 0)
        fills[n++] = fill_of (drawing, layout->inks[series], (GuatuStatus) status);
    }
  return n;
}

/**
 * guatu_area_fill:
 *
 * Fills what lies under each line, in stretches of one status.
 */
void
guatu_area_fill (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  const GuatuTable *table = drawing->table;

  for (guint series = 0; series < table->series->len; series++)
    for (guint from = 0, to = 1; to < table->categories->len; to++)
      {
        int status = stretch_status (table, to, series);

        if (to + 1 < table->categories->len
            && status == stretch_status (table, to + 1, series))
          continue;
        if (status >= 0)
          fill_stretch (drawing, layout, series, from, to, (GuatuStatus) status);
        from = to;
      }
}
