/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* What another number for the same thing is to the one that is there. */
typedef enum
{
  GUATU_MERGE_FILLS,   /* there was none */
  GUATU_MERGE_REVISES, /* that one was preliminary, or this one says that it is revised */
  GUATU_MERGE_CONFLICTS, /* nothing says which of them is right */
} GuatuMergeKind;

#define GUATU_N_MERGE_KINDS (GUATU_MERGE_CONFLICTS + 1)

/**
 * GuatuMergeConflict:
 * @kind: what the number of @other_observation is to that of @observation
 * @indicator: of the first dataset
 * @observation: of it
 * @other_indicator: of the other dataset
 * @other_observation: of it, another number for the same thing
 */
typedef struct
{
  GuatuMergeKind kind;
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
  const GuatuIndicator *other_indicator;
  const GuatuObservation *other_observation;
} GuatuMergeConflict;

/* More conflicts than this of one kind are counted, not kept. */
#define GUATU_MERGE_MAX_CONFLICTS 100

/**
 * GuatuMergePlan:
 * @first: the dataset into which another one is merged
 * @other: that one, as a copy in which the ids are those of @first
 * @new_indicators: (element-type GuatuIndicator): of @other, those that @first has not
 * @apart: (element-type GuatuIndicator): of these, those that it has in another unit
 * @new_places: (element-type GuatuPlace): of @other, those that @first has not
 * @n_new: how many numbers are of things of which @first has none
 * @n_same: how many both have
 * @n_of_kind: of how many both have another number
 * @conflicts: (element-type GuatuMergeConflict): those, the ones to decide on first; at
 *   most %GUATU_MERGE_MAX_CONFLICTS of each kind
 * @years: by how many years the newest numbers are later
 *
 * What would come of merging two datasets.
 */
typedef struct
{
  GuatuDataset *first;
  GuatuDataset *other;
  GPtrArray *new_indicators;
  GPtrArray *apart;
  GPtrArray *new_places;
  guint n_new;
  guint n_same;
  guint n_of_kind[GUATU_N_MERGE_KINDS];
  GArray *conflicts;
  int years;
} GuatuMergePlan;

/**
 * GuatuMergeChoice:
 * @settles: whether of two numbers for one thing one stays; else both are a problem
 * @takes_new: of two that conflict, whether the new one stays
 * @drops_charts: whether the charts of the other dataset stay away
 * @years: by how many years the charts that are there move on, where there are numbers
 *
 * What is decided on a merge.
 */
typedef struct
{
  gboolean settles;
  gboolean takes_new;
  gboolean drops_charts;
  int years;
} GuatuMergeChoice;

void guatu_merge_adopt (GuatuDataset *other, const GuatuDataset *first,
                        gboolean ids_are_given);
void guatu_merge_set_apart (GuatuDataset *other, const GuatuDataset *first,
                            GPtrArray *apart);

/* merge-plan.c */
GuatuMergeKind guatu_merge_kind (const GuatuObservation *there,
                                 const GuatuObservation *comes);
GArray *guatu_merge_conflicts (const GuatuDataset *first,
                               const GuatuDataset *other) G_GNUC_WARN_UNUSED_RESULT;
GuatuMergePlan *guatu_merge_plan_new (GuatuDataset *first, const GuatuDataset *other,
                                      gboolean ids_are_given) G_GNUC_WARN_UNUSED_RESULT;
void guatu_merge_plan_free (GuatuMergePlan *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuMergePlan, guatu_merge_plan_free)

G_END_DECLS
