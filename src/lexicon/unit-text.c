/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/unit-text.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/index-base.h"
#include "lexicon/normalize.h"
#include "lexicon/tables.h"

/* The grammar, in a normalized text with blanks between any two parts:
 *
 *   text = [scale] unit [scale] [per unit]
 *   scale = [power] [multiplier]
 *   power = 10, 100, 1,000, 10 000 …
 *
 * or the base of an index: 上年=100.  */

static const char *const lines[] = { "/", "每", "per " };

static void
skip_blanks (const char **text)
{
  while (g_unichar_isspace (g_utf8_get_char (*text)))
    *text = g_utf8_next_char (*text);
}

/* Takes a one with zeros, as English tables multiply: 10,000 persons. */
static void
take_power (const char **text, int *mult)
{
  const char *at = *text;
  int zeros = 0;

  if (*at++ != '1')
    return;
  for (; *at == '0' || ((*at == ',' || *at == ' ') && at[1] == '0'); at++)
    zeros += *at == '0';
  if (zeros == 0 || g_ascii_isdigit (*at))
    return;
  *mult += zeros;
  *text = at;
}

/* Before a unit, 100 million yuan, millions of yuan, or behind one, CNY 100 million. */
static void
take_scale (const char **text, int *mult)
{
  int power = 0;

  skip_blanks (text);
  take_power (text, mult);
  skip_blanks (text);
  if (guatu_forms_take (&guatu_multiplier_forms, text, &power))
    *mult += power;
  skip_blanks (text);
  if (power != 0 && guatu_begins (*text, "of "))
    *text += strlen ("of ");
}

static const GuatuUnitName *
take_unit (const char **text)
{
  int item = 0;

  skip_blanks (text);
  return guatu_forms_take (&guatu_unit_forms, text, &item) ? &guatu_unit_names[item]
                                                           : NULL;
}

static const GuatuUnitName *
take_per (const char **text)
{
  const char *at = *text;

  skip_blanks (&at);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (guatu_begins (at, lines[i]))
      {
        const GuatuUnitName *per;

        at += strlen (lines[i]);
        per = take_unit (&at);
        if (per != NULL)
          *text = at;
        return per;
      }
  return NULL;
}

/* Takes the unit after its multiplier, if it has one there. */
static gboolean
take_all (const char *text, gboolean multiplied, GuatuUnitText *found)
{
  const char *at = text;
  const char *start;
  gsize length;

  found->mult = 0;
  if (multiplied)
    take_scale (&at, &found->mult);
  start = at;
  found->unit = take_unit (&at);
  if (found->unit == NULL)
    {
      /* A multiplier alone is of what is counted in no word: million. */
      g_free (found->word);
      found->word = g_strdup ("");
      return *at == '\0' && found->mult > 0;
    }
  length = (gsize) (at - start);
  take_scale (&at, &found->mult);
  found->per = take_per (&at);
  if (*at != '\0')
    return FALSE;
  g_free (found->word);
  found->word = found->per != NULL ? g_strdup (start) : g_strndup (start, length);
  return TRUE;
}

/**
 * guatu_unit_text_parse:
 * @text: a unit as people write it
 * @unit: (out): what it is, if it is one; to be cleared
 *
 * Returns: whether the whole text is a unit that is known
 */
gboolean
guatu_unit_text_parse (const char *text, GuatuUnitText *unit)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);
  GuatuUnitText found = { .unit = guatu_index_base_find (normal) };

  if (found.unit != NULL)
    {
      found.word = g_strdup (found.unit->zh);
      *unit = found;
      return TRUE;
    }
  /* 千瓦时 is a unit, and no thousand of something. */
  if (!take_all (normal, FALSE, &found) && !take_all (normal, TRUE, &found))
    {
      guatu_unit_text_clear (&found);
      return FALSE;
    }
  *unit = found;
  return TRUE;
}

/**
 * guatu_unit_text_en:
 * @unit: a unit that is known by name
 * @of_one: whether it follows on exactly one
 *
 * Returns: (transfer none): what it is called in English, where a Chinese counter has a
 *   word of its own: 所 are units, 头 head
 */
const char *
guatu_unit_text_en (const GuatuUnitText *unit, gboolean of_one)
{
  int counter = 0;

  if (unit->unit->kind == GUATU_UNIT_COUNT && unit->per == NULL && unit->word != NULL
      && guatu_forms_find (&guatu_counter_forms, unit->word, &counter))
    return of_one ? guatu_counter_names[counter].en_one : guatu_counter_names[counter].en;
  return of_one ? unit->unit->en_one : unit->unit->en;
}

/** guatu_multiplier_zh: (transfer none): a power of ten before a unit in Chinese: 亿, or
 * nothing. */
const char *
guatu_multiplier_zh (int mult)
{
  static const struct
  {
    int mult;
    const char *zh;
  } words[] = { { 2, "百" },   { 3, "千" }, { 4, "万" },   { 6, "百万" },
                { 7, "千万" }, { 8, "亿" }, { 9, "十亿" }, { 12, "万亿" } };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].mult == mult)
      return words[i].zh;
  return "";
}

/** guatu_unit_text_clear: frees what a unit holds. */
void
guatu_unit_text_clear (GuatuUnitText *unit)
{
  g_clear_pointer (&unit->word, g_free);
}
