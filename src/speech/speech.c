/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/speech.h"

#include "text/number-words.h"
#include "table/sources.h"
#include "text/words.h"

/** guatu_speech_status: the name of a status: 预计, estimate. */
const char *
guatu_speech_status (GuatuStatus status, GuatuLanguage language)
{
  return guatu_text_get (guatu_status_text (status), language);
}

/* Returns: (transfer full) (nullable): what a growth is compared with */
static char *
write_comparison (const GuatuDetails *details, GuatuLanguage language)
{
  g_autofree char *period = NULL;

  if (details->comparison == GUATU_COMPARISON_PERIOD)
    {
      period = guatu_period_to_label (details->base_period, language);
      return guatu_word_fill (GUATU_WORD_ON_PERIOD, language, period, NULL);
    }
  if (details->comparison == GUATU_COMPARISON_PLACE && details->base_place != NULL)
    return guatu_word_fill (GUATU_WORD_AGAINST_PLACE, language,
                            guatu_text_get (&details->base_place->name, language), NULL);
  return g_strdup (
      guatu_text_get (guatu_comparison_text (details->comparison), language));
}

static void
add_remarks (GPtrArray *said, const GuatuObservation *observation, GuatuLanguage language)
{
  if (observation->provisional)
    g_ptr_array_add (said, (gpointer) guatu_word (GUATU_WORD_PRELIMINARY, language));
  if (observation->revised)
    g_ptr_array_add (said, (gpointer) guatu_word (GUATU_WORD_REVISED, language));
  if (observation->breaks)
    g_ptr_array_add (said, (gpointer) guatu_word (GUATU_WORD_BREAK, language));
}

/**
 * guatu_speech_standing_parts:
 * @parts: which of it is said
 *
 * Returns: (transfer full) (nullable): how a number stands: its status and whether it is
 *   preliminary, revised or a break, what it is compared with and at which prices:
 *   “初步数，比上年同期，按不变价计算”; %NULL where there is nothing to say
 */
char *
guatu_speech_standing_parts (const GuatuIndicator *indicator,
                             const GuatuObservation *observation, GuatuLanguage language,
                             GuatuStandingParts parts)
{
  const GuatuDetails *details = guatu_indicator_details (indicator, observation);
  gboolean actual = observation->status == GUATU_STATUS_ACTUAL;
  g_autofree char *comparison = write_comparison (details, language);
  g_autoptr (GPtrArray) said = g_ptr_array_new ();
  const char *prices = guatu_text_get (guatu_prices_text (details->prices), language);

  if (actual ? (parts & GUATU_STANDING_ACTUAL) && !observation->provisional
             : (parts & GUATU_STANDING_STATUS) != 0)
    g_ptr_array_add (said, (gpointer) guatu_speech_status (
                               (GuatuStatus) observation->status, language));
  if (parts & GUATU_STANDING_REMARKS)
    add_remarks (said, observation, language);
  if ((parts & GUATU_STANDING_BASIS) && comparison != NULL)
    g_ptr_array_add (said, comparison);
  if ((parts & GUATU_STANDING_BASIS) && prices != NULL)
    g_ptr_array_add (said, (gpointer) prices);
  if (said->len == 0)
    return NULL;
  g_ptr_array_add (said, NULL);
  return g_strjoinv (language == GUATU_LANGUAGE_ZH ? "，" : ", ", (char **) said->pdata);
}

/**
 * guatu_speech_standing:
 * @plain: whether it is said too that a number is actual and nothing else
 *
 * Returns: (transfer full) (nullable): all that there is to say of how a number stands
 */
char *
guatu_speech_standing (const GuatuIndicator *indicator,
                       const GuatuObservation *observation, GuatuLanguage language,
                       gboolean plain)
{
  const GuatuStandingParts all
      = GUATU_STANDING_STATUS | GUATU_STANDING_REMARKS | GUATU_STANDING_BASIS;

  return guatu_speech_standing_parts (indicator, observation, language,
                                      plain ? all | GUATU_STANDING_ACTUAL : all);
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
    return g_strdup (
        guatu_text_get (guatu_reason_text ((GuatuReason) observation->reason), language));
  return guatu_number_words_exact (indicator, observation, language);
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
  if (guatu_text_is_absent (&origin->locator))
    return g_strdup (title);
  g_ptr_array_add (locators, (gpointer) guatu_text_get (&origin->locator, language));
  place = guatu_sources_locators (locators, language);
  return g_strjoin (language == GUATU_LANGUAGE_ZH ? "，" : ", ", title, place, NULL);
}

/**
 * guatu_speech_for_mark:
 *
 * Returns: (transfer full): what a mark shows, as one would read it out: its place, where
 *   the chart has several, its name, period, value with its bound, and status
 */
char *
guatu_speech_for_mark (const GuatuSceneMark *mark, GuatuLanguage language)
{
  const GuatuObservation *observation = mark->observation;
  g_autofree char *period = guatu_period_to_label (observation->period, language);
  g_autofree char *value = guatu_speech_value (mark->indicator, observation, language);
  g_autofree char *standing
      = guatu_speech_standing (mark->indicator, observation, language, TRUE);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  if (mark->tells_place && observation->place != NULL)
    g_ptr_array_add (parts,
                     (char *) guatu_text_get (&observation->place->name, language));
  g_ptr_array_add (parts, (char *) guatu_text_get (&mark->indicator->name, language));
  g_ptr_array_add (parts, period);
  g_ptr_array_add (parts, value);
  if (!observation->missing)
    g_ptr_array_add (parts, standing);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (language == GUATU_LANGUAGE_ZH ? "，" : ", ", (char **) parts->pdata);
}
