/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/stat/code-label.h"
#include "io/stat/cube.h"
#include "io/stat/period-code.h"
#include "lexicon/place-name.h"

/* What each dimension becomes: the time, the place, a part of the indicator's name, or
 * something that is the same of all and is told. */

/* What a unit is called that has a code and no label: MLN_USD is 百万美元. */
static gboolean
label_unit (const char *code, GuatuText *label)
{
  const char *written = NULL;
  g_auto (GuatuUnitText) unit = { NULL };
  g_autofree char *zh = NULL;

  if (!guatu_code_unit (code, &written) || !guatu_unit_text_parse (written, &unit)
      || unit.unit == NULL)
    return FALSE;
  zh = g_strconcat (guatu_multiplier_zh (unit.mult), unit.unit->zh,
                    unit.per != NULL ? "/" : "", unit.per != NULL ? unit.per->zh : "",
                    NULL);
  guatu_text_set (label, zh, written);
  return TRUE;
}

/* Each value has a label in both languages in the end: what the file says, what its code
 * means everywhere, or the code. */
static void
complete_label (const GuatuAxis *axis, GuatuMember *member)
{
  g_auto (GuatuText) known = { NULL };
  const gboolean is_known = guatu_code_label (axis->role, axis->id, member->code, &known);
  const gboolean is_bare_unit = axis->role == GUATU_ROLE_UNIT && !is_known
                                && guatu_text_is_absent (&member->label);
  g_autofree char *own
      = g_strdup (member->label.zh != NULL ? member->label.zh : member->code);

  if (is_bare_unit && label_unit (member->code, &member->label))
    return;
  if (guatu_text_is_absent (&member->label) && is_known)
    guatu_text_set (&member->label, known.zh, known.en);
  else if (guatu_text_is_absent (&member->label)
           || strcmp (member->label.zh, member->label.en) == 0)
    {
      guatu_name_set (&member->label, own);
      if (is_known && strcmp (member->label.zh, member->label.en) == 0
          && !guatu_text_is_chinese (own))
        guatu_text_set (&member->label, known.zh, own);
    }
  member->says_more = is_known && axis->role == GUATU_ROLE_UNIT;
  if (guatu_axis_is_adjustment (axis->role, axis->id))
    return;
  member->is_total = member->is_total || guatu_text_is_total (member->code)
                     || guatu_text_is_total (member->label.en)
                     || guatu_text_is_total (member->label.zh);
}

/* The code of SDMX for what a dimension does not apply to: such numbers are of no place.
 */
#define NO_PLACE "_Z"

/* Whether a dimension of places is more than that there is none. */
static gboolean
may_have_places (const GuatuAxis *axis)
{
  for (guint i = 0; i < axis->members->len; i++)
    if (guatu_axis_member (axis, i)->place != NULL)
      return TRUE;
  return axis->members->len == 0;
}

static void
complete_place (GuatuCube *cube, GuatuMember *member)
{
  const GuatuPlaceName *known = guatu_place_code_find (member->code);
  g_auto (GuatuText) name = { NULL };

  if (g_str_equal (member->code, NO_PLACE))
    return;
  if (guatu_text_is_absent (&member->label))
    {
      if (known != NULL)
        guatu_text_set (&name, known->name.zh, known->name.en);
      else
        guatu_place_name_set (&name, member->code);
    }
  else if (strcmp (member->label.zh, member->label.en) != 0)
    guatu_text_set (&name, member->label.zh, member->label.en);
  else
    {
      guatu_place_name_set (&name, member->label.zh);
      if (known != NULL && strcmp (name.zh, name.en) == 0
          && !guatu_text_is_chinese (name.zh))
        guatu_text_set (&name, known->name.zh, name.en);
      if (known == NULL)
        known = guatu_place_name_find (member->label.zh);
    }
  member->place = guatu_items_place_named (&cube->items, member->code, &name);
  if (member->is_total || (known != NULL && known->is_group))
    g_hash_table_add (cube->items.total_places, (gpointer) member->place);
}

static void
complete_period (GuatuAxis *axis, GuatuMember *member)
{
  member->has_period
      = member->has_period
        || guatu_period_code_parse (member->code, axis->scale, &member->period)
        || (member->label.en != NULL
            && guatu_period_code_parse (member->label.en, axis->scale, &member->period));
}

static void
complete (GuatuCube *cube, GuatuAxis *axis)
{
  for (guint i = 0; i < axis->members->len; i++)
    {
      GuatuMember *member = guatu_axis_member (axis, i);

      if (axis->role == GUATU_ROLE_TIME)
        complete_period (axis, member);
      else if (axis->role == GUATU_ROLE_PLACE)
        complete_place (cube, member);
      else
        complete_label (axis, member);
      if (member->is_total && axis->total == 0)
        axis->total = i + 1;
      axis->has_parents = axis->has_parents || member->parent > 0;
    }
}

/* Only one dimension can be the time, and one the place. */
static GuatuAxis *
find_only (GuatuCube *cube, GuatuRole role)
{
  GuatuAxis *found = NULL;

  for (guint i = 0; i < cube->axes->len; i++)
    {
      GuatuAxis *axis = guatu_cube_axis (cube, i);

      if (axis->role != role)
        continue;
      if (found == NULL)
        found = axis;
      else if (found->members->len <= 1 && axis->members->len > 1)
        {
          found->role = GUATU_ROLE_OTHER;
          found = axis;
        }
      else
        axis->role = GUATU_ROLE_OTHER;
    }
  return found;
}

/* What a dimension says that has one value: that is told, and stands in the names unless
 * it is the total. */
static void
decide (GuatuCube *cube, GuatuAxis *axis)
{
  const GuatuMember *first = axis->members->len > 0 ? guatu_axis_member (axis, 0) : NULL;

  if (axis == cube->time || axis == cube->place || first == NULL
      || (axis->members->len == 1 && *first->code == '\0'))
    return;
  if (axis->members->len != 1 && axis->role != GUATU_ROLE_UNIT)
    {
      axis->in_name = axis->members->len > 1;
      if (axis->role == GUATU_ROLE_OTHER)
        guatu_cube_note (cube, _ ("“%s” is a part of the names of the indicators."),
                         guatu_axis_name (axis));
      return;
    }
  if (axis->role == GUATU_ROLE_INDICATOR)
    axis->in_name = TRUE;
  else if (axis->role == GUATU_ROLE_UNIT)
    axis->in_name = TRUE;
  else
    {
      axis->in_name = axis->role == GUATU_ROLE_OTHER && !first->is_total;
      guatu_cube_note (cube, _ ("“%s” is “%s” throughout."), guatu_axis_name (axis),
                       first->label.zh != NULL ? first->label.zh : first->code);
    }
}

/* The title as far as it is none of dimensions: “Population by sex, age and year”. */
static void
cut_title (GuatuCube *cube)
{
  GuatuText *title = &cube->items.title;
  g_autofree char *front = NULL;
  const char *by = !guatu_text_is_absent (title) ? strstr (title->en, " by ") : NULL;

  for (guint i = 0; by != NULL && front == NULL && i < cube->axes->len; i++)
    {
      const char *label = guatu_cube_axis (cube, i)->label.en;
      g_autofree char *rest = g_utf8_casefold (by, -1);
      g_autofree char *word = label != NULL ? g_utf8_casefold (label, -1) : NULL;

      if (word != NULL && strstr (rest, word) != NULL)
        front = g_strndup (title->en, (gsize) (by - title->en));
    }
  if (front == NULL)
    return;
  if (strcmp (title->zh, title->en) == 0)
    guatu_name_set (title, front);
  else
    guatu_text_set (title, title->zh, front);
}

/* A file without a title is called by its only indicator. */
static void
title_by_indicator (GuatuCube *cube)
{
  const GuatuAxis *found = NULL;

  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);

      if (axis->role != GUATU_ROLE_INDICATOR || axis->members->len != 1)
        continue;
      found = found == NULL ? axis : NULL;
    }
  if (found != NULL && guatu_text_is_absent (&cube->items.title)
      && *guatu_axis_member (found, 0)->label.zh != '\0')
    guatu_text_set (&cube->items.title, guatu_axis_member (found, 0)->label.zh,
                    guatu_axis_member (found, 0)->label.en);
}

/* What is measured, where no dimension says it. */
static void
find_subject (GuatuCube *cube)
{
  const GuatuText *title = &cube->items.title;

  if (!guatu_text_is_absent (&cube->subject))
    return;
  if (guatu_text_is_absent (title))
    {
      guatu_name_set (&cube->subject, cube->name);
      return;
    }
  guatu_text_set (&cube->subject, title->zh, title->en);
  if (strcmp (title->zh, title->en) == 0)
    guatu_name_set (&cube->subject, title->en);
}

/* The first of --period, the title and the name of the file that says a year. */
static void
find_default_period (GuatuCube *cube)
{
  const char *const texts[] = { cube->items.title.en, cube->items.title.zh, cube->name };

  if (cube->options->period != NULL
      && guatu_period_code_parse (cube->options->period, '\0', &cube->default_period))
    cube->has_default_period = TRUE;
  for (guint i = 0; !cube->has_default_period && i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (GStrv) words
          = texts[i] != NULL ? g_regex_split_simple ("[^0-9]+", texts[i], 0, 0) : NULL;

      for (guint w = 0; words != NULL && words[w] != NULL; w++)
        if (strlen (words[w]) == 4 && (words[w][0] == '1' || words[w][0] == '2')
            && guatu_period_parse (words[w], &cube->default_period))
          cube->has_default_period = TRUE;
    }
}

static gboolean
check_time (GuatuCube *cube, GError **error)
{
  guint n = 0;

  for (guint i = 0; cube->time != NULL && i < cube->time->members->len; i++)
    n += guatu_axis_member (cube->time, i)->has_period;
  if (cube->time == NULL)
    find_default_period (cube);
  if (n > 0 || cube->has_default_period)
    return TRUE;
  g_set_error_literal (
      error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
      cube->time == NULL
          ? _ ("No dimension of the file is the time. Say by “--period” when its numbers "
               "are of.")
      : cube->time->members->len == 0
          ? _ ("The file has no numbers.")
          : _ ("No value of the time is a period that is known."));
  return FALSE;
}

/* Where the numbers are from. */
static void
add_source (GuatuCube *cube)
{
  GuatuSource *source;

  if (guatu_text_is_absent (&cube->source))
    return;
  source = guatu_builder_add (cube->items.builder, GUATU_LIST_SOURCES, "source", NULL);
  guatu_text_set (&source->title, cube->source.zh, cube->source.en);
  source->published = g_strdup (cube->published);
  source->url = g_strdup (cube->url);
  cube->source_item = source;
  guatu_cube_note (cube, _ ("The source is “%s”."), cube->source.zh);
}

/**
 * guatu_cube_begin:
 * @cube: a file of which all dimensions and their values are known
 * @error: a #GuatuIoError
 *
 * Decides what becomes of each dimension.
 *
 * Returns: whether there is a time
 */
gboolean
guatu_cube_begin (GuatuCube *cube, GError **error)
{
  const GuatuText *title = &cube->items.title;

  cube->time = find_only (cube, GUATU_ROLE_TIME);
  cube->place = find_only (cube, GUATU_ROLE_PLACE);
  for (guint i = 0; i < cube->axes->len; i++)
    complete (cube, guatu_cube_axis (cube, i));
  for (guint i = 0; i < cube->axes->len; i++)
    decide (cube, guatu_cube_axis (cube, i));
  if (cube->time != NULL)
    guatu_cube_note (cube, _ ("“%s” is the time."), guatu_axis_name (cube->time));
  if (cube->place != NULL && may_have_places (cube->place))
    guatu_cube_note (cube, _ ("“%s” is the place."), guatu_axis_name (cube->place));
  if (!guatu_text_is_absent (title))
    guatu_cube_note (cube, _ ("The title is “%s”."), title->zh);
  cut_title (cube);
  title_by_indicator (cube);
  find_subject (cube);
  add_source (cube);
  return check_time (cube, error);
}
