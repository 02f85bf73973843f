/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-list.h"

/* Stands for no chart of the dataset. */
#define NO_CHART G_MAXUINT

struct _GuatuChartList
{
  GObject parent_instance;

  GuatuDataset *dataset; /* (nullable) */
  GArray *found;         /* (nullable) (element-type guint): which charts are listed, in
                          * the dataset's order, or NULL for all */
  guint selected;        /* which chart of the dataset, or NO_CHART */
};

static GType
get_item_type (GListModel *model)
{
  return GUATU_TYPE_CHART_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  GuatuChartList *self = GUATU_CHART_LIST (model);

  if (self->found != NULL)
    return self->found->len;
  return self->dataset == NULL ? 0 : self->dataset->charts->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  const GuatuChartDescription *chart
      = guatu_chart_list_get_chart (GUATU_CHART_LIST (model), position);

  return chart != NULL ? guatu_chart_item_new (chart) : NULL;
}

static void
implement_list_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* The place in the list of a chart of the dataset; of one that is not listed, the place
 * that it would have. */
static guint
find_place (GuatuChartList *self, guint chart)
{
  guint first = 0;
  guint end = get_n_items (G_LIST_MODEL (self));

  if (self->found == NULL)
    return MIN (chart, end);
  while (first < end)
    {
      const guint middle = first + (end - first) / 2;

      if (g_array_index (self->found, guint, middle) < chart)
        first = middle + 1;
      else
        end = middle;
    }
  return first;
}

static guint
chart_at (GuatuChartList *self, guint position)
{
  if (position >= get_n_items (G_LIST_MODEL (self)))
    return NO_CHART;
  return self->found == NULL ? position : g_array_index (self->found, guint, position);
}

static gboolean
is_selected (GtkSelectionModel *model, guint position)
{
  GuatuChartList *self = GUATU_CHART_LIST (model);

  return self->selected != NO_CHART && chart_at (self, position) == self->selected;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model, guint position, guint n_items)
{
  GtkBitset *selection = gtk_bitset_new_empty ();
  const guint selected
      = guatu_chart_list_get_selected_position (GUATU_CHART_LIST (model));

  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_bitset_add (selection, selected);
  return selection;
}

static void
select_chart (GuatuChartList *self, guint chart)
{
  const guint old = guatu_chart_list_get_selected_position (self);
  guint new = GTK_INVALID_LIST_POSITION;

  if (self->selected == chart)
    return;
  self->selected = chart;
  new = guatu_chart_list_get_selected_position (self);
  if (old == new)
    return;
  if (old == GTK_INVALID_LIST_POSITION || new == GTK_INVALID_LIST_POSITION)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), MIN (old, new), 1);
  else
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), MIN (old, new),
                                           MAX (old, new) - MIN (old, new) + 1);
}

static gboolean
select_item (GtkSelectionModel *model, guint position, gboolean unselect_rest)
{
  GuatuChartList *self = GUATU_CHART_LIST (model);
  const guint chart = chart_at (self, position);

  if (chart == NO_CHART)
    return FALSE;
  select_chart (self, chart);
  return TRUE;
}

static void
implement_selection_model (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
  iface->get_selection_in_range = get_selection_in_range;
  iface->select_item = select_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (GuatuChartList, guatu_chart_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      implement_list_model)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL,
                                                          implement_selection_model))

static void
guatu_chart_list_finalize (GObject *object)
{
  GuatuChartList *self = GUATU_CHART_LIST (object);

  g_clear_pointer (&self->found, g_array_unref);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_chart_list_parent_class)->finalize (object);
}

static void
guatu_chart_list_class_init (GuatuChartListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guatu_chart_list_finalize;
}

static void
guatu_chart_list_init (GuatuChartList *self)
{
  self->selected = NO_CHART;
}

/**
 * guatu_chart_list_new:
 *
 * Returns: (transfer full): a list of nothing yet
 */
GuatuChartList *
guatu_chart_list_new (void)
{
  return g_object_new (GUATU_TYPE_CHART_LIST, NULL);
}

/**
 * guatu_chart_list_set_dataset:
 * @self: a list
 * @dataset: whose charts it lists from now on, all of them
 *
 * No chart is selected afterwards.
 */
void
guatu_chart_list_set_dataset (GuatuChartList *self, GuatuDataset *dataset)
{
  const guint n_before = get_n_items (G_LIST_MODEL (self));
  /* Items that views still have point at its charts. */
  g_autoptr (GuatuDataset) old = g_steal_pointer (&self->dataset);

  self->dataset = guatu_dataset_ref (dataset);
  self->selected = NO_CHART;
  g_clear_pointer (&self->found, g_array_unref);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, dataset->charts->len);
}

/**
 * guatu_chart_list_set_found:
 * @self: a list
 * @found: (nullable) (element-type guint): the indices of the charts to list, ascending,
 *   or %NULL for all
 */
void
guatu_chart_list_set_found (GuatuChartList *self, GArray *found)
{
  const guint n_before = get_n_items (G_LIST_MODEL (self));

  if (self->found == NULL && found == NULL)
    return;
  g_clear_pointer (&self->found, g_array_unref);
  self->found = found == NULL ? NULL : g_array_ref (found);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before,
                              get_n_items (G_LIST_MODEL (self)));
}

/**
 * guatu_chart_list_get_chart:
 * @self: a list
 * @position: from 0
 *
 * Returns: (nullable): the chart at this place, or %NULL past the last one
 */
const GuatuChartDescription *
guatu_chart_list_get_chart (GuatuChartList *self, guint position)
{
  const guint chart = chart_at (self, position);

  return chart == NO_CHART ? NULL : g_ptr_array_index (self->dataset->charts, chart);
}

/**
 * guatu_chart_list_get_selected:
 * @self: a list
 *
 * Returns: (nullable): the selected chart
 */
const GuatuChartDescription *
guatu_chart_list_get_selected (GuatuChartList *self)
{
  return self->selected == NO_CHART
             ? NULL
             : g_ptr_array_index (self->dataset->charts, self->selected);
}

/**
 * guatu_chart_list_get_selected_position:
 * @self: a list
 *
 * Returns: where the selected chart is listed, or %GTK_INVALID_LIST_POSITION
 */
guint
guatu_chart_list_get_selected_position (GuatuChartList *self)
{
  const guint place
      = self->selected == NO_CHART ? NO_CHART : find_place (self, self->selected);

  return place != NO_CHART && chart_at (self, place) == self->selected
             ? place
             : GTK_INVALID_LIST_POSITION;
}

/**
 * guatu_chart_list_select:
 * @self: a list
 * @chart: a chart of its dataset
 */
void
guatu_chart_list_select (GuatuChartList *self, const GuatuChartDescription *chart)
{
  guint index = 0;

  if (g_ptr_array_find (self->dataset->charts, chart, &index))
    select_chart (self, index);
}

/**
 * guatu_chart_list_step:
 * @self: a list
 * @step: 1 for the next chart of those listed, -1 for the one before
 *
 * Selects a neighbour of the selected chart; stays at either end.
 *
 * Returns: where the chart that is selected now is listed, or
 *   %GTK_INVALID_LIST_POSITION
 */
guint
guatu_chart_list_step (GuatuChartList *self, int step)
{
  const gboolean listed
      = guatu_chart_list_get_selected_position (self) != GTK_INVALID_LIST_POSITION;
  const guint place = self->selected == NO_CHART ? 0 : find_place (self, self->selected);
  /* From a chart that is not listed, forwards leads to what has its place. */
  const gint64 next = (gint64) place + (listed || step < 0 ? step : step - 1);

  if (next >= 0 && chart_at (self, (guint) next) != NO_CHART)
    select_chart (self, chart_at (self, (guint) next));
  return guatu_chart_list_get_selected_position (self);
}
