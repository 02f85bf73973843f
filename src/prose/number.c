/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/number.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"
#include "prose/numeral.h"

/* The grammar, with blanks between any two parts:
 *
 *   number = [currency] [-] end [dash end] *after | 百分之 digits | ratio
 *   end    = digits [within] [multiplier] [within] [unit [/ unit]]
 *   ratio  = digits : digits *(: digits) */

static const char *const dashes[] = { "-", "~", "至" };

static const GuatuUnitName *
unit_of_id (const char *id)
{
  const GuatuUnitName *name = guatu_unit_names;

  while (!g_str_equal (name->id, id))
    name++;
  return name;
}

static void
skip_blanks (const char **text)
{
  while (**text == ' ')
    (*text)++;
}

/* 五成 and 六成五 are percentages; 成员 is none. */
static gboolean
take_tenths (const char **text, GuatuNumber *number, const GuatuNumeral *numeral)
{
  static const char *const others[] = { "员", "本", "果", "立", "效", "功", "就", "交",
                                        "品", "为", "熟", "长", "型", "套", "片", "群" };
  const char *at = *text;
  GuatuNumeral half;

  if (!guatu_begins (at, "成") || numeral->value >= 10 || numeral->decimals > 1)
    return FALSE;
  at += strlen ("成");
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (guatu_begins (at, others[i]))
      return FALSE;
  number->value = numeral->value * 10;
  number->decimals = MAX (numeral->decimals - 1, 0);
  if (guatu_numeral_take (&at, &half) && half.is_chinese && half.value == 5)
    number->value += 5;
  else
    at = *text + strlen ("成");
  number->unit = unit_of_id ("percent");
  *text = at;
  return TRUE;
}

/* 三分之一 is 33.3 %, and 一番 twice as much. */
static gboolean
take_fraction (const char **text, GuatuNumber *number, const GuatuNumeral *numeral)
{
  const char *at = *text + strlen ("分之");
  GuatuNumeral above;

  if (guatu_begins (*text, "番") && numeral->value < 10)
    {
      number->value = 1 << (int) numeral->value;
      number->unit = unit_of_id ("multiple");
      *text += strlen ("番");
      if (guatu_begins (*text, "多") || guatu_begins (*text, "余"))
        {
          number->bound = GUATU_BOUND_AT_LEAST;
          *text = g_utf8_next_char (*text);
        }
      return TRUE;
    }
  if (!guatu_begins (*text, "分之") || numeral->value <= 0
      || !guatu_numeral_take (&at, &above))
    return FALSE;
  number->value = above.value * 100 / numeral->value;
  number->decimals = 1;
  number->unit = unit_of_id ("percent");
  *text = at;
  return TRUE;
}

static void
take_per (const char **text, GuatuNumber *number)
{
  static const struct
  {
    const char *word;
    const char *per;
  } times[] = { { " per month", "person-month" }, { " per year", "person-year" } };
  const char *at = *text;
  int item = 0;

  if (*at == '/')
    at++;
  else if (guatu_begins (at, " per "))
    at += strlen (" per ");
  else
    return;
  if (!guatu_forms_take (&guatu_unit_forms, &at, &item))
    return;
  number->per = &guatu_unit_names[item];
  *text = at;
  for (guint i = 0; number->per->kind == GUATU_UNIT_COUNT && i < G_N_ELEMENTS (times);
       i++)
    if (guatu_begins (at, times[i].word))
      {
        number->per = NULL;
        number->per_word = times[i].per;
        *text = at + strlen (times[i].word);
        return;
      }
}

static void
qualify (GuatuNumber *number, int meaning)
{
  number->bound = meaning == GUATU_QUALIFIES_AT_LEAST  ? GUATU_BOUND_AT_LEAST
                  : meaning == GUATU_QUALIFIES_AT_MOST ? GUATU_BOUND_AT_MOST
                                                       : GUATU_BOUND_ABOUT;
}

static gboolean
take_unit (const char *text, const char **at, GuatuNumber *number)
{
  const char *behind = *at;
  int item = 0;

  skip_blanks (&behind);
  number->unit_start = (gsize) (behind - text);
  if (!guatu_forms_take (&guatu_unit_forms, &behind, &item))
    return FALSE;
  number->unit = &guatu_unit_names[item];
  *at = behind;
  return TRUE;
}

/* Takes what follows on the digits of one end; a unit such as 千瓦时 is no thousand. */
static void
take_behind (const char *text, const char **at, GuatuNumber *number)
{
  int meaning = 0, power = 0;
  gboolean has_unit;

  if (guatu_forms_take_behind (&guatu_qualifiers_within, at, &meaning))
    qualify (number, meaning);
  has_unit = take_unit (text, at, number);
  while (!has_unit && guatu_forms_take_behind (&guatu_multiplier_forms, at, &power))
    {
      number->mult += power;
      if (guatu_forms_take_behind (&guatu_qualifiers_within, at, &meaning))
        qualify (number, meaning);
      has_unit = take_unit (text, at, number);
    }
  if (has_unit)
    take_per (at, number);
}

static gboolean
take_end (const char *text, const char **at, GuatuNumber *number)
{
  GuatuNumeral numeral;

  if (!guatu_numeral_take (at, &numeral))
    return FALSE;
  number->value = numeral.value;
  number->decimals = numeral.decimals;
  number->n_chinese = numeral.n;
  number->digits = (gsize) (*at - text);
  number->unit_start = number->digits;
  if (!take_tenths (at, number, &numeral) && !take_fraction (at, number, &numeral))
    take_behind (text, at, number);
  return TRUE;
}

static void
take_range (const char *text, const char **at, GuatuNumber *number)
{
  GuatuNumber high = { .mult = 0 };
  const char *behind = *at;
  gboolean dash = FALSE;

  skip_blanks (&behind);
  for (guint i = 0; i < G_N_ELEMENTS (dashes) && !dash; i++)
    if (guatu_begins (behind, dashes[i]))
      {
        behind += strlen (dashes[i]);
        dash = TRUE;
      }
  skip_blanks (&behind);
  if (!dash || !take_end (text, &behind, &high) || high.unit == NULL
      || (number->unit != NULL && number->unit != high.unit)
      || (number->mult > 0 && number->mult != high.mult) || high.value <= number->value)
    return;
  number->high = high.value;
  number->decimals_high = high.decimals;
  number->has_high = TRUE;
  number->bound = GUATU_BOUND_RANGE;
  number->mult = high.mult;
  number->unit = high.unit;
  number->per = high.per;
  number->unit_start = high.unit_start;
  *at = behind;
}

static gboolean
take_ratio (const char *text, gsize at, GuatuNumber *number)
{
  const char *here = text + at;
  guint n = 0;

  while (n < GUATU_RATIO_MOST)
    {
      GuatuNumeral numeral;

      number->ratio_start[n] = (gsize) (here - text);
      if (!g_ascii_isdigit (*here) || !guatu_numeral_take (&here, &numeral))
        return FALSE;
      number->ratio[n] = numeral.value;
      number->ratio_decimals[n] = numeral.decimals;
      number->ratio_end[n++] = (gsize) (here - text);
      if (*here != ':' || !g_ascii_isdigit (here[1]))
        break;
      here++;
    }
  number->n_ratio = n;
  number->end = number->after = number->digits = (gsize) (here - text);
  return n > 1;
}

/* 百分之六点五. */
static gboolean
take_hundredths (const char *text, const char **at, GuatuNumber *number)
{
  static const struct
  {
    const char *word;
    const char *unit;
  } parts[] = { { "百分之", "percent" }, { "千分之", "permille" } };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *behind = *at + strlen (parts[i].word);
      GuatuNumeral numeral;

      if (!guatu_begins (*at, parts[i].word) || !guatu_numeral_take (&behind, &numeral))
        continue;
      number->value = numeral.value;
      number->decimals = numeral.decimals;
      number->unit = unit_of_id (parts[i].unit);
      number->digits = (gsize) (behind - text);
      *at = behind;
      return TRUE;
    }
  return FALSE;
}

/* A currency may stand before the number: CNY 14.2 billion. */
static void
take_currency (const char **at, const GuatuUnitName **unit)
{
  const char *behind = *at;
  int item = 0;

  if (!guatu_forms_take (&guatu_unit_forms, &behind, &item)
      || guatu_unit_names[item].kind != GUATU_UNIT_CURRENCY)
    return;
  skip_blanks (&behind);
  if (!g_ascii_isdigit (*behind))
    return;
  *unit = &guatu_unit_names[item];
  *at = behind;
}

/**
 * guatu_number_take:
 * @text: a clean text
 * @at: a byte of it, at which no other number goes on
 * @number: (out): the number
 *
 * Returns: whether a number begins here, with what belongs to it
 */
gboolean
guatu_number_take (const char *text, gsize at, GuatuNumber *number)
{
  const char *here = text + at;
  const GuatuUnitName *currency = NULL;
  int meaning = 0;

  *number = (GuatuNumber) { .start = at, .bound = GUATU_BOUND_EXACT };
  if (take_ratio (text, at, number))
    return TRUE;
  number->n_ratio = 0;
  if (!g_ascii_isdigit (*here) && (guchar) *here < 0xe3)
    take_currency (&here, &currency);
  if ((*here == '-' || *here == '+') && g_ascii_isdigit (here[1]))
    {
      number->is_negative = *here++ == '-';
      number->is_signed = TRUE;
    }
  if (!take_hundredths (text, &here, number) && !take_end (text, &here, number))
    return FALSE;
  take_range (text, &here, number);
  if (number->unit == NULL)
    number->unit = currency;
  number->end = (gsize) (here - text);
  while (guatu_forms_take_behind (&guatu_qualifiers_after, &here, &meaning))
    if (meaning <= GUATU_QUALIFIES_ABOUT)
      {
        number->is_after = TRUE;
        if (number->bound != GUATU_BOUND_RANGE)
          qualify (number, meaning);
      }
  number->after = (gsize) (here - text);
  return TRUE;
}
