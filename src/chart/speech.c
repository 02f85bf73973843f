/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/speech.h"

#include "chart/number-words.h"
#include "chart/sources.h"
#include "chart/words.h"

/** guatu_speech_status: the name of a status: 预计, estimate. */
const char *
guatu_speech_status (GuatuStatus status, GuatuLanguage language)
{
  return guatu_text_get (guatu_status_text (status), language);
}

/**
 * guatu_speech_value:
 *
 * Returns: (transfer full): a value that can stand alone, with unit and bound:
 *   238亿元, 7%以上; CNY 23.8 billion, at least 7%
 */
char *
guatu_speech_value (const GuatuIndicator *indicator, const GuatuObservation *observation,
                    GuatuLanguage language)
{
  if (observation->missing)
    return g_strdup (guatu_word (GUATU_WORD_MISSING, language));
  return guatu_number_words_full (indicator, observation, language);
}

/**
 * guatu_speech_origin:
 *
 * Returns: (transfer full) (nullable): where a number stands, with its section:
 *   “…，第3节”; “…, §3”; %NULL where the dataset names no source
 */
char *
guatu_speech_origin (const GuatuOrigin *origin, GuatuLanguage language)
{
  g_autoptr (GPtrArray) locators = g_ptr_array_new ();
  g_autofree char *place = NULL;
  const char *title;

  if (origin == NULL || origin->source == NULL)
    return NULL;
  title = guatu_text_get (&origin->source->title, language);
  if (origin->locator == NULL)
    return g_strdup (title);
  g_ptr_array_add (locators, origin->locator);
  place = guatu_sources_locators (locators, language);
  return g_strjoin (language == GUATU_LANGUAGE_ZH ? "，" : ", ", title, place, NULL);
}

/**
 * guatu_speech_for_mark:
 *
 * Returns: (transfer full): what a mark shows, as one would read it out: its
 *   name, period, value with its bound, and status
 */
char *
guatu_speech_for_mark (const GuatuSceneMark *mark, GuatuLanguage language)
{
  const GuatuObservation *observation = mark->observation;
  g_autofree char *period = guatu_period_to_label (observation->period, language);
  g_autofree char *value = guatu_speech_value (mark->indicator, observation, language);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  g_ptr_array_add (parts, (char *) guatu_text_get (&mark->indicator->name, language));
  g_ptr_array_add (parts, period);
  g_ptr_array_add (parts, value);
  if (!observation->missing)
    g_ptr_array_add (parts, (char *) guatu_speech_status (
                                (GuatuStatus) observation->status, language));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (language == GUATU_LANGUAGE_ZH ? "，" : ", ", (char **) parts->pdata);
}
