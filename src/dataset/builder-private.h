/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"

G_BEGIN_DECLS

/**
 * GuatuBuilder:
 * @problems: where what is wrong with the file is added
 * @ids: for each list, the items that an id means
 * @origins: the dataset's origins, to find one that says the same
 * @open: (element-type GuatuOpenDimensions): those of each chart that ended
 * @damaged: the units, indicators and charts that are not there as they are meant, since
 *   something is wrong with them
 * @takes: (nullable): which of two numbers for one thing stays; both where nobody says it
 * @takes_data: for @takes
 */
struct _GuatuBuilder
{
  GuatuDataset *dataset;
  const GuatuPlaces *places;
  GuatuProblems *problems;
  gpointer reader;
  GHashTable *ids[GUATU_N_LISTS];
  GHashTable *origins;
  GArray *open;
  GHashTable *damaged;
  GuatuBuilderTakes takes;
  gpointer takes_data;
};

void guatu_builder_copy_observations (GuatuBuilder *builder, GuatuIndicator *indicator,
                                      const GuatuIndicator *from, GuatuItemMap map,
                                      gpointer data);
GHashTable *guatu_origins_new (void) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *guatu_builder_items (GuatuBuilder *builder, GuatuList list);
gpointer guatu_builder_look_up (GuatuBuilder *builder, GuatuList list, const char *id);
void guatu_builder_complete_chart (GuatuChartDescription *chart,
                                   const GuatuOpenDimensions *open);
void guatu_builder_tell (GuatuBuilder *builder, gconstpointer where, const char *format,
                         ...) G_GNUC_PRINTF (3, 4);

G_END_DECLS
