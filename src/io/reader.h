/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/json-fields.h"

G_BEGIN_DECLS

/* The lists of a dataset whose items have ids. */
typedef enum
{
  GUATU_LIST_SOURCES,
  GUATU_LIST_UNITS,
  GUATU_LIST_PLACES,
  GUATU_LIST_THEMES,
  GUATU_LIST_INDICATORS,
  GUATU_LIST_CHARTS,
  GUATU_N_LISTS,
} GuatuList;

/* Which dimensions a chart leaves to the program. */
typedef struct
{
  gboolean category;
  gboolean series;
} GuatuOpenDimensions;

/**
 * GuatuReader:
 * @ids: for each list, from id to item
 * @origins: the dataset's origins, to find one that says the same
 * @open: (element-type GuatuOpenDimensions): those of each chart
 * @damaged: the units, indicators and charts that are not there as they are meant, since
 *   something is wrong with them
 *
 * What reading one dataset shares.
 */
typedef struct
{
  GuatuDataset *dataset;
  GHashTable *ids[GUATU_N_LISTS];
  GHashTable *origins;
  GArray *open;
  GHashTable *damaged;
} GuatuReader;

void guatu_reader_init (GuatuReader *reader, GuatuDataset *dataset);
void guatu_reader_clear (GuatuReader *reader);
const GuatuOrigin *guatu_reader_share_origin (GuatuReader *reader,
                                              const GuatuOrigin *origin);

void guatu_reader_add_item (const GuatuJsonValue *value, GuatuList list, gpointer item);
gpointer guatu_reader_resolve (const GuatuJsonValue *value, GuatuList list);

/* Shared readers of fields: an id that was read already, a reference whose
 * @extra is a list of guatu_reader_lists, and a period kept as it is written. */
extern const GuatuList guatu_reader_lists[GUATU_N_LISTS];
void guatu_reader_skip (const GuatuJsonValue *value, const GuatuJsonField *field,
                        gpointer target);
void guatu_reader_read_reference (const GuatuJsonValue *value,
                                  const GuatuJsonField *field, gpointer target);
gboolean guatu_reader_get_period (const GuatuJsonValue *value, GuatuPeriod *period);

/* One function for an item of each list. */
void guatu_read_source (const GuatuJsonValue *value, gpointer reader);
void guatu_announce_unit (const GuatuJsonValue *value, gpointer reader);
void guatu_read_unit (const GuatuJsonValue *value, gpointer reader);
void guatu_check_unit_power (const GuatuJsonValue *value, gpointer reader);
void guatu_read_place (const GuatuJsonValue *value, gpointer reader);
void guatu_read_theme (const GuatuJsonValue *value, gpointer reader);
void guatu_read_indicator (const GuatuJsonValue *value, gpointer reader);
void guatu_read_observation (const GuatuJsonValue *value, gpointer indicator);
void guatu_read_chart (const GuatuJsonValue *value, gpointer reader);
void guatu_complete_charts (const GuatuReader *reader);

GuatuDataset *guatu_read_dataset (GuatuJsonDocument *document) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuReader, guatu_reader_clear)

G_END_DECLS
