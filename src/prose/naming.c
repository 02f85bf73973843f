/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"
#include "prose/words.h"

/* Where the name of a number stands: in its clause before it, behind it, or in what was
 * spoken of before. */

/* What a tail is of: that of which the number before was, without what it said of it. */
static char *
with_head (const GuatuReader *reader, const char *tail)
{
  const char *thing = guatu_act_thing (reader);
  g_autofree char *stem = g_strndup (thing, guatu_name_tail (thing));

  return g_strconcat (stem, guatu_name_is_chinese (tail) ? "" : " ", tail, NULL);
}

/* expenditure in urban residents’ expenditure: what is theirs; NULL where it is nobody’s.
 */
static const char *
of_whom (const char *name)
{
  static const char *const marks[] = { "’s ", "s’ ", "'s ", "s' " };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      const char *at = strstr (name, marks[i]);

      if (at != NULL && at[strlen (marks[i])] != '\0')
        return at + strlen (marks[i]);
    }
  return NULL;
}

/* that of the secondary industry, after value added of the primary industry. */
static char *
same_of (const GuatuReader *reader, const GuatuLead *lead)
{
  const gsize start = lead->same->end, end = lead->run.end[lead->run.n - 1];
  const char *of = strstr (reader->head, " of ");
  const char *whose = of == NULL ? of_whom (reader->head) : NULL;
  g_autofree char *begin = NULL;
  g_autofree char *rest = NULL;

  if ((of == NULL && whose == NULL) || end - start > GUATU_NAME_MOST)
    return guatu_naming_words (reader, start, end);
  begin = whose != NULL ? g_strdup (whose)
                        : g_strndup (reader->head, (gsize) (of - reader->head));
  rest = guatu_clean_words (&reader->clean, start, end);
  return g_strconcat (begin, " of ", g_strstrip (rest), NULL);
}

/* 其中10亿元以上6个, after 亿元以上项目: of the same things. */
static char *
with_kind (const GuatuReader *reader, const char *threshold)
{
  const char *thing = guatu_act_thing (reader), *above = g_strrstr (thing, "以上");

  return g_strconcat (thing != reader->head ? reader->act_words : "", threshold,
                      above != NULL ? above + strlen ("以上") : thing, NULL);
}

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

/* 投入资金2.4亿元，实施项目222个: what the money is for. */
static gboolean
is_paid (const char *name, const char *head)
{
  static const char *const money[] = { "资金", "基金", "债券", "贷款", "补助" };

  for (guint i = 0; g_str_equal (name, "项目") && i < G_N_ELEMENTS (money); i++)
    if (g_str_has_suffix (head, money[i]))
      return TRUE;
  return FALSE;
}

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
  gboolean is_tail = guatu_name_is_tail (name);
  gsize tail = is_tail ? 0 : guatu_name_tail (name);
  char *taken;

  if ((taken = time_taken (number, name)) != NULL)
    return (GuatuNamed) { taken, "adjacent", 0.25 };
  if (right != NULL && of && tail < strlen (name))
    {
      g_free (reader->tail);
      reader->tail = g_strdup (name + tail);
      return (GuatuNamed) { g_strconcat (right, reader->tail, NULL), "of-what-follows",
                            0.2, behind };
    }
  if (right != NULL && lead->verb_is_last && !of && !lead->growth && counted)
    return (GuatuNamed) { g_steal_pointer (&right), "after", 0.15, behind };
  if (right != NULL && of && number->unit != NULL && guatu_name_is_chinese (name)
      && number->unit->kind == GUATU_UNIT_PERCENT && lead->verb_is_last)
    return (GuatuNamed) { g_strconcat (name, "占", right, "比重", NULL),
                          "share-of-what-follows", 0.1, behind };
  if (lead->verb_is_last && lead->verb_is_noun && right == NULL)
    return (GuatuNamed) {
      guatu_naming_words (reader, lead->run.start[0], lead->verb->end), "adjacent", 0.25
    };
  if (lead->same != NULL && reader->head != NULL)
    return (GuatuNamed) { same_of (reader, lead), "same-of-another", 0.2 };
  if ((g_str_has_suffix (name, "以上") || g_str_has_suffix (name, "以下"))
      && reader->head != NULL)
    return (GuatuNamed) { with_kind (reader, name), "with-head", 0.15 };
  if (guatu_name_is_each (name) && reader->head != NULL && reader->head_is_near)
    return (GuatuNamed) { g_strconcat (name, reader->head, NULL), "with-head", 0.1 };
  if (lead->subject.n > 0
      && (is_tail || guatu_begins (tokens->text + lead->subject.start[0], "每")))
    return (GuatuNamed) { guatu_naming_words (reader, lead->subject.start[0],
                                              lead->run.end[lead->run.n - 1]),
                          "with-subject", is_tail ? 0.15 : 0.25 };
  if (reader->head != NULL && reader->head_is_near
      && (is_tail || is_paid (name, reader->head)))
    return (GuatuNamed) { with_head (reader, name), "with-head", 0.1 };
  return (GuatuNamed) { g_steal_pointer (&name), "adjacent", is_tail ? 0 : 0.25 };
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

  if (chinese ? unit == NULL || unit->kind != GUATU_UNIT_COUNT : unit != NULL)
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
counted (const GuatuReader *reader, const GuatuTokens *tokens, guint i)
{
  const GuatuNumber *number = guatu_tokens_get (tokens, i)->number;
  const guint end = guatu_behind_end (tokens, i + 1);
  const gboolean people = number->unit == guatu_unit_persons ();

  if (number->unit == NULL || number->unit->kind != GUATU_UNIT_COUNT || number->borrowed
      || number->end - number->unit_start < strlen ("unit") || end == i + 1
      || !g_ascii_isalpha (tokens->text[number->unit_start]))
    return NULL;
  return guatu_naming_words (reader, number->unit_start,
                             people ? guatu_tokens_get (tokens, end - 1)->end
                                    : number->end);
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

static GuatuNamed
inherited (const GuatuReader *reader)
{
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

  if (stem != NULL)
    return g_strconcat (stem, verb, NULL);
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
      || number[1].kind != GUATU_TOKEN_TEXT
      || strncmp (tokens->text + number[1].start, "of ", strlen ("of ")) != 0)
    return NULL;
  words = guatu_naming_words (reader, number[1].start + strlen ("of "),
                              g_array_index (tokens->list, GuatuToken, end - 1).end);
  return *words != '\0' ? g_strconcat (words, ", share", NULL) : NULL;
}

/* The name of a number in whose clause nothing is named. */
static GuatuNamed
name_elsewhere (GuatuReader *reader, const GuatuTokens *tokens, guint i,
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
  gboolean follows = lead->growth || lead->above || lead->share || lead->share_noun
                     || lead->to || ((lead->place != NULL || ratio) && right == NULL);

  if (shared != NULL)
    return (GuatuNamed) { shared, "share-of-what-follows", 0,
                          guatu_behind_end (tokens, i + 1) };
  if (lead->closes && reader->outer != NULL)
    {
      g_free (reader->head);
      reader->head = g_strdup (reader->outer);
    }
  if (!follows && right != NULL)
    return of && reader->tail != NULL
               ? (GuatuNamed) { g_strconcat (right, reader->tail, NULL),
                                "of-what-follows", 0.15, behind }
               : (GuatuNamed) { g_steal_pointer (&right), "after", 0.2, behind };
  inside = !follows ? name_in_behind (reader, tokens, i) : NULL;
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, i + 3 };
  inside = !follows && !lead->verb_is_level && lead->earlier.n == 0
               ? counted (reader, tokens, i)
               : NULL;
  if (inside != NULL)
    return (GuatuNamed) { inside, "after", 0.2, guatu_behind_end (tokens, i + 1) };
  if (lead->earlier.n > 0 && !(reader->head_is_near && follows))
    return (GuatuNamed) { guatu_naming_run (reader, &lead->earlier), "clause-before", 0 };
  if (reader->head == NULL)
    return (GuatuNamed) { NULL, "", 0 };
  if (!follows && lead->verb != NULL && reader->head_is_near)
    return (GuatuNamed) { with_verb (reader, lead), "head", 0.1 };
  which = !follows && !lead->verb_is_last ? which_of (reader, tokens, i, &behind) : NULL;
  if (which != NULL)
    return (GuatuNamed) { g_steal_pointer (&which), "head", 0.2, behind };
  return inherited (reader);
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
    return inherited (reader);
  if (spread->names != NULL)
    return (GuatuNamed) { g_strdup (g_ptr_array_index (spread->names, spread->next++)),
                          "one-by-one", 0.25 };
  named = lead->run.n > 0 ? name_before (reader, tokens, i, lead)
                          : name_elsewhere (reader, tokens, i, lead);
  if (named.name != NULL
      && (g_str_equal (named.how, "adjacent") || g_str_equal (named.how, "after")))
    named.name = guatu_act_name (reader, named.name);
  /* What is put together of names may be long, too. */
  if (named.name != NULL
      && (*named.name == '\0' || strlen (named.name) > GUATU_NAME_MOST))
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
