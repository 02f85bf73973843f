/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/pair-values.h"

#include "guide/glyph.h"
#include "guide/ground.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"

/*
 * The numbers of bars over which another layer is drawn, once that is there: all at the
 * feet of their bars or all over their ends, so that each is looked for at one place; and
 * none where not each has room, since the axis tells them.
 */

/* What a number keeps free within its bar and beyond its end, at 1200×800. */
#define PAD 4.0

/* More of them than this are read off the axis. */
#define MAX_LABELLED 24

/* The sizes that they may have, as shares of their type. */
static const double sizes[] = { 1, 0.9, 0.8 };

typedef enum
{
  AT_FOOT,
  BEYOND_END,
  N_KINDS,
} Kind;

static const GuatuCell *
find_cell (const GuatuTable *table, const GuatuSceneMark *mark)
{
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (table->cells[i].observation == mark->observation
        && table->cells[i].indicator == mark->indicator)
      return &table->cells[i];
  return NULL;
}

/* Where a number stands at its bar. */
static GuatuBox
place_of (const GuatuDrawing *drawing, const GuatuSceneMark *mark,
          const GuatuLabel *label, Kind kind)
{
  double pad = PAD * drawing->style.unit;
  gboolean down = mark->observation->value < 0;
  double bottom = mark->box.y + mark->box.height;
  GuatuBox box = { mark->box.x + (mark->box.width - label->width) / 2, 0, label->width,
                   label->height };

  if (kind == AT_FOOT)
    box.y = down ? mark->box.y + pad : bottom - pad - box.height;
  else
    box.y = down ? bottom + pad : mark->box.y - pad - box.height;
  return box;
}

static gboolean
fits (const GuatuDrawing *drawing, int mark, GuatuBox box, Kind kind)
{
  const GuatuSceneMark *bar = guatu_scene_mark (drawing->scene, (guint) mark);

  return (kind != AT_FOOT || guatu_box_is_inside (box, bar->box))
         && guatu_occupancy_is_free (drawing->scene, box, GUATU_DEPTH_BAND, mark);
}

static void
place (const GuatuDrawing *drawing, int mark, const GuatuCell *cell,
       const GuatuLabel *label, GuatuBox box, Kind kind)
{
  guint series = (guint) (cell - drawing->table->cells) % drawing->table->series->len;
  GuatuFill fill = guatu_style_fill (&drawing->style, series,
                                     (GuatuStatus) cell->observation->status);
  GuatuColor color = guatu_style_series_color (&drawing->style, series).text;

  if (kind == AT_FOOT)
    color = guatu_glyph_text_on (drawing, &fill, 1, box, mark);
  else
    guatu_ground_add (drawing, box);
  guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, box.x, box.y,
                     GUATU_ALIGN_START, color, mark);
}

/* Whether a number would stand on one of those before it, none of which is there yet. */
static gboolean
overlaps_any (const GArray *boxes, GuatuBox box)
{
  for (guint i = 0; i < boxes->len; i++)
    if (guatu_box_overlaps (box, g_array_index (boxes, GuatuBox, i)))
      return TRUE;
  return FALSE;
}

/* Places the numbers or, without @draws, finds out whether each has room. */
static gboolean
go_through (const GuatuDrawing *drawing, const GuatuFont *font, Kind kind, gboolean draws)
{
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (GuatuBox));

  for (guint i = drawing->marks.first; i < drawing->marks.first + drawing->marks.n; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (drawing->scene, i);
      const GuatuCell *cell = find_cell (drawing->table, mark);
      g_autoptr (GuatuLabel) label = NULL;
      GuatuBox box;

      if (mark->kind != GUATU_SCENE_MARK_BAR || cell == NULL
          || !guatu_cell_has_value (cell))
        continue;
      label = guatu_drawing_set_value (drawing, cell, font);
      box = place_of (drawing, mark, label, kind);
      if (draws)
        place (drawing, (int) i, cell, label, box, kind);
      else if (!fits (drawing, (int) i, box, kind) || overlaps_any (boxes, box))
        return FALSE;
      g_array_append_val (boxes, box);
    }
  return TRUE;
}

/**
 * guatu_pair_values_draw:
 * @under: the layer of a plot with two axes that is drawn first, when both are
 *
 * Writes the numbers of bars side by side where all of them have room.
 */
void
guatu_pair_values_draw (const GuatuDrawing *under)
{
  if (under->chart->mark != GUATU_MARK_BAR || under->chart->stack != GUATU_STACK_NONE
      || guatu_table_has_more_values (under->table, MAX_LABELLED))
    return;
  under->scene->depth = GUATU_DEPTH_MARK;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint kind = 0; kind < N_KINDS; kind++)
      {
        GuatuFont font = under->style.value;

        font.size = MAX (font.size * sizes[i], guatu_style_smallest (&font));
        if (!go_through (under, &font, (Kind) kind, FALSE))
          continue;
        go_through (under, &font, (Kind) kind, TRUE);
        return;
      }
}
