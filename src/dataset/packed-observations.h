/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"
#include "dataset/period-stretch.h"

G_BEGIN_DECLS

/* So many are read at once at most. */
#define GUATU_PACKED_AT_ONCE 64u

/**
 * GuatuAlike:
 * @like: what all of them say but for value and period; none is missing
 * @significands: (array length=n): the values as whole numbers of @like's decimals, of
 *   %GUATU_NUMBER_MAX_DIGITS digits at most
 * @periods: (array length=n): the periods
 * @n: how many there are
 *
 * Observations that come one after the other and differ in nothing but value and period.
 */
typedef struct
{
  GuatuObservation like;
  const gint64 *significands;
  const GuatuPeriod *periods;
  guint n;
} GuatuAlike;

/** guatu_alike_get: one of them. */
static inline GuatuObservation
guatu_alike_get (const GuatuAlike *alike, guint index)
{
  GuatuObservation observation = alike->like;

  observation.value
      = (double) alike->significands[index] / guatu_powers_of_ten[observation.decimals];
  observation.period = alike->periods[index];
  return observation;
}

/**
 * GuatuPackedExtremes:
 * @least: the number of the observation with the least value, the first one of equals
 * @greatest: likewise with the greatest value
 */
typedef struct
{
  guint least;
  guint greatest;
  double least_value;
  double greatest_value;
} GuatuPackedExtremes;

/**
 * GuatuPackedObservations:
 *
 * Very many observations in columns, of which what they have in common is kept once: see
 * packed-block.c. What is asked for is unpacked. Once they are settled, any thread may
 * read them.
 */
typedef struct _GuatuPackedObservations GuatuPackedObservations;

GuatuPackedObservations *guatu_packed_observations_new (
    const GuatuPackedObservations *beside) G_GNUC_WARN_UNUSED_RESULT;
void guatu_packed_observations_free (GuatuPackedObservations *packed);
void guatu_packed_observations_append (GuatuPackedObservations *packed,
                                       const GuatuObservation *observations, guint n);
void guatu_packed_observations_append_alike (GuatuPackedObservations *packed,
                                             const GuatuAlike *alike);
void guatu_packed_observations_settle (GuatuPackedObservations *packed);

guint guatu_packed_observations_length (const GuatuPackedObservations *packed);
const GuatuObservation *
guatu_packed_observations_some (const GuatuPackedObservations *packed, guint first,
                                guint *n, GuatuObservation *room);
gboolean guatu_packed_observations_find_extremes (const GuatuPackedObservations *packed,
                                                  guint first, guint *n,
                                                  GuatuPackedExtremes *extremes);
GuatuObservation guatu_packed_observations_get (const GuatuPackedObservations *packed,
                                                guint index);
GuatuPeriodStretch
guatu_packed_observations_stretch (const GuatuPackedObservations *packed, guint index);
const GuatuObservation *guatu_packed_observations_at (GuatuPackedObservations *packed,
                                                      guint index);
gboolean guatu_packed_observations_find (const GuatuPackedObservations *packed,
                                         const GuatuObservation *observation,
                                         guint *index);

G_END_DECLS
