/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/numeral.h"

#include <string.h>

#include "dataset/number.h"
#include "lexicon/begins.h"
#include "prose/power.h"

/* Longer ones are no numbers of statistics. */
#define MAX_DIGITS 24u

static const char *const digits[]
    = { "零", "一", "二", "三", "四", "五", "六", "七", "八", "九" };

static gboolean
take_digit (const char **text, guint *digit)
{
  for (guint i = 0; i < G_N_ELEMENTS (digits); i++)
    if (guatu_begins (*text, digits[i]))
      {
        *digit = i;
        *text += strlen (digits[i]);
        return TRUE;
      }
  *digit = guatu_begins (*text, "两") ? 2 : 0;
  if (*digit == 0 && !guatu_begins (*text, "〇"))
    return FALSE;
  *text = g_utf8_next_char (*text);
  return TRUE;
}

static gboolean
take_power (const char **text, double *power)
{
  *power = guatu_begins (*text, "十")   ? 10
           : guatu_begins (*text, "百") ? 100
           : guatu_begins (*text, "千") ? 1000
                                        : 0;
  if (*power > 0)
    *text = g_utf8_next_char (*text);
  return *power > 0;
}

/* Takes a number under ten thousand: 一百五十; 十二 has no digit first. */
static gboolean
take_section (const char **text, double *value, guint *n)
{
  const char *at = *text;
  guint digit = 0;
  gboolean any = FALSE;

  *value = 0;
  while (TRUE)
    {
      double power = 0;
      gboolean has_digit = take_digit (&at, &digit);

      if (!has_digit && (any || !guatu_begins (at, "十")))
        break;
      if (*n > MAX_DIGITS)
        return FALSE;
      any = TRUE;
      *n += has_digit;
      if (take_power (&at, &power))
        {
          *value += (has_digit ? digit : 1) * power;
          (*n)++;
        }
      else if (digit != 0)
        {
          *value += digit;
          break;
        }
    }
  if (any)
    *text = at;
  return any;
}

/* Takes digits behind 点. */
static void
take_fraction (const char **text, GuatuNumeral *numeral)
{
  const char *at = *text;
  double place = 1;
  guint digit = 0;

  if (!guatu_begins (at, "点"))
    return;
  at += strlen ("点");
  while (numeral->decimals < 6 && take_digit (&at, &digit))
    {
      place /= 10;
      numeral->value += digit * place;
      numeral->decimals++;
      *text = at;
    }
}

static gboolean
take_chinese (const char **text, GuatuNumeral *numeral)
{
  const char *at = *text;
  double section = 0;

  *numeral = (GuatuNumeral) { .is_chinese = TRUE };
  if (!take_section (&at, &section, &numeral->n))
    return FALSE;
  numeral->value = section;
  take_fraction (&at, numeral);
  /* A multiplier belongs to the number where more of it follows: 一亿三千万, but not
   * 三千万. */
  for (int i = 0; i < 2; i++)
    {
      const char *behind = at + strlen ("万");
      double scale = guatu_begins (at, "亿") ? 1e8 : guatu_begins (at, "万") ? 1e4 : 0;

      if (scale == 0 || numeral->decimals > 0
          || !take_section (&behind, &section, &numeral->n))
        break;
      numeral->value = numeral->value * scale + section;
      at = behind;
      if (scale == 1e8 && guatu_begins (at, "万"))
        {
          numeral->value += section * 9999;
          at += strlen ("万");
        }
    }
  *text = at;
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
