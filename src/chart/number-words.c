/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/number-words.h"

#include <string.h>

#include "chart/scale-words.h"
#include "dataset/number.h"

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

/* A unit whose label is but a sign (%, ‰, ℃) is written with each number; one that is a
 * word (个百分点, 亿元) stands once, at the axis. */
static const char *
find_sign (const GuatuUnit *unit, GuatuLanguage language)
{
  const char *label = unit != NULL && !guatu_unit_kind_has_scale (unit->kind)
                          ? guatu_unit_label (unit, 0, language)
                          : "";

  for (const char *at = label; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      return NULL;
  return label[0] != '\0' ? label : NULL;
}

static void
find_most_decimals (GuatuNumberWords *words, const GuatuDigits *digits, guint n)
{
  words->most_decimals = 0;
  for (guint i = 0; i < n; i++)
    words->most_decimals
        = MAX (words->most_decimals,
               guatu_digits_decimals (&digits[i], words->exponent, words->decimals));
}

/**
 * guatu_number_words_choose:
 * @digits: (array length=n): of the numbers of the axis that are not zero
 * @unit: (nullable): the one unit of the axis, if there is one
 * @language: one of the two that are one
 *
 * Chooses the scale word of an axis, and how many decimals its numbers have.
 */
void
guatu_number_words_choose (GuatuNumberWords *words, const GuatuDigits *digits, guint n,
                           const GuatuUnit *unit, GuatuUnitKind kind,
                           GuatuLanguage language)
{
  const GuatuScaleWord *word = guatu_unit_kind_has_scale (kind)
                                   ? guatu_scale_word_choose (digits, n, language)
                                   : guatu_scale_word_none ();

  *words = (GuatuNumberWords) {
    .language = language,
    .unit = unit,
    .sign = find_sign (unit, language),
    .exponent = word->exponent,
    .word = word->word,
    .decimals
    = unit != NULL ? guatu_digits_common_decimals (digits, n, word->exponent) : -1,
  };
  find_most_decimals (words, digits, n);
}

/**
 * guatu_number_words_allow_own:
 * @words: as chosen for @digits, of units that have scale words
 * @digits: (array length=n): of the numbers of the axis that are not zero
 *
 * Writes each number of different things in the scale in which people would write it
 * alone, where the one of the axis makes any of them hard to read: 1150万元 beside
 * 8.2亿元, neither 0.115亿元 nor 82000万元. The axis is then in the scale of the
 * greatest. Numbers that are to be added up, or tell of one thing, never are of several
 * scales.
 */
void
guatu_number_words_allow_own (GuatuNumberWords *words, const GuatuDigits *digits, guint n)
{
  const GuatuScaleWord *word
      = guatu_scale_word_of_own (digits, n, words->exponent, words->language);
  if (word == NULL)
    return;
  words->own_scales = TRUE;
  if (words->unit == NULL)
    return;
  words->exponent = word->exponent;
  words->word = word->word;
  find_most_decimals (words, digits, n);
}

/**
 * guatu_number_words_follow:
 * @words: (out): English words for the numbers of @leader
 * @leader: Chinese words
 *
 * In a figure in both languages the numbers stand once, so that the English
 * words take the scale of the Chinese ones: 亿元 is CNY 100 million.
 */
void
guatu_number_words_follow (GuatuNumberWords *words, const GuatuNumberWords *leader)
{
  *words = *leader;
  words->language = GUATU_LANGUAGE_EN;
  words->sign = find_sign (leader->unit, GUATU_LANGUAGE_EN);
  words->word = guatu_scale_word_follow (leader->exponent)->word;
}

/* A number in the scale of the words, without unit or bound. It is for readers,
 * so that it has a minus sign and not a hyphen. */
static char *
format_scaled (const GuatuNumberWords *words, double value, int decimals)
{
  g_autofree char *number
      = guatu_number_format (value, CLAMP (decimals, 0, GUATU_NUMBER_MAX_DECIMALS),
                             words->language == GUATU_LANGUAGE_EN ? "," : NULL);

  return number[0] == '-' ? g_strconcat ("−", number + 1, NULL)
                          : g_steal_pointer (&number);
}

/* What of an English label stands after the number although the rest stands before it:
 * that of “CNY per person” in “CNY 41,200 per person”. */
static const char *
find_below (const GuatuUnit *unit, const char *label)
{
  const char *per = unit->per != NULL ? strstr (label, " per ") : NULL;
  const char *slash = unit->per != NULL ? strchr (label, '/') : NULL;

  return per != NULL ? per : slash != NULL ? slash : label + strlen (label);
}

/* The unit with its scale word: 亿元; CNY billion, CNY million per person, million mu. */
static char *
unit_phrase (const GuatuNumberWords *words, const GuatuUnit *unit, const char *label)
{
  const char *below = find_below (unit, label);

  if (words->language == GUATU_LANGUAGE_ZH)
    return g_strconcat (words->word, label, NULL);
  if (words->word[0] == '\0')
    return g_strdup (label);
  if (unit->kind == GUATU_UNIT_CURRENCY)
    return g_strdup_printf ("%.*s %s%s", (int) (below - label), label, words->word,
                            below);
  return g_strjoin (" ", words->word, label, NULL);
}

/* A unit as tables head their columns with it: 百分点 of 个百分点. */
static const char *
headed (const char *label)
{
  return g_str_has_prefix (label, "个百分点") ? g_utf8_next_char (label) : label;
}

/* A heading starts with a capital, a unit's symbol (km, mu) stays as it is. */
static char *
capitalize (char *phrase)
{
  if (g_utf8_strlen (phrase, -1) > 2 && g_ascii_islower (phrase[0]))
    phrase[0] = g_ascii_toupper (phrase[0]);
  return phrase;
}

/**
 * guatu_number_words_title:
 * @largest: as it was chosen for
 *
 * Returns: (transfer full) (nullable): what the axis counts in, such as 亿元 or
 *   “CNY billion”; %NULL where the labels say it themselves
 */
char *
guatu_number_words_title (const GuatuNumberWords *words, double largest)
{
  if (words->sign != NULL)
    return NULL;
  if (words->unit == NULL)
    return words->word[0] == '\0' ? NULL : capitalize (g_strdup (words->word));
  if (guatu_unit_label (words->unit, largest, words->language)[0] == '\0')
    return NULL;
  return capitalize (
      unit_phrase (words, words->unit,
                   headed (guatu_unit_label (words->unit, largest, words->language))));
}

/**
 * guatu_number_words_tick:
 * @value: in the scale of the words
 * @last: whether it is the axis's last tick, which alone bears the sign of the unit
 *
 * Returns: (transfer full): the tick's label
 */
char *
guatu_number_words_tick (const GuatuNumberWords *words, double value, int decimals,
                         gboolean last)
{
  g_autofree char *number = format_scaled (words, value, value == 0 ? 0 : decimals);

  return g_strconcat (number, last ? words->sign : NULL, NULL);
}

static char *
format_value (const GuatuNumberWords *words, const GuatuIndicator *indicator,
              const GuatuObservation *observation)
{
  GuatuDigits digits = guatu_digits_of (indicator, observation);

  return format_scaled (
      words, guatu_digits_value (indicator, observation, words->exponent),
      guatu_digits_decimals (&digits, words->exponent, words->decimals));
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
  const char *hole = g_strstr_len (pattern, -1, "%s");

  return g_strdup_printf ("%.*s%s%s", (int) (hole - pattern), pattern, number, hole + 2);
}

/* A number with its unit in Chinese: 238亿元, and 第3位 of a rank. */
static char *
measure_zh (const GuatuNumberWords *words, const GuatuUnit *unit, const char *number,
            const char *label)
{
  return g_strconcat (unit->kind == GUATU_UNIT_RANK && label[0] != '\0' ? "第" : "",
                      number, words->word, label, NULL);
}

/* A number with its unit as it stands alone, in the scale in which people would write
 * it, and with its bound. */
static char *
write_alone (const char *const patterns[][2], const GuatuIndicator *indicator,
             const GuatuObservation *observation, GuatuLanguage language)
{
  const GuatuUnit *unit = indicator->unit;
  GuatuNumberWords words;
  g_autofree char *number = NULL;
  g_autofree char *measured = NULL;
  double value = guatu_indicator_base_value (indicator, observation);
  const char *label = guatu_unit_label (unit, value, language);
  const char *below = find_below (unit, label);
  GuatuDigits digits = guatu_digits_of (indicator, observation);

  guatu_number_words_choose (&words, &digits, value != 0, unit, unit->kind, language);
  number = format_observation (&words, indicator, observation);
  if (words.sign != NULL)
    measured = g_strconcat (number, words.sign, NULL);
  else if (language == GUATU_LANGUAGE_ZH)
    measured = measure_zh (&words, unit, number, label);
  else if (unit->kind == GUATU_UNIT_CURRENCY)
    measured = g_strdup_printf ("%.*s %s%s%s%s", (int) (below - label), label, number,
                                words.word[0] != '\0' ? " " : "", words.word, below);
  else
    measured = g_strconcat (number, words.word[0] ? " " : "", words.word,
                            label[0] ? " " : "", label, NULL);
  return with_bound (patterns, observation->bound, language, measured);
}

/**
 * guatu_number_words_label:
 *
 * Writes an observation as its mark's label: with its bound, and with its unit
 * where the axis does not say it: 7%以上, 238, 36个; ≥7%, 23.8, 36 projects; and with
 * its scale where it has its own: 1150万元.
 *
 * Returns: (transfer full): the label
 */
char *
guatu_number_words_label (const GuatuNumberWords *words, const GuatuIndicator *indicator,
                          const GuatuObservation *observation)
{
  g_autofree char *number = format_observation (words, indicator, observation);
  g_autofree char *measured = NULL;
  const char *label = guatu_unit_label (
      indicator->unit, guatu_indicator_base_value (indicator, observation),
      words->language);

  if (words->own_scales)
    return write_alone (bound_patterns, indicator, observation, words->language);
  if (words->sign != NULL)
    measured = g_strconcat (number, words->sign, NULL);
  else if (words->unit != NULL)
    measured = g_strdup (number);
  else if (words->language == GUATU_LANGUAGE_ZH)
    measured = measure_zh (words, indicator->unit, number, label);
  else
    measured
        = g_strconcat (number, words->word[0] ? " " : "", words->word, " ", label, NULL);
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
  return write_alone (spoken_patterns, indicator, observation, language);
}
