/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/packed-observations.h"
#include "dataset/unit.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_BETTER_UNSAID,
  GUATU_BETTER_UP,
  GUATU_BETTER_DOWN,
} GuatuBetter;

typedef enum
{
  GUATU_DERIVED_NONE,
  GUATU_DERIVED_RATIO,
  GUATU_DERIVED_SHARE,
  GUATU_DERIVED_SUM,
  GUATU_DERIVED_DIFFERENCE,
  GUATU_DERIVED_BASE,
} GuatuDerivedOp;

/**
 * GuatuIndicator:
 * @theme: (nullable)
 * @short_name: what stands for the name on a chart whose title says the rest; may be
 *   absent
 * @note: may be absent
 * @unit_mult: the power of ten by which every value is multiplied
 * @decimals: digits to show instead of the source's, or -1
 * @rounding: how its numbers are rounded, as those of all its dataset
 * @part_of: (nullable): the indicator of which this one is a part
 * @observations: (element-type GuatuObservation): in the order of the file; empty where
 *   they are @packed, so ask the functions below
 * @packed: (nullable): the observations, where they were added packed
 * @details: what their details are by number
 * @op: how the indicator is derived, or %GUATU_DERIVED_NONE
 * @operands: (nullable) (element-type GuatuIndicator): what it is derived from
 * @long_series: (nullable) (element-type GuatuLongSeries): its observations by place,
 *   where they are many; see guatu_dataset_index()
 * @runs: (nullable) (element-type GuatuRun): its observations in stretches of one place,
 *   where these are long; see guatu_indicator_find_runs()
 */
typedef struct _GuatuIndicator GuatuIndicator;
struct _GuatuIndicator
{
  char *id;
  const GuatuTheme *theme;
  GuatuText name;
  GuatuText short_name;
  GuatuText note;
  const GuatuUnit *unit;
  int unit_mult;
  int decimals;
  GuatuRounding rounding;
  GuatuBetter better;
  const GuatuIndicator *part_of;
  GArray *observations;
  GuatuPackedObservations *packed;
  GuatuDetailsTable *details;
  GuatuDerivedOp op;
  GPtrArray *operands;
  GPtrArray *long_series;
  GArray *runs;
};

GuatuIndicator *guatu_indicator_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;
void guatu_indicator_free (GuatuIndicator *indicator);
const GuatuText *guatu_indicator_label (const GuatuIndicator *indicator);

/** guatu_indicator_n_observations: how many it has, missing ones included. */
static inline guint
guatu_indicator_n_observations (const GuatuIndicator *indicator)
{
  return indicator->packed != NULL ? guatu_packed_observations_length (indicator->packed)
                                   : indicator->observations->len;
}

/** guatu_indicator_observation: (transfer none): the one at @index, which is below their
 * number; it stays where it is until they are changed. */
static inline const GuatuObservation *
guatu_indicator_observation (const GuatuIndicator *indicator, guint index)
{
  return indicator->packed != NULL
             ? guatu_packed_observations_at (indicator->packed, index)
             : &g_array_index (indicator->observations, GuatuObservation, index);
}

GuatuObservation guatu_indicator_get (const GuatuIndicator *indicator, guint index);
GuatuPeriodStretch guatu_indicator_stretch (const GuatuIndicator *indicator, guint index);
GuatuPeriod guatu_indicator_period (const GuatuIndicator *indicator, guint index);
guint guatu_indicator_count_same_periods (const GuatuIndicator *a, guint first_of_a,
                                          const GuatuIndicator *b, guint first_of_b,
                                          guint n);
gboolean guatu_indicator_find (const GuatuIndicator *indicator,
                               const GuatuObservation *observation, guint *index);
GArray *guatu_indicator_edit_observations (GuatuIndicator *indicator);
void guatu_indicator_add_observation (GuatuIndicator *indicator,
                                      const GuatuObservation *observation);
void guatu_indicator_pack (GuatuIndicator *indicator, const GuatuIndicator *beside);
void guatu_indicator_append_packed (GuatuIndicator *indicator,
                                    const GuatuObservation *observations, guint n);
void guatu_indicator_append_alike (GuatuIndicator *indicator, const GuatuAlike *alike);
void guatu_indicator_settle (GuatuIndicator *indicator);

guint32 guatu_indicator_add_details (GuatuIndicator *indicator,
                                     const GuatuDetails *details);
const GuatuDetails *guatu_indicator_details (const GuatuIndicator *indicator,
                                             const GuatuObservation *observation);
const GuatuOrigin *guatu_indicator_origin (const GuatuIndicator *indicator,
                                           const GuatuObservation *observation);
double guatu_indicator_base_value (const GuatuIndicator *indicator,
                                   const GuatuObservation *observation);
double guatu_indicator_high_value (const GuatuIndicator *indicator,
                                   const GuatuObservation *observation);

/**
 * guatu_indicator_shown_decimals:
 * @indicator: an indicator
 * @observation: one of its observations
 *
 * Returns: the decimals to write of the observation's value: the indicator's,
 *   or else those of the source; negative where not all digits before the point
 *   are known
 */
static inline int
guatu_indicator_shown_decimals (const GuatuIndicator *indicator,
                                const GuatuObservation *observation)
{
  return indicator->decimals >= 0 ? indicator->decimals
                                  : guatu_observation_decimals (observation);
}

const char *guatu_better_to_string (GuatuBetter better);
gboolean guatu_better_from_string (const char *string, GuatuBetter *better);
const char *guatu_derived_op_to_string (GuatuDerivedOp op);
gboolean guatu_derived_op_from_string (const char *string, GuatuDerivedOp *op);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuIndicator, guatu_indicator_free)

G_END_DECLS
