/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* What was done to a thing is part of its name where the thing alone would be another
 * number: 新增企业18家 is not how many there are, 化解隐患86个 not how many are left, and
 * 改造管网370公里 not how long it is. */

/* No more words than a place or an adverb stand between an act and its thing. */
#define GAP_MOST (4 * strlen ("字"))

/* 增加学位1800个 are not all there are, either. */
static gboolean
is_kept (const GuatuToken *verb)
{
  return verb->cue->kind == GUATU_CUE_GROWTH
         || g_str_has_suffix (verb->cue->detail, "kept");
}

/* Whether words between two verbs join them: 新建、改扩建. */
static gboolean
is_joint (const char *text, gsize start, gsize end)
{
  static const char *const joints[] = { "、", "和", "及", "与", "," };

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    if (end - start == strlen (joints[i])
        && strncmp (text + start, joints[i], end - start) == 0)
      return TRUE;
  return FALSE;
}

/**
 * guatu_act_verb:
 * @text: a clean text
 * @lead: (inout): what stands before a number
 * @verb: a verb that acts on what is counted, the next one of it
 *
 * Takes the verb as the act, together with the one before it where they are joined.
 */
void
guatu_act_verb (const char *text, GuatuLead *lead, const GuatuToken *verb)
{
  const gboolean goes_on = lead->verb != NULL && lead->act_start < lead->verb->end
                           && is_joint (text, lead->verb->end, verb->start);

  if (!goes_on)
    lead->act_start = verb->start;
  lead->verb = verb;
  if (lead->run.n > 0)
    return;
  lead->main_verb = verb;
  lead->main_start = lead->act_start;
}

/**
 * guatu_act_in_name:
 * @lead: (inout): what stands before a number
 *
 * A verb turned out to be a part of the name: 新增农产品供应基地. The act is the one
 * before the name.
 */
void
guatu_act_in_name (GuatuLead *lead)
{
  if (lead->main_verb == NULL)
    return;
  lead->verb = lead->main_verb;
  lead->act_start = lead->main_start;
}

/* Whether an act stands right before its thing. */
static gboolean
is_next (const GuatuAct *act, gsize thing)
{
  return act->end <= thing && thing - act->end <= GAP_MOST;
}

/* Courts accepted 12 cases: in English who acted stands before the verb, and what was
 * acted on behind the number. */
static gboolean
is_object_behind (const GuatuLead *lead)
{
  return g_ascii_isalpha (lead->verb->mark) && lead->verb_is_last && !lead->verb_is_level;
}

/**
 * guatu_act_begin:
 * @reader: a report
 * @tokens: a sentence
 * @from: the token after the number before
 * @lead: what stands before a number
 * @number: that
 *
 * Finds out what was done to what the number is of. The things of a list share it:
 * 新增学校3所、医院2家.
 */
void
guatu_act_begin (GuatuReader *reader, const GuatuTokens *tokens, guint from,
                 const GuatuLead *lead, const GuatuNumber *number)
{
  const gboolean listed
      = from > 0 && from < tokens->list->len
        && (guatu_tokens_get (tokens, from)->kind == GUATU_TOKEN_LIST
            || guatu_token_is (guatu_tokens_get (tokens, from), GUATU_CUE_LIST));

  if (lead->verb != NULL)
    {
      reader->act = (GuatuAct) { lead->verb, lead->act_start, lead->verb->end, FALSE };
      reader->act.is_next
          = is_next (&reader->act, lead->run.n > 0 && !is_object_behind (lead)
                                       ? lead->run.start[0]
                                       : number->start)
            && (!g_ascii_isalpha (lead->verb->mark) || is_object_behind (lead))
            && (lead->verb->cue->kind != GUATU_CUE_GROWTH || number->unit == NULL
                || number->unit->kind == GUATU_UNIT_COUNT);
    }
  else if (!listed)
    reader->act = (GuatuAct) { NULL };
}

/**
 * guatu_act_name:
 * @reader: a report
 * @name: (transfer full): a thing
 *
 * Returns: (transfer full): what was done to it and the thing, where that is another name
 */
char *
guatu_act_name (GuatuReader *reader, char *name)
{
  const GuatuAct *act = &reader->act;
  g_autofree char *thing = name;
  g_autofree char *words = NULL;
  gboolean joined;

  reader->act_words = NULL;
  if (act->verb == NULL || !act->is_next
      || guatu_name_is_chinese (name) == (gboolean) g_ascii_isalpha (act->verb->mark))
    return g_steal_pointer (&thing);
  words = guatu_clean_words (&reader->clean, act->start, act->end);
  joined = act->start < act->verb->start;
  if (*words == '\0' || strstr (name, words) != NULL)
    return g_steal_pointer (&thing);
  if (g_ascii_isalpha (act->verb->mark))
    {
      if (act->verb->cue->kind != GUATU_CUE_DO || !is_kept (act->verb))
        return g_steal_pointer (&thing);
      reader->act_words = guatu_prose_keep (reader->prose, words);
      return g_strconcat (name, " ", words, NULL);
    }
  if (is_kept (act->verb) || joined
      || (g_str_equal (act->verb->cue->detail, "noun-of") && guatu_name_is_people (name)))
    {
      reader->act_words = guatu_prose_keep (reader->prose, words);
      return g_strconcat (words, name, NULL);
    }
  if (g_str_equal (act->verb->cue->detail, "noun-of"))
    return g_strconcat (name, words, NULL);
  return g_steal_pointer (&thing);
}

/**
 * guatu_act_thing:
 * @reader: a report, which speaks of something
 *
 * Returns: (transfer none): the thing that it speaks of, without what was done to it
 */
const char *
guatu_act_thing (const GuatuReader *reader)
{
  const char *head = reader->head;

  if (head != NULL && reader->act_words != NULL && guatu_begins (head, reader->act_words)
      && head[strlen (reader->act_words)] != '\0')
    return head + strlen (reader->act_words);
  return head;
}
