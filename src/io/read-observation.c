/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include <glib/gi18n-lib.h>

#include "dataset/number.h"

/* An observation as it is read; it is packed afterwards. */
typedef struct
{
  GuatuPeriod period;
  double value;
  int decimals;
  gboolean missing;
  GuatuReason reason;
  const GuatuPlace *place;
  GuatuBound bound;
  GuatuStatus status;
  gboolean provisional;
  gboolean revised;
  gboolean breaks;
  GuatuOrigin origin;
  GuatuDetails details;
} Reading;

static const GuatuJsonNames bounds = {
  guatu_bound_from_string,
  guatu_bound_to_string,
  GUATU_BOUND_RANGE + 1,
};

static const GuatuJsonNames statuses = {
  guatu_status_from_string,
  guatu_status_to_string,
  GUATU_STATUS_TARGET + 1,
};

static const GuatuJsonNames reasons = {
  guatu_reason_from_string,
  guatu_reason_to_string,
  GUATU_N_REASONS,
};

static const GuatuJsonNames prices = {
  guatu_prices_from_string,
  guatu_prices_to_string,
  GUATU_PRICES_CONSTANT + 1,
};

static void
read_period (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Reading *reading = target;

  guatu_reader_get_period (value, &reading->period);
}

static gboolean
get_usable_number (const GuatuJsonValue *value, double *number, int *decimals)
{
  if (!guatu_json_get_number (value, number, decimals))
    return FALSE;
  if (guatu_number_is_usable (*number))
    return TRUE;
  guatu_json_value_problem (value, _ ("The value is beyond 1e100 or below 1e-100, which "
                                      "no statistics reach. Write it in another unit."));
  return FALSE;
}

/* Missing is null, and is not zero. */
static void
read_value (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Reading *reading = target;

  reading->missing = guatu_json_value_kind (value) == 'n';
  if (!reading->missing)
    get_usable_number (value, &reading->value, &reading->decimals);
}

static void
read_value_high (const GuatuJsonValue *value, const GuatuJsonField *field,
                 gpointer target)
{
  Reading *reading = target;

  get_usable_number (value, &reading->details.value_high,
                     &reading->details.decimals_high);
}

static void
read_flag (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_json_get_boolean (value, G_STRUCT_MEMBER_P (target, field->offset));
}

static void
read_quote (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Reading *reading = target;

  guatu_json_get_quote (value, &reading->details.quote);
}

static const GuatuJsonField place_fields[] = {
  { "place", TRUE, guatu_reader_read_reference,
    G_STRUCT_OFFSET (GuatuDetails, base_place), &guatu_reader_lists[GUATU_LIST_PLACES] },
};

/* What a growth is compared with: one of the names, a period, or a place in an object
 * of its own, since its id might be any of these. */
static void
read_base (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Reading *reading = target;
  GuatuDetails *details = &reading->details;
  const char *string;

  if (guatu_json_value_kind (value) == '{')
    {
      details->comparison = GUATU_COMPARISON_PLACE;
      guatu_json_read_object (value, place_fields, G_N_ELEMENTS (place_fields), details);
    }
  else if (guatu_json_value_kind (value) != '"')
    guatu_json_value_problem (value, _ ("A text or an object is expected here."));
  else
    {
      string = json_node_get_string (value->node);
      if (guatu_comparison_from_string (string, &details->comparison))
        return;
      details->comparison = GUATU_COMPARISON_PERIOD;
      if (!guatu_period_parse (string, &details->base_period))
        guatu_json_value_problem (value, _ ("Use one of previous, same-period, average "
                                            "and two-year-average, or name a period."));
    }
}

#define FLAG(key, member) { key, FALSE, read_flag, G_STRUCT_OFFSET (Reading, member) }

static const GuatuJsonField fields[] = {
  { "period", TRUE, read_period },
  { "value", TRUE, read_value },
  { "value_high", FALSE, read_value_high },
  { "missing", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (Reading, reason), &reasons },
  { "place", FALSE, guatu_reader_read_reference, G_STRUCT_OFFSET (Reading, place),
    &guatu_reader_lists[GUATU_LIST_PLACES] },
  { "bound", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (Reading, bound), &bounds },
  { "status", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (Reading, status), &statuses },
  FLAG ("provisional", provisional),
  FLAG ("revised", revised),
  FLAG ("break", breaks),
  { "base", FALSE, read_base },
  { "prices", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (Reading, details.prices),
    &prices },
  { "source", FALSE, guatu_reader_read_reference,
    G_STRUCT_OFFSET (Reading, origin.source), &guatu_reader_lists[GUATU_LIST_SOURCES] },
  { "locator", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (Reading, origin.locator) },
  { "quote", FALSE, read_quote },
  { "note", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (Reading, origin.note) },
};

/* What has to stand together. */
static void
check_members (const GuatuJsonValue *value, const Reading *reading)
{
  gboolean range = reading->bound == GUATU_BOUND_RANGE;
  GuatuJsonValue member;

  if (range != guatu_json_value_member (value, "value_high", &member))
    guatu_json_value_problem (value, _ ("“value_high” and the bound “range” stand "
                                        "together, or neither does."));
  if (range && reading->missing)
    guatu_json_value_problem (value, _ ("A range has a “value”, its lower end."));
  if (reading->reason != GUATU_REASON_UNSAID && !reading->missing)
    guatu_json_value_problem (value,
                              _ ("Only what is missing, so that its “value” is null, "
                                 "says why it is “missing”."));
}

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

  if (guatu_json_read_object (value, fields, G_N_ELEMENTS (fields), &reading))
    check_members (value, &reading);

  reading.details.origin = guatu_reader_share_origin (reader, &reading.origin);
  observation = (GuatuObservation) {
    .value = reading.value,
    .period = reading.period,
    .bound = (guint) reading.bound & 7,
    .status = (guint) reading.status & 3,
    .decimals = (guint) reading.decimals & 31,
    .missing = reading.missing ? 1 : 0,
    .reason = (guint) reading.reason & 7,
    .provisional = reading.provisional ? 1 : 0,
    .revised = reading.revised ? 1 : 0,
    .breaks = reading.breaks ? 1 : 0,
    .place = reading.place,
    .details = guatu_indicator_add_details (own, &reading.details),
  };
  if (guatu_problems_count (value->document->problems) != n_before)
    observation = GUATU_OBSERVATION_LOST;
  g_array_append_val (own->observations, observation);

  g_free (reading.details.quote);
  guatu_text_clear (&reading.origin.locator);
  guatu_text_clear (&reading.origin.note);
}
