/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "dataset/number.h"
#include "lexicon/number-text.h"
#include "lexicon/normalize.h"

/* What is typed in a cell of the table becomes a change of the dataset. */

/* Takes a number to the multiplier of its indicator: 1.2万 of an indicator in 亿. */
static void
scale (double *value, int *decimals, int power)
{
  *value = guatu_number_scale (*value, power);
  *decimals -= power;
}

/* A number without a unit and a multiplier is in those of its indicator, as the numbers
 * beside it are. */
static gboolean
read_number (const GuatuIndicator *indicator, const char *text,
             GuatuLooseObservation *loose)
{
  GuatuObservation *observation = &loose->observation;
  GuatuNumberText number;

  if (!guatu_number_text_parse (text, &number)
      || (number.unit != NULL && number.unit->kind != indicator->unit->kind)
      || (number.unit != NULL && indicator->unit->of != NULL))
    return FALSE;
  if (number.mult != 0 || number.unit != NULL)
    {
      scale (&number.value, &number.decimals, number.mult - indicator->unit_mult);
      scale (&number.high, &number.decimals_high, number.mult - indicator->unit_mult);
    }
  observation->value = number.value;
  guatu_observation_set_decimals (observation, CLAMP (number.decimals, -16, 15));
  observation->missing = 0;
  observation->reason = GUATU_REASON_UNSAID;
  observation->bound = (guint) number.bound & 7;
  loose->details.value_high = number.bound == GUATU_BOUND_RANGE ? number.high : 0;
  loose->details.decimals_high
      = number.bound == GUATU_BOUND_RANGE ? CLAMP (number.decimals_high, -16, 15) : 0;
  return TRUE;
}

static gboolean
read_value (const GuatuIndicator *indicator, const char *text,
            GuatuLooseObservation *loose)
{
  static const char *const missing[] = { "", "-", "—", "…", "..." };
  g_autofree char *typed = g_strstrip (g_strdup (text));

  for (guint i = 0; i < G_N_ELEMENTS (missing); i++)
    if (g_str_equal (typed, missing[i]))
      {
        loose->observation.missing = 1;
        loose->observation.value = 0;
        loose->observation.bound = GUATU_BOUND_EXACT;
        loose->details.value_high = 0;
        loose->details.decimals_high = 0;
        return TRUE;
      }
  return read_number (indicator, typed, loose);
}

/* In the language of the table; in the other one, too, where nothing was said. */
static void
set_note (GuatuLooseObservation *loose, const char *typed, GuatuLanguage language)
{
  g_autofree char *text = g_strstrip (g_strdup (typed));
  g_autofree char *zh = g_strdup (loose->note.zh != NULL ? loose->note.zh : text);
  g_autofree char *en = g_strdup (loose->note.en != NULL ? loose->note.en : text);
  char **own = language == GUATU_LANGUAGE_EN ? &en : &zh;

  g_free (*own);
  *own = g_strdup (text);
  if (*text != '\0')
    guatu_text_set (&loose->note, zh, en);
  else
    guatu_text_clear (&loose->note);
}

/**
 * guatu_window_cell_edited:
 * @self: the window
 * @listed: an observation of what is open
 * @column: the column that was written in
 * @text: what was typed: a number as people write it, with its bound; nothing for one
 *   that is missing
 *
 * Changes the observation, or tells why it cannot.
 */
void
guatu_window_cell_edited (GuatuWindow *self, const GuatuListed *listed, int column,
                          const char *text)
{
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_OBSERVATION,
                              .id = g_strdup (listed->indicator->id),
                              .index = listed->index };
  g_autofree char *failure = NULL;

  guatu_loose_observation_init (&edit.observation, listed->indicator, listed->index);
  if (column == GUATU_COLUMN_NOTE)
    {
      edit.label = N_ ("Change Note");
      set_note (&edit.observation, text, self->language);
    }
  else if (!read_value (listed->indicator, text, &edit.observation))
    {
      failure
          = g_strdup_printf (_ ("“%s” is not a number in the unit of “%s”"), text,
                             guatu_text_get (&listed->indicator->name, self->language));
      guatu_window_toast (self, failure);
      guatu_table_view_restore (self->table);
      return;
    }
  guatu_window_edit (self, &edit);
}
