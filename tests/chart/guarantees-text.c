/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees-private.h"

#include <string.h>

#include "chart/label.h"
#include "chart/style.h"
#include "chart/table.h"

/* With more values than this, points have their values read off the axis. */
#define MAX_LABELLED_VALUES 24

/* How far a value stands beside its mark at most, in heights of its line. */
#define FARTHEST_VALUE 2.1

#define ROLE(role) (1u << (role))

/* Leaves of a text what the typesetter never changes, to compare it by. */
static char *
plain (const char *text)
{
  g_autofree char *parted = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  GString *rest = g_string_new (NULL);

  for (const char *p = parted; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isgraph (g_utf8_get_char (p))
        && !g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (rest, g_utf8_get_char (p));
  return g_string_free (rest, FALSE);
}

static gboolean
says (const char *text, const char *wanted)
{
  g_autofree char *a = plain (text);
  g_autofree char *b = plain (wanted);

  return strstr (a, b) != NULL;
}

static gboolean
is_written (const GuatuScene *scene, guint roles, const char *wanted)
{
  for (guint i = 0; i < scene->texts->len; i++)
    if (ROLE (guatu_scene_text (scene, i)->role) & roles
        && says (guatu_cut_text_in_full (guatu_scene_text (scene, i)->layout), wanted))
      return TRUE;
  return FALSE;
}

static gboolean
is_warned_of (const GuatuScene *scene, guint roles, const char *wanted)
{
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      if (warning->kind != GUATU_WARNING_ALIKE && ROLE (warning->role) & roles
          && says (warning->text, wanted))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_told (const GuatuScene *scene, guint roles, const char *wanted)
{
  return is_written (scene, roles, wanted) || is_warned_of (scene, roles, wanted);
}

/* A small figure in both languages may go without English as a whole. */
static gboolean
wants_english (const GuatuScene *scene)
{
  return scene->figure.language == GUATU_LANGUAGE_ZH_EN
         && !is_warned_of (scene, ROLE (GUATU_ROLE_TITLE), scene->chart->title.en);
}

/* A warning names a text in the first language, even where both are gone, and what stands
 * once for both as it stands. */
static gboolean
is_told_in_full (const GuatuScene *scene, guint roles, const GuatuText *text)
{
  const char *primary
      = guatu_text_get (text, guatu_language_primary (scene->figure.language));
  const char *once = guatu_label_once (text);

  if (scene->figure.language == GUATU_LANGUAGE_ZH_EN && once != NULL
      && is_told (scene, roles, once))
    return TRUE;
  return is_warned_of (scene, roles, primary)
         || (is_written (scene, roles, primary)
             && (!wants_english (scene) || is_told (scene, roles, text->en)));
}

static gboolean
warns_of (const GuatuScene *scene, GuatuWarningKind kind, const GuatuSceneText *text)
{
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      if (warning->kind == kind && warning->role == text->role
          && g_strcmp0 (warning->text, guatu_cut_text_in_full (text->layout)) == 0)
        return TRUE;
    }
  return FALSE;
}

char *
guarantee_shortened_told (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (guatu_cut_text_is_cut (text->layout)
          && !warns_of (scene, GUATU_WARNING_SHORTENED, text))
        return g_strdup_printf ("nothing warns that “%s” is cut",
                                guatu_cut_text_in_full (text->layout));
    }
  return NULL;
}

/* Each language of a heading is on the page, or a warning names it in that language. */
static gboolean
is_told_in_each (const GuatuScene *scene, guint roles, const GuatuText *text)
{
  GuatuLanguage language = scene->figure.language;

  return (language == GUATU_LANGUAGE_EN || is_told (scene, roles, text->zh))
         && (language == GUATU_LANGUAGE_ZH || is_told (scene, roles, text->en));
}

char *
guarantee_headings_told (const GuatuScene *scene)
{
  const GuatuChartDescription *chart = scene->chart;
  const struct
  {
    const GuatuText *text;
    GuatuTextRole role;
  } headings[] = {
    { &chart->title, GUATU_ROLE_TITLE },
    { &chart->subtitle, GUATU_ROLE_SUBTITLE },
    { &chart->note, GUATU_ROLE_NOTE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      if (!guatu_text_is_absent (headings[i].text)
          && !is_told_in_each (scene, ROLE (headings[i].role), headings[i].text))
        return g_strdup_printf ("the %s is missing without a warning",
                                guatu_text_role_to_string (headings[i].role));
    }
  return NULL;
}

static const char *
find_untold (const GuatuScene *scene, GArray *keys, guint roles)
{
  for (guint i = 0; i < keys->len; i++)
    {
      const GuatuKey *key = &g_array_index (keys, GuatuKey, i);

      if (!is_told_in_full (scene, roles, &key->label))
        return key->label.zh;
    }
  return NULL;
}

char *
guarantee_names_told (const GuatuScene *scene)
{
  g_autoptr (GuatuTable) table = guatu_table_new (scene->chart);
  g_autoptr (GuatuTable) reduced = guatu_table_new_reduced (scene->chart, 1);
  const char *untold;

  untold = guarantee_has_axis_of_time (scene, reduced != NULL ? reduced : table)
               ? NULL
               : find_untold (scene, table->categories, ROLE (GUATU_ROLE_CATEGORY));
  if (untold != NULL)
    return g_strdup_printf ("the category “%s” is missing without a warning", untold);
  if (table->series->len > 1)
    untold = find_untold (scene, table->series,
                          ROLE (GUATU_ROLE_LEGEND) | ROLE (GUATU_ROLE_DIRECT));
  if (untold != NULL)
    return g_strdup_printf ("the series “%s” is missing without a warning", untold);
  return NULL;
}

static gboolean
is_labelled (const GuatuScene *scene, guint mark)
{
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->mark == (int) mark
        && guatu_scene_text (scene, i)->role == GUATU_ROLE_VALUE)
      return TRUE;
  return is_warned_of (scene, ROLE (GUATU_ROLE_VALUE),
                       guatu_scene_mark (scene, mark)->label);
}

/* Whether the sign of its stack tells of a missing part. */
static gboolean
is_told_by_stack (const GuatuSceneMark *mark, const GuatuTable *table)
{
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (table->cells[i].observation == mark->observation)
      return mark->observation->missing
             && table->cells[i].withheld == GUATU_WITHHELD_SILENTLY;
  return FALSE;
}

char *
guarantee_values_told (const GuatuScene *scene)
{
  g_autoptr (GuatuTable) table = guatu_table_new (scene->chart);
  g_autoptr (GuatuTable) reduced = guatu_table_new_reduced (scene->chart, 1);
  gboolean columns, on_axis;

  if (reduced != NULL)
    return NULL; /* its values are read off the axis, and its gaps are seen */
  on_axis = guatu_table_n_values (table) > MAX_LABELLED_VALUES;
  /* Columns of periods stand on an axis with a grid, off which they can be read. */
  columns
      = scene->chart->mark == GUATU_MARK_BAR && guarantee_has_axis_of_time (scene, table);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (!(mark->kind == GUATU_SCENE_MARK_POINT && on_axis)
          && !(mark->kind == GUATU_SCENE_MARK_BAR && columns) && !is_labelled (scene, i)
          && !is_told_by_stack (mark, table))
        return g_strdup_printf ("the value %s of %s is missing without a warning",
                                mark->label, mark->indicator->id);
    }
  return NULL;
}

/* Where a mark lies, of a range with all that is drawn for it. */
static GuatuBox
extent_of (const GuatuScene *scene, guint index)
{
  const GuatuSceneMark *mark = guatu_scene_mark (scene, index);
  double left = mark->box.x, right = mark->box.x + mark->box.width;

  for (guint i = 0;
       mark->observation->bound == GUATU_BOUND_RANGE && i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      for (guint j = 0; shape->mark == (int) index && j < shape->n_points; j++)
        {
          left = MIN (left, shape->points[j].x);
          right = MAX (right, shape->points[j].x);
        }
    }
  return (GuatuBox) { left, mark->box.y, right - left, mark->box.height };
}

/* How far the nearest text of a mark's value is beside it, in heights of its line. */
static double
value_distance (const GuatuScene *scene, guint index, guint *n_texts)
{
  GuatuBox mark = extent_of (scene, index);
  double least = G_MAXDOUBLE;

  *n_texts = 0;
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->mark != (int) index || text->role != GUATU_ROLE_VALUE)
        continue;
      least = MIN (least, MAX (text->box.x - mark.x - mark.width,
                               mark.x - text->box.x - text->box.width)
                              / text->box.height);
      (*n_texts)++;
    }
  return least;
}

/* A value beside another place than its own would be read as a value of that place.
 * Only the signs of missing values stand side by side. */
char *
guarantee_values_near (const GuatuScene *scene)
{
  guint n_languages = scene->figure.language == GUATU_LANGUAGE_ZH_EN ? 2 : 1;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);
      guint n_texts;
      double distance = value_distance (scene, i, &n_texts);

      if (n_texts > n_languages)
        return g_strdup_printf ("the value %s is written twice", mark->label);
      if (n_texts > 0 && mark->kind != GUATU_SCENE_MARK_MISSING
          && distance > FARTHEST_VALUE)
        return g_strdup_printf ("the value %s stands %g lines from its mark", mark->label,
                                distance);
    }
  return NULL;
}
