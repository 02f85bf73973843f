/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "document/typed-private.h"
#include "lexicon/period-text.h"

/* What somebody types becomes one change: a value, with what it is of where that is new.
 */

/* What is wrong, and what to do. */
static gboolean
refuse (GuatuTypedField field, const char *text, GuatuTypedField *wrong, char **reason)
{
  static const char *const reasons[] = {
    [GUATU_TYPED_NAME] = N_ ("Write what the indicator is called."),
    [GUATU_TYPED_UNIT] = N_ ("“%s” is no unit. Write one such as 亿元, %% or 人, or one "
                             "that the dataset has."),
    [GUATU_TYPED_PERIOD] = N_ ("“%s” is no period. Write one such as 2023, 2023-06 or "
                               "2023年一季度."),
    [GUATU_TYPED_VALUE] = N_ ("“%s” is no number in the unit of the indicator."),
  };

  *wrong = field;
  *reason = field == GUATU_TYPED_NAME ? g_strdup (_ (reasons[field]))
                                      : g_strdup_printf (_ (reasons[field]), text);
  return FALSE;
}

static void
take_place (const char *text, const GuatuDataset *dataset, GuatuEdit *edit, char **id)
{
  g_autofree char *name = guatu_typed_strip (text);
  GuatuEdit *part;

  *id = NULL;
  if (guatu_typed_is_empty (name))
    return;
  for (guint i = 0; i < dataset->places->len; i++)
    {
      const GuatuPlace *place = g_ptr_array_index (dataset->places, i);

      if (!guatu_typed_is_called (&place->name, name))
        continue;
      *id = g_strdup (place->id);
      return;
    }
  part = guatu_typed_add_item (edit, dataset, GUATU_LIST_PLACES, "place");
  guatu_text_set (&part->text, name, name);
  *id = g_strdup (part->id);
}

/* What the value is of: an indicator that is there, or a new one with its unit. */
typedef struct
{
  char *id;
  GuatuUnit unit; /* as far as a number is read in it */
  int unit_mult;
} Subject;

static gboolean
take_indicator (const GuatuTypedEntry *entry, const GuatuDataset *dataset,
                GuatuEdit *edit, Subject *subject, GuatuTypedField *wrong, char **reason)
{
  const GuatuIndicator *indicator
      = entry->indicator != NULL
            ? guatu_dataset_find (dataset, GUATU_LIST_INDICATORS, entry->indicator)
            : NULL;
  g_autofree char *unit_id = NULL;
  g_auto (GuatuText) name = { NULL };
  const GuatuUnit *unit;
  GuatuEdit *part;

  if (indicator != NULL)
    {
      subject->id = g_strdup (indicator->id);
      subject->unit = *indicator->unit;
      subject->unit_mult = indicator->unit_mult;
      return TRUE;
    }
  if (!guatu_typed_text (entry->name[0], entry->name[1], &name))
    return refuse (GUATU_TYPED_NAME, "", wrong, reason);
  if (!guatu_typed_unit (dataset, NULL, entry->unit, edit, &unit_id, &subject->unit_mult))
    return refuse (GUATU_TYPED_UNIT, entry->unit, wrong, reason);
  unit = guatu_dataset_find (dataset, GUATU_LIST_UNITS, unit_id);
  if (unit != NULL)
    subject->unit = *unit;
  else
    subject->unit.kind
        = g_array_index (edit->parts, GuatuEdit, edit->parts->len - 1).item.unit_kind;
  part = guatu_typed_add_item (edit, dataset, GUATU_LIST_INDICATORS, "indicator");
  part->item.unit = g_steal_pointer (&unit_id);
  part->item.unit_mult = subject->unit_mult;
  guatu_text_set (&part->text, name.zh, name.en);
  subject->id = g_strdup (part->id);
  return TRUE;
}

/**
 * guatu_typed_entry_to_edit:
 * @entry: what was typed
 * @dataset: what it is a change of
 * @edit: (out caller-allocates): one change that does it all
 * @wrong: (out): where it may not be, what
 * @reason: (out) (transfer full): where it may not be, why, in the program's language
 *
 * Returns: whether it may be, as far as that is seen before it is done
 */
gboolean
guatu_typed_entry_to_edit (const GuatuTypedEntry *entry, const GuatuDataset *dataset,
                           GuatuEdit *edit, GuatuTypedField *wrong, char **reason)
{
  g_autofree char *period = guatu_typed_strip (entry->period);
  GuatuLooseObservation loose
      = { .observation = { .status = (guint) entry->status & 3 } };
  Subject subject = { NULL };
  GuatuEdit *part;

  *edit = (GuatuEdit) { .kind = GUATU_EDIT_ALL, .label = N_ ("Add Value") };
  if (!take_indicator (entry, dataset, edit, &subject, wrong, reason))
    return FALSE;
  if (!guatu_period_text_parse (period, &loose.observation.period))
    {
      g_free (subject.id);
      return refuse (GUATU_TYPED_PERIOD, period, wrong, reason);
    }
  if (!guatu_typed_value (&subject.unit, subject.unit_mult, entry->value, &loose))
    {
      g_free (subject.id);
      return refuse (GUATU_TYPED_VALUE, entry->value, wrong, reason);
    }
  take_place (entry->place, dataset, edit, &loose.place);
  guatu_typed_text (entry->note, NULL, &loose.note);
  part = guatu_edit_add_part (edit, GUATU_EDIT_ADD_OBSERVATION);
  part->id = subject.id;
  part->index = G_MAXUINT;
  part->observation = loose;
  return TRUE;
}
