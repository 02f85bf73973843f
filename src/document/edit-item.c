/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/edit-private.h"

/* Changes of what numbers are of and in: names, units, themes. */

/** guatu_edit_name_of: (nullable): where the name of an item of a list stands. */
GuatuText *
guatu_edit_name_of (GuatuList list, gpointer item)
{
  switch (list)
    {
    case GUATU_LIST_UNITS:
      return &((GuatuUnit *) item)->label;
    case GUATU_LIST_PLACES:
      return &((GuatuPlace *) item)->name;
    case GUATU_LIST_THEMES:
      return &((GuatuTheme *) item)->title;
    case GUATU_LIST_INDICATORS:
      return &((GuatuIndicator *) item)->name;
    default:
      return NULL;
    }
}

gboolean
guatu_edit_exchange_name (GuatuEdit *edit, GuatuBuilder *builder)
{
  gpointer item = guatu_builder_find (builder, edit->item.list, edit->id, NULL);
  GuatuText *name = item != NULL ? guatu_edit_name_of (edit->item.list, item) : NULL;

  return name != NULL && guatu_edit_exchange_text (edit, name);
}

/* The numbers stay as they are; what they are of changes. What is derived has the unit
 * that follows. */
gboolean
guatu_edit_exchange_unit (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuIndicator *indicator
      = guatu_builder_find (builder, GUATU_LIST_INDICATORS, edit->id, NULL);
  const GuatuUnit *unit
      = edit->item.unit != NULL
            ? guatu_builder_find (builder, GUATU_LIST_UNITS, edit->item.unit, NULL)
            : NULL;
  const int mult = edit->item.unit_mult;

  if (indicator == NULL || unit == NULL || indicator->op != GUATU_DERIVED_NONE)
    return FALSE;
  g_free (edit->item.unit);
  edit->item.unit = g_strdup (indicator->unit->id);
  edit->item.unit_mult = indicator->unit_mult;
  indicator->unit = unit;
  indicator->unit_mult = mult;
  return TRUE;
}

static int
find_theme (GuatuBuilder *builder, const char *id)
{
  const GPtrArray *themes = guatu_builder_dataset (builder)->themes;

  for (guint i = 0; id != NULL && i < themes->len; i++)
    if (g_str_equal (((GuatuTheme *) g_ptr_array_index (themes, i))->id, id))
      return (int) i;
  return -1;
}

static void
leave_theme (GuatuChartDescription *chart, const GuatuTheme *theme)
{
  if (chart->theme == theme)
    chart->theme = NULL;
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    leave_theme (g_ptr_array_index (chart->layers, i), theme);
}

/* The dataset from before is what undoes it. */
gboolean
guatu_edit_delete_theme (GuatuEdit *edit, GuatuBuilder *builder)
{
  const GuatuDataset *dataset = guatu_builder_dataset (builder);
  const int index = find_theme (builder, edit->id);
  const GuatuTheme *theme;

  if (index < 0)
    return FALSE;
  theme = g_ptr_array_index (dataset->themes, (guint) index);
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      if (indicator->theme == theme)
        indicator->theme = NULL;
    }
  for (guint i = 0; i < dataset->charts->len; i++)
    leave_theme (g_ptr_array_index (dataset->charts, i), theme);
  guatu_builder_move_item (builder, GUATU_LIST_THEMES, (guint) index, G_MAXUINT);
  guatu_builder_remove_last (builder, GUATU_LIST_THEMES);
  return TRUE;
}

gboolean
guatu_edit_move_theme (GuatuEdit *edit, GuatuBuilder *builder)
{
  const int index = find_theme (builder, edit->id);

  if (index < 0)
    return FALSE;
  guatu_builder_move_item (builder, GUATU_LIST_THEMES, (guint) index, edit->index);
  edit->index = (guint) index;
  return TRUE;
}
