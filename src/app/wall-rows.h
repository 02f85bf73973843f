/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuWallRow:
 * @theme: (nullable): whose name the row is, or %NULL for a row of charts
 * @first: of those, the first
 * @n: how many they are
 */
#define GUATU_TYPE_WALL_ROW (guatu_wall_row_get_type ())
G_DECLARE_FINAL_TYPE (GuatuWallRow, guatu_wall_row, GUATU, WALL_ROW, GObject)

typedef struct
{
  const GuatuTheme *theme;
  guint first;
  guint n;
} GuatuWallSpan;

const GuatuWallSpan *guatu_wall_row_get (GuatuWallRow *self);

/**
 * GuatuWallRows:
 *
 * The rows of a wall: the name of each theme, and its charts beside each other.
 */
#define GUATU_TYPE_WALL_ROWS (guatu_wall_rows_get_type ())
G_DECLARE_FINAL_TYPE (GuatuWallRows, guatu_wall_rows, GUATU, WALL_ROWS, GObject)

GuatuWallRows *guatu_wall_rows_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_wall_rows_set (GuatuWallRows *self, GuatuDataset *dataset, guint n_columns);
guint guatu_wall_rows_find (GuatuWallRows *self, guint chart);

G_END_DECLS
