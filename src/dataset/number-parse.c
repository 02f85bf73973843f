/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/number.h"

#include <math.h>
#include <string.h>

static const char *
skip_digits (const char *at, const char *end)
{
  while (at < end && g_ascii_isdigit (*at))
    at++;
  return at;
}

/* The exponent that the digits from @at to @end write, held to a size that
 * no double reaches, so that it cannot overflow. */
static int
read_exponent (const char *at, const char *end, gboolean negative)
{
  int exponent = 0;

  for (; at < end; at++)
    exponent = MIN (exponent * 10 + g_ascii_digit_value (*at), 100000);
  return negative ? -exponent : exponent;
}

/* Walks through the number grammar of RFC 8259, section 6. @decimals gets the
 * digits after the decimal point less the exponent. */
static gboolean
scan_number (const char *text, gsize length, int *decimals)
{
  const char *end = text + length;
  const char *at = text;
  const char *start;

  *decimals = 0;
  if (at < end && *at == '-')
    at++;
  start = at;
  at = skip_digits (at, end);
  if (at == start || (*start == '0' && at - start > 1))
    return FALSE;

  if (at < end && *at == '.')
    {
      start = ++at;
      at = skip_digits (at, end);
      if (at == start)
        return FALSE;
      *decimals = (int) MIN (at - start, 100000);
    }

  if (at < end && (*at == 'e' || *at == 'E'))
    {
      gboolean negative = FALSE;

      at++;
      if (at < end && (*at == '+' || *at == '-'))
        negative = *at++ == '-';
      start = at;
      at = skip_digits (at, end);
      if (at == start)
        return FALSE;
      *decimals -= read_exponent (start, at, negative);
    }
  return at == end;
}

/* How many digits a number has from the first that is no zero, in @text of which the
 * grammar is known. */
static int
count_significant (const char *text, gsize length)
{
  int n = 0;

  for (gsize i = 0; i < length && text[i] != 'e' && text[i] != 'E'; i++)
    if (g_ascii_isdigit (text[i]) && (n > 0 || text[i] != '0'))
      n++;
  return n;
}

/* Rounds to as many significant digits as a double always keeps, and counts the decimals
 * that are left without the zeros at the end. */
static void
drop_noise (double *value, int *decimals)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  const char *exponent;
  const char *last;

  g_ascii_formatd (buffer, sizeof buffer, "%.14e", *value);
  *value = g_ascii_strtod (buffer, NULL);
  exponent = strchr (buffer, 'e');
  last = exponent - 1;
  while (*last == '0')
    last--;
  /* The digits behind the point of the one form, in the other. */
  *decimals = (int) (last - strchr (buffer, '.'))
              - (int) g_ascii_strtoll (exponent + 1, NULL, 10);
}

/* So many digits are exact as a double, and so is the power of ten of as many decimals,
 * so that their quotient is the nearest double to the number (W. D. Clinger, How to Read
 * Floating Point Numbers Accurately, 1990). */
#define EXACT_DIGITS 15u

/* A number of few digits and no exponent, of which the grammar is known. */
static gboolean
read_short (const char *text, gsize length, int decimals, double *number)
{
  gint64 digits = 0;

  if (length > EXACT_DIGITS)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (g_ascii_isdigit (text[i]))
      digits = digits * 10 + g_ascii_digit_value (text[i]);
    else if (text[i] == 'e' || text[i] == 'E')
      return FALSE;
  *number = (double) (*text == '-' ? -digits : digits) / guatu_powers_of_ten[decimals];
  return TRUE;
}

/**
 * guatu_number_parse:
 * @text: a number as JSON writes it, not necessarily zero-terminated
 * @length: the bytes of @text, all of which must belong to the number
 * @value: (out): the nearest double; 0 for a zero of either sign
 * @decimals: (out): the decimals that the text gives, 0 to
 *   %GUATU_NUMBER_MAX_DECIMALS: 1 for "7.0", 3 for "1.5e-2"
 *
 * Of a number with a fraction at most %GUATU_NUMBER_MAX_DIGITS significant digits count,
 * since programs write what their arithmetic leaves behind these: 0.30000000000000004 is
 * 0.3, and has one decimal.
 *
 * Takes exactly the numbers of RFC 8259, whatever the locale: no plus sign, no
 * leading zero, no hexadecimal, no infinity. Both results are left alone if
 * the text is not such a number.
 *
 * Returns: whether @text is a number, and a finite one
 */
gboolean
guatu_number_parse (const char *text, gsize length, double *value, int *decimals)
{
  char short_copy[64];
  g_autofree char *long_copy = NULL;
  char *copy = short_copy;
  double number;
  int n_decimals;

  if (!scan_number (text, length, &n_decimals))
    return FALSE;

  if (read_short (text, length, n_decimals, &number))
    {
      *value = number == 0.0 ? 0.0 : number;
      *decimals = n_decimals;
      return TRUE;
    }
  if (length >= sizeof short_copy)
    copy = long_copy = g_malloc (length + 1);
  memcpy (copy, text, length);
  copy[length] = '\0';

  number = g_ascii_strtod (copy, NULL);
  if (!isfinite (number))
    return FALSE;

  if (n_decimals > 0 && count_significant (text, length) > GUATU_NUMBER_MAX_DIGITS)
    drop_noise (&number, &n_decimals);
  *value = number == 0.0 ? 0.0 : number;
  *decimals = CLAMP (n_decimals, 0, GUATU_NUMBER_MAX_DECIMALS);
  return TRUE;
}
