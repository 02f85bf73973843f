/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/cell-text.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"
#include "lexicon/period-text.h"

/* Beyond this a number is rather written as 1e+300 than with all its zeros. */
#define MAX_WRITTEN_OUT 1e21

/**
 * guatu_cell_number:
 * @indicator: an indicator
 * @value: a number of it, in its unit and multiplier
 * @decimals: the digits behind the point that its source gives, or less than 0
 *
 * Returns: (transfer full): the number with these digits, and with as many more as it
 *   takes to read the same number again; of what is derived with no more
 */
char *
guatu_cell_number (const GuatuIndicator *indicator, double value, int decimals)
{
  const int digits = CLAMP (decimals, 0, GUATU_NUMBER_MAX_DECIMALS);
  g_autofree char *number
      = fabs (value) < MAX_WRITTEN_OUT ? guatu_number_format (value, digits, NULL) : NULL;
  double again = 0;
  int ignored = 0;

  if (number != NULL
      && (indicator->op != GUATU_DERIVED_NONE
          || (guatu_number_parse (number, strlen (number), &again, &ignored)
              && again == value)))
    return g_steal_pointer (&number);
  return guatu_number_to_json (value);
}

/** guatu_cell_value: (transfer full) (nullable): the number of an observation, if any. */
char *
guatu_cell_value (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  if (observation->missing)
    return NULL;
  return guatu_cell_number (indicator, observation->value,
                            guatu_observation_decimals (observation));
}

/* Months are 2023M07, since sheets take 2023-07 for the first of July. */
static char *
write_english (GuatuPeriod period)
{
  char *text = guatu_period_to_string (period);
  char *month;

  if (period.kind != GUATU_PERIOD_MONTH)
    return text;
  month = g_strdup_printf ("%.4sM%s", text, text + 5);
  g_free (text);
  return month;
}

/**
 * guatu_cell_period:
 * @period: a period
 * @language: of the table
 *
 * Returns: (transfer full): the period as text that no sheet takes for a date of its own,
 *   and readers of tables read as the same period: 2023年 and 2023年7月, or 2023 and
 *   2023M07
 */
char *
guatu_cell_period (GuatuPeriod period, GuatuLanguage language)
{
  g_autofree char *text = language == GUATU_LANGUAGE_ZH
                              ? guatu_period_to_label (period, GUATU_LANGUAGE_ZH)
                              : write_english (period);
  GuatuPeriod again;

  if (guatu_period_text_parse (text, &again) && guatu_period_compare (again, period) == 0)
    return g_steal_pointer (&text);
  return guatu_period_to_string (period);
}

/* The words that people multiply units by; English has figures where it has no word. */
static const struct
{
  int power;
  const char *zh;
  const char *en;
} multipliers[] = {
  { 1, "十", "10" },           { 2, "百", "100" },         { 3, "千", "thousand" },
  { 4, "万", "10,000" },       { 5, "十万", "100,000" },   { 6, "百万", "million" },
  { 7, "千万", "10 million" }, { 8, "亿", "100 million" }, { 9, "十亿", "billion" },
  { 12, "万亿", "trillion" },
};

/**
 * guatu_cell_unit:
 * @indicator: an indicator
 * @language: of the table
 *
 * Returns: (transfer full): what its values are in, with the multiplier: 亿元, CNY 100
 *   million, 10,000 tonnes
 */
char *
guatu_cell_unit (const GuatuIndicator *indicator, GuatuLanguage language)
{
  const char *label = guatu_text_is_absent (&indicator->unit->label)
                          ? ""
                          : guatu_text_get (&indicator->unit->label, language);
  const gboolean zh = language == GUATU_LANGUAGE_ZH;
  g_autofree char *power = g_strdup_printf ("10^%d", indicator->unit_mult);
  const char *word = power;

  if (indicator->unit_mult == 0)
    return g_strdup (label);
  for (guint i = 0; i < G_N_ELEMENTS (multipliers); i++)
    if (multipliers[i].power == indicator->unit_mult)
      word = zh ? multipliers[i].zh : multipliers[i].en;
  if (zh && word != power)
    return g_strconcat (word, label, NULL);
  if (*label == '\0')
    return g_strdup (word);
  if (!zh && indicator->unit->kind == GUATU_UNIT_CURRENCY)
    {
      /* CNY 100 million per person */
      const char *space = strchr (label, ' ');
      const gsize first = space != NULL ? (gsize) (space - label) : strlen (label);

      return g_strdup_printf ("%.*s %s%s", (int) first, label, word, label + first);
    }
  return g_strdup_printf ("%s %s", word, label);
}

/* Whether a sheet would take a text for a formula, but for quotes before it. */
static gboolean
is_dangerous (const char *text)
{
  text += strspn (text, "'");
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

/**
 * guatu_cell_guard:
 * @text: a text
 *
 * Returns: (transfer full): the same, with a ' before it where a sheet would take it for
 *   a formula
 */
char *
guatu_cell_guard (const char *text)
{
  return is_dangerous (text) ? g_strconcat ("'", text, NULL) : g_strdup (text);
}

/** guatu_cell_unguard: (transfer full): a text as it was before it was guarded. */
char *
guatu_cell_unguard (const char *text)
{
  return g_strdup (*text == '\'' && is_dangerous (text) ? text + 1 : text);
}
