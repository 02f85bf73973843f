/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/numeral.h"

#include <string.h>

#include "dataset/number.h"
#include "lexicon/number-chinese.h"
#include "prose/power.h"

/* Longer ones are no numbers of statistics. */
#define MAX_DIGITS 24u

static gboolean
take_chinese (const char **text, GuatuNumeral *numeral)
{
  GuatuChineseNumber number;

  *numeral = (GuatuNumeral) { .is_chinese = TRUE };
  if (!guatu_chinese_number_take (text, &number))
    return FALSE;
  numeral->value = number.value;
  numeral->decimals = number.decimals;
  numeral->n = number.n;
  numeral->is_loose = number.is_loose;
  return TRUE;
}

/* How many digits begin here; of more than a number has, one more than that. */
static gsize
count_digits (const char *text)
{
  gsize n = 0;

  while (n <= MAX_DIGITS && g_ascii_isdigit (text[n]))
    n++;
  return n;
}

/* Takes digits with a comma between each three, if there are any commas. */
static gboolean
take_arabic (const char **text, GuatuNumeral *numeral)
{
  char number[MAX_DIGITS + 1];
  const char *at = *text;
  gsize n = count_digits (at), length = 0;
  const char *begin = number;

  *numeral = (GuatuNumeral) { 0 };
  if (n == 0 || n > MAX_DIGITS - 8)
    return FALSE;
  memcpy (number, at, n);
  length = n;
  at += n;
  while (n <= 3 && *at == ',' && count_digits (at + 1) == 3
         && length + 3 < MAX_DIGITS - 8)
    {
      memcpy (number + length, at + 1, 3);
      length += 3;
      at += 4;
    }
  if (*at == '.' && g_ascii_isdigit (at[1]))
    {
      gsize behind = count_digits (at + 1);

      if (length + behind + 1 > MAX_DIGITS)
        return FALSE;
      memcpy (number + length, at, behind + 1);
      length += behind + 1;
      at += behind + 1;
    }
  while (length > 1 && begin[0] == '0' && g_ascii_isdigit (begin[1]))
    {
      begin++;
      length--;
    }
  if (!guatu_number_parse (begin, length, &numeral->value, &numeral->decimals))
    return FALSE;
  guatu_power_take (&at, numeral);
  *text = at;
  return TRUE;
}

/**
 * guatu_numeral_take:
 * @text: (inout): a place in a clean text, which is moved past the digits
 * @numeral: (out): what they say
 *
 * Returns: whether digits begin here, Arabic or Chinese; 百, 千, 万 and 亿 alone are none
 */
gboolean
guatu_numeral_take (const char **text, GuatuNumeral *numeral)
{
  return g_ascii_isdigit (**text) ? take_arabic (text, numeral)
         : (guchar) * *text >= 0xe3 && (guchar) * *text <= 0xe9
             ? take_chinese (text, numeral)
             : FALSE;
}
