/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

/* What a chart of several indicators is called. */

/* More names than this make no title. */
#define MAX_NAMES 3u

static void
name_after_indicators (GuatuChartDescription *chart)
{
  g_autoptr (GString) zh = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);

  if (chart->indicators->len > MAX_NAMES)
    return;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      g_string_append_printf (zh, "%s%s", i > 0 ? "、" : "", indicator->name.zh);
      g_string_append_printf (en, "%s%s", i > 0 ? ", " : "", indicator->name.en);
    }
  guatu_text_set (&chart->title, zh->str, en->str);
}

/* The name of the whole would say too much of the growth alone, if there are levels. */
static void
name_growth (const GuatuCharts *charts, GuatuChartDescription *chart)
{
  const GuatuText *whole = charts->whole;

  for (guint i = 0; i < charts->items->list->len; i++)
    if (!guatu_items_get (charts->items, i)->is_growth)
      {
        g_autofree char *zh = g_strconcat (whole->zh, "：比上年增长", NULL);
        g_autofree char *en = guatu_text_is_chinese (whole->en)
                                  ? g_strdup ("Growth")
                                  : g_strconcat (whole->en, ": growth", NULL);

        guatu_text_set (&chart->title, zh, en);
        return;
      }
}

/* Whether items stand in several columns of the same rows. */
static gboolean
has_columns (const GuatuCharts *charts)
{
  const char *first = NULL;

  for (guint i = 0; i < charts->items->list->len; i++)
    {
      const GuatuItem *item = guatu_items_get (charts->items, i);

      if (i == 0)
        first = item->column;
      else if (g_strcmp0 (item->column, first) != 0)
        return TRUE;
    }
  return FALSE;
}

static void
name_after_column (const GuatuCharts *charts, const GuatuItem *first,
                   GuatuChartDescription *chart)
{
  const GuatuText *whole = charts->whole;
  g_auto (GuatuText) column = { NULL };
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  guatu_name_set (&column, first->column);
  zh = g_strconcat (whole->zh, "：", column.zh, NULL);
  en = guatu_text_is_chinese (whole->en) && !guatu_text_is_chinese (column.en)
           ? g_strdup (column.en)
           : g_strconcat (whole->en, guatu_text_is_chinese (whole->en) ? "：" : ": ",
                          column.en, NULL);
  guatu_text_set (&chart->title, zh, en);
}

/**
 * guatu_charts_name_together:
 * @charts: charts that are being chosen
 * @first: the first of several items on it
 * @chart: a chart that is called after the whole
 *
 * Calls the chart of a file without a title after what it shows, as far as that is short,
 * and one of growths beside levels after these.
 */
void
guatu_charts_name_together (const GuatuCharts *charts, const GuatuItem *first,
                            GuatuChartDescription *chart)
{
  if (first->column != NULL && has_columns (charts))
    name_after_column (charts, first, chart);
  else if (first->indicator->part_of == NULL
           && guatu_text_is_absent (&charts->items->title))
    name_after_indicators (chart);
  else if (first->is_growth)
    name_growth (charts, chart);
}
