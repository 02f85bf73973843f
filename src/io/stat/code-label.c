/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/code-label.h"

/* Codes that files of statistics have without a label, whatever their dimension. */

static const struct
{
  GuatuRole role;
  const char *axis; /* NULL for any of its role */
  const char *code;
  const char *zh;
  const char *en;
} labels[] = {
  { GUATU_ROLE_FREQUENCY, NULL, "A", "年度", "Annual" },
  { GUATU_ROLE_FREQUENCY, NULL, "S", "半年度", "Half-yearly" },
  { GUATU_ROLE_FREQUENCY, NULL, "Q", "季度", "Quarterly" },
  { GUATU_ROLE_FREQUENCY, NULL, "M", "月度", "Monthly" },
  { GUATU_ROLE_FREQUENCY, NULL, "W", "周度", "Weekly" },
  { GUATU_ROLE_FREQUENCY, NULL, "D", "日度", "Daily" },
  { GUATU_ROLE_FREQUENCY, NULL, "B", "日度（工作日）", "Daily (business days)" },
  { GUATU_ROLE_FREQUENCY, NULL, "N", "分钟", "Minutely" },
  { GUATU_ROLE_OTHER, "sex", "T", "合计", "Total" },
  { GUATU_ROLE_OTHER, "sex", "M", "男", "Male" },
  { GUATU_ROLE_OTHER, "sex", "F", "女", "Female" },
  { GUATU_ROLE_OTHER, NULL, "Both sexes", "男女合计", "Both sexes" },
  { GUATU_ROLE_OTHER, NULL, "BOTHSEX", "男女合计", "Both sexes" },
  { GUATU_ROLE_OTHER, NULL, "SEX_BTSX", "男女合计", "Both sexes" },
  { GUATU_ROLE_INDICATOR, "Element", "Production", "产量", "Production" },
  { GUATU_ROLE_INDICATOR, "Element", "Area harvested", "收获面积", "Area harvested" },
  { GUATU_ROLE_INDICATOR, "Element", "Yield", "单位面积产量", "Yield" },
  { GUATU_ROLE_INDICATOR, "Element Code", "5510", "产量", "Production" },
  { GUATU_ROLE_INDICATOR, "Element Code", "5312", "收获面积", "Area harvested" },
  { GUATU_ROLE_INDICATOR, "Element Code", "5412", "单位面积产量", "Yield" },
  { GUATU_ROLE_INDICATOR, "Element Code", "5419", "单位面积产量", "Yield" },
  { GUATU_ROLE_INDICATOR, NULL, "Gross domestic product, constant prices",
    "国内生产总值（不变价）", "Gross domestic product, constant prices" },
  { GUATU_ROLE_INDICATOR, NULL, "Gross domestic product, current prices",
    "国内生产总值（现价）", "Gross domestic product, current prices" },
  { GUATU_ROLE_INDICATOR, NULL, "Gross domestic product per capita, constant prices",
    "人均国内生产总值（不变价）", "Gross domestic product per capita, constant prices" },
  { GUATU_ROLE_INDICATOR, NULL, "Gross domestic product per capita, current prices",
    "人均国内生产总值（现价）", "Gross domestic product per capita, current prices" },
  { GUATU_ROLE_INDICATOR, NULL, "Gross domestic product (GDP), Current prices, US dollar",
    "国内生产总值（现价）", "Gross domestic product (GDP), current prices" },
  { GUATU_ROLE_INDICATOR, NULL,
    "Gross domestic product (GDP), Constant prices, Percent change",
    "国内生产总值（不变价）比上年增长",
    "Gross domestic product (GDP), constant prices, percent change" },
  { GUATU_ROLE_INDICATOR, NULL, "Gross domestic product, deflator",
    "国内生产总值平减指数", "Gross domestic product, deflator" },
  { GUATU_ROLE_INDICATOR, NULL, "Inflation, average consumer prices",
    "通货膨胀（年均消费价格）", "Inflation, average consumer prices" },
  { GUATU_ROLE_INDICATOR, NULL, "Inflation, end of period consumer prices",
    "通货膨胀（期末消费价格）", "Inflation, end of period consumer prices" },
  { GUATU_ROLE_INDICATOR, NULL, "Unemployment rate", "失业率", "Unemployment rate" },
  { GUATU_ROLE_INDICATOR, NULL, "Population", "人口", "Population" },
  { GUATU_ROLE_INDICATOR, NULL, "Employment", "就业人数", "Employment" },
  { GUATU_ROLE_INDICATOR, NULL, "Total investment", "总投资", "Total investment" },
  { GUATU_ROLE_INDICATOR, NULL, "Gross national savings", "国民总储蓄",
    "Gross national savings" },
  { GUATU_ROLE_INDICATOR, NULL, "General government revenue", "广义政府收入",
    "General government revenue" },
  { GUATU_ROLE_INDICATOR, NULL, "General government total expenditure", "广义政府支出",
    "General government total expenditure" },
  { GUATU_ROLE_INDICATOR, NULL, "General government gross debt", "广义政府总债务",
    "General government gross debt" },
  { GUATU_ROLE_INDICATOR, NULL, "General government net lending/borrowing",
    "广义政府净贷出（净借入）", "General government net lending/borrowing" },
  { GUATU_ROLE_INDICATOR, NULL, "Current account balance", "经常账户差额",
    "Current account balance" },
  { GUATU_ROLE_INDICATOR, NULL, "Volume of imports of goods and services",
    "货物和服务进口量", "Volume of imports of goods and services" },
  { GUATU_ROLE_INDICATOR, NULL, "Volume of exports of goods and services",
    "货物和服务出口量", "Volume of exports of goods and services" },
  { GUATU_ROLE_UNIT, NULL, "Percent change", "比上年增长", "percent change" },
  { GUATU_ROLE_UNIT, NULL, "Percent of GDP", "占GDP比重", "% of GDP" },
  { GUATU_ROLE_UNIT, NULL, "PC_GDP", "占GDP比重", "% of GDP" },
  { GUATU_ROLE_UNIT, NULL, "PC_ACT", "占劳动力人口比重", "% of labour force" },
  { GUATU_ROLE_UNIT, NULL, "PC_POP", "占总人口比重", "% of total population" },
  { GUATU_ROLE_UNIT, NULL, "PC_TOT", "占总量比重", "% of total" },
  { GUATU_ROLE_UNIT, NULL, "PT_B1GQ", "占GDP比重", "% of GDP" },
  { GUATU_ROLE_UNIT, NULL, "AGRWTH", "比上年增长", "annual growth" },
  { GUATU_ROLE_UNIT, NULL, "USD_PPP", "按购买力平价折算", "PPP converted" },
  { GUATU_ROLE_UNIT, NULL, "USD_EXC", "按汇率折算", "converted by exchange rates" },
  { GUATU_ROLE_UNIT, NULL, "PCH_PRE", "环比增长", "change on previous period" },
  { GUATU_ROLE_UNIT, NULL, "PCH_SM", "同比增长",
    "change on same period of previous year" },
  { GUATU_ROLE_OTHER, NULL, "_T", "合计", "Total" },
  { GUATU_ROLE_OTHER, NULL, "TOTAL", "合计", "Total" },
  { GUATU_ROLE_OTHER, NULL, "SA", "经季节调整", "Seasonally adjusted" },
  { GUATU_ROLE_OTHER, NULL, "NSA", "未经季节调整", "Not seasonally adjusted" },
  { GUATU_ROLE_OTHER, NULL, "SCA", "经季节和日历调整",
    "Seasonally and calendar adjusted" },
  { GUATU_ROLE_OTHER, NULL, "CA", "经日历调整", "Calendar adjusted" },
  { GUATU_ROLE_OTHER, NULL, "Y15-24", "15—24岁", "15–24 years" },
  { GUATU_ROLE_OTHER, NULL, "Y15-64", "15—64岁", "15–64 years" },
  { GUATU_ROLE_OTHER, NULL, "Y15-74", "15—74岁", "15–74 years" },
  { GUATU_ROLE_OTHER, NULL, "Y20-64", "20—64岁", "20–64 years" },
  { GUATU_ROLE_OTHER, NULL, "Y25-54", "25—54岁", "25–54 years" },
  { GUATU_ROLE_OTHER, NULL, "Y25-64", "25—64岁", "25–64 years" },
  { GUATU_ROLE_OTHER, NULL, "Y25-74", "25—74岁", "25–74 years" },
  { GUATU_ROLE_OTHER, NULL, "Y55-64", "55—64岁", "55–64 years" },
  { GUATU_ROLE_OTHER, NULL, "Y_LT15", "15岁以下", "Under 15 years" },
  { GUATU_ROLE_OTHER, NULL, "Y_GE65", "65岁及以上", "65 years and over" },
};

/* How series are adjusted, by the list of SDMX (CL_SEASONAL_ADJUST) and of the European
 * System of Central Banks (CL_ADJUSTMENT). */
static const struct
{
  const char *code;
  const char *zh;
  const char *en;
} adjustments[] = {
  { "N", "未经季节和日历调整", "Neither seasonally nor calendar adjusted" },
  { "S", "经季节调整", "Seasonally adjusted" },
  { "W", "经日历调整", "Calendar adjusted" },
  { "Y", "经季节和日历调整", "Seasonally and calendar adjusted" },
  { "T", "趋势", "Trend" },
  { "C", "趋势循环（经日历调整）", "Trend-cycle, calendar adjusted" },
  { "R", "趋势循环（未经日历调整）", "Trend-cycle, not calendar adjusted" },
  { "K", "日历因素", "Calendar component" },
  { "X", "季节因素", "Seasonal component" },
  { "M", "季节和日历因素", "Seasonal and calendar components" },
  { "I", "不规则因素", "Irregular component" },
};

static const char *const totals[]
    = { "Total",      "All",   "BOTHSEX", "ALLAGE", "All items",
        "Both sexes", "合计",  "总计",    "全部",   "T",
        "_T",         "TOTAL", "TOT",     "_Z",     "Not applicable" };

/** guatu_axis_is_adjustment: whether a dimension says how series are adjusted, so that T
 * is a trend, and no total. */
gboolean
guatu_axis_is_adjustment (GuatuRole role, const char *axis)
{
  static const char *const ids[] = { "ADJUSTMENT", "SEASONAL_ADJUST", "SEASONAL_ADJ",
                                     "S_ADJ", "SEASONAL_ADJUSTMENT" };

  for (guint i = 0; role == GUATU_ROLE_OTHER && i < G_N_ELEMENTS (ids); i++)
    if (g_ascii_strcasecmp (axis, ids[i]) == 0)
      return TRUE;
  return FALSE;
}

/**
 * guatu_code_label:
 * @role: what its dimension is
 * @axis: the id of that
 * @code: a code
 * @label: (out): what it means, in both languages
 *
 * Returns: whether it is one that means the same in all files that have no label for it
 */
gboolean
guatu_code_label (GuatuRole role, const char *axis, const char *code, GuatuText *label)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (role == labels[i].role && g_str_equal (code, labels[i].code)
        && (labels[i].axis == NULL || g_ascii_strcasecmp (axis, labels[i].axis) == 0))
      {
        guatu_text_set (label, labels[i].zh, labels[i].en);
        return TRUE;
      }
  for (guint i = 0;
       guatu_axis_is_adjustment (role, axis) && i < G_N_ELEMENTS (adjustments); i++)
    if (g_str_equal (code, adjustments[i].code))
      {
        guatu_text_set (label, adjustments[i].zh, adjustments[i].en);
        return TRUE;
      }
  return FALSE;
}

/** guatu_text_is_total: whether a code or a label is of all others beside it together. */
gboolean
guatu_text_is_total (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (totals); i++)
    if (g_ascii_strcasecmp (text, totals[i]) == 0)
      return TRUE;
  return FALSE;
}
