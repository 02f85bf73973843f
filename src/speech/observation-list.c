/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/observation-list.h"

#include <string.h>

#include "dataset/observation-walk.h"
#include "speech/speech.h"

/* The observations of a dataset or of a chart as a list that can be sorted and filtered.
 * There may be millions: a row is two words, and its texts are written when it is seen.
 */

static void
add_indicator (GArray *all, const GuatuIndicator *indicator,
               const GuatuChartDescription *chart)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      const GuatuListed listed = { indicator, guatu_observation_walk_index (&walk) };

      if (chart == NULL || guatu_chart_description_selects (chart, observation))
        g_array_append_val (all, listed);
    }
}

/** guatu_observations_of_dataset: (transfer full) (element-type GuatuListed): all of a
 * dataset, in its order; what is derived is among them. */
GArray *
guatu_observations_of_dataset (const GuatuDataset *dataset)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (GuatuListed));

  for (guint i = 0; i < dataset->indicators->len; i++)
    add_indicator (all, g_ptr_array_index (dataset->indicators, i), NULL);
  return all;
}

/** guatu_observations_of_chart: (transfer full) (element-type GuatuListed): those that a
 * chart selects. */
GArray *
guatu_observations_of_chart (const GuatuChartDescription *chart)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (GuatuListed));

  for (guint i = 0; i < chart->indicators->len; i++)
    add_indicator (all, g_ptr_array_index (chart->indicators, i), chart);
  return all;
}

static const char *
name_in (const GuatuText *name, GuatuLanguage language)
{
  const char *text = guatu_text_is_absent (name) ? NULL : guatu_text_get (name, language);

  return text != NULL ? text : "";
}

/**
 * guatu_listed_text:
 * @listed: a row
 * @column: a column
 * @language: one of the two that are one, or both
 *
 * Returns: (transfer full): what stands there, "" where there is nothing to say
 */
char *
guatu_listed_text (const GuatuListed *listed, GuatuColumn column, GuatuLanguage language)
{
  const GuatuIndicator *indicator = listed->indicator;
  const GuatuObservation observation = guatu_indicator_get (indicator, listed->index);
  const GuatuOrigin *origin = guatu_indicator_origin (indicator, &observation);
  char *text = NULL;

  switch (column)
    {
    case GUATU_COLUMN_INDICATOR:
      return g_strdup (name_in (&indicator->name, language));
    case GUATU_COLUMN_PLACE:
      return g_strdup (
          observation.place == NULL ? "" : name_in (&observation.place->name, language));
    case GUATU_COLUMN_PERIOD:
      return guatu_period_to_label (observation.period, language);
    case GUATU_COLUMN_VALUE:
      return guatu_speech_value (indicator, &observation, language);
    case GUATU_COLUMN_STANDING:
      text = guatu_speech_standing (indicator, &observation, language, FALSE);
      break;
    case GUATU_COLUMN_SOURCE:
      text = guatu_speech_origin (origin, language);
      break;
    case GUATU_COLUMN_NOTE:
      text = g_strdup (origin == NULL ? "" : name_in (&origin->note, language));
      break;
    default:
      break;
    }
  return text != NULL ? text : g_strdup ("");
}

static void
add_folded (GString *all, const char *text)
{
  g_autofree char *folded = text != NULL ? g_utf8_casefold (text, -1) : NULL;

  if (folded != NULL)
    g_string_append_printf (all, "%s\n", folded);
}

static void
add_name (GString *all, const GuatuText *name)
{
  if (guatu_text_is_absent (name))
    return;
  add_folded (all, name->zh);
  add_folded (all, name->en);
}

/* All that a row can be found by, in both languages. */
static void
collect (GString *all, const GuatuListed *listed)
{
  static const GuatuColumn columns[]
      = { GUATU_COLUMN_PERIOD, GUATU_COLUMN_VALUE, GUATU_COLUMN_STANDING };
  const GuatuObservation observation
      = guatu_indicator_get (listed->indicator, listed->index);
  const GuatuOrigin *origin = guatu_indicator_origin (listed->indicator, &observation);

  g_string_truncate (all, 0);
  add_name (all, &listed->indicator->name);
  if (observation.place != NULL)
    add_name (all, &observation.place->name);
  if (origin != NULL)
    add_name (all, &origin->note);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *zh = guatu_listed_text (listed, columns[i], GUATU_LANGUAGE_ZH);
      g_autofree char *en = guatu_listed_text (listed, columns[i], GUATU_LANGUAGE_EN);

      add_folded (all, zh);
      add_folded (all, en);
    }
}

static gboolean
has_all (const char *text, char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (text, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

/**
 * guatu_observations_filter:
 * @listed: (element-type GuatuListed): rows
 * @text: words, as they were typed
 *
 * Returns: (transfer full) (element-type GuatuListed): those that have all of the words
 *   in their names, periods, values, statuses and notes, in either language
 */
GArray *
guatu_observations_filter (const GArray *listed, const char *text)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (GuatuListed));
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_auto (GStrv) words = g_strsplit_set (g_strstrip (folded), " \t\n", -1);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < listed->len; i++)
    {
      const GuatuListed *row = &g_array_index (listed, GuatuListed, i);

      if (words[0] != NULL)
        collect (all, row);
      if (words[0] == NULL || has_all (all->str, words))
        g_array_append_vals (found, row, 1);
    }
  return found;
}
