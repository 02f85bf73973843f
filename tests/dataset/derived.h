/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/derive.h"
#include "sample.h"

/* What tests of derived indicators share: operands as a report gives them, and results as
 * they are written. */

/* A number as a report gives it. */
typedef struct
{
  const char *value; /* NULL for missing */
  int unit_mult;
  GuatuBound bound;
  GuatuStatus status;
} Given;

#define EXACT GUATU_BOUND_EXACT
#define LEAST GUATU_BOUND_AT_LEAST
#define MOST GUATU_BOUND_AT_MOST
#define ABOUT GUATU_BOUND_ABOUT

static inline void
observe (GuatuIndicator *indicator, const char *period, const char *value,
         GuatuBound bound, GuatuStatus status)
{
  GuatuObservation *observation = sample_observe (indicator, period, 0);
  int decimals = 0;

  observation->bound = bound & 3;
  observation->status = status & 3;
  observation->missing = value == NULL;
  if (value != NULL)
    g_assert_true (
        guatu_number_parse (value, strlen (value), &observation->value, &decimals));
  observation->decimals = (guint) decimals & 31;
}

static inline GuatuIndicator *
derived (GuatuDataset *dataset, const char *id, GuatuDerivedOp op, GuatuUnit *unit,
         GuatuIndicator *first, GuatuIndicator *second)
{
  GuatuIndicator *indicator = sample_indicator (dataset, id, unit);

  indicator->op = op;
  indicator->operands = g_ptr_array_new ();
  g_ptr_array_add (indicator->operands, first);
  if (second != NULL)
    g_ptr_array_add (indicator->operands, second);
  return indicator;
}

static inline void
derive (GuatuDataset *dataset)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();

  guatu_dataset_derive (dataset, problems);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* An observation as “≥12.30”, with the decimals that it shows. */
static inline char *
written (const GuatuIndicator *indicator, guint i)
{
  static const char *const signs[] = { "", ">=", "<=", "~" };
  const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
  int decimals = guatu_indicator_shown_decimals (indicator, observation);
  g_autofree char *number = NULL;

  if (observation->missing)
    return g_strdup ("-");
  number = guatu_number_format (guatu_bound_round (observation->bound, observation->value,
                                                   decimals, GUATU_ROUNDING_HALF_UP),
                                MAX (decimals, 0), NULL);
  return g_strconcat (signs[observation->bound], number, NULL);
}
