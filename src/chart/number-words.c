/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/number-words.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"

/* The scale words of a language, from the largest. A number takes the first
 * whose power of ten it reaches. English writes thousands in figures. */
typedef struct
{
  int exponent;
  const char *word;
} ScaleWord;

static const ScaleWord chinese[]
    = { { 12, "万亿" }, { 8, "亿" }, { 4, "万" }, { 0, "" } };
static const ScaleWord english[]
    = { { 12, "trillion" }, { 9, "billion" }, { 6, "million" }, { 0, "" } };
static const ScaleWord *const scale_words[] = {
  [GUATU_LANGUAGE_ZH] = chinese,
  [GUATU_LANGUAGE_EN] = english,
};

/* What the Chinese scale words are in English, as bilingual statistics print
 * them: the numbers of both languages are then the same. */
static const ScaleWord followers[]
    = { { 12, "trillion" }, { 8, "100 million" }, { 4, "10,000" }, { 0, "" } };

/* How a number is written with its bound; %s is the number with its unit. */
static const char *const bound_patterns[][2] = {
  [GUATU_BOUND_EXACT] = { "%s", "%s" },
  [GUATU_BOUND_AT_LEAST] = { "%s以上", "≥%s" },
  [GUATU_BOUND_AT_MOST] = { "%s以下", "≤%s" },
  [GUATU_BOUND_ABOUT] = { "约%s", "~%s" },
};

/* The same in a sentence. */
static const char *const spoken_patterns[][2] = {
  [GUATU_BOUND_EXACT] = { "%s", "%s" },
  [GUATU_BOUND_AT_LEAST] = { "%s以上", "at least %s" },
  [GUATU_BOUND_AT_MOST] = { "%s以下", "at most %s" },
  [GUATU_BOUND_ABOUT] = { "约%s", "about %s" },
};

/* A value that the scale word leaves below one is rounded to this many places
 * at most, which no printed figure exceeds. */
#define MAX_SHOWN_DECIMALS 9

/**
 * guatu_number_words_choose:
 * @largest: the largest absolute value on the axis, in the base unit
 * @unit: (nullable): the one unit of the axis, if there is one
 * @language: one of the two that are one
 *
 * Chooses the scale word of an axis.
 */
void
guatu_number_words_choose (GuatuNumberWords *words, double largest, const GuatuUnit *unit,
                           GuatuUnitKind kind, GuatuLanguage language)
{
  const ScaleWord *word = scale_words[language];
  gboolean percent = kind == GUATU_UNIT_PERCENT;
  /* Counted words side by side say more in full: 13000人 beside 4800名. */
  double reach = unit == NULL ? 10 : 1;

  /* A hair's tolerance: 238 × 10⁸ must reach 10⁸ × 238 in any arithmetic. */
  while (word->exponent > 0
         && (!guatu_unit_kind_has_scale (kind)
             || largest < reach * pow (10, word->exponent) * (1 - 1e-12)))
    word++;
  *words = (GuatuNumberWords) {
    .language = language,
    .unit = unit,
    .percent = percent,
    .exponent = word->exponent,
    .word = word->word,
  };
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
  const ScaleWord *follower = followers;

  while (follower->exponent > leader->exponent)
    follower++;
  *words = *leader;
  words->language = GUATU_LANGUAGE_EN;
  words->word = follower->word;
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

/* The unit with its scale word: 亿元; CNY billion, million mu. */
static char *
unit_phrase (const GuatuNumberWords *words, GuatuUnitKind kind, const char *label)
{
  if (words->language == GUATU_LANGUAGE_ZH)
    return g_strconcat (words->word, label, NULL);
  if (words->word[0] == '\0')
    return g_strdup (label);
  if (kind == GUATU_UNIT_CURRENCY)
    return g_strjoin (" ", label, words->word, NULL);
  return g_strjoin (" ", words->word, label, NULL);
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
  if (words->percent)
    return NULL;
  if (words->unit == NULL)
    return words->word[0] == '\0' ? NULL : capitalize (g_strdup (words->word));
  if (guatu_unit_label (words->unit, largest, words->language)[0] == '\0')
    return NULL;
  return capitalize (
      unit_phrase (words, words->unit->kind,
                   guatu_unit_label (words->unit, largest, words->language)));
}

/**
 * guatu_number_words_tick:
 * @value: in the scale of the words
 * @last: whether it is the axis's last tick, which alone bears the percent sign
 *
 * Returns: (transfer full): the tick's label
 */
char *
guatu_number_words_tick (const GuatuNumberWords *words, double value, int decimals,
                         gboolean last)
{
  g_autofree char *number = format_scaled (words, value, value == 0 ? 0 : decimals);

  return g_strconcat (number, words->percent && last ? "%" : "", NULL);
}

/* How many decimals a number has left without the zeros at its end. */
static int
significant_decimals (double value, int decimals)
{
  g_autofree char *text = guatu_number_format (value, decimals, NULL);
  const char *last = text + strlen (text) - 1;

  while (decimals > 0 && *last == '0')
    {
      decimals--;
      last--;
    }
  return decimals;
}

/* The number of an observation in the scale of @words. A scale word moves the
 * point and takes no digit away. The source's own decimals keep their zeros;
 * whether the zeros of a whole number (30亿) count, nobody knows, so that they
 * are not written behind a point (3 billion). */
static char *
format_observation (const GuatuNumberWords *words, const GuatuIndicator *indicator,
                    const GuatuObservation *observation)
{
  int shown = guatu_indicator_shown_decimals (indicator, observation);
  int decimals = MIN (shown + words->exponent - indicator->unit_mult, MAX_SHOWN_DECIMALS);
  double value
      = guatu_indicator_base_value (indicator, observation) / pow (10, words->exponent);

  value = guatu_bound_round (observation->bound, value, decimals);
  if (shown <= 0)
    decimals = significant_decimals (value, MAX (decimals, 0));
  return format_scaled (words, value, decimals);
}

static char *
with_bound (const char *const patterns[][2], GuatuBound bound, GuatuLanguage language,
            const char *number)
{
  const char *pattern = patterns[bound][language];
  const char *hole = g_strstr_len (pattern, -1, "%s");

  return g_strdup_printf ("%.*s%s%s", (int) (hole - pattern), pattern, number, hole + 2);
}

/**
 * guatu_number_words_label:
 *
 * Writes an observation as its mark's label: with its bound, and with its unit
 * where the axis does not say it: 7%以上, 238, 36个; ≥7%, 23.8, 36 projects.
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

  if (words->percent)
    measured = g_strconcat (number, "%", NULL);
  else if (words->unit != NULL)
    measured = g_strdup (number);
  else if (words->language == GUATU_LANGUAGE_ZH)
    measured = g_strconcat (number, words->word, label, NULL);
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
  const GuatuUnit *unit = indicator->unit;
  GuatuNumberWords words;
  g_autofree char *number = NULL;
  g_autofree char *measured = NULL;
  double value = guatu_indicator_base_value (indicator, observation);
  const char *label = guatu_unit_label (unit, value, language);

  guatu_number_words_choose (&words, fabs (value), unit, unit->kind, language);
  number = format_observation (&words, indicator, observation);
  if (words.percent)
    measured = g_strconcat (number, label, NULL);
  else if (language == GUATU_LANGUAGE_ZH)
    measured = g_strconcat (number, words.word, label, NULL);
  else if (unit->kind == GUATU_UNIT_CURRENCY)
    measured
        = g_strconcat (label, " ", number, words.word[0] ? " " : "", words.word, NULL);
  else
    measured = g_strconcat (number, words.word[0] ? " " : "", words.word,
                            label[0] ? " " : "", label, NULL);
  return with_bound (spoken_patterns, observation->bound, language, measured);
}
