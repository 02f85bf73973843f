/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/digits.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"

/* A value that the scale word leaves below one is rounded to this many places
 * at most, which no printed figure exceeds. */
#define MAX_SHOWN_DECIMALS 9

/* Digits that are enough to tell of a number. */
#define ENOUGH_DIGITS 4

/* Numbers that are more powers of ten apart than this have no decimals in common. */
#define MOST_APART 3

/* What the digits of a value after the first so many say is the noise of arithmetic or of
 * the program that wrote the file: 0.30000000000000004 is 0.3. */
#define SIGNIFICANT_DIGITS 15
#define MOST_WHOLE 1e15
#define NOISE 1e-14

static double
without_noise (double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (text, sizeof text, "%.15g", value);
  return g_ascii_strtod (text, NULL);
}

/* The decimals that are shown in the scale of the source, of noise none. */
static int
shown_decimals (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  int shown = guatu_indicator_shown_decimals (indicator, observation);
  g_autofree char *text = NULL;

  if (shown < GUATU_NUMBER_MAX_DECIMALS
      && shown + guatu_number_magnitude (observation->value) < SIGNIFICANT_DIGITS)
    return shown;
  text = guatu_number_format (without_noise (observation->value), MAX (shown, 0), NULL);
  for (const char *at = text + strlen (text) - 1; shown > 0 && *at == '0'; at--)
    shown--;
  return shown;
}

/* A value rounded to @shown decimals in the scale of its source: to the side on which its
 * bound holds, else in decimal as people do. All scales write this one number, so that
 * none says more than another. */
static double
shown_value (const GuatuIndicator *indicator, const GuatuObservation *observation,
             int shown)
{
  double value, scaled = guatu_number_scale (observation->value, shown);
  g_autofree char *text = NULL;

  /* Most have no more digits than are shown, or are rounded alike by any rule. */
  if (fabs (scaled) < MOST_WHOLE
      && fabs (scaled - rint (scaled)) <= fabs (scaled) * NOISE)
    return guatu_number_scale (rint (scaled), -shown);
  if (guatu_bound_rounds_to_nearest ((GuatuBound) observation->bound)
      && guatu_rounding_is_clear (observation->value, shown, &scaled))
    return guatu_number_scale (scaled, -shown);
  value = guatu_bound_round ((GuatuBound) observation->bound,
                             without_noise (observation->value), shown,
                             indicator->rounding);
  text = guatu_number_format (value, MAX (shown, 0), NULL);
  return g_ascii_strtod (text, NULL);
}

/**
 * guatu_digits_value:
 * @observation: not a missing one
 * @exponent: of the power of ten that a scale word stands for
 * @most: how many decimals it is written with in that scale at most
 *
 * Returns: the value that is written, in that scale
 */
double
guatu_digits_value (const GuatuIndicator *indicator, const GuatuObservation *observation,
                    int exponent, int most)
{
  int shown = shown_decimals (indicator, observation);
  int up = indicator->unit_mult - exponent;

  if (most < MAX_SHOWN_DECIMALS)
    shown = MIN (shown, most + up);
  return guatu_number_scale (shown_value (indicator, observation, shown), up);
}

/* Whether the zeros at the end of a whole number (30亿) count, nobody knows, so that
 * they are not written behind a point (3 billion); returns how many there are. */
static int
count_zeros (double whole)
{
  int n = 0;

  for (; whole != 0 && fmod (whole, 10) == 0; whole /= 10)
    n++;
  return n;
}

/**
 * guatu_digits_of:
 * @observation: not a missing one
 *
 * Returns: which digits of it are written: the source's own decimals with their zeros,
 *   but no zeros of a whole number
 */
GuatuDigits
guatu_digits_of (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  int shown = shown_decimals (indicator, observation);
  int unit_mult = indicator->unit_mult;
  double value = shown_value (indicator, observation, shown);
  gboolean derived = indicator->op != GUATU_DERIVED_NONE || shown < 0;

  return (GuatuDigits) {
    .indicator = indicator,
    .first = guatu_number_magnitude (value) + (value != 0 ? unit_mult : 0),
    .last = shown > 0 ? unit_mult - shown : unit_mult + count_zeros (value),
    /* What the dataset does not round has zeros after its last digit. */
    .known = indicator->decimals >= 0 ? unit_mult - shown : G_MININT / 2,
    .given_mult = shown < 0 ? 0 : unit_mult,
    .says_scale = shown >= 0
                  && (unit_mult > 0 || indicator->unit->per != NULL
                      || indicator->op == GUATU_DERIVED_RATIO),
    .measured = observation->bound == GUATU_BOUND_EXACT && !derived,
  };
}

/**
 * guatu_digits_decimals:
 * @exponent: of a scale word
 * @common: how many decimals the measured numbers of the axis have, or -1
 *
 * Returns: how many decimals the number is written with in that scale
 */
int
guatu_digits_decimals (const GuatuDigits *digits, int exponent, int common)
{
  int own = MAX (exponent - digits->last, 0);
  int most = MAX (exponent - digits->known, 0);

  if (digits->measured && common > own)
    own = MAX (own, MIN (common, most));
  return MIN (own, MAX_SHOWN_DECIMALS);
}

/**
 * guatu_digits_any_row:
 * @digits: (array length=n): of some numbers
 * @measured: whether only those count that were measured alike
 *
 * Returns: whether two of them tell of the same thing, as in a row of a table
 */
gboolean
guatu_digits_any_row (const GuatuDigits *digits, guint n, gboolean measured)
{
  g_autoptr (GHashTable) indicators = NULL;
  const GuatuIndicator *last = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (!digits[i].measured && measured)
        continue;
      /* A line of one thing is known to be one by its first two numbers. */
      if (digits[i].indicator == last)
        return TRUE;
      if (last != NULL && indicators == NULL)
        indicators = g_hash_table_new (NULL, NULL);
      if (last != NULL)
        g_hash_table_add (indicators, (gpointer) last);
      last = digits[i].indicator;
      if (indicators != NULL && g_hash_table_contains (indicators, last))
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_digits_common_decimals:
 * @digits: (array length=n): of the numbers of an axis
 *
 * The measured numbers of a chart that has several of a thing have one number of
 * decimals, as in a table. Others keep the digits that they were written with: what is
 * at least 7% is not at least 7.0%, and 370 km of one thing are not 370.0 km only because
 * 8.1 km of another stand beside them.
 *
 * Returns: that number in a scale, or -1 where each has its own
 */
int
guatu_digits_common_decimals (const GuatuDigits *digits, guint n, int exponent)
{
  const GuatuDigits *first = NULL;
  int common = -1, greatest = G_MININT, least = G_MAXINT;

  for (guint i = 0; i < n; i++)
    {
      if (!digits[i].measured)
        continue;
      if (first != NULL && first->given_mult != digits[i].given_mult)
        return -1;
      first = &digits[i];
      greatest = MAX (greatest, digits[i].first);
      least = MIN (least, digits[i].first);
      common = MAX (common, exponent - digits[i].last);
    }
  if (common <= 0 || greatest - least > MOST_APART
      || !guatu_digits_any_row (digits, n, TRUE))
    return -1;
  return MIN (common, MAX_SHOWN_DECIMALS);
}

/**
 * guatu_digits_enough:
 * @digits: (array length=n): of the numbers of an axis
 * @exponent: of a scale word
 *
 * The dataset may say how many decimals to show, and means the scale of the source. In
 * a greater one, which takes more for the same digits, as many as it says are enough, or
 * what the least number needs to be told to four digits: 12345.7万 is 123.5 million, and
 * not 123.457 million.
 *
 * Returns: how many decimals are enough in a scale; %G_MAXINT where the numbers are not
 *   alike, or the dataset says nothing of them
 */
int
guatu_digits_enough (const GuatuDigits *digits, guint n, int exponent)
{
  int enough = 0, least = G_MAXINT;

  for (guint i = 0; i < n; i++)
    {
      if (digits[i].indicator->decimals < 0 || digits[i].given_mult == 0
          || digits[i].given_mult >= exponent)
        return G_MAXINT;
      enough = MAX (enough, digits[i].indicator->decimals);
      least = MIN (least, digits[i].first);
    }
  return n > 0 ? MAX (enough, ENOUGH_DIGITS - 1 - (least - exponent)) : G_MAXINT;
}
