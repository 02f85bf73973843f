/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuCollection:
 * @charts: (element-type GuatuChartDescription): one at least, not owned
 * @theme: (nullable): the theme that they are, or %NULL for those of a dataset
 *
 * Charts of a dataset that are shown together. They come in the order of their themes
 * in the dataset, those of a theme in the order in which they are given.
 */
typedef struct
{
  GuatuDataset *dataset;
  const GPtrArray *charts;
  const GuatuTheme *theme;
} GuatuCollection;

GPtrArray *
guatu_collection_order (const GuatuCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
const GuatuText *guatu_collection_title (const GuatuCollection *collection);
const GuatuText *guatu_collection_subtitle (const GuatuCollection *collection);
char *guatu_collection_id (const GuatuCollection *collection,
                           const char *kind) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_collection_has_themes (const GPtrArray *charts);

G_END_DECLS
