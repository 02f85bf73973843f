/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/fill.h"

#include "guide/glyph.h"
#include "table/stack.h"

/* How much of its colour an area has by its status: less for what is less sure.
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
pattern_of (const GuatuDrawing *drawing, guint series, GuatuStatus status)
{
  GuatuFill fill = guatu_style_fill (&drawing->style, series, status);

  if (drawing->chart->stack != GUATU_STACK_NONE)
    return fill;
  fill.ground.alpha = fill.kind == GUATU_FILL_HATCH ? 0 : opacities[status] * OVERLAID;
  if (drawing->style.look == GUATU_LOOK_PRINT)
    fill.ink = drawing->style.ink;
  fill.ink.alpha = OVERLAID;
  return fill;
}

/** guatu_area_fill_of: what the area under a line of a series is filled with. */
GuatuFill
guatu_area_fill_of (const GuatuDrawing *drawing, guint series, GuatuStatus status)
{
  GuatuFill fill = {
    .kind = GUATU_FILL_SOLID,
    .ground = guatu_style_series_color (&drawing->style, series).fill,
  };

  if (drawing->style.look == GUATU_LOOK_PRINT || guatu_style_round (series) > 0)
    return pattern_of (drawing, series, status);
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

/** guatu_area_is_filled_before: whether a category and the one before it, if there is
 * one, have an area of a series between them. */
gboolean
guatu_area_is_filled_before (const GuatuTable *table, guint category, guint series)
{
  return category > 0 && stretch_status (table, category, series) >= 0;
}

/* One shape along the line, and back below it. */
static void
add_shape (const GuatuDrawing *drawing, GArray *tops, GArray *bases, GuatuFill fill)
{
  for (guint i = bases->len; i > 0; i--)
    g_array_append_val (tops, g_array_index (bases, GuatuPoint, i - 1));
  if (bases->len > 1)
    guatu_scene_add_polygon (drawing->scene, (GuatuPoint *) (void *) tops->data,
                             tops->len, fill, (GuatuStroke) { .width = 0 }, -1);
  g_array_set_size (tops, 0);
  g_array_set_size (bases, 0);
}

/* From a category to another, in as many shapes as there are places where the part goes
 * on elsewhere. */
static void
fill_stretch (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint series,
              guint from, guint to, GuatuStatus status)
{
  g_autoptr (GArray) tops = g_array_new (FALSE, FALSE, sizeof (GuatuPoint));
  g_autoptr (GArray) bases = g_array_new (FALSE, FALSE, sizeof (GuatuPoint));
  GuatuFill fill = guatu_area_fill_of (drawing, layout->colors[series], status);

  for (guint category = from; category < to; category++)
    {
      g_autoptr (GArray) edge
          = guatu_stack_edge (drawing->table, drawing->chart->stack, category, series);

      for (guint i = category > from ? 1 : 0; i < edge->len; i++)
        {
          const GuatuStackPoint *point = &g_array_index (edge, GuatuStackPoint, i);
          GuatuPoint top = guatu_line_layout_between (layout, drawing, category,
                                                      point->after, point->span.end);
          GuatuPoint base = guatu_line_layout_between (layout, drawing, category,
                                                       point->after, point->span.start);

          if (point->apart)
            add_shape (drawing, tops, bases, fill);
          g_array_append_val (tops, top);
          g_array_append_val (bases, base);
        }
    }
  add_shape (drawing, tops, bases, fill);
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
        fills[n++]
            = guatu_area_fill_of (drawing, layout->colors[series], (GuatuStatus) status);
    }
  return n;
}

/* A value between two gaps has no stretch, and is an area as narrow as its point. */
static void
fill_alone (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint series,
            guint category)
{
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);
  GuatuPoint top = guatu_line_layout_point (layout, drawing, category, series);
  GuatuPoint base = guatu_line_layout_base (layout, drawing, category, series);
  double half = guatu_glyph_point_radius (drawing);
  GuatuPoint points[] = {
    { top.x - half, top.y },
    { top.x + half, top.y },
    { base.x + half, base.y },
    { base.x - half, base.y },
  };

  guatu_scene_add_polygon (drawing->scene, points, 4,
                           guatu_area_fill_of (drawing, layout->colors[series],
                                               (GuatuStatus) cell->observation->status),
                           (GuatuStroke) { .width = 0 }, -1);
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
  GuatuFill fills[2];

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i])
        && guatu_area_fills_at (drawing, layout, i / table->series->len,
                                i % table->series->len, fills)
               == 0)
      fill_alone (drawing, layout, i % table->series->len, i / table->series->len);
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
