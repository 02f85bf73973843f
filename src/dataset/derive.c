/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/derive.h"

#include "dataset/check-private.h"
#include "dataset/deriver.h"

/* The way through the derived indicators of a dataset. */
typedef struct
{
  GuatuDeriver *deriver;
  GHashTable *done; /* the indicators that have all their observations */
  guint64 n_observations;
} Derivation;

/* The derivation that has to come before that of @indicator, or NULL. */
static GuatuIndicator *
first_needed (const Derivation *derivation, const GuatuIndicator *indicator)
{
  for (guint i = 0; i < indicator->operands->len; i++)
    {
      GuatuIndicator *needed = g_ptr_array_index (indicator->operands, i);

      if (needed->op != GUATU_DERIVED_NONE
          && !g_hash_table_contains (derivation->done, needed))
        return needed;
    }
  return NULL;
}

/* A derivation counts as many observations as it looks at or has, whichever is
 * more, so that a small file cannot keep the program busy for hours. */
static gboolean
count (Derivation *derivation, guint64 n, GuatuProblems *problems)
{
  if (derivation->n_observations + n > GUATU_DATASET_MAX_OBSERVATIONS)
    {
      guatu_check_report_too_many (problems);
      return FALSE;
    }
  derivation->n_observations += n;
  return TRUE;
}

/* Works out an indicator and before it whatever it needs, without recursion, as
 * a chain may be as long as the file allows. */
static gboolean
derive_with_needed (Derivation *derivation, GuatuIndicator *indicator,
                    GuatuProblems *problems)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  g_ptr_array_add (waiting, indicator);
  while (waiting->len > 0)
    {
      GuatuIndicator *next = g_ptr_array_index (waiting, waiting->len - 1);
      GuatuIndicator *needed = first_needed (derivation, next);
      const GuatuIndicator *first = g_ptr_array_index (next->operands, 0);
      guint n_first = guatu_indicator_n_observations (first), n;

      if (needed != NULL)
        {
          g_ptr_array_add (waiting, needed);
          continue;
        }
      if (!count (derivation, n_first, problems))
        return FALSE;
      guatu_deriver_work_out (derivation->deriver, next);
      n = guatu_indicator_n_observations (next);
      if (n > n_first && !count (derivation, n - n_first, problems))
        return FALSE;
      g_hash_table_add (derivation->done, next);
      g_ptr_array_set_size (waiting, (int) waiting->len - 1);
    }
  return TRUE;
}

/**
 * guatu_dataset_derive:
 * @dataset: a dataset in whose indicators nothing is wrong: they are neither
 *   derived from themselves, nor from what does not go together
 * @problems: where it is added if the results are too many
 *
 * Gives each derived indicator its observations: one for every period, place
 * and status for which each operand has one. An operand without that status
 * lends a firmer one, so that of an actual and an estimate an estimate comes.
 * A base is that of the period before. What misses an operand, or is divided by
 * zero, is missing; bounds are kept as far as they still hold.
 */
void
guatu_dataset_derive (GuatuDataset *dataset, GuatuProblems *problems)
{
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);
  g_auto (GuatuDeriver) deriver = { NULL };
  Derivation derivation = { &deriver, done, 0 };

  guatu_deriver_init (&deriver, dataset);
  for (guint i = 0; i < dataset->indicators->len; i++)
    derivation.n_observations
        += guatu_indicator_n_observations (g_ptr_array_index (dataset->indicators, i));

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      if (indicator->op != GUATU_DERIVED_NONE && !g_hash_table_contains (done, indicator)
          && !derive_with_needed (&derivation, indicator, problems))
        return;
    }
}
