/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/power.h"

#include <string.h>

#include "lexicon/begins.h"

/* Powers of ten: 10^6, 1.2×10^6. */

/* Greater ones are no numbers of statistics. */
#define EXPONENT_MOST 15

/* Takes an exponent; one that is too great is EXPONENT_MOST + 1. */
static gboolean
take_exponent (const char **text, int *exponent)
{
  const char *at = *text;
  gboolean minus;

  if (*at++ != '^')
    return FALSE;
  minus = *at == '-';
  at += minus || *at == '+';
  if (!g_ascii_isdigit (*at))
    return FALSE;
  *exponent = 0;
  for (; g_ascii_isdigit (*at); at++)
    *exponent = MIN (*exponent * 10 + (*at - '0'), EXPONENT_MOST + 1);
  *exponent = minus ? -*exponent : *exponent;
  *text = at;
  return TRUE;
}

/* Has a number be so many times a power of ten, as exactly as its digits say. */
static void
scale (GuatuNumeral *numeral, double digits, int decimals, int exponent)
{
  char written[64], number[96];

  g_ascii_formatd (written, sizeof written,
                   decimals == 0   ? "%.0f"
                   : decimals == 1 ? "%.1f"
                   : decimals == 2 ? "%.2f"
                                   : "%.3f",
                   digits);
  numeral->is_odd = ABS (exponent) > EXPONENT_MOST || decimals > 3
                    || strlen (written) > EXPONENT_MOST;
  if (numeral->is_odd)
    return;
  g_snprintf (number, sizeof number, "%se%d", written, exponent);
  numeral->value = g_ascii_strtod (number, NULL);
  numeral->decimals = MAX (decimals - exponent, 0);
}

/* 1.2 | ×10^6 */
static void
take_times (const char **text, GuatuNumeral *numeral)
{
  static const char *const signs[] = { "×", "x", "*", "·" };
  const char *at = *text + strspn (*text, " ");
  int exponent = 0;

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (guatu_begins (at, signs[i]))
      {
        at += strlen (signs[i]);
        at += strspn (at, " ");
        if (!guatu_begins (at, "10"))
          return;
        at += strlen ("10");
        if (!take_exponent (&at, &exponent))
          return;
        scale (numeral, numeral->value, numeral->decimals, exponent);
        *text = at;
        return;
      }
}

/**
 * guatu_power_take:
 * @text: (inout): the place behind Arabic digits, which is moved past a power of ten
 * @numeral: (inout): what the digits say; odd if nothing makes sense of an exponent:
 *   52^3
 */
void
guatu_power_take (const char **text, GuatuNumeral *numeral)
{
  int exponent = 0;

  if (!take_exponent (text, &exponent))
    take_times (text, numeral);
  else if (numeral->value == 10 && numeral->decimals == 0)
    scale (numeral, 1, 0, exponent);
  else
    numeral->is_odd = TRUE;
}
