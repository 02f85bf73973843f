/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/observation-walk.h"
#include "io/json-writer.h"

G_BEGIN_DECLS

/* Private to the room: what writing one dataset shares. */

/**
 * GuatuPart:
 * @shown: (element-type GuatuChartDescription) (nullable): the charts that are written
 * @charts: (nullable): for each indicator, what the charts that are written and show it
 *   show (element-type GuatuChartSelection); %NULL for the whole dataset
 * @selections: (element-type GuatuChartSelection): of each of the charts
 * @items: the items of all lists that the charts need
 * @operands: the indicators of which others are worked out: all their
 *   observations are needed
 *
 * The part of a dataset that is written.
 */
typedef struct
{
  const GPtrArray *shown;
  GHashTable *charts;
  GPtrArray *selections;
  GHashTable *items;
  GHashTable *operands;
} GuatuPart;

void guatu_part_init (GuatuPart *part, const GPtrArray *charts);
void guatu_part_clear (GuatuPart *part);
gboolean guatu_part_has (const GuatuPart *part, gconstpointer item);
gboolean guatu_part_has_observation (const GuatuPart *part,
                                     const GuatuObservationWalk *walk,
                                     const GuatuObservation *observation);

/* Members of an object; none of these writes what is not there. */
void guatu_write_string (GuatuJsonWriter *writer, const char *key, const char *value);
void guatu_write_integer (GuatuJsonWriter *writer, const char *key, int value,
                          int left_out);
void guatu_write_text (GuatuJsonWriter *writer, const char *key, const GuatuText *text);
void guatu_write_id_of (GuatuJsonWriter *writer, const char *key, gconstpointer item);
void guatu_write_ids_of (GuatuJsonWriter *writer, const char *key,
                         const GPtrArray *items);

void guatu_write_annotations (GuatuJsonWriter *writer,
                              const GuatuChartDescription *chart);
void guatu_write_shades (GuatuJsonWriter *writer, const GuatuChartDescription *chart);
void guatu_write_chart_sayings (GuatuJsonWriter *writer,
                                const GuatuChartDescription *chart);

/* One function for an item of each list. */
void guatu_write_source (GuatuJsonWriter *writer, const GuatuPart *part,
                         gconstpointer item);
void guatu_write_unit (GuatuJsonWriter *writer, const GuatuPart *part,
                       gconstpointer item);
void guatu_write_place (GuatuJsonWriter *writer, const GuatuPart *part,
                        gconstpointer item);
void guatu_write_theme (GuatuJsonWriter *writer, const GuatuPart *part,
                        gconstpointer item);
void guatu_write_indicator (GuatuJsonWriter *writer, const GuatuPart *part,
                            gconstpointer item);
void guatu_write_style (GuatuJsonWriter *writer, const GuatuPart *part,
                        gconstpointer item);
void guatu_write_chart (GuatuJsonWriter *writer, const GuatuPart *part,
                        gconstpointer item);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuPart, guatu_part_clear)

G_END_DECLS
