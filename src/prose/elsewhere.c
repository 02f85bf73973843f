/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* 21,300 people received allowances, 236 projects were signed: what is counted, as its
 * number says it, with what people do; %NULL in Chinese. */
static char *
counted (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
         const GuatuLead *lead)
{
  const GuatuNumber *number = guatu_tokens_get (tokens, i)->number;
  const guint end = guatu_behind_end (tokens, i + 1);
  guint last = end;
  const gboolean people
      = number->unit == guatu_unit_persons ()
        || (number->unit != NULL && g_str_equal (number->unit->id, "household"));
  const GuatuToken *is = guatu_tokens_get (tokens, i + 1),
                   *done = guatu_tokens_get (tokens, i + 2);

  /* people found jobs last year */
  while (last > i + 2
         && (guatu_token_is_time (guatu_tokens_get (tokens, last - 1))
             || guatu_tokens_get (tokens, last - 1)->mark == '.'
             || guatu_token_is (guatu_tokens_get (tokens, last - 1), GUATU_CUE_STOP)))
    last--;
  /* 3.6 billion was invested in transport */
  if (number->unit != NULL && number->unit->kind == GUATU_UNIT_CURRENCY && done != NULL
      && guatu_token_is (is, GUATU_CUE_LEVEL) && g_ascii_isalpha (is->mark)
      && guatu_token_is (done, GUATU_CUE_DO))
    return guatu_naming_words (reader, done->start,
                               guatu_tokens_get (tokens, end - 1)->end);
  if (number->unit == NULL || number->unit->kind != GUATU_UNIT_COUNT || number->borrowed
      || number->end - number->unit_start < strlen ("unit")
      || (end == i + 1 && (lead->verb == NULL || !lead->verb_is_last))
      || !g_ascii_isalpha (tokens->text[number->unit_start]))
    return NULL;
  return guatu_naming_words (
      reader, number->unit_start,
      people && end > i + 1 ? guatu_tokens_get (tokens, last - 1)->end : number->end);
}

/* 4 billion yuan in tourism revenue: the name behind the unit; %NULL if there is none. */
static char *
name_in_behind (const GuatuReader *reader, const GuatuTokens *tokens, guint i)
{
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;
  const GuatuToken *in = guatu_tokens_get (tokens, i + 1),
                   *text = guatu_tokens_get (tokens, i + 2);
  g_autofree char *words = NULL;

  if (unit == NULL || unit->kind != GUATU_UNIT_CURRENCY || in == NULL || text == NULL
      || !guatu_token_is (in, GUATU_CUE_STOP) || text->kind != GUATU_TOKEN_TEXT
      || !guatu_begins (tokens->text + in->start, "in"))
    return NULL;
  words = guatu_naming_words (reader, text->start, text->end);
  return *words != '\0'
                 && (guatu_name_is_tail (words)
                     || guatu_name_tail (words) < strlen (words))
             ? g_steal_pointer (&words)
             : NULL;
}

/* 87.4 percent of days were fine: a share of what follows. */
static char *
share_of_behind (const GuatuReader *reader, const GuatuTokens *tokens, guint i)
{
  const GuatuToken *number = &g_array_index (tokens->list, GuatuToken, i);
  const guint end = guatu_behind_end (tokens, i + 1);
  g_autofree char *words = NULL;

  if (end <= i + 1 || number->number->unit == NULL
      || number->number->unit->kind != GUATU_UNIT_PERCENT
      || !(number[1].kind == GUATU_TOKEN_TEXT
           || guatu_token_is (&number[1], GUATU_CUE_LEVEL))
      || strncmp (tokens->text + number[1].start, "of ", strlen ("of ")) != 0)
    return NULL;
  words = guatu_naming_words (reader, number[1].start + strlen ("of "),
                              g_array_index (tokens->list, GuatuToken, end - 1).end);
  return *words != '\0' ? g_strconcat (words, ", share", NULL) : NULL;
}

/* Whether a number says more of what was spoken of: how it grew, its share, a level that
 * it was led to. */
static gboolean
follows (const GuatuNumber *number, const GuatuLead *lead, const char *right)
{
  const gboolean ratio = number->unit != NULL
                         && (number->unit->kind == GUATU_UNIT_PERCENT
                             || number->unit->kind == GUATU_UNIT_POINTS
                             || number->unit->kind == GUATU_UNIT_PERMILLE
                             || number->unit->kind == GUATU_UNIT_MULTIPLE);
  /* The province approved 412 projects: it did, and the number is not of it. */
  const gboolean did
      = lead->verb != NULL && lead->verb_is_last && g_ascii_isalpha (lead->verb->mark);

  return lead->growth || lead->above || lead->share || lead->share_noun || lead->to
         || (((lead->place != NULL && !did) || ratio) && right == NULL);
}

/* What stands behind a number that says no more of what was spoken of.
 * @right: (inout) (nullable): the name there */
static GuatuNamed
name_behind (GuatuReader *reader, const GuatuTokens *tokens, guint i,
             const GuatuLead *lead, char **right, gboolean of, guint behind)
{
  const guint end = guatu_behind_end (tokens, i + 1);
  char *inside = *right != NULL && !lead->verb_is_last && lead->earlier.n == 0
                     ? counted (reader, tokens, i, lead)
                     : NULL;

  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, end };
  inside = guatu_naming_paid (reader, tokens, i, *right, &behind);
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, behind };
  if (*right != NULL && of && reader->tail != NULL)
    return (GuatuNamed) { g_strconcat (*right, reader->tail, NULL), "of-what-follows",
                          0.15, behind };
  if (*right != NULL)
    return (GuatuNamed) { g_steal_pointer (right), "after", 0.2, behind };
  inside = name_in_behind (reader, tokens, i);
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, i + 3 };
  inside = !lead->verb_is_level && lead->earlier.n == 0
               ? counted (reader, tokens, i, lead)
               : NULL;
  return (GuatuNamed) { inside, "after", 0.2, end };
}

/* 全村312户1260人: how many live in a place; %NULL of anything else. */
static char *
all_of_place (const GuatuReader *reader, const GuatuNumber *number, const GuatuLead *lead)
{
  static const char households[] = "总户数", people[] = "总人口";
  const gboolean goes_on = reader->head != NULL && g_str_equal (reader->head, households);

  if (number->unit == NULL || number->borrowed || lead->verb_is_last || lead->growth
      || lead->part || !(goes_on || (reader->head == NULL && lead->place != NULL)))
    return NULL;
  return number->unit == guatu_unit_persons ()                     ? g_strdup (people)
         : !goes_on && g_str_equal (number->unit->id, "household") ? g_strdup (households)
                                                                   : NULL;
}

/**
 * guatu_naming_elsewhere:
 * @reader: a report
 * @tokens: a sentence
 * @i: the token of a number
 * @lead: what stands before it, which names nothing in its clause
 *
 * Returns: (transfer full): what the number is of: what stands behind it, or was spoken
 * of before; no name if nothing tells
 */
GuatuNamed
guatu_naming_elsewhere (GuatuReader *reader, const GuatuTokens *tokens, guint i,
                        const GuatuLead *lead)
{
  gboolean of = FALSE;
  guint behind = 0;
  g_autofree char *right = guatu_naming_behind (reader, tokens, i, &of, &behind);
  const gboolean goes_on = follows (guatu_tokens_get (tokens, i)->number, lead, right);
  char *shared = lead->verb_is_last || lead->growth || lead->share || lead->above
                     ? NULL
                     : share_of_behind (reader, tokens, i);
  GuatuNamed named = { NULL };

  if (shared != NULL)
    return (GuatuNamed) { shared, "share-of-what-follows", 0,
                          guatu_behind_end (tokens, i + 1) };
  if (lead->closes && reader->outer != NULL)
    reader->head = reader->outer;
  if (!goes_on)
    named = name_behind (reader, tokens, i, lead, &right, of, behind);
  if (named.name != NULL)
    return named;
  if (lead->earlier.n > 0 && !(reader->head_is_near && goes_on))
    return (GuatuNamed) { guatu_naming_run (reader, &lead->earlier), "clause-before", 0 };
  named.name = all_of_place (reader, guatu_tokens_get (tokens, i)->number, lead);
  if (named.name != NULL)
    return (GuatuNamed) { named.name, "adjacent", 0.2 };
  return reader->head != NULL ? guatu_naming_of_head (reader, tokens, i, lead, goes_on)
                              : (GuatuNamed) { NULL, "", 0 };
}
