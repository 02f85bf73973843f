/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/series-name.h"

#include <string.h>

/* Series of the World Bank and of Our World in Data, whose names end with their unit:
 * GDP (current US$), Life expectancy at birth, total (years). */

/* What those that are used most are called in Chinese, by their code, and what they are
 * in where their name does not say it. */
static const struct
{
  const char *code;
  const char *zh;
  const char *unit;
} names[] = {
  { "NY.GDP.MKTP.CD", "国内生产总值（现价美元）" },
  { "NY.GDP.MKTP.KD", "国内生产总值（2015年不变价美元）" },
  { "NY.GDP.MKTP.KD.ZG", "国内生产总值增长率（年）" },
  { "NY.GDP.PCAP.CD", "人均国内生产总值（现价美元）" },
  { "NY.GDP.PCAP.KD.ZG", "人均国内生产总值增长率（年）" },
  { "NY.GNP.PCAP.CD", "人均国民总收入（图表集法，现价美元）" },
  { "SP.POP.TOTL", "总人口", "persons" },
  { "SP.POP.GROW", "人口增长率（年）" },
  { "SP.URB.TOTL.IN.ZS", "城镇人口占总人口比重" },
  { "SP.POP.65UP.TO.ZS", "65岁及以上人口占总人口比重" },
  { "SP.DYN.LE00.IN", "出生时预期寿命" },
  { "FP.CPI.TOTL.ZG", "消费价格通货膨胀率（年）" },
  { "SL.UEM.TOTL.ZS", "失业率（国际劳工组织模型估计）" },
  { "NV.IND.TOTL.ZS", "工业增加值占GDP比重" },
  { "NV.AGR.TOTL.ZS", "农林牧渔业增加值占GDP比重" },
  { "NV.SRV.TOTL.ZS", "服务业增加值占GDP比重" },
  { "NE.EXP.GNFS.ZS", "货物和服务出口占GDP比重" },
  { "NE.IMP.GNFS.ZS", "货物和服务进口占GDP比重" },
  { "EN.ATM.CO2E.PC", "人均二氧化碳排放量" },
  { "GB.XPD.RSDV.GD.ZS", "研发支出占GDP比重" },
};

/* Units that stand among other words in the brackets at the end of a name. */
static const struct
{
  const char *words;
  const char *unit;
} units[] = {
  { "%", "%" },         { "US$", "USD" },
  { "per 1,000", "‰" }, { "years", "years" },
  { "hectares", "ha" }, { "sq. km", "km2" },
  { "kWh", "kWh" },     { "metric tons", "tonnes" },
};

/* What stands in the brackets that a name ends with. */
static char *
take_end (const char *name)
{
  const char *open = g_str_has_suffix (name, ")") ? strrchr (name, '(') : NULL;

  return open != NULL && open != name ? g_strndup (open + 1, strlen (open) - 2) : NULL;
}

/**
 * guatu_series_name:
 * @member: is given a label and a unit
 * @name: what the series is called
 * @code: its code, or "" of one that has none
 */
void
guatu_series_name (GuatuMember *member, const char *name, const char *code)
{
  g_autofree char *end = take_end (name);
  g_auto (GuatuUnitText) unit = { NULL };

  guatu_name_set (&member->label, name);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (code, names[i].code))
      {
        guatu_text_set (&member->label, names[i].zh, name);
        member->unit = g_strdup (names[i].unit);
      }
  if (end == NULL)
    return;
  if (guatu_unit_text_parse (end, &unit))
    {
      member->unit = g_steal_pointer (&end);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (units) && member->unit == NULL; i++)
    if (strstr (end, units[i].words) != NULL)
      member->unit = g_strdup (units[i].unit);
}
