/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/names.h"
#include "dataset/rounding.h"

#include <math.h>

/* The greatest power of ten that a double holds exactly. */
#define MOST_EXACT 22

/* A number that is not negative, in decimal: 0.d₁d₂d₃… × 10^point. */
typedef struct
{
  char digits[24];
  int n_digits;
  int point;
} Decimal;

/* Prints @value with the fewest of 15, 16 or 17 significant digits that read
 * back as the same double; 17 always do. */
static void
print_shortest (char buffer[G_ASCII_DTOSTR_BUF_SIZE], const char *const formats[3],
                double value)
{
  for (guint i = 0; i < 3; i++)
    {
      g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, formats[i], value);
      if (g_ascii_strtod (buffer, NULL) == value)
        return;
    }
}

static void
decimal_from_double (Decimal *decimal, double value)
{
  static const char *const formats[3] = { "%.14e", "%.15e", "%.16e" };
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  const char *at = buffer;

  print_shortest (buffer, formats, fabs (value));
  decimal->n_digits = 0;
  for (; *at != 'e'; at++)
    if (*at != '.')
      decimal->digits[decimal->n_digits++] = *at;
  decimal->point = (int) g_ascii_strtoll (at + 1, NULL, 10) + 1;
}

/* Whether what lies behind the first @keep digits is a half of the last of these, and no
 * more. */
static gboolean
is_half (const Decimal *decimal, int keep)
{
  if (decimal->digits[keep] != '5')
    return FALSE;
  for (int i = keep + 1; i < decimal->n_digits; i++)
    if (decimal->digits[i] != '0')
      return FALSE;
  return TRUE;
}

/* Whether the first @keep digits are rounded up for those behind them. */
static gboolean
rounds_up (const Decimal *decimal, int keep, GuatuRounding rounding)
{
  if (keep < 0 || decimal->digits[keep] < '5')
    return FALSE;
  if (rounding == GUATU_ROUNDING_HALF_EVEN && is_half (decimal, keep))
    return keep > 0 && (decimal->digits[keep - 1] - '0') % 2 == 1;
  return TRUE;
}

/* Rounds to @decimals. The digits rounded are those that read back as the double, so that
 * 2.675 becomes 2.68 as it does by hand, although the double is a little less. */
static void
decimal_round (Decimal *decimal, int decimals, GuatuRounding rounding)
{
  int keep = decimal->point + decimals;
  gboolean up;

  if (keep >= decimal->n_digits)
    return;

  up = rounds_up (decimal, keep, rounding);
  decimal->n_digits = MAX (keep, 0);
  if (!up)
    return;

  while (decimal->n_digits > 0 && decimal->digits[decimal->n_digits - 1] == '9')
    decimal->n_digits--;
  if (decimal->n_digits > 0)
    {
      decimal->digits[decimal->n_digits - 1]++;
      return;
    }

  /* All nines, or nothing at all, before the digit that rounds up. */
  decimal->digits[0] = '1';
  decimal->n_digits = 1;
  decimal->point++;
}

/* A number whose digits, in the last place that is kept, are told by no more than its
 * double has fewer than this before the point. */
#define MOST_WHOLE 1e15

/* Nearer to a half than this share of itself, a double may stand for the half, or for
 * what the noise of arithmetic made of it. */
#define NEAR_HALF 1e-14

/**
 * guatu_rounding_is_clear:
 * @value: a finite number
 * @decimals: to keep; negative for tens, hundreds and so on
 * @scaled: (out): @value times 10^@decimals, rounded to a whole number of at most 10^15,
 *   never to a negative zero
 *
 * Most numbers lie so clear of a half of their last digit that every rule rounds them
 * alike, and the double tells how: that takes a tenth of the time of writing all its
 * digits first.
 *
 * Returns: whether @value is one of these
 */
gboolean
guatu_rounding_is_clear (double value, int decimals, double *scaled)
{
  const double size = guatu_number_scale (fabs (value), decimals);
  const double whole = floor (size);

  if (ABS (decimals) > MOST_EXACT || !(size < MOST_WHOLE)
      || fabs (size - whole - 0.5) <= size * NEAR_HALF)
    return FALSE;
  *scaled = value < 0 && size > 0.5 ? -rint (size) : rint (size);
  return TRUE;
}

/* The digits of a whole number below 10^15, the last of which stands for 10^-@decimals.
 */
static void
decimal_from_whole (Decimal *decimal, double whole, int decimals)
{
  guint64 rest = (guint64) whole;

  decimal->n_digits = 1;
  for (guint64 bound = 10; bound <= rest; bound *= 10)
    decimal->n_digits++;
  for (int i = decimal->n_digits - 1; i >= 0; i--, rest /= 10)
    decimal->digits[i] = (char) ('0' + rest % 10);
  decimal->point = decimal->n_digits - decimals;
}

/* The digits of @value, of which none stands behind @decimals. */
static void
decimal_from_rounded (Decimal *decimal, double value, int decimals,
                      GuatuRounding rounding)
{
  double whole;

  if (guatu_rounding_is_clear (value, decimals, &whole))
    {
      decimal_from_whole (decimal, fabs (whole), decimals);
      return;
    }
  decimal_from_double (decimal, value);
  decimal_round (decimal, decimals, rounding);
}

/* The digit that stands for 10^@power. */
static char
decimal_digit (const Decimal *decimal, int power)
{
  int index = decimal->point - 1 - power;

  return index >= 0 && index < decimal->n_digits ? decimal->digits[index] : '0';
}

static gboolean
decimal_is_zero (const Decimal *decimal)
{
  for (int i = 0; i < decimal->n_digits; i++)
    if (decimal->digits[i] != '0')
      return FALSE;
  return TRUE;
}

/**
 * guatu_number_format:
 *
 * Writes a number as guatu_rounding_format() does, with halves rounded away from zero.
 *
 * Returns: (transfer full): the text
 */
char *
guatu_number_format (double value, int decimals, const char *group)
{
  return guatu_rounding_format (GUATU_ROUNDING_HALF_UP, value, decimals, group);
}

/**
 * guatu_rounding_format:
 * @rounding: what becomes of halves, in decimal, as readers round by hand
 * @value: a finite number
 * @decimals: the digits to show after the point, 0 to
 *   %GUATU_NUMBER_MAX_DECIMALS
 * @group: (nullable): what stands between the thousands of the integer part,
 *   such as "," or a thin space, or %NULL for nothing
 *
 * Writes a number for people, the same in every locale: a point before the
 * decimals, a hyphen before a negative number, and never "-0".
 *
 * Returns: (transfer full): the text
 */
char *
guatu_rounding_format (GuatuRounding rounding, double value, int decimals,
                       const char *group)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Decimal decimal;

  g_return_val_if_fail (isfinite (value), NULL);
  g_return_val_if_fail (decimals >= 0 && decimals <= GUATU_NUMBER_MAX_DECIMALS, NULL);

  decimal_from_rounded (&decimal, value, decimals, rounding);
  if (value < 0.0 && !decimal_is_zero (&decimal))
    g_string_append_c (text, '-');

  for (int power = MAX (decimal.point - 1, 0); power >= 0; power--)
    {
      g_string_append_c (text, decimal_digit (&decimal, power));
      if (group != NULL && power > 0 && power % 3 == 0)
        g_string_append (text, group);
    }
  if (decimals > 0)
    g_string_append_c (text, '.');
  for (int power = -1; power >= -decimals; power--)
    g_string_append_c (text, decimal_digit (&decimal, power));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * guatu_rounding_value:
 * @value: a finite number
 * @decimals: to keep; negative for tens, hundreds and so on
 *
 * Returns: @value rounded by its decimal digits
 */
double
guatu_rounding_value (GuatuRounding rounding, double value, int decimals)
{
  char text[48];
  double scaled;
  Decimal decimal;

  if (guatu_rounding_is_clear (value, decimals, &scaled))
    return guatu_number_scale (scaled, -decimals);
  decimal_from_double (&decimal, value);
  decimal_round (&decimal, decimals, rounding);
  if (decimal_is_zero (&decimal))
    return 0;
  g_snprintf (text, sizeof text, "%s.%.*se%d", value < 0 ? "-0" : "0", decimal.n_digits,
              decimal.digits, decimal.point);
  return g_ascii_strtod (text, NULL);
}

/**
 * guatu_rounding_to_string:
 * @rounding: a rule
 *
 * Returns: its name in files, such as "half-even"
 */

/**
 * guatu_rounding_from_string:
 * @string: a name
 * @rounding: (out): the rule; left alone if there is none of that name
 *
 * Returns: whether @string names a rule
 */
GUATU_DEFINE_NAMES (GuatuRounding, guatu_rounding, "half-up", "half-even")

/**
 * guatu_number_to_json:
 * @value: a number
 *
 * Returns: (transfer full): the shortest text of up to 17 digits that reads
 *   back as the same double, the same in every locale; "0" for a zero of
 *   either sign, and "null" for what is not finite, as JSON has no such number
 */
char *
guatu_number_to_json (double value)
{
  static const char *const formats[3] = { "%.15g", "%.16g", "%.17g" };
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (value))
    return g_strdup ("null");

  print_shortest (buffer, formats, value == 0.0 ? 0.0 : value);
  return g_strdup (buffer);
}
