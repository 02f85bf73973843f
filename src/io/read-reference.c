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
 * @builder: the builder
 */
void
guatu_read_source (const GuatuJsonValue *value, gpointer builder)
{
  GuatuSource *source = guatu_reader_add_item (value, GUATU_LIST_SOURCES);

  guatu_json_read_object (value, source_fields, G_N_ELEMENTS (source_fields), source);
}

/**
 * guatu_announce_unit:
 * @value: an item of "units"
 * @builder: the builder
 *
 * Makes room for a unit, so that any other may stand over it.
 */
void
guatu_announce_unit (const GuatuJsonValue *value, gpointer builder)
{
  guatu_reader_add_item (value, GUATU_LIST_UNITS);
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
 * @builder: the builder, which has a unit for every item already
 */
void
guatu_read_unit (const GuatuJsonValue *value, gpointer builder)
{
  GuatuUnit *unit = guatu_builder_item (builder, GUATU_LIST_UNITS, value->index);
  const gboolean bare = may_be_bare (value);
  const guint n_before = guatu_problems_count (value->document->problems);

  if (guatu_json_read_object (value, bare ? bare_unit_fields : unit_fields,
                              G_N_ELEMENTS (unit_fields), unit))
    check_power_is_whole (value);
  if (guatu_problems_count (value->document->problems) != n_before)
    guatu_builder_damage (builder, unit);
}

/**
 * guatu_read_place:
 * @value: an item of "places"
 * @builder: the builder
 */
void
guatu_read_place (const GuatuJsonValue *value, gpointer builder)
{
  GuatuPlace *place = guatu_reader_add_item (value, GUATU_LIST_PLACES);

  guatu_json_read_object (value, place_fields, G_N_ELEMENTS (place_fields), place);
}

/**
 * guatu_read_theme:
 * @value: an item of "themes"
 * @builder: the builder
 */
void
guatu_read_theme (const GuatuJsonValue *value, gpointer builder)
{
  GuatuTheme *theme = guatu_reader_add_item (value, GUATU_LIST_THEMES);

  guatu_json_read_object (value, theme_fields, G_N_ELEMENTS (theme_fields), theme);
}
