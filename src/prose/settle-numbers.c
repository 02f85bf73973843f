/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"
#include "prose/name.h"
#include "prose/prose.h"

/* What only the tokens around a number tell: whether it is part of a name, what it is
 * counted by, and the unit that a list says once. */

/* So many tokens are looked at to tell what one means: no clause of a report has more,
 * and the time stays in proportion to the text. */
#define FAR 60u
/* So many characters behind a number people are looked for. */
#define PEOPLE_FAR 10u
/* And so many tokens before one that something ranks. */
#define RANK_FAR 8u

static gboolean
is_alone (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *next = guatu_tokens_get (tokens, i + 1);

  return next == NULL || next->kind >= GUATU_TOKEN_LIST;
}

static void
make_text (GuatuTokens *tokens, guint i, const char *reason)
{
  GuatuToken *token = guatu_tokens_get (tokens, i);
  GuatuProseLeft left = { token->start, token->number->end, reason };

  g_array_append_val (tokens->left, left);
  /* A number alone is no part of a name, but that of a line is: 12号线. */
  token->kind = g_str_equal (reason, "duration") || g_str_equal (reason, "ordinal")
                        || (g_str_equal (reason, "no unit") && is_alone (tokens, i))
                    ? GUATU_TOKEN_SKIP
                    : GUATU_TOKEN_TEXT;
}

/* ranked third among the 14 counties: among how many. */
static gboolean
is_among (const GuatuTokens *tokens, guint i)
{
  static const char *const words[] = { "among", "out of", "of", "in" };
  const GuatuToken *token = guatu_tokens_get (tokens, i);
  const guint last = i > RANK_FAR ? i - RANK_FAR : 0;
  gboolean among = FALSE;

  if (token->number->unit != NULL || token->number->mult > 0)
    return FALSE;
  while (i > 0 && guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_DROP))
    i--;
  for (guint w = 0; i > 0 && w < G_N_ELEMENTS (words); w++)
    among = among
            || guatu_ends (tokens->text + guatu_tokens_get (tokens, i - 1)->start,
                           guatu_tokens_get (tokens, i - 1)->end
                               - guatu_tokens_get (tokens, i - 1)->start,
                           words[w]);
  while (among && i-- > last && !guatu_token_is_mark (guatu_tokens_get (tokens, i)))
    if (guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_JOINS)
        && g_strstr_len (tokens->text + guatu_tokens_get (tokens, i)->start,
                         strlen ("was ranked"), "rank")
               != NULL)
      return TRUE;
  return FALSE;
}

/* 完成省下达的3%目标: what others set is no figure. */
static gboolean
is_set_by_others (const GuatuTokens *tokens, guint i)
{
  static const char *const sets[]
      = { "下达", "确定", "核定", "要求", "规定", "明确", "提出", "分解" };
  static const char *const goals[] = { "目标", "任务", "指标", "标准", "要求" };
  const GuatuToken *by = i > 1 ? guatu_tokens_get (tokens, i - 2) : NULL,
                   *next = guatu_tokens_get (tokens, i + 1);
  gboolean is_set = FALSE, is_goal = FALSE;

  if (by == NULL || next == NULL || next->start != guatu_tokens_get (tokens, i)->end
      || !guatu_begins (tokens->text + by->end, "的"))
    return FALSE;
  for (guint s = 0; s < G_N_ELEMENTS (sets); s++)
    is_set
        = is_set || guatu_ends (tokens->text + by->start, by->end - by->start, sets[s]);
  for (guint g = 0; g < G_N_ELEMENTS (goals); g++)
    is_goal = is_goal || guatu_begins (tokens->text + next->start, goals[g]);
  return is_set && is_goal;
}

/* 20亿元以上项目: what a name says of its things. */
static gboolean
is_threshold (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  /* 112 of them exceeded 100 million each. */
  if (next != NULL && next->kind == GUATU_TOKEN_TEXT
      && guatu_begins (tokens->text + next->start, "each")
      && next->end - next->start <= strlen ("each."))
    return TRUE;
  if (!token->number->is_after || next == NULL || next->start != token->end
      || token->number->bound == GUATU_BOUND_ABOUT)
    return FALSE;
  /* 30万元以上的村占比达62%. */
  if ((i == 0 || guatu_token_is_mark (guatu_tokens_get (tokens, i - 1)))
      && guatu_begins (tokens->text + next->start, "的")
      && guatu_tokens_get (tokens, i + 2) != NULL)
    return guatu_tokens_get (tokens, i + 2)->kind == GUATU_TOKEN_TEXT;
  /* 其中10亿元以上6个. */
  if (guatu_token_is_number (next))
    return next->number->unit != NULL && next->number->unit->kind == GUATU_UNIT_COUNT;
  return next->kind == GUATU_TOKEN_TEXT && (guchar) next->mark >= 0x80;
}

/* 220千伏变电站2座: how large the things of a name are; 36座桥梁 is a number of them. */
static gboolean
is_capacity (const GuatuTokens *tokens, guint i, const char *text)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);
  const GuatuToken *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;
  const GuatuNumber *number = token->number;

  if (next == NULL || next->kind != GUATU_TOKEN_TEXT || next->start != token->end
      || (guchar) next->mark < 0x80)
    return FALSE;
  if (guatu_begins (text + next->start, "级"))
    return TRUE;
  return (number->unit == NULL || number->unit->kind != GUATU_UNIT_COUNT)
         && guatu_token_is_number (guatu_tokens_get (tokens, i + 2))
         && (before == NULL || before->kind != GUATU_TOKEN_TEXT);
}

/* How long something lasts is a figure only of what is named before it: 15分钟生活圈. */
static gboolean
is_duration (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i);
  const GuatuToken *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;

  if (token->number->unit == NULL || token->number->unit->kind != GUATU_UNIT_DURATION)
    return FALSE;
  for (; before != NULL && before->kind == GUATU_TOKEN_CUE;
       before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL)
    {
      if (guatu_token_is (before, GUATU_CUE_DO)
          || guatu_token_is (before, GUATU_CUE_JOINS))
        return TRUE;
      i--;
    }
  return guatu_token_is_mark (before)
         || (before->kind == GUATU_TOKEN_TEXT && before->end - before->start < 6);
}

static gboolean
is_word_of (const GuatuToken *token, const char *word)
{
  return guatu_token_is (token, GUATU_CUE_LIST) || token->kind == GUATU_TOKEN_LIST
         || (token->kind == GUATU_TOKEN_STOP && *word == token->mark);
}

/* The number before one in a list: of 3.6和0.6, or of 粮食48.2、油料3.6, where a name
 * stands right before each; NULL if there is none. */
static GuatuToken *
listed_before (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *name = guatu_tokens_get (tokens, i - 1);

  if (is_word_of (name, ","))
    return guatu_tokens_get (tokens, i - 2);
  return i > 3 && name->kind == GUATU_TOKEN_TEXT && name->end == token->start
                 && guatu_tokens_get (tokens, i - 2)->kind == GUATU_TOKEN_LIST
                 && guatu_tokens_get (tokens, i - 4)->kind == GUATU_TOKEN_TEXT
                 && guatu_tokens_get (tokens, i - 4)->end
                        == guatu_tokens_get (tokens, i - 3)->start
             ? guatu_tokens_get (tokens, i - 3)
             : NULL;
}

/* 3.4、1.8和0.6万吨: the unit stands once. */
static void
lend_units (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 2;)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);
      GuatuToken *before
          = guatu_token_is_number (token) ? listed_before (tokens, i) : NULL;

      if (!guatu_token_is_number (before) || token->number->unit == NULL
          || before->number->unit != NULL || before->number->mult > 0
          || before->number->n_ratio > 0)
        continue;
      before->number->unit = token->number->unit;
      before->number->per = token->number->per;
      before->number->unit_start = token->number->unit_start;
      before->number->mult = token->number->mult;
      before->number->borrowed = TRUE;
    }
}

/* 32.5万贫困人口: who is counted is told, but by no word for that. */
static gboolean
names_people (const char *text, gsize start)
{
  for (guint i = 0; i < PEOPLE_FAR && guatu_is_chinese (g_utf8_get_char (text + start));
       i++)
    {
      const char *here = text + start;
      int item = 0;

      if (guatu_begins (here, "的") || guatu_begins (here, "。"))
        return FALSE;
      if (guatu_forms_take (&guatu_prose_people, &here, &item))
        return TRUE;
      start += strlen ("人");
    }
  return FALSE;
}

static void
set_persons (GuatuNumber *number)
{
  number->unit = guatu_unit_persons ();
  number->borrowed = TRUE;
}

/* Whether a number with decimals is of a ratio, whose numbers have no units:
 * 城乡收入比由2.11缩小至2.06. */
static gboolean
is_of_ratio (const GuatuTokens *tokens, guint i)
{
  static const char *const ends[]
      = { "收入比", "比值", "系数", "性别比", "倍差", "ratio", "coefficient" };
  const guint last = i > FAR ? i - FAR : 0;

  if (guatu_tokens_get (tokens, i)->number->decimals == 0)
    return FALSE;
  while (i-- > last)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);

      if (guatu_token_is_mark (token))
        return FALSE;
      for (guint n = 0; token->kind == GUATU_TOKEN_TEXT && n < G_N_ELEMENTS (ends); n++)
        if (token->end - token->start >= strlen (ends[n])
            && guatu_begins (tokens->text + token->end - strlen (ends[n]), ends[n]))
          return TRUE;
      if (token->kind == GUATU_TOKEN_TEXT)
        return FALSE;
    }
  return FALSE;
}

/* 基尼系数为0.38，比上年缩小0.01. */
static gboolean
is_change_of_ratio (const GuatuTokens *tokens, guint i)
{
  const guint last = i > FAR ? i - FAR : 0;

  if (i == 0 || guatu_tokens_get (tokens, i)->number->decimals == 0
      || !guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_GROWTH))
    return FALSE;
  while (i-- > last)
    if (guatu_token_is_number (guatu_tokens_get (tokens, i)))
      return is_of_ratio (tokens, i);
    else if (guatu_tokens_get (tokens, i)->kind == GUATU_TOKEN_TEXT)
      return FALSE;
  return FALSE;
}

/* Numbers that nothing is counted or measured by. */
static const char *
bare_reason (const GuatuTokens *tokens, guint i, const char *text)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);
  const GuatuToken *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;
  const GuatuNumber *number = token->number;

  if (number->n_ratio == 2)
    return number->ratio[1] == 1 ? NULL : "ratio";
  if (number->n_ratio > 0 || number->unit != NULL)
    return NULL;
  token->number->is_ratio = is_of_ratio (tokens, i) || is_change_of_ratio (tokens, i);
  if (token->number->is_ratio)
    return NULL;
  if (next != NULL && guatu_token_is (next, GUATU_CUE_DROP))
    next = guatu_tokens_get (tokens, i + 2);
  /* In English what is counted is the unit: 36 bridges; or it stands before the number:
   * The number of firms exceeded 53,000. */
  if (next != NULL && next->kind == GUATU_TOKEN_TEXT
      && g_ascii_isalpha (text[next->start]) && text[token->end] == ' ')
    return NULL;
  /* 12 more than in 2022: of what was counted before. */
  if (next != NULL && guatu_token_is (next, GUATU_CUE_ABOVE)
      && g_ascii_isalpha (next->mark))
    return NULL;
  /* Of the 86 projects, 79 were started; of whom 742,000 lived in towns. */
  if (next != NULL && g_ascii_isalpha (next->mark)
      && (((guatu_token_is (next, GUATU_CUE_LEVEL)
            || guatu_token_is (next, GUATU_CUE_PART))
           && guatu_token_is_mark (before))
          || (guatu_token_is (next, GUATU_CUE_DO) && before != NULL
              && guatu_token_is (before, GUATU_CUE_PART))))
    return NULL;
  if (before != NULL
      && (guatu_token_is (before, GUATU_CUE_BOUND)
          || guatu_token_is (before, GUATU_CUE_LEVEL))
      && g_ascii_isalpha (before->mark))
    return NULL;
  if (number->mult > 0 && next != NULL && next->kind == GUATU_TOKEN_TEXT
      && next->start == token->end && names_people (text, token->end))
    {
      set_persons (token->number);
      return NULL;
    }
  return "no unit";
}

/**
 * guatu_tokens_settle_numbers:
 * @tokens: a sentence, the cues of which are settled
 *
 * Settles which numbers are figures, and what they are counted by.
 */
void
guatu_tokens_settle_numbers (GuatuTokens *tokens)
{
  const char *text = tokens->text;

  lend_units (tokens);
  for (guint i = tokens->list->len; i-- > 0;)
    {
      const char *reason = NULL;

      if (!guatu_token_is_number (guatu_tokens_get (tokens, i)))
        continue;
      if (is_threshold (tokens, i) || is_set_by_others (tokens, i))
        reason = "threshold";
      else if (is_among (tokens, i))
        reason = "ordinal";
      else if (is_capacity (tokens, i, text))
        reason = "capacity";
      else if (is_duration (tokens, i))
        reason = "duration";
      else
        reason = bare_reason (tokens, i, text);
      if (reason != NULL)
        make_text (tokens, i, reason);
    }
}
