/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include <glib/gi18n-lib.h>

/* What the other items refer to: sources, units, places and themes. Their ids
 * are read by guatu_reader_add_item(). */

static const GuatuJsonNames unit_kinds = {
  guatu_unit_kind_from_string,
  guatu_unit_kind_to_string,
  GUATU_N_UNIT_KINDS,
};

static const GuatuJsonRange powers = { -12, 12 };

static void
read_published (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuSource *source = target;
  GuatuPeriod period;

  if (guatu_reader_get_period (value, &period))
    source->published = guatu_period_to_string (period);
}

/* An address is shown and may be opened, so it is one of the web. */
static void
read_url (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuSource *source = target;
  const char *url;

  if (!guatu_json_get_string (value, &url))
    return;

  if (g_str_has_prefix (url, "https://") || g_str_has_prefix (url, "http://"))
    source->url = g_strdup (url);
  else
    guatu_json_value_problem (value,
                              _ ("An address begins with “https://” or “http://”."));
}

static const GuatuJsonField source_fields[] = {
  { "id", TRUE, guatu_reader_skip },
  { "title", TRUE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuSource, title) },
  { "publisher", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuSource, publisher) },
  { "published", FALSE, read_published },
  { "url", FALSE, read_url },
};

/* The label of an index, a rank or a pure number may be empty, in one language or in
 * both. */
static void
read_label (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_json_get_label (value, G_STRUCT_MEMBER_P (target, field->offset));
}

#define UNIT_FIELDS(label_required, read)                                                \
  { "id", TRUE, guatu_reader_skip },                                                     \
      { "kind", TRUE, guatu_json_read_name, G_STRUCT_OFFSET (GuatuUnit, kind),           \
        &unit_kinds },                                                                   \
      { "label", label_required, read, G_STRUCT_OFFSET (GuatuUnit, label) },             \
      { "label_one", FALSE, read, G_STRUCT_OFFSET (GuatuUnit, label_one) },              \
      { "per", FALSE, guatu_reader_read_reference, G_STRUCT_OFFSET (GuatuUnit, per),     \
        &guatu_reader_lists[GUATU_LIST_UNITS] },                                         \
      { "of", FALSE, guatu_reader_read_reference, G_STRUCT_OFFSET (GuatuUnit, of),       \
        &guatu_reader_lists[GUATU_LIST_UNITS] },                                         \
  {                                                                                      \
    "power", FALSE, guatu_json_read_integer, G_STRUCT_OFFSET (GuatuUnit, power), &powers \
  }

static const GuatuJsonField unit_fields[] = { UNIT_FIELDS (TRUE, guatu_json_read_text) };
static const GuatuJsonField bare_unit_fields[] = { UNIT_FIELDS (FALSE, read_label) };
G_STATIC_ASSERT (G_N_ELEMENTS (unit_fields) == G_N_ELEMENTS (bare_unit_fields));

static const GuatuJsonField place_fields[] = {
  { "id", TRUE, guatu_reader_skip },
  { "name", TRUE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuPlace, name) },
};

static const GuatuJsonField theme_fields[] = {
  { "id", TRUE, guatu_reader_skip },
  { "title", TRUE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuTheme, title) },
};

/**
 * guatu_read_source:
 * @value: an item of "sources"
 * @reader: the reader
 */
void
guatu_read_source (const GuatuJsonValue *value, gpointer reader)
{
  GuatuReader *own = reader;
  GuatuSource *source = g_new0 (GuatuSource, 1);

  g_ptr_array_add (own->dataset->sources, source);
  guatu_reader_add_item (value, GUATU_LIST_SOURCES, source);
  guatu_json_read_object (value, source_fields, G_N_ELEMENTS (source_fields), source);
}

/**
 * guatu_announce_unit:
 * @value: an item of "units"
 * @reader: the reader
 *
 * Makes room for a unit, so that any other may stand over it.
 */
void
guatu_announce_unit (const GuatuJsonValue *value, gpointer reader)
{
  GuatuReader *own = reader;
  GuatuUnit *unit = g_new0 (GuatuUnit, 1);

  g_ptr_array_add (own->dataset->units, unit);
  guatu_reader_add_item (value, GUATU_LIST_UNITS, unit);
}

/* Whether the unit is of a kind that needs no label, wherever it says its kind. */
static gboolean
may_be_bare (const GuatuJsonValue *value)
{
  GuatuJsonValue member;
  GuatuUnitKind kind;

  return guatu_json_value_member (value, "kind", &member)
         && guatu_json_value_kind (&member) == '"'
         && guatu_unit_kind_from_string (json_node_get_string (member.node), &kind)
         && guatu_unit_kind_may_be_bare (kind);
}

/* What a unit is a power of ten of, and which power, are said together or not at all. */
static void
check_power_is_whole (const GuatuJsonValue *value)
{
  JsonObject *members = json_node_get_object (value->node);

  if (json_object_has_member (members, "of") != json_object_has_member (members, "power"))
    guatu_json_value_problem (value,
                              _ ("“of” and “power” stand together: a kilogram is of "
                                 "the tonne, with the power −3."));
}

/**
 * guatu_read_unit:
 * @value: an item of "units"
 * @reader: the reader, whose dataset has a unit for every item already
 */
void
guatu_read_unit (const GuatuJsonValue *value, gpointer reader)
{
  GuatuReader *own = reader;
  GuatuUnit *unit = g_ptr_array_index (own->dataset->units, value->index);
  const gboolean bare = may_be_bare (value);
  const guint n_before = guatu_problems_count (value->document->problems);

  if (guatu_json_read_object (value, bare ? bare_unit_fields : unit_fields,
                              G_N_ELEMENTS (unit_fields), unit))
    {
      if (unit->per == unit)
        guatu_json_value_problem (value, _ ("“%s” cannot be divided by itself."),
                                  unit->id);
      check_power_is_whole (value);
    }
  if (guatu_problems_count (value->document->problems) != n_before)
    g_hash_table_add (own->damaged, unit);
}

/* Whether the unit is, over others, a power of ten of itself. */
static gboolean
is_in_circle (const GuatuUnit *unit, guint n_units)
{
  const GuatuUnit *next = unit->of;

  for (guint i = 0; next != NULL && next != unit && i < n_units; i++)
    next = next->of;
  return next == unit;
}

/**
 * guatu_check_unit_power:
 * @value: an item of "units"
 * @reader: the reader, which has read all units
 *
 * A unit is a power of ten of another one of its kind, which may stand after it, or of
 * none.
 */
void
guatu_check_unit_power (const GuatuJsonValue *value, gpointer reader)
{
  GuatuReader *own = reader;
  const GuatuUnit *unit = g_ptr_array_index (own->dataset->units, value->index);

  if (unit->of == NULL || g_hash_table_contains (own->damaged, unit)
      || g_hash_table_contains (own->damaged, unit->of))
    return;
  if (unit->of->kind != unit->kind || is_in_circle (unit, own->dataset->units->len))
    guatu_json_value_problem (
        value, _ ("“%s” cannot be a power of ten of “%s”: another unit of its kind can."),
        unit->id, unit->of->id);
}

/**
 * guatu_read_place:
 * @value: an item of "places"
 * @reader: the reader
 */
void
guatu_read_place (const GuatuJsonValue *value, gpointer reader)
{
  GuatuReader *own = reader;
  GuatuPlace *place = g_new0 (GuatuPlace, 1);

  g_ptr_array_add (own->dataset->places, place);
  guatu_reader_add_item (value, GUATU_LIST_PLACES, place);
  guatu_json_read_object (value, place_fields, G_N_ELEMENTS (place_fields), place);
}

/**
 * guatu_read_theme:
 * @value: an item of "themes"
 * @reader: the reader
 */
void
guatu_read_theme (const GuatuJsonValue *value, gpointer reader)
{
  GuatuReader *own = reader;
  GuatuTheme *theme = g_new0 (GuatuTheme, 1);

  g_ptr_array_add (own->dataset->themes, theme);
  guatu_reader_add_item (value, GUATU_LIST_THEMES, theme);
  guatu_json_read_object (value, theme_fields, G_N_ELEMENTS (theme_fields), theme);
}
