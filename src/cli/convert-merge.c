/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "cli/convert.h"
#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "document/document.h"
#include "document/merge.h"
#include "io/formats.h"
#include "speech/speech.h"

/* Several files as one dataset. */

static void
tell_conflict (const GuatuMergeConflict *conflict, const char *file)
{
  const GuatuLanguage language = guatu_options_default_language ();
  const GuatuObservation *observation = conflict->observation;
  g_autofree char *name = g_filename_display_name (file);
  g_autofree char *period = guatu_period_to_label (observation->period, language);
  g_autofree char *first
      = guatu_speech_value (conflict->indicator, observation, language);
  g_autofree char *second = guatu_speech_value (conflict->other_indicator,
                                                conflict->other_observation, language);
  const char *place = observation->place != NULL
                          ? guatu_text_get (&observation->place->name, language)
                          : NULL;

  if (place != NULL)
    /* Translators: a file; an indicator, a place, a period; two values. */
    guatu_message (_ ("%s: “%s”, %s, %s is %s there, and %s in a file before"), name,
                   guatu_text_get (&conflict->indicator->name, language), place, period,
                   second, first);
  else
    /* Translators: a file; an indicator, a period; two values. */
    guatu_message (_ ("%s: “%s”, %s is %s there, and %s in a file before"), name,
                   guatu_text_get (&conflict->indicator->name, language), period, second,
                   first);
}

/* Adds another dataset; FALSE after saying what keeps it from that. */
static gboolean
merge (GuatuDocument *document, GuatuDataset *other, const char *file,
       gboolean ids_are_given)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GArray) conflicts = NULL;
  g_autoptr (GError) error = NULL;
  const GuatuEdit edit = { .kind = GUATU_EDIT_MERGE, .other = other };

  guatu_merge_adopt (other, guatu_document_get_dataset (document), ids_are_given);
  conflicts = guatu_merge_conflicts (guatu_document_get_dataset (document), other);
  for (guint i = 0; i < conflicts->len; i++)
    tell_conflict (&g_array_index (conflicts, GuatuMergeConflict, i), file);
  if (conflicts->len > 0)
    {
      guatu_message (ngettext ("%u number is told differently; nothing was written",
                               "%u numbers are told differently; nothing was written",
                               conflicts->len),
                     conflicts->len);
      return FALSE;
    }
  if (guatu_document_edit (document, &edit, problems, &error))
    return TRUE;
  for (guint i = 0; i < problems->len; i++)
    guatu_message ("%s",
                   ((const GuatuProblem *) g_ptr_array_index (problems, i))->message);
  guatu_message ("%s", error->message);
  return FALSE;
}

/**
 * guatu_convert_load:
 * @files: (array length=n_files): one file at least
 * @n_files: how many
 *
 * Reads files and merges them, in their order, by indicator, place and period.
 *
 * Returns: (transfer full) (nullable): all of them as one dataset; %NULL after saying why
 *   there is none
 */
GuatuDataset *
guatu_convert_load (const char *const *files, guint n_files)
{
  g_autoptr (GuatuDataset) first = guatu_load (files[0]);
  g_autoptr (GuatuDocument) document = NULL;
  gboolean ids_are_given = guatu_format_names_dataset (files[0]);

  if (first == NULL || n_files == 1)
    return g_steal_pointer (&first);
  document = guatu_document_new (first, NULL);
  for (guint i = 1; i < n_files; i++)
    {
      g_autoptr (GuatuDataset) other = guatu_load (files[i]);

      if (other == NULL
          || !merge (document, other, files[i],
                     ids_are_given && guatu_format_names_dataset (files[i])))
        return NULL;
    }
  return guatu_dataset_ref (guatu_document_get_dataset (document));
}
