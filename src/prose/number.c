/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/number-private.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"

/* The grammar, with blanks between any two parts:
 *
 *   number = [currency] [-] end [dash end] *after | 百分之 digits | ratio
 *   end    = digits [within] [multiplier] [within] [unit [/ unit]]
 *   ratio  = digits : digits *(: digits) */

static const char *const dashes[] = { "-", "~", "至" };

static void
skip_blanks (const char **text)
{
  while (**text == ' ')
    (*text)++;
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

/* 一倍半 is 1.5倍; of what else is a half, 三个半小时, nobody knows so quickly. */
static void
take_half (const char **at, GuatuNumber *number)
{
  if (number->n_chinese == 0 || number->unit == NULL || !guatu_begins (*at, "半"))
    return;
  *at += strlen ("半");
  if (number->unit->kind == GUATU_UNIT_MULTIPLE && number->mult == 0
      && number->decimals == 0)
    {
      number->value += 0.5;
      number->decimals = 1;
    }
  else
    number->is_loose = TRUE;
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
  number->is_odd = numeral.is_odd;
  number->is_loose = numeral.is_loose;
  number->digits = (gsize) (*at - text);
  number->unit_start = number->digits;
  if (!guatu_number_take_tenths (at, number, &numeral)
      && !guatu_number_take_fraction (at, number, &numeral))
    {
      take_behind (text, at, number);
      take_half (at, number);
    }
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
  number->is_odd = number->is_odd || high.is_odd;
  number->is_loose = number->is_loose || high.is_loose;
  number->bound = GUATU_BOUND_RANGE;
  number->mult = high.mult;
  number->unit = high.unit;
  number->per = high.per;
  number->unit_start = high.unit_start;
  *at = behind;
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
  if (guatu_number_take_ratio (text, at, number))
    return TRUE;
  number->n_ratio = 0;
  if (!g_ascii_isdigit (*here) && (guchar) *here < 0xe3)
    take_currency (&here, &currency);
  if ((*here == '-' || *here == '+') && g_ascii_isdigit (here[1]))
    {
      number->is_negative = *here++ == '-';
      number->is_signed = TRUE;
    }
  if (!guatu_number_take_hundredths (text, &here, number)
      && !take_end (text, &here, number))
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
