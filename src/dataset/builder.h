/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuPlaces:
 * @tell: adds a problem whose place is @where, a value of the reader's own that it gave
 * @locate: changes the place, the line and the column of a problem with a part of the
 *   dataset into those of the file; what it leaves alone keeps the way to the part in our
 *   own format
 *
 * What only the reader of a file knows: where in it things are. @reader is what
 * guatu_builder_new() was given.
 */
typedef struct
{
  void (*tell) (gconstpointer where, const char *message, gpointer reader);
  void (*locate) (GuatuProblem *problem, gpointer reader);
} GuatuPlaces;

/**
 * GuatuObserved:
 * @value: the number as it is written, without the multiplier of its indicator
 * @decimals: the digits after the decimal point that the source gives
 * @missing: whether there is no number, which is not zero
 * @reason: why it is missing
 * @place: (nullable): the place that it is of
 * @origin: where it came from; may be empty
 * @details: all else; its origin is filled in by the builder
 * @has_high: whether the source gives the upper end of a range
 * @is_lost: whether something of it could not be read, and was told
 *
 * An observation as a reader finds it.
 */
typedef struct
{
  GuatuPeriod period;
  double value;
  int decimals;
  gboolean missing;
  GuatuReason reason;
  const GuatuPlace *place;
  GuatuBound bound;
  GuatuStatus status;
  gboolean provisional;
  gboolean revised;
  gboolean breaks;
  GuatuOrigin origin;
  GuatuDetails details;
  gboolean has_high;
  gboolean is_lost;
} GuatuObserved;

#define GUATU_OBSERVED_INIT { .bound = GUATU_BOUND_EXACT, .status = GUATU_STATUS_ACTUAL }

void guatu_observed_clear (GuatuObserved *observed);

/* Which dimensions a chart leaves to the program. */
typedef struct
{
  gboolean category;
  gboolean series;
} GuatuOpenDimensions;

typedef struct _GuatuBuilder GuatuBuilder;

/* Of two numbers for one thing, whether the one that comes takes the place of @there. */
typedef gboolean (*GuatuBuilderTakes) (const GuatuObservation *there,
                                       const GuatuObservation *comes, gpointer data);

GuatuBuilder *guatu_builder_new (const GuatuPlaces *places, GuatuProblems *problems,
                                 gpointer reader) G_GNUC_WARN_UNUSED_RESULT;
void guatu_builder_free (GuatuBuilder *builder);
const GuatuDataset *guatu_builder_dataset (GuatuBuilder *builder);
GuatuDataset *guatu_builder_finish (GuatuBuilder *builder) G_GNUC_WARN_UNUSED_RESULT;

void guatu_builder_copy (GuatuBuilder *builder, const GuatuDataset *from);
void guatu_builder_copy_over (GuatuBuilder *builder, const GuatuDataset *from,
                              GuatuBuilderTakes takes, gpointer data);
void guatu_builder_set_id (GuatuBuilder *builder, const char *id);
void guatu_builder_set_rounding (GuatuBuilder *builder, GuatuRounding rounding);
GuatuText *guatu_builder_title (GuatuBuilder *builder);
void guatu_builder_set_style (GuatuBuilder *builder, const GuatuHouseStyle *style);
gpointer guatu_builder_add (GuatuBuilder *builder, GuatuList list, const char *id,
                            gconstpointer where);
gpointer guatu_builder_item (GuatuBuilder *builder, GuatuList list, guint index);
guint guatu_builder_n_ids (GuatuBuilder *builder, GuatuList list);
gboolean guatu_builder_has (GuatuBuilder *builder, GuatuList list, const char *id);
gpointer guatu_builder_find (GuatuBuilder *builder, GuatuList list, const char *id,
                             gconstpointer where);
void guatu_builder_damage (GuatuBuilder *builder, gpointer item);
const GuatuOrigin *guatu_builder_share_origin (GuatuBuilder *builder,
                                               const GuatuOrigin *origin);
void guatu_builder_observe (GuatuBuilder *builder, GuatuIndicator *indicator,
                            const GuatuObserved *observed, gconstpointer where);
GuatuObservation guatu_builder_observation (GuatuBuilder *builder,
                                            GuatuIndicator *indicator,
                                            const GuatuObserved *observed);
void guatu_builder_end_chart (GuatuBuilder *builder, GuatuChartDescription *chart,
                              const GuatuOpenDimensions *open,
                              const GuatuProblems *problems);

void guatu_builder_copy_chart (GuatuBuilder *builder, GuatuChartDescription *chart,
                               const GuatuChartDescription *from,
                               const GuatuOpenDimensions *open, GuatuItemMap map,
                               gpointer data);
GuatuChartDescription *guatu_chart_try (const GuatuDataset *dataset,
                                        const GuatuChartDescription *from,
                                        const GuatuOpenDimensions *open, GuatuItemMap map,
                                        gpointer data) G_GNUC_WARN_UNUSED_RESULT;
int guatu_builder_chart_index (GuatuBuilder *builder, const char *id);
void guatu_builder_move_item (GuatuBuilder *builder, GuatuList list, guint from,
                              guint to);
void guatu_builder_move_chart (GuatuBuilder *builder, guint from, guint to);
void guatu_builder_remove_chart (GuatuBuilder *builder, guint index);
void guatu_builder_remove_last (GuatuBuilder *builder, GuatuList list);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuBuilder, guatu_builder_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuObserved, guatu_observed_clear)

G_END_DECLS
