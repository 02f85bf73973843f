/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

/* An observation as it is read; it is packed afterwards. */
typedef struct
{
  GuatuPeriod period;
  double value;
  int decimals;
  gboolean missing;
  const GuatuPlace *place;
  GuatuBound bound;
  GuatuStatus status;
  GuatuOrigin origin;
} Reading;

static const GuatuJsonNames bounds = {
  guatu_bound_from_string,
  guatu_bound_to_string,
  GUATU_BOUND_ABOUT + 1,
};

static const GuatuJsonNames statuses = {
  guatu_status_from_string,
  guatu_status_to_string,
  GUATU_STATUS_TARGET + 1,
};

static void
read_period (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Reading *reading = target;

  guatu_reader_get_period (value, &reading->period);
}

/* Missing is null, and is not zero. */
static void
read_value (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Reading *reading = target;

  reading->missing = guatu_json_value_kind (value) == 'n';
  if (!reading->missing)
    guatu_json_get_number (value, &reading->value, &reading->decimals);
}

static const GuatuJsonField fields[] = {
  { "period", TRUE, read_period },
  { "value", TRUE, read_value },
  { "place", FALSE, guatu_reader_read_reference, G_STRUCT_OFFSET (Reading, place),
    &guatu_reader_lists[GUATU_LIST_PLACES] },
  { "bound", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (Reading, bound), &bounds },
  { "status", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (Reading, status), &statuses },
  { "source", FALSE, guatu_reader_read_reference,
    G_STRUCT_OFFSET (Reading, origin.source), &guatu_reader_lists[GUATU_LIST_SOURCES] },
  { "locator", FALSE, guatu_json_read_string, G_STRUCT_OFFSET (Reading, origin.locator) },
  { "note", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (Reading, origin.note) },
};

/**
 * guatu_read_observation:
 * @value: an item of "observations"
 * @indicator: the indicator that gets it
 */
void
guatu_read_observation (const GuatuJsonValue *value, gpointer indicator)
{
  GuatuReader *reader = value->document->reader;
  GuatuIndicator *own = indicator;
  Reading reading = { .bound = GUATU_BOUND_EXACT, .status = GUATU_STATUS_ACTUAL };
  GuatuObservation observation;
  guint n_before = guatu_problems_count (value->document->problems);
  GuatuDetails details = { NULL };

  guatu_json_read_object (value, fields, G_N_ELEMENTS (fields), &reading);

  details.origin = guatu_reader_share_origin (reader, &reading.origin);
  observation = (GuatuObservation) {
    .value = reading.value,
    .period = reading.period,
    .bound = (guint) reading.bound & 3,
    .status = (guint) reading.status & 3,
    .decimals = (guint) reading.decimals & 31,
    .missing = reading.missing ? 1 : 0,
    .place = reading.place,
    .details = guatu_indicator_add_details (own, &details),
  };
  if (guatu_problems_count (value->document->problems) != n_before)
    observation = GUATU_OBSERVATION_LOST;
  g_array_append_val (own->observations, observation);

  g_free (reading.origin.locator);
  guatu_text_clear (&reading.origin.note);
}
