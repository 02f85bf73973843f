/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* The name that stands in the clause of a number, before it. */

/* 项目从签约到开工仅139天: the time that it took; %NULL of anything else. */
static char *
time_taken (const GuatuNumber *number, const char *name)
{
  return number->unit != NULL && number->unit->kind == GUATU_UNIT_DURATION
                 && strstr (name, "从") != NULL && !g_str_has_suffix (name, "时")
                 && !g_str_has_suffix (name, "间")
             ? g_strconcat (name, "用时", NULL)
             : NULL;
}

/* 秋粮收购3.2万吨: so much was bought, and another number is how much there is. */
static gboolean
is_amount_done (const GuatuNumber *number, const GuatuLead *lead)
{
  return lead->verb != NULL && !lead->verb_is_level
         && lead->verb->start >= lead->run.end[lead->run.n - 1]
         && (guchar) lead->verb->mark >= 0x80 && number->unit != NULL
         && (number->unit->kind == GUATU_UNIT_MASS
             || number->unit->kind == GUATU_UNIT_VOLUME);
}

/* handled 64 tonnes of cargo: what was acted on is measured. */
static gboolean
is_amount_of (const GuatuTokens *tokens, guint i, const GuatuLead *lead)
{
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;

  return lead->verb != NULL && !lead->verb_is_level && g_ascii_isalpha (lead->verb->mark)
         && unit != NULL && unit->kind != GUATU_UNIT_PERCENT
         && unit->kind != GUATU_UNIT_POINTS && unit->kind != GUATU_UNIT_MULTIPLE
         && guatu_begins (tokens->text + guatu_tokens_get (tokens, i + 1)->start, "of ");
}

/* The name in the clause of the number. */
static GuatuNamed
name_before (GuatuReader *reader, const GuatuTokens *tokens, guint i,
             const GuatuLead *lead)
{
  const GuatuNumber *number = g_array_index (tokens->list, GuatuToken, i).number;
  g_autofree char *name = guatu_naming_run (reader, &lead->run);
  gboolean of = FALSE;
  guint behind = 0;
  g_autofree char *right = guatu_naming_behind (reader, tokens, i, &of, &behind);
  gboolean counted = number->unit == NULL || number->unit->kind == GUATU_UNIT_COUNT;
  const gboolean is_english = lead->verb != NULL && g_ascii_isalpha (lead->verb->mark);
  gboolean is_tail = guatu_name_is_tail (name);
  gsize tail = is_tail ? 0 : guatu_name_tail (name);
  char *taken;
  GuatuNamed named;

  if ((taken = time_taken (number, name)) != NULL)
    return (GuatuNamed) { taken, "adjacent", 0.25 };
  if (right != NULL && of && tail < strlen (name))
    {
      reader->tail = guatu_prose_keep (reader->prose, name + tail);
      return (GuatuNamed) { g_strconcat (right, reader->tail, NULL), "of-what-follows",
                            0.2, behind };
    }
  /* 管21个村: one character names nothing that is counted. */
  if (right != NULL && !of && number->unit != NULL && counted && !lead->growth
      && strlen (name) <= strlen ("管") && guatu_name_is_chinese (right))
    return (GuatuNamed) { g_steal_pointer (&right), "after", 0.15, behind };
  if (lead->verb_is_last && !lead->growth
      && (taken = guatu_naming_paid (reader, tokens, i, right, &behind)) != NULL)
    return (GuatuNamed) { taken, "after", 0.2, behind };
  if (right != NULL && lead->verb_is_last && !of && !lead->growth
      && (counted || is_amount_of (tokens, i, lead)))
    return (GuatuNamed) { g_steal_pointer (&right), "after", is_english ? 0.2 : 0.15,
                          behind };
  if (right != NULL && of && number->unit != NULL && guatu_name_is_chinese (name)
      && number->unit->kind == GUATU_UNIT_PERCENT && lead->verb_is_last)
    return (GuatuNamed) { g_strconcat (name, "占", right, "比重", NULL),
                          "share-of-what-follows", 0.1, behind };
  if (lead->verb_is_last && right == NULL
      && (lead->verb_is_noun || is_amount_done (number, lead)))
    return (GuatuNamed) {
      guatu_naming_words (reader, lead->run.start[0], lead->verb->end), "adjacent", 0.25
    };
  named = guatu_naming_put_together (reader, tokens, number, lead, name);
  return named.name != NULL
             ? named
             : (GuatuNamed) { g_steal_pointer (&name), "adjacent", is_tail ? 0 : 0.25 };
}

/* 距省城60公里: where a place lies. */
static gboolean
is_distance (const GuatuTokens *tokens, guint i, const char *name)
{
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;

  const char *from = strstr (name, "距");

  return unit != NULL && unit->kind == GUATU_UNIT_LENGTH && from != NULL
         && from[strlen ("距")] != '\0' && !guatu_begins (from, "距离");
}

/* Whether a name has more than digits and signs. */
static gboolean
has_letter (const char *name)
{
  while (*name != '\0' && (guchar) *name < 0x80 && !g_ascii_isalpha (*name))
    name++;
  return *name != '\0';
}

/**
 * guatu_naming_find:
 * @reader: a report
 * @tokens: a sentence
 * @i: the token of a number
 * @lead: what stands before it
 *
 * Returns: (transfer full): what the number is of; no name if nothing tells
 */
GuatuNamed
guatu_naming_find (GuatuReader *reader, const GuatuTokens *tokens, guint i,
                   const GuatuLead *lead)
{
  GuatuSpread *spread = &reader->spread;
  GuatuNamed named;

  if (spread->names != NULL && (lead->run.n > 0 || spread->next == spread->names->len)
      && spread->next > 0)
    guatu_spread_end (reader);
  if (spread->names == NULL)
    guatu_spread_begin (reader, tokens, i, lead);
  if (lead->to_reached && reader->was_from && reader->head != NULL)
    return guatu_naming_inherited (reader, lead);
  if (spread->names != NULL)
    return (GuatuNamed) { g_strdup (g_ptr_array_index (spread->names, spread->next++)),
                          "one-by-one", 0.25 };
  named = lead->run.n > 0 ? name_before (reader, tokens, i, lead)
                          : guatu_naming_elsewhere (reader, tokens, i, lead);
  if (named.name != NULL
      && (g_str_equal (named.how, "adjacent") || g_str_equal (named.how, "after")))
    named.name = guatu_naming_effect (reader, guatu_tokens_get (tokens, i)->number, lead,
                                      guatu_act_name (reader, named.name));
  /* What is put together of names may be long, too. */
  if (named.name != NULL
      && (!has_letter (named.name) || is_distance (tokens, i, named.name)
          || strlen (named.name) > GUATU_NAME_MOST))
    g_clear_pointer (&named.name, g_free);
  if (lead->run.n > 0)
    spread->disagrees = guatu_spread_disagrees (tokens, i, lead);
  if (spread->disagrees && named.name != NULL)
    {
      named.how = "counts-disagree";
      named.weight = -0.3;
    }
  return named;
}
