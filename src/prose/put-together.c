/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* Names that words of two places make: a tail with what it is of, a measure left out. */

/* An effect is called by no more bytes. */
#define EFFECT_MOST 60u

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

/** guatu_naming_same: (transfer full) (nullable): what is spoken of, but of what @words
 * name: that of the secondary industry, after value added of the primary industry; %NULL
 * if it is of nothing. */
char *
guatu_naming_same (const GuatuReader *reader, const char *words)
{
  const char *of = strstr (reader->head, " of ");
  const char *whose = of == NULL ? of_whom (reader->head) : NULL;

  if (of == NULL && whose == NULL)
    return NULL;
  return whose != NULL ? g_strconcat (whose, " of ", words, NULL)
                       : g_strdup_printf ("%.*s of %s", (int) (of - reader->head),
                                          reader->head, words);
}

/* The same, of the name before a number. */
static char *
same_of (const GuatuReader *reader, const GuatuLead *lead)
{
  const gsize start = lead->same->end, end = lead->run.end[lead->run.n - 1];
  g_autofree char *words = NULL;
  char *name = NULL;

  if (end - start <= GUATU_NAME_MOST)
    {
      words = guatu_clean_words (&reader->clean, start, end);
      name = guatu_naming_same (reader, g_strstrip (words));
    }
  return name != NULL ? name : guatu_naming_words (reader, start, end);
}

/* 对经济增长的贡献率: what a clause calls an effect, from 对 to the end of its name;
 * %NULL of anything else. */
static char *
effect_words (const GuatuReader *reader, const GuatuLead *lead, const char *name)
{
  const gsize end = lead->run.n > 0 ? lead->run.end[lead->run.n - 1] : 0;
  gboolean is_effect = FALSE;
  int item = 0;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    is_effect = is_effect || guatu_forms_find (&guatu_prose_effects, at, &item);
  for (gsize at = is_effect && strstr (name, "对") == NULL ? end : 0;
       at > reader->sentence_start && end - at <= EFFECT_MOST
       && strchr (",;:", reader->clean.text[at - 1]) == NULL;)
    {
      at = guatu_character_start (reader->clean.text, at - 1);
      if (guatu_begins (reader->clean.text + at, "对"))
        return guatu_clean_words (&reader->clean, at, end);
    }
  return NULL;
}

/* Whose effect was spoken of before, in @head. */
static gsize
without_effect (const char *head)
{
  static const char *const effects[] = { "拉动", "对" };
  gsize length = strlen (head);

  for (guint i = 0; i < G_N_ELEMENTS (effects); i++)
    {
      const char *effect = strstr (head, effects[i]);

      if (effect != NULL && effect > head)
        length = MIN (length, (gsize) (effect - head));
    }
  return length;
}

/**
 * guatu_naming_effect:
 * @reader: a report
 * @number: a number
 * @lead: what stands before it
 * @name: (transfer full): what it is of
 *
 * Returns: (transfer full): 拉动经济增长 or 对经济增长的贡献率 with what does that, which
 * was spoken of before; any other name as it is
 */
char *
guatu_naming_effect (const GuatuReader *reader, const GuatuNumber *number,
                     const GuatuLead *lead, char *name)
{
  g_autofree char *effect = name;
  g_autofree char *words = NULL;

  if (reader->head == NULL || !reader->head_is_near || number->unit == NULL)
    return g_steal_pointer (&effect);
  if (number->unit->kind == GUATU_UNIT_POINTS && guatu_begins (name, "拉动"))
    words = g_strdup (name);
  else if (number->unit->kind == GUATU_UNIT_PERCENT)
    words = effect_words (reader, lead, name);
  return words != NULL ? g_strdup_printf ("%.*s%s", (int) without_effect (reader->head),
                                          reader->head, words)
                       : g_steal_pointer (&effect);
}

/* 其中10亿元以上6个, after 亿元以上项目: of the same things. */
static char *
with_kind (const GuatuReader *reader, const char *threshold)
{
  const char *thing = guatu_act_thing (reader), *above = g_strrstr (thing, "以上");

  return g_strconcat (thing != reader->head ? reader->act_words : "", threshold,
                      above != NULL ? above + strlen ("以上") : thing, NULL);
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

/* 每百户拥有汽车56.2辆、计算机68.4台: of each hundred again, as no whole number is one of
 * all; %NULL of anything else. */
static char *
of_each (const GuatuReader *reader, const GuatuNumber *number, const char *name)
{
  const char *has = reader->head != NULL ? strstr (reader->head, "拥有") : NULL;

  return has != NULL && reader->head_is_near && guatu_begins (reader->head, "每")
                 && number->decimals > 0 && number->mult == 0 && number->unit != NULL
                 && number->unit->kind == GUATU_UNIT_COUNT && !guatu_begins (name, "每")
             ? g_strdup_printf ("%.*s%s",
                                (int) (has - reader->head) + (int) strlen ("拥有"),
                                reader->head, name)
             : NULL;
}

/* 国家级绿色工厂5家，省级23家: those of another level; %NULL of anything else. */
static char *
of_level (const GuatuReader *reader, const char *name)
{
  static const char *const levels[]
      = { "国家级", "省部级", "省级", "市级", "县级", "区级", "州级" };

  if (reader->head == NULL || !reader->head_is_near || !g_str_has_suffix (name, "级"))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    for (guint j = 0; g_str_equal (name, levels[i]) && j < G_N_ELEMENTS (levels); j++)
      if (guatu_begins (guatu_act_thing (reader), levels[j]) && i != j)
        return g_strconcat (name, guatu_act_thing (reader) + strlen (levels[j]), NULL);
  return NULL;
}

/* 股份制企业增加值增长7%，私营企业增长8%: what the name before says of its growth, and
 * this one of the same kind leaves out; %NULL if it does not. */
static char *
with_measure (const GuatuReader *reader, const GuatuLead *lead, const GuatuNumber *number,
              const char *name)
{
  const char *head = reader->head;
  gsize measure, last = strlen ("业");

  if (head == NULL || !reader->head_is_near || !reader->last_change || !lead->growth
      || lead->subject.n > 0 || number->unit == NULL
      || number->unit->kind != GUATU_UNIT_PERCENT || strlen (name) <= last
      || guatu_name_tail (name) < strlen (name))
    return NULL;
  measure = guatu_name_measure (head);
  return measure > last && measure < strlen (head)
                 && memcmp (head + measure - last, name + strlen (name) - last, last) == 0
             ? g_strconcat (name, head + measure, NULL)
             : NULL;
}

/**
 * guatu_naming_put_together:
 * @reader: a report
 * @tokens: a sentence
 * @number: a number of it
 * @lead: what stands before that
 * @name: the name in its clause
 *
 * Returns: (transfer full): the name with what other words say of it; no name where they
 *   say nothing
 */
GuatuNamed
guatu_naming_put_together (const GuatuReader *reader, const GuatuTokens *tokens,
                           const GuatuNumber *number, const GuatuLead *lead,
                           const char *name)
{
  const gboolean is_tail = guatu_name_is_tail (name);
  char *measured;
  gsize school;

  if (lead->same != NULL && reader->head != NULL)
    return (GuatuNamed) { same_of (reader, lead), "same-of-another", 0.2 };
  if ((g_str_has_suffix (name, "以上") || g_str_has_suffix (name, "以下"))
      && reader->head != NULL)
    return (GuatuNamed) { with_kind (reader, name), "with-head", 0.15 };
  if (reader->head != NULL && reader->head_is_near
      && (school = guatu_name_school (name, reader->head)) > 0)
    {
      g_autofree char *place = g_strndup (reader->head, school);

      return (GuatuNamed) { g_strconcat (place, name, NULL), "with-school", 0.2 };
    }
  if ((measured = of_each (reader, number, name)) != NULL
      || (measured = of_level (reader, name)) != NULL)
    return (GuatuNamed) { measured, "with-head", 0.15 };
  if ((measured = with_measure (reader, lead, number, name)) != NULL)
    return (GuatuNamed) { measured, "with-measure", 0.15 };
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
  return (GuatuNamed) { NULL };
}
