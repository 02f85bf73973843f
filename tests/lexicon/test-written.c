/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "io/read.h"
#include "lexicon/number-text.h"
#include "lexicon/period-text.h"
#include "text/number-words.h"

/* What figures write of the built-in dataset, the lexicon reads: the same number, bound
 * and period, in both languages. */

/* A number with fewer digits than its source has is rounded, so that it is near. */
static void
assert_read (const GuatuIndicator *indicator, const GuatuObservation *observation,
             GuatuLanguage language)
{
  g_autofree char *written = guatu_number_words_full (indicator, observation, language);
  GuatuNumberText number;

  g_test_message ("%s: %s", indicator->id, written);
  g_assert_true (guatu_number_text_parse (written, &number));
  g_assert_cmpint (number.bound, ==, observation->bound);
  g_assert_cmpfloat_with_epsilon (
      number.value * pow (10, number.mult),
      guatu_indicator_base_value (indicator, observation),
      fabs (guatu_indicator_base_value (indicator, observation)) * 0.06);
  g_assert_nonnull (number.unit);
  g_assert_cmpint (number.unit->kind, ==, indicator->unit->kind);
}

/* Units of a ratio and counters that are words of their own are not in the table. */
static gboolean
is_known (const GuatuIndicator *indicator)
{
  return indicator->unit->per == NULL && indicator->unit->kind != GUATU_UNIT_COUNT
         && indicator->unit->kind != GUATU_UNIT_RANK
         && indicator->unit->kind != GUATU_UNIT_INDEX;
}

static void
test_numbers (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  guint n = 0;

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (observation->missing || !is_known (indicator))
            continue;
          assert_read (indicator, observation, GUATU_LANGUAGE_ZH);
          assert_read (indicator, observation, GUATU_LANGUAGE_EN);
          n++;
        }
    }
  g_assert_cmpuint (n, >, 20);
}

static void
test_periods (void)
{
  static const char *const written[]
      = { "2023", "2023-H1", "2023-Q3", "2023-07", "2023-07-01", "2023-01/2023-11" };

  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    for (int language = 0; language < 2; language++)
      {
        GuatuPeriod period, read;
        g_autofree char *label = NULL;

        g_assert_true (guatu_period_parse (written[i], &period));
        label = guatu_period_to_label (period, (GuatuLanguage) language);
        g_test_message ("%s", label);
        g_assert_true (guatu_period_text_parse (label, &read));
        g_assert_cmpint (guatu_period_compare (period, read), ==, 0);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/written/numbers", test_numbers);
  g_test_add_func ("/written/periods", test_periods);
  return g_test_run ();
}
