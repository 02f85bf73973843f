/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/frugality.h"

#define FOOTER GUATU_ENGLISH_FOOTER
#define SUBTITLE GUATU_ENGLISH_SUBTITLE
#define VALUES GUATU_ENGLISH_VALUES
#define REST GUATU_ENGLISH_REST

/* What gives way, step by step; longer headings and notes than this are shortened. The
 * first language says all that the second does, so the second goes first, from the
 * smallest type to the largest; and what a number may not be used for stays longer than
 * what the chart is about, which its title says too. */
static const GuatuFrugality steps[] = {
  /* in English too               lines of headings, note, source; subtitle, legend */
  { FOOTER | SUBTITLE | VALUES | REST, 2, 3, 3, TRUE, TRUE },
  { SUBTITLE | VALUES | REST, 2, 3, 3, TRUE, TRUE },
  { VALUES | REST, 2, 3, 3, TRUE, TRUE },
  { REST, 2, 3, 3, TRUE, TRUE },
  { 0, 2, 3, 3, TRUE, TRUE },
  { 0, 2, 2, 2, TRUE, TRUE },
  { 0, 2, 1, 1, TRUE, TRUE },
  { 0, 2, 0, 1, TRUE, TRUE },
  { 0, 2, 0, 1, FALSE, TRUE },
  { 0, 1, 0, 1, FALSE, TRUE },
  { 0, 1, 0, 1, FALSE, FALSE },
};

/**
 * guatu_frugality_first:
 * @english: whether a figure in both languages has English to begin with
 *
 * Returns: the step at which a figure goes without nothing else
 */
const GuatuFrugality *
guatu_frugality_first (gboolean english)
{
  const GuatuFrugality *first = steps;

  while (!english && first->english != 0)
    first++;
  return first;
}

/**
 * guatu_frugality_next:
 * @frugality: a step
 * @language: of the figure; one in one language has no second one to go without
 *
 * Returns: (nullable): the next step, which keeps to all those before it; %NULL behind
 *   the last one
 */
const GuatuFrugality *
guatu_frugality_next (const GuatuFrugality *frugality, GuatuLanguage language)
{
  do
    frugality++;
  while (language != GUATU_LANGUAGE_ZH_EN && frugality < steps + G_N_ELEMENTS (steps)
         && (frugality[-1].english != 0));
  return frugality < steps + G_N_ELEMENTS (steps) ? frugality : NULL;
}

/**
 * guatu_frugality_language:
 * @language: of the figure
 *
 * Returns: the language of a part of the figure
 */
GuatuLanguage
guatu_frugality_language (const GuatuFrugality *frugality, GuatuLanguage language,
                          GuatuEnglish part)
{
  return frugality->english & part ? language : guatu_language_primary (language);
}
