/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/items/items.h"

G_BEGIN_DECLS

/* More lines or areas than this nobody tells apart. */
#define GUATU_CHARTS_MAX_SERIES 12u

/* More bars than this beside each other nobody compares. */
#define GUATU_CHARTS_MAX_BARS 24u

/**
 * GuatuCharts:
 * @items: what there is
 * @done: the items that are on a chart
 * @left_out: those that are on none by themselves, such as what is always 100 %
 * @whole: what all of it is called
 * @kind: which periods are being charted, where there are several that are of no one
 *   series, such as a month and the months up to it; -1 where all are
 * @n_charts: how many there are
 * @n_charted: from how many observations they choose together, which has a limit
 *
 * Charts that are being chosen. Private to the folder.
 */
typedef struct
{
  GuatuItems *items;
  GHashTable *done;
  GHashTable *left_out;
  const GuatuText *whole;
  int kind;
  guint n_charts;
  guint64 n_charted;
} GuatuCharts;

/**
 * GuatuChartData:
 * @n_periods: how many periods there are; guatu_chart_data_period() tells them in order
 * @periods: (nullable) (element-type GuatuPeriod): these, or %NULL where they are those
 *   of the observations of @rising from @first_rising on
 * @rising: (nullable): the item's indicator
 * @places: (element-type GuatuPlace): in the order in which they are met, without those
 *   that are all others together, unless there is but one other
 *
 * When and where there are numbers of an item.
 */
typedef struct
{
  guint n_periods;
  GArray *periods;
  const GuatuIndicator *rising;
  guint first_rising;
  GPtrArray *places;
} GuatuChartData;

gboolean guatu_charts_takes_period (const GuatuCharts *charts, GuatuPeriod period);
guint guatu_charts_find_kinds (const GuatuItems *items);
void guatu_charts_begin_anew (GuatuCharts *charts);
void guatu_charts_begin_kind (GuatuCharts *charts, int kind);
void guatu_charts_say_period (GuatuChartDescription *chart, GuatuPeriod period);
void guatu_charts_add_periods (const GuatuCharts *charts, GuatuChartDescription *chart);

void guatu_chart_data_find (const GuatuCharts *charts, const GuatuItem *item,
                            GuatuChartData *data);
void guatu_chart_data_clear (GuatuChartData *data);
gboolean guatu_chart_data_is_of_one_kind (const GuatuChartData *data);
gboolean guatu_chart_data_sums_up (const GuatuChartData *data);
GuatuPeriod guatu_chart_data_period (const GuatuChartData *data, guint index);
GuatuPeriod guatu_chart_data_newest (const GuatuChartData *data);

GuatuChartDescription *guatu_charts_begin (GuatuCharts *charts, GuatuMarkKind mark,
                                           const GuatuText *title,
                                           const GuatuText *subtitle);
gboolean guatu_charts_may_choose (const GuatuCharts *charts, const GuatuItem *item,
                                  guint n_places);
void guatu_charts_say (GuatuChartDescription *chart, const char *zh, const char *en);
void guatu_charts_say_sums (GuatuChartDescription *chart);
void guatu_charts_end (GuatuCharts *charts, GuatuChartDescription *chart);
void guatu_charts_add_item (GuatuCharts *charts, GuatuChartDescription *chart,
                            GuatuItem *item);
gboolean guatu_charts_only_place (const GuatuIndicator *indicator,
                                  const GuatuPlace **place);
gboolean guatu_charts_stands_alone (const GuatuCharts *charts);
void guatu_charts_title_of (const GuatuCharts *charts, const GuatuItem *item,
                            GuatuText *title);

gboolean guatu_charts_compares_two (const GuatuItem *item, const GuatuChartData *data);
gboolean guatu_charts_are_alike (const GuatuCharts *charts, GuatuItem *first,
                                 GuatuItem *item);
void guatu_charts_name_together (const GuatuCharts *charts, const GuatuItem *first,
                                 GuatuChartDescription *chart);
gboolean guatu_charts_add_flows (GuatuCharts *charts, guint index,
                                 const GuatuChartData *data);
gboolean guatu_charts_add_grouped (GuatuCharts *charts, guint index,
                                   const GuatuChartData *data);
guint guatu_when_where_hash (gconstpointer key);
gboolean guatu_when_where_equal (gconstpointer a, gconstpointer b);
gboolean guatu_items_is_total (const GuatuItems *items, const GuatuIndicator *indicator);
gboolean guatu_items_make_up (const GuatuItems *items, const GuatuIndicator *whole);
gboolean guatu_charts_add_shares (GuatuCharts *charts, guint index,
                                  const GuatuChartData *data);
gboolean guatu_item_holds_two (const GuatuItem *item);
gboolean guatu_charts_add_planned (GuatuCharts *charts, guint index,
                                   const GuatuChartData *data);
void guatu_charts_leave_out_repeats (const GuatuCharts *charts);
void guatu_charts_add_pyramids (GuatuCharts *charts);
gboolean guatu_charts_add_groups (GuatuCharts *charts, guint index,
                                  const GuatuChartData *data);
void guatu_charts_add_places (GuatuCharts *charts, GuatuItem *item,
                              const GuatuChartData *data);
void guatu_charts_add_beside (GuatuCharts *charts, guint index,
                              const GuatuChartData *data);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuChartData, guatu_chart_data_clear)

G_END_DECLS
