/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe-private.h"

#include "speech/speech.h"
#include "dataset/sentence-name.h"

/* What the numbers are called where all have one status, and any otherwise. */
static const GuatuText statuses[] = {
  [GUATU_STATUS_ACTUAL] = { "数值", "" },
  [GUATU_STATUS_ESTIMATE] = { "预计值", " (estimates)" },
  [GUATU_STATUS_TARGET] = { "目标值", " (targets)" },
};

/**
 * guatu_describe_quotable:
 *
 * Returns: (transfer full): the title as it stands between quotation marks: its own
 *   become single ones
 */
char *
guatu_describe_quotable (const GuatuText *title, GuatuLanguage language)
{
  GString *quotable = g_string_new (guatu_text_get (title, language));

  g_string_replace (quotable, "“", "‘", 0);
  g_string_replace (quotable, "”", "’", 0);
  return g_string_free (quotable, FALSE);
}

static char *
write_places (const GuatuFacts *facts, GuatuLanguage language)
{
  const GuatuPlace *place;

  if (facts->places->len == 0)
    return g_strdup ("");
  if (facts->places->len > 1)
    return guatu_phrase_of (guatu_mark_traits (facts->chart->mark)->two_sided
                                ? GUATU_PHRASE_FOR_GROUPS
                                : GUATU_PHRASE_FOR_PLACES,
                            language, facts->places->len, NULL);
  place = g_ptr_array_index (facts->places, 0);
  return guatu_phrase_of (GUATU_PHRASE_FOR_PLACE, language, 1,
                          guatu_text_get (&place->name, language));
}

static char *
write_what (const GuatuFacts *facts, GuatuLanguage language)
{
  const GuatuIndicator *first = g_ptr_array_index (facts->indicators, 0);
  g_autofree char *name = guatu_sentence_name (&first->name, language);

  if (facts->indicators->len == 1)
    return guatu_phrase_of (GUATU_PHRASE_INDICATOR, language,
                            guatu_sentence_name_is_many (name) ? 2 : 1, name);
  return guatu_phrase_of (GUATU_PHRASE_INDICATORS, language, facts->indicators->len,
                          NULL);
}

static char *
write_when (const GuatuFacts *facts, GuatuLanguage language)
{
  GuatuPeriod first = facts->first.period;
  g_autofree char *from = guatu_period_to_label (first, language);
  g_autofree char *to = guatu_period_to_label (facts->last.period, language);
  gboolean on = first.kind == GUATU_PERIOD_DAY || first.kind == GUATU_PERIOD_MOMENT;
  GuatuPhrase one = on ? GUATU_PHRASE_ON : GUATU_PHRASE_IN;

  if (facts->n_periods == 0)
    return g_strdup ("");
  if (facts->n_periods == 1)
    return guatu_phrase_of (one, language, 1, from);
  return guatu_phrase_of (facts->n_periods == 2 ? GUATU_PHRASE_IN_TWO
                                                : GUATU_PHRASE_FROM_TO,
                          language, 1, from, to);
}

/* How many numbers there are, where what was said so far does not tell. */
static char *
write_count (const GuatuFacts *facts, GuatuLanguage language)
{
  guint told = MAX (facts->indicators->len, facts->places->len);

  if (facts->n_periods <= 2 && MAX (told, facts->n_periods) == facts->values->len)
    return g_strdup ("");
  return guatu_phrase_of (GUATU_PHRASE_IN_ALL, language, facts->n_values, NULL);
}

/* A single number says most in a sentence of its own. */
static char *
describe_one (const GuatuFacts *facts, GuatuLanguage language, const char *title)
{
  gboolean chinese = language == GUATU_LANGUAGE_ZH;
  const GuatuSceneMark *mark = g_ptr_array_index (facts->values, 0);
  const GuatuObservation *observation = mark->observation;
  g_autofree char *name = guatu_sentence_name (&mark->indicator->name, language);
  g_autofree char *value = guatu_speech_value (mark->indicator, observation, language);
  g_autofree char *period = guatu_period_to_label (observation->period, language);
  g_autofree char *standing
      = guatu_speech_standing (mark->indicator, observation, language, FALSE);
  g_autoptr (GPtrArray) about = g_ptr_array_new ();
  g_autofree char *list = NULL;
  g_autofree char *circumstances = NULL;

  if (observation->place != NULL)
    g_ptr_array_add (about,
                     (gpointer) guatu_text_get (&observation->place->name, language));
  g_ptr_array_add (about, period);
  if (standing != NULL)
    g_ptr_array_add (about, standing);
  g_ptr_array_add (about, NULL);
  list = g_strjoinv (chinese ? "，" : ", ", (char **) about->pdata);
  circumstances = g_strdup_printf (chinese ? "（%s）" : " (%s)", list);
  return guatu_phrase_of (
      facts->is_layer ? GUATU_PHRASE_ONE_VALUE_IN_LAYER : GUATU_PHRASE_ONE_VALUE,
      language, 1,
      guatu_text_get (&guatu_mark_traits (facts->chart->mark)->name, language), title,
      name, value, circumstances);
}

/** guatu_describe_chart: what kind of chart it is, of what, and how many. */
char *
guatu_describe_chart (const GuatuFacts *facts, GuatuLanguage language)
{
  const GuatuMarkTraits *mark = guatu_mark_traits (facts->chart->mark);
  GuatuStatus status
      = facts->status < 0 ? GUATU_STATUS_ACTUAL : (GuatuStatus) facts->status;
  g_autofree char *title = guatu_describe_quotable (&facts->scene->title, language);
  g_autofree char *places = NULL;
  g_autofree char *what = NULL;
  g_autofree char *when = NULL;
  g_autofree char *count = NULL;

  if (facts->values->len == 1)
    return describe_one (facts, language, title);

  places = write_places (facts, language);
  what = write_what (facts, language);
  when = write_when (facts, language);
  count = facts->values->len == 0 ? g_strdup ("") : write_count (facts, language);
  return guatu_phrase_of (
      facts->is_layer                          ? GUATU_PHRASE_LAYER_SHOWS
      : mark->along_time || mark->stands_alone ? GUATU_PHRASE_SHOWS
                                               : GUATU_PHRASE_COMPARES,
      language, 1, guatu_text_get (&mark->name, language), title, places, what, when,
      guatu_text_get (&statuses[status], language), count);
}
