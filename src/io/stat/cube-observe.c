/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/stat/cube.h"

/* Numbers become observations of the indicator that their values make up. */

/* An indicator, and by which power of ten its first number was to be multiplied. */
typedef struct
{
  GuatuItem *item;
  int unit_mult;
} GuatuSeries;

/**
 * guatu_cube_key:
 * @cube: a file that was begun
 * @members: the number of a value of each dimension
 * @key: (out): the number of the indicator that they make up: each value, but those of
 * the time and the place, counted by the size of the dimensions before its own
 *
 * Returns: whether there are not too many to be numbered
 */
gboolean
guatu_cube_key (const GuatuCube *cube, const guint *members, guint64 *key)
{
  guint64 scale = 1;

  *key = 0;
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);

      if (axis == cube->time || axis == cube->place)
        continue;
      *key += members[i] * scale;
      if (scale > G_MAXINT64 / MAX (axis->members->len, 1u))
        return FALSE;
      scale *= MAX (axis->members->len, 1u);
    }
  return TRUE;
}

/**
 * guatu_cube_members:
 * @cube: a file that was begun
 * @key: the number of an indicator, as guatu_cube_key() finds it
 * @members: (out): the numbers of the values that make it up; 0 of the time and the place
 */
void
guatu_cube_members (const GuatuCube *cube, guint64 key, guint *members)
{
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);
      const guint n = MAX (axis->members->len, 1u);

      members[i] = 0;
      if (axis == cube->time || axis == cube->place)
        continue;
      members[i] = (guint) (key % n);
      key /= n;
    }
}

/* What the values say of the numbers besides names: notes, decimals, multipliers. */
static void
describe (GuatuCube *cube, const guint *members, int unit_mult, GuatuIndicator *indicator)
{
  int mult = unit_mult + cube->unit_mult;

  indicator->decimals = cube->decimals;
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuMember *member
          = guatu_axis_member (guatu_cube_axis (cube, i), members[i]);

      if (guatu_cube_axis (cube, i) == cube->time
          || guatu_cube_axis (cube, i) == cube->place)
        continue;
      mult += member->unit_mult;
      if (member->decimals >= 0)
        indicator->decimals = member->decimals;
      if (!guatu_text_is_absent (&member->note))
        guatu_text_set (&indicator->note, member->note.zh, member->note.en);
    }
  indicator->unit = guatu_cube_find_unit (cube, members, &mult);
  indicator->unit_mult = mult;
}

static GuatuSeries *
add_series (GuatuCube *cube, const guint *members, guint64 key, int unit_mult,
            GError **error)
{
  GuatuSeries *series;
  g_auto (GuatuText) name = { NULL };
  g_auto (GuatuText) short_name = { NULL };
  g_autofree char *text = g_strdup_printf ("%" G_GUINT64_FORMAT, key);
  GuatuItem *item;

  if (cube->items.list->len == GUATU_CUBE_MAX_INDICATORS)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("The file has more than %u indicators. Choose fewer where it is "
                      "from."),
                   GUATU_CUBE_MAX_INDICATORS);
      return NULL;
    }
  guatu_cube_name (cube, members, &name, &short_name);
  item = guatu_items_add (&cube->items, text, &name, NULL);
  if (!guatu_text_is_absent (&short_name))
    guatu_text_set (&item->indicator->short_name, short_name.zh, short_name.en);
  item->is_total = TRUE;
  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);

      if (axis != cube->time && axis != cube->place && axis->members->len > 1)
        item->is_total = item->is_total && axis->role != GUATU_ROLE_INDICATOR
                         && guatu_axis_member (axis, members[i])->is_total;
    }
  describe (cube, members, unit_mult, item->indicator);
  series = g_new0 (GuatuSeries, 1);
  series->item = item;
  series->unit_mult = unit_mult;
  g_hash_table_insert (cube->by_cell, g_memdup2 (&key, sizeof key), series);
  return series;
}

/**
 * guatu_cube_observe:
 * @cube: a file that was begun
 * @members: the number of a value of each dimension
 * @unit_mult: the power of ten that this number is to be multiplied by, besides what its
 *   values say
 * @observed: the number, of which the period and the place are filled in
 * @where: where it stands, as the file's locate() takes it
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Adds a number. One whose time is no period is left out and told.
 *
 * Returns: whether there was room for it
 */
gboolean
guatu_cube_observe (GuatuCube *cube, const guint *members, int unit_mult,
                    GuatuObserved *observed, guint where, GError **error)
{
  GuatuSeries *series;
  guint64 key = 0;

  for (guint i = 0; i < cube->axes->len; i++)
    {
      const GuatuAxis *axis = guatu_cube_axis (cube, i);
      GuatuMember *member = guatu_axis_member (axis, members[i]);

      if (axis == cube->place)
        observed->place = member->place;
      if (axis != cube->time)
        continue;
      if (!member->has_period)
        {
          if (!member->was_told)
            guatu_cube_warn (cube, "", _ ("“%s” is no period: its numbers are left out."),
                             member->code);
          member->was_told = TRUE;
          return TRUE;
        }
      observed->period = member->period;
    }
  if (cube->time == NULL)
    observed->period = cube->default_period;
  if (!guatu_cube_key (cube, members, &key))
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                           _ ("The file has more combinations of values than can be "
                              "told apart. Choose fewer where it is from."));
      return FALSE;
    }
  series = g_hash_table_lookup (cube->by_cell, &key);
  if (series == NULL)
    series = add_series (cube, members, key, unit_mult, error);
  if (series == NULL)
    return FALSE;
  if (!observed->missing && series->unit_mult != unit_mult)
    {
      const int shift = unit_mult - series->unit_mult;

      observed->value = guatu_number_scale (observed->value, shift);
      observed->decimals
          = CLAMP (observed->decimals - shift, 0, GUATU_NUMBER_MAX_DECIMALS);
    }
  observed->origin.source = cube->source_item;
  guatu_builder_observe (cube->items.builder, series->item->indicator, observed, NULL);
  g_ptr_array_add (series->item->cells, GUINT_TO_POINTER (where));
  return TRUE;
}

/** guatu_cube_item: (transfer none) (nullable): the indicator of a number, if it has one.
 */
GuatuItem *
guatu_cube_item (const GuatuCube *cube, guint64 key)
{
  const GuatuSeries *series = g_hash_table_lookup (cube->by_cell, &key);

  return series != NULL ? series->item : NULL;
}
