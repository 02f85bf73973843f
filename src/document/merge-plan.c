/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/builder.h"
#include "document/chart-years.h"
#include "document/merge.h"

/* What would come of merging two datasets whose ids mean the same. */

/* What tells the numbers of an indicator apart, in any dataset. */
static char *
key_of (const GuatuObservation *observation)
{
  return g_strdup_printf ("%" G_GUINT64_FORMAT " %u %s",
                          guatu_period_key (observation->period), observation->status,
                          observation->place != NULL ? observation->place->id : "");
}

static gboolean
is_same_number (const GuatuIndicator *a, const GuatuObservation *x,
                const GuatuIndicator *b, const GuatuObservation *y)
{
  return x->missing == y->missing && x->bound == y->bound
         && (x->missing
             || guatu_indicator_base_value (a, x) == guatu_indicator_base_value (b, y));
}

/** guatu_merge_kind: what a number is to another one for the same thing. */
GuatuMergeKind
guatu_merge_kind (const GuatuObservation *there, const GuatuObservation *comes)
{
  if (there->missing && !comes->missing)
    return GUATU_MERGE_FILLS;
  if (comes->missing)
    return GUATU_MERGE_CONFLICTS;
  if ((there->provisional && !comes->provisional) || (comes->revised && !there->revised))
    return GUATU_MERGE_REVISES;
  return GUATU_MERGE_CONFLICTS;
}

static void
add_conflict (GuatuMergePlan *plan, const GuatuMergeConflict *conflict)
{
  if (plan->n_of_kind[conflict->kind]++ < GUATU_MERGE_MAX_CONFLICTS)
    g_array_append_vals (plan->conflicts, conflict, 1);
}

static void
compare (GuatuMergePlan *plan, const GuatuIndicator *indicator,
         const GuatuIndicator *other)
{
  g_autoptr (GHashTable) known
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      g_hash_table_insert (known, key_of (observation), (gpointer) observation);
    }
  for (guint i = 0; i < guatu_indicator_n_observations (other); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (other, i);
      g_autofree char *key = key_of (observation);
      GuatuMergeConflict conflict
          = { GUATU_MERGE_CONFLICTS, indicator, g_hash_table_lookup (known, key), other,
              observation };

      if (conflict.observation == NULL)
        plan->n_new++;
      else if (is_same_number (indicator, conflict.observation, other, observation))
        plan->n_same++;
      else
        {
          conflict.kind = guatu_merge_kind (conflict.observation, observation);
          add_conflict (plan, &conflict);
        }
    }
}

/* Whether the numbers of an indicator are put under those of another, and not worked out
 * anew. */
static gboolean
has_numbers (const GuatuIndicator *indicator, const GuatuIndicator *other)
{
  return indicator->op == GUATU_DERIVED_NONE && other->op == GUATU_DERIVED_NONE;
}

static void
look_at_indicators (GuatuMergePlan *plan, const GuatuDataset *first,
                    const GuatuDataset *other)
{
  for (guint i = 0; i < other->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (other->indicators, i);
      const GuatuIndicator *same
          = guatu_dataset_find (first, GUATU_LIST_INDICATORS, indicator->id);

      if (same != NULL && has_numbers (same, indicator))
        compare (plan, same, indicator);
      if (same != NULL)
        continue;
      g_ptr_array_add (plan->new_indicators, indicator);
      if (indicator->op == GUATU_DERIVED_NONE)
        plan->n_new += guatu_indicator_n_observations (indicator);
    }
}

static GuatuMergePlan *
plan_new (void)
{
  GuatuMergePlan *plan = g_new0 (GuatuMergePlan, 1);

  plan->new_indicators = g_ptr_array_new ();
  plan->apart = g_ptr_array_new ();
  plan->new_places = g_ptr_array_new ();
  plan->conflicts = g_array_new (FALSE, FALSE, sizeof (GuatuMergeConflict));
  return plan;
}

/** guatu_merge_plan_free: @plan: (transfer full): a plan */
void
guatu_merge_plan_free (GuatuMergePlan *plan)
{
  g_ptr_array_unref (plan->new_indicators);
  g_ptr_array_unref (plan->apart);
  g_ptr_array_unref (plan->new_places);
  g_array_unref (plan->conflicts);
  g_clear_pointer (&plan->other, guatu_dataset_unref);
  g_clear_pointer (&plan->first, guatu_dataset_unref);
  g_free (plan);
}

/**
 * guatu_merge_conflicts:
 * @first: a dataset
 * @other: another one, after guatu_merge_adopt()
 *
 * Returns: (transfer full) (element-type GuatuMergeConflict): what they have different
 *   numbers of, for one indicator, place, period and status; at most
 *   %GUATU_MERGE_MAX_CONFLICTS of each kind
 */
GArray *
guatu_merge_conflicts (const GuatuDataset *first, const GuatuDataset *other)
{
  g_autoptr (GuatuMergePlan) plan = plan_new ();

  look_at_indicators (plan, first, other);
  return g_array_ref (plan->conflicts);
}

/* What was wrong with it was told when it was read. */
static void
tell (gconstpointer where, const char *message, gpointer problems)
{
}

static void
leave_place (GuatuProblem *problem, gpointer problems)
{
}

static GuatuDataset *
copy (const GuatuDataset *dataset)
{
  static const GuatuPlaces places = { tell, leave_place };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuBuilder) builder = guatu_builder_new (&places, problems, problems);

  guatu_builder_copy (builder, dataset);
  return guatu_builder_finish (builder);
}

static int
compare_kinds (gconstpointer a, gconstpointer b)
{
  return (int) ((const GuatuMergeConflict *) b)->kind
         - (int) ((const GuatuMergeConflict *) a)->kind;
}

/**
 * guatu_merge_plan_new:
 * @first: a dataset
 * @other: the one that is to come into it, which stays as it is
 * @ids_are_given: as for guatu_merge_adopt()
 *
 * Finds out what would come of merging them; any thread may. What both call the same in
 * different units comes in as another indicator.
 *
 * Returns: (transfer full): the plan
 */
GuatuMergePlan *
guatu_merge_plan_new (GuatuDataset *first, const GuatuDataset *other,
                      gboolean ids_are_given)
{
  GuatuMergePlan *plan = plan_new ();

  plan->first = guatu_dataset_ref (first);
  plan->other = copy (other);
  guatu_merge_adopt (plan->other, first, ids_are_given);
  guatu_merge_set_apart (plan->other, first, plan->apart);
  look_at_indicators (plan, first, plan->other);
  for (guint i = 0; i < plan->other->places->len; i++)
    {
      GuatuPlace *place = g_ptr_array_index (plan->other->places, i);

      if (guatu_dataset_find (first, GUATU_LIST_PLACES, place->id) == NULL)
        g_ptr_array_add (plan->new_places, place);
    }
  g_array_sort (plan->conflicts, compare_kinds);
  plan->years = guatu_newest_year (plan->other) - guatu_newest_year (first);
  return plan;
}
