/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/scale-words.h"

#include <math.h>

#define N_SCALES 4

/* The scale words of a language, from the largest. English writes thousands in
 * figures. */
static const GuatuScaleWord chinese[N_SCALES]
    = { { 12, "万亿" }, { 8, "亿" }, { 4, "万" }, { 0, "" } };
static const GuatuScaleWord english[N_SCALES]
    = { { 12, "trillion" }, { 9, "billion" }, { 6, "million" }, { 0, "" } };
static const GuatuScaleWord *const scale_words[] = {
  [GUATU_LANGUAGE_ZH] = chinese,
  [GUATU_LANGUAGE_EN] = english,
};

/* All that a chart may ask for, though nobody would choose some of them alone. The
 * English of Chinese scale words is as bilingual statistics print it: the numbers of both
 * languages are then the same. */
#define N_ASKED 7
static const GuatuScaleWord asked[][N_ASKED] = {
  [GUATU_LANGUAGE_ZH] = { { 0, "" },
                          { 3, "千" },
                          { 4, "万" },
                          { 6, "百万" },
                          { 8, "亿" },
                          { 9, "十亿" },
                          { 12, "万亿" } },
  [GUATU_LANGUAGE_EN] = { { 0, "" },
                          { 3, "thousand" },
                          { 4, "10,000" },
                          { 6, "million" },
                          { 8, "100 million" },
                          { 9, "billion" },
                          { 12, "trillion" } },
};

/* How hard a number is to read, in digits: one below one says how many digits it lacks
 * before it says what it is, and beyond so many before the point, or behind it, they have
 * to be counted: 48150元 are not 4.815万元. */
#define BELOW_ONE 5
#define EASY_DIGITS 6
#define EASY_DECIMALS 2
#define PER_DIGIT_MORE 2

/* A number of another scale is hard to read with more digits than these: below one,
 * behind the point, and before it. */
#define MOST_BELOW_ONE 2
#define MOST_BEFORE 4

/* No number is moved further than this behind the point, where it would be lost. */
#define MOST_BEHIND 6

/* How many digits a number has before the point in a scale. */
static int
digits_before (const GuatuDigits *digits, int exponent)
{
  return MAX (digits->first - exponent, 0) + 1;
}

/* The effort of reading all numbers of an axis in one scale. */
static double
effort_in (const GuatuDigits *digits, guint n, int exponent)
{
  int common = guatu_digits_common_decimals (digits, n, exponent);
  double effort = 0;

  for (guint i = 0; i < n; i++)
    {
      int before = digits_before (&digits[i], exponent);
      int behind = guatu_digits_decimals (&digits[i], exponent, common);

      effort += before + behind + PER_DIGIT_MORE * MAX (before - EASY_DIGITS, 0)
                + PER_DIGIT_MORE * MAX (behind - EASY_DECIMALS, 0)
                + (digits[i].first < exponent ? BELOW_ONE : 0);
    }
  return effort;
}

/* How many numbers their source gives in a scale. */
static guint
count_given (const GuatuDigits *digits, guint n, int exponent)
{
  guint given = 0;

  for (guint i = 0; i < n; i++)
    given += digits[i].given_mult == exponent;
  return given;
}

/* The scale, of some, in which all numbers together are read with the least effort;
 * between equals that of their source. @votes, where there are any, come first. */
static guint
find_best (const GuatuScaleWord *scales, const GuatuDigits *digits, guint n,
           const guint *votes)
{
  guint best = 0;
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < N_SCALES; i++)
    {
      double effort = effort_in (digits, n, scales[i].exponent);

      if (votes[i] < votes[best]
          || (votes[i] == votes[best]
              && (effort > least
                  || (effort == least
                      && count_given (digits, n, scales[i].exponent)
                             <= count_given (digits, n, scales[best].exponent)))))
        continue;
      best = i;
      least = effort;
    }
  return best;
}

/* The scale in which people would write one number: as its source does, if it says one
 * and the number is neither below one there nor long. */
static guint
own_scale (const GuatuScaleWord *scales, const GuatuDigits *digits)
{
  const guint no_votes[N_SCALES] = { 0 };

  for (guint i = 0; i < N_SCALES && digits->says_scale; i++)
    if (scales[i].exponent == digits->given_mult && digits->first >= digits->given_mult
        && digits_before (digits, digits->given_mult) <= EASY_DIGITS)
      return i;
  return find_best (scales, digits, 1, no_votes);
}

/* Whether two numbers are written in one scale, since all that matters to that is the
 * same. */
static gboolean
are_alike (const GuatuDigits *a, const GuatuDigits *b)
{
  return a->first == b->first && a->last == b->last && a->known == b->known
         && a->given_mult == b->given_mult && a->says_scale == b->says_scale
         && a->measured == b->measured;
}

/**
 * guatu_scale_word_choose:
 * @digits: (array length=n): of the numbers of an axis that are not zero
 * @language: one of the two that are one
 *
 * Chooses the scale word of an axis: the one that people would write most of its numbers
 * with, if it makes none of them too long or too small. 12673.8亿元 are
 * not 1.26738万亿元, nor 6121万人 0.6121亿人.
 */
const GuatuScaleWord *
guatu_scale_word_choose (const GuatuDigits *digits, guint n, GuatuLanguage language)
{
  const GuatuScaleWord *scales = scale_words[language];
  guint votes[N_SCALES] = { 0 }, own = 0, best;
  int greatest = G_MININT, least = G_MAXINT;

  if (n == 0)
    return guatu_scale_word_none ();
  for (guint i = 0; i < n; i++)
    {
      /* The numbers of a line are mostly as long as the one before. */
      if (i == 0 || !are_alike (&digits[i - 1], &digits[i]))
        own = own_scale (scales, &digits[i]);
      votes[own]++;
      greatest = MAX (greatest, digits[i].first);
      least = MIN (least, digits[i].first);
    }
  best = find_best (scales, digits, n, votes);
  while (best > 0 && greatest - scales[best].exponent >= EASY_DIGITS)
    best--;
  while (best + 1 < N_SCALES && scales[best].exponent - least > MOST_BEHIND)
    best++;
  return &scales[best];
}

/* Whether a number is hard to read in a scale that is not the one in which people would
 * write it: 0.115亿, 0.07 million, 82000万. */
static gboolean
is_hard (const GuatuScaleWord *scales, const GuatuDigits *digits, int exponent)
{
  int own = scales[own_scale (scales, digits)].exponent;

  if (own < exponent)
    return digits->first < exponent - 1
           || (digits->first < exponent && exponent - digits->last > MOST_BELOW_ONE);
  return own > exponent && digits_before (digits, exponent) > MOST_BEFORE;
}

/**
 * guatu_scale_word_is_hard:
 * @digits: (array length=n): of the numbers of an axis that are not zero
 * @exponent: of the scale word of the axis
 * @language: one of the two that are one
 *
 * Returns: whether any of the numbers is hard to read in that scale, and people would
 *   write it in another
 */
gboolean
guatu_scale_word_is_hard (const GuatuDigits *digits, guint n, int exponent,
                          GuatuLanguage language)
{
  gboolean hard = FALSE;

  for (guint i = 0; i < n && !hard; i++)
    hard = (i == 0 || !are_alike (&digits[i - 1], &digits[i]))
           && is_hard (scale_words[language], &digits[i], exponent);
  return hard;
}

/** guatu_scale_word_of_number: (transfer none): the greatest scale word that a number is
 * not below. */
const GuatuScaleWord *
guatu_scale_word_of_number (double number, GuatuLanguage language)
{
  const GuatuScaleWord *scales = scale_words[language];
  guint i = 0;

  while (i + 1 < N_SCALES && fabs (number) < pow (10, scales[i].exponent) * (1 - 1e-9))
    i++;
  return &scales[i];
}

/**
 * guatu_scale_word_of_own:
 * @digits: (array length=n): of the numbers of an axis that are not zero
 * @exponent: of the scale word of the axis
 * @language: one of the two that are one
 *
 * Returns: (nullable): where one scale does not suit numbers that tell of different
 *   things, the one in which people would write the greatest; else %NULL
 */
const GuatuScaleWord *
guatu_scale_word_of_own (const GuatuDigits *digits, guint n, int exponent,
                         GuatuLanguage language)
{
  const GuatuScaleWord *scales = scale_words[language];
  const GuatuDigits *greatest = digits;

  for (guint i = 0; i < n; i++)
    if (digits[i].first > greatest->first)
      greatest = &digits[i];
  if (!guatu_scale_word_is_hard (digits, n, exponent, language)
      || guatu_digits_any_row (digits, n, FALSE))
    return NULL;
  return &scales[own_scale (scales, greatest)];
}

/** guatu_scale_word_none: for what is never written with one, such as percent. */
const GuatuScaleWord *
guatu_scale_word_none (void)
{
  return &chinese[N_SCALES - 1];
}

/**
 * guatu_scale_word_of:
 * @language: one of the two that are one
 *
 * Returns: (nullable): the scale word of a power of ten, or %NULL where there is none
 */
const GuatuScaleWord *
guatu_scale_word_of (int exponent, GuatuLanguage language)
{
  for (guint i = 0; i < N_ASKED; i++)
    if (asked[language][i].exponent == exponent)
      return &asked[language][i];
  return NULL;
}

/** guatu_scale_word_follow: the English of a Chinese scale word. */
const GuatuScaleWord *
guatu_scale_word_follow (int exponent)
{
  return guatu_scale_word_of (exponent, GUATU_LANGUAGE_EN);
}
