/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/deriver.h"

#include "dataset/derived-decimals.h"
#include "dataset/observation-index.h"
#include "dataset/quantity.h"
#include "dataset/ratio-unit.h"

/* One result in the making. */
typedef struct
{
  const GuatuIndicator *indicator;
  guint n_operands;
  const GuatuIndexEntry **entries;
  const GuatuObservation **operands;
  const GuatuOrigin **origins;
} Working;

static GuatuQuantity
operand (const Working *working, guint i)
{
  return guatu_quantity_of (g_ptr_array_index (working->indicator->operands, i),
                            working->operands[i]);
}

static GuatuQuantity
ratio (const Working *working)
{
  const GuatuIndicator *above = g_ptr_array_index (working->indicator->operands, 0);
  const GuatuIndicator *below = g_ptr_array_index (working->indicator->operands, 1);
  GuatuQuantity quotient
      = guatu_quantity_divide (operand (working, 0), operand (working, 1));
  int power;

  guatu_ratio_unit_fits (working->indicator->unit, above->unit, below->unit, &power);
  return guatu_quantity_shift (quotient, power);
}

static GuatuQuantity
share (const Working *working)
{
  return guatu_quantity_percent (operand (working, 0), operand (working, 1));
}

static GuatuQuantity
sum (const Working *working)
{
  GuatuQuantity total = operand (working, 0);

  for (guint i = 1; i < working->n_operands; i++)
    total = guatu_quantity_add (total, operand (working, i));
  return total;
}

static GuatuQuantity
difference (const Working *working)
{
  return guatu_quantity_subtract (operand (working, 0), operand (working, 1));
}

static GuatuQuantity
base (const Working *working)
{
  const GuatuIndicator *level = g_ptr_array_index (working->indicator->operands, 0);

  return guatu_quantity_base (operand (working, 0), operand (working, 1), level->unit);
}

/* A new operation is a function and a line here, besides its units in
 * check-derivation.c and its formula in derivation-text.c. */
static GuatuQuantity (*const ops[]) (const Working *working) = {
  [GUATU_DERIVED_RATIO] = ratio, [GUATU_DERIVED_SHARE] = share,
  [GUATU_DERIVED_SUM] = sum,     [GUATU_DERIVED_DIFFERENCE] = difference,
  [GUATU_DERIVED_BASE] = base,
};

static const GuatuObservationIndex *
index_of (GuatuDeriver *deriver, const GuatuIndicator *indicator)
{
  GuatuObservationIndex *index = g_hash_table_lookup (deriver->indexes, indicator);

  if (index == NULL)
    {
      index = guatu_observation_index_new (indicator);
      g_hash_table_insert (deriver->indexes, (gpointer) indicator, index);
    }
  return index;
}

/* Finds what each operand says of the period and the place of @key. */
static gboolean
find_entries (GuatuDeriver *deriver, const Working *working, const GuatuIndexEntry *key)
{
  for (guint i = 0; i < working->n_operands; i++)
    {
      const GuatuIndicator *indicator
          = g_ptr_array_index (working->indicator->operands, i);

      working->entries[i]
          = guatu_observation_index_find (index_of (deriver, indicator), key);
      if (working->entries[i] == NULL)
        return FALSE;
    }
  return TRUE;
}

/* Chooses an observation of each operand for a result of @status: its own of
 * that status, or else the firmest that it has below. So a result is only as
 * firm as the least firm of its operands. */
static gboolean
choose_operands (const Working *working, guint status)
{
  gboolean any = FALSE;

  for (guint i = 0; i < working->n_operands; i++)
    {
      const GuatuObservation *const *of_status = working->entries[i]->of_status;
      guint firmest = 0;

      while (firmest < status && of_status[firmest] == NULL)
        firmest++;
      working->operands[i]
          = of_status[status] != NULL ? of_status[status] : of_status[firmest];
      if (working->operands[i] == NULL)
        return FALSE;
      any = any || of_status[status] != NULL;
    }
  return any;
}

static gboolean
any_missing (const Working *working)
{
  for (guint i = 0; i < working->n_operands; i++)
    if (working->operands[i]->missing)
      return TRUE;
  return FALSE;
}

/* Adds the result of the operands that were chosen. What cannot be worked out,
 * such as a quotient by zero, is missing. It is as preliminary as any of them. */
static void
add_result (GuatuDeriver *deriver, GuatuIndicator *indicator, const Working *working,
            GuatuPeriod period, guint status)
{
  GuatuObservation result = {
    .period = period,
    .place = working->operands[0]->place,
    .status = status & 3,
    .missing = 1,
  };
  GuatuDetails details = { NULL };

  for (guint i = 0; i < working->n_operands; i++)
    {
      working->origins[i] = guatu_indicator_origin (
          g_ptr_array_index (working->indicator->operands, i), working->operands[i]);
      result.provisional |= working->operands[i]->provisional;
      result.breaks |= working->operands[i]->breaks;
    }
  details.origin = guatu_merged_origins_get (deriver->origins, deriver->dataset,
                                             working->origins, working->n_operands);
  if (!any_missing (working))
    {
      GuatuQuantity quantity = ops[indicator->op](working);

      result.missing
          = guatu_quantity_store (&quantity, indicator, &result, &details) ? 0 : 1;
    }
  result.details = guatu_indicator_add_details (indicator, &details);
  guatu_indicator_add_observation (indicator, &result);
}

/* Works out all that the operands say of one period and place. */
static void
derive_entry (GuatuDeriver *deriver, GuatuIndicator *indicator, const Working *working,
              const GuatuIndexEntry *key)
{
  GuatuPeriod period = key->period;

  if (!find_entries (deriver, working, key))
    return;
  if (indicator->op == GUATU_DERIVED_BASE && !guatu_period_previous (period, &period))
    return;

  for (guint status = GUATU_STATUS_ACTUAL; status <= GUATU_STATUS_TARGET; status++)
    if (choose_operands (working, status))
      add_result (deriver, indicator, working, period, status);
}

/**
 * guatu_deriver_work_out:
 * @deriver: a deriver
 * @indicator: a derived indicator of its dataset, whose operands have all their
 *   observations
 *
 * Gives @indicator its observations, in the order of its first operand.
 */
void
guatu_deriver_work_out (GuatuDeriver *deriver, GuatuIndicator *indicator)
{
  guint n = indicator->operands->len;
  g_autofree const GuatuIndexEntry **entries = g_new0 (const GuatuIndexEntry *, n);
  g_autofree const GuatuObservation **operands = g_new0 (const GuatuObservation *, n);
  g_autofree const GuatuOrigin **origins = g_new0 (const GuatuOrigin *, n);
  Working working = { indicator, n, entries, operands, origins };
  const GuatuObservationIndex *first
      = index_of (deriver, g_ptr_array_index (indicator->operands, 0));

  for (guint i = 0; i < first->entries->len; i++)
    derive_entry (deriver, indicator, &working, guatu_observation_index_entry (first, i));
  guatu_derived_decimals_even (indicator);
}

/** guatu_deriver_init: @deriver works on @dataset and on nothing else. */
void
guatu_deriver_init (GuatuDeriver *deriver, GuatuDataset *dataset)
{
  deriver->dataset = dataset;
  deriver->indexes = g_hash_table_new_full (
      NULL, NULL, NULL, (GDestroyNotify) guatu_observation_index_free);
  deriver->origins = guatu_merged_origins_new ();
}

/** guatu_deriver_clear: frees what @deriver holds; the dataset keeps its own. */
void
guatu_deriver_clear (GuatuDeriver *deriver)
{
  g_clear_pointer (&deriver->indexes, g_hash_table_unref);
  g_clear_pointer (&deriver->origins, g_hash_table_unref);
}
