/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"

G_BEGIN_DECLS

/* So many are appended or read at once at most. */
#define GUATU_PACKED_AT_ONCE 64u

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
GuatuObservation *guatu_packed_observations_append (GuatuPackedObservations *packed,
                                                    guint n);
void guatu_packed_observations_settle (GuatuPackedObservations *packed);

guint guatu_packed_observations_length (const GuatuPackedObservations *packed);
const GuatuObservation *
guatu_packed_observations_some (const GuatuPackedObservations *packed, guint first,
                                guint *n, GuatuObservation *room);
const gint32 *guatu_packed_observations_whole (const GuatuPackedObservations *packed,
                                               guint first, guint *n);
GuatuObservation guatu_packed_observations_get (const GuatuPackedObservations *packed,
                                                guint index);
GuatuPeriod guatu_packed_observations_period (const GuatuPackedObservations *packed,
                                              guint index);
const GuatuObservation *
guatu_packed_observations_at (const GuatuPackedObservations *packed, guint index);
gboolean guatu_packed_observations_find (const GuatuPackedObservations *packed,
                                         const GuatuObservation *observation,
                                         guint *index);

G_END_DECLS
