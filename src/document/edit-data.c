/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/edit-private.h"

/* Changes of numbers, and of what they are of. */

/* What is derived has no numbers of its own to change. */
static GuatuIndicator *
find_indicator (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuIndicator *indicator
      = guatu_builder_find (builder, GUATU_LIST_INDICATORS, edit->id, NULL);

  return indicator != NULL && indicator->op == GUATU_DERIVED_NONE ? indicator : NULL;
}

static gboolean
may_be_range (const GuatuLooseObservation *loose)
{
  return loose->observation.bound != GUATU_BOUND_RANGE || !loose->observation.missing;
}

/* Takes what is there; what is said of it in its place is bound by the caller. */
static void
take (GuatuEdit *edit, const GuatuIndicator *indicator, guint index)
{
  guatu_loose_observation_clear (&edit->observation);
  guatu_loose_observation_init (&edit->observation, indicator, index);
}

gboolean
guatu_edit_exchange_observation (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuIndicator *indicator = find_indicator (edit, builder);
  GuatuObservation observation;
  GArray *observations;

  if (indicator == NULL || edit->index >= guatu_indicator_n_observations (indicator)
      || !may_be_range (&edit->observation)
      || !guatu_loose_observation_bind (&edit->observation, builder, indicator,
                                        &observation))
    return FALSE;
  take (edit, indicator, edit->index);
  observations = guatu_indicator_edit_observations (indicator);
  g_array_index (observations, GuatuObservation, edit->index) = observation;
  return TRUE;
}

gboolean
guatu_edit_add_observation (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuIndicator *indicator = find_indicator (edit, builder);
  GuatuObservation observation;

  if (indicator == NULL || !may_be_range (&edit->observation)
      || !guatu_loose_observation_bind (&edit->observation, builder, indicator,
                                        &observation))
    return FALSE;
  edit->index = MIN (edit->index, guatu_indicator_n_observations (indicator));
  g_array_insert_val (guatu_indicator_edit_observations (indicator), edit->index,
                      observation);
  edit->kind = GUATU_EDIT_DELETE_OBSERVATION;
  return TRUE;
}

gboolean
guatu_edit_delete_observation (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuIndicator *indicator = find_indicator (edit, builder);

  if (indicator == NULL || edit->index >= guatu_indicator_n_observations (indicator))
    return FALSE;
  take (edit, indicator, edit->index);
  g_array_remove_index (guatu_indicator_edit_observations (indicator), edit->index);
  edit->kind = GUATU_EDIT_ADD_OBSERVATION;
  return TRUE;
}

static gboolean
fill_indicator (GuatuIndicator *indicator, const GuatuEdit *edit, GuatuBuilder *builder)
{
  if (edit->item.unit == NULL)
    return FALSE;
  indicator->unit = guatu_builder_find (builder, GUATU_LIST_UNITS, edit->item.unit, NULL);
  if (edit->item.theme != NULL)
    indicator->theme
        = guatu_builder_find (builder, GUATU_LIST_THEMES, edit->item.theme, NULL);
  indicator->unit_mult = edit->item.unit_mult;
  return indicator->unit != NULL
         && (indicator->theme != NULL || edit->item.theme == NULL);
}

gboolean
guatu_edit_add_item (GuatuEdit *edit, GuatuBuilder *builder)
{
  const GuatuList list = edit->item.list;
  gpointer item;

  if (edit->id == NULL || *edit->id == '\0')
    return FALSE;
  item = guatu_builder_add (builder, list, edit->id, NULL);
  if (guatu_edit_name_of (list, item) == NULL)
    return FALSE;
  guatu_text_set (guatu_edit_name_of (list, item), edit->text.zh, edit->text.en);
  if (list == GUATU_LIST_UNITS)
    ((GuatuUnit *) item)->kind = edit->item.unit_kind;
  edit->kind = GUATU_EDIT_REMOVE_ITEM;
  return list != GUATU_LIST_INDICATORS || fill_indicator (item, edit, builder);
}

/* As undoing goes back in order, nothing refers to it any more. */
gboolean
guatu_edit_remove_item (GuatuEdit *edit, GuatuBuilder *builder)
{
  guatu_builder_remove_last (builder, edit->item.list);
  edit->kind = GUATU_EDIT_ADD_ITEM;
  return TRUE;
}
