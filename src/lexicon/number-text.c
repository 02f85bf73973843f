/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/number-text.h"

#include <string.h>

#include "dataset/number.h"
#include "lexicon/begins.h"
#include "lexicon/normalize.h"
#include "lexicon/tables.h"

/* The grammar, in a normalized text with blanks between any two parts:
 *
 *   text   = *before [currency] end [to end] *after
 *   end    = [sign] digits [within] [multiplier] [within] [unit]
 *
 * What the one end of a range does not say is as the other says it. */

/* One end of a range, or the number itself. */
typedef struct
{
  double value;
  int decimals;
  int mult; /* -1 if it has none */
  const GuatuUnitName *unit;
  const char *word;
} End;

static const char *const minuses[] = { "-", "−", "–" };
static const char *const ranges[] = { "—", "–", "-", "~", "至", "到", "to" };

static void
skip_blanks (const char **text)
{
  while (g_unichar_isspace (g_utf8_get_char (*text)))
    *text = g_utf8_next_char (*text);
}

static gboolean
take_any (const char *const *words, guint n, const char **text)
{
  for (guint i = 0; i < n; i++)
    if (guatu_begins (*text, words[i]))
      {
        *text += strlen (words[i]);
        return TRUE;
      }
  return FALSE;
}

static void
qualify (GuatuNumberText *number, int meaning)
{
  static const GuatuBound bounds[] = {
    [GUATU_QUALIFIES_AT_LEAST] = GUATU_BOUND_AT_LEAST,
    [GUATU_QUALIFIES_AT_MOST] = GUATU_BOUND_AT_MOST,
    [GUATU_QUALIFIES_ABOUT] = GUATU_BOUND_ABOUT,
  };

  if (meaning == GUATU_QUALIFIES_ESTIMATE)
    number->status = GUATU_STATUS_ESTIMATE;
  else if (meaning == GUATU_QUALIFIES_TARGET)
    number->status = GUATU_STATUS_TARGET;
  else
    number->bound = bounds[meaning];
}

static void
take_qualifiers (const GuatuForms *forms, const char **text, GuatuNumberText *number)
{
  int meaning = 0;

  while (guatu_forms_take_behind (forms, text, &meaning))
    qualify (number, meaning);
  skip_blanks (text);
}

/* Takes digits with a comma between each three, if there are any commas. */
static gboolean
take_digits (const char **text, GString *digits)
{
  const char *at = *text;
  gsize first = strspn (at, "0123456789");

  if (first == 0)
    return FALSE;
  g_string_append_len (digits, at, (gssize) first);
  at += first;
  while (first <= 3 && *at == ',' && strspn (at + 1, "0123456789") == 3)
    {
      g_string_append_len (digits, at + 1, 3);
      at += 4;
    }
  if (*at == '.' && g_ascii_isdigit (at[1]))
    {
      gsize behind = strspn (at + 1, "0123456789");

      g_string_append_len (digits, at, (gssize) behind + 1);
      at += behind + 1;
    }
  *text = at;
  return TRUE;
}

/* Drops zeros that the grammar of numbers does not take: 007. */
static const char *
trim (const char *digits)
{
  while (digits[0] == '0' && g_ascii_isdigit (digits[1]))
    digits++;
  return digits;
}

static gboolean
take_number (const char **text, End *end)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  const char *at = *text;
  gboolean negative = take_any (minuses, G_N_ELEMENTS (minuses), &at);
  const char *number;

  if (!take_digits (&at, digits))
    return FALSE;
  number = trim (digits->str);
  if (!guatu_number_parse (number, strlen (number), &end->value, &end->decimals)
      || !guatu_number_is_usable (end->value))
    return FALSE;
  if (negative && end->value != 0)
    end->value = -end->value;
  *text = at;
  return TRUE;
}

static gboolean
take_end (const char **text, GuatuNumberText *number, End *end)
{
  const char *start;
  int item = 0;

  end->mult = -1;
  skip_blanks (text);
  if (!take_number (text, end))
    return FALSE;
  if (guatu_forms_take_behind (&guatu_qualifiers_within, text, &item))
    qualify (number, item);
  guatu_forms_take_behind (&guatu_multiplier_forms, text, &end->mult);
  if (guatu_forms_take_behind (&guatu_qualifiers_within, text, &item))
    qualify (number, item);
  start = *text;
  if (guatu_forms_take_behind (&guatu_unit_forms, text, &item))
    {
      g_autofree char *word = NULL;

      skip_blanks (&start);
      word = g_strndup (start, (gsize) (*text - start));
      end->unit = &guatu_unit_names[item];
      end->word = g_intern_string (word);
    }
  return TRUE;
}

/* A currency may stand before the number; what else stands there is no unit of it. */
static gboolean
take_currency (const char **text, const GuatuUnitName **unit)
{
  const char *at = *text;
  int item = 0;

  if (!guatu_forms_take (&guatu_unit_forms, &at, &item)
      || guatu_unit_names[item].kind != GUATU_UNIT_CURRENCY)
    return FALSE;
  *unit = &guatu_unit_names[item];
  *text = at;
  return TRUE;
}

static gboolean
take_range (const char **text, GuatuNumberText *number, End *high)
{
  const char *at = *text;

  skip_blanks (&at);
  if (!take_any (ranges, G_N_ELEMENTS (ranges), &at) || !take_end (&at, number, high))
    return FALSE;
  *text = at;
  return TRUE;
}

static void
take_unit (GuatuNumberText *number, const End *end)
{
  if (end->unit == NULL)
    return;
  number->unit = end->unit;
  number->word = end->word;
  number->leads = FALSE;
}

/* Two ends with multipliers of their own are two numbers. */
static gboolean
join (GuatuNumberText *number, const End *low, const End *high, gboolean is_range)
{
  int mult = low->mult >= 0 ? low->mult : is_range ? high->mult : -1;

  number->value = low->value;
  number->decimals = low->decimals;
  number->mult = MAX (mult, 0);
  take_unit (number, low);
  if (!is_range)
    return TRUE;
  number->high = high->value;
  number->decimals_high = high->decimals;
  number->bound = GUATU_BOUND_RANGE;
  take_unit (number, high);
  return high->value > low->value && (low->mult < 0 || low->mult == high->mult)
         && (low->unit == NULL || high->unit == NULL || low->unit == high->unit);
}

/**
 * guatu_number_text_parse:
 * @text: a number as people write it, with its multiplier, its unit and what qualifies
 * it, in Chinese or English
 * @number: (out): what it says, if it is one
 *
 * Returns: whether the whole text is one number, or a range
 */
gboolean
guatu_number_text_parse (const char *text, GuatuNumberText *number)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);
  GuatuNumberText found = { .bound = GUATU_BOUND_EXACT, .status = GUATU_STATUS_ACTUAL };
  const char *at = normal;
  End low = { 0 }, high = { 0 };
  gboolean is_range;

  take_qualifiers (&guatu_qualifiers_before, &at, &found);
  found.leads = take_currency (&at, &found.unit);
  if (!take_end (&at, &found, &low))
    return FALSE;
  is_range = take_range (&at, &found, &high);
  take_qualifiers (&guatu_qualifiers_after, &at, &found);
  if (*at != '\0' || !join (&found, &low, &high, is_range))
    return FALSE;
  *number = found;
  return TRUE;
}
