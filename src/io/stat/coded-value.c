/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/coded-value.h"

#include <string.h>

#include "dataset/number.h"
#include "lexicon/number-text.h"
#include "lexicon/unit-text.h"

/* What stands in the cells of numbers, flags and multipliers of statistical databases. */

/**
 * guatu_coded_value:
 * @text: what stands where a number does
 * @observed: (inout): is given the number, or that there is none
 *
 * Returns: whether it is either of them
 */
gboolean
guatu_coded_value (const char *text, GuatuObserved *observed)
{
  static const char *const none[] = { "", "n/a", "--", "..", "nan", ":", "No data" };
  GuatuNumberText number;

  if (guatu_number_parse (text, strlen (text), &observed->value, &observed->decimals))
    {
      /* FAOSTAT writes whole numbers so. */
      if (g_str_has_suffix (text, ".00"))
        observed->decimals = 0;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    if (g_ascii_strcasecmp (text, none[i]) == 0)
      {
        observed->missing = TRUE;
        observed->reason = GUATU_REASON_NOT_AVAILABLE;
        return TRUE;
      }
  if (!guatu_number_text_parse (text, &number) || number.mult != 0 || number.unit != NULL
      || number.bound != GUATU_BOUND_EXACT)
    return FALSE;
  observed->value = number.value;
  observed->decimals = number.decimals;
  return TRUE;
}

/* What flags are that a file has names of only. */
static const struct
{
  const char *name;
  const char *code;
} flags[] = {
  { "estimated", "E" },       { "estimated value", "E" },   { "imputation", "I" },
  { "forecast", "F" },        { "provisional", "P" },       { "break in series", "B" },
  { "unreliable", "U" },      { "not significant", "N" },   { "confidential", "C" },
  { "official figure", "A" }, { "provisional value", "P" },
};

/**
 * guatu_coded_flag:
 * @name: a flag, or what it is called: E, Estimated value
 *
 * Returns: its letter, if it is one of those that are known; else @name
 */
const char *
guatu_coded_flag (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    if (g_ascii_strcasecmp (name, flags[i].name) == 0)
      return flags[i].code;
  return name;
}

/**
 * guatu_coded_multiplier:
 * @text: a power of ten or its name: 6, Millions
 *
 * Returns: the power; 0 of what is none
 */
int
guatu_coded_multiplier (const char *text)
{
  g_auto (GuatuUnitText) unit = { NULL };
  double value = 0;
  int decimals = 0;

  if (guatu_number_parse (text, strlen (text), &value, &decimals))
    return value >= -30 && value <= 30 ? (int) value : 0;
  return guatu_unit_text_parse (text, &unit) ? unit.mult : 0;
}
