/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/details.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_BOUND_EXACT,
  GUATU_BOUND_AT_LEAST,
  GUATU_BOUND_AT_MOST,
  GUATU_BOUND_ABOUT,
} GuatuBound;

typedef enum
{
  GUATU_STATUS_ACTUAL,
  GUATU_STATUS_ESTIMATE,
  GUATU_STATUS_TARGET,
} GuatuStatus;

/**
 * GuatuObservation:
 * @value: as the source writes it, before the indicator's unit multiplier;
 *   0 if @missing
 * @decimals: the digits after the decimal point that the source gives; see
 *   guatu_observation_decimals()
 * @details: the number of what else there is to say, in the indicator's table; ask
 *   guatu_indicator_details()
 * @place: (nullable)
 *
 * One number of an indicator: 32 bytes and no allocation of its own, so that
 * a series of millions stays an array.
 */
typedef struct
{
  double value;
  GuatuPeriod period;
  guint32 bound : 2;    /* GuatuBound */
  guint32 status : 2;   /* GuatuStatus */
  guint32 decimals : 5; /* of two's complement */
  guint32 missing : 1;
  guint32 details;
  const GuatuPlace *place;
} GuatuObservation;

int guatu_observation_decimals (const GuatuObservation *observation);
void guatu_observation_set_decimals (GuatuObservation *observation, int decimals);
double guatu_bound_round (GuatuBound bound, double value, int decimals);
/* What stands in the place of an observation with which something is wrong: it has no
 * period, and no check looks at it. A dataset without problems has none. */
#define GUATU_OBSERVATION_LOST ((GuatuObservation) { .missing = 1 })
gboolean guatu_observation_is_lost (const GuatuObservation *observation);

const char *guatu_bound_to_string (GuatuBound bound);
gboolean guatu_bound_from_string (const char *string, GuatuBound *bound);
const char *guatu_status_to_string (GuatuStatus status);
gboolean guatu_status_from_string (const char *string, GuatuStatus *status);

G_END_DECLS
