/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/ring/layout.h"

#include <math.h>

#include "guide/distribute.h"
#include "table/sums.h"

/* The radius of the ring as shares of the space's width, of which the first is taken that
 * leaves names and numbers their size; the last is taken anyway. */
static const double width_shares[] = { 0.32, 0.28, 0.25, 0.22 };

/* Smaller ones still, where type as small as can be leaves no name whole beside others.
 */
static const double small_shares[] = { 0.19, 0.16, 0.13 };

/* What it leaves over and under it for lines that lead from its parts. */
#define HEIGHT_SHARE 0.9

/* What is free in the middle, as a share of the ring's radius. */
#define INNER_SHARE 0.55

/* From the ring to what stands beside it, at 1200×800. */
#define LEAD 40.0

/* How much larger than elsewhere names and numbers are where there is room, and how much
 * smaller the type gets at a time. */
#define LARGEST_SHARE 1.2
#define STEP 0.92

/* On how many lines a name stands at most. */
#define MAX_LINES 2

/* Of a smaller part of the whole than this nobody expects the share on it. */
#define SMALL_PART 0.07

/* Around the shares, at 1200×800. */
#define PAD 4.0

/* Shares are written with a decimal. */
#define SHARE_DECIMALS 1

static void
clear_labels (GuatuSector *sector)
{
  g_clear_pointer (&sector->name, guatu_label_free);
  g_clear_pointer (&sector->value, guatu_label_free);
  g_clear_pointer (&sector->share, guatu_label_free);
}

static void
clear_sector (gpointer data)
{
  GuatuSector *sector = data;

  g_clear_pointer (&sector->text, g_free);
  clear_labels (sector);
}

static GuatuSector *
sector_at (const GuatuRing *ring, guint i)
{
  return &g_array_index (ring->sectors, GuatuSector, i);
}

/** guatu_ring_point: where an angle meets a radius on the page. */
GuatuPoint
guatu_ring_point (const GuatuRing *ring, double angle, double radius)
{
  return (GuatuPoint) { ring->center.x + radius * sin (angle),
                        ring->center.y - radius * cos (angle) };
}

/** guatu_sector_middle: the angle between its ends. */
double
guatu_sector_middle (const GuatuSector *sector)
{
  return (sector->start + sector->end) / 2;
}

/** guatu_sector_is_right: whether its name stands at the right of the ring. */
gboolean
guatu_sector_is_right (const GuatuSector *sector)
{
  return guatu_sector_middle (sector) <= G_PI;
}

/** guatu_sector_height: of its name and its number; 0 where they have no room. */
double
guatu_sector_height (const GuatuSector *sector)
{
  return sector->name != NULL ? sector->name->height + sector->value->height : 0;
}

/* Makes a sector of each part, one after the other from the top. */
static void
collect (GuatuRing *ring, const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  double sum = 0;

  ring->sectors = g_array_new (FALSE, TRUE, sizeof (GuatuSector));
  g_array_set_clear_func (ring->sectors, clear_sector);
  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, i, 0);
      GuatuSector sector = { .cell = cell, .category = i };

      if (guatu_sums_is_total (table, drawing->chart, i))
        {
          ring->total = cell;
          ring->total_category = i;
          continue;
        }
      sector.text = guatu_drawing_write_value (drawing, cell);
      g_array_append_val (ring->sectors, sector);
      ring->whole += cell->value;
    }
  for (guint i = 0; i < ring->sectors->len; i++)
    {
      GuatuSector *sector = sector_at (ring, i);

      sector->start = sum / ring->whole * 2 * G_PI;
      sum += sector->cell->value;
      sector->end = sum / ring->whole * 2 * G_PI;
    }
}

/* Whether shares say what the numbers do not, and follow from exact ones. */
static gboolean
tells_shares (const GuatuRing *ring, const GuatuTable *table)
{
  if (table->kind == GUATU_UNIT_PERCENT || table->kind == GUATU_UNIT_PERMILLE)
    return FALSE;
  for (guint i = 0; i < ring->sectors->len; i++)
    if (sector_at (ring, i)->cell->observation->bound != GUATU_BOUND_EXACT)
      return FALSE;
  return TRUE;
}

static GuatuLabel *
set_share (const GuatuRing *ring, const GuatuDrawing *drawing, const GuatuSector *sector,
           const GuatuFont *font)
{
  g_autofree char *number = guatu_number_words_number (
      &drawing->tick_words, sector->cell->value / ring->whole * 100, SHARE_DECIMALS);
  g_autofree char *share = g_strconcat (number, "%", NULL);

  return guatu_label_new_string (drawing->typesetter, share, drawing->primary, font);
}

static GuatuFont
font_of (GuatuFont font, double share)
{
  font.size = MAX (font.size * share, guatu_style_smallest (&font));
  return font;
}

/* Sets what stands at the parts in type of a share of its size. */
static void
set_labels (GuatuRing *ring, const GuatuDrawing *drawing, double width, double share)
{
  GuatuFont name = font_of (drawing->style.category, share);
  GuatuFont value = font_of (drawing->style.value, share);

  for (guint i = 0; i < ring->sectors->len; i++)
    {
      GuatuSector *sector = sector_at (ring, i);

      clear_labels (sector);
      sector->name = guatu_label_new (
          drawing->typesetter,
          guatu_key_label (guatu_table_category (drawing->table, sector->category)),
          drawing->language, &name, MAX (width, name.size), MAX_LINES);
      sector->value = guatu_drawing_set_value (drawing, sector->cell, &value);
    }
}

static double
side_height (const GuatuRing *ring, gboolean right)
{
  double height = 0;

  for (guint i = 0; i < ring->sectors->len; i++)
    if (guatu_sector_is_right (sector_at (ring, i)) == right)
      height += guatu_sector_height (sector_at (ring, i));
  return height;
}

static gboolean
labels_fit (const GuatuRing *ring, double width, double height)
{
  for (guint i = 0; i < ring->sectors->len; i++)
    {
      const GuatuSector *sector = sector_at (ring, i);

      if (guatu_label_is_shortened (sector->name) || guatu_label_is_torn (sector->name)
          || sector->value->width > width)
        return FALSE;
    }
  return side_height (ring, FALSE) <= height && side_height (ring, TRUE) <= height;
}

/* Leaves out what stands beside the smallest part of a side. */
static void
drop_smallest (GuatuRing *ring, const GuatuDrawing *drawing, gboolean right)
{
  GuatuSector *smallest = NULL;

  for (guint i = 0; i < ring->sectors->len; i++)
    {
      GuatuSector *sector = sector_at (ring, i);

      if (sector->name != NULL && guatu_sector_is_right (sector) == right
          && (smallest == NULL || sector->cell->value < smallest->cell->value))
        smallest = sector;
    }
  guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                    guatu_text_get (guatu_key_label (guatu_table_category (
                                        drawing->table, smallest->category)),
                                    drawing->primary));
  guatu_drawing_warn_dropped (drawing, smallest->cell, smallest->text);
  clear_labels (smallest);
}

/* Drops labels until those of each side have room. */
static void
make_room (GuatuRing *ring, const GuatuDrawing *drawing, double width, double height)
{
  for (guint i = 0; i < ring->sectors->len; i++)
    {
      GuatuSector *sector = sector_at (ring, i);

      if (sector->value->width <= width)
        continue;
      guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                        guatu_text_get (guatu_key_label (guatu_table_category (
                                            drawing->table, sector->category)),
                                        drawing->primary));
      guatu_drawing_warn_dropped (drawing, sector->cell, sector->text);
      clear_labels (sector);
    }
  for (int right = FALSE; right <= TRUE; right++)
    while (side_height (ring, right) > MAX (height, 0))
      drop_smallest (ring, drawing, right);
}

/* Finds where the labels of a side stand, each as near to its part as the others let it.
 */
static void
distribute_side (GuatuRing *ring, gboolean right, GuatuBox space)
{
  g_autofree GuatuDistributeItem *items = g_new (GuatuDistributeItem, ring->sectors->len);
  g_autofree GuatuSector **sectors = g_new (GuatuSector *, ring->sectors->len);
  guint n = 0;

  for (guint i = 0; i < ring->sectors->len; i++)
    {
      GuatuSector *sector = sector_at (ring, i);

      if (sector->name == NULL || guatu_sector_is_right (sector) != right)
        continue;
      items[n].wanted
          = guatu_ring_point (ring, guatu_sector_middle (sector), ring->outer).y;
      items[n].extent = guatu_sector_height (sector);
      sectors[n++] = sector;
    }
  if (n == 0)
    return;
  guatu_distribute (items, n, space.y, space.y + space.height);
  for (guint i = 0; i < n; i++)
    sectors[i]->middle = items[i].middle;
}

/* Makes the ring as broad as a share of the space; returns what is left at each side of
 * it. */
static double
set_radius (GuatuRing *ring, GuatuBox space, double share)
{
  ring->outer = MAX (MIN (space.height / 2 * HEIGHT_SHARE, space.width * share), 1);
  ring->inner = ring->outer * INNER_SHARE;
  return space.width / 2 - ring->outer - ring->lead;
}

/* Whether a box lies on a part with all of its corners. */
static gboolean
lies_on (const GuatuRing *ring, const GuatuSector *sector, GuatuBox box)
{
  GuatuPoint corners[] = { { box.x, box.y },
                           { box.x + box.width, box.y },
                           { box.x, box.y + box.height },
                           { box.x + box.width, box.y + box.height } };

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      double x = corners[i].x - ring->center.x, y = ring->center.y - corners[i].y;
      double angle = atan2 (x, y), radius = hypot (x, y);

      angle += angle < 0 ? 2 * G_PI : 0;
      if (radius < ring->inner || radius > ring->outer || angle < sector->start
          || angle > sector->end)
        return FALSE;
    }
  return TRUE;
}

/* Whether the share of a part has room on it. */
static gboolean
share_fits (const GuatuRing *ring, const GuatuDrawing *drawing, const GuatuSector *sector)
{
  double pad = PAD * drawing->style.unit;
  double width = sector->share->width + 2 * pad;
  GuatuPoint at = guatu_ring_point (ring, guatu_sector_middle (sector),
                                    (ring->inner + ring->outer) / 2);
  GuatuBox box = { at.x - width / 2, at.y - sector->share->height / 2, width,
                   sector->share->height };

  return lies_on (ring, sector, box);
}

/* Sets the shares in the largest type in which all have room that can have it; the others
 * are left out, as what follows from the numbers. */
static void
fit_shares (GuatuRing *ring, const GuatuDrawing *drawing)
{
  double least = guatu_style_smallest (&drawing->style.value) / drawing->style.value.size;

  if (!tells_shares (ring, drawing->table))
    return;
  for (double share = LARGEST_SHARE; share > least * STEP; share *= STEP)
    {
      GuatuFont font = font_of (drawing->style.value, share);
      gboolean fit = TRUE;

      for (guint i = 0; i < ring->sectors->len; i++)
        {
          GuatuSector *sector = sector_at (ring, i);
          gboolean small = sector->end - sector->start < SMALL_PART * 2 * G_PI;

          g_clear_pointer (&sector->share, guatu_label_free);
          sector->share = set_share (ring, drawing, sector, &font);
          if (share_fits (ring, drawing, sector))
            continue;
          fit = fit && small;
          g_clear_pointer (&sector->share, guatu_label_free);
        }
      if (fit)
        return;
    }
}

/**
 * guatu_ring_init:
 * @space: what is left of the page
 *
 * Lays the parts of a whole out as a ring, in the order of the chart from the top on,
 * with their names and numbers at both sides, in type that gets smaller where there is
 * little room.
 */
void
guatu_ring_init (GuatuRing *ring, const GuatuDrawing *drawing, GuatuBox space)
{
  double least = guatu_style_smallest (&drawing->style.value) / drawing->style.value.size;
  double share = 1, width = 1;

  *ring = (GuatuRing) { .lead = LEAD * drawing->style.unit };
  collect (ring, drawing);
  ring->center = (GuatuPoint) { space.x + space.width / 2, space.y + space.height / 2 };
  for (guint i = 0; i < G_N_ELEMENTS (width_shares); i++)
    {
      width = set_radius (ring, space, width_shares[i]);
      set_labels (ring, drawing, width, LARGEST_SHARE);
      if (labels_fit (ring, width, space.height))
        break;
    }
  for (share = LARGEST_SHARE; share > least * STEP; share *= STEP)
    {
      set_labels (ring, drawing, width, share);
      if (labels_fit (ring, width, space.height))
        break;
    }
  for (guint i = 0; !(share > least * STEP) && i < G_N_ELEMENTS (small_shares); i++)
    {
      width = set_radius (ring, space, small_shares[i]);
      set_labels (ring, drawing, width, least);
      share = labels_fit (ring, width, space.height) ? 1 : share;
    }
  if (!(share > least * STEP))
    {
      width = set_radius (ring, space, width_shares[G_N_ELEMENTS (width_shares) - 1]);
      set_labels (ring, drawing, width, least);
    }
  if (!(share > least * STEP))
    make_room (ring, drawing, width, space.height);
  fit_shares (ring, drawing);
  distribute_side (ring, FALSE, space);
  distribute_side (ring, TRUE, space);
}

void
guatu_ring_clear (GuatuRing *ring)
{
  g_clear_pointer (&ring->sectors, g_array_unref);
}
