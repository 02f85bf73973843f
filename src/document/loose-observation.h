/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"

G_BEGIN_DECLS

/**
 * GuatuLooseObservation:
 * @observation: the number and what goes with it; its place and its details are those
 *   below
 * @place: (nullable): the id of its place
 * @source: (nullable): the id of its source
 * @locator: where in the source it stands; may be absent
 * @note: may be absent
 * @details: what else there is to say; its quote is owned, its origin and its base place
 *   are those here
 * @base_place: (nullable): the id of the place that it is compared with
 *
 * An observation apart from its dataset, so that it can be kept without it, changed, and
 * put back.
 */
typedef struct
{
  GuatuObservation observation;
  char *place;
  char *source;
  GuatuText locator;
  GuatuText note;
  GuatuDetails details;
  char *base_place;
} GuatuLooseObservation;

void guatu_loose_observation_init (GuatuLooseObservation *loose,
                                   const GuatuIndicator *indicator, guint index);
void guatu_loose_observation_copy (GuatuLooseObservation *loose,
                                   const GuatuLooseObservation *from);
void guatu_loose_observation_clear (GuatuLooseObservation *loose);
gboolean guatu_loose_observation_bind (const GuatuLooseObservation *loose,
                                       GuatuBuilder *builder, GuatuIndicator *indicator,
                                       GuatuObservation *observation);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuLooseObservation, guatu_loose_observation_clear)

G_END_DECLS
