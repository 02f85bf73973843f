/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/loose-chart.h"

#include "dataset/highlight.h"

typedef struct
{
  GuatuLooseChart *loose;
  const GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  GHashTable *items; /* from items of the dataset to those of the loose chart */
} Loosening;

static void
free_item (gpointer item, GuatuList list)
{
  switch (list)
    {
    case GUATU_LIST_PLACES:
      guatu_place_free (item);
      break;
    case GUATU_LIST_THEMES:
      guatu_theme_free (item);
      break;
    default:
      guatu_indicator_free (item);
    }
}

/* Returns: (transfer none): an item of the loose chart with nothing but its id */
static gpointer
add_item (GuatuLooseChart *loose, GuatuList list, const char *id)
{
  GuatuPlace *place = NULL;
  GuatuTheme *theme = NULL;
  gpointer item;

  if (list == GUATU_LIST_PLACES)
    {
      item = place = g_new0 (GuatuPlace, 1);
      place->id = g_strdup (id);
    }
  else if (list == GUATU_LIST_THEMES)
    {
      item = theme = g_new0 (GuatuTheme, 1);
      theme->id = g_strdup (id);
    }
  else
    item = guatu_indicator_new (id);
  g_hash_table_insert (loose->lists, item, GINT_TO_POINTER (list));
  return item;
}

/**
 * guatu_loose_chart_item:
 * @loose: a loose chart
 * @list: of indicators, places or themes
 * @id: the id of an item of the dataset that the chart will be put into
 *
 * Returns: (transfer none): what stands for the item in the chart: to be put into its
 *   indicators or places, those of its layers, or what it highlights and annotates
 */
gpointer
guatu_loose_chart_item (GuatuLooseChart *loose, GuatuList list, const char *id)
{
  g_autofree char *key = g_strdup_printf ("%d %s", list, id);
  gpointer item = g_hash_table_lookup (loose->ids, key);

  if (item == NULL)
    {
      item = add_item (loose, list, id);
      g_hash_table_insert (loose->ids, g_steal_pointer (&key), item);
    }
  return item;
}

static gpointer
loosen (gconstpointer item, gpointer data)
{
  Loosening *loosening = data;
  GuatuList list = GUATU_LIST_INDICATORS;
  gpointer own = item != NULL ? g_hash_table_lookup (loosening->items, item) : NULL;

  if (item == NULL || own != NULL)
    return own;
  if (item == loosening->chart->theme)
    list = GUATU_LIST_THEMES;
  else if (g_ptr_array_find (loosening->dataset->places, item, NULL))
    list = GUATU_LIST_PLACES;
  own = guatu_loose_chart_item (loosening->loose, list, *(char *const *) item);
  g_hash_table_insert (loosening->items, (gpointer) item, own);
  return own;
}

static void
copy_problems (GuatuChartDescription *chart, const GuatuChartDescription *from)
{
  if (from->problems == NULL)
    return;
  chart->problems = guatu_problems_new ();
  guatu_problems_append (chart->problems, from->problems);
}

static GuatuLooseChart *
loose_new (const char *id)
{
  GuatuLooseChart *loose = g_new0 (GuatuLooseChart, 1);

  loose->chart = guatu_chart_description_new (id);
  loose->lists = g_hash_table_new (NULL, NULL);
  loose->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return loose;
}

/**
 * guatu_loose_chart_new:
 * @dataset: a dataset
 * @chart: (nullable): one of its charts, or %NULL for one that shows nothing yet
 *
 * Returns: (transfer full): the chart apart from the dataset
 */
GuatuLooseChart *
guatu_loose_chart_new (const GuatuDataset *dataset, const GuatuChartDescription *chart)
{
  GuatuLooseChart *loose = loose_new (chart != NULL ? chart->id : "");
  g_autoptr (GHashTable) items = g_hash_table_new (NULL, NULL);
  Loosening loosening = { loose, dataset, chart, items };

  if (chart == NULL)
    {
      loose->open = (GuatuOpenDimensions) { TRUE, TRUE };
      return loose;
    }
  guatu_chart_description_assign (loose->chart, chart, loosen, &loosening);
  copy_problems (loose->chart, chart);
  return loose;
}

typedef struct
{
  const GuatuLooseChart *from;
  GuatuLooseChart *loose;
} Copying;

static gpointer
copy_item (gconstpointer item, gpointer data)
{
  Copying *copying = data;
  const int list = GPOINTER_TO_INT (g_hash_table_lookup (copying->from->lists, item));

  if (item == NULL)
    return NULL;
  return guatu_loose_chart_item (copying->loose, (GuatuList) list, *(char *const *) item);
}

/** guatu_loose_chart_copy: (transfer full): another that says the same. */
GuatuLooseChart *
guatu_loose_chart_copy (const GuatuLooseChart *loose)
{
  GuatuLooseChart *copy = loose_new (loose->chart->id);
  Copying copying = { loose, copy };

  guatu_chart_description_assign (copy->chart, loose->chart, copy_item, &copying);
  copy_problems (copy->chart, loose->chart);
  copy->open = loose->open;
  return copy;
}

/** guatu_loose_chart_free: @loose: (transfer full): a loose chart */
void
guatu_loose_chart_free (GuatuLooseChart *loose)
{
  GHashTableIter iter;
  gpointer item, list;

  guatu_chart_description_free (loose->chart);
  g_hash_table_iter_init (&iter, loose->lists);
  while (g_hash_table_iter_next (&iter, &item, &list))
    free_item (item, (GuatuList) GPOINTER_TO_INT (list));
  g_hash_table_unref (loose->lists);
  g_hash_table_unref (loose->ids);
  g_free (loose);
}

/** guatu_loose_chart_set_id: gives it another id, as a copy of a chart needs. */
void
guatu_loose_chart_set_id (GuatuLooseChart *loose, const char *id)
{
  g_autofree char *before = loose->chart->id;

  loose->chart->id = g_strdup (id);
}

typedef struct
{
  const GuatuLooseChart *loose;
  GuatuBuilder *builder;
  gboolean is_whole;
} Putting;

static gpointer
find_item (gconstpointer item, gpointer data)
{
  Putting *putting = data;
  gpointer own = NULL;

  if (item == NULL)
    return NULL;
  own = guatu_builder_find (
      putting->builder,
      (GuatuList) GPOINTER_TO_INT (g_hash_table_lookup (putting->loose->lists, item)),
      *(char *const *) item, NULL);
  putting->is_whole = putting->is_whole && own != NULL;
  return own;
}

/**
 * guatu_loose_chart_put:
 * @loose: a loose chart
 * @builder: a builder that has all other charts
 * @index: which chart it is to be; beyond the end, the last
 *
 * Adds the chart to what is being built.
 *
 * Returns: whether all that it refers to is there; if not, it is a problem of the
 *   builder, which cannot be finished
 */
gboolean
guatu_loose_chart_put (const GuatuLooseChart *loose, GuatuBuilder *builder, guint index)
{
  Putting putting = { loose, builder, TRUE };
  GuatuChartDescription *chart
      = guatu_builder_add (builder, GUATU_LIST_CHARTS, loose->chart->id, NULL);

  guatu_builder_copy_chart (builder, chart, loose->chart, &loose->open, find_item,
                            &putting);
  guatu_builder_move_chart (builder, guatu_builder_dataset (builder)->charts->len - 1,
                            index);
  return putting.is_whole;
}

typedef struct
{
  const GuatuLooseChart *loose;
  const GuatuDataset *dataset;
} Trying;

static gpointer
find_in_dataset (gconstpointer item, gpointer data)
{
  const Trying *trying = data;

  if (item == NULL)
    return NULL;
  return (gpointer) guatu_dataset_find (
      trying->dataset,
      (GuatuList) GPOINTER_TO_INT (g_hash_table_lookup (trying->loose->lists, item)),
      *(char *const *) item);
}

/**
 * guatu_loose_chart_try:
 * @loose: a loose chart; all that it refers to is in @dataset
 * @dataset: a dataset, which has to outlive the chart
 *
 * Returns: (transfer full): the chart as it would be in @dataset; its problems say why it
 *   cannot be drawn
 */
GuatuChartDescription *
guatu_loose_chart_try (const GuatuLooseChart *loose, const GuatuDataset *dataset)
{
  Trying trying = { loose, dataset };

  return guatu_chart_try (dataset, loose->chart, &loose->open, find_in_dataset, &trying);
}
