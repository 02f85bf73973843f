/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/dataset.h"

/**
 * guatu_dataset_new:
 * @id: the id
 *
 * Returns: (transfer full): a dataset with nothing in it yet
 */
GuatuDataset *
guatu_dataset_new (const char *id)
{
  GuatuDataset *dataset = g_new0 (GuatuDataset, 1);

  g_atomic_ref_count_init (&dataset->ref_count);
  dataset->id = g_strdup (id);
  dataset->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_source_free);
  dataset->units = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_unit_free);
  dataset->places = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_place_free);
  dataset->themes = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_theme_free);
  dataset->indicators
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_indicator_free);
  dataset->charts
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_chart_description_free);
  dataset->styles
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_house_style_free);
  dataset->origins = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_origin_free);
  return dataset;
}

/**
 * guatu_dataset_ref:
 * @dataset: a dataset
 *
 * Returns: (transfer full): the same dataset; any thread may hold it
 */
GuatuDataset *
guatu_dataset_ref (GuatuDataset *dataset)
{
  g_atomic_ref_count_inc (&dataset->ref_count);
  return dataset;
}

/**
 * guatu_dataset_unref:
 * @dataset: (transfer full): a dataset; the last reference frees it
 */
void
guatu_dataset_unref (GuatuDataset *dataset)
{
  if (!g_atomic_ref_count_dec (&dataset->ref_count))
    return;

  g_free (dataset->id);
  guatu_text_clear (&dataset->title);
  g_ptr_array_unref (dataset->charts);
  g_ptr_array_unref (dataset->styles);
  g_ptr_array_unref (dataset->indicators);
  g_ptr_array_unref (dataset->origins);
  g_ptr_array_unref (dataset->themes);
  g_ptr_array_unref (dataset->places);
  g_ptr_array_unref (dataset->units);
  g_ptr_array_unref (dataset->sources);
  g_free (dataset);
}

/* Every item of a list begins with its id. */
static gconstpointer
find_by_id (const GPtrArray *items, const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < items->len; i++)
    {
      char *const *item = g_ptr_array_index (items, i);

      if (g_str_equal (*item, id))
        return item;
    }
  return NULL;
}

G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuSource, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuUnit, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuPlace, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuTheme, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuIndicator, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuChartDescription, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuHouseStyle, id) == 0);

/**
 * guatu_dataset_theme:
 * @dataset: a dataset
 * @id: an id
 *
 * Returns: (nullable): the theme of that id; owned by the dataset
 */
const GuatuTheme *
guatu_dataset_theme (const GuatuDataset *dataset, const char *id)
{
  return find_by_id (dataset->themes, id);
}

/**
 * guatu_dataset_chart:
 * @dataset: a dataset
 * @id: an id
 *
 * Returns: (nullable): the chart of that id; owned by the dataset
 */
const GuatuChartDescription *
guatu_dataset_chart (const GuatuDataset *dataset, const char *id)
{
  return find_by_id (dataset->charts, id);
}

/**
 * guatu_dataset_find:
 * @dataset: a dataset
 * @list: units, places, themes, indicators or styles
 * @id: an id
 *
 * Returns: (nullable): the item of that id in the list; owned by the dataset
 */
gconstpointer
guatu_dataset_find (const GuatuDataset *dataset, GuatuList list, const char *id)
{
  switch (list)
    {
    case GUATU_LIST_UNITS:
      return find_by_id (dataset->units, id);
    case GUATU_LIST_PLACES:
      return find_by_id (dataset->places, id);
    case GUATU_LIST_THEMES:
      return find_by_id (dataset->themes, id);
    case GUATU_LIST_INDICATORS:
      return find_by_id (dataset->indicators, id);
    case GUATU_LIST_STYLES:
      return find_by_id (dataset->styles, id);
    default:
      g_return_val_if_reached (NULL);
    }
}
