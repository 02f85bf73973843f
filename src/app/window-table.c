/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/language.h"
#include "document/typed.h"

/* What is typed in a cell of the table becomes a change of the dataset. */

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
      set_note (&edit.observation, text, guatu_language_of_words (self->language));
    }
  else if (!guatu_typed_value (listed->indicator->unit, listed->indicator->unit_mult,
                               text, &edit.observation))
    {
      failure
          = g_strdup_printf (_ ("“%s” is not a number in the unit of “%s”"), text,
                             guatu_text_get (&listed->indicator->name,
                                             guatu_language_of_words (self->language)));
      guatu_window_toast (self, failure);
      guatu_table_view_restore (self->table);
      return;
    }
  guatu_window_edit (self, &edit);
}
