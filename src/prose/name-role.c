/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* What growths, shares and changes of something are called. */

/* Whether a name already says that it is one of growth. */
static gboolean
says_growth (const char *name)
{
  static const char *const ends[] = { "增速", "增长率", "增幅", "涨幅", " growth" };
  const gsize length = strlen (name);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (guatu_ends (name, length, ends[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_percent (const GuatuUnitName *unit)
{
  return unit != NULL && unit->kind == GUATU_UNIT_PERCENT;
}

/* A growth, in English and in Chinese, by the prices at which it is one. */
static const char *const growths[][2] = {
  [GUATU_PRICES_UNSAID] = { " growth", "增速" },
  [GUATU_PRICES_CURRENT] = { " nominal growth", "名义增速" },
  [GUATU_PRICES_CONSTANT] = { " real growth", "实际增速" },
};

static const char *
change_word (const GuatuProseFigure *figure, const GuatuLead *lead, gboolean chinese)
{
  GuatuUnitKind kind = figure->unit != NULL ? figure->unit->kind : GUATU_UNIT_NONE;

  if (kind == GUATU_UNIT_PERCENT || kind == GUATU_UNIT_MULTIPLE
      || kind == GUATU_UNIT_PERMILLE)
    return says_growth (figure->name) ? "" : growths[lead->prices][chinese];
  if (kind == GUATU_UNIT_POINTS)
    return chinese ? "变化" : " change";
  return chinese ? "增减量" : " change";
}

static gboolean
is_points (const GuatuProseFigure *figure)
{
  return figure->unit != NULL && figure->unit->kind == GUATU_UNIT_POINTS;
}

/* What the points of a change are a change of, where that is a growth or a share: the
 * growth itself in 增速加快2个百分点, or the number before in 增长8%，高于全国2个百分点.
 */
static const char *
role_before (const GuatuReader *reader, const GuatuProseFigure *figure,
             const GuatuLead *lead)
{
  if (!figure->is_change || !is_points (figure) || lead->share || lead->share_noun)
    return NULL;
  if (lead->of_noun || (lead->above && lead->noun_sign != 0))
    return says_growth (figure->name)
               ? ""
               : growths[lead->prices][guatu_name_is_chinese (figure->name)];
  return lead->run.n == 0 && lead->earlier.n == 0 ? reader->role : NULL;
}

/* The share that the number before went to from another one, as it is called:
 * 占全社会用电量的比重由56.2%提高到58.4%. */
static const char *
share_led_to (const GuatuReader *reader, const GuatuProseFigure *figure,
              const GuatuLead *lead)
{
  const GPtrArray *figures = reader->prose->figures;
  const GuatuProseFigure *before
      = figures->len > 1 ? g_ptr_array_index (figures, figures->len - 2) : NULL;

  return lead->to_reached && reader->was_from && before != NULL && before->is_share
                 && is_percent (figure->unit)
             ? reader->role
             : NULL;
}

/* Two texts as one, kept with those of the figures. */
static const char *
joined (GuatuReader *reader, const char *words, const char *more)
{
  g_autofree char *both = g_strconcat (words, more, NULL);

  return guatu_prose_keep (reader->prose, both);
}

/* Makes another name of a name, which no longer is that of an indicator. */
static void
append_name (GuatuReader *reader, GuatuProseFigure *figure, const char *more)
{
  figure->name = joined (reader, figure->name, more);
  figure->name_en = figure->indicator = NULL;
}

/* Names a change of a growth or of a share. */
static void
add_change (GuatuReader *reader, GuatuProseFigure *figure, const char *role)
{
  const gboolean chinese = guatu_name_is_chinese (figure->name);

  append_name (reader, figure, role);
  append_name (reader, figure, chinese ? "变化" : " change");
}

/* Keeps what points that follow may be a change of: what the name has behind its first
 * @base bytes. */
static void
keep_role (GuatuReader *reader, const GuatuProseFigure *figure, gsize base)
{
  const gboolean share
      = figure->is_share || (figure->is_change && is_percent (figure->unit));

  if (is_points (figure) && figure->is_change)
    return;
  reader->role = share && figure->name[base] != '\0' ? figure->name + base : NULL;
}

/* What was once, as the report says it. */
static void
add_then (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  g_autofree char *then = guatu_naming_words (reader, lead->then_start, lead->then_end);
  g_autofree char *more = g_strconcat ("相当于", then, "比例", NULL);

  figure->is_share = TRUE;
  append_name (reader, figure, more);
}

/* What a share is called. */
static void
add_share (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  const gboolean chinese = guatu_name_is_chinese (figure->name);
  g_autofree char *of
      = lead->share_of.n > 0 ? guatu_naming_run (reader, &lead->share_of) : NULL;
  g_autofree char *more = NULL;

  figure->is_share = TRUE;
  if (of != NULL && *of != '\0' && !g_str_equal (of, "total"))
    more = chinese ? g_strconcat ("占", of, "比重", NULL)
                   : g_strconcat (", share of ", of, NULL);
  append_name (reader, figure,
               more != NULL                          ? more
               : !chinese                            ? ", share"
               : strstr (figure->name, "占") != NULL ? "比重"
                                                     : "占比");
}

/* How much more or less than was planned is no growth since another time:
 * 较年初预算增减量. */
static void
add_plan (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  g_autofree char *plan
      = guatu_clean_words (&reader->clean, lead->plan->start, lead->plan->end);
  g_autofree char *more = g_strconcat (
      "较", g_utf8_next_char (plan),
      is_percent (figure->unit) ? "增减率" : change_word (figure, lead, TRUE), NULL);

  append_name (reader, figure, more);
}

/* What a growth is called, which that of an indicator is known by. */
static void
add_growth (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  const char *word = change_word (figure, lead, guatu_name_is_chinese (figure->name));
  g_autofree char *en = NULL;

  if (lead->plan != NULL)
    {
      add_plan (reader, figure, lead);
      return;
    }

  if (figure->indicator != NULL)
    figure->indicator
        = joined (reader, figure->indicator, change_word (figure, lead, TRUE));
  if (*word == '\0')
    return;
  figure->name = joined (reader, figure->name, word);
  if (figure->name_en != NULL && is_percent (figure->unit))
    en = guatu_name_growth_en (figure->name_en, lead->prices);
  figure->name_en = guatu_prose_keep (reader->prose, en);
}

/* What a share is called, or a change. */
static void
add_role (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  if (lead->share || lead->share_noun)
    add_share (reader, figure, lead);
  else if (figure->is_change)
    add_growth (reader, figure, lead);
}

/**
 * guatu_role_find:
 * @reader: a report
 * @figure: (inout): a figure, whose name is not known yet
 * @name: what it is of, in the words of the report
 * @lead: what stands before its number
 *
 * Has the figure be a growth where its name says so.
 *
 * Returns: whether it is a growth or a share, whose unit is not that of what it is of
 */
gboolean
guatu_role_find (const GuatuReader *reader, GuatuProseFigure *figure, const char *name,
                 const GuatuLead *lead)
{
  if (says_growth (name) && is_percent (figure->unit))
    figure->is_change = TRUE;
  return figure->is_change || lead->share || lead->share_noun
         || share_led_to (reader, figure, lead) != NULL;
}

/**
 * guatu_role_name:
 * @reader: a report
 * @figure: (inout): a figure, whose name is that of what it is of
 * @lead: what stands before its number
 *
 * Names it as the growth, the share or the change of that which it is.
 */
void
guatu_role_name (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  const gsize base = strlen (figure->name);
  const char *role = role_before (reader, figure, lead);

  if (lead->then_end > 0)
    add_then (reader, figure, lead);
  else if (role != NULL)
    add_change (reader, figure, role);
  else if (share_led_to (reader, figure, lead) != NULL)
    {
      figure->is_share = TRUE;
      append_name (reader, figure, reader->role);
    }
  else
    add_role (reader, figure, lead);
  keep_role (reader, figure, base);
}
