/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/composition.h"

#include <math.h>

#include "guide/glyph.h"
#include "guide/color.h"
#include "guide/legend.h"
#include "guide/distribute.h"
#include "mark/keys.h"
#include "scene/label-place.h"

/*
 * One bar of shares: it stands upright, its first part on top, and each part has its
 * number and its name beside it, in the order of the bar, instead of an axis and a
 * legend.
 */

/* Lengths at 1200×800. */
#define BAR_WIDTH 200.0
#define COLUMN_GAP 14.0
#define NAME_GAP 8.0

/* The bar takes this share of the width at most, and its labels this share of its height.
 */
#define BAR_SHARE 0.3
#define LABELS_SHARE 0.98

/* From the bar to the numbers, in lines of these. */
#define LEAD_LINES 1.5

/* What percentages add up to that are shares themselves, but for their rounding. */
#define WHOLE 100.0
#define ROUNDING 1.0

/* Shares are written with a decimal. */
#define SHARE_DECIMALS 1

/* How much larger than other numbers those of the parts are where there is room. */
#define LARGEST_SHARE 1.4

/* How much smaller the type of the labels gets at a time. */
#define STEP 0.92

static void
clear_part (gpointer data)
{
  GuatuPart *part = data;

  g_clear_pointer (&part->text, g_free);
  g_clear_pointer (&part->value, guatu_label_free);
  g_clear_pointer (&part->share, guatu_label_free);
  g_clear_pointer (&part->name, guatu_label_free);
}

/* Whether the numbers are the shares: percentages of one whole. */
static gboolean
are_shares (const GuatuTable *table)
{
  double whole = 0;

  for (guint i = 0; i < table->series->len; i++)
    whole += guatu_table_cell (table, 0, i)->value;
  return table->kind == GUATU_UNIT_PERCENT && fabs (whole - WHOLE) <= ROUNDING;
}

/* Whether the share of every part can be written: it is its number, or follows from exact
 * ones. */
static gboolean
has_shares (const GuatuTable *table)
{
  if (table->kind == GUATU_UNIT_PERCENT)
    return are_shares (table);
  for (guint i = 0; i < table->series->len; i++)
    if (guatu_cell_has_value (guatu_table_cell (table, 0, i))
        && guatu_table_cell (table, 0, i)->observation->bound != GUATU_BOUND_EXACT)
      return FALSE;
  return TRUE;
}

/**
 * guatu_composition_is_one:
 *
 * Returns: whether the chart is a single bar of shares, which has its parts named at it
 */
gboolean
guatu_composition_is_one (const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;

  return drawing->chart->mark == GUATU_MARK_BAR && drawing->chart->references == NULL
         && !drawing->chart->totals && drawing->panel == NULL
         && drawing->chart->stack == GUATU_STACK_SHARE
         && drawing->chart->orientation != GUATU_ORIENTATION_HORIZONTAL
         && table->categories->len == 1 && table->series->len > 1 && table->gaps == 0
         && !drawing->says_periods && guatu_table_has_more_values (table, 1)
         && has_shares (table);
}

static GuatuLabel *
set_share (const GuatuDrawing *drawing, const GuatuCell *cell, const GuatuFont *font)
{
  g_autofree char *number = guatu_number_words_number (
      &drawing->tick_words, cell->span.end - cell->span.start, SHARE_DECIMALS);
  g_autofree char *share = g_strconcat (number, "%", NULL);

  return guatu_label_new_string (drawing->typesetter, share, drawing->primary, font);
}

/* Sets what stands beside the parts in type of a share of its size. */
static GArray *
set_parts (const GuatuDrawing *drawing, double width, double share)
{
  const GuatuTable *table = drawing->table;
  GuatuFont font = drawing->style.value;
  gboolean shares = !are_shares (table);
  double numbers = 0, room;
  GArray *parts = g_array_new (FALSE, TRUE, sizeof (GuatuPart));

  g_array_set_clear_func (parts, clear_part);
  font.size = MAX (font.size * share, guatu_style_smallest (&font));
  font.tabular = TRUE;
  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, 0, i);
      GuatuPart part = { .cell = cell, .series = i };

      if (cell->observation == NULL)
        continue;
      part.top = cell->span.start / WHOLE;
      part.bottom = cell->span.end / WHOLE;
      part.text = guatu_drawing_write_value (drawing, cell);
      part.value = guatu_drawing_set_value (drawing, cell, &font);
      part.share = shares ? set_share (drawing, cell, &font) : NULL;
      numbers = MAX (
          numbers,
          part.value->width
              + (shares ? part.share->width + COLUMN_GAP * drawing->style.unit : 0));
      g_array_append_val (parts, part);
    }
  font.tabular = FALSE;
  room = width - numbers - MIN (BAR_WIDTH * drawing->style.unit, width * BAR_SHARE)
         - font.size * GUATU_LINE_HEIGHT * LEAD_LINES
         - 2 * COLUMN_GAP * drawing->style.unit;
  for (guint i = 0; i < parts->len; i++)
    {
      GuatuPart *part = &g_array_index (parts, GuatuPart, i);
      g_auto (GuatuText) named = { NULL, NULL };

      guatu_said_name (guatu_table_series (table, part->series),
                       guatu_said_of_series (&drawing->said, table, part->series),
                       &named);
      part->name = guatu_label_new (drawing->typesetter, &named, drawing->legend_language,
                                    &font, MAX (room, font.size), 2);
    }
  return parts;
}

static double
part_height (const GuatuPart *part)
{
  return MAX (part->value->height, part->name->height);
}

/* Whether the labels have room beside a bar, whole and none over another. */
static gboolean
has_room (GArray *parts, double height)
{
  double needed = 0;

  for (guint i = 0; i < parts->len; i++)
    {
      const GuatuPart *part = &g_array_index (parts, GuatuPart, i);

      if (guatu_label_is_shortened (part->name) || guatu_label_is_torn (part->name))
        return FALSE;
      needed += part_height (part);
    }
  return needed <= height * LABELS_SHARE;
}

static GuatuLabel *
set_category (const GuatuDrawing *drawing, double width)
{
  return guatu_label_new (drawing->typesetter,
                          guatu_key_label (guatu_table_category (drawing->table, 0)),
                          drawing->language, &drawing->style.category, width, 2);
}

/**
 * guatu_composition_set:
 * @width: of the space for the bar and its labels
 * @height: of it
 *
 * Returns: (transfer full) (nullable) (element-type GuatuPart): the parts with what
 * stands beside them, in type that gets smaller where there is little room; %NULL where
 * there is none, so that they are named in a legend
 */
GArray *
guatu_composition_set (const GuatuDrawing *drawing, double width, double height)
{
  double least = guatu_style_smallest (&drawing->style.value) / drawing->style.value.size;
  g_autoptr (GuatuLabel) category = set_category (drawing, width);
  /* A heading, and status swatches, of a row each. */
  double room = height - category->height - NAME_GAP * drawing->style.unit
                - 2 * guatu_legend_row_height (drawing);

  for (double share = LARGEST_SHARE; share > least * STEP; share *= STEP)
    {
      GArray *parts = set_parts (drawing, width, share);

      if (has_room (parts, room))
        return parts;
      g_array_unref (parts);
    }
  return NULL;
}

/* Finds where the labels stand, each as near to its part as the others let it. */
static void
distribute_parts (GArray *parts, GuatuBox bar)
{
  g_autofree GuatuDistributeItem *items = g_new (GuatuDistributeItem, parts->len);

  for (guint i = 0; i < parts->len; i++)
    {
      const GuatuPart *part = &g_array_index (parts, GuatuPart, i);

      items[i].wanted = bar.y + bar.height * (part->top + part->bottom) / 2;
      items[i].extent = part_height (part);
    }
  guatu_distribute (items, parts->len, bar.y, bar.y + bar.height);
  for (guint i = 0; i < parts->len; i++)
    g_array_index (parts, GuatuPart, i).middle = items[i].middle;
}

static int
draw_part (const GuatuDrawing *drawing, const GuatuPart *part, GuatuBox bar)
{
  GuatuPlane plane = { bar, FALSE };
  GuatuBox box = { bar.x, bar.y + bar.height * part->top, bar.width,
                   bar.height * (part->bottom - part->top) };
  int mark = guatu_scene_add_mark (drawing->scene, GUATU_SCENE_MARK_BAR, box,
                                   part->cell->indicator, part->cell->observation,
                                   part->text, part->series);

  guatu_glyph_bar (
      drawing, &plane, bar.height * (1 - part->top), bar.height * (1 - part->bottom), 0,
      bar.width, guatu_color_of_series (drawing, part->series),
      (GuatuStatus) part->cell->observation->status, GUATU_BOUND_EXACT, mark);
  return mark;
}

/* Parts touch each other; a line of paper keeps them apart, as far as it is thin for
 * both. */
static void
draw_seams (const GuatuDrawing *drawing, GArray *parts, GuatuBox bar)
{
  GuatuStroke seam = guatu_style_rule (&drawing->style, drawing->style.paper, 1.4);

  for (guint i = 1; i < parts->len; i++)
    {
      const GuatuPart *part = &g_array_index (parts, GuatuPart, i);
      double y = bar.y + bar.height * part->top;
      GuatuPoint line[] = { { bar.x, y }, { bar.x + bar.width, y } };

      if ((part->bottom - part->top) * bar.height > 4 * seam.width)
        guatu_scene_add_polyline (drawing->scene, line, 2, seam, -1);
    }
}

/* Draws what stands beside a part, and the line that leads to it. */
static void
draw_labels (const GuatuDrawing *drawing, const GuatuPart *part, GuatuBox bar,
             double values_end, double shares_end, double names_x, int mark)
{
  const GuatuStyle *style = &drawing->style;
  double lead = part->value->height, gap = COLUMN_GAP * style->unit / 2;
  /* Numbers end under each other, and the shorter one has the longer line. */
  GuatuPoint line[] = {
    { bar.x + bar.width + gap / 2, bar.y + bar.height * (part->top + part->bottom) / 2 },
    { bar.x + bar.width + lead * LEAD_LINES - gap, part->middle },
    { values_end - part->value->width - gap, part->middle },
  };

  guatu_scene_add_polyline (drawing->scene, line, 3,
                            guatu_style_rule (style, style->faint, 1), mark);
  guatu_label_place (
      part->value, drawing->scene, GUATU_ROLE_VALUE, values_end - part->value->width,
      part->middle - part->value->height / 2, GUATU_ALIGN_START, style->ink, mark);
  if (part->share != NULL)
    guatu_label_place (
        part->share, drawing->scene, GUATU_ROLE_DIRECT, shares_end - part->share->width,
        part->middle - part->share->height / 2, GUATU_ALIGN_START, style->soft, mark);
  guatu_label_place (part->name, drawing->scene, GUATU_ROLE_DIRECT, names_x,
                     part->middle - part->name->height / 2, GUATU_ALIGN_START, style->ink,
                     mark);
}

/* The marks come before what leads from them, so that all of a kind follow each other. */
static void
draw_all (const GuatuDrawing *drawing, GArray *parts, GuatuBox bar)
{
  double gap = COLUMN_GAP * drawing->style.unit, value = 0, share = 0, lead;
  g_autofree int *marks = g_new (int, parts->len);

  for (guint i = 0; i < parts->len; i++)
    {
      const GuatuPart *part = &g_array_index (parts, GuatuPart, i);

      marks[i] = draw_part (drawing, part, bar);
      value = MAX (value, part->value->width);
      share = MAX (share, part->share != NULL ? part->share->width : 0);
    }
  draw_seams (drawing, parts, bar);
  lead = g_array_index (parts, GuatuPart, 0).value->height * LEAD_LINES;
  for (guint i = 0; i < parts->len; i++)
    {
      double values_end = bar.x + bar.width + lead + value;
      double shares_end = values_end + (share > 0 ? gap + share : 0);

      draw_labels (drawing, &g_array_index (parts, GuatuPart, i), bar, values_end,
                   shares_end, shares_end + gap, marks[i]);
    }
}

/**
 * guatu_composition_draw:
 * @parts: (element-type GuatuPart): as they were set for @space
 *
 * Draws the one bar of a composition with the names and numbers of its parts.
 */
void
guatu_composition_draw (const GuatuDrawing *drawing, GArray *parts, GuatuBox space)
{
  double unit = drawing->style.unit;
  g_autoptr (GuatuLabel) category = set_category (drawing, space.width);
  g_auto (GuatuLegend) legend = { NULL };
  GuatuBox bar;

  guatu_legend_init (&legend, drawing, &guatu_column_key, FALSE, &space);
  bar = (GuatuBox) { space.x, space.y, MIN (BAR_WIDTH * unit, space.width * BAR_SHARE),
                     MAX (space.height - category->height - NAME_GAP * unit, 1) };
  distribute_parts (parts, bar);
  draw_all (drawing, parts, bar);
  guatu_label_place (category, drawing->scene, GUATU_ROLE_CATEGORY, bar.x,
                     bar.y + bar.height + NAME_GAP * unit, GUATU_ALIGN_START,
                     drawing->style.ink, -1);
  guatu_legend_finish (&legend, drawing, bar, GUATU_DEPTH_GROUND);
}
