/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/dataset-writer.h"

static void
write_origin (GuatuJsonWriter *writer, const GuatuOrigin *origin)
{
  if (origin == NULL)
    return;

  guatu_write_id_of (writer, "source", origin->source);
  guatu_write_string (writer, "locator", origin->locator);
  guatu_write_text (writer, "note", &origin->note);
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

/* One on a line: a difference between two files is then a line, too. */
static void
write_observation (GuatuJsonWriter *writer, const GuatuIndicator *indicator,
                   const GuatuObservation *observation)
{
  g_autofree char *period = guatu_period_to_string (observation->period);

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_begin_line (writer);
  guatu_write_string (writer, "period", period);
  write_value (writer, observation);
  guatu_write_id_of (writer, "place", observation->place);
  if (observation->bound != GUATU_BOUND_EXACT)
    guatu_write_string (writer, "bound", guatu_bound_to_string (observation->bound));
  if (observation->status != GUATU_STATUS_ACTUAL)
    guatu_write_string (writer, "status", guatu_status_to_string (observation->status));
  write_origin (writer, guatu_indicator_origin (indicator, observation));
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

static void
write_observations (GuatuJsonWriter *writer, const GuatuPart *part,
                    const GuatuIndicator *indicator)
{
  guatu_json_writer_key (writer, "observations");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (guatu_part_has_observation (part, indicator, observation))
        write_observation (writer, indicator, observation);
    }
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
