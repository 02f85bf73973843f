/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/builder.h"
#include "io/items/items.h"

/* Charts that were chosen from what single indicators have may turn out, with all of
 * them, to show two numbers at one mark. No file opens into a chart that cannot be drawn.
 */

/* What a chart becomes then, in the order in which it is tried; a dimension that is none
 * is chosen by the program. */
static const struct
{
  GuatuMarkKind mark;
  GuatuDimension category;
  GuatuDimension series;
} others[] = {
  { GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_STATUS },
  { GUATU_MARK_DOT, GUATU_DIMENSION_PLACE, GUATU_DIMENSION_STATUS },
  { GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_STATUS },
  { GUATU_MARK_BAR, GUATU_DIMENSION_NONE, GUATU_DIMENSION_NONE },
  { GUATU_MARK_DOT, GUATU_DIMENSION_NONE, GUATU_DIMENSION_NONE },
  { GUATU_MARK_FIGURES, GUATU_DIMENSION_NONE, GUATU_DIMENSION_NONE },
};

static gboolean
is_damaged (const GuatuChartDescription *chart)
{
  return chart->problems != NULL && chart->problems->len > 0;
}

static gpointer
same (gconstpointer item, gpointer data)
{
  (void) data;
  return (gpointer) item;
}

/* Another chart of the same numbers that can be drawn; NULL if there is none. */
static GuatuChartDescription *
try_others (const GuatuDataset *dataset, GuatuChartDescription *chart)
{
  chart->stack = GUATU_STACK_NONE;
  chart->sort = GUATU_SORT_GIVEN;
  for (guint i = 0; i < G_N_ELEMENTS (others) && chart->layers == NULL; i++)
    {
      const GuatuOpenDimensions open = { others[i].category == GUATU_DIMENSION_NONE,
                                         others[i].series == GUATU_DIMENSION_NONE };
      g_autoptr (GuatuChartDescription) other = NULL;

      chart->mark = others[i].mark;
      chart->category = others[i].category;
      chart->series = others[i].series;
      other = guatu_chart_try (dataset, chart, &open, same, NULL);
      if (!is_damaged (other))
        return g_steal_pointer (&other);
    }
  return NULL;
}

/**
 * guatu_items_finish:
 * @items: all that a file has, with its charts
 *
 * Ends the dataset, in which every chart that was chosen can be drawn: one that cannot
 * becomes another one or, where none shows its numbers, is left out and told of.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_items_finish (GuatuItems *items)
{
  GuatuDataset *dataset = guatu_builder_finish (items->builder);

  if (dataset != NULL)
    guatu_items_name_counted (dataset);
  for (guint i = dataset != NULL ? dataset->charts->len : 0; i-- > 0;)
    {
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      GuatuChartDescription *other;

      if (!is_damaged (chart))
        continue;
      other = try_others (dataset, chart);
      if (other == NULL)
        {
          guatu_table_report_add (
              items->report, TRUE, "",
              _ ("“%s” is on no chart: no mark tells its numbers apart."),
              chart->title.zh);
          g_ptr_array_remove_index (dataset->charts, i);
          continue;
        }
      guatu_chart_description_free (chart);
      dataset->charts->pdata[i] = other;
    }
  return dataset;
}
