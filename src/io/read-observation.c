/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include <glib/gi18n-lib.h>

#include "dataset/number.h"

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
  GuatuObserved *observed = target;

  guatu_reader_get_period (value, &observed->period);
}

/* Missing is null, and is not zero. */
static void
read_value (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuObserved *observed = target;

  observed->missing = guatu_json_value_kind (value) == 'n';
  if (!observed->missing)
    guatu_reader_get_number (value, &observed->value, &observed->decimals);
}

static void
read_value_high (const GuatuJsonValue *value, const GuatuJsonField *field,
                 gpointer target)
{
  GuatuObserved *observed = target;

  observed->has_high = TRUE;
  guatu_reader_get_number (value, &observed->details.value_high,
                           &observed->details.decimals_high);
}

static void
read_flag (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_json_get_boolean (value, G_STRUCT_MEMBER_P (target, field->offset));
}

static void
read_quote (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuObserved *observed = target;

  guatu_json_get_quote (value, &observed->details.quote);
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
  GuatuObserved *observed = target;
  GuatuDetails *details = &observed->details;
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

#define FLAG(key, member)                                                                \
  { key, FALSE, read_flag, G_STRUCT_OFFSET (GuatuObserved, member) }

static const GuatuJsonField fields[] = {
  { "period", TRUE, read_period },
  { "value", TRUE, read_value },
  { "value_high", FALSE, read_value_high },
  { "missing", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (GuatuObserved, reason),
    &reasons },
  { "place", FALSE, guatu_reader_read_reference, G_STRUCT_OFFSET (GuatuObserved, place),
    &guatu_reader_lists[GUATU_LIST_PLACES] },
  { "bound", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (GuatuObserved, bound),
    &bounds },
  { "status", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (GuatuObserved, status),
    &statuses },
  FLAG ("provisional", provisional),
  FLAG ("revised", revised),
  FLAG ("break", breaks),
  { "base", FALSE, read_base },
  { "prices", FALSE, guatu_json_read_name,
    G_STRUCT_OFFSET (GuatuObserved, details.prices), &prices },
  { "source", FALSE, guatu_reader_read_reference,
    G_STRUCT_OFFSET (GuatuObserved, origin.source),
    &guatu_reader_lists[GUATU_LIST_SOURCES] },
  { "locator", FALSE, guatu_json_read_text,
    G_STRUCT_OFFSET (GuatuObserved, origin.locator) },
  { "quote", FALSE, read_quote },
  { "note", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuObserved, origin.note) },
};

/**
 * guatu_read_observation:
 * @value: an item of "observations"
 * @indicator: the indicator that gets it
 */
void
guatu_read_observation (const GuatuJsonValue *value, gpointer indicator)
{
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  guint n_before = guatu_problems_count (value->document->problems);

  guatu_json_read_object (value, fields, G_N_ELEMENTS (fields), &observed);
  observed.is_lost = guatu_problems_count (value->document->problems) != n_before;
  guatu_builder_observe (value->document->builder, indicator, &observed, value);
}
