/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/explain.h"

#include "io/json-writer.h"
#include "text/said-text.h"

static void
write_string (GuatuJsonWriter *writer, const char *key, const char *value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_string (writer, value);
}

/* A text is always written in both languages, whatever the program's is. */
static void
write_text (GuatuJsonWriter *writer, const char *key, const GuatuText *text)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_begin_line (writer);
  guatu_json_writer_begin_object (writer);
  write_string (writer, "zh", text->zh);
  write_string (writer, "en", text->en);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

static void
write_optional_text (GuatuJsonWriter *writer, const char *key, const GuatuText *text)
{
  if (text == NULL || guatu_text_is_absent (text) || g_str_equal (text->zh, text->en))
    write_string (writer, key, text != NULL ? text->zh : NULL);
  else
    write_text (writer, key, text);
}

static void
write_flag (GuatuJsonWriter *writer, const char *key, gboolean flag)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_boolean (writer, flag);
}

static void
write_value_high (GuatuJsonWriter *writer, const GuatuObservation *observation,
                  const GuatuDetails *details)
{
  guatu_json_writer_key (writer, "value_high");
  if (observation->bound != GUATU_BOUND_RANGE || observation->missing)
    guatu_json_writer_null (writer);
  else
    guatu_json_writer_number (writer, details->value_high,
                              MAX (details->decimals_high, 0));
}

/* As the dataset writes it: a name, a period, or the id of a place. */
static void
write_base (GuatuJsonWriter *writer, const GuatuDetails *details)
{
  g_autofree char *period = NULL;

  if (details->comparison == GUATU_COMPARISON_PERIOD)
    period = guatu_period_to_string (details->base_period);
  write_string (writer, "base",
                period != NULL ? period
                               : guatu_comparison_to_string (details->comparison));
  write_string (writer, "base_place",
                details->base_place != NULL ? details->base_place->id : NULL);
}

static void
write_value (GuatuJsonWriter *writer, const GuatuObservation *observation)
{
  guatu_json_writer_key (writer, "value");
  if (observation->missing)
    guatu_json_writer_null (writer);
  else
    guatu_json_writer_number (writer, observation->value,
                              MAX (guatu_observation_decimals (observation), 0));
}

/* All keys are there for every number: what is not said is null. */
static void
write_number (const GuatuIndicator *indicator, const GuatuObservation *observation,
              gpointer data)
{
  GuatuJsonWriter *writer = data;
  const GuatuPlace *place = observation->place;
  const GuatuDetails *details = guatu_indicator_details (indicator, observation);
  const GuatuOrigin *origin = details->origin;
  const GuatuSource *source = origin != NULL ? origin->source : NULL;
  g_autofree char *period = guatu_period_to_string (observation->period);

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_begin_line (writer);
  write_string (writer, "indicator", indicator->id);
  write_text (writer, "name", &indicator->name);
  write_string (writer, "period", period);
  write_string (writer, "place", place != NULL ? place->id : NULL);
  write_value (writer, observation);
  write_value_high (writer, observation, details);
  write_string (writer, "missing", guatu_reason_to_string (observation->reason));
  write_string (writer, "unit", indicator->unit->id);
  guatu_json_writer_key (writer, "unit_mult");
  guatu_json_writer_int (writer, indicator->unit_mult);
  write_string (writer, "bound", guatu_bound_to_string (observation->bound));
  write_string (writer, "status", guatu_status_to_string (observation->status));
  write_flag (writer, "provisional", observation->provisional);
  write_flag (writer, "revised", observation->revised);
  write_flag (writer, "break", observation->breaks);
  write_base (writer, details);
  write_string (writer, "prices", guatu_prices_to_string (details->prices));
  write_string (writer, "source", source != NULL ? source->id : NULL);
  write_optional_text (writer, "locator", origin != NULL ? &origin->locator : NULL);
  write_string (writer, "quote", details->quote);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

/**
 * guatu_explain_to_json:
 * @chart: a chart
 * @figure: the name of the file that it was read from
 *
 * Returns: (transfer full): the chart's numbers for programs, one on a line, with the
 *   ids and the digits of the dataset
 */
char *
guatu_explain_to_json (const GuatuChartDescription *chart, const char *figure)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (TRUE);

  guatu_json_writer_begin_object (writer);
  write_string (writer, "figure", figure);
  write_string (writer, "chart", chart->id);
  write_text (writer, "title", guatu_chart_said (chart, &chart->title));
  guatu_json_writer_key (writer, "numbers");
  guatu_json_writer_begin_array (writer);
  guatu_explain_numbers (chart, write_number, writer);
  guatu_json_writer_end_array (writer);
  guatu_json_writer_end_object (writer);
  return guatu_json_writer_finish (writer);
}
