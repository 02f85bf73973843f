/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens-private.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/numeral.h"
#include "prose/prose.h"
#include "prose/words.h"

/* What stands between quotation marks and is no longer than this is a name. */
#define QUOTED_MOST 20

/** guatu_token_is_time: whether a token is a period, or a word for one. */
gboolean
guatu_token_is_time (const GuatuToken *token)
{
  return token->kind == GUATU_TOKEN_PERIOD || guatu_token_is (token, GUATU_CUE_PERIOD);
}

/** guatu_scan_add: (transfer none): a token of so many bytes, past which it is moved. */
GuatuToken *
guatu_scan_add (GuatuScan *scan, GuatuTokenKind kind, gsize length)
{
  GuatuToken token = { .kind = kind, .start = scan->at, .end = scan->at + length };

  token.mark = scan->clean->text[scan->at];
  g_array_append_val (scan->tokens->list, token);
  scan->at += length;
  return &g_array_index (scan->tokens->list, GuatuToken, scan->tokens->list->len - 1);
}

/** guatu_scan_add_text: a text of so many bytes, which goes on where one stands before
 * it.
 */
void
guatu_scan_add_text (GuatuScan *scan, gsize length)
{
  GArray *list = scan->tokens->list;
  GuatuToken *last
      = list->len > 0 ? &g_array_index (list, GuatuToken, list->len - 1) : NULL;

  if (last == NULL || last->kind != GUATU_TOKEN_TEXT || last->end != scan->at)
    {
      guatu_scan_add (scan, GUATU_TOKEN_TEXT, length);
      return;
    }
  last->end += length;
  scan->at += length;
}

/** guatu_scan_leave: tells of a number that is no figure. */
void
guatu_scan_leave (GuatuScan *scan, gsize start, gsize end, const char *reason)
{
  GuatuProseLeft left = { start, end, reason };

  g_array_append_val (scan->tokens->left, left);
}

/* Names and slogans in quotation marks, and titles: what is in them is no figure. */
static gboolean
take_quoted (GuatuScan *scan)
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
          guatu_scan_leave (scan, scan->at + (gsize) (at - here),
                            scan->at + (gsize) (behind - here), quotes[i].reason);
          at = g_utf8_prev_char (behind);
        }
      guatu_scan_add_text (scan, (gsize) (close - here) + strlen (quotes[i].close));
      return TRUE;
    }
  return FALSE;
}

static gboolean
take_mark (GuatuScan *scan)
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
    guatu_scan_add (scan,
                    *here == '('   ? GUATU_TOKEN_OPEN
                    : *here == ')' ? GUATU_TOKEN_CLOSE
                                   : GUATU_TOKEN_STOP,
                    1);
  else if (guatu_begins (here, "、"))
    guatu_scan_add (scan, GUATU_TOKEN_LIST, strlen ("、"));
  else if (*here == '!' || *here == '?' || *here == '\t')
    guatu_scan_add (scan, GUATU_TOKEN_STOP, 1);
  else if (guatu_begins (here, "。"))
    guatu_scan_add (scan, GUATU_TOKEN_STOP, strlen ("。"));
  else if (guatu_begins (here, "--") || guatu_begins (here, "……"))
    guatu_scan_add (scan, GUATU_TOKEN_STOP,
                    guatu_begins (here, "--") ? 2 : strlen ("……"));
  else
    return FALSE;
  return TRUE;
}

static gboolean
take_cue (GuatuScan *scan)
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
    guatu_scan_add_text (scan, length);
  else
    guatu_scan_add (scan, GUATU_TOKEN_CUE, length)->cue = cue;
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
  GuatuScan scan = { tokens, clean, now, start, end };

  tokens->text = clean->text;
  tokens->year = now->year;
  g_array_set_size (tokens->list, 0);
  g_array_set_size (tokens->left, 0);
  tokens->n_numbers = 0;
  while (scan.at < end)
    {
      const char *here = clean->text + scan.at;

      if (!take_mark (&scan) && !take_cue (&scan) && !take_quoted (&scan)
          && !guatu_scan_take_number (&scan) && !guatu_scan_take_code (&scan))
        guatu_scan_add_text (&scan, (gsize) (g_utf8_next_char (here) - here));
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
