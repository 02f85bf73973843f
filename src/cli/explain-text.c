/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/explain.h"

#include <glib/gi18n.h>

#include "speech/speech.h"
#include "cli/columns.h"
#include "cli/options.h"
#include "text/said-text.h"

/* Where there is nothing to say, so that no cell looks forgotten. */
#define NOTHING "–"

typedef struct
{
  GuatuColumns *columns;
  GuatuColumns *sentences;
  GHashTable *seen; /* (element-type utf8): the sentences */
  GuatuLanguage language;
} Table;

/* The sentence that a number was read from, once for all numbers that stand in it. */
static void
add_sentence (const Table *table, const char *quote)
{
  g_autofree char *line = NULL;
  const char *cells[] = { NULL, NULL };

  if (quote == NULL || g_hash_table_contains (table->seen, quote))
    return;
  if (g_hash_table_size (table->seen) == 0)
    guatu_columns_add_heading (table->sentences, _ ("Sentences"));
  g_hash_table_add (table->seen, (gpointer) quote);
  line = g_strdelimit (g_strdup (quote), "\r\n\t", ' ');
  cells[0] = line;
  guatu_columns_add_row (table->sentences, cells);
}

static const char *
or_nothing (const char *text)
{
  return text != NULL ? text : NOTHING;
}

static void
add_number (const GuatuIndicator *indicator, const GuatuObservation *observation,
            gpointer data)
{
  const Table *table = data;
  GuatuLanguage language = table->language;
  const GuatuPlace *place = observation->place;
  const GuatuOrigin *origin = guatu_indicator_origin (indicator, observation);
  const GuatuSource *source = origin != NULL ? origin->source : NULL;
  g_autofree char *period = guatu_period_to_label (observation->period, language);
  g_autofree char *value = guatu_speech_value (indicator, observation, language);
  g_autofree char *standing
      = guatu_speech_standing (indicator, observation, language, TRUE);
  const char *const cells[] = {
    guatu_text_get (&indicator->name, language),
    period,
    or_nothing (place != NULL ? guatu_text_get (&place->name, language) : NULL),
    value,
    standing,
    or_nothing (source != NULL ? guatu_text_get (&source->title, language) : NULL),
    or_nothing (origin != NULL ? guatu_text_get (&origin->locator, language) : NULL),
    NULL,
  };

  guatu_columns_add_row (table->columns, cells);
  add_sentence (table, guatu_indicator_details (indicator, observation)->quote);
}

/**
 * guatu_explain_to_text:
 * @chart: a chart
 *
 * Returns: (transfer full): its title and its numbers, for people: in columns, in the
 *   program's language; a value has its bound and its unit. After them come the
 *   sentences that they were read from
 */
char *
guatu_explain_to_text (const GuatuChartDescription *chart)
{
  g_autoptr (GuatuColumns) columns = guatu_columns_new ();
  g_autoptr (GuatuColumns) sentences = guatu_columns_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *numbers = NULL;
  g_autofree char *words = NULL;
  Table table = { columns, sentences, seen, guatu_options_default_language () };
  const char *const head[] = {
    _ ("Indicator"), _ ("Period"), _ ("Place"),   _ ("Value"),
    _ ("Status"),    _ ("Source"), _ ("Section"), NULL,
  };

  guatu_columns_add_heading (columns,
                             guatu_chart_said_in (chart, &chart->title, table.language));
  guatu_columns_add_row (columns, head);
  guatu_explain_numbers (chart, add_number, &table);
  numbers = guatu_columns_to_string (columns);
  words = guatu_columns_to_string (sentences);
  return g_strconcat (numbers, *words != '\0' ? "\n" : "", words, NULL);
}
