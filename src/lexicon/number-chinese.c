/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/number-chinese.h"

#include <string.h>

#include "lexicon/begins.h"

/* Numbers in Chinese numerals, as people write and as they say them: 一万二千, 一万二,
 * 三百零五, 三十六点五, and as cheques have them: 壹万贰仟. */

/* Decimals that are looked at. */
#define MOST_DECIMALS 6
/* What has more numerals is no number of statistics. */
#define MOST_NUMERALS 24u

#define WAN 1e4
#define YI 1e8

/* What a numeral stands for; formal ones are numerals only where others show it, since
 * 陆 and 伍 are words and names. */
static const struct
{
  const char *word;
  guint value;
  gboolean is_formal;
} digits[] = {
  { "一", 1, FALSE }, { "二", 2, FALSE }, { "三", 3, FALSE }, { "四", 4, FALSE },
  { "五", 5, FALSE }, { "六", 6, FALSE }, { "七", 7, FALSE }, { "八", 8, FALSE },
  { "九", 9, FALSE }, { "零", 0, FALSE }, { "〇", 0, FALSE }, { "两", 2, FALSE },
  { "壹", 1, TRUE },  { "贰", 2, TRUE },  { "叁", 3, TRUE },  { "肆", 4, TRUE },
  { "伍", 5, TRUE },  { "陆", 6, TRUE },  { "柒", 7, TRUE },  { "捌", 8, TRUE },
  { "玖", 9, TRUE },
};

static const struct
{
  const char *word;
  double value;
  gboolean is_formal;
} powers[] = {
  { "十", 10, FALSE }, { "百", 100, FALSE }, { "千", 1000, FALSE },
  { "拾", 10, TRUE },  { "佰", 100, TRUE },  { "仟", 1000, TRUE },
};

/* Where a number is being taken. */
typedef struct
{
  const char *at;
  GuatuChineseNumber *number;
} Taking;

static gboolean
take_digit (const char **text, gboolean is_formal, guint *digit)
{
  for (guint i = 0; i < G_N_ELEMENTS (digits); i++)
    if ((is_formal || !digits[i].is_formal) && guatu_begins (*text, digits[i].word))
      {
        *digit = digits[i].value;
        *text += strlen (digits[i].word);
        return TRUE;
      }
  return FALSE;
}

static gboolean
take_power (const char **text, gboolean is_formal, double *power)
{
  for (guint i = 0; i < G_N_ELEMENTS (powers); i++)
    if ((is_formal || !powers[i].is_formal) && guatu_begins (*text, powers[i].word))
      {
        *power = powers[i].value;
        *text += strlen (powers[i].word);
        return TRUE;
      }
  return FALSE;
}

static double
scale_at (const char *text)
{
  return guatu_begins (text, "亿") ? YI : guatu_begins (text, "万") ? WAN : 0;
}

/* Whether a formal numeral begins a number: what follows on it shows that. */
static gboolean
begins_formal (const char *text)
{
  static const char *const behind[] = { "拾", "佰", "仟", "万", "亿", "元", "圆" };
  guint digit = 0;
  double power = 0;

  if (take_digit (&text, FALSE, &digit) || !take_digit (&text, TRUE, &digit))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
    if (guatu_begins (text, behind[i]))
      return TRUE;
  return take_power (&text, FALSE, &power);
}

/* Takes 廿 and 卅, with which few write now, and which are in names of places. */
static gboolean
take_old_tens (Taking *taking)
{
  if (!guatu_begins (taking->at, "廿") && !guatu_begins (taking->at, "卅"))
    return FALSE;
  taking->number->is_loose = TRUE;
  taking->number->n++;
  taking->at += strlen ("廿");
  return TRUE;
}

/* Takes a number under ten thousand: 一百五十; 十二 has no digit first, and of 三百五 the
 * last digit is of the power under the one before it. @is_short tells that it is but one
 * digit, without zeros. */
static gboolean
take_section (Taking *taking, double *value, gboolean *is_short)
{
  GuatuChineseNumber *number = taking->number;
  const gboolean is_first = number->n == 0;
  gboolean any = FALSE, zero = FALSE, bare = FALSE;
  double last = 0;

  *value = 0;
  *is_short = FALSE;
  while (TRUE)
    {
      const char *at = taking->at;
      guint digit = 1;
      double power = 0;
      gboolean has_digit, has_power;

      if (take_old_tens (taking))
        {
          any = bare = TRUE;
          continue;
        }
      has_digit = take_digit (&at, number->is_formal, &digit);
      has_power = take_power (&at, number->is_formal, &power);
      /* Of powers only ten needs no digit, 十五 and 一百十五; of 三百千瓦 the thousand is
       * one of the unit. */
      if (!has_digit && (!has_power || power != 10 || (any && (bare || last <= 10))))
        break;
      number->n += (has_digit ? 1u : 0u) + (has_power ? 1u : 0u);
      number->n_digits += has_digit ? 1u : 0u;
      number->is_loose = number->is_loose || bare
                         || (has_power && ((last > 0 && power >= last) || digit == 0));
      if (has_power)
        {
          *value += digit * power;
          last = power;
          zero = FALSE;
          number->has_power = TRUE;
        }
      else if (digit == 0)
        {
          /* 零 alone is a number, and of 一万零五 it is a place; 〇五 is none. */
          number->is_loose = number->is_loose || zero;
          zero = TRUE;
        }
      else
        {
          number->is_loose = number->is_loose || (zero && last == 0 && is_first);
          *value += last >= 100 && !zero ? digit * last / 10 : digit;
          *is_short = !any;
          bare = TRUE;
        }
      any = TRUE;
      taking->at = at;
    }
  return any;
}

/* Takes digits behind 点. */
static void
take_fraction (Taking *taking)
{
  GuatuChineseNumber *number = taking->number;
  const char *at = taking->at;
  double place = 1;
  guint digit = 0;

  if (!guatu_begins (at, "点"))
    return;
  at += strlen ("点");
  while (number->decimals < MOST_DECIMALS && take_digit (&at, number->is_formal, &digit))
    {
      place /= 10;
      number->value += digit * place;
      number->decimals++;
      taking->at = at;
    }
}

/* Takes a multiplier with what follows on it, if anything does: 一亿三千万, 一万二 and
 * 一万零五十, but not 三千万 and 一万亿. */
static gboolean
take_scale (Taking *taking, double *sum, double *section)
{
  GuatuChineseNumber *number = taking->number;
  const double scale = scale_at (taking->at);
  Taking behind = { taking->at + strlen ("万"), number };
  const GuatuChineseNumber before = *number;
  gboolean is_short = FALSE;
  double next = 0;

  if (scale == 0 || scale_at (behind.at) > 0 || !take_section (&behind, &next, &is_short))
    {
      *number = before;
      return FALSE;
    }
  number->scale = MAX (number->scale, scale == YI ? 8 : 4);
  *sum += *section * scale;
  /* 二 of 一万二 are thousands; of 一亿二万 they are what they say. */
  *section = is_short && scale_at (behind.at) == 0 ? next * scale / 10 : next;
  taking->at = behind.at;
  if (scale == YI && guatu_begins (taking->at, "万"))
    {
      const double sum_before = *sum;

      if (!take_scale (taking, sum, section))
        {
          *sum = sum_before + *section * WAN;
          *section = 0;
          taking->at += strlen ("万");
        }
    }
  return TRUE;
}

/** guatu_chinese_number_may_begin: whether a text begins with a numeral, so that it is
 * worth a closer look. */
gboolean
guatu_chinese_number_may_begin (const char *text)
{
  guint digit = 0;

  return take_digit (&text, TRUE, &digit) || guatu_begins (text, "十")
         || guatu_begins (text, "廿") || guatu_begins (text, "卅");
}

/**
 * guatu_chinese_number_take:
 * @text: (inout): a place in a text, which is moved past the numerals
 * @number: (out): what they say
 *
 * Returns: whether numerals begin here; 百, 千, 万 and 亿 alone are none
 */
gboolean
guatu_chinese_number_take (const char **text, GuatuChineseNumber *number)
{
  Taking taking = { *text, number };
  gboolean is_short = FALSE;
  double sum = 0, section = 0;

  *number = (GuatuChineseNumber) { .is_formal = begins_formal (*text) };
  if (!take_section (&taking, &section, &is_short))
    return FALSE;
  number->value = section;
  take_fraction (&taking);
  if (number->decimals == 0)
    {
      take_scale (&taking, &sum, &section);
      number->value = sum + section;
      take_fraction (&taking);
    }
  if (number->n > MOST_NUMERALS)
    number->is_loose = TRUE;
  *text = taking.at;
  return TRUE;
}

/**
 * guatu_chinese_year_take:
 * @text: (inout): a place in a text without differences of width and case, which is moved
 *   past four digits
 * @year: (out): the year that they are
 *
 * Takes a year as titles and reports have it: 二〇二三, 二零二三, and with the signs that
 * stand in for a zero: 二○二三, 二O二三, 二0二三.
 *
 * Returns: whether four digits of which the first is a Chinese one begin here
 */
gboolean
guatu_chinese_year_take (const char **text, guint *year)
{
  static const char *const zeros[] = { "○", "◯", "0", "o", "O" };
  const char *at = *text;

  *year = 0;
  for (guint i = 0; i < 4; i++)
    {
      guint digit = 0;
      gboolean has_digit = !guatu_begins (at, "两") && take_digit (&at, FALSE, &digit);

      for (guint j = 0; i > 0 && !has_digit && j < G_N_ELEMENTS (zeros); j++)
        if (guatu_begins (at, zeros[j]))
          {
            at += strlen (zeros[j]);
            has_digit = TRUE;
          }
      if (!has_digit)
        return FALSE;
      *year = *year * 10 + digit;
    }
  *text = at;
  return TRUE;
}
