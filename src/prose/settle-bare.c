/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"
#include "prose/name.h"

/* Numbers without a unit: whether something is counted by them, ratios, which need none,
 * and people. */

/* So many tokens are looked at to tell what one means: no clause of a report has more,
 * and the time stays in proportion to the text. */
#define FAR 60u
/* From one end of a growth to the other there are no more. */
#define GROWTH_FAR 6u
/* So many characters behind a number people are looked for. */
#define PEOPLE_FAR 10u

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
  static const char *const ends[] = { "收入比", "比值",  "系数",        "性别比", "倍差",
                                      "指数",   "ratio", "coefficient", "index" };
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

/* Whether nothing of a clause follows but a full stop. */
static gboolean
ends_here (const GuatuTokens *tokens, const GuatuToken *token)
{
  return guatu_token_is_mark (token)
         || (token->kind == GUATU_TOKEN_TEXT && token->mark == '.'
             && token->end - token->start == 1);
}

/* accepted 3,021 cases and concluded 2,876; fined 120 of them; rose to 53,000 in May: in
 * English a verb tells that something is counted. */
static gboolean
is_of_verb (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL,
                   *next = guatu_tokens_get (tokens, i + 1);

  if (before == NULL || before->kind != GUATU_TOKEN_CUE
      || !g_ascii_isalpha (before->mark))
    return FALSE;
  if (before->cue->kind == GUATU_CUE_DO && g_str_equal (before->cue->detail, "kept"))
    return ends_here (tokens, next) || guatu_token_is (next, GUATU_CUE_PART);
  /* rose to 53,000, rose 4 percent to 53,000, up by 2,100 */
  return i > 1
         && (before->cue->kind == GUATU_CUE_TO
             || guatu_begins (tokens->text + before->start, "by "))
         && (guatu_token_is (guatu_tokens_get (tokens, i - 2), GUATU_CUE_GROWTH)
             || (i > 2 && before->cue->kind == GUATU_CUE_TO
                 && guatu_token_is_number (guatu_tokens_get (tokens, i - 2))
                 && guatu_token_is (guatu_tokens_get (tokens, i - 3), GUATU_CUE_GROWTH)))
         && (ends_here (tokens, next) || guatu_token_is_time (next)
             || guatu_token_is (next, GUATU_CUE_STOP));
}

/* grew from 88,600 to 94,700, from 88,600 in 2020 to 94,700: the ends of a growth. */
static gboolean
is_end_of_growth (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *before = i > 1 ? guatu_tokens_get (tokens, i - 1) : NULL;
  const guint far = i > GROWTH_FAR ? i - GROWTH_FAR : 0;
  guint from = i > 0 ? i - 1 : 0;

  if (before == NULL || before->kind != GUATU_TOKEN_CUE || !g_ascii_isalpha (before->mark)
      || (guatu_tokens_get (tokens, i)->number->decimals > 0
          && guatu_tokens_get (tokens, i)->number->mult == 0))
    return FALSE;
  while (before->cue->kind == GUATU_CUE_TO && from > far
         && !guatu_token_is (guatu_tokens_get (tokens, from), GUATU_CUE_FROM))
    from--;
  return from > 0 && guatu_token_is (guatu_tokens_get (tokens, from), GUATU_CUE_FROM)
         && guatu_token_is (guatu_tokens_get (tokens, from - 1), GUATU_CUE_GROWTH);
}

/* Whether words around a bare number at @i tell that something is counted. In English
 * that is the unit: 36 bridges; or it stands before the number: The number of firms
 * exceeded 53,000. */
static gboolean
is_counted (const GuatuTokens *tokens, guint i, const GuatuToken *before,
            const GuatuToken *next)
{
  const char *text = tokens->text;
  const GuatuToken *token = guatu_tokens_get (tokens, i);

  if (next != NULL && next->kind == GUATU_TOKEN_TEXT
      && g_ascii_isalpha (text[next->start]) && text[token->end] == ' ')
    return TRUE;
  /* 12 more than in 2022: of what was counted before. */
  if (next != NULL && guatu_token_is (next, GUATU_CUE_ABOVE)
      && g_ascii_isalpha (next->mark))
    return TRUE;
  /* Of the 86 projects, 79 were started; of whom 742,000 lived in towns. */
  if (next != NULL && g_ascii_isalpha (next->mark)
      && (((guatu_token_is (next, GUATU_CUE_LEVEL)
            || guatu_token_is (next, GUATU_CUE_PART))
           && guatu_token_is_mark (before))
          || (guatu_token_is (next, GUATU_CUE_LEVEL) && before != NULL
              && guatu_token_is (before, GUATU_CUE_PART))
          || (guatu_token_is (next, GUATU_CUE_DO) && before != NULL
              && guatu_token_is (before, GUATU_CUE_PART))))
    return TRUE;
  if (before != NULL
      && (guatu_token_is (before, GUATU_CUE_BOUND)
          || guatu_token_is (before, GUATU_CUE_LEVEL))
      && g_ascii_isalpha (before->mark))
    return TRUE;
  /* a net gain of 3,200 */
  return is_of_verb (tokens, i) || is_end_of_growth (tokens, i)
         || (before != NULL && guatu_token_is (before, GUATU_CUE_GROWTH)
             && g_ascii_isalpha (before->mark) && token->number->decimals == 0);
}

/**
 * guatu_tokens_bare:
 * @tokens: a sentence
 * @i: the token of a number
 *
 * Returns: (nullable): why the number is no figure, if nothing is counted or measured by
 *   it; who is counted is made its unit where words behind it tell
 */
const char *
guatu_tokens_bare (const GuatuTokens *tokens, guint i)
{
  const char *text = tokens->text;
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
  if (is_counted (tokens, i, before, next))
    return NULL;
  if (number->mult > 0 && next != NULL && next->kind == GUATU_TOKEN_TEXT
      && next->start == token->end && names_people (text, token->end))
    {
      set_persons (token->number);
      return NULL;
    }
  return "no unit";
}
