/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"
#include "lexicon/begins.h"

#include <string.h>

/* 为年度计划的117%: a share in other words. */
static void
settle_share (const GuatuTokens *tokens, GuatuLead *lead, guint i)
{
  static const char *const verbs[] = { "为", "是", "相当于" };
  static const char *const plans[] = { "目标", "任务", "计划", "预算" };
  const GuatuToken *number = &g_array_index (tokens->list, GuatuToken, i);

  if (i == 0 || lead->run.n != 1 || lead->growth || lead->share
      || number->number->unit == NULL || number->number->unit->kind != GUATU_UNIT_PERCENT
      || !guatu_token_is (number - 1, GUATU_CUE_STOP))
    return;
  for (guint v = 0; v < G_N_ELEMENTS (verbs); v++)
    if (guatu_begins (tokens->text + lead->run.start[0], verbs[v]))
      {
        lead->share = TRUE;
        lead->share_of = lead->run;
        lead->share_of.start[0] += strlen (verbs[v]);
        lead->run = lead->subject;
        return;
      }
  /* 完成年度目标任务的108%: the name is what was spoken of. */
  for (guint v = 0; v < G_N_ELEMENTS (plans); v++)
    if (g_strstr_len (tokens->text + lead->run.start[0],
                      (gssize) (lead->run.end[0] - lead->run.start[0]), plans[v])
        != NULL)
      {
        lead->share = TRUE;
        lead->share_of = lead->run;
        lead->run = lead->subject;
        return;
      }
}

/* Wind accounted for 720,000 kilowatts: no share, but a part. */
static void
settle_part (GuatuLead *lead, const GuatuNumber *number)
{
  if (lead->share && lead->share_of.n == 0 && number->unit != NULL
      && number->unit->kind != GUATU_UNIT_PERCENT
      && number->unit->kind != GUATU_UNIT_PERMILLE
      && number->unit->kind != GUATU_UNIT_POINTS
      && number->unit->kind != GUATU_UNIT_MULTIPLE)
    lead->share = FALSE;
}

/* Whether a token says that what follows is of another time: 恢复至2019年同期的85%. */
static gboolean
leads_to_then (const GuatuTokens *tokens, guint i)
{
  static const char *const verbs[] = { "恢复", "达", "为", "是" };
  const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);
  const char *words = tokens->text + token->start;

  if (guatu_token_is (token, GUATU_CUE_RESPECTIVELY))
    return TRUE;
  if (token->kind == GUATU_TOKEN_TEXT)
    return token->end - token->start >= strlen ("相当于")
           && guatu_begins (tokens->text + token->end - strlen ("相当于"), "相当于");
  for (guint v = 0; token->kind == GUATU_TOKEN_CUE && v < G_N_ELEMENTS (verbs); v++)
    if (guatu_begins (words, verbs[v]))
      return TRUE;
  return FALSE;
}

/* 同期, 水平: words between a time and a share of what was then. */
static gboolean
is_level_of_then (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

  return guatu_token_is (token, GUATU_CUE_DROP)
         || (token->kind == GUATU_TOKEN_TEXT
             && token->end - token->start >= strlen ("水平")
             && token->end - token->start <= strlen ("同期水平")
             && guatu_begins (tokens->text + token->end - strlen ("水平"), "水平"));
}

/* 恢复至2019年同期的85%: so much of what was then. */
static void
settle_ratio_to (const GuatuReader *reader, const GuatuTokens *tokens, GuatuLead *lead,
                 guint from, guint i)
{
  const GuatuToken *number = &g_array_index (tokens->list, GuatuToken, i);
  const GuatuUnitName *unit = number->number->unit;
  guint then = i >= from + 2 ? i - 2 : from;

  if (i < from + 3 || lead->from || reader->was_from || unit == NULL
      || (unit->kind != GUATU_UNIT_PERCENT && unit->kind != GUATU_UNIT_MULTIPLE)
      || !guatu_token_is (number - 1, GUATU_CUE_STOP)
      || !guatu_begins (tokens->text + number[-1].start, "的"))
    return;
  while (then > from && is_level_of_then (tokens, then))
    then--;
  if (then <= from || !lead->has_period || !leads_to_then (tokens, then - 1)
      || !guatu_token_is_time (&g_array_index (tokens->list, GuatuToken, then)))
    return;
  if (unit->kind == GUATU_UNIT_PERCENT)
    {
      lead->then_start = g_array_index (tokens->list, GuatuToken, then).start;
      lead->then_end = number[-1].start;
    }
  lead->compared
      = lead->period_word != NULL ? GUATU_COMPARED_YEAR : GUATU_COMPARED_PERIOD;
  lead->compared_period = lead->period;
  lead->has_period = lead->has_earlier;
  lead->period = lead->earlier_period;
  lead->period_word = lead->earlier_word;
  if (lead->run.n > 0
      && lead->run.start[0] > g_array_index (tokens->list, GuatuToken, then).start)
    lead->run = lead->subject;
}

/* 高于60% is a bound, and no difference from another thing. */
static void
settle_above (GuatuLead *lead, const GuatuToken *before)
{
  if (before == NULL || !guatu_token_is (before, GUATU_CUE_ABOVE))
    return;
  lead->above = FALSE;
  lead->has_bound = TRUE;
  lead->bound = lead->sign > 0 ? GUATU_BOUND_AT_LEAST : GUATU_BOUND_AT_MOST;
  lead->sign = 0;
}

/* 87.4 percent of days: a share of what follows, and no growth as the one before. */
static gboolean
is_of_what_follows (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *next = &g_array_index (tokens->list, GuatuToken, i) + 1;

  return i + 1 < tokens->list->len && next->kind == GUATU_TOKEN_TEXT
         && strncmp (tokens->text + next->start, "of ", strlen ("of ")) == 0;
}

/* 降幅收窄至3%, 增速由5%提高到8%: what is led to is a growth again. */
static void
settle_led_growth (const GuatuReader *reader, GuatuLead *lead, const GuatuNumber *number)
{
  const GPtrArray *figures = reader->prose->figures;
  const GuatuProseFigure *last
      = figures->len > 0 ? g_ptr_array_index (figures, figures->len - 1) : NULL;

  if (!lead->to || number->unit == NULL || number->unit->kind != GUATU_UNIT_PERCENT)
    return;
  if (lead->of_noun)
    lead->sign = lead->noun_sign;
  else if (reader->was_from && reader->last_change && last != NULL)
    lead->sign = last->value < 0 ? -1 : 1;
  else
    return;
  lead->growth = TRUE;
  lead->to = FALSE;
}

/* 降幅比全国小1.2个百分点: how large one growth is beside another. */
static void
settle_size (const GuatuTokens *tokens, GuatuLead *lead, guint i)
{
  static const struct
  {
    const char *word;
    int sign;
  } sizes[] = { { "大", 1 }, { "小", -1 }, { "窄", -1 } };
  const GuatuToken *number = &g_array_index (tokens->list, GuatuToken, i);

  if (i == 0 || lead->noun_sign == 0 || lead->of_noun
      || number[-1].kind != GUATU_TOKEN_TEXT || number->number->unit == NULL
      || number->number->unit->kind != GUATU_UNIT_POINTS)
    return;
  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    if (number[-1].end - number[-1].start == strlen (sizes[s].word)
        && guatu_begins (tokens->text + number[-1].start, sizes[s].word))
      {
        lead->sign = sizes[s].sign * lead->noun_sign;
        lead->growth = lead->of_noun = TRUE;
      }
}

/* The cost of heating fell by 3.1 percent, and that of light by 2.4 percent: the same
 * thing became of it. */
static void
settle_same (const GuatuReader *reader, const GuatuTokens *tokens, GuatuLead *lead,
             guint i)
{
  const GPtrArray *figures = reader->prose->figures;
  const GuatuProseFigure *last
      = figures->len > 0 ? g_ptr_array_index (figures, figures->len - 1) : NULL;

  if (i == 0 || lead->same == NULL || lead->growth || lead->verb_is_last
      || !reader->last_change || last == NULL
      || !guatu_begins (tokens->text + guatu_tokens_get (tokens, i - 1)->start, "by "))
    return;
  lead->growth = TRUE;
  lead->sign = last->value < 0 ? -1 : 1;
}

/* 与地区生产总值之比: a share of that. */
static void
settle_ratio_of (const GuatuTokens *tokens, GuatuLead *lead)
{
  static const char *const ratios[] = { "之比", "的比例", "的比值" };
  const char *text = tokens->text;

  if (lead->run.n == 0 || lead->growth || lead->share
      || !guatu_ends (text, lead->run.start[0], "与"))
    return;
  for (guint r = 0; r < G_N_ELEMENTS (ratios); r++)
    if (guatu_ends (text + lead->run.start[0],
                    lead->run.end[lead->run.n - 1] - lead->run.start[0], ratios[r]))
      {
        lead->share = TRUE;
        lead->share_of = lead->run;
        lead->share_of.end[lead->run.n - 1] -= strlen (ratios[r]);
        lead->run = lead->subject;
        return;
      }
}

/**
 * guatu_role_settle:
 * @reader: a report
 * @tokens: a sentence
 * @from: the first token that was read into @lead
 * @i: the token of a number
 * @lead: (inout): what stands before it
 *
 * Settles whether a number is a level, a growth or a share, where more than the words
 * before it tells.
 */
void
guatu_role_settle (const GuatuReader *reader, const GuatuTokens *tokens, guint from,
                   guint i, GuatuLead *lead)
{
  const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

  settle_above (lead, i > from ? token - 1 : NULL);
  settle_size (tokens, lead, i);
  settle_led_growth (reader, lead, token->number);
  settle_same (reader, tokens, lead, i);
  settle_share (tokens, lead, i);
  settle_ratio_of (tokens, lead);
  guatu_carry_net (reader, tokens, from, lead);
  guatu_carry_above (reader, tokens, from, i, lead);
  settle_part (lead, token->number);
  settle_ratio_to (reader, tokens, lead, from, i);
  guatu_behind_read (tokens, lead, i);
  if (!is_of_what_follows (tokens, i))
    guatu_carry_growth (reader, lead, token->number);
}
