/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/legend-swatch.h"

G_BEGIN_DECLS

/**
 * GuatuLegendItem:
 * @entry: (unowned)
 * @label: its text, set
 * @x: where its swatch begins, from the legend's left edge
 * @y: its top, from the legend's top
 * @lead: from its swatch's beginning to its label
 */
typedef struct
{
  const GuatuLegendEntry *entry;
  GuatuLabel *label;
  double x;
  double y;
  double lead;
} GuatuLegendItem;

/**
 * GuatuLegendLayout:
 * @items: (element-type GuatuLegendItem)
 * @n_rows: how many rows they take
 * @shortened: whether a text had to be cut
 * @torn: whether a line of one ends within a word
 *
 * The entries of a legend, in rows or in a column.
 */
typedef struct
{
  GArray *items;
  double width;
  double height;
  guint n_rows;
  gboolean shortened;
  gboolean torn;
} GuatuLegendLayout;

void guatu_legend_layout_rows (GuatuLegendLayout *layout, const GuatuDrawing *drawing,
                               GArray *entries, const GuatuLegendKey *key, double width,
                               GuatuBox reserved);
void guatu_legend_layout_column (GuatuLegendLayout *layout, const GuatuDrawing *drawing,
                                 GArray *entries, const GuatuLegendKey *key,
                                 double width);
void guatu_legend_layout_draw (const GuatuLegendLayout *layout,
                               const GuatuDrawing *drawing, const GuatuLegendKey *key,
                               double x, double y);
void guatu_legend_layout_clear (GuatuLegendLayout *layout);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuLegendLayout, guatu_legend_layout_clear)

G_END_DECLS
