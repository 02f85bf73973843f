/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/collection.h"

static void
add_charts_of (GPtrArray *ordered, const GPtrArray *charts, const GuatuTheme *theme)
{
  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);

      if (chart->theme == theme)
        g_ptr_array_add (ordered, (gpointer) chart);
    }
}

/**
 * guatu_collection_order:
 *
 * Returns: (transfer full) (element-type GuatuChartDescription): the charts, theme by
 *   theme, and at the end those that have none
 */
GPtrArray *
guatu_collection_order (const GuatuCollection *collection)
{
  GPtrArray *ordered = g_ptr_array_sized_new (collection->charts->len);

  for (guint i = 0; i < collection->dataset->themes->len; i++)
    add_charts_of (ordered, collection->charts,
                   g_ptr_array_index (collection->dataset->themes, i));
  add_charts_of (ordered, collection->charts, NULL);
  return ordered;
}

/** guatu_collection_title: what the charts are called together. */
const GuatuText *
guatu_collection_title (const GuatuCollection *collection)
{
  return collection->theme != NULL ? &collection->theme->title
                                   : &collection->dataset->title;
}

/** guatu_collection_subtitle: (nullable): what a theme is one of. */
const GuatuText *
guatu_collection_subtitle (const GuatuCollection *collection)
{
  return collection->theme != NULL ? &collection->dataset->title : NULL;
}

/**
 * guatu_collection_id:
 * @kind: as what they are shown
 *
 * Returns: (transfer full): what they are called in the name of a file: DATASET.KIND
 *   or DATASET.THEME.KIND
 */
char *
guatu_collection_id (const GuatuCollection *collection, const char *kind)
{
  if (collection->theme == NULL)
    return g_strjoin (".", collection->dataset->id, kind, NULL);
  return g_strjoin (".", collection->dataset->id, collection->theme->id, kind, NULL);
}

/** guatu_collection_has_themes: whether charts are of more than one theme. */
gboolean
guatu_collection_has_themes (const GPtrArray *charts)
{
  const GuatuChartDescription *first = g_ptr_array_index (charts, 0);

  for (guint i = 1; i < charts->len; i++)
    if (((const GuatuChartDescription *) g_ptr_array_index (charts, i))->theme
        != first->theme)
      return TRUE;
  return FALSE;
}
