/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/chart-layers.h"
#include "io/items/charts.h"
#include "lexicon/title-text.h"

/* What a chart of several indicators is called. */

/* More names than this make no title. */
#define MAX_NAMES 3u

/* Which growth all of some items are; unsaid if they differ. */
static GuatuGrowth
find_growth (const GuatuCharts *charts, const GuatuChartDescription *chart)
{
  const GuatuItem *first = NULL;

  for (guint i = 0; i < charts->items->list->len; i++)
    {
      const GuatuItem *item = guatu_items_get (charts->items, i);

      if (!g_ptr_array_find (chart->indicators, item->indicator, NULL))
        continue;
      if (first == NULL)
        first = item;
      else if (item->growth != first->growth)
        return GUATU_GROWTH_UNSAID;
    }
  return first != NULL ? first->growth : GUATU_GROWTH_UNSAID;
}

/* Joins a few names, of growths those of what grows. */
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
      const GuatuText *label = guatu_chart_label_of (chart, indicator);
      const GuatuText *name
          = g_str_has_prefix (label->zh, GUATU_ONLY_PART_ZH) ? &indicator->name : label;

      g_autofree char *within = guatu_name_within (name->en);

      g_string_append_printf (zh, "%s%s", i > 0 ? "、" : "", name->zh);
      g_string_append_printf (en, "%s%s", i > 0 ? ", " : "", i > 0 ? within : name->en);
    }
  guatu_text_set (&chart->title, zh->str, en->str);
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

/* Whether a Chinese title ends with what is to follow on it, but for a time in brackets:
 * 主要产品产量：产量. */
static gboolean
ends_with (const char *title, const char *column)
{
  const char *open = strstr (title, "（");
  g_autofree char *front
      = open != NULL ? g_strndup (title, (gsize) (open - title)) : g_strdup (title);

  return (g_str_has_suffix (front, column) && strlen (front) > strlen (column))
         || (g_str_has_suffix (title, column) && strlen (title) > strlen (column));
}

/* Whether an English title begins with what is to follow on it, or has it before a comma
 * or at its end: Output of major products, 2024: output. */
static gboolean
says_in_front (const char *title, const char *column)
{
  const gsize n = strlen (column);
  const char *comma = strchr (title, ',');
  const gsize length = comma != NULL ? (gsize) (comma - title) : strlen (title);

  if (length < n)
    return FALSE;
  if (g_ascii_strncasecmp (title, column, n) == 0
      && (title[n] == '\0' || title[n] == ' ' || title[n] == ','))
    return TRUE;
  return length > n && title[length - n - 1] == ' '
         && g_ascii_strncasecmp (title + length - n, column, n) == 0;
}

/* Joins the title of all and the name of a column, unless one says the other. */
static void
join_column (GuatuText *title, const GuatuText *whole, const GuatuText *column)
{
  const gboolean is_chinese
      = strcmp (whole->zh, whole->en) == 0 && guatu_text_is_chinese (whole->en);
  g_autofree char *within = guatu_name_within (column->en);
  g_autofree char *zh = ends_with (whole->zh, column->zh)
                            ? g_strdup (whole->zh)
                            : g_strconcat (whole->zh, "：", column->zh, NULL);
  g_autofree char *en = NULL;

  /* A title in English may have a place in Chinese. */
  if (is_chinese && !guatu_text_is_chinese (column->en))
    en = g_strdup (column->en);
  else if (is_chinese ? ends_with (whole->en, column->en)
                      : says_in_front (whole->en, column->en))
    en = g_strdup (whole->en);
  else
    en = g_strconcat (whole->en, is_chinese ? "：" : ": ", within, NULL);
  guatu_text_set (title, zh, en);
}

static void
name_after_column (const GuatuCharts *charts, const GuatuItem *first,
                   GuatuChartDescription *chart)
{
  const GuatuIndicator *of = first->is_only_part ? NULL : first->indicator->part_of;
  g_auto (GuatuText) column = { NULL };

  /* The parts of one row in one column are called after both, unless the row is all. */
  if (of != NULL && strstr (of->name.zh, first->column) != NULL
      && !guatu_text_is_absent (&of->short_name)
      && !guatu_items_is_total (charts->items, of))
    {
      guatu_text_set (&chart->title, of->name.zh, of->name.en);
      return;
    }
  guatu_items_name_set (charts->items, &column, first->column);
  if (first->is_growth)
    {
      g_auto (GuatuText) level = column;

      column = (GuatuText) { NULL };
      guatu_growth_set_name (&column, &level, find_growth (charts, chart));
    }
  join_column (&chart->title, charts->whole, &column);
}

/**
 * guatu_charts_name_together:
 * @charts: charts that are being chosen
 * @first: the first of several items on it
 * @chart: a chart that is called after the whole
 *
 * Calls the chart of a file without a title after what it shows, as far as that is short,
 * and says that growths are some.
 */
void
guatu_charts_name_together (const GuatuCharts *charts, const GuatuItem *first,
                            GuatuChartDescription *chart)
{
  const gboolean is_named = first->column != NULL && has_columns (charts);

  if (is_named)
    name_after_column (charts, first, chart);
  else if (first->indicator->part_of == NULL
           && guatu_text_is_absent (&charts->items->title))
    name_after_indicators (chart);
  if (first->is_growth && !is_named)
    {
      g_auto (GuatuText) own = { NULL };

      guatu_text_set (&own, chart->title.zh, chart->title.en);
      guatu_growth_set_title (&chart->title, &own, find_growth (charts, chart));
    }
}
