/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/json-writer.h"

G_BEGIN_DECLS

/**
 * GuatuStatCube:
 * @language: of the names: zh or en
 * @writer: what it is written to
 * @place_list: (element-type GuatuPlace): the places, of which one may be %NULL
 * @places: from places to their index and 1; %NULL is that of no place
 * @periods: (element-type GuatuPeriod): in order
 * @by_period: from the key of a period to its index and 1
 * @has_targets: whether targets and outturns are told apart by a dimension of their own
 *
 * A dataset as a cube of JSON-stat, whose dimensions are indicators, places and periods.
 */
typedef struct
{
  const GuatuDataset *dataset;
  GuatuLanguage language;
  GuatuJsonWriter *writer;
  GPtrArray *place_list;
  GHashTable *places;
  GArray *periods;
  GHashTable *by_period;
  gboolean has_targets;
} GuatuStatCube;

void guatu_stat_cube_put_string (GuatuStatCube *cube, const char *key, const char *value);
const char *guatu_stat_cube_word (const GuatuStatCube *cube, const char *zh,
                                  const char *en);
void guatu_stat_cube_put_dimensions (GuatuStatCube *cube);
void guatu_stat_cube_put_shape (GuatuStatCube *cube);

G_END_DECLS
