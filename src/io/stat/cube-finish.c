/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "io/io-error.h"
#include "io/stat/cube.h"

/* Units of which parts sum to their whole; a rate of a part is no part of a rate. */
static const GuatuUnitKind summed[]
    = { GUATU_UNIT_CURRENCY, GUATU_UNIT_MASS,   GUATU_UNIT_AREA,   GUATU_UNIT_LENGTH,
        GUATU_UNIT_COUNT,    GUATU_UNIT_VOLUME, GUATU_UNIT_ENERGY, GUATU_UNIT_POWER };

static gboolean
may_sum (const GuatuUnit *unit)
{
  for (guint i = 0; i < G_N_ELEMENTS (summed); i++)
    if (unit->kind == summed[i])
      return unit->per == NULL;
  return unit->kind == GUATU_UNIT_NONE && guatu_text_is_absent (&unit->label);
}

/* Of a value the one that it is a part of: what the file says or, where it says nothing
 * of that, the total. */
static gboolean
find_parent (const GuatuAxis *axis, guint member, guint *parent)
{
  const GuatuMember *own = guatu_axis_member (axis, member);
  const guint number = axis->has_parents ? own->parent : axis->total;

  if (number == 0 || number - 1 == member || (!axis->has_parents && own->is_total))
    return FALSE;
  *parent = number - 1;
  return TRUE;
}

/* The indicator that differs by one value which is the whole of the other's. */
static const GuatuItem *
find_whole (const GuatuCube *cube, const GuatuItem *item)
{
  guint members[GUATU_CUBE_MAX_AXES];

  guatu_cube_members (cube, g_ascii_strtoull (item->key, NULL, 10), members);
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);
      const guint own = members[i];
      const GuatuItem *whole = NULL;
      guint64 key = 0;

      if (axis == cube->time || axis == cube->place || axis->role == GUATU_ROLE_UNIT
          || axis->members->len < 2)
        continue;
      if (find_parent (axis, own, &members[i]) && guatu_cube_key (cube, members, &key))
        whole = guatu_cube_item (cube, key);
      members[i] = own;
      if (whole != NULL && whole != item
          && whole->indicator->unit == item->indicator->unit)
        return whole;
    }
  return NULL;
}

static void
add_parts (GuatuCube *cube)
{
  guint n = 0;

  for (guint i = 0; i < cube->items.list->len; i++)
    {
      GuatuItem *item = guatu_items_get (&cube->items, i);
      const GuatuItem *whole
          = may_sum (item->indicator->unit) ? find_whole (cube, item) : NULL;

      if (whole == NULL)
        continue;
      item->indicator->part_of = whole->indicator;
      n++;
    }
  if (n > 0)
    guatu_cube_note (cube,
                     ngettext ("%u indicator is a part of another.",
                               "%u indicators are parts of others.", n),
                     n);
}

/* What the whole is called. */
static void
set_title (GuatuCube *cube)
{
  const GuatuText *title = &cube->items.title;
  GuatuText *whole = guatu_builder_title (cube->items.builder);

  if (!guatu_text_is_absent (title))
    guatu_text_set (whole, title->zh, title->en);
  else if (cube->items.list->len == 1)
    {
      const GuatuIndicator *only = guatu_items_get (&cube->items, 0)->indicator;

      guatu_text_set (whole, only->name.zh, only->name.en);
    }
  else
    guatu_text_set (whole, cube->name, cube->name);
}

/**
 * guatu_cube_finish:
 * @cube: a file of which all numbers were added
 * @error: a #GuatuIoError, unless there are problems
 *
 * Says what is a part of what, and chooses charts.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_cube_finish (GuatuCube *cube, GError **error)
{
  g_autofree char *id = guatu_id_from_name (cube->name, "table");

  if (cube->problems->len > 0)
    return NULL;
  if (cube->items.list->len == 0)
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("The file has no numbers."));
      return NULL;
    }
  guatu_cube_tell_apart (cube);
  add_parts (cube);
  set_title (cube);
  guatu_builder_set_id (cube->items.builder, id);
  guatu_items_name_national (&cube->items);
  guatu_items_add_charts (&cube->items);
  return guatu_items_finish (&cube->items);
}
