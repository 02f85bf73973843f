/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/sources.h"

#include "text/words.h"
#include "dataset/chart-selection.h"

static void
add_sources (GPtrArray *sources, GHashTable *seen, const GuatuChartSelection *selection,
             const GuatuIndicator *indicator)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      const GuatuOrigin *origin = guatu_indicator_origin (indicator, observation);

      if (origin != NULL && origin->source != NULL
          && guatu_chart_selection_has (selection, observation)
          && g_hash_table_add (seen, (gpointer) origin->source))
        g_ptr_array_add (sources, (gpointer) origin->source);
    }
}

/**
 * guatu_sources_of_charts:
 * @charts: (element-type GuatuChartDescription)
 *
 * Returns: (transfer full) (element-type GuatuSource): where their numbers come from,
 *   each once, in the order of the charts
 */
GPtrArray *
guatu_sources_of_charts (const GPtrArray *charts)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);
      g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

      for (guint j = 0; j < chart->indicators->len; j++)
        add_sources (sources, seen, selection, g_ptr_array_index (chart->indicators, j));
    }
  return sources;
}

static char *
write_list (const GPtrArray *sources, GuatuLanguage language)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      const GuatuSource *source = g_ptr_array_index (sources, i);

      if (i > 0)
        g_string_append (list, guatu_word (GUATU_WORD_SEPARATOR, language));
      if (sources->len > 1)
        g_string_append_printf (list, "[%u] ", i + 1);
      g_string_append (list, guatu_text_get (&source->title, language));
    }
  return guatu_word_fill (GUATU_WORD_SOURCE, language, list->str, NULL);
}

/**
 * guatu_sources_list:
 * @sources: (element-type GuatuSource): those that a page names
 * @text: (inout): set to the line, or left absent where there is none
 *
 * Names the sources of a page, with the numbers that guatu_sources_cite() uses where
 * there are several.
 */
void
guatu_sources_list (const GPtrArray *sources, GuatuText *text)
{
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (sources->len == 0)
    return;
  zh = write_list (sources, GUATU_LANGUAGE_ZH);
  en = write_list (sources, GUATU_LANGUAGE_EN);
  guatu_text_set (text, zh, en);
}
