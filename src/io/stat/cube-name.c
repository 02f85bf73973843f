/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/stat/code-label.h"
#include "io/stat/cube.h"

/* The name and the unit of an indicator, which the values of several dimensions make up
 * together. */

static void
append (GString *zh, GString *en, const GuatuText *label)
{
  if (*label->zh == '\0')
    return;
  if (zh->len > 0)
    {
      g_string_append (zh, "、");
      g_string_append (en, ", ");
    }
  g_string_append (zh, label->zh);
  g_string_append (en, label->en);
}

/* What all is called that one dimension, the first of indicators, or none tells apart. */
static const GuatuText *
find_base (const GuatuCube *cube, const guint *members, guint *axis)
{
  for (guint i = 0; i < cube->axes->len; i++)
    if (guatu_cube_axis (cube, i)->role == GUATU_ROLE_INDICATOR)
      {
        *axis = i;
        return &guatu_axis_member (guatu_cube_axis (cube, i), members[i])->label;
      }
  *axis = G_MAXUINT;
  return &cube->subject;
}

/**
 * guatu_cube_name:
 * @cube: a file that was begun
 * @members: the number of a value of each dimension
 * @name: (out): what the indicator is called that they make up
 * @short_name: (out): what tells it from others, where all are of one subject; else
 * absent
 */
void
guatu_cube_name (GuatuCube *cube, const guint *members, GuatuText *name,
                 GuatuText *short_name)
{
  guint base_axis = 0;
  const GuatuText *base = find_base (cube, members, &base_axis);
  g_autoptr (GString) zh = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);
  g_autofree char *all_zh = NULL;
  g_autofree char *all_en = NULL;
  gboolean differs = FALSE;

  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);

      const GuatuMember *member = guatu_axis_member (axis, members[i]);

      if (!(axis->role == GUATU_ROLE_UNIT ? member->says_more : axis->in_name)
          || i == base_axis)
        continue;
      append (zh, en, &member->label);
      differs = differs || axis->members->len > 1;
    }
  if (zh->len == 0)
    {
      guatu_text_set (name, base->zh, base->en);
      return;
    }
  all_zh = g_strconcat (base->zh, "：", zh->str, NULL);
  all_en = g_strconcat (base->en, ": ", en->str, NULL);
  guatu_text_set (name, all_zh, all_en);
  if (differs
      && (base_axis == G_MAXUINT || guatu_cube_axis (cube, base_axis)->members->len == 1))
    guatu_text_set (short_name, zh->str, en->str);
}

/* Adds what multiplies a unit to what multiplies all: what a file says of both is one
 * thing, MLN_USD beside a UNIT_MULT of 6. */
static void
add_mult (int *mult, int own)
{
  if (*mult != own)
    *mult += own;
}

/* Whether a text is a unit that is known, or the sign of a bare number or an index. */
static const GuatuUnit *
known_unit (GuatuCube *cube, const char *text, int *mult)
{
  static const char *const bare[] = { "number", "numbers", "count", "no.", "ratio" };
  g_auto (GuatuUnitText) unit = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (bare); i++)
    if (g_ascii_strcasecmp (text, bare[i]) == 0)
      return guatu_items_unit (&cube->items, NULL);
  if (g_ascii_strncasecmp (text, "number of ", strlen ("number of ")) == 0)
    text += strlen ("number of ");
  if (guatu_unit_text_parse (text, &unit))
    {
      add_mult (mult, unit.mult);
      return guatu_items_unit (&cube->items, &unit);
    }
  return NULL;
}

/* The kind of a unit that is not known by name. */
static const GuatuUnit *
other_unit (GuatuCube *cube, const GuatuText *label)
{
  const gboolean index = g_ascii_strncasecmp (label->en, "index", strlen ("index")) == 0
                         || strstr (label->zh, "指数") != NULL;

  return guatu_items_unit_other (&cube->items, index ? GUATU_UNIT_INDEX : GUATU_UNIT_NONE,
                                 label);
}

/* A unit that is not known with what multiplies it before its name: million Australian
 * Dollar. */
static const GuatuUnit *
multiplied_unit (GuatuCube *cube, const char *text, int *mult)
{
  for (const char *blank = strrchr (text, ' '); blank != NULL && blank > text;
       blank = g_strrstr_len (text, blank - text, " "))
    {
      g_autofree char *front = g_strndup (text, (gsize) (blank - text));
      const GuatuText rest = { (char *) blank + 1, (char *) blank + 1 };
      g_auto (GuatuUnitText) scale = { NULL };

      if (!guatu_unit_text_parse (front, &scale) || scale.unit != NULL)
        continue;
      add_mult (mult, scale.mult);
      return other_unit (cube, &rest);
    }
  return NULL;
}

static const GuatuUnit *
find_by (GuatuCube *cube, const char *code, const GuatuText *label, int *mult)
{
  const char *written = NULL;
  const GuatuUnit *unit = NULL;

  if (guatu_code_unit (code, &written))
    {
      if (*written == '\0')
        return guatu_items_unit (&cube->items, NULL);
      unit = known_unit (cube, written, mult);
    }
  if (unit == NULL)
    unit = known_unit (cube, label->en, mult);
  if (unit == NULL)
    unit = known_unit (cube, label->zh, mult);
  /* Percentage of labour force */
  if (unit == NULL && g_ascii_strncasecmp (label->en, "percent", strlen ("percent")) == 0)
    unit = known_unit (cube, "%", mult);
  if (unit == NULL)
    unit = multiplied_unit (cube, label->en, mult);
  return unit != NULL ? unit : other_unit (cube, label);
}

/* Whether a known unit is called in English what a file calls it. */
static gboolean
is_called (const GuatuUnitText *unit, const char *en)
{
  g_autofree char *with_per
      = unit->per != NULL ? g_strconcat (unit->unit->en, " per ", unit->per->en_one, NULL)
                          : NULL;

  return g_str_equal (en, with_per != NULL ? with_per : guatu_unit_text_en (unit, FALSE));
}

/* A unit of which both names are known: Chinese has words for what is counted that
 * English has not. */
static const GuatuUnit *
find_by_names (GuatuCube *cube, const GuatuText *names)
{
  g_auto (GuatuUnitText) unit = { NULL };

  if (!guatu_unit_text_parse (names->zh, &unit) || unit.unit == NULL || unit.mult != 0)
    return other_unit (cube, names);
  return is_called (&unit, names->en)
             ? guatu_items_unit (&cube->items, &unit)
             : guatu_items_unit_other (&cube->items, unit.unit->kind, names);
}

static const GuatuUnit *
find_by_text (GuatuCube *cube, const char *text, int *mult)
{
  const GuatuText label = { (char *) text, (char *) text };

  return find_by (cube, text, &label, mult);
}

/**
 * guatu_cube_find_unit:
 * @cube: a file that was begun
 * @members: the number of a value of each dimension
 * @mult: (inout): the power of ten that all is to be multiplied by, to which that of the
 *   unit is added
 *
 * Returns: (transfer none): what the indicator is in that they make up
 */
const GuatuUnit *
guatu_cube_find_unit (GuatuCube *cube, const guint *members, int *mult)
{
  if (cube->options->unit != NULL)
    return find_by_text (cube, cube->options->unit, mult);
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);
      const GuatuMember *member = guatu_axis_member (axis, members[i]);

      if (!guatu_text_is_absent (&member->unit_name))
        return find_by_names (cube, &member->unit_name);
      if (axis->role == GUATU_ROLE_UNIT && *member->code != '\0')
        return find_by (cube, member->code, &member->label, mult);
    }
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuMember *member
          = guatu_axis_member (guatu_cube_axis (cube, i), members[i]);

      if (member->unit != NULL && *member->unit != '\0')
        return find_by_text (cube, member->unit, mult);
    }
  return cube->unit != NULL && *cube->unit != '\0'
             ? find_by_text (cube, cube->unit, mult)
             : guatu_items_unit (&cube->items, NULL);
}

/* Adds to a name what it is in. */
static void
add_unit (GuatuText *name, const GuatuText *unit)
{
  g_autofree char *zh = g_strdup_printf ("%s（%s）", name->zh, unit->zh);
  g_autofree char *en = g_strdup_printf ("%s (%s)", name->en, unit->en);

  guatu_text_set (name, zh, en);
}

static const GuatuText *
unit_of (const GuatuCube *cube, const GuatuItem *item)
{
  guint members[GUATU_CUBE_MAX_AXES];

  guatu_cube_members (cube, g_ascii_strtoull (item->key, NULL, 10), members);
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);

      if (axis->role == GUATU_ROLE_UNIT && axis->members->len > 1)
        return &guatu_axis_member (axis, members[i])->label;
    }
  return NULL;
}

/**
 * guatu_cube_tell_apart:
 * @cube: a file of which all numbers were added
 *
 * Has names that several indicators share say in what these are.
 */
void
guatu_cube_tell_apart (GuatuCube *cube)
{
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) shared = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < cube->items.list->len; i++)
    {
      GuatuItem *item = guatu_items_get (&cube->items, i);
      GuatuItem *first = g_hash_table_lookup (seen, item->indicator->name.zh);

      if (first == NULL)
        {
          g_hash_table_insert (seen, g_strdup (item->indicator->name.zh), item);
          continue;
        }
      g_hash_table_add (shared, first);
      g_hash_table_add (shared, item);
    }
  for (guint i = 0; i < cube->items.list->len; i++)
    {
      GuatuItem *item = guatu_items_get (&cube->items, i);
      const GuatuText *unit
          = g_hash_table_contains (shared, item) ? unit_of (cube, item) : NULL;

      if (unit == NULL)
        continue;
      add_unit (&item->indicator->name, unit);
      if (!guatu_text_is_absent (&item->indicator->short_name))
        add_unit (&item->indicator->short_name, unit);
    }
}
