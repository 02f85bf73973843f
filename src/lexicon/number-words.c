/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/number-words.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"
#include "lexicon/begins.h"
#include "lexicon/normalize.h"
#include "lexicon/number-chinese.h"
#include "lexicon/tables.h"

/* The grammar, in a normalized text:
 *
 *   text   = *before number *after
 *   number = 百分之 digits | digits 成 [五 | 半] | digits [within] [multiplier] [within]
 *            [unit] [整]
 *
 * Other than digits of Arabic ones, numerals are in names and words; who asks has to know
 * that there is a number, or to ask only for those that are sure to be one. */

static const GuatuUnitName *
unit_of_id (const char *id)
{
  const GuatuUnitName *name = guatu_unit_names;

  while (!g_str_equal (name->id, id))
    name++;
  return name;
}

static void
qualify (GuatuNumberText *number, int meaning)
{
  if (meaning == GUATU_QUALIFIES_ESTIMATE)
    number->status = GUATU_STATUS_ESTIMATE;
  else if (meaning == GUATU_QUALIFIES_TARGET)
    number->status = GUATU_STATUS_TARGET;
  else
    number->bound = meaning == GUATU_QUALIFIES_AT_LEAST  ? GUATU_BOUND_AT_LEAST
                    : meaning == GUATU_QUALIFIES_AT_MOST ? GUATU_BOUND_AT_MOST
                                                         : GUATU_BOUND_ABOUT;
}

static void
take_qualifiers (const GuatuForms *forms, const char **text, GuatuNumberText *number)
{
  int meaning = 0;

  while (guatu_forms_take_behind (forms, text, &meaning))
    qualify (number, meaning);
}

static gboolean
take_digits (const char **text, GuatuChineseNumber *digits)
{
  return guatu_chinese_number_take (text, digits) && !digits->is_loose;
}

/* 百分之七点五, 千分之三, 百分之百. */
static gboolean
take_part (const char **text, GuatuNumberText *number)
{
  static const struct
  {
    const char *word;
    const char *unit;
  } parts[] = { { "百分之", "percent" }, { "千分之", "permille" } };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *at = *text + strlen (parts[i].word);
      GuatuChineseNumber digits;

      if (!guatu_begins (*text, parts[i].word))
        continue;
      if (i == 0 && guatu_is (at, "百"))
        {
          digits = (GuatuChineseNumber) { .value = 100 };
          at += strlen ("百");
        }
      else if (!take_digits (&at, &digits))
        return FALSE;
      number->value = digits.value;
      number->decimals = digits.decimals;
      number->unit = unit_of_id (parts[i].unit);
      *text = at;
      return TRUE;
    }
  return FALSE;
}

/* 三成, 六成五 and 两成半, where digits were taken before. */
static gboolean
take_tenths (const char **text, const GuatuChineseNumber *digits, GuatuNumberText *number)
{
  const char *at = *text + strlen ("成");
  GuatuChineseNumber half;

  if (!guatu_begins (*text, "成") || digits->has_power || digits->decimals > 1)
    return FALSE;
  number->value = digits->value * 10;
  number->decimals = MAX (digits->decimals - 1, 0);
  number->unit = unit_of_id ("percent");
  if (guatu_begins (at, "半"))
    {
      number->value += 5;
      at += strlen ("半");
    }
  else if (digits->decimals == 0 && take_digits (&at, &half))
    {
      number->value += half.value;
      if (half.n != 1)
        return FALSE;
    }
  *text = at;
  return TRUE;
}

/* As many decimals as a number of a multiplier has: of 1.2万 one. */
static void
set_value (GuatuNumberText *number, const GuatuChineseNumber *digits)
{
  number->value = guatu_number_scale (digits->value, -digits->scale);
  number->decimals = digits->decimals;
  number->mult = digits->scale;
  if (digits->decimals > 0)
    {
      number->decimals += digits->scale;
      return;
    }
  number->decimals = digits->scale;
  for (double power = 10; number->decimals > 0 && fmod (digits->value, power) == 0;
       power *= 10)
    number->decimals--;
}

static void
take_behind (const char **text, GuatuNumberText *number)
{
  int item = 0;

  if (guatu_forms_take_behind (&guatu_qualifiers_within, text, &item))
    qualify (number, item);
  if (number->mult == 0)
    guatu_forms_take_behind (&guatu_multiplier_forms, text, &number->mult);
  if (guatu_forms_take_behind (&guatu_qualifiers_within, text, &item))
    qualify (number, item);
  if (!guatu_forms_take_behind (&guatu_unit_forms, text, &item))
    return;
  number->unit = &guatu_unit_names[item];
  if (number->unit->kind == GUATU_UNIT_CURRENCY
      && (guatu_is (*text, "整") || guatu_is (*text, "正")))
    *text += strlen ("整");
}

/* Whether digits are written so that they can be nothing but a number. */
static gboolean
is_sure (const GuatuChineseNumber *digits, const GuatuNumberText *number)
{
  if (number->bound != GUATU_BOUND_EXACT || number->status != GUATU_STATUS_ACTUAL)
    return FALSE;
  return digits->decimals > 0 || number->mult >= 4
         || (digits->has_power && digits->n_digits >= 2 && number->value >= 100);
}

/**
 * guatu_number_words_parse:
 * @text: a number in Chinese numerals, with its multiplier, its unit and what qualifies
 *   it
 * @number: (out): what it says, if it is one
 * @sure: (out): whether it can be nothing else: 一点二万 and 百分之七, but not 十二 and
 *   三元, which is a place, too
 *
 * What more than one number may be meant by, such as 七八百, is none.
 *
 * Returns: whether the whole text is one number
 */
gboolean
guatu_number_words_parse (const char *text, GuatuNumberText *number, gboolean *sure)
{
  g_autofree char *normal = NULL;
  GuatuNumberText found = { .bound = GUATU_BOUND_EXACT, .status = GUATU_STATUS_ACTUAL };
  GuatuChineseNumber digits = { .n = 0 };
  const char *at;

  *sure = FALSE;
  at = normal = guatu_lexicon_normalize (text);
  take_qualifiers (&guatu_qualifiers_before, &at, &found);
  if (take_part (&at, &found))
    *sure = TRUE;
  else if (!guatu_chinese_number_may_begin (at) || guatu_is (at, "两")
           || !take_digits (&at, &digits))
    return FALSE;
  else if (take_tenths (&at, &digits, &found))
    *sure = TRUE;
  else
    {
      set_value (&found, &digits);
      take_behind (&at, &found);
      *sure = is_sure (&digits, &found);
    }
  take_qualifiers (&guatu_qualifiers_after, &at, &found);
  *sure
      = *sure && found.bound == GUATU_BOUND_EXACT && found.status == GUATU_STATUS_ACTUAL;
  if (*at != '\0' || !guatu_number_is_usable (found.value))
    return FALSE;
  *number = found;
  return TRUE;
}
