/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"
#include "prose/words.h"

/* The name of a number in whose clause nothing is named before it: it stands behind it,
 * or is what was spoken of before. */

/* 生猪出栏 without its verb, so that another may take its place. */
static char *
without_verb (const char *name)
{
  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    {
      gsize length = 0;
      int item = 0;
      const GuatuCue *cue;

      if (at == name || !guatu_words_take (at, &length, &item) || at[length] != '\0')
        continue;
      cue = guatu_words_cue (item);
      if (cue != NULL && cue->kind == GUATU_CUE_DO)
        return g_strndup (name, (gsize) (at - name));
    }
  return NULL;
}

/* Whether a token may say of things which of them are counted. */
static gboolean
is_said_of (const GuatuToken *token)
{
  return token != NULL
         && (guatu_token_is (token, GUATU_CUE_LEVEL)
             || guatu_token_is (token, GUATU_CUE_PART)
             || guatu_token_is (token, GUATU_CUE_DO)
             || guatu_token_is (token, GUATU_CUE_GROWTH));
}

/* 28家实现增长, 79 were started: which of the things that are spoken of are counted;
 * %NULL if all are. */
static char *
which_of (const GuatuReader *reader, const GuatuTokens *tokens, guint i, guint *behind)
{
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;
  const gboolean chinese = guatu_name_is_chinese (reader->head);
  guint first = i + 1, end = first;
  g_autofree char *words = NULL;

  if (chinese ? unit == NULL || unit->kind != GUATU_UNIT_COUNT
              : unit != NULL
                    && !(unit->kind == GUATU_UNIT_PERCENT
                         && guatu_token_is (guatu_tokens_get (tokens, first),
                                            GUATU_CUE_PART)))
    return NULL;
  while (is_said_of (guatu_tokens_get (tokens, end))
         || (end > first && guatu_tokens_get (tokens, end) != NULL
             && (guatu_tokens_get (tokens, end)->kind == GUATU_TOKEN_TEXT
                 || guatu_token_is (guatu_tokens_get (tokens, end), GUATU_CUE_DROP)
                 || guatu_token_is (guatu_tokens_get (tokens, end), GUATU_CUE_STOP))))
    end++;
  if (end == first || !guatu_token_is_mark (guatu_tokens_get (tokens, end)))
    return NULL;
  /* of which were, had */
  first += !chinese && guatu_token_is (guatu_tokens_get (tokens, first), GUATU_CUE_PART)
           && first + 1 < end;
  if (!chinese && guatu_token_is (guatu_tokens_get (tokens, first), GUATU_CUE_LEVEL)
      && first + 1 < end)
    first++;
  words = guatu_naming_words (reader, guatu_tokens_get (tokens, first)->start,
                              guatu_tokens_get (tokens, end - 1)->end);
  *behind = end;
  return chinese ? g_strconcat (reader->head, "（", words, "）", NULL)
                 : g_strconcat (reader->head, ", ", words, NULL);
}

/* 21,300 people received allowances, 236 projects were signed: what is counted, as its
 * number says it, with what people do; %NULL in Chinese. */
static char *
counted (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
         const GuatuLead *lead)
{
  const GuatuNumber *number = guatu_tokens_get (tokens, i)->number;
  const guint end = guatu_behind_end (tokens, i + 1);
  const gboolean people
      = number->unit == guatu_unit_persons ()
        || (number->unit != NULL && g_str_equal (number->unit->id, "household"));
  const GuatuToken *is = guatu_tokens_get (tokens, i + 1),
                   *done = guatu_tokens_get (tokens, i + 2);

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
      people && end > i + 1 ? guatu_tokens_get (tokens, end - 1)->end : number->end);
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

/** guatu_naming_inherited: (transfer full): what was spoken of before, as a name. */
GuatuNamed
guatu_naming_inherited (const GuatuReader *reader, const GuatuLead *lead)
{
  /* 新建基站86个，累计达423个 */
  if (lead->sums && guatu_act_thing (reader) != reader->head)
    return (GuatuNamed) { g_strdup (guatu_act_thing (reader)), "head", 0.2 };
  /* 债务余额58亿元，其中…，控制在限额62亿元以内 */
  if (lead->limit && reader->whole >= 0)
    return (GuatuNamed) { g_strdup (((GuatuProseFigure *) g_ptr_array_index (
                                         reader->prose->figures, (guint) reader->whole))
                                        ->name),
                          "head", 0.2 };
  return (GuatuNamed) { g_strdup (reader->head),
                        reader->head_is_near ? "head" : "head-of-sentence-before",
                        reader->head_is_near ? 0.2 : -0.05 };
}

/* What parts are parts of, else what is spoken of, without what was said of the part
 * before: 项目 of 项目（入库）. */
static char *
thing_of_verb (const GuatuReader *reader)
{
  const GuatuProseFigure *whole
      = reader->whole >= 0
            ? g_ptr_array_index (reader->prose->figures, (guint) reader->whole)
            : NULL;
  const char *thing = whole != NULL ? whole->name : guatu_act_thing (reader);
  const char *said = g_strrstr (thing, "（");

  return said != NULL && said > thing && g_str_has_suffix (thing, "）")
             ? g_strndup (thing, (gsize) (said - thing))
             : g_strdup (thing);
}

/* 处分138人: those to whom it was done, where no people were spoken of; %NULL else. */
static char *
people_of (const GuatuReader *reader, const GuatuNumber *number, const GuatuLead *lead)
{
  g_autofree char *verb = NULL;

  if (lead->verb == NULL || number->unit != guatu_unit_persons () || number->borrowed
      || !g_str_equal (lead->verb->cue->detail, "kept")
      || g_ascii_isalpha (lead->verb->mark) || guatu_name_is_people (reader->head))
    return NULL;
  verb = guatu_clean_words (&reader->clean, lead->act_start, lead->verb->end);
  return g_strconcat (verb, "人数", NULL);
}

/* What is spoken of, with the verb of the number. */
static char *
with_verb (const GuatuReader *reader, const GuatuLead *lead)
{
  g_autofree char *thing = thing_of_verb (reader);
  g_autofree char *verb = guatu_naming_words (reader, lead->verb->start, lead->verb->end);
  g_autofree char *stem = guatu_begins (lead->verb->cue->detail, "noun")
                              ? without_verb (reader->head)
                              : NULL;

  if (stem != NULL)
    return g_strconcat (stem, verb, NULL);
  /* cases accepted, of which others were concluded */
  if (reader->act_words != NULL && g_ascii_isalpha (*reader->act_words)
      && guatu_ends (reader->head, strlen (reader->head), reader->act_words))
    {
      g_autofree char *things
          = g_strndup (reader->head, strlen (reader->head) - strlen (reader->act_words));

      return g_strconcat (things, verb, NULL);
    }
  return guatu_name_is_chinese (reader->head)
             ? g_strconcat (thing, "（", verb, "）", NULL)
             : g_strconcat (reader->head, " ", verb, NULL);
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
  const GuatuNumber *number = g_array_index (tokens->list, GuatuToken, i).number;
  gboolean of = FALSE;
  guint behind = 0;
  g_autofree char *right = guatu_naming_behind (reader, tokens, i, &of, &behind);
  g_autofree char *which = NULL;
  char *inside;
  char *shared = lead->verb_is_last || lead->growth || lead->share || lead->above
                     ? NULL
                     : share_of_behind (reader, tokens, i);
  gboolean ratio = number->unit != NULL
                   && (number->unit->kind == GUATU_UNIT_PERCENT
                       || number->unit->kind == GUATU_UNIT_POINTS
                       || number->unit->kind == GUATU_UNIT_PERMILLE
                       || number->unit->kind == GUATU_UNIT_MULTIPLE);
  /* The province approved 412 projects: it did, and the number is not of it. */
  gboolean did
      = lead->verb != NULL && lead->verb_is_last && g_ascii_isalpha (lead->verb->mark);
  gboolean follows = lead->growth || lead->above || lead->share || lead->share_noun
                     || lead->to
                     || (((lead->place != NULL && !did) || ratio) && right == NULL);

  if (shared != NULL)
    return (GuatuNamed) { shared, "share-of-what-follows", 0,
                          guatu_behind_end (tokens, i + 1) };
  if (lead->closes && reader->outer != NULL)
    reader->head = reader->outer;
  inside = !follows && right != NULL && !lead->verb_is_last && lead->earlier.n == 0
               ? counted (reader, tokens, i, lead)
               : NULL;
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, guatu_behind_end (tokens, i + 1) };
  inside = !follows ? guatu_naming_paid (reader, tokens, i, right, &behind) : NULL;
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, behind };
  if (!follows && right != NULL)
    return of && reader->tail != NULL
               ? (GuatuNamed) { g_strconcat (right, reader->tail, NULL),
                                "of-what-follows", 0.15, behind }
               : (GuatuNamed) { g_steal_pointer (&right), "after", 0.2, behind };
  inside = !follows ? name_in_behind (reader, tokens, i) : NULL;
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, i + 3 };
  inside = !follows && !lead->verb_is_level && lead->earlier.n == 0
               ? counted (reader, tokens, i, lead)
               : NULL;
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, guatu_behind_end (tokens, i + 1) };
  if (lead->earlier.n > 0 && !(reader->head_is_near && follows))
    return (GuatuNamed) { guatu_naming_run (reader, &lead->earlier), "clause-before", 0 };
  if (reader->head == NULL)
    return (GuatuNamed) { NULL, "", 0 };
  if (!follows && (inside = people_of (reader, number, lead)) != NULL)
    return (GuatuNamed) { inside, "adjacent", 0.2 };
  if (!follows && lead->verb != NULL && reader->head_is_near)
    return (GuatuNamed) { with_verb (reader, lead), "head", 0.1 };
  /* 98.2 percent of them have water */
  which = !lead->verb_is_last
                  && (!follows
                      || (guatu_tokens_get (tokens, i + 1) != NULL
                          && guatu_token_is (guatu_tokens_get (tokens, i + 1),
                                             GUATU_CUE_PART)))
              ? which_of (reader, tokens, i, &behind)
              : NULL;
  if (which != NULL)
    return (GuatuNamed) { g_steal_pointer (&which), "head", 0.2, behind };
  return guatu_naming_inherited (reader, lead);
}
