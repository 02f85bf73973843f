/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>
#include <wchar.h>

#include "lexicon/begins.h"
#include "prose/exclude.h"
#include "prose/numeral.h"
#include "prose/prose.h"
#include "prose/words.h"

/* What stands between quotation marks and is no longer than this is a name. */
#define QUOTED_MOST 20

/* Where a sentence is being taken apart. */
typedef struct
{
  GuatuTokens *tokens;
  const GuatuClean *clean;
  const GuatuNow *now;
  gsize at;
  gsize end;
} Scan;

/** guatu_token_is: whether a token is a cue of a kind. */
gboolean
guatu_token_is (const GuatuToken *token, GuatuCueKind kind)
{
  return token->kind == GUATU_TOKEN_CUE && token->cue->kind == kind;
}

/** guatu_token_is_time: whether a token is a period, or a word for one. */
gboolean
guatu_token_is_time (const GuatuToken *token)
{
  return token->kind == GUATU_TOKEN_PERIOD || guatu_token_is (token, GUATU_CUE_PERIOD);
}

static GuatuToken *
add (Scan *scan, GuatuTokenKind kind, gsize length)
{
  GuatuToken token = { .kind = kind, .start = scan->at, .end = scan->at + length };

  token.mark = scan->clean->text[scan->at];
  g_array_append_val (scan->tokens->list, token);
  scan->at += length;
  return &g_array_index (scan->tokens->list, GuatuToken, scan->tokens->list->len - 1);
}

/* Text goes on where text stands before it. */
static void
add_text (Scan *scan, gsize length)
{
  GArray *list = scan->tokens->list;
  GuatuToken *last
      = list->len > 0 ? &g_array_index (list, GuatuToken, list->len - 1) : NULL;

  if (last == NULL || last->kind != GUATU_TOKEN_TEXT || last->end != scan->at)
    {
      add (scan, GUATU_TOKEN_TEXT, length);
      return;
    }
  last->end += length;
  scan->at += length;
}

static void
leave (Scan *scan, gsize start, gsize end, const char *reason)
{
  GuatuProseLeft left = { start, end, reason };

  g_array_append_val (scan->tokens->left, left);
}

/* Names and slogans in quotation marks, and titles: what is in them is no figure. */
static gboolean
take_quoted (Scan *scan)
{
  static const struct
  {
    const char *open;
    const char *close;
    const char *reason;
  } quotes[] = { { "“", "”", "slogan" },
                 { "「", "」", "slogan" },
                 { "《", "》", "title" },
                 { "〔", "〕", "code" } };
  const char *here = scan->clean->text + scan->at;

  if ((guchar) *here != 0xe2 && (guchar) *here != 0xe3)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      const char *close;
      gsize open = strlen (quotes[i].open);

      if (!guatu_begins (here, quotes[i].open))
        continue;
      close = g_strstr_len (here, (gssize) MIN (scan->end - scan->at, 240),
                            quotes[i].close);
      if (close == NULL
          || (*quotes[i].reason == 's'
              && g_utf8_strlen (here + open, close - here - (gssize) open) > QUOTED_MOST))
        return FALSE;
      for (const char *at = here + open; at < close; at = g_utf8_next_char (at))
        {
          const char *behind = at;
          GuatuNumeral numeral;

          if (!guatu_numeral_take (&behind, &numeral) || behind > close)
            continue;
          leave (scan, scan->at + (gsize) (at - here), scan->at + (gsize) (behind - here),
                 quotes[i].reason);
          at = g_utf8_prev_char (behind);
        }
      add_text (scan, (gsize) (close - here) + strlen (quotes[i].close));
      return TRUE;
    }
  return FALSE;
}

static gboolean
take_mark (Scan *scan)
{
  const char *here = scan->clean->text + scan->at;

  /* Most of a report is neither a mark nor a blank. */
  if ((guchar) *here >= 0xe4)
    return FALSE;
  if (*here == ' ' || *here == '\n')
    {
      scan->at++;
      return TRUE;
    }
  if (strchr (",;:", *here) != NULL || *here == '(' || *here == ')')
    add (scan,
         *here == '('   ? GUATU_TOKEN_OPEN
         : *here == ')' ? GUATU_TOKEN_CLOSE
                        : GUATU_TOKEN_STOP,
         1);
  else if (guatu_begins (here, "、"))
    add (scan, GUATU_TOKEN_LIST, strlen ("、"));
  else if (*here == '!' || *here == '?' || *here == '\t')
    add (scan, GUATU_TOKEN_STOP, 1);
  else if (guatu_begins (here, "。"))
    add (scan, GUATU_TOKEN_STOP, strlen ("。"));
  else if (guatu_begins (here, "--") || guatu_begins (here, "……"))
    add (scan, GUATU_TOKEN_STOP, guatu_begins (here, "--") ? 2 : strlen ("……"));
  else
    return FALSE;
  return TRUE;
}

static gboolean
take_cue (Scan *scan)
{
  const char *here = scan->clean->text + scan->at;
  const GuatuCue *cue;
  gsize length = 0;
  int item = 0;

  if (g_ascii_isalnum (*here) && scan->at > 0 && g_ascii_isalnum (here[-1]))
    return FALSE;
  if (!guatu_words_take (here, &length, &item) || scan->at + length > scan->end)
    return FALSE;
  cue = guatu_words_cue (item);
  if (g_ascii_isdigit (*here) && (cue == NULL || cue->kind != GUATU_CUE_PERIOD))
    return FALSE;
  if (cue == NULL || cue->kind == GUATU_CUE_PLAIN)
    add_text (scan, length);
  else
    add (scan, GUATU_TOKEN_CUE, length)->cue = cue;
  return TRUE;
}

/* Whether a number may begin here, at little cost: with a digit, a minus or a currency.
 */
static gboolean
may_begin (const char *here)
{
  const char *digit = here;

  if (g_ascii_isdigit (*here))
    return TRUE;
  if ((guchar) *here >= 0xe3)
    return wcschr (L"零〇一二两三四五六七八九十百千", (wchar_t) g_utf8_get_char (here))
           != NULL;
  while (digit < here + 3 && g_ascii_isalpha (*digit))
    digit++;
  if (*digit == '-' || *digit == '+' || *digit == '$')
    digit++;
  else if ((guchar) *digit >= 0xc2)
    digit = g_utf8_next_char (digit);
  digit += *digit == ' ';
  return g_ascii_isdigit (*digit);
}

/* More digits than any number has are a code, not digits and a number behind them. */
static gboolean
take_code (Scan *scan)
{
  gsize end = scan->at;

  while (end < scan->end && g_ascii_isdigit (scan->clean->text[end]))
    end++;
  if (end == scan->at)
    return FALSE;
  leave (scan, scan->at, end, "code");
  add_text (scan, end - scan->at);
  return TRUE;
}

/* Room for a number, which is that of the next token if it becomes one. */
static GuatuNumber *
next_number (GuatuTokens *tokens)
{
  if (tokens->n_numbers == tokens->numbers->len)
    g_ptr_array_add (tokens->numbers, g_new (GuatuNumber, 1));
  return g_ptr_array_index (tokens->numbers, tokens->n_numbers);
}

/* 第3位, 42nd: a rank, and no part of a name. */
static gboolean
is_rank (const Scan *scan, const char *reason, const GuatuNumber *number)
{
  const char *unit = scan->clean->text + number->unit_start;

  return g_str_equal (reason, "ordinal")
         && (g_ascii_isalpha (*unit) || guatu_begins (unit, "位")
             || guatu_begins (unit, "名"));
}

static void
add_rank (Scan *scan, gsize end)
{
  GArray *list = scan->tokens->list;
  GuatuToken *last
      = list->len > 0 ? &g_array_index (list, GuatuToken, list->len - 1) : NULL;
  const char *text = scan->clean->text;

  while (g_ascii_isalpha (text[end]))
    end++;
  if (last != NULL && last->kind == GUATU_TOKEN_TEXT && last->end == scan->at
      && guatu_ends (text + last->start, last->end - last->start, "第"))
    {
      last->end -= strlen ("第");
      g_array_set_size (list, list->len - (last->end == last->start));
    }
  add (scan, GUATU_TOKEN_SKIP, end - scan->at);
}

static gboolean
take_number (Scan *scan)
{
  const char *text = scan->clean->text;
  GuatuNumber *number = next_number (scan->tokens);
  GuatuPeriod period = { 0 };
  gsize length = 0;
  const char *reason;

  if (g_ascii_isdigit (text[scan->at])
      && guatu_when_take (text, scan->at, scan->now, &length, &period))
    {
      leave (scan, scan->at, scan->at + length, "date");
      if (guatu_when_is_law (text, scan->at))
        add (scan, GUATU_TOKEN_SKIP, length);
      else
        add (scan, GUATU_TOKEN_PERIOD, length)->period = period;
      return TRUE;
    }
  if (g_ascii_isalpha (text[scan->at]) && scan->at > 0
      && g_ascii_isalnum (text[scan->at - 1]))
    return FALSE;
  if ((text[scan->at] == '-' || text[scan->at] == '+') && scan->at > 0
      && (g_ascii_isalnum (text[scan->at - 1]) || text[scan->at - 1] == '-'))
    return FALSE;
  if (!may_begin (text + scan->at) || !guatu_number_take (text, scan->at, number)
      || number->end > scan->end)
    return FALSE;
  if (number->unit == NULL && number->mult == 0
      && guatu_begins (text + number->digits, "年"))
    {
      /* 连续十年: how long, and no part of a name. */
      leave (scan, number->start, number->digits + strlen ("年"), "duration");
      add (scan, GUATU_TOKEN_SKIP, number->digits + strlen ("年") - scan->at);
      return TRUE;
    }
  reason = guatu_exclude_number (scan->clean, scan->end, number);
  if (reason != NULL)
    {
      gsize end = g_str_equal (reason, "word") || number->unit == NULL ? number->digits
                                                                       : number->end;

      /* The digit of 统一 or 一批 is nobody's number-> */
      if (!g_str_equal (reason, "word") || number->unit != NULL || number->n_chinese > 1)
        leave (scan, number->start, end, reason);
      if (number->unit != NULL && number->unit->kind == GUATU_UNIT_DURATION
          && g_str_equal (reason, "word"))
        add (scan, GUATU_TOKEN_SKIP, number->end - scan->at);
      else if (is_rank (scan, reason, number))
        add_rank (scan, end);
      else
        add_text (scan, (g_str_equal (reason, "code") ? number->digits : end) - scan->at);
    }
  else
    {
      scan->tokens->n_numbers++;
      add (scan, GUATU_TOKEN_NUMBER, MIN (number->after, scan->end) - scan->at)->number
          = number;
    }
  return TRUE;
}

/** guatu_tokens_init: makes room for sentences; to be cleared. */
void
guatu_tokens_init (GuatuTokens *tokens)
{
  *tokens = (GuatuTokens) { NULL };
  tokens->list = g_array_new (FALSE, TRUE, sizeof (GuatuToken));
  tokens->numbers = g_ptr_array_new_with_free_func (g_free);
  tokens->left = g_array_new (FALSE, FALSE, sizeof (GuatuProseLeft));
}

/**
 * guatu_tokens_read:
 * @tokens: (inout): of the sentence before
 * @clean: a text
 * @start: the first byte of a sentence
 * @end: the byte after it
 * @now: when the text was written
 *
 * Takes a sentence apart in one pass, the longest word first.
 */
void
guatu_tokens_read (GuatuTokens *tokens, const GuatuClean *clean, gsize start, gsize end,
                   const GuatuNow *now)
{
  Scan scan = { tokens, clean, now, start, end };

  tokens->text = clean->text;
  tokens->year = now->year;
  g_array_set_size (tokens->list, 0);
  g_array_set_size (tokens->left, 0);
  tokens->n_numbers = 0;
  while (scan.at < end)
    {
      const char *here = clean->text + scan.at;

      if (!take_mark (&scan) && !take_cue (&scan) && !take_quoted (&scan)
          && !take_number (&scan) && !take_code (&scan))
        add_text (&scan, (gsize) (g_utf8_next_char (here) - here));
    }
  guatu_tokens_settle (tokens);
}

/** guatu_tokens_clear: frees what tokens hold. */
void
guatu_tokens_clear (GuatuTokens *tokens)
{
  g_clear_pointer (&tokens->list, g_array_unref);
  g_clear_pointer (&tokens->numbers, g_ptr_array_unref);
  g_clear_pointer (&tokens->left, g_array_unref);
}
