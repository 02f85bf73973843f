/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/stat/code-label.h"
#include "lexicon/unit-text.h"

/* Units by the codes of Eurostat, the OECD and SDMX, as people write them. */

static const struct
{
  const char *code;
  const char *unit;
} units[] = {
  { "PC_GDP", "%" },
  { "PC_ACT", "%" },
  { "PC_POP", "%" },
  { "PC_TOT", "%" },
  { "PCH_PRE", "%" },
  { "PCH_SM", "%" },
  { "PC", "%" },
  { "PT", "%" },
  { "PCT", "%" },
  { "NR", "" },
  { "NUMBER", "" },
  { "PURE_NUMB", "" },
  { "_Z", "" },
  { "NONE", "" },
  { "THS", "thousand" },
  { "MIO", "million" },
  { "PER_1000_LIVE_BIRTHS", "‰" },
  { "PER_1000_POP", "‰" },
  { "PS", "persons" },
  { "PERS", "persons" },
  { "PER", "persons" },
  { "PERSONS", "persons" },
  { "THS_PER", "thousand persons" },
  { "MIO_PER", "million persons" },
  { "EUR", "EUR" },
  { "THS_EUR", "thousand EUR" },
  { "MIO_EUR", "million EUR" },
  { "CP_EUR", "EUR" },
  { "CP_MEUR", "million EUR" },
  { "MIO_NAC", "million units of national currency" },
  { "EUR_HAB", "EUR/person" },
  { "CP_EUR_HAB", "EUR/person" },
  { "USD", "USD" },
  { "CNY", "CNY" },
  { "JPY", "JPY" },
  { "HKD", "HKD" },
  { "T", "t" },
  { "THS_T", "thousand t" },
  { "MIO_T", "million t" },
  { "KM2", "km2" },
  { "HA", "ha" },
  { "THS_HA", "thousand ha" },
  { "H", "hours" },
  { "YR", "years" },
  { "KWH", "kWh" },
  { "HH", "households" },
  { "IX", "Index" },
  { "IDX", "Index" },
  { "PT_B1GQ", "%" },
  { "PT_LF", "%" },
  { "PC_LF", "%" },
  { "AGRWTH", "%" },
  { "USD_PPP", "USD" },
  { "USD_EXC", "USD" },
  { "TONNE", "t" },
};

/* What multiplies the unit behind it, and what divides the one before it. */
static const struct
{
  const char *code;
  const char *word;
} scales[] = {
  { "TH", "thousand" },    { "THS", "thousand" },  { "THND", "thousand" },
  { "MN", "million" },     { "MIO", "million" },   { "MLN", "million" },
  { "BN", "billion" },     { "BLN", "billion" },   { "MRD", "billion" },
}, below[] = {
  { "CAP", "person" }, { "HAB", "person" }, { "PS", "person" }, { "PER", "person" },
};

static const char *
find_word (const char *code)
{
  g_auto (GuatuUnitText) unit = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_equal (code, units[i].code) && *units[i].unit != '\0')
      return units[i].unit;
  /* ISO 4217 */
  return strlen (code) == 3 && guatu_unit_text_parse (code, &unit) && unit.unit != NULL
                 && unit.unit->kind == GUATU_UNIT_CURRENCY
             ? code
             : NULL;
}

/* A unit of several pieces: MLN_USD, USD_CAP. Returns: (nullable): what it is called; it
 * is never freed */
static const char *
compose (const char *code)
{
  g_auto (GStrv) pieces = g_strsplit (code, "_", 4);
  const guint n = g_strv_length (pieces);
  const char *scale = NULL, *under = NULL;
  g_autofree char *all = NULL;

  if (n < 2 || n > 3)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    if (g_str_equal (pieces[0], scales[i].code))
      scale = scales[i].word;
  for (guint i = 0; i < G_N_ELEMENTS (below); i++)
    if (g_str_equal (pieces[n - 1], below[i].code) && n > (scale != NULL ? 2u : 1u))
      under = below[i].word;
  if (n != 1u + (scale != NULL) + (under != NULL)
      || find_word (pieces[scale != NULL]) == NULL)
    return NULL;
  all = g_strconcat (scale != NULL ? scale : "", scale != NULL ? " " : "",
                     find_word (pieces[scale != NULL]), under != NULL ? "/" : "", under,
                     NULL);
  return g_intern_string (all);
}

/* The base of an index: IDX2015, and I15 as Eurostat has it. */
static const char *
find_base (const char *code)
{
  const char *year = code;
  gsize n;
  g_autofree char *base = NULL;

  if (*code != 'I')
    return NULL;
  year += g_str_has_prefix (code, "IDX") ? 3 : 1;
  n = strspn (year, "0123456789");
  if (year[n] != '\0' || (n != 4 && !(n == 2 && year == code + 1)))
    return NULL;
  base = g_strconcat (n == 4 ? "" : *year < '5' ? "20" : "19", year, "=100", NULL);
  return g_intern_string (base);
}

/**
 * guatu_code_unit:
 * @code: a code of a unit
 * @unit: (out): the unit as people write it; "" of a bare number
 *
 * Returns: whether it is known
 */
gboolean
guatu_code_unit (const char *code, const char **unit)
{
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_equal (code, units[i].code))
      {
        *unit = units[i].unit;
        return TRUE;
      }
  *unit = compose (code);
  if (*unit == NULL)
    *unit = find_base (code);
  if (*unit == NULL)
    *unit = find_word (code) != NULL ? g_intern_string (code) : NULL;
  return *unit != NULL;
}
