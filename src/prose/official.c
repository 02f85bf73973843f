/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/indicator-name.h"
#include "prose/name.h"

/* Words that change nothing of what a name is of. */
static const char *const empty_heads[]
    = { "各类", "各项", "全部", "年末", "全年", "累计", "全社会", "全口径" };

static const char *const empty_tails[]
    = { "总数", "数量", "总量", "个数", "数", "总额", "人数" };

static const GuatuIndicatorName *
find_without (const char *name)
{
  const GuatuIndicatorName *found = guatu_indicator_name_find (name);

  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (empty_heads); i++)
    if (guatu_begins (name, empty_heads[i]))
      found = guatu_indicator_name_find (name + strlen (empty_heads[i]));
  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (empty_tails); i++)
    if (guatu_ends (name, strlen (name), empty_tails[i]))
      {
        g_autofree char *stem = g_strndup (name, strlen (name) - strlen (empty_tails[i]));

        found = guatu_indicator_name_find (stem);
      }
  return found;
}

/* Whether the name of a place may end in a character. */
static gboolean
ends_place (gunichar character)
{
  switch (character)
    {
    case L'省':
    case L'市':
    case L'区':
    case L'县':
    case L'镇':
    case L'乡':
    case L'州':
    case L'旗':
      return TRUE;
    default:
      return FALSE;
    }
}

/* The indicator that a name is, with the name of the place before it taken off:
 * 青禾县地区生产总值. */
static const GuatuIndicatorName *
find_indicator (const char *name)
{
  const GuatuIndicatorName *found = find_without (name);
  guint n = 0;

  for (const char *at = name; found == NULL && *at != '\0' && n < 8;
       at = g_utf8_next_char (at), n++)
    if (n > 0 && ends_place (guatu_character_at (at)) && at[strlen ("省")] != '\0')
      found = guatu_indicator_name_find (at + strlen ("省"));
  return found;
}

/* A multiple and points are of whatever they are a multiple of. */
static gboolean
is_relative (const GuatuUnitName *unit)
{
  return unit != NULL
         && (unit->kind == GUATU_UNIT_MULTIPLE || unit->kind == GUATU_UNIT_POINTS);
}

/**
 * guatu_naming_set:
 * @reader: a report
 * @figure: a figure, of which all but the name is known
 * @name: what it is of, in the words of the report
 * @lead: what stands before its number
 *
 * Gives it the name that official statistics have for it, else these words; and has what
 * follows speak of it.
 */
void
guatu_naming_set (GuatuReader *reader, GuatuProseFigure *figure, const char *name,
                  const GuatuLead *lead)
{
  const GuatuIndicatorName *known = find_indicator (name);
  const gboolean has_role = guatu_role_find (reader, figure, name, lead);

  if (known != NULL
      && !guatu_name_fits (known, figure->unit, has_role || is_relative (figure->unit)))
    {
      guatu_evidence_add (figure, -0.05, "other-unit");
      known = NULL;
    }
  /* 培训农民工1.2万人 are not all migrant workers: what was done to some is no stock. */
  if (known != NULL && lead->verb != NULL && figure->unit != NULL
      && figure->unit->kind == GUATU_UNIT_COUNT && !g_str_equal (known->name.zh, name))
    known = NULL;
  if (known != NULL)
    {
      guatu_evidence_add (figure, 0.25, "known-name");
      figure->name_en = known->name.en;
      figure->indicator = known->name.zh;
    }
  /* A name is made whole, but never another one than that of the report. */
  figure->name = known != NULL && strstr (known->name.zh, name) != NULL
                     ? known->name.zh
                     : guatu_prose_keep (reader->prose, name);
  if (figure->place == NULL)
    {
      reader->head = figure->name;
      reader->head_is_near = TRUE;
      if (!figure->is_change && !lead->share && !lead->share_noun)
        g_ptr_array_add (reader->heads, (char *) reader->head);
    }
  guatu_role_name (reader, figure, lead);
}
