/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/dataset-writer.h"

static void
write_origin (GuatuJsonWriter *writer, const GuatuOrigin *origin)
{
  if (origin == NULL)
    return;

  guatu_write_id_of (writer, "source", origin->source);
  guatu_write_text (writer, "locator", &origin->locator);
  guatu_write_text (writer, "note", &origin->note);
}

static void
write_flag (GuatuJsonWriter *writer, const char *key, gboolean flag)
{
  if (!flag)
    return;
  guatu_json_writer_key (writer, key);
  guatu_json_writer_boolean (writer, TRUE);
}

static void
write_base (GuatuJsonWriter *writer, const GuatuDetails *details)
{
  g_autofree char *period = NULL;

  switch (details->comparison)
    {
    case GUATU_COMPARISON_PERIOD:
      period = guatu_period_to_string (details->base_period);
      guatu_write_string (writer, "base", period);
      break;
    case GUATU_COMPARISON_PLACE:
      guatu_json_writer_key (writer, "base");
      guatu_json_writer_begin_object (writer);
      guatu_write_id_of (writer, "place", details->base_place);
      guatu_json_writer_end_object (writer);
      break;
    default:
      guatu_write_string (writer, "base",
                          guatu_comparison_to_string (details->comparison));
      break;
    }
}

/* What only few observations have. */
static void
write_details (GuatuJsonWriter *writer, const GuatuDetails *details)
{
  write_base (writer, details);
  guatu_write_string (writer, "prices", guatu_prices_to_string (details->prices));
  write_origin (writer, details->origin);
  guatu_write_string (writer, "quote", details->quote);
}

static void
write_value (GuatuJsonWriter *writer, const GuatuObservation *observation,
             const GuatuDetails *details)
{
  guatu_json_writer_key (writer, "value");
  if (observation->missing)
    guatu_json_writer_null (writer);
  else
    guatu_json_writer_number (writer, observation->value,
                              MAX (guatu_observation_decimals (observation), 0));
  guatu_write_string (writer, "missing", guatu_reason_to_string (observation->reason));
  if (observation->bound != GUATU_BOUND_RANGE)
    return;
  guatu_json_writer_key (writer, "value_high");
  guatu_json_writer_number (writer, details->value_high, details->decimals_high);
}

/* One on a line: a difference between two files is then a line, too. */
static void
write_observation (GuatuJsonWriter *writer, const GuatuIndicator *indicator,
                   const GuatuObservation *observation)
{
  const GuatuDetails *details = guatu_indicator_details (indicator, observation);
  g_autofree char *period = guatu_period_to_string (observation->period);

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_begin_line (writer);
  guatu_write_string (writer, "period", period);
  write_value (writer, observation, details);
  guatu_write_id_of (writer, "place", observation->place);
  if (observation->bound != GUATU_BOUND_EXACT)
    guatu_write_string (writer, "bound", guatu_bound_to_string (observation->bound));
  if (observation->status != GUATU_STATUS_ACTUAL)
    guatu_write_string (writer, "status", guatu_status_to_string (observation->status));
  write_flag (writer, "provisional", observation->provisional);
  write_flag (writer, "revised", observation->revised);
  write_flag (writer, "break", observation->breaks);
  write_details (writer, details);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

static void
write_observations (GuatuJsonWriter *writer, const GuatuPart *part,
                    const GuatuIndicator *indicator)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_json_writer_key (writer, "observations");
  guatu_json_writer_begin_array (writer);
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    if (guatu_part_has_observation (part, &walk, observation))
      write_observation (writer, indicator, observation);
  guatu_json_writer_end_array (writer);
}

/* What is worked out is worked out again by who reads it. */
static void
write_derivation (GuatuJsonWriter *writer, const GuatuIndicator *indicator)
{
  guatu_json_writer_key (writer, "derived");
  guatu_json_writer_begin_line (writer);
  guatu_json_writer_begin_object (writer);
  guatu_write_string (writer, "op", guatu_derived_op_to_string (indicator->op));
  guatu_write_ids_of (writer, "of", indicator->operands);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

void
guatu_write_indicator (GuatuJsonWriter *writer, const GuatuPart *part, gconstpointer item)
{
  const GuatuIndicator *indicator = item;

  guatu_json_writer_begin_object (writer);
  guatu_write_id_of (writer, "id", item);
  guatu_write_id_of (writer, "theme", indicator->theme);
  guatu_write_text (writer, "name", &indicator->name);
  guatu_write_text (writer, "short_name", &indicator->short_name);
  guatu_write_text (writer, "note", &indicator->note);
  guatu_write_id_of (writer, "unit", indicator->unit);
  guatu_write_integer (writer, "unit_mult", indicator->unit_mult, 0);
  guatu_write_integer (writer, "decimals", indicator->decimals, -1);
  guatu_write_string (writer, "better", guatu_better_to_string (indicator->better));
  if (guatu_part_has (part, indicator->part_of))
    guatu_write_id_of (writer, "part_of", indicator->part_of);
  if (indicator->op != GUATU_DERIVED_NONE)
    write_derivation (writer, indicator);
  else
    write_observations (writer, part, indicator);
  guatu_json_writer_end_object (writer);
}
