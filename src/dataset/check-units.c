/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/check-private.h"
#include "dataset/check.h"

static gboolean
is_damaged (const GHashTable *damaged, const GuatuUnit *unit)
{
  return damaged != NULL && g_hash_table_contains ((GHashTable *) damaged, unit);
}

/* Adds all units that are, over others, powers of ten of themselves. Each unit is walked
 * over once: @walks says in which walk. */
static void
find_circle (const GuatuUnit *start, guint walk, GHashTable *walks, GHashTable *in_circle)
{
  const GuatuUnit *unit = start;

  for (; unit != NULL && !g_hash_table_contains (walks, unit); unit = unit->of)
    g_hash_table_insert (walks, (gpointer) unit, GUINT_TO_POINTER (walk));
  if (unit == NULL || GPOINTER_TO_UINT (g_hash_table_lookup (walks, unit)) != walk)
    return;
  while (g_hash_table_add (in_circle, (gpointer) unit))
    unit = unit->of;
}

static GHashTable *
find_circles (const GPtrArray *units)
{
  g_autoptr (GHashTable) walks = g_hash_table_new (NULL, NULL);
  GHashTable *in_circle = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < units->len; i++)
    find_circle (g_ptr_array_index (units, i), i + 1, walks, in_circle);
  return in_circle;
}

/**
 * guatu_dataset_check_units:
 * @dataset: a dataset whose units are read
 * @damaged: (inout): the items of @dataset that are not there as they are meant; a unit
 *   that stands over itself is added
 * @problems: where what is wrong is added
 *
 * Checks how units are related, which no single one shows: none stands over itself, and
 * what one is a power of ten of is another one of its kind.
 */
void
guatu_dataset_check_units (const GuatuDataset *dataset, GHashTable *damaged,
                           GuatuProblems *problems)
{
  g_autoptr (GHashTable) in_circle = find_circles (dataset->units);

  for (guint i = 0; i < dataset->units->len; i++)
    {
      GuatuUnit *unit = g_ptr_array_index (dataset->units, i);
      const GuatuDatasetPart part = { GUATU_LIST_UNITS, (int) i, -1, NULL };

      if (unit->per == unit)
        {
          guatu_problems_add_at (problems, &part, _ ("“%s” cannot be divided by itself."),
                                 unit->id);
          g_hash_table_add (damaged, unit);
        }
      if (unit->of == NULL || is_damaged (damaged, unit)
          || is_damaged (damaged, unit->of))
        continue;
      if (unit->of->kind != unit->kind || g_hash_table_contains (in_circle, unit))
        guatu_problems_add_at (
            problems, &part,
            _ ("“%s” cannot be a power of ten of “%s”: another unit of its kind can."),
            unit->id, unit->of->id);
    }
}
