/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/unit-words.h"

#include <string.h>

/**
 * guatu_unit_sign:
 * @unit: (nullable): a unit
 * @language: one of the two that are one
 *
 * A unit whose label is but a sign (%, ‰, ℃) is written with each number; one that is a
 * word (个百分点, 亿元) stands once, at the axis.
 *
 * Returns: (nullable): the sign, owned by the unit; %NULL of one that is a word
 */
const char *
guatu_unit_sign (const GuatuUnit *unit, GuatuLanguage language)
{
  const char *label = unit != NULL && !guatu_unit_kind_has_scale (unit->kind)
                          ? guatu_unit_label (unit, 0, language)
                          : "";

  for (const char *at = label; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      return NULL;
  return label[0] != '\0' ? label : NULL;
}

/* What of an English label stands after the number although the rest stands before it:
 * that of “CNY per person” in “CNY 41,200 per person”. */
static const char *
find_below (const GuatuUnit *unit, const char *label)
{
  const char *per = unit->per != NULL ? strstr (label, " per ") : NULL;
  const char *slash = unit->per != NULL ? strchr (label, '/') : NULL;

  return per != NULL ? per : slash != NULL ? slash : label + strlen (label);
}

/* The unit with its scale word: 亿元; CNY billion, CNY million per person, million mu. */
static char *
phrase (const GuatuUnit *unit, const char *label, const char *word,
        GuatuLanguage language)
{
  const char *below = find_below (unit, label);

  if (language == GUATU_LANGUAGE_ZH)
    return g_strconcat (word, label, NULL);
  if (word[0] == '\0')
    return g_strdup (label);
  if (unit->kind == GUATU_UNIT_CURRENCY)
    return g_strdup_printf ("%.*s %s%s", (int) (below - label), label, word, below);
  return g_strjoin (" ", word, label, NULL);
}

/* A unit as tables head their columns with it: 百分点 of 个百分点. */
static const char *
headed (const char *label)
{
  return g_str_has_prefix (label, "个百分点") ? g_utf8_next_char (label) : label;
}

/* A heading starts with a capital, a unit's symbol (km, kg per mu) stays as it is. */
static char *
capitalize (char *text)
{
  if (strcspn (text, " ") > 2 && g_ascii_islower (text[0]))
    text[0] = g_ascii_toupper (text[0]);
  return text;
}

/**
 * guatu_unit_within:
 * @unit: (nullable): the unit of all numbers, if there is one
 * @value: the number that decides between one and many
 * @word: a scale word, or ""
 * @language: one of the two that are one
 *
 * Returns: (transfer full) (nullable): what numbers of the unit are in, within a heading:
 *   亿元, “CNY billion” or “million visits”; %NULL where there is nothing to say
 */
char *
guatu_unit_within (const GuatuUnit *unit, double value, const char *word,
                   GuatuLanguage language)
{
  const char *label = unit != NULL ? guatu_unit_label (unit, value, language) : word;

  if (label[0] == '\0')
    return NULL;
  return unit != NULL ? phrase (unit, headed (label), word, language) : g_strdup (word);
}

/**
 * guatu_unit_heading:
 *
 * Returns: (transfer full) (nullable): what guatu_unit_within() says as a heading of its
 *   own: “Million visits”
 */
char *
guatu_unit_heading (const GuatuUnit *unit, double value, const char *word,
                    GuatuLanguage language)
{
  char *text = guatu_unit_within (unit, value, word, language);

  return text != NULL ? capitalize (text) : NULL;
}

/**
 * guatu_unit_measure:
 * @unit: a unit that is a word
 * @value: the number that decides between one and many
 * @number: it as it is written
 * @word: its scale word, or ""
 * @language: one of the two that are one
 *
 * Returns: (transfer full): the number with its unit: 238亿元, and 第3位 of a rank;
 *   “CNY 41,200 per person”, “3.5 million mu”
 */
char *
guatu_unit_measure (const GuatuUnit *unit, double value, const char *number,
                    const char *word, GuatuLanguage language)
{
  const char *label = guatu_unit_label (unit, value, language);
  const char *below = find_below (unit, label);
  const gboolean is_rank = unit->kind == GUATU_UNIT_RANK && label[0] != '\0';

  if (language == GUATU_LANGUAGE_ZH)
    return g_strconcat (is_rank ? "第" : "", number, word, label, NULL);
  if (unit->kind == GUATU_UNIT_CURRENCY)
    return g_strdup_printf ("%.*s %s%s%s%s", (int) (below - label), label, number,
                            word[0] != '\0' ? " " : "", word, below);
  return g_strconcat (number, word[0] != '\0' ? " " : "", word,
                      label[0] != '\0' ? " " : "", label, NULL);
}
