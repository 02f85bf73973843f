/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include <glib/gi18n-lib.h>

#define MAX_OPERANDS 16

static const GuatuJsonRange unit_mults = { -12, 12 };
static const GuatuJsonRange decimals = { 0, 9 };

static const GuatuJsonNames betters = {
  guatu_better_from_string,
  guatu_better_to_string,
  GUATU_BETTER_DOWN + 1,
};

static const GuatuJsonNames ops = {
  guatu_derived_op_from_string,
  guatu_derived_op_to_string,
  GUATU_DERIVED_BASE + 1,
};

static void
read_observations (const GuatuJsonValue *value, const GuatuJsonField *field,
                   gpointer target)
{
  guatu_json_read_array (value, guatu_read_observation, target);
}

static void
read_operand (const GuatuJsonValue *value, gpointer target)
{
  GuatuIndicator *indicator = target;
  gpointer operand = guatu_reader_resolve (value, GUATU_LIST_INDICATORS);

  if (operand != NULL)
    g_ptr_array_add (indicator->operands, operand);
}

static void
read_operands (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuIndicator *indicator = target;
  guint n;

  indicator->operands = g_ptr_array_new ();
  guatu_json_read_array (value, read_operand, indicator);

  n = guatu_json_value_kind (value) == '['
          ? json_array_get_length (json_node_get_array (value->node))
          : 1;
  if (n < 1 || n > MAX_OPERANDS)
    guatu_json_value_problem (value, _ ("From 1 to %d indicators are expected here."),
                              MAX_OPERANDS);
}

static const GuatuJsonField derivation_fields[] = {
  { "op", TRUE, guatu_json_read_name, G_STRUCT_OFFSET (GuatuIndicator, op), &ops },
  { "of", TRUE, read_operands },
};

static void
read_derivation (const GuatuJsonValue *value, const GuatuJsonField *field,
                 gpointer target)
{
  guatu_json_read_object (value, derivation_fields, G_N_ELEMENTS (derivation_fields),
                          target);
}

static const GuatuJsonField fields[] = {
  { "id", TRUE, guatu_reader_skip },
  { "theme", FALSE, guatu_reader_read_reference, G_STRUCT_OFFSET (GuatuIndicator, theme),
    &guatu_reader_lists[GUATU_LIST_THEMES] },
  { "name", TRUE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuIndicator, name) },
  { "short_name", FALSE, guatu_json_read_text,
    G_STRUCT_OFFSET (GuatuIndicator, short_name) },
  { "note", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuIndicator, note) },
  { "unit", TRUE, guatu_reader_read_reference, G_STRUCT_OFFSET (GuatuIndicator, unit),
    &guatu_reader_lists[GUATU_LIST_UNITS] },
  { "unit_mult", FALSE, guatu_json_read_integer,
    G_STRUCT_OFFSET (GuatuIndicator, unit_mult), &unit_mults },
  { "decimals", FALSE, guatu_json_read_integer,
    G_STRUCT_OFFSET (GuatuIndicator, decimals), &decimals },
  { "better", FALSE, guatu_json_read_name, G_STRUCT_OFFSET (GuatuIndicator, better),
    &betters },
  { "part_of", FALSE, guatu_reader_read_reference,
    G_STRUCT_OFFSET (GuatuIndicator, part_of),
    &guatu_reader_lists[GUATU_LIST_INDICATORS] },
  { "observations", FALSE, read_observations },
  { "derived", FALSE, read_derivation },
};

static void
read_members (const GuatuJsonValue *value, GuatuIndicator *indicator)
{
  JsonObject *members;

  if (!guatu_json_read_object (value, fields, G_N_ELEMENTS (fields), indicator))
    return;

  members = json_node_get_object (value->node);
  if (json_object_has_member (members, "observations")
      == json_object_has_member (members, "derived"))
    guatu_json_value_problem (value,
                              _ ("An indicator has either “observations” or “derived”, "
                                 "and one of them."));
}

/**
 * guatu_read_indicator:
 * @value: an item of "indicators"
 * @builder: the builder, which has an indicator for every item already,
 *   so that those that come first may refer to those that come last
 */
void
guatu_read_indicator (const GuatuJsonValue *value, gpointer builder)
{
  GuatuIndicator *indicator
      = guatu_builder_item (builder, GUATU_LIST_INDICATORS, value->index);
  guint n_before = guatu_problems_count (value->document->problems);

  read_members (value, indicator);
  if (guatu_problems_count (value->document->problems) != n_before)
    guatu_builder_damage (builder, indicator);
}
