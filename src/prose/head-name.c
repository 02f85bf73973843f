/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"
#include "prose/words.h"

/* The name of a number that is of what was spoken of before. */

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

/* What is spoken of, with the verb of the number. */
static char *
with_verb (const GuatuReader *reader, const GuatuLead *lead)
{
  g_autofree char *thing = thing_of_verb (reader);
  g_autofree char *verb = guatu_naming_words (reader, lead->verb->start, lead->verb->end);
  g_autofree char *stem = guatu_begins (lead->verb->cue->detail, "noun")
                              ? without_verb (reader->head)
                              : NULL;

  /* 到位资金72亿元，今年已到位13.6亿元: the same again */
  if (g_str_equal (lead->verb->cue->detail, "noun")
      && strstr (reader->head, verb) != NULL)
    return g_strdup (reader->head);
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

/**
 * guatu_naming_of_head:
 * @reader: a report, which speaks of something
 * @tokens: a sentence
 * @i: the token of a number
 * @lead: what stands before it, which names nothing in its clause
 * @goes_on: whether the number says more of the same: how it grew, its share
 *
 * Returns: (transfer full): which of the things that are spoken of the number is of, or
 *   all of them
 */
GuatuNamed
guatu_naming_of_head (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
                      const GuatuLead *lead, gboolean goes_on)
{
  const GuatuNumber *number = guatu_tokens_get (tokens, i)->number;
  const GuatuToken *next = guatu_tokens_get (tokens, i + 1);
  guint behind = 0;
  char *name = !goes_on ? people_of (reader, number, lead) : NULL;

  if (name != NULL)
    return (GuatuNamed) { name, "adjacent", 0.2 };
  if (!goes_on && lead->verb != NULL && reader->head_is_near)
    return (GuatuNamed) { with_verb (reader, lead), "head", 0.1 };
  /* 98.2 percent of them have water */
  if (!lead->verb_is_last
      && (!goes_on || (next != NULL && guatu_token_is (next, GUATU_CUE_PART))))
    name = which_of (reader, tokens, i, &behind);
  return name != NULL ? (GuatuNamed) { name, "head", 0.2, behind }
                      : guatu_naming_inherited (reader, lead);
}
