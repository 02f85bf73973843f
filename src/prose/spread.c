/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* 城镇、农村居民人均可支配收入分别增长6%和7%: each name gets its number, if there are as
 * many of the one as of the other. */

/* How many numbers follow one another from @i on, with nothing named between. */
static guint
count_numbers (const GuatuTokens *tokens, guint i, gboolean commas, guint expected)
{
  guint n = 0;

  for (; i < tokens->list->len && n <= GUATU_RUN_NAMES; i++)
    {
      const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

      if (token->kind == GUATU_TOKEN_NUMBER)
        n++;
      else if (token->kind == GUATU_TOKEN_TEXT || token->kind == GUATU_TOKEN_PERIOD
               || token->kind >= GUATU_TOKEN_OPEN || guatu_token_is (token, GUATU_CUE_DO)
               || guatu_token_is (token, GUATU_CUE_SHARE)
               /* rose 6 percent to 8 billion yuan: of the same. */
               || (guatu_token_is (token, GUATU_CUE_TO) && g_ascii_isalpha (token->mark))
               || guatu_token_is (token, GUATU_CUE_PART)
               || guatu_token_is (token, GUATU_CUE_BASE)
               || (token->kind == GUATU_TOKEN_STOP
                   && (!commas || token->mark != ',' || n == expected)))
        break;
    }
  return n;
}

static gboolean
has_empty (const GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    if (*(const char *) g_ptr_array_index (names, i) == '\0')
      return TRUE;
  return FALSE;
}

/* Whether the @n numbers from @i on are of one kind, so that their names may share words.
 */
static gboolean
are_alike (const GuatuTokens *tokens, guint i, guint n)
{
  const GuatuUnitName *first = guatu_tokens_get (tokens, i)->number->unit;

  for (; n > 0 && i < tokens->list->len; i++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);

      if (!guatu_token_is_number (token))
        continue;
      if ((token->number->unit != NULL ? token->number->unit->kind : GUATU_UNIT_NONE)
          != (first != NULL ? first->kind : GUATU_UNIT_NONE))
        return FALSE;
      n--;
    }
  return TRUE;
}

static GPtrArray *
names_of (const GuatuReader *reader, const GuatuRun *run)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < run->n; i++)
    {
      g_ptr_array_add (names, guatu_naming_words (reader, run->start[i], run->end[i]));
    }
  return names;
}

/* 三次产业增加值: that of each of them. */
static GPtrArray *
names_of_industries (const GuatuReader *reader, const GuatuRun *run)
{
  static const char *const industries[] = { "第一产业", "第二产业", "第三产业" };
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *words
      = run->n > 0 ? guatu_naming_run (reader, run) : g_strdup ("增加值");
  const gboolean on = run->n > 0 && guatu_ends (reader->clean.text, run->start[0], "对");

  for (guint i = 0; i < G_N_ELEMENTS (industries); i++)
    g_ptr_array_add (names, g_strconcat (industries[i], on ? "对" : "", words, NULL));
  return names;
}

/* What the last levels of the sentence are of, as many as numbers follow:
 * 出口…，进口…，分别增长… */
static GPtrArray *
names_before (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
              gboolean respectively)
{
  guint n = count_numbers (tokens, i, respectively, 0);
  GPtrArray *names;

  /* 分别增长3%和4%，占全省的比重分别为5%和6%: of the same, in the same order. */
  if ((respectively || n == reader->n_spread) && n >= 2 && reader->spread_before != NULL
      && reader->spread_before->len == n
      && reader->spread_after == reader->prose->figures->len)
    {
      names = g_ptr_array_new_with_free_func (g_free);
      for (guint k = 0; k < n; k++)
        g_ptr_array_add (names, g_strdup (g_ptr_array_index (reader->spread_before, k)));
      return names;
    }
  if (n < 2 || n > reader->heads->len || !(respectively || n == reader->n_spread))
    return NULL;
  names = g_ptr_array_new_with_free_func (g_free);
  for (guint k = reader->heads->len - n; k < reader->heads->len; k++)
    g_ptr_array_add (names, g_strdup (g_ptr_array_index (reader->heads, k)));
  return names;
}

/* In English the word comes last: rose 3.1 percent and 2.2 percent respectively. */
static gboolean
is_respectively (const GuatuTokens *tokens, guint i, const GuatuLead *lead)
{
  guint end = MIN (tokens->list->len, i + 6 * GUATU_RUN_NAMES);

  for (; !lead->respectively && i < end; i++)
    {
      const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

      if (guatu_token_is (token, GUATU_CUE_RESPECTIVELY))
        return g_ascii_isalpha (token->mark);
      if (token->kind == GUATU_TOKEN_STOP && token->mark != ',')
        return FALSE;
    }
  return lead->respectively;
}

/**
 * guatu_spread_disagrees:
 * @tokens: a sentence
 * @i: the token of a number, for which there is no name of a list
 * @lead: what stands before it
 *
 * Returns: whether it is one of several that are said to belong to names one by one
 */
gboolean
guatu_spread_disagrees (const GuatuTokens *tokens, guint i, const GuatuLead *lead)
{
  return lead->respectively
         || (is_respectively (tokens, i, lead)
             && count_numbers (tokens, i, TRUE, G_MAXUINT) > 1);
}

/* that of the secondary and tertiary industries: the same of each. */
static void
make_same (const GuatuReader *reader, GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    {
      char *name = guatu_naming_same (reader, names->pdata[i]);

      if (name == NULL)
        return;
      g_free (names->pdata[i]);
      names->pdata[i] = name;
    }
}

/**
 * guatu_spread_begin:
 * @reader: a report
 * @tokens: a sentence
 * @i: the token of a number
 * @lead: what stands before it
 *
 * Returns: whether the names before the number, and as many numbers, belong together one
 * by one; reader->spread then holds the names
 */
gboolean
guatu_spread_begin (GuatuReader *reader, const GuatuTokens *tokens, guint i,
                    const GuatuLead *lead)
{
  const GuatuRun *run = lead->run.n > 0 ? &lead->run : &lead->earlier;
  gboolean respectively = is_respectively (tokens, i, lead);
  g_autoptr (GPtrArray) names = NULL;
  guint n;

  if (lead->industries)
    names = names_of_industries (reader, &lead->run);
  else if (run->n == 0)
    names = names_before (reader, tokens, i, respectively);
  else if (run->n > 1 || respectively)
    names = names_of (reader, run);
  if (names == NULL)
    return FALSE;
  n = count_numbers (tokens, i, respectively, MAX (names->len, 2));
  if (n == 2 && run->n > 0 && !lead->industries)
    guatu_spread_part (names);
  if (names->len < 2 || names->len != n || has_empty (names))
    return FALSE;
  if (run->n > 0)
    guatu_spread_stems (names);
  if (run->n > 0 && !lead->industries && are_alike (tokens, i, n))
    guatu_spread_share (names);
  if (lead->same != NULL && reader->head != NULL && run == &lead->run)
    make_same (reader, names);
  guatu_spread_end (reader);
  reader->spread.names = g_steal_pointer (&names);
  reader->spread.growth = (lead->growth || lead->above) && !lead->to;
  reader->spread.compared_place = lead->compared_place;
  reader->spread.per = lead->per;
  reader->spread.has_bound = lead->has_bound;
  reader->spread.bound = lead->bound;
  reader->spread.sign = lead->sign;
  reader->spread.compared = lead->compared;
  reader->spread.compared_period = lead->compared_period;
  reader->spread.then_start = lead->then_start;
  reader->spread.then_end = lead->then_end;
  reader->spread.share = lead->share;
  reader->spread.share_of = lead->share_of;
  reader->spread.first = reader->prose->figures->len;
  return TRUE;
}

/* 增长8%和9%以上: what is said of the last number is meant of all, if it says something
 * of itself and the others say nothing. */
static void
share_bound (GuatuReader *reader)
{
  GPtrArray *figures = reader->prose->figures;
  const GuatuProseFigure *last;

  if (figures->len < reader->spread.first + reader->spread.next
      || reader->spread.next < 2)
    return;
  last = g_ptr_array_index (figures, figures->len - 1);
  if (last->bound == GUATU_BOUND_EXACT || last->bound == GUATU_BOUND_RANGE)
    return;
  for (guint i = reader->spread.first; i < figures->len; i++)
    {
      GuatuProseFigure *figure = g_ptr_array_index (figures, i);

      if (figure->bound == GUATU_BOUND_EXACT && figure->unit == last->unit)
        {
          figure->bound = last->bound;
          guatu_evidence_add (figure, -0.05, "bound-of-list");
        }
    }
}

/** guatu_spread_end: ends a list of numbers. */
void
guatu_spread_end (GuatuReader *reader)
{
  GuatuSpread *spread = &reader->spread;

  if (spread->names != NULL && spread->next == spread->names->len)
    share_bound (reader);
  if (spread->names != NULL)
    {
      reader->n_spread = spread->names->len;
      g_clear_pointer (&reader->spread_before, g_ptr_array_unref);
      reader->spread_before = g_ptr_array_ref (spread->names);
      reader->spread_after = reader->prose->figures->len;
    }
  g_clear_pointer (&spread->names, g_ptr_array_unref);
  spread->next = 0;
}
