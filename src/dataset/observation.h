/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/details.h"
#include "dataset/number.h"
#include "dataset/rounding.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_BOUND_EXACT,
  GUATU_BOUND_AT_LEAST,
  GUATU_BOUND_AT_MOST,
  GUATU_BOUND_ABOUT,
  GUATU_BOUND_RANGE, /* from the value to that of the details */
} GuatuBound;

typedef enum
{
  GUATU_STATUS_ACTUAL,
  GUATU_STATUS_ESTIMATE,
  GUATU_STATUS_TARGET,
} GuatuStatus;

/* Why a number is missing, as SDMX tells it. */
typedef enum
{
  GUATU_REASON_UNSAID,
  GUATU_REASON_NOT_AVAILABLE,
  GUATU_REASON_NOT_APPLICABLE,
  GUATU_REASON_CONFIDENTIAL,
  GUATU_REASON_BELOW_HALF, /* less than half of the last digit shown */
} GuatuReason;

#define GUATU_N_REASONS (GUATU_REASON_BELOW_HALF + 1)

/**
 * GuatuObservation:
 * @value: as the source writes it, before the indicator's unit multiplier;
 *   0 if @missing; of a range its lower end
 * @decimals: the digits after the decimal point that the source gives; see
 *   guatu_observation_decimals()
 * @reason: why it is missing
 * @provisional: whether the source calls it preliminary
 * @revised: whether it replaces one that was published before
 * @breaks: whether it cannot be compared with those before it
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
  guint32 bound : 3;    /* GuatuBound */
  guint32 status : 2;   /* GuatuStatus */
  guint32 decimals : 5; /* of two's complement */
  guint32 missing : 1;
  guint32 reason : 3; /* GuatuReason */
  guint32 provisional : 1;
  guint32 revised : 1;
  guint32 breaks : 1;
  guint32 details;
  const GuatuPlace *place;
} GuatuObservation;

/**
 * guatu_observation_decimals:
 * @observation: an observation
 *
 * Returns: the digits after the decimal point that are known of its value, up to
 *   %GUATU_NUMBER_MAX_DECIMALS; negative where a derived value is known to tens, hundreds
 *   and so on only
 */
static inline int
guatu_observation_decimals (const GuatuObservation *observation)
{
  int decimals = (int) observation->decimals;

  return decimals > GUATU_NUMBER_MAX_DECIMALS ? decimals - 32 : decimals;
}

void guatu_observation_set_decimals (GuatuObservation *observation, int decimals);
gboolean guatu_bound_rounds_to_nearest (GuatuBound bound);
double guatu_bound_round (GuatuBound bound, double value, int decimals,
                          GuatuRounding rounding);
/* What stands in the place of an observation with which something is wrong: it has no
 * period, and no check looks at it. A dataset without problems has none. */
#define GUATU_OBSERVATION_LOST ((GuatuObservation) { .missing = 1 })
GuatuObservation guatu_observation_magnitude (const GuatuObservation *observation);

/** guatu_observation_is_lost: whether it is %GUATU_OBSERVATION_LOST. */
static inline gboolean
guatu_observation_is_lost (const GuatuObservation *observation)
{
  return observation->period.year == 0;
}

const char *guatu_bound_to_string (GuatuBound bound);
gboolean guatu_bound_from_string (const char *string, GuatuBound *bound);
const char *guatu_reason_to_string (GuatuReason reason);
gboolean guatu_reason_from_string (const char *string, GuatuReason *reason);
const char *guatu_status_to_string (GuatuStatus status);
gboolean guatu_status_from_string (const char *string, GuatuStatus *status);

G_END_DECLS
