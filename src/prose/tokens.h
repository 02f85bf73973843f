/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/clean.h"
#include "prose/number.h"
#include "prose/tables.h"
#include "prose/when.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_TOKEN_TEXT,
  GUATU_TOKEN_NUMBER,
  GUATU_TOKEN_PERIOD,
  GUATU_TOKEN_CUE,
  GUATU_TOKEN_SKIP, /* how long something lasts: no part of a name */
  GUATU_TOKEN_LIST, /* 、 */
  GUATU_TOKEN_STOP, /* , ; : which part a sentence */
  GUATU_TOKEN_OPEN, /* ( */
  GUATU_TOKEN_CLOSE,
} GuatuTokenKind;

/**
 * GuatuToken:
 * @start: its first byte in the clean text
 * @end: the byte after it
 * @cue: of a cue its row
 * @number: of a number
 * @period: of a period
 * @mark: of a mark its first byte
 */
typedef struct
{
  GuatuTokenKind kind;
  gsize start;
  gsize end;
  const GuatuCue *cue;
  GuatuNumber *number;
  GuatuPeriod period;
  char mark;
} GuatuToken;

/**
 * GuatuTokens:
 * @text: (not owned): the clean text
 * @year: the year that it is about, or 0
 * @list: (element-type GuatuToken)
 * @numbers: (element-type GuatuNumber): those of the tokens, and room for more
 * @n_numbers: how many of them are of tokens
 * @left: (element-type GuatuProseLeft): the numbers that are no figures, in bytes of the
 *   clean text
 *
 * A sentence taken apart. The room for one is used for the next.
 */
typedef struct
{
  const char *text;
  int year;
  GArray *list;
  GPtrArray *numbers;
  guint n_numbers;
  GArray *left;
} GuatuTokens;

void guatu_tokens_init (GuatuTokens *tokens);
void guatu_tokens_read (GuatuTokens *tokens, const GuatuClean *clean, gsize start,
                        gsize end, const GuatuNow *now);
void guatu_tokens_clear (GuatuTokens *tokens);
gboolean guatu_token_is_time (const GuatuToken *token);
gboolean guatu_token_is_predicate (const GuatuToken *token);
gboolean guatu_tokens_cue_is_text (const GuatuTokens *tokens, guint i);
void guatu_tokens_join_times (GuatuTokens *tokens);
void guatu_tokens_pass_over (GuatuTokens *tokens);
void guatu_tokens_settle (GuatuTokens *tokens);
void guatu_tokens_settle_numbers (GuatuTokens *tokens);
void guatu_tokens_lend_units (GuatuTokens *tokens);
const char *guatu_tokens_bare (const GuatuTokens *tokens, guint i);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuTokens, guatu_tokens_clear)

/** guatu_token_is: whether a token is a cue of a kind. */
static inline gboolean
guatu_token_is (const GuatuToken *token, GuatuCueKind kind)
{
  return token->kind == GUATU_TOKEN_CUE && token->cue->kind == kind;
}

/** guatu_tokens_get: (nullable): the token at @i, %NULL behind the last one. */
static inline GuatuToken *
guatu_tokens_get (const GuatuTokens *tokens, guint i)
{
  return i < tokens->list->len ? &g_array_index (tokens->list, GuatuToken, i) : NULL;
}

/** guatu_token_is_mark: whether a clause ends at @token, or behind the last one. */
static inline gboolean
guatu_token_is_mark (const GuatuToken *token)
{
  return token == NULL || token->kind >= GUATU_TOKEN_STOP;
}

/** guatu_token_is_number: whether there is a number. */
static inline gboolean
guatu_token_is_number (const GuatuToken *token)
{
  return token != NULL && token->kind == GUATU_TOKEN_NUMBER;
}

G_END_DECLS
