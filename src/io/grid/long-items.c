/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/long-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"

/* What the rows of the long form are of: each thing is told in full by the first row that
 * names its id. */

#define MAX_ID 64

static gboolean
is_id (const char *text)
{
  return g_ascii_isalnum (*text) && strlen (text) <= MAX_ID
         && text[strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

/* The id in a column; NULL if there is none or, after telling, none that can be one. */
static char *
get_id (GuatuLong *table, GuatuLongColumn column)
{
  char *id = guatu_long_get (table, column);

  if (id == NULL || is_id (id))
    return id;
  guatu_long_tell (table, column,
                   _ ("“%s” is no id: it has lower-case letters, digits and hyphens, 64 "
                      "at most."),
                   id);
  g_free (id);
  return NULL;
}

/* The item of an id, which is added if it is new; *is_new says so. */
static gpointer
get_item (GuatuLong *table, GuatuList list, GuatuLongColumn column, gboolean *is_new)
{
  g_autofree char *id = get_id (table, column);
  gpointer item;

  *is_new = FALSE;
  if (id == NULL)
    return NULL;
  item = g_hash_table_lookup (table->lists[list], id);
  if (item != NULL)
    return item;
  item = guatu_builder_add (table->items.builder, list, id,
                            guatu_long_cell (table, column));
  g_hash_table_insert (table->lists[list], g_steal_pointer (&id), item);
  *is_new = TRUE;
  return item;
}

/* Fills a text that a thing has to have; its id where the table has none. */
static void
get_name (const GuatuLong *table, GuatuLongColumn column, GuatuText *text, const char *id)
{
  guatu_long_get_pair (table, column, text);
  if (guatu_text_is_absent (text))
    guatu_text_set (text, id, id);
}

/** guatu_long_place: (transfer none) (nullable): the place of the row. */
const GuatuPlace *
guatu_long_place (GuatuLong *table)
{
  gboolean is_new;
  GuatuPlace *place = get_item (table, GUATU_LIST_PLACES, GUATU_LONG_PLACE_ID, &is_new);

  if (is_new)
    get_name (table, GUATU_LONG_PLACE, &place->name, place->id);
  return place;
}

/** guatu_long_source: (transfer none) (nullable): the source of the row. */
const GuatuSource *
guatu_long_source (GuatuLong *table)
{
  gboolean is_new;
  GuatuSource *source
      = get_item (table, GUATU_LIST_SOURCES, GUATU_LONG_SOURCE_ID, &is_new);

  if (!is_new)
    return source;
  get_name (table, GUATU_LONG_SOURCE, &source->title, source->id);
  guatu_long_get_pair (table, GUATU_LONG_PUBLISHER, &source->publisher);
  source->published = guatu_long_get (table, GUATU_LONG_PUBLISHED);
  source->url = guatu_long_get (table, GUATU_LONG_URL);
  return source;
}

static const GuatuTheme *
get_theme (GuatuLong *table)
{
  gboolean is_new;
  GuatuTheme *theme = get_item (table, GUATU_LIST_THEMES, GUATU_LONG_THEME_ID, &is_new);

  if (is_new)
    get_name (table, GUATU_LONG_THEME, &theme->title, theme->id);
  return theme;
}

static const GuatuUnit *
get_unit (GuatuLong *table)
{
  gboolean is_new;
  GuatuUnit *unit = get_item (table, GUATU_LIST_UNITS, GUATU_LONG_UNIT_ID, &is_new);
  g_autofree char *kind = guatu_long_get (table, GUATU_LONG_UNIT_KIND);

  if (!is_new)
    return unit;
  if (kind == NULL || !guatu_unit_kind_from_string (kind, &unit->kind))
    guatu_long_tell (table, GUATU_LONG_UNIT_KIND, _ ("“%s” is no kind of unit."),
                     kind != NULL ? kind : "");
  guatu_long_get_pair (table, GUATU_LONG_UNIT_LABEL, &unit->label);
  guatu_long_get_pair (table, GUATU_LONG_UNIT_ONE, &unit->label_one);
  if (guatu_text_is_absent (&unit->label) && !guatu_unit_kind_may_be_bare (unit->kind))
    guatu_text_set (&unit->label, unit->id, unit->id);
  return unit;
}

/* A whole number in a column, or what is meant where there is none. */
static int
get_integer (GuatuLong *table, GuatuLongColumn column, int least, int most, int otherwise)
{
  g_autofree char *text = guatu_long_get (table, column);
  gint64 number = 0;

  if (text == NULL)
    return otherwise;
  if (g_ascii_string_to_signed (text, 10, least, most, &number, NULL))
    return (int) number;
  guatu_long_tell (table, column, _ ("“%s” is no whole number from %d to %d."), text,
                   least, most);
  return otherwise;
}

static void
fill_indicator (GuatuLong *table, GuatuIndicator *indicator)
{
  g_autofree char *better = guatu_long_get (table, GUATU_LONG_BETTER);
  g_autofree char *part_of = guatu_long_get (table, GUATU_LONG_PART_OF);
  guint where;

  get_name (table, GUATU_LONG_INDICATOR, &indicator->name, indicator->id);
  guatu_long_get_pair (table, GUATU_LONG_SHORT_NAME, &indicator->short_name);
  guatu_long_get_pair (table, GUATU_LONG_INDICATOR_NOTE, &indicator->note);
  indicator->theme = get_theme (table);
  indicator->unit_mult = get_integer (table, GUATU_LONG_UNIT_MULT, -30, 30, 0);
  indicator->decimals
      = get_integer (table, GUATU_LONG_DECIMALS, 0, GUATU_NUMBER_MAX_DECIMALS, -1);
  if (better != NULL && !guatu_better_from_string (better, &indicator->better))
    guatu_long_tell (table, GUATU_LONG_BETTER, _ ("“%s” is neither “up” nor “down”."),
                     better);
  if (part_of == NULL)
    return;
  g_ptr_array_add (table->parts, indicator);
  where = guatu_cells_where (table->grid, guatu_long_cell (table, GUATU_LONG_PART_OF));
  g_array_append_val (table->part_cells, where);
}

/**
 * guatu_long_item:
 * @table: a table
 *
 * Returns: (transfer none) (nullable): the indicator that the row is of; without one, it
 *   was told
 */
GuatuItem *
guatu_long_item (GuatuLong *table)
{
  const GuatuUnit *unit;
  gboolean is_new;
  GuatuIndicator *indicator;
  GuatuItem *item;

  unit = get_unit (table);
  indicator = get_item (table, GUATU_LIST_INDICATORS, GUATU_LONG_INDICATOR_ID, &is_new);
  if (indicator == NULL || unit == NULL)
    {
      if (guatu_long_cell (table, indicator == NULL ? GUATU_LONG_INDICATOR_ID
                                                    : GUATU_LONG_UNIT_ID)
          == NULL)
        guatu_long_tell (table, GUATU_LONG_INDICATOR_ID,
                         _ ("The row has no id of an indicator or of its unit."));
      return NULL;
    }
  if (!is_new)
    {
      if (indicator->unit != unit)
        guatu_long_tell (table, GUATU_LONG_UNIT_ID,
                         _ ("“%s” is in another unit in a row above."), indicator->id);
      return g_hash_table_lookup (table->items.by_key, indicator->id);
    }
  indicator->unit = unit;
  fill_indicator (table, indicator);
  item = g_new0 (GuatuItem, 1);
  item->key = g_strdup (indicator->id);
  item->cells = g_ptr_array_new ();
  item->indicator = indicator;
  item->is_growth = g_str_has_suffix (indicator->id, "-growth");
  g_ptr_array_add (table->items.list, item);
  g_hash_table_insert (table->items.by_key, item->key, item);
  return item;
}
