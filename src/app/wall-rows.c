/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wall-rows.h"

struct _GuatuWallRow
{
  GObject parent_instance;

  GuatuWallSpan span;
};

G_DEFINE_FINAL_TYPE (GuatuWallRow, guatu_wall_row, G_TYPE_OBJECT)

static void
guatu_wall_row_class_init (GuatuWallRowClass *klass)
{
}

static void
guatu_wall_row_init (GuatuWallRow *self)
{
}

/** guatu_wall_row_get: (transfer none): what the row has. */
const GuatuWallSpan *
guatu_wall_row_get (GuatuWallRow *self)
{
  return &self->span;
}

struct _GuatuWallRows
{
  GObject parent_instance;

  GArray *spans; /* (element-type GuatuWallSpan) */
};

static GType
get_item_type (GListModel *model)
{
  return GUATU_TYPE_WALL_ROW;
}

static guint
get_n_items (GListModel *model)
{
  return GUATU_WALL_ROWS (model)->spans->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GuatuWallRows *self = GUATU_WALL_ROWS (model);
  GuatuWallRow *row;

  if (position >= self->spans->len)
    return NULL;
  row = g_object_new (GUATU_TYPE_WALL_ROW, NULL);
  row->span = g_array_index (self->spans, GuatuWallSpan, position);
  return row;
}

static void
implement_list_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (GuatuWallRows, guatu_wall_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      implement_list_model))

static void
guatu_wall_rows_finalize (GObject *object)
{
  g_array_unref (GUATU_WALL_ROWS (object)->spans);

  G_OBJECT_CLASS (guatu_wall_rows_parent_class)->finalize (object);
}

static void
guatu_wall_rows_class_init (GuatuWallRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guatu_wall_rows_finalize;
}

static void
guatu_wall_rows_init (GuatuWallRows *self)
{
  self->spans = g_array_new (FALSE, FALSE, sizeof (GuatuWallSpan));
}

/** guatu_wall_rows_new: (transfer full): no rows yet. */
GuatuWallRows *
guatu_wall_rows_new (void)
{
  return g_object_new (GUATU_TYPE_WALL_ROWS, NULL);
}

static const GuatuTheme *
theme_at (const GuatuDataset *dataset, guint i)
{
  return ((const GuatuChartDescription *) g_ptr_array_index (dataset->charts, i))->theme;
}

/* The charts of one theme from @first on; returns the first of another. */
static guint
add_theme (GArray *spans, const GuatuDataset *dataset, guint first, guint n_columns)
{
  const GuatuTheme *theme = theme_at (dataset, first);
  const GuatuWallSpan heading = { theme, first, 0 };
  guint end = first;

  if (theme != NULL)
    g_array_append_val (spans, heading);
  while (end < dataset->charts->len && theme_at (dataset, end) == theme)
    end++;
  for (guint i = first; i < end; i += n_columns)
    {
      const GuatuWallSpan span = { NULL, i, MIN (n_columns, end - i) };

      g_array_append_val (spans, span);
    }
  return end;
}

/**
 * guatu_wall_rows_set:
 * @self: the rows
 * @dataset: (nullable): whose charts they have, or %NULL for none; its items outlive that
 * @n_columns: how many charts stand beside each other, 1 at least
 */
void
guatu_wall_rows_set (GuatuWallRows *self, GuatuDataset *dataset, guint n_columns)
{
  const guint n_before = self->spans->len;
  guint i = 0;

  g_array_set_size (self->spans, 0);
  while (dataset != NULL && i < dataset->charts->len)
    i = add_theme (self->spans, dataset, i, n_columns);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->spans->len);
}

/**
 * guatu_wall_rows_find:
 * @self: the rows
 * @chart: which chart of the dataset
 *
 * Returns: the row that it is in, or %GTK_INVALID_LIST_POSITION
 */
guint
guatu_wall_rows_find (GuatuWallRows *self, guint chart)
{
  for (guint i = 0; i < self->spans->len; i++)
    {
      const GuatuWallSpan *span = &g_array_index (self->spans, GuatuWallSpan, i);

      if (span->n > 0 && chart >= span->first && chart < span->first + span->n)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}
