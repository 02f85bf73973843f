/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/legend-layout.h"

#include "text/label-apart.h"
#include "scene/label-place.h"

/* Lengths at 1200×800. */
#define GAP_AFTER_SWATCH 8.0
#define GAP_BETWEEN_ENTRIES 36.0

/* From one row to the next, as a share of a row. */
#define ROW_PITCH 1.15

/* In a column, from the series to the signs under them, as a share of a row. */
#define GROUP_GAP 0.5

/* In a column, long texts break into so many lines. */
#define COLUMN_LINES 2

static void
clear_item (gpointer data)
{
  g_clear_pointer (&((GuatuLegendItem *) data)->label, guatu_label_free);
}

static void
tell_apart (GArray *items)
{
  g_autofree GuatuLabel **labels = g_new (GuatuLabel *, items->len + 1);

  for (guint i = 0; i < items->len; i++)
    labels[i] = g_array_index (items, GuatuLegendItem, i).label;
  guatu_labels_tell_apart (labels, items->len);
}

/* Sets the texts, none wider than leaves room for its swatch. */
static void
set_items (GuatuLegendLayout *layout, const GuatuDrawing *drawing, GArray *entries,
           const GuatuLegendKey *key, double width, int max_lines)
{
  double unit = drawing->style.unit;

  *layout = (GuatuLegendLayout) {
    .items = g_array_new (FALSE, TRUE, sizeof (GuatuLegendItem)),
  };
  g_array_set_clear_func (layout->items, clear_item);
  for (guint i = 0; i < entries->len; i++)
    {
      const GuatuLegendEntry *entry = &g_array_index (entries, GuatuLegendEntry, i);
      GuatuLegendItem item = {
        .entry = entry,
        .lead = guatu_legend_swatch_width (drawing, entry, key) + GAP_AFTER_SWATCH * unit,
      };

      item.label = guatu_label_new (drawing->typesetter, &entry->text,
                                    drawing->legend_language, &drawing->style.legend,
                                    MAX (width - item.lead, unit), max_lines);
      layout->shortened = layout->shortened || guatu_label_is_shortened (item.label);
      layout->torn = layout->torn || guatu_label_is_torn (item.label);
      g_array_append_val (layout->items, item);
    }
  if (layout->shortened)
    tell_apart (layout->items);
}

/* Whether the series end before an item, and what else there is to say begins. */
static gboolean
begins_signs (const GuatuLegendLayout *layout, guint item)
{
  const GuatuLegendItem *at = &g_array_index (layout->items, GuatuLegendItem, item);

  return item > 0 && at->entry->kind != GUATU_LEGEND_SERIES
         && at[-1].entry->kind == GUATU_LEGEND_SERIES;
}

/* Puts the items into rows from left to right; as far down as the @reserved corner
 * reaches, they are narrower by it. With @grouped, what is not a series begins a row
 * of its own. */
static void
fill_rows (GuatuLegendLayout *layout, double unit, double width, GuatuBox reserved,
           gboolean grouped)
{
  double x = 0, y = 0, row = 0;

  layout->n_rows = 1;
  layout->width = 0;
  for (guint i = 0; i < layout->items->len; i++)
    {
      GuatuLegendItem *item = &g_array_index (layout->items, GuatuLegendItem, i);
      double limit = width - (y < reserved.height ? reserved.width : 0);
      gboolean parts = grouped && begins_signs (layout, i);

      if (x > 0 && (parts || x + item->lead + item->label->width > limit))
        {
          x = 0;
          y += row * ROW_PITCH;
          row = 0;
          layout->n_rows++;
        }
      item->x = x;
      item->y = y;
      x += item->lead + item->label->width;
      layout->width = MAX (layout->width, x);
      x += GAP_BETWEEN_ENTRIES * unit;
      row = MAX (row, item->label->height);
    }
  layout->height = y + row;
}

/**
 * guatu_legend_layout_rows:
 * @width: of the rows
 * @reserved: what the rows leave free at the right of the top, for its size alone
 *
 * Lays the entries out in as many rows as they take. Where they take several,
 * series and signs do not share one, unless that took more.
 */
void
guatu_legend_layout_rows (GuatuLegendLayout *layout, const GuatuDrawing *drawing,
                          GArray *entries, const GuatuLegendKey *key, double width,
                          GuatuBox reserved)
{
  double unit = drawing->style.unit;
  guint n_rows;

  set_items (layout, drawing, entries, key, width - reserved.width, 1);
  fill_rows (layout, unit, width, reserved, FALSE);
  n_rows = layout->n_rows;
  if (n_rows == 1 || entries->len == 0
      || g_array_index (entries, GuatuLegendEntry, 0).kind != GUATU_LEGEND_SERIES)
    return;
  fill_rows (layout, unit, width, reserved, TRUE);
  if (layout->n_rows > n_rows)
    fill_rows (layout, unit, width, reserved, FALSE);
}

/**
 * guatu_legend_layout_column:
 * @width: that none of them is wider than
 *
 * Lays the entries out under each other, their texts held against one edge.
 */
void
guatu_legend_layout_column (GuatuLegendLayout *layout, const GuatuDrawing *drawing,
                            GArray *entries, const GuatuLegendKey *key, double width)
{
  double row = drawing->style.legend.size * GUATU_LINE_HEIGHT, lead = 0, y = 0;

  set_items (layout, drawing, entries, key, width, COLUMN_LINES);
  for (guint i = 0; i < layout->items->len; i++)
    lead = MAX (lead, g_array_index (layout->items, GuatuLegendItem, i).lead);
  for (guint i = 0; i < layout->items->len; i++)
    {
      GuatuLegendItem *item = &g_array_index (layout->items, GuatuLegendItem, i);

      item->lead = lead;
      item->y = y + (begins_signs (layout, i) ? row * GROUP_GAP : 0);
      layout->height = item->y + item->label->height;
      layout->width = MAX (layout->width, lead + item->label->width);
      y = layout->height + row * (ROW_PITCH - 1) * 2;
    }
  layout->n_rows = layout->items->len;
}

static gboolean
is_hidden (const GuatuLegendEntry *entry)
{
  return entry->key != NULL && entry->key->hidden;
}

/* Says that a series is switched off: its name is faint, and crossed out. */
static void
cross_out (const GuatuDrawing *drawing, const GuatuLegendItem *item, double x, double y)
{
  const GuatuPoint line[] = { { x, y }, { x + item->label->width, y } };

  guatu_scene_add_polyline (drawing->scene, line, 2,
                            guatu_style_rule (&drawing->style, drawing->style.faint, 1.2),
                            -1);
}

/* Takes note of a name by which its series can be switched off and on. */
static void
add_key (const GuatuDrawing *drawing, const GuatuLegendItem *item, double x, double y)
{
  const GuatuKey *key = item->entry->key;
  const GuatuBox box = { x, y, item->lead + item->label->width, item->label->height };

  if (key == NULL)
    return;
  if (key->hidden)
    cross_out (drawing, item, x + item->lead, y + item->label->height / 2);
  guatu_scene_add_key (
      drawing->scene, box, item->entry->number, guatu_glance_name (guatu_key_label (key)),
      guatu_text_get (&item->entry->text, drawing->primary), key->hidden);
}

/** guatu_legend_layout_draw: draws the legend with its top left corner at @x, @y. */
void
guatu_legend_layout_draw (const GuatuLegendLayout *layout, const GuatuDrawing *drawing,
                          const GuatuLegendKey *key, double x, double y)
{
  for (guint i = 0; i < layout->items->len; i++)
    {
      const GuatuLegendItem *item = &g_array_index (layout->items, GuatuLegendItem, i);

      guatu_legend_swatch_draw (drawing, item->entry, key, x + item->x,
                                y + item->y + item->label->height / 2);
      guatu_label_place (
          item->label, drawing->scene, GUATU_ROLE_LEGEND, x + item->x + item->lead,
          y + item->y, GUATU_ALIGN_START,
          is_hidden (item->entry) ? drawing->style.faint : drawing->style.soft, -1);
      add_key (drawing, item, x + item->x, y + item->y);
    }
}

void
guatu_legend_layout_clear (GuatuLegendLayout *layout)
{
  g_clear_pointer (&layout->items, g_array_unref);
}
