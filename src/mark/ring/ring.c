/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "guide/glyph.h"
#include "guide/color.h"
#include "guide/legend.h"
#include "mark/keys.h"
#include "mark/marks.h"
#include "mark/ring/layout.h"
#include "scene/label-place.h"
#include "text/words.h"

/* Of the lines, at 1200×800. */
#define SEAM_WIDTH 1.4
#define LEAD_WIDTH 1.0

#define LEAD_GAP 8.0

/* How far a line leads straight out from the ring, as a share of its radius. */
#define OUT_SHARE 0.06

/* An edge has a corner every two degrees, which is none that could be seen. */
#define CORNER (G_PI / 90)

/* How much larger than others the number in the middle is where there is room, and how
 * much smaller its type gets at a time. */
#define MIDDLE_SHARE 1.8
#define STEP 0.92

/* The share of the middle's diameter that a name takes at most. */
#define NAME_SHARE 0.8

static GuatuBox
box_of (const GuatuPoint *points, guint n)
{
  double left = points[0].x, right = left, top = points[0].y, bottom = top;

  for (guint i = 1; i < n; i++)
    {
      left = MIN (left, points[i].x);
      right = MAX (right, points[i].x);
      top = MIN (top, points[i].y);
      bottom = MAX (bottom, points[i].y);
    }
  return (GuatuBox) { left, top, right - left, bottom - top };
}

static GuatuFill
fill_of (const GuatuDrawing *drawing, const GuatuSector *sector)
{
  return guatu_style_fill (&drawing->style,
                           guatu_color_of_part (drawing, sector->category),
                           (GuatuStatus) sector->cell->observation->status);
}

/* Draws a part: its outer edge and back along the inner one. */
static int
draw_sector (const GuatuDrawing *drawing, const GuatuRing *ring,
             const GuatuSector *sector)
{
  guint n = (guint) ceil ((sector->end - sector->start) / CORNER) + 1;
  g_autofree GuatuPoint *points = g_new (GuatuPoint, 2 * n + 2);
  int mark;

  n = MAX (n, 2);
  for (guint i = 0; i < n; i++)
    {
      double angle = sector->start + (sector->end - sector->start) * i / (n - 1);

      points[i] = guatu_ring_point (ring, angle, ring->outer);
      points[2 * n - 1 - i] = guatu_ring_point (ring, angle, ring->inner);
    }
  mark = guatu_scene_add_mark (drawing->scene, GUATU_SCENE_MARK_SECTOR,
                               box_of (points, 2 * n), sector->cell->indicator,
                               sector->cell->observation, sector->text, 0);
  guatu_scene_add_polygon (
      drawing->scene, points, 2 * n, fill_of (drawing, sector),
      guatu_style_edge (&drawing->style, sector->category,
                        (GuatuStatus) sector->cell->observation->status),
      mark);
  return mark;
}

/* Parts touch each other; a line of paper keeps them apart, as far as it is thin for
 * both. */
static void
draw_seams (const GuatuDrawing *drawing, const GuatuRing *ring)
{
  GuatuStroke seam = guatu_style_rule (&drawing->style, drawing->style.paper, SEAM_WIDTH);

  for (guint i = 0; ring->sectors->len > 1 && i < ring->sectors->len; i++)
    {
      const GuatuSector *sector = &g_array_index (ring->sectors, GuatuSector, i);
      GuatuPoint line[] = { guatu_ring_point (ring, sector->start, ring->inner),
                            guatu_ring_point (ring, sector->start, ring->outer) };

      if ((sector->end - sector->start) * ring->inner > 4 * seam.width)
        guatu_scene_add_polyline (drawing->scene, line, 2, seam, -1);
    }
}

/* The share stands on its part. */
static void
draw_share (const GuatuDrawing *drawing, const GuatuRing *ring, const GuatuSector *sector,
            int mark)
{
  const GuatuLabel *share = sector->share;
  GuatuFill fill = fill_of (drawing, sector);
  GuatuPoint at = guatu_ring_point (ring, guatu_sector_middle (sector),
                                    (ring->inner + ring->outer) / 2);
  GuatuBox box;

  if (share == NULL)
    return;
  box = (GuatuBox) { at.x - share->width / 2, at.y - share->height / 2, share->width,
                     share->height };
  guatu_label_place (share, drawing->scene, GUATU_ROLE_DIRECT, box.x, box.y,
                     GUATU_ALIGN_START,
                     guatu_glyph_text_on (drawing, &fill, 1, box, mark), mark);
}

/* Draws a part's name and number beside the ring, and the line that leads to them. */
static void
draw_labels (const GuatuDrawing *drawing, const GuatuRing *ring,
             const GuatuSector *sector, int mark)
{
  const GuatuStyle *style = &drawing->style;
  int side = guatu_sector_is_right (sector) ? 1 : -1;
  GuatuAlign align = side > 0 ? GUATU_ALIGN_START : GUATU_ALIGN_END;
  double middle = guatu_sector_middle (sector);
  double gap = LEAD_GAP * style->unit;
  double x = ring->center.x + side * (ring->outer + ring->lead), y;
  GuatuPoint line[] = {
    guatu_ring_point (ring, middle, ring->outer + gap / 4),
    guatu_ring_point (ring, middle, ring->outer * (1 + OUT_SHARE)),
    { x - side * (gap + ring->lead / 4), sector->middle },
    { x - side * gap, sector->middle },
  };

  if (sector->name == NULL)
    return;
  y = sector->middle - guatu_sector_height (sector) / 2;
  guatu_scene_add_polyline (drawing->scene, line, G_N_ELEMENTS (line),
                            guatu_style_rule (style, style->faint, LEAD_WIDTH), mark);
  guatu_label_place (sector->name, drawing->scene, GUATU_ROLE_CATEGORY, x, y, align,
                     style->ink, mark);
  guatu_label_place (sector->value, drawing->scene, GUATU_ROLE_VALUE, x,
                     y + sector->name->height, align, style->soft, mark);
}

/* What stands in the middle. */
typedef struct
{
  const GuatuText *name;
  GuatuLabel *label;
  GuatuLabel *number;
  char *text;
} Middle;

static void
middle_clear (Middle *middle)
{
  g_clear_pointer (&middle->label, guatu_label_free);
  g_clear_pointer (&middle->number, guatu_label_free);
  g_clear_pointer (&middle->text, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Middle, middle_clear)

/* The sum of all parts as one number would be of which they are: with as many decimals as
 * any of them has. */
static GuatuObservation
sum_up (const GuatuRing *ring, const GuatuCell *first)
{
  GuatuObservation sum = *first->observation;
  int unit = first->indicator->unit_mult, decimals = -99;

  for (guint i = 0; i < ring->sectors->len; i++)
    {
      const GuatuCell *cell = g_array_index (ring->sectors, GuatuSector, i).cell;

      decimals = MAX (decimals, guatu_observation_decimals (cell->observation)
                                    - cell->indicator->unit_mult + unit);
    }
  sum.value = ring->whole / pow (10, unit);
  guatu_observation_set_decimals (&sum, CLAMP (decimals, -15, 15));
  return sum;
}

/* Whether the sum of all parts is known as well as they are. */
static gboolean
is_exact (const GuatuRing *ring)
{
  for (guint i = 0; i < ring->sectors->len; i++)
    if (g_array_index (ring->sectors, GuatuSector, i).cell->observation->bound
        != GUATU_BOUND_EXACT)
      return FALSE;
  return TRUE;
}

static void
set_middle (Middle *middle, const GuatuDrawing *drawing, const GuatuRing *ring,
            const GuatuCell *cell, double share)
{
  GuatuFont name = drawing->style.category, number = drawing->style.value;

  name.size = MAX (MIN (name.size * share, name.size), guatu_style_smallest (&name));
  number.size = MAX (number.size * share, guatu_style_smallest (&number));
  number.bold = TRUE;
  g_clear_pointer (&middle->label, guatu_label_free);
  g_clear_pointer (&middle->number, guatu_label_free);
  middle->label
      = guatu_label_new (drawing->typesetter, middle->name, drawing->language, &name,
                         MAX (2 * ring->inner * NAME_SHARE, name.size), 2);
  middle->number = guatu_drawing_set_value (drawing, cell, &number);
}

static gboolean
middle_fits (const Middle *middle, const GuatuRing *ring)
{
  double height = middle->label->height + middle->number->height;
  double width = MAX (middle->label->width, middle->number->width);

  return hypot (width, height) / 2 <= ring->inner
         && !guatu_label_is_shortened (middle->label)
         && !guatu_label_is_torn (middle->label);
}

static void
place_middle (const Middle *middle, const GuatuDrawing *drawing, const GuatuRing *ring,
              const GuatuCell *cell)
{
  double height = middle->label->height + middle->number->height;
  double width = MAX (middle->label->width, middle->number->width);
  GuatuBox box
      = { ring->center.x - width / 2, ring->center.y - height / 2, width, height };
  gboolean total = ring->total != NULL;
  int mark
      = total ? guatu_scene_add_mark (drawing->scene, GUATU_SCENE_MARK_FIGURE, box,
                                      cell->indicator, cell->observation, middle->text, 0)
              : -1;

  guatu_label_place (middle->label, drawing->scene,
                     total ? GUATU_ROLE_CATEGORY : GUATU_ROLE_DIRECT, ring->center.x,
                     box.y, GUATU_ALIGN_MIDDLE, drawing->style.soft, mark);
  guatu_label_place (middle->number, drawing->scene,
                     total ? GUATU_ROLE_VALUE : GUATU_ROLE_DIRECT, ring->center.x,
                     box.y + middle->label->height, GUATU_ALIGN_MIDDLE,
                     drawing->style.ink, mark);
}

/* Draws the whole in the middle: the total that the chart names, or else the sum of the
 * parts, as a number that follows from others. */
static void
draw_middle (const GuatuDrawing *drawing, const GuatuRing *ring)
{
  const GuatuCell *first = g_array_index (ring->sectors, GuatuSector, 0).cell;
  double least = guatu_style_smallest (&drawing->style.value) / drawing->style.value.size;
  g_auto (Middle) middle = { guatu_word_text (GUATU_WORD_SUM), NULL, NULL, NULL };
  GuatuObservation sum = sum_up (ring, first);
  GuatuCell cell = ring->total != NULL ? *ring->total : *first;

  if (ring->total == NULL && !is_exact (ring))
    return;
  if (ring->total != NULL)
    middle.name
        = guatu_key_label (guatu_table_category (drawing->table, ring->total_category));
  else
    cell.observation = &sum;
  middle.text = guatu_drawing_write_value (drawing, &cell);
  for (double share = MIDDLE_SHARE; share > least * STEP; share *= STEP)
    {
      set_middle (&middle, drawing, ring, &cell, share);
      if (!middle_fits (&middle, ring))
        continue;
      place_middle (&middle, drawing, ring, &cell);
      return;
    }
  if (ring->total != NULL)
    {
      guatu_scene_add_mark (drawing->scene, GUATU_SCENE_MARK_FIGURE,
                            (GuatuBox) { ring->center.x, ring->center.y, 0, 0 },
                            cell.indicator, cell.observation, middle.text, 0);
      guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                        guatu_text_get (middle.name, drawing->primary));
    }
  guatu_drawing_warn_dropped (drawing, &cell, middle.text);
}

/* Draws the parts of one whole as a ring, with their names and numbers beside it. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  g_auto (GuatuRing) ring = { NULL };
  g_auto (GuatuLegend) legend = { NULL };
  g_autofree int *marks = NULL;

  guatu_legend_init (&legend, drawing, &guatu_bar_key, FALSE, &space);
  guatu_ring_init (&ring, drawing, space);
  marks = g_new (int, ring.sectors->len);
  for (guint i = 0; i < ring.sectors->len; i++)
    marks[i]
        = draw_sector (drawing, &ring, &g_array_index (ring.sectors, GuatuSector, i));
  draw_seams (drawing, &ring);
  for (guint i = 0; i < ring.sectors->len; i++)
    {
      const GuatuSector *sector = &g_array_index (ring.sectors, GuatuSector, i);

      draw_share (drawing, &ring, sector, marks[i]);
      draw_labels (drawing, &ring, sector, marks[i]);
    }
  draw_middle (drawing, &ring);
  if (!guatu_legend_finish (&legend, drawing, space, 0))
    return (GuatuBox) { 0, 0, 0, 0 };
  return space;
}

const GuatuMark guatu_ring_mark = { .draw = draw };
