/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

/* The one table of rules, in the order in which their findings are told. */
static const GuatuReviewRule *const rules[] = {
  &guatu_rule_parts,       &guatu_rule_shares,    &guatu_rule_growth,
  &guatu_rule_scale,       &guatu_rule_points,    &guatu_rule_fractions,
  &guatu_rule_targets,     &guatu_rule_periods,   &guatu_rule_kinds_of_periods,
  &guatu_rule_blank_names, &guatu_rule_languages,
};

/** guatu_severity_to_string: (transfer none): "error", "warning" or "hint". */
const char *
guatu_severity_to_string (GuatuSeverity severity)
{
  static const char *const names[] = { "error", "warning", "hint" };

  g_return_val_if_fail ((gsize) severity < G_N_ELEMENTS (names), NULL);
  return names[severity];
}

/* What a rule found beyond what is kept is at least said to be there. */
static void
count_rest (GuatuReview *review, guint n)
{
  g_autofree char *number = g_strdup_printf ("%u", n);
  const GuatuReviewWords words = { number, number };

  review->n_of_rule = 0;
  guatu_review_tell_of (review, GUATU_SEVERITY_HINT, GUATU_LIST_INDICATORS, -1, NULL,
                        &words, 1, "此类问题还有%1处。",
                        "There are %1 more of this kind.");
}

static void
look (GuatuReview *review, const GuatuReviewRule *rule)
{
  review->rule = rule->name;
  review->n_of_rule = 0;
  rule->look (review);
  if (review->n_of_rule > GUATU_REVIEW_MAX)
    count_rest (review, review->n_of_rule - GUATU_REVIEW_MAX);
}

/**
 * guatu_review:
 * @dataset: a dataset as it was read, which has to outlive what is returned
 *
 * Reads the figures of a dataset as a careful editor does: what contradicts something
 * else in it, and what is likely to be a slip. Nothing but the dataset is asked.
 *
 * Returns: (transfer full) (element-type GuatuFinding): what is odd, rule by rule; at
 *   most %GUATU_REVIEW_MAX of each
 */
GPtrArray *
guatu_review (const GuatuDataset *dataset)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (guatu_finding_free);
  g_autoptr (GHashTable) series
      = g_hash_table_new_full (NULL, NULL, NULL, guatu_review_series_free);
  GuatuReview review = { .dataset = dataset, .findings = findings, .series = series };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    look (&review, rules[i]);
  return findings;
}
