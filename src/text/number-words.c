/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/number-words.h"

#include <math.h>

#include "text/scale-words.h"
#include "text/unit-words.h"
#include "dataset/number.h"

/**
 * guatu_number_words_decimals:
 * @digits: of one of the numbers
 *
 * Returns: how many decimals it has in the scale of the words
 */
int
guatu_number_words_decimals (const GuatuNumberWords *words, const GuatuDigits *digits)
{
  return words->fixed >= 0
             ? words->fixed
             : MIN (guatu_digits_decimals (digits, words->exponent, words->decimals),
                    words->enough);
}

static void
find_most_decimals (GuatuNumberWords *words, const GuatuDigits *digits, guint n)
{
  words->most_decimals = 0;
  words->enough = guatu_digits_enough (digits, n, words->exponent);
  for (guint i = 0; i < n; i++)
    words->most_decimals
        = MAX (words->most_decimals, guatu_number_words_decimals (words, &digits[i]));
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
    .sign = guatu_unit_sign (unit, language),
    .exponent = word->exponent,
    .word = word->word,
    .fixed = -1,
    .rounding = n > 0 ? digits[0].indicator->rounding : GUATU_ROUNDING_HALF_UP,
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
 * guatu_number_words_allow_spread:
 * @words: as chosen for @digits, of units that have scale words
 * @digits: (array length=n): of the numbers of an axis of logarithms that are not zero
 *
 * Writes each number of an axis of many powers of ten with a scale word of its own, where
 * one word makes any of them hard to read: 10万, 1亿 and 1万亿 of 元 rather than 0.001, 1
 * and 10000 of 亿元. On such an axis no lengths are compared, so that no number has to be
 * in the scale of another.
 */
void
guatu_number_words_allow_spread (GuatuNumberWords *words, const GuatuDigits *digits,
                                 guint n)
{
  if (!guatu_scale_word_is_hard (digits, n, words->exponent, words->language))
    return;
  words->spread = TRUE;
  words->exponent = 0;
  words->word = "";
  find_most_decimals (words, digits, n);
}

/**
 * guatu_number_words_fix_scale:
 * @words: as chosen for @digits, of units that have scale words
 * @digits: (array length=n): of the numbers of the axis that are not zero
 * @exponent: of a scale word that there is
 *
 * Writes all numbers in the scale that a chart asks for.
 */
void
guatu_number_words_fix_scale (GuatuNumberWords *words, const GuatuDigits *digits, guint n,
                              int exponent)
{
  const GuatuScaleWord *word = guatu_scale_word_of (exponent, words->language);

  g_return_if_fail (word != NULL);
  words->exponent = word->exponent;
  words->word = word->word;
  words->decimals
      = words->unit != NULL ? guatu_digits_common_decimals (digits, n, exponent) : -1;
  find_most_decimals (words, digits, n);
}

/** guatu_number_words_fix_decimals: writes all numbers with so many decimals. */
void
guatu_number_words_fix_decimals (GuatuNumberWords *words, int decimals)
{
  words->fixed = words->enough = words->most_decimals = decimals;
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
  words->sign = guatu_unit_sign (leader->unit, GUATU_LANGUAGE_EN);
  words->word = guatu_scale_word_follow (leader->exponent)->word;
}

/**
 * guatu_number_words_number:
 * @value: in the scale of the words
 *
 * Returns: (transfer full): a number without unit or bound. It is for readers, so that
 *   it has a minus sign and not a hyphen
 */
char *
guatu_number_words_number (const GuatuNumberWords *words, double value, int decimals)
{
  g_autofree char *number = guatu_rounding_format (
      words->rounding, value, CLAMP (decimals, 0, GUATU_NUMBER_MAX_DECIMALS),
      words->language == GUATU_LANGUAGE_EN ? "," : NULL);

  return number[0] == '-' ? g_strconcat ("−", number + 1, NULL)
                          : g_steal_pointer (&number);
}

/**
 * guatu_number_words_unit:
 * @largest: as it was chosen for
 *
 * Returns: (transfer full) (nullable): what the axis counts in, as it stands after other
 *   words: 亿元, “CNY billion” or “million visits”; %NULL where the labels say it
 *   themselves
 */
char *
guatu_number_words_unit (const GuatuNumberWords *words, double largest)
{
  return words->sign != NULL
             ? NULL
             : guatu_unit_within (words->unit, largest, words->word, words->language);
}

/**
 * guatu_number_words_title:
 * @largest: as it was chosen for
 *
 * Returns: (transfer full) (nullable): what guatu_number_words_unit() says as a heading
 * of its own: “Million visits”
 */
char *
guatu_number_words_title (const GuatuNumberWords *words, double largest)
{
  return words->sign != NULL
             ? NULL
             : guatu_unit_heading (words->unit, largest, words->word, words->language);
}

/* How many decimals a number has, of which it may have so many. */
static int
count_decimals (double number, int most)
{
  for (int decimals = 0; decimals < most; decimals++)
    {
      const double scaled = guatu_number_scale (number, decimals);

      if (ABS (scaled - round (scaled)) < 1e-9 * MAX (1, ABS (scaled)))
        return decimals;
    }
  return most;
}

/* A tick with a scale word of its own, and with the decimals that it has in that: of
 * 100,000,000 and 125,000,000 these are 1亿 and 1.25亿. */
static char *
write_spread (const GuatuNumberWords *words, double value, int decimals)
{
  const GuatuScaleWord *word = guatu_scale_word_of_number (value, words->language);
  const double scaled = guatu_number_scale (value, -word->exponent);
  const int own = word->exponent > 0 ? count_decimals (scaled, decimals + word->exponent)
                                     : decimals;
  g_autofree char *number = guatu_number_words_number (words, scaled, own);
  const char *space
      = words->language == GUATU_LANGUAGE_EN && word->word[0] != '\0' ? " " : "";

  return g_strconcat (number, space, word->word, NULL);
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
  g_autofree char *number = NULL;

  if (words->spread)
    return write_spread (words, value, decimals);
  number = guatu_number_words_number (words, value, value == 0 ? 0 : decimals);
  return g_strconcat (number, last ? words->sign : NULL, NULL);
}
