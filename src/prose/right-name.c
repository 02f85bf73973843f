/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* Longer words behind a number are no name, but the sentence. */
#define RIGHT_MOST (16 * strlen ("字"))

/** guatu_naming_words: (transfer full): the words of a span, without what belongs to the
 * sentence; none of a span longer than any name. */
char *
guatu_naming_words (const GuatuReader *reader, gsize start, gsize end)
{
  return end - start <= GUATU_NAME_MOST
             ? guatu_name_clean (guatu_clean_words (&reader->clean, start, end))
             : g_strdup ("");
}

/** guatu_naming_run: (transfer full): the words of a run. */
char *
guatu_naming_run (const GuatuReader *reader, const GuatuRun *run)
{
  return guatu_naming_words (reader, run->start[0], run->end[run->n - 1]);
}

static gboolean
is_text (const GuatuToken *token)
{
  return token != NULL && token->kind == GUATU_TOKEN_TEXT;
}

static gboolean
is_of (const GuatuTokens *tokens, const GuatuToken *token)
{
  return token != NULL && guatu_token_is (token, GUATU_CUE_STOP)
         && guatu_begins (tokens->text + token->start, "的");
}

/* Whether a clause ends before a token. */
static gboolean
ends (const GuatuToken *token)
{
  return token == NULL || token->kind >= GUATU_TOKEN_LIST;
}

/* The last token of the name that begins with @first: verbs are in it where nothing else
 * follows: 15个乡镇污水处理设施改造提升. */
static guint
last_of_name (const GuatuTokens *tokens, guint first)
{
  guint last = first;

  while (TRUE)
    {
      const GuatuToken *next = guatu_tokens_get (tokens, last + 1),
                       *after = guatu_tokens_get (tokens, last + 2);
      gsize length = next != NULL && after != NULL
                         ? after->end - guatu_tokens_get (tokens, first)->start
                         : 0;

      if (is_of (tokens, next) && is_text (after))
        last += 2;
      else if (next != NULL && guatu_token_is (next, GUATU_CUE_DO) && length <= RIGHT_MOST
               && is_text (after)
               && (ends (guatu_tokens_get (tokens, last + 3))
                   || guatu_token_is (guatu_tokens_get (tokens, last + 3), GUATU_CUE_DO)))
        last += 2;
      else if (next != NULL && guatu_token_is (next, GUATU_CUE_DO)
               && guatu_begins (next->cue->detail, "noun") && ends (after))
        return last + 1;
      else
        return last;
    }
}

/**
 * guatu_naming_paid:
 * @reader: a report
 * @tokens: a sentence
 * @i: the token of a number
 * @right: (nullable): what stands behind it
 * @behind: (inout): the token after that, or after what is taken here
 *
 * Returns: (transfer full) (nullable): what money went to, with what was done with it:
 *   spent on roads, lent to small firms, paid out in pensions, revenue; %NULL of anything
 *   else
 */
char *
guatu_naming_paid (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
                   const char *right, guint *behind)
{
  static const char *const ways[] = { "on ", "to ", "for " };
  const GuatuToken *in = guatu_tokens_get (tokens, i + 1),
                   *what = guatu_tokens_get (tokens, i + 2);
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;
  const GuatuToken *verb = reader->act.verb;

  g_autofree char *words = NULL;
  g_autofree char *thing = NULL;

  if (verb == NULL || verb->cue->kind != GUATU_CUE_DO || !g_ascii_isalpha (verb->mark)
      || unit == NULL || unit->kind != GUATU_UNIT_CURRENCY)
    return NULL;
  words = guatu_clean_words (&reader->clean, verb->start, verb->end);
  for (guint w = 0; right != NULL && w < G_N_ELEMENTS (ways); w++)
    if (guatu_begins (right, ways[w]))
      return g_strconcat (words, " ", right, NULL);
  if (in == NULL || !guatu_token_is (in, GUATU_CUE_STOP) || !is_text (what)
      || !guatu_begins (tokens->text + in->start, "in "))
    return NULL;
  thing = guatu_naming_words (reader, what->start, what->end);
  *behind = i + 3;
  if (guatu_name_is_tail (thing) || guatu_name_tail (thing) < strlen (thing))
    return g_steal_pointer (&thing);
  return *thing != '\0' ? g_strconcat (words, " in ", thing, NULL) : NULL;
}

/* 全县38家规上企业中: among them, and no part of what they are. */
static void
cut_among (char *name)
{
  static const char *const words[] = { "初中", "高中", "集中", "其中" };
  const gsize length = strlen (name), n = strlen ("中");

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (guatu_ends (name, length, words[i]))
      return;
  if (length > n && guatu_ends (name, length, "中"))
    name[length - n] = '\0';
}

/**
 * guatu_naming_behind:
 * @reader: a report
 * @tokens: a sentence
 * @i: the token of a number
 * @of: (out): whether 的 joins them
 * @behind: (out): the token after the name
 *
 * Returns: (transfer full) (nullable): what a number stands before: 36座桥梁,
 * 9亿元的产业园
 */
char *
guatu_naming_behind (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
                     gboolean *of, guint *behind)
{
  guint first = i + 1;
  char *name;

  *of = is_of (tokens, guatu_tokens_get (tokens, first));
  first += *of;
  while (!*of && guatu_tokens_get (tokens, first) != NULL
         && guatu_token_is (guatu_tokens_get (tokens, first), GUATU_CUE_DROP))
    first++;
  if (!is_text (guatu_tokens_get (tokens, first)))
    return NULL;
  *behind = last_of_name (tokens, first) + 1;
  name = guatu_naming_words (reader, guatu_tokens_get (tokens, first)->start,
                             guatu_tokens_get (tokens, *behind - 1)->end);
  cut_among (name);
  if (*name != '\0' && !guatu_name_is_abstract (name))
    return name;
  g_free (name);
  return NULL;
}
