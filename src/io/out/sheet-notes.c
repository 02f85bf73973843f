/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/sheet-notes.h"

#include "text/said-text.h"
#include "text/words.h"

/* What stands under charts, and so under the table of their numbers. */

/* The titles of those of some charts that say a note, or NULL if all of them do. */
static char *
titles_with (const GPtrArray *charts, const char *note, GuatuLanguage language)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);

      if (g_strcmp0 (guatu_chart_said_in (chart, &chart->note, language), note) == 0)
        g_ptr_array_add (titles,
                         (gpointer) guatu_chart_said_in (chart, &chart->title, language));
    }
  if (titles->len == charts->len)
    return NULL;
  g_ptr_array_add (titles, NULL);
  return g_strjoinv (language == GUATU_LANGUAGE_ZH ? "、" : "; ",
                     (char **) titles->pdata);
}

/**
 * guatu_sheet_notes:
 * @dataset: a dataset
 * @theme: (nullable): one of its themes, or %NULL for what is of none
 * @language: zh or en
 *
 * Returns: (transfer full) (element-type utf8): what is to stand under the tables of a
 *   theme: the notes of its charts, each once, with their titles unless it is of them all
 */
GPtrArray *
guatu_sheet_notes (const GuatuDataset *dataset, const GuatuTheme *theme,
                   GuatuLanguage language)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (chart->theme == theme)
        g_ptr_array_add (charts, chart);
    }
  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);
      const char *note = guatu_text_is_absent (&chart->note)
                             ? NULL
                             : guatu_chart_said_in (chart, &chart->note, language);
      g_autofree char *titles = NULL;

      if (note == NULL || !g_hash_table_add (seen, (gpointer) note))
        continue;
      titles = titles_with (charts, note, language);
      g_ptr_array_add (
          notes, titles == NULL
                     ? guatu_word_fill (GUATU_WORD_NOTE, language, note, NULL)
                     : guatu_word_fill (GUATU_WORD_NOTE_OF, language, titles, note));
    }
  return notes;
}
