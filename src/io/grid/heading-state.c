/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/heading-state.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/endings.h"
#include "lexicon/normalize.h"

/* What headings say of how a number is meant – a plan or its outturn, preliminary or
 * final – and that it is of the year before: 上年决算数, 2023 budget. */

/* Where in a heading a word says so. */
typedef enum
{
  ALONE,  /* as all of it, after a period */
  WITHIN, /* in brackets, too */
  BEHIND, /* and at the end of a name: 财政收入预算数 */
} Where;

static const struct
{
  const char *text;
  Where where;
  GuatuStatus status;
  gboolean provisional;
} states[] = {
  { "年初预算数", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "调整预算数", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "预算安排数", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "预算数", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "年初预算", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "调整预算", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "调整后预算", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "预算安排", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "预算", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "计划数", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "计划目标", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "年度计划", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "年度目标", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "预期目标", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "目标值", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "目标数", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "全年目标", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "全年计划", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "全年预期目标", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "年度目标任务", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "目标任务", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "全年目标任务", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "年度预算", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "任务数", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "全年任务", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "年度任务", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "年度任务数", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "全年任务数", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "年度目标数", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "年度计划数", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "全年计划数", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "目标任务数", ALONE, GUATU_STATUS_TARGET, FALSE },
  { "计划", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "目标", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "target", BEHIND, GUATU_STATUS_TARGET, FALSE },
  { "budget", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "budgeted", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "original budget", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "revised budget", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "plan", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "planned", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "goal", WITHIN, GUATU_STATUS_TARGET, FALSE },
  { "预计执行数", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "预计完成数", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "预计完成", ALONE, GUATU_STATUS_ESTIMATE, FALSE },
  { "预计数", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "预测数", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "预测值", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "估计数", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "预计", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "预测", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "forecast", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "estimate", BEHIND, GUATU_STATUS_ESTIMATE, FALSE },
  { "estimated", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "expected", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "projection", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "projected", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "e", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "f", WITHIN, GUATU_STATUS_ESTIMATE, FALSE },
  { "初步核算数", BEHIND, GUATU_STATUS_ACTUAL, TRUE },
  { "初步统计数", BEHIND, GUATU_STATUS_ACTUAL, TRUE },
  { "初步核算", ALONE, GUATU_STATUS_ACTUAL, TRUE },
  { "初步数", BEHIND, GUATU_STATUS_ACTUAL, TRUE },
  { "快报数", BEHIND, GUATU_STATUS_ACTUAL, TRUE },
  { "快报", WITHIN, GUATU_STATUS_ACTUAL, TRUE },
  { "preliminary", WITHIN, GUATU_STATUS_ACTUAL, TRUE },
  { "provisional", WITHIN, GUATU_STATUS_ACTUAL, TRUE },
  { "flash estimate", WITHIN, GUATU_STATUS_ACTUAL, TRUE },
  { "p", WITHIN, GUATU_STATUS_ACTUAL, TRUE },
  { "决算数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "执行数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "实际完成数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "完成数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "实际数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "实际值", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "核实数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "最终核实数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "最终核实", ALONE, GUATU_STATUS_ACTUAL, FALSE },
  { "最终数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "年报数", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "决算", ALONE, GUATU_STATUS_ACTUAL, FALSE },
  { "实际完成", ALONE, GUATU_STATUS_ACTUAL, FALSE },
  { "实际", ALONE, GUATU_STATUS_ACTUAL, FALSE },
  { "实绩", ALONE, GUATU_STATUS_ACTUAL, FALSE },
  { "完成", ALONE, GUATU_STATUS_ACTUAL, FALSE },
  { "outturn", BEHIND, GUATU_STATUS_ACTUAL, FALSE },
  { "actual", WITHIN, GUATU_STATUS_ACTUAL, FALSE },
  { "actuals", WITHIN, GUATU_STATUS_ACTUAL, FALSE },
  { "achieved", WITHIN, GUATU_STATUS_ACTUAL, FALSE },
  { "realised", WITHIN, GUATU_STATUS_ACTUAL, FALSE },
  { "realized", WITHIN, GUATU_STATUS_ACTUAL, FALSE },
  { "final", WITHIN, GUATU_STATUS_ACTUAL, FALSE },
};

/* Of which year a heading without a year of its own is, before what it says else. */
static const struct
{
  const char *text;
  guint years_before;
} years[] = {
  { "上年同期", 1 },   { "去年同期", 1 }, { "上年同月", 1 },      { "去年同月", 1 },
  { "上年当月", 1 },   { "去年当月", 1 }, { "上年同季", 1 },      { "上年", 1 },
  { "去年", 1 },       { "上一年", 1 },   { "previous year", 1 }, { "last year", 1 },
  { "prior year", 1 }, { "本年度", 0 },   { "本年", 0 },          { "当年", 0 },
  { "今年", 0 },       { "本期", 0 },     { "current year", 0 },  { "this year", 0 },
};

/* Whether a text may end with a state. */
static gboolean
may_have_state (const char *text, gsize length)
{
  static GuatuEndings endings;

  return GUATU_MAY_END (&endings, states, text, length);
}

/* Whether a text may end with a year, or with one and 数, as many states end. */
static gboolean
may_have_year (const char *text, gsize length)
{
  static GuatuEndings endings;

  return GUATU_MAY_END (&endings, years, text, length) || may_have_state (text, length);
}

static void
take (GuatuHeading *heading, guint index)
{
  if (states[index].status != GUATU_STATUS_ACTUAL)
    heading->status = states[index].status;
  heading->provisional = heading->provisional || states[index].provisional;
  heading->state = states[index].text;
}

/* Skips what says of which year the rest is, and 的 and 数 around nothing else. */
static const char *
skip_year (const char *normal, guint *years_before, gboolean *any)
{
  *any = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    if (guatu_begins (normal, years[i].text))
      {
        normal += strlen (years[i].text);
        *years_before = years[i].years_before;
        *any = TRUE;
        break;
      }
  normal += strspn (normal, " ");
  return *any && g_str_equal (normal, "数") ? "" : normal;
}

/**
 * guatu_heading_take_state:
 * @heading: a heading that is being read
 * @text: what is left of it, or what stands in a bracket at its end
 * @in_bracket: whether that is so
 *
 * Returns: whether the whole text says how its numbers are meant, or of which year: it is
 *   then taken
 */
gboolean
guatu_heading_take_state (GuatuHeading *heading, const char *text, gboolean in_bracket)
{
  g_autofree char *normal = NULL;
  guint years_before = 0;
  gboolean any = FALSE;
  const char *rest;

  if (!may_have_year (text, strlen (text)))
    return FALSE;
  normal = guatu_lexicon_normalize (text);
  rest = skip_year (normal, &years_before, &any);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (*rest == *states[i].text && g_str_equal (rest, states[i].text)
        && (!in_bracket || states[i].where != ALONE))
      {
        take (heading, i);
        heading->years_before = years_before;
        return TRUE;
      }
  if (!any || *rest != '\0' || in_bracket)
    return FALSE;
  heading->years_before = years_before;
  return TRUE;
}

/**
 * guatu_heading_plans_year:
 * @heading: what stands over numbers
 *
 * Returns: whether these are plans for a whole year, whatever part of it the table is of:
 *   年度目标, 全年计划, 年初预算数
 */
gboolean
guatu_heading_plans_year (const GuatuHeading *heading)
{
  return heading->status == GUATU_STATUS_TARGET && heading->state != NULL
         && (g_str_has_prefix (heading->state, "年度")
             || g_str_has_prefix (heading->state, "全年")
             || strstr (heading->state, "预算") != NULL);
}

/* Whether a name may end where a state begins: a Chinese one anywhere, an English one at
 * a blank. */
static gboolean
may_end (const char *text, gsize length)
{
  return length > 0 && ((guchar) text[length] >= 0x80 || text[length - 1] == ' ');
}

/**
 * guatu_heading_cut_state:
 * @heading: a heading that is being read
 * @text: its name, off whose end the state is cut: 财政收入预算数
 */
void
guatu_heading_cut_state (GuatuHeading *heading, char *text)
{
  const gsize length = strlen (text);

  /* How far a plan is carried out is none: 完成年度目标（%）. */
  if (!may_have_state (text, length) || g_str_has_prefix (text, "完成")
      || (heading->has_unit && heading->unit.unit != NULL
          && heading->unit.unit->kind == GUATU_UNIT_PERCENT
          && g_str_has_prefix (text, "占")))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (states) && length > 0; i++)
    {
      gsize n;

      if (states[i].where != BEHIND)
        continue;
      n = strlen (states[i].text);
      if (n >= length || guatu_small (text[length - 1]) != states[i].text[n - 1]
          || g_ascii_strcasecmp (text + length - n, states[i].text) != 0
          || !may_end (text, length - n))
        continue;
      take (heading, i);
      text[length - n] = '\0';
      g_strchomp (text);
      return;
    }
}
