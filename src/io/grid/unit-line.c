/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/unit-line.h"

#include <string.h>

#include "lexicon/indicator-name.h"

/* A line that says what a table is in may name several units: 单位：户、人. Which of them
 * an indicator is in follows from what it is. */

/* Words of names, and what such things are measured in. */
static const struct
{
  const char *word;
  GuatuUnitKind kind;
} measured[] = {
  { "率", GUATU_UNIT_PERCENT },        { "比重", GUATU_UNIT_PERCENT },
  { "占比", GUATU_UNIT_PERCENT },      { "增长", GUATU_UNIT_PERCENT },
  { "比例", GUATU_UNIT_PERCENT },      { "份额", GUATU_UNIT_PERCENT },
  { "增速", GUATU_UNIT_PERCENT },

  { "构成", GUATU_UNIT_PERCENT },      { "面积", GUATU_UNIT_AREA },
  { "产量", GUATU_UNIT_MASS },         { "里程", GUATU_UNIT_LENGTH },
  { "长度", GUATU_UNIT_LENGTH },       { "电量", GUATU_UNIT_ENERGY },
  { "额", GUATU_UNIT_CURRENCY },       { "产值", GUATU_UNIT_CURRENCY },
  { "生产总值", GUATU_UNIT_CURRENCY }, { "增加值", GUATU_UNIT_CURRENCY },
  { "收入", GUATU_UNIT_CURRENCY },     { "支出", GUATU_UNIT_CURRENCY },
  { "投资", GUATU_UNIT_CURRENCY },     { "工资", GUATU_UNIT_CURRENCY },
  { "资产", GUATU_UNIT_CURRENCY },     { "费", GUATU_UNIT_CURRENCY },
  { "税", GUATU_UNIT_CURRENCY },       { "余额", GUATU_UNIT_CURRENCY },
};

/* Words of names of people, who are counted by a unit of their own. */
static const char *const people[]
    = { "人", "男", "女", "学生", "在校生", "教师", "职工", "劳动力", "幼儿" };

/* Whether a unit is that of rates and growths. */
static gboolean
is_of_rates (const GuatuUnitText *unit)
{
  return unit->unit != NULL
         && (unit->unit->kind == GUATU_UNIT_PERCENT
             || unit->unit->kind == GUATU_UNIT_PERMILLE
             || unit->unit->kind == GUATU_UNIT_POINTS);
}

/* Whether a known indicator is stated in a unit; one that is an amount, too, is in
 * percent only where it says that it is a rate. */
static gboolean
is_stated_in (const char *name, const GuatuUnitName *unit)
{
  const GuatuIndicatorName *known = guatu_indicator_name_find (name);
  g_auto (GStrv) ids = g_strsplit (known != NULL ? known->units : "", " ", -1);

  return g_strv_contains ((const char *const *) ids, unit->id)
         && (unit->kind != GUATU_UNIT_PERCENT || g_strv_length (ids) == 1);
}

static gboolean
is_of_people (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    if (strstr (name, people[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* How much speaks for it that something is in a unit. */
static guint
weigh (const char *name, const GuatuUnitText *unit)
{
  guint weight = 0;

  if (unit->unit == NULL)
    return 0;
  if (is_stated_in (name, unit->unit))
    weight += 4;
  if (unit->unit->kind == GUATU_UNIT_COUNT && strstr (name, unit->word) != NULL)
    weight += 2;
  if (g_str_equal (unit->unit->id, "person") && is_of_people (name))
    weight += 1;
  for (guint i = 0; i < G_N_ELEMENTS (measured); i++)
    if (measured[i].kind == unit->unit->kind && strstr (name, measured[i].word) != NULL)
      {
        weight += 2;
        break;
      }
  return weight;
}

/** guatu_unit_says_none: whether a text in the place of a unit says that there is none.
 */
gboolean
guatu_unit_says_none (const char *text)
{
  static const char *const words[]
      = { "/", "／", "—",      "——",       "-",    "--",   "－",  "–",
          "*", "无", "无单位", "没有单位", "none", "None", "n/a", "N/A" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (text, words[i]))
      return TRUE;
  return FALSE;
}

/**
 * guatu_unit_line_choose:
 * @line: the units that a table names for all of it
 * @name: what an indicator of it is called
 * @unit: (out): the one that the indicator is in; to be cleared. Without a word if there
 *   is none in the line
 *
 * Returns: whether there are several for amounts, and nothing tells which it is: it is
 *   then the first of these
 */
gboolean
guatu_unit_line_choose (const char *line, const char *name, GuatuUnitText *unit)
{
  g_auto (GStrv) units = g_regex_split_simple ("[、，,;；]\\s*", line, 0, 0);
  guint best = 0, n_amounts = 0;

  if (guatu_unit_text_parse (line, unit))
    return FALSE;
  for (guint i = 0; units[i] != NULL; i++)
    {
      g_auto (GuatuUnitText) one = { NULL };
      guint weight;

      if (!guatu_unit_text_parse (units[i], &one))
        one.word = g_strdup (units[i]);
      weight = weigh (name, &one);
      n_amounts += is_of_rates (&one) ? 0 : 1;
      if (i > 0 && weight <= best
          && !(best == 0 && is_of_rates (unit) && !is_of_rates (&one)))
        continue;
      best = weight;
      guatu_unit_text_clear (unit);
      *unit = one;
      one.word = NULL;
    }
  return best == 0 && n_amounts > 1;
}
