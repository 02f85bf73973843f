/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/heading.h"

#include <string.h>

#include "io/grid/cell-number.h"
#include "io/grid/heading-blanks.h"
#include "io/grid/heading-growth.h"
#include "io/grid/heading-part.h"
#include "io/grid/heading-state.h"
#include "lexicon/begins.h"
#include "lexicon/endings.h"
#include "lexicon/indicator-name.h"
#include "lexicon/normalize.h"

static const char *const part_words[]
    = { "其中：", "其中:", "其中，", "其中,", "#", "＃", "of which:", "Of which:" };

static const char *const total_words[]
    = { "合计", "总计",   "总值", "总和",     "全国",        "全省",
        "全市", "全区",   "全镇", "全乡",     "全州",        "全旗",
        "全县", "total",  "sum",  "全国总计", "全省合计",    "全市合计",
        "全部", "总人口", "all",  "all ages", "grand total", "all sizes" };

/* What the last row of a budget is called. */
static const char *const sum_words[]
    = { "本年收入合计", "本年支出合计", "收入合计", "支出合计", "收入总计",
        "支出总计",     "全年合计",     "累计合计", "各项合计" };

/* Names that say nothing of what is measured. */
static const char *const empty_names[]
    = { "绝对数", "绝对值", "绝对额", "绝对量", "总量", "数值",      "数额",  "数据",
        "值",     "value",  "values", "level",  "data", "obs_value", "指标值" };

static gboolean
is_among (const char *normal, const char *const *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (guatu_is (normal, words[i]))
      return TRUE;
  return FALSE;
}

/* A longer name that begins with 全 and ends with 合计 is of a part: 全行业用电合计. */
#define MAX_TOTAL 5

/* Whether a name is that of the sum of all others: 合计, 全镇合计. */
static gboolean
says_total (const char *name, const char *normal)
{
  return is_among (normal, total_words, G_N_ELEMENTS (total_words))
         || (g_str_has_prefix (name, "全") && g_utf8_strlen (name, -1) <= MAX_TOTAL
             && (g_str_has_suffix (name, "合计") || g_str_has_suffix (name, "总计")))
         || (g_str_has_suffix (name, "计")
             && is_among (normal, sum_words, G_N_ELEMENTS (sum_words)));
}

/* Whether what is left of a heading may end as a total does, or as an empty name. */
static gboolean
may_say_total (const char *name)
{
  static GuatuEndings total_endings, sum_endings, empty_endings;
  const gsize length = strlen (name);

  return GUATU_MAY_END (&total_endings, total_words, name, length)
         || GUATU_MAY_END (&sum_endings, sum_words, name, length)
         || GUATU_MAY_END (&empty_endings, empty_names, name, length);
}

/* Notes whether a name is that of all, and takes one that says nothing of what is
 * measured; returns what is left. */
static char *
take_total (GuatuHeading *heading, char *name)
{
  g_autofree char *normal = NULL;

  if (!may_say_total (name))
    return name;
  normal = guatu_lexicon_normalize (name);
  heading->is_total = says_total (name, normal);
  return is_among (normal, empty_names, G_N_ELEMENTS (empty_names)) ? name + strlen (name)
                                                                    : name;
}

static gboolean
take_meaning (GuatuHeading *heading, const char *text)
{
  if (!heading->has_unit && guatu_unit_text_parse (text, &heading->unit))
    return heading->has_unit = TRUE;
  if (!heading->has_period && guatu_text_is_period (text, &heading->period))
    return heading->has_period = TRUE;
  return guatu_heading_take_state (heading, text, TRUE);
}

/* Where the last bracket of a text that ends with one begins, or NULL. */
static char *
find_bracket (char *text)
{
  static const char *const closes[] = { ")", "）", "]", "】" };
  static const char *const opens[] = { "(", "（", "[", "【" };
  const gsize length = strlen (text);
  char *last = NULL;

  if (length == 0 || g_ascii_isalnum (text[length - 1]))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (closes); i++)
    if (guatu_ends (text, length, closes[i]))
      for (guint j = 0; j < G_N_ELEMENTS (opens); j++)
        {
          char *at = guatu_find_last (text, opens[j]);

          last = at != NULL && (last == NULL || at > last) ? at : last;
        }
  return last;
}

/* Takes the unit that stands last in a bracket among other words, which stay:
 * （折纯，万吨）.
 */
static void
take_unit_in (GuatuHeading *heading, char *open)
{
  static const char *const parting[] = { "，", ",", "；", ";" };
  const char *close = g_utf8_find_prev_char (open, open + strlen (open));
  g_autofree char *sign = g_strdup (close);

  for (guint i = 0; i < G_N_ELEMENTS (parting); i++)
    {
      char *at = g_strrstr (open, parting[i]);
      g_autofree char *unit = NULL;

      if (at == NULL || heading->has_unit)
        continue;
      unit = g_strndup (at + strlen (parting[i]),
                        (gsize) (close - at) - strlen (parting[i]));
      if (!guatu_unit_text_parse (g_strstrip (unit), &heading->unit))
        continue;
      heading->has_unit = TRUE;
      memmove (at, sign, strlen (sign) + 1);
      return;
    }
}

/* Takes brackets off the end whose content is understood. */
static void
take_brackets (GuatuHeading *heading, char *text)
{
  for (char *open = find_bracket (text); open != NULL; open = find_bracket (text))
    {
      g_autofree char *within = g_strdup (g_utf8_next_char (open));

      *g_utf8_find_prev_char (within, within + strlen (within)) = '\0';
      g_strstrip (within);
      if (!take_meaning (heading, within))
        {
          take_unit_in (heading, open);
          return;
        }
      *open = '\0';
      g_strchomp (text);
    }
}

static gboolean
take_period_alone (GuatuHeading *heading, const char *text)
{
  if (heading->has_period)
    return FALSE;
  heading->has_period = guatu_text_is_period (text, &heading->period);
  return heading->has_period;
}

/* Takes what stands behind the last of a sign; returns whether that says anything. */
static gboolean
take_behind_sign (GuatuHeading *heading, char *text, const char *sign)
{
  char *at = guatu_find_last (text, sign);
  g_autofree char *behind = NULL;

  if (at == NULL || at == text)
    return FALSE;
  behind = g_strstrip (g_strdup (at + strlen (sign)));
  if (*behind == '\0'
      || !(*sign == ' ' ? take_period_alone (heading, behind)
                        : take_meaning (heading, behind)))
    return FALSE;
  *at = '\0';
  g_strchomp (text);
  return TRUE;
}

/* Takes units and periods that stand behind signs: GDP, CNY billion, 2022; 产值:亿元. */
static void
take_behind (GuatuHeading *heading, char *text)
{
  static const char *const parting[] = { ",", "，", "：", ":", "_", "/", " " };

  for (guint i = 0; i < G_N_ELEMENTS (parting); i++)
    while (take_behind_sign (heading, text, parting[i]))
      continue;
}

/* Whether a text behind a year in bare digits says only how numbers are meant: 2024目标,
 * 2023 growth, but not 2000元. */
static gboolean
has_no_name (const char *text)
{
  g_auto (GuatuHeading) rest = { .name = NULL };

  guatu_heading_parse (text, &rest);
  return *rest.name == '\0' && !rest.has_period && rest.part == NULL
         && (rest.is_growth || rest.state != NULL);
}

/* Takes a period that a name begins with: 2023年产值. */
static char *
take_period (GuatuHeading *heading, char *text)
{
  if (!guatu_text_may_begin_with_period (text))
    return text;
  for (char *end = text + strlen (text); end > text && !heading->has_period;
       end = g_utf8_find_prev_char (text, end))
    {
      g_autofree char *front = NULL;

      if (*end == '\0' || g_ascii_isdigit (*end))
        continue;
      front = g_strndup (text, (gsize) (end - text));
      if (!guatu_text_is_period (front, &heading->period)
          || (g_ascii_isdigit (end[-1]) && (end != text + 4 || !has_no_name (end))))
        continue;
      heading->has_period = TRUE;
      if (g_str_has_prefix (end, "比") && end[3] != '\0' && strstr (end, "上年") == NULL)
        continue;
      return g_strstrip (end);
    }
  return text;
}

/* Skips what numbers a row: 一、, （一）, 1., A、 */
static char *
skip_number (char *text)
{
  char *at = text;
  gboolean bracket = guatu_begins (at, "（") || *at == '(';
  guint n = 0;

  if (g_ascii_isupper (*at) && guatu_begins (at + 1, "、")
      && at[1 + strlen ("、")] != '\0')
    return at + 1 + strlen ("、");
  if (bracket)
    at = g_utf8_next_char (at);
  for (; *at != '\0'; at = g_utf8_next_char (at), n++)
    if (!(g_ascii_isdigit (*at) && n < 2)
        && ((guchar) *at < 0x80
            || g_utf8_strchr ("一二三四五六七八九十", -1, g_utf8_get_char (at)) == NULL))
      break;
  if (n == 0 || n > 3 || *at == '\0')
    return text;
  if (bracket ? g_str_has_prefix (at, "）") || *at == ')'
              : g_str_has_prefix (at, "、") || (*at == '.' && !g_ascii_isdigit (at[1]))
                    || g_str_has_prefix (at, "．"))
    at = g_utf8_next_char (at);
  else
    return text;
  while (g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return *at != '\0' ? at : text;
}

/**
 * guatu_heading_parse:
 * @text: (nullable): a cell at the edge of a table
 * @heading: (out): what it says; to be cleared
 */
void
guatu_heading_parse (const char *text, GuatuHeading *heading)
{
  g_autofree char *own = g_strdup (text != NULL ? text : "");
  char *at = own;

  *heading = (GuatuHeading) { .status = GUATU_STATUS_ACTUAL };
  if (*own == '\0')
    {
      heading->name = g_steal_pointer (&own);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (part_words); i++)
    if (guatu_begins (at, part_words[i]))
      {
        heading->is_part = TRUE;
        at = g_strchug (at + strlen (part_words[i]));
      }
  heading->mark = guatu_take_footnote_mark (at);
  guatu_heading_close_up (at);
  if (guatu_text_is_period (at, &heading->period))
    heading->has_period = TRUE;
  else if (guatu_text_is_part_of_year (at))
    heading->part = g_strdup (at);
  else
    heading->part = guatu_heading_cumulative_part (at);
  if (!heading->has_period && heading->part == NULL)
    {
      at = skip_number (at);
      take_brackets (heading, at);
      take_behind (heading, at);
      at = guatu_heading_take_part (heading, take_period (heading, at));
      guatu_heading_take_growth (heading, at);
      heading->span = guatu_year_span_take (at, &heading->span_word);
      take_brackets (heading, at);
      if (*at != '\0' && !heading->has_period
          && guatu_text_is_period (at, &heading->period))
        {
          heading->has_period = TRUE;
          at = at + strlen (at);
        }
      else if (guatu_heading_take_state (heading, at, FALSE))
        at = at + strlen (at);
      else
        guatu_heading_cut_state (heading, at);
      at = take_total (heading, at);
    }
  else
    at = at + strlen (at);
  heading->name = g_strdup (at);
}

/** guatu_heading_clear: frees what a heading holds. */
void
guatu_heading_clear (GuatuHeading *heading)
{
  g_clear_pointer (&heading->name, g_free);
  g_clear_pointer (&heading->row_name, g_free);
  g_clear_pointer (&heading->column_name, g_free);
  g_clear_pointer (&heading->place, g_free);
  g_clear_pointer (&heading->upper, g_free);
  g_clear_pointer (&heading->lower, g_free);
  g_clear_pointer (&heading->part, g_free);
  g_clear_pointer (&heading->mark, g_free);
  guatu_unit_text_clear (&heading->unit);
}
