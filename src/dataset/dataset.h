/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"
#include "dataset/house-style.h"

G_BEGIN_DECLS

/* What guatu_dataset_check_size() refuses more of: observations, and the
 * observations that its charts choose from, counted again for each chart. */
#define GUATU_DATASET_MAX_OBSERVATIONS 5000000
#define GUATU_DATASET_MAX_CHARTED 20000000

/**
 * GuatuDataset:
 * @id: the dataset's id
 * @rounding: how numbers are rounded that are written with fewer digits
 * @sources: (element-type GuatuSource)
 * @units: (element-type GuatuUnit)
 * @places: (element-type GuatuPlace)
 * @themes: (element-type GuatuTheme)
 * @indicators: (element-type GuatuIndicator)
 * @charts: (element-type GuatuChartDescription)
 * @styles: (element-type GuatuHouseStyle)
 * @style: (nullable): the one of its figures
 * @origins: (element-type GuatuOrigin): shared by the observations
 *
 * Everything that one file says, in the order in which it says it. A reader
 * fills it; from then on it does not change, and any thread may hold it.
 * The arrays own their elements.
 */
typedef struct
{
  gatomicrefcount ref_count;
  char *id;
  GuatuText title;
  GuatuRounding rounding;
  GPtrArray *sources;
  GPtrArray *units;
  GPtrArray *places;
  GPtrArray *themes;
  GPtrArray *indicators;
  GPtrArray *charts;
  GPtrArray *styles;
  const GuatuHouseStyle *style;
  GPtrArray *origins;
} GuatuDataset;

GuatuDataset *guatu_dataset_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_dataset_ref (GuatuDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
void guatu_dataset_unref (GuatuDataset *dataset);

const GuatuTheme *guatu_dataset_theme (const GuatuDataset *dataset, const char *id);
const GuatuChartDescription *guatu_dataset_chart (const GuatuDataset *dataset,
                                                  const char *id);
gconstpointer guatu_dataset_find (const GuatuDataset *dataset, GuatuList list,
                                  const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDataset, guatu_dataset_unref)

G_END_DECLS
