/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/number-words.h"
#include "text/unit-words.h"

#include <string.h>

/* An observation in words: its number with bound and unit. */

/* How a number is written with its bound; %s is the number with its unit. */
static const char *const bound_patterns[][2] = {
  [GUATU_BOUND_EXACT] = { "%s", "%s" },
  [GUATU_BOUND_AT_LEAST] = { "%s以上", "≥%s" },
  [GUATU_BOUND_AT_MOST] = { "%s以下", "≤%s" },
  [GUATU_BOUND_ABOUT] = { "约%s", "~%s" },
  [GUATU_BOUND_RANGE] = { "%s", "%s" },
};

/* The same in a sentence. */
static const char *const spoken_patterns[][2] = {
  [GUATU_BOUND_EXACT] = { "%s", "%s" },
  [GUATU_BOUND_AT_LEAST] = { "%s以上", "at least %s" },
  [GUATU_BOUND_AT_MOST] = { "%s以下", "at most %s" },
  [GUATU_BOUND_ABOUT] = { "约%s", "about %s" },
  [GUATU_BOUND_RANGE] = { "%s", "%s" },
};

static char *
format_value (const GuatuNumberWords *words, const GuatuIndicator *indicator,
              const GuatuObservation *observation)
{
  GuatuDigits digits = guatu_digits_of (indicator, observation);

  return guatu_number_words_number (
      words, guatu_digits_value (indicator, observation, words->exponent, words->enough),
      guatu_number_words_decimals (words, &digits));
}

/* From one number to another: 7%至8%, 7%–8%; 3至5, 3–5, but −3 to 5. A sign of the unit
 * stands with both. */
static char *
format_range (const GuatuNumberWords *words, const GuatuIndicator *indicator,
              const GuatuObservation *observation, const char *low)
{
  const GuatuDetails *details = guatu_indicator_details (indicator, observation);
  GuatuObservation upper = *observation;
  g_autofree char *high = NULL;
  const char *to = observation->value < 0 ? " to " : "–";

  upper.value = details->value_high;
  upper.bound = GUATU_BOUND_AT_MOST;
  guatu_observation_set_decimals (&upper, details->decimals_high);
  high = format_value (words, indicator, &upper);
  return g_strconcat (low, words->sign != NULL ? words->sign : "",
                      words->language == GUATU_LANGUAGE_ZH ? "至" : to, high, NULL);
}

/* The number of an observation in the scale of @words. */
static char *
format_observation (const GuatuNumberWords *words, const GuatuIndicator *indicator,
                    const GuatuObservation *observation)
{
  g_autofree char *number = format_value (words, indicator, observation);

  return observation->bound == GUATU_BOUND_RANGE
             ? format_range (words, indicator, observation, number)
             : g_steal_pointer (&number);
}

static char *
with_bound (const char *const patterns[][2], GuatuBound bound, GuatuLanguage language,
            const char *number)
{
  const char *pattern = patterns[bound][language];
  const char *hole = strstr (pattern, "%s");
  g_autofree char *before = NULL;

  if (bound == GUATU_BOUND_EXACT)
    return g_strdup (number);
  before = g_strndup (pattern, (gsize) (hole - pattern));
  return g_strconcat (before, number, hole + 2, NULL);
}

/* Splits a number with its unit and bound at the number. */
static void
split_at (const char *whole, const char *number, GuatuNumberParts *parts)
{
  const char *at = strstr (whole, number);

  parts->before = g_strndup (whole, (gsize) (at - whole));
  parts->number = g_strdup (number);
  parts->after = g_strdup (at + strlen (number));
}

/* A number with its unit as it stands alone, in the scale in which people would write
 * it, and with its bound; a sign of the unit belongs to the number. From one to three are
 * projects, not a project.
 * @exact: with all the digits that the data have, rather than as many as are enough */
static void
split_alone (const char *const patterns[][2], const GuatuIndicator *indicator,
             const GuatuObservation *observation, GuatuLanguage language, gboolean exact,
             GuatuNumberParts *parts)
{
  const GuatuUnit *unit = indicator->unit;
  GuatuNumberWords words;
  g_autofree char *number = NULL;
  g_autofree char *measured = NULL;
  g_autofree char *whole = NULL;
  double value = guatu_indicator_base_value (indicator, observation);
  double counted = guatu_indicator_high_value (indicator, observation);
  GuatuDigits digits = guatu_digits_of (indicator, observation);

  guatu_number_words_choose (&words, &digits, value != 0, unit, unit->kind, language);
  if (exact)
    words.enough = G_MAXINT;
  number = format_observation (&words, indicator, observation);
  measured = words.sign != NULL
                 ? g_strconcat (number, words.sign, NULL)
                 : guatu_unit_measure (unit, counted, number, words.word, language);
  whole = with_bound (patterns, observation->bound, language, measured);
  split_at (whole, words.sign != NULL ? measured : number, parts);
}

static char *
write_alone (const char *const patterns[][2], const GuatuIndicator *indicator,
             const GuatuObservation *observation, GuatuLanguage language, gboolean exact)
{
  g_auto (GuatuNumberParts) parts = { NULL };

  split_alone (patterns, indicator, observation, language, exact, &parts);
  return g_strconcat (parts.before, parts.number, parts.after, NULL);
}

/**
 * guatu_number_words_label:
 *
 * Writes an observation as its mark's label: with its bound, and with its unit
 * where the axis does not say it: 7%以上, 238, 36个; ≥7%, 23.8, 36 projects; and with
 * its scale where it has its own: 1150万元. On an axis of many powers of
 * ten it has its scale and no unit: 1150万.
 *
 * Returns: (transfer full): the label
 */
char *
guatu_number_words_label (const GuatuNumberWords *words, const GuatuIndicator *indicator,
                          const GuatuObservation *observation)
{
  g_autofree char *number
      = words->spread ? guatu_number_words_bare (indicator, observation, words->language)
                      : format_observation (words, indicator, observation);
  g_autofree char *measured = NULL;
  const double counted = guatu_indicator_high_value (indicator, observation);

  if (words->own_scales || (words->spread && words->unit == NULL))
    return write_alone (bound_patterns, indicator, observation, words->language, FALSE);
  if (words->sign != NULL)
    measured = g_strconcat (number, words->sign, NULL);
  else if (words->unit != NULL)
    measured = g_strdup (number);
  else
    measured = guatu_unit_measure (indicator->unit, counted, number, words->word,
                                   words->language);
  return with_bound (bound_patterns, observation->bound, words->language, measured);
}

/**
 * guatu_number_words_full:
 *
 * Writes an observation so that it can stand alone: 238亿元, 7%以上; CNY 23.8
 * billion, at least 7%, about 12,000 people.
 *
 * Returns: (transfer full): the number with its unit and bound
 */
char *
guatu_number_words_full (const GuatuIndicator *indicator,
                         const GuatuObservation *observation, GuatuLanguage language)
{
  return write_alone (spoken_patterns, indicator, observation, language, FALSE);
}

/**
 * guatu_number_words_exact:
 *
 * Writes an observation as guatu_number_words_full() does, for those who cannot look at
 * the figure: with all the digits that the data have, which a number of the figure may
 * have beside others: CNY 1,005.6 million, not 1,006.
 *
 * Returns: (transfer full): the number with its unit and bound
 */
char *
guatu_number_words_exact (const GuatuIndicator *indicator,
                          const GuatuObservation *observation, GuatuLanguage language)
{
  return write_alone (spoken_patterns, indicator, observation, language, TRUE);
}

/**
 * guatu_number_words_bare:
 *
 * Writes an observation for a text that says itself what is counted: 238亿, 7%; 23.8
 * billion, 4,600.
 *
 * Returns: (transfer full): the number in the scale in which people would write it alone,
 *   with the sign of its unit, and without a unit that is a word and without its bound
 */
char *
guatu_number_words_bare (const GuatuIndicator *indicator,
                         const GuatuObservation *observation, GuatuLanguage language)
{
  const GuatuDigits digits = guatu_digits_of (indicator, observation);
  const gboolean is_zero = guatu_indicator_base_value (indicator, observation) == 0;
  GuatuNumberWords words;
  g_autofree char *number = NULL;

  guatu_number_words_choose (&words, &digits, !is_zero, indicator->unit,
                             indicator->unit->kind, language);
  number = format_observation (&words, indicator, observation);
  if (words.sign != NULL)
    return g_strconcat (number, words.sign, NULL);
  return g_strconcat (number,
                      language == GUATU_LANGUAGE_EN && words.word[0] != '\0' ? " " : "",
                      words.word, NULL);
}

/**
 * guatu_number_words_split:
 * @parts: (out): the number, and what of unit and bound stands before and after it; clear
 *   it with guatu_number_parts_clear()
 *
 * Writes an observation as guatu_number_words_full() does, in parts: “at least ”, “7%”;
 * “CNY ”, “23.8”, “ billion”; “约”, “1.2”, “万人”.
 */
void
guatu_number_words_split (const GuatuIndicator *indicator,
                          const GuatuObservation *observation, GuatuLanguage language,
                          GuatuNumberParts *parts)
{
  split_alone (spoken_patterns, indicator, observation, language, FALSE, parts);
}

void
guatu_number_parts_clear (GuatuNumberParts *parts)
{
  g_clear_pointer (&parts->before, g_free);
  g_clear_pointer (&parts->number, g_free);
  g_clear_pointer (&parts->after, g_free);
}
