/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/json-dimension.h"

#include <glib/gi18n-lib.h>

#include "io/io-error.h"

/* The dimensions of JSON-stat with their values, labels, units and hierarchies. */

static gboolean
refuse (GError **error, const char *id, const char *message)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, "“%s”: %s", id, message);
  return FALSE;
}

/* A size may be written as a string. */
static gboolean
read_size (const GuatuJsonText *json, guint value, guint *size)
{
  double number = 0;
  int decimals = 0;

  if (!guatu_json_text_number (json, value, &number, &decimals) || number < 0
      || number > G_MAXINT || number != (guint) number)
    return FALSE;
  *size = (guint) number;
  return TRUE;
}

/* The values in their order: an array of codes, or an object of their places. */
static gboolean
read_index (GuatuAxis *axis, const GuatuJsonText *json, guint category, guint size,
            GError **error)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (g_free);
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint index = 0, n = 0;

  if (size > GUATU_CUBE_MAX_MEMBERS)
    {
      guatu_axis_set_too_many (axis, error);
      return FALSE;
    }
  g_ptr_array_set_size (codes, (int) size);
  if (!guatu_json_text_member (json, category, "index", &index)
      && !guatu_json_text_member (json, category, "label", &index))
    return refuse (error, axis->id, _ ("there is neither an “index” nor a “label”."));
  guatu_json_walk_init (&walk, json, index);
  for (; guatu_json_walk_next (&walk); n++)
    {
      const gboolean is_object = guatu_json_text_kind (json, index) == '{';
      double place = walk.index;
      int decimals;

      /* Of a dimension with one value there may be labels and no places. */
      if (is_object)
        guatu_json_text_number (json, walk.child, &place, &decimals);
      if (place < 0 || place >= size || g_ptr_array_index (codes, (guint) place) != NULL)
        return refuse (error, axis->id,
                       _ ("its values are not as many as its size says, or two of them "
                          "have one place."));
      g_ptr_array_index (codes, (guint) place)
          = is_object ? g_strdup (walk.key->str)
                      : guatu_json_text_scalar (json, walk.child);
    }
  if (n != size)
    return refuse (error, axis->id, _ ("its values are not as many as its size says."));
  for (guint i = 0; i < size; i++)
    {
      const char *code = g_ptr_array_index (codes, i);

      if (guatu_axis_add (axis, code != NULL ? code : "", error) == NULL)
        return FALSE;
    }
  return TRUE;
}

static void
read_labels (GuatuAxis *axis, const GuatuJsonText *json, guint category)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint labels = 0, index = 0;

  if (!guatu_json_text_member_of_kind (json, category, "label", '{', &labels))
    return;
  guatu_json_walk_init (&walk, json, labels);
  while (guatu_json_walk_next (&walk))
    {
      g_autofree char *label = guatu_json_text_string (json, walk.child);

      if (label != NULL && *label != '\0'
          && guatu_axis_find (axis, walk.key->str, &index))
        guatu_text_set (&guatu_axis_member (axis, index)->label, label, label);
    }
}

/* What a unit is called in both languages, as guatu_write_json_stat() says it. */
static void
read_unit_name (GuatuMember *member, const GuatuJsonText *json, guint unit)
{
  g_autofree char *zh = guatu_json_text_string_member (json, unit, "zh");
  g_autofree char *en = guatu_json_text_string_member (json, unit, "en");

  if (zh != NULL && en != NULL && *zh != '\0' && *en != '\0')
    guatu_text_set (&member->unit_name, zh, en);
}

/* What the numbers of a value are in, and how they are shown. */
static void
read_unit (GuatuMember *member, const GuatuJsonText *json, guint unit)
{
  static const char *const names[] = { "label", "base", "symbol" };
  guint found = 0;
  double number = 0;
  int decimals = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names) && member->unit == NULL; i++)
    if (guatu_json_text_member (json, unit, names[i], &found))
      member->unit = guatu_json_text_string (json, found);
  if (guatu_json_text_member (json, unit, "decimals", &found)
      && guatu_json_text_number (json, found, &number, &decimals) && number >= 0
      && number <= 15)
    member->decimals = (int) number;
  if (guatu_json_text_member (json, unit, "multiplier", &found)
      && guatu_json_text_number (json, found, &number, &decimals) && ABS (number) <= 30)
    member->unit_mult = (int) number;
  read_unit_name (member, json, unit);
}

static void
read_units (GuatuAxis *axis, const GuatuJsonText *json, guint category)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint units = 0, index = 0;

  if (!guatu_json_text_member_of_kind (json, category, "unit", '{', &units))
    return;
  guatu_json_walk_init (&walk, json, units);
  while (guatu_json_walk_next (&walk))
    if (guatu_axis_find (axis, walk.key->str, &index))
      read_unit (guatu_axis_member (axis, index), json, walk.child);
}

static void
read_notes (GuatuAxis *axis, const GuatuJsonText *json, guint category)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint notes = 0, index = 0;

  if (!guatu_json_text_member_of_kind (json, category, "note", '{', &notes))
    return;
  guatu_json_walk_init (&walk, json, notes);
  while (guatu_json_walk_next (&walk))
    {
      g_auto (GuatuJsonWalk) lines = { NULL };
      g_autoptr (GString) text = g_string_new (NULL);

      guatu_json_walk_init (&lines, json, walk.child);
      while (guatu_json_walk_next (&lines))
        {
          g_autofree char *line = guatu_json_text_string (json, lines.child);

          if (line != NULL)
            g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", line);
        }
      if (text->len > 0 && guatu_axis_find (axis, walk.key->str, &index))
        guatu_text_set (&guatu_axis_member (axis, index)->note, text->str, text->str);
    }
}

/* Whether a value is, over those that it is a part of, a part of another one. */
static gboolean
is_below (const GuatuAxis *axis, guint member, guint whole)
{
  for (guint n = 0; n <= axis->members->len; n++)
    {
      if (member == whole)
        return TRUE;
      if (guatu_axis_member (axis, member)->parent == 0)
        return FALSE;
      member = guatu_axis_member (axis, member)->parent - 1;
    }
  return TRUE;
}

static void
add_child (GuatuAxis *axis, const char *code, guint parent)
{
  guint child = 0;

  if (code != NULL && guatu_axis_find (axis, code, &child)
      && guatu_axis_member (axis, child)->parent == 0 && !is_below (axis, parent, child))
    guatu_axis_member (axis, child)->parent = parent + 1;
}

static void
read_children (GuatuAxis *axis, const GuatuJsonText *json, guint category)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint children = 0, parent = 0;

  if (!guatu_json_text_member_of_kind (json, category, "child", '{', &children))
    return;
  guatu_json_walk_init (&walk, json, children);
  while (guatu_json_walk_next (&walk))
    {
      g_auto (GuatuJsonWalk) codes = { NULL };

      if (!guatu_axis_find (axis, walk.key->str, &parent))
        continue;
      guatu_json_walk_init (&codes, json, walk.child);
      while (guatu_json_walk_next (&codes))
        {
          g_autofree char *code = guatu_json_text_scalar (json, codes.child);

          add_child (axis, code, parent);
        }
    }
}

/* What the dimensions are: time, geo and metric. */
static GuatuRole
find_role (const GuatuJsonText *json, guint roles, const char *id)
{
  static const struct
  {
    const char *name;
    GuatuRole role;
  } names[] = { { "time", GUATU_ROLE_TIME },
                { "geo", GUATU_ROLE_PLACE },
                { "metric", GUATU_ROLE_INDICATOR } };

  for (guint i = 0; roles != 0 && i < G_N_ELEMENTS (names); i++)
    {
      g_auto (GuatuJsonWalk) walk = { NULL };
      guint list = 0;

      if (!guatu_json_text_member_of_kind (json, roles, names[i].name, '[', &list))
        continue;
      guatu_json_walk_init (&walk, json, list);
      while (guatu_json_walk_next (&walk))
        {
          g_autofree char *found = guatu_json_text_string (json, walk.child);

          if (g_strcmp0 (found, id) == 0)
            return names[i].role;
        }
    }
  return guatu_role_of_id (id);
}

static gboolean
read_dimension (GuatuAxis *axis, const GuatuJsonText *json, guint dimensions, guint size,
                GError **error)
{
  guint dimension = 0, category = 0, label = 0;

  if (!guatu_json_text_member_of_kind (json, dimensions, axis->id, '{', &dimension)
      || !guatu_json_text_member_of_kind (json, dimension, "category", '{', &category))
    return refuse (error, axis->id,
                   _ ("“dimension” has no member of this name with a “category”."));
  if (guatu_json_text_member (json, dimension, "label", &label))
    {
      g_autofree char *text = guatu_json_text_string (json, label);

      if (text != NULL)
        guatu_text_set (&axis->label, text, text);
    }
  if (!read_index (axis, json, category, size, error))
    return FALSE;
  read_labels (axis, json, category);
  read_units (axis, json, category);
  read_notes (axis, json, category);
  read_children (axis, json, category);
  return TRUE;
}

/**
 * guatu_json_stat_read_dimensions:
 * @cube: is given the dimensions
 * @json: a text
 * @root: the data set in it
 * @error: a #GuatuIoError
 *
 * Returns: whether all dimensions were read
 */
gboolean
guatu_json_stat_read_dimensions (GuatuCube *cube, const GuatuJsonText *json, guint root,
                                 GError **error)
{
  guint dimensions = 0, ids = 0, sizes = 0, roles = 0;
  g_auto (GuatuJsonWalk) id = { NULL };
  g_auto (GuatuJsonWalk) size = { NULL };

  if (!guatu_json_text_member_of_kind (json, root, "dimension", '{', &dimensions))
    return refuse (error, "dimension", _ ("An object is expected here."));
  /* Before version 2.0 these stood among the dimensions. */
  if (!guatu_json_text_member_of_kind (json, root, "id", '[', &ids))
    root = dimensions;
  if (!guatu_json_text_member_of_kind (json, root, "id", '[', &ids)
      || !guatu_json_text_member_of_kind (json, root, "size", '[', &sizes)
      || guatu_json_text_n_children (json, ids)
             != guatu_json_text_n_children (json, sizes))
    return refuse (error, "id", _ ("there are not as many sizes as dimensions."));
  guatu_json_text_member_of_kind (json, root, "role", '{', &roles);
  guatu_json_walk_init (&id, json, ids);
  guatu_json_walk_init (&size, json, sizes);
  while (guatu_json_walk_next (&id) && guatu_json_walk_next (&size))
    {
      g_autofree char *name = guatu_json_text_scalar (json, id.child);
      GuatuAxis *axis;
      guint n = 0;

      if (name == NULL || !read_size (json, size.child, &n))
        return refuse (error, name != NULL ? name : "id", _ ("its size is no number."));
      axis = guatu_cube_add_axis (cube, name, find_role (json, roles, name), error);
      if (axis == NULL || !read_dimension (axis, json, dimensions, n, error))
        return FALSE;
    }
  return TRUE;
}
