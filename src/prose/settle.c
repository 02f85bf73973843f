/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"
#include "prose/name.h"
#include "prose/prose.h"

/* What only the tokens around a token tell: whether a cue is one, whether a number is
 * part of a name, and the unit that a list says once. */

/* So many tokens are looked at to tell what one means: no clause of a report has more,
 * and the time stays in proportion to the text. */
#define FAR 60u
/* So many characters behind a number people are looked for. */
#define PEOPLE_FAR 10u

/* Whether a number comes before the next mark. */
static gboolean
number_follows (const GuatuTokens *tokens, guint i)
{
  const guint end = i + FAR;

  for (i++; i < end && !guatu_token_is_mark (guatu_tokens_get (tokens, i)); i++)
    if (guatu_token_is_number (guatu_tokens_get (tokens, i)))
      return TRUE;
  return FALSE;
}

/* Whether what follows is compared with: a time or a place, or what a growth after it
 * says. */
static gboolean
is_compared (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *next = guatu_tokens_get (tokens, i + 1);
  const guint end = i + FAR;

  if (next == NULL)
    return FALSE;
  if (next->kind == GUATU_TOKEN_PERIOD || guatu_token_is (next, GUATU_CUE_PERIOD)
      || guatu_token_is (next, GUATU_CUE_PLACE) || guatu_token_is_number (next))
    return TRUE;
  for (; i < end && !guatu_token_is_mark (next) && !guatu_token_is_number (next);
       next = guatu_tokens_get (tokens, ++i + 1))
    if (guatu_token_is (next, GUATU_CUE_GROWTH) || guatu_token_is (next, GUATU_CUE_ABOVE))
      return number_follows (tokens, i + 1);
  return FALSE;
}

static gboolean
is_predicate (const GuatuToken *token)
{
  static const GuatuCueKind kinds[] = {
    GUATU_CUE_GROWTH, GUATU_CUE_LEVEL,        GUATU_CUE_TO,    GUATU_CUE_ABOVE,
    GUATU_CUE_BASE,   GUATU_CUE_BOUND,        GUATU_CUE_FROM,  GUATU_CUE_COMPARE,
    GUATU_CUE_PERIOD, GUATU_CUE_RESPECTIVELY, GUATU_CUE_PLACE, GUATU_CUE_STATUS,
    GUATU_CUE_PER,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (guatu_token_is (token, kinds[i]))
      return TRUE;
  return token->kind == GUATU_TOKEN_PERIOD || guatu_token_is_number (token);
}

/* Whether a cue that is tight stands where it counts. Those after it were asked before.
 */
static gboolean
counts (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  switch (token->cue->kind)
    {
    case GUATU_CUE_SHARE:
      return number_follows (tokens, i);
    case GUATU_CUE_COMPARE:
      return is_compared (tokens, i);
    case GUATU_CUE_FROM:
      return next != NULL && number_follows (tokens, i)
             && (guatu_token_is_number (next) || next->kind == GUATU_TOKEN_PERIOD
                 || guatu_token_is (next, GUATU_CUE_PERIOD)
                 || guatu_token_is (next, GUATU_CUE_BOUND));
    default:
      return next != NULL && is_predicate (next);
    }
}

/* A single character such as 新 or 对 begins many words: it counts only where a clause or
 * a name begins. */
static gboolean
is_loose (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;

  if ((token->cue->kind != GUATU_CUE_DROP && token->cue->kind != GUATU_CUE_JOINS)
      || token->end - token->start > strlen ("新") || (guchar) token->mark < 0x80)
    return FALSE;
  return before != NULL
         && (before->kind == GUATU_TOKEN_TEXT || guatu_token_is (before, GUATU_CUE_STOP)
             || guatu_token_is (before, GUATU_CUE_LIST));
}

/* from January to June is a span, and nothing is compared with January. */
static gboolean
is_span (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i);
  const char *behind = tokens->text + token->end;

  return token->cue->kind == GUATU_CUE_BASE && g_str_equal (token->cue->detail, "mom")
         && guatu_begins (tokens->text + token->start, "from ")
         && (guatu_begins (behind, " to ") || guatu_begins (behind, " through "));
}

/* 化解率: a verb that is the beginning of a noun. */
static gboolean
is_compound (const GuatuTokens *tokens, guint i)
{
  static const char *const ends[]
      = { "率", "量", "数", "额", "费", "金", "者", "员", "权",
          "证", "期", "性", "度", "机", "厂", "站", "点", "面" };
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  if (token->cue->kind != GUATU_CUE_DO || next == NULL || next->kind != GUATU_TOKEN_TEXT
      || next->start != token->end)
    return FALSE;
  for (guint end = 0; end < G_N_ELEMENTS (ends); end++)
    if (guatu_begins (tokens->text + next->start, ends[end]))
      return TRUE;
  return FALSE;
}

static void
drop_false_cues (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 0;)
    {
      GuatuToken *token = guatu_tokens_get (tokens, i);

      if (token->kind == GUATU_TOKEN_CUE
          && ((token->cue->tight && !counts (tokens, i)) || is_loose (tokens, i)
              || is_compound (tokens, i) || is_span (tokens, i)))
        token->kind = GUATU_TOKEN_TEXT;
    }
}

/* Joins texts that nothing but blanks part. */
static void
join_texts (GuatuTokens *tokens, const char *text)
{
  guint kept = 0;

  for (guint i = 0; i < tokens->list->len; i++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);
      GuatuToken *last = kept > 0 ? guatu_tokens_get (tokens, kept - 1) : NULL;

      if (token->kind == GUATU_TOKEN_TEXT && last != NULL
          && last->kind == GUATU_TOKEN_TEXT
          && strspn (text + last->end, " ") >= token->start - last->end)
        last->end = token->end;
      else if (kept++ < i)
        *guatu_tokens_get (tokens, kept - 1) = *token;
    }
  g_array_set_size (tokens->list, kept);
}

static void
make_text (GuatuTokens *tokens, guint i, const char *reason)
{
  GuatuToken *token = guatu_tokens_get (tokens, i);
  GuatuProseLeft left = { token->start, token->number->end, reason };

  g_array_append_val (tokens->left, left);
  token->kind = g_str_equal (reason, "duration") ? GUATU_TOKEN_SKIP : GUATU_TOKEN_TEXT;
}

/* 20亿元以上项目: what a name says of its things. */
static gboolean
is_threshold (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  if (!token->number->is_after || next == NULL || next->start != token->end
      || token->number->bound == GUATU_BOUND_ABOUT)
    return FALSE;
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

/* 3.4、1.8和0.6万吨: the unit stands once. */
static void
lend_units (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 2;)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);
      const GuatuToken *between = guatu_tokens_get (tokens, i - 1);
      GuatuToken *before = guatu_tokens_get (tokens, i - 2);

      if (!guatu_token_is_number (token) || !guatu_token_is_number (before)
          || token->number->unit == NULL || before->number->unit != NULL
          || before->number->mult > 0 || before->number->n_ratio > 0
          || !is_word_of (between, ","))
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

/* raw coal, steel and cement: commas that are those of a list. */
static void
find_lists (GuatuTokens *tokens)
{
  gboolean listed = FALSE;

  for (guint i = tokens->list->len; i-- > 1;)
    {
      GuatuToken *token = guatu_tokens_get (tokens, i);
      const GuatuToken *before = guatu_tokens_get (tokens, i - 1),
                       *next = guatu_tokens_get (tokens, i + 1);
      gboolean between = before->kind == GUATU_TOKEN_TEXT && next != NULL
                         && next->kind == GUATU_TOKEN_TEXT
                         && g_ascii_isalpha (before->mark)
                         && g_ascii_isalpha (next->mark);

      if (guatu_token_is (token, GUATU_CUE_LIST))
        listed = between;
      else if (token->kind == GUATU_TOKEN_STOP)
        {
          if (listed && between && token->mark == ',')
            token->kind = GUATU_TOKEN_LIST;
          else
            listed = FALSE;
        }
      else if (token->kind != GUATU_TOKEN_TEXT)
        listed = FALSE;
    }
}

/* Whether a number with decimals is of a ratio, whose numbers have no units:
 * 城乡收入比由2.11缩小至2.06. */
static gboolean
is_of_ratio (const GuatuTokens *tokens, guint i)
{
  static const char *const ends[] = { "收入比", "比值", "系数", "性别比", "倍差" };
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
  if (is_of_ratio (tokens, i))
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
 * guatu_tokens_settle:
 * @tokens: a sentence, each token of it for itself
 *
 * Settles what the tokens around one tell of it.
 */
void
guatu_tokens_settle (GuatuTokens *tokens)
{
  const char *text = tokens->text;

  guatu_tokens_pass_over (tokens);
  drop_false_cues (tokens);
  join_texts (tokens, text);
  find_lists (tokens);
  lend_units (tokens);
  for (guint i = tokens->list->len; i-- > 0;)
    {
      const char *reason = NULL;

      if (!guatu_token_is_number (guatu_tokens_get (tokens, i)))
        continue;
      if (is_threshold (tokens, i))
        reason = "threshold";
      else if (is_capacity (tokens, i, text))
        reason = "capacity";
      else if (is_duration (tokens, i))
        reason = "duration";
      else
        reason = bare_reason (tokens, i, text);
      if (reason != NULL)
        make_text (tokens, i, reason);
    }
  join_texts (tokens, text);
}
