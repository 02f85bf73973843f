/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/group-text.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/normalize.h"

/* The grammar, in a normalized text with blanks between any two parts:
 *
 *   text = number [unit] dash number [unit] | [before] number [unit] [behind]
 *   before = under, over, <, ≥ …
 *   behind = 及以上, 以下, +, and over …  */

typedef enum
{
  NOTHING,
  LOW,       /* it begins there */
  HIGH,      /* it ends before that */
  HIGH_WITH, /* it ends with that */
} End;

static const struct
{
  const char *text;
  End end;
} before[] = {
  { "less than ", HIGH }, { "under ", HIGH }, { "below ", HIGH }, { "up to ", HIGH_WITH },
  { "more than ", LOW },  { "over ", LOW },   { "above ", LOW },  { "不足", HIGH },
  { "不满", HIGH },       { "低于", HIGH },   { "<=", HIGH_WITH }, { ">=", LOW },
  { "≤", HIGH_WITH },     { "≥", LOW },       { "<", HIGH },       { ">", LOW },
}, behind[] = {
  { "及其以上", LOW },       { "及以上", LOW },      { "或以上", LOW },
  { "以上", LOW },           { "+", LOW },           { " and over", LOW },
  { " and above", LOW },     { " and older", LOW },  { " and more", LOW },
  { " or more", LOW },       { " or over", LOW },    { " or older", LOW },
  { " plus", LOW },          { "及以下", HIGH_WITH }, { "以下", HIGH },
  { " and under", HIGH_WITH }, { " and below", HIGH_WITH }, { " or less", HIGH_WITH },
  { " or under", HIGH_WITH }, { " and younger", HIGH_WITH },
};

static const char *const dashes[] = { "-", "–", "—", "―", "~", "至", "到", "to " };

static End
take_before (const char **text)
{
  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    if (guatu_begins (*text, before[i].text))
      {
        *text += strlen (before[i].text);
        *text += strspn (*text, " ");
        return before[i].end;
      }
  return NOTHING;
}

static End
take_behind (char *text)
{
  const gsize length = strlen (text);

  for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
    if (guatu_ends (text, length, behind[i].text))
      {
        text[length - strlen (behind[i].text)] = '\0';
        g_strchomp (text);
        return behind[i].end;
      }
  return NOTHING;
}

/* Takes digits with a point or with commas; NULL where there are none. */
static char *
take_number (const char **text)
{
  const gsize n = strspn (*text, "0123456789.,");
  char *number;

  if (!g_ascii_isdigit (**text))
    return NULL;
  number = g_strndup (*text, n);
  *text += n;
  *text += strspn (*text, " ");
  return number;
}

static gboolean
take_dash (const char **text)
{
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (guatu_begins (*text, dashes[i]))
      {
        *text += strlen (dashes[i]);
        *text += strspn (*text, " ");
        return TRUE;
      }
  return FALSE;
}

/* Takes a unit up to a dash or the end; %FALSE where something else stands there. */
static gboolean
take_unit (GuatuGroupText *group, const char **text)
{
  const char *end = *text;
  g_autofree char *word = NULL;
  g_auto (GuatuUnitText) unit = { NULL };

  while (*end != '\0')
    {
      const char *at = end;

      if (take_dash (&at))
        break;
      end = g_utf8_next_char (end);
    }
  word = g_strchomp (g_strndup (*text, (gsize) (end - *text)));
  *text = end;
  if (*word == '\0')
    return TRUE;
  if (g_str_equal (word, "周岁") || g_str_equal (word, "years old"))
    guatu_unit_text_parse ("岁", &unit);
  else if (!guatu_unit_text_parse (word, &unit))
    return FALSE;
  /* Bounds of percentages are values: 7%以上. */
  if (unit.unit == NULL || unit.unit->kind == GUATU_UNIT_PERCENT)
    return FALSE;
  guatu_unit_text_clear (&group->unit);
  group->unit = unit;
  group->has_unit = TRUE;
  unit.word = NULL;
  return TRUE;
}

static void
set_end (GuatuGroupText *group, End end, char *number)
{
  group->has_low = end == LOW || end == NOTHING;
  group->has_high = end == HIGH || end == HIGH_WITH;
  group->includes_high = end == HIGH_WITH;
  *(group->has_high ? &group->high : &group->low) = number;
}

static gboolean
parse (const char *text, End end, GuatuGroupText *group)
{
  char *number = take_number (&text);

  if (number == NULL)
    return FALSE;
  set_end (group, end, number);
  if (!take_unit (group, &text))
    return FALSE;
  if (*text == '\0')
    return TRUE;
  if (end != NOTHING || !take_dash (&text))
    return FALSE;
  group->high = take_number (&text);
  group->has_high = group->includes_high = group->high != NULL;
  return group->has_high && take_unit (group, &text) && *text == '\0'
         && g_ascii_strtod (group->low, NULL) < g_ascii_strtod (group->high, NULL);
}

/* Whether a text begins with a letter that no group does; most names do. */
static gboolean
is_sure_none (const char *text)
{
  return g_ascii_isalpha (*text) && strchr ("aAuUbBlLmMoO", *text) == NULL;
}

/**
 * guatu_group_text_parse:
 * @text: a text
 * @group: (out): the group that it names, if it is one; to be cleared
 *
 * Returns: whether the whole text is a group by size, or a number, with a unit or without
 */
gboolean
guatu_group_text_parse (const char *text, GuatuGroupText *group)
{
  g_autofree char *normal = is_sure_none (text) ? NULL : guatu_lexicon_normalize (text);
  const char *at = normal;
  GuatuGroupText found = { .low = NULL };
  End end, end_behind;

  if (normal == NULL)
    return FALSE;
  if (guatu_begins (at, "aged "))
    at += strlen ("aged ");
  end = take_before (&at);
  end_behind = take_behind (normal + (at - normal));
  if ((end != NOTHING && end_behind != NOTHING)
      || !parse (at, end != NOTHING ? end : end_behind, &found))
    {
      guatu_group_text_clear (&found);
      return FALSE;
    }
  /* 5 alone has no other end. */
  if (end == NOTHING && end_behind == NOTHING && !found.has_high)
    {
      found.has_high = found.includes_high = TRUE;
      found.high = g_strdup (found.low);
    }
  *group = found;
  return TRUE;
}

/** guatu_group_text_clear: frees what a group holds. */
void
guatu_group_text_clear (GuatuGroupText *group)
{
  g_clear_pointer (&group->low, g_free);
  g_clear_pointer (&group->high, g_free);
  guatu_unit_text_clear (&group->unit);
}

/** guatu_group_text_is_wide: whether a group is more than one number: 0—4, 65+. */
gboolean
guatu_group_text_is_wide (const GuatuGroupText *group)
{
  return !group->has_low || !group->has_high || !g_str_equal (group->low, group->high);
}

/**
 * guatu_group_follows:
 * @text: a group, or a number with a unit
 * @last: (inout): of those before it in a row or a column, the last single number; below
 *   zero where there is none
 *
 * Tells groups from numbers that have their units beside them: of single numbers, each is
 * one more than the last, as in 1人, 2人, 3人.
 *
 * Returns: whether it may be a group, as those before it may
 */
gboolean
guatu_group_follows (const char *text, double *last)
{
  g_auto (GuatuGroupText) group = { .low = NULL };
  const double one_less = *last;

  if (!guatu_group_text_parse (text, &group) || guatu_group_text_is_wide (&group))
    return TRUE;
  *last = g_ascii_strtod (group.low, NULL);
  return strchr (group.low, '.') == NULL && (one_less < 0 || *last == one_less + 1);
}

/* 2000万元 is in units of ten thousand. */
static char *
unit_zh (const GuatuGroupText *group, gboolean is_age)
{
  if (!group->has_unit)
    return g_strdup (is_age ? "岁" : "");
  return g_strconcat (guatu_multiplier_zh (group->unit.mult), group->unit.unit->zh, NULL);
}

static char *
name_zh (const GuatuGroupText *group, const char *unit)
{
  if (!group->has_low)
    return g_strconcat (group->high, unit, group->includes_high ? "及以下" : "以下",
                        NULL);
  if (!group->has_high)
    return g_strconcat (group->low, unit, "及以上", NULL);
  if (!guatu_group_text_is_wide (group))
    return g_strconcat (group->low, unit, NULL);
  return g_strconcat (group->low, "—", group->high, unit, NULL);
}

static char *
name_en (const GuatuGroupText *group, const char *unit)
{
  g_autofree char *with_unit
      = *unit != '\0' ? g_strconcat (" ", unit, NULL) : g_strdup ("");

  if (!group->has_low)
    return group->includes_high ? g_strconcat (group->high, with_unit, " and under", NULL)
                                : g_strconcat ("Under ", group->high, with_unit, NULL);
  if (!group->has_high)
    return g_strconcat (group->low, with_unit, " and over", NULL);
  if (!guatu_group_text_is_wide (group))
    return g_strconcat (group->low, with_unit, NULL);
  return g_strconcat (group->low, "–", group->high, with_unit, NULL);
}

/* Years of age are not named in English. */
static char *
unit_en (const GuatuGroupText *group)
{
  static const struct
  {
    int mult;
    const char *en;
  } words[]
      = { { 4, "10,000 " }, { 8, "100 million " }, { 6, "million " }, { 3, "1,000 " } };

  if (!group->has_unit || g_strcmp0 (group->unit.unit->id, "year") == 0)
    return g_strdup ("");
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].mult == group->unit.mult)
      return g_strconcat (words[i].en, group->unit.unit->en, NULL);
  return g_strdup (group->unit.unit->en);
}

/**
 * guatu_group_name_set:
 * @text: a group by size
 * @is_age: whether it is one by age, in years where it names no unit
 * @name: (out): its name in both languages, in its own as it is written; left alone if it
 *   is no group
 *
 * Returns: whether it is one
 */
gboolean
guatu_group_name_set (const char *text, gboolean is_age, GuatuText *name)
{
  g_auto (GuatuGroupText) group = { .low = NULL };
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;
  g_autofree char *own_zh = NULL;
  g_autofree char *own_en = NULL;

  if (!guatu_group_text_parse (text, &group))
    return FALSE;
  own_zh = unit_zh (&group, is_age);
  own_en = unit_en (&group);
  en = name_en (&group, own_en);
  zh = name_zh (&group, own_zh);
  guatu_text_set (name, guatu_text_is_chinese (text) ? text : zh, en);
  return TRUE;
}
