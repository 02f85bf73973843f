/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table-words.h"

/**
 * guatu_table_choose_words:
 * @chart: what it is the table of
 * @language: of the figure
 * @words: (out): in the figure's first language
 *
 * Chooses how the numbers of a chart are written, wherever they stand.
 */
void
guatu_table_choose_words (const GuatuTable *table, const GuatuChartDescription *chart,
                          GuatuLanguage language, GuatuNumberWords *words)
{
  const GuatuDigits *digits = (const GuatuDigits *) table->digits->data;
  guint n = table->digits->len;

  guatu_number_words_choose (words, digits, n, guatu_table_unit (table, chart, language),
                             table->kind, guatu_language_primary (language));
  if (chart->has_unit_mult)
    guatu_number_words_fix_scale (words, digits, n, chart->unit_mult);
  else if (chart->stack == GUATU_STACK_NONE && chart->decimals < 0
           && guatu_unit_kind_has_scale (table->kind))
    guatu_number_words_allow_own (words, digits, n);
  /* The numbers of a figure in both languages stand once, for the scale words of both. */
  if (chart->scale == GUATU_SCALE_LOG && !chart->has_unit_mult && chart->decimals < 0
      && language != GUATU_LANGUAGE_ZH_EN && guatu_unit_kind_has_scale (table->kind))
    guatu_number_words_allow_spread (words, digits, n);
  if (guatu_mark_traits (chart->mark)->stands_alone
      || (chart->layers != NULL && chart->multiples == GUATU_DIMENSION_NONE))
    words->own_scales = TRUE;
  if (chart->decimals >= 0)
    guatu_number_words_fix_decimals (words, chart->decimals);
}

/**
 * guatu_table_hides_periods:
 * @chart: what it is the table of
 *
 * Returns: whether its values are of several periods and neither its categories nor its
 *   series tell which
 */
gboolean
guatu_table_hides_periods (const GuatuTable *table, const GuatuChartDescription *chart)
{
  return chart->category != GUATU_DIMENSION_PERIOD
         && chart->series != GUATU_DIMENSION_PERIOD
         && (table->newest_of_several || guatu_table_periods_differ (table));
}
