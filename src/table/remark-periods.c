/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/remark-periods.h"

#include "text/describe-words.h"
#include "text/words.h"
#include "dataset/period-part.h"

/* Whether two periods are months or quarters of a year, which is then said once. */
static gboolean
are_of_one_year (GuatuPeriod from, GuatuPeriod to)
{
  return from.kind == to.kind && from.year == to.year
         && (from.kind == GUATU_PERIOD_MONTH || from.kind == GUATU_PERIOD_QUARTER);
}

/* “2019年至2021年”, “2023年10月至12月”; “2019 to 2021”, “Q1 to Q3 2023”, but the months
 * of English in full */
static char *
write_stretch (const GuatuStretch *stretch, GuatuLanguage language)
{
  gboolean one_year = are_of_one_year (stretch->from, stretch->to);
  gboolean english = language == GUATU_LANGUAGE_EN;
  g_autofree char *from
      = one_year && english && stretch->from.kind == GUATU_PERIOD_QUARTER
            ? guatu_period_part_label (stretch->from, language)
            : guatu_period_to_label (stretch->from, language);
  g_autofree char *to = one_year && !english
                            ? guatu_period_part_label (stretch->to, language)
                            : guatu_period_to_label (stretch->to, language);

  return guatu_phrase_of (GUATU_PHRASE_UNTIL, language, stretch->n, from, to);
}

/**
 * guatu_remark_periods:
 * @remark: one whose stretches are all kept
 * @language: one of the two that are one
 *
 * Returns: (transfer full): the periods that a remark is on: “2019年至2021年、2023年”
 */
char *
guatu_remark_periods (const GuatuRemark *remark, GuatuLanguage language)
{
  guint n = MIN (remark->n_stretches, GUATU_REMARK_MAX_STRETCHES);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n; i++)
    {
      const GuatuStretch *stretch = &remark->stretches[i];

      if (stretch->n > 2)
        {
          g_ptr_array_add (list, write_stretch (stretch, language));
          continue;
        }
      g_ptr_array_add (list, guatu_period_to_label (stretch->from, language));
      if (stretch->n == 2)
        g_ptr_array_add (list, guatu_period_to_label (stretch->to, language));
    }
  return guatu_word_list (list, language);
}
