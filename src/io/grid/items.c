/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/changes.h"
#include "io/grid/unit-line.h"
#include "lexicon/category-name.h"
#include "lexicon/indicator-name.h"
#include "lexicon/institution-name.h"

/* The indicators of a table, each once: a growth has the name of what grows. */

/* Tells the sum since the year began from what is of a month or a quarter alone. */
static void
add_to_date (GuatuText *name)
{
  g_autofree char *zh = g_strconcat (name->zh, "（累计）", NULL);
  g_autofree char *en = guatu_text_is_chinese (name->en)
                            ? g_strdup (zh)
                            : g_strconcat (name->en, " (year to date)", NULL);

  guatu_text_set (name, zh, en);
}

/* What an indicator is in: what its heading says, else its first cell, else what the
 * whole table is in; a growth is in percent. */
static void
set_unit (GuatuSheet *sheet, GuatuItem *item, const GuatuHeading *heading,
          const GuatuUnitText *own_unit)
{
  g_auto (GuatuUnitText) parsed = { NULL };
  const GuatuUnitText *unit = heading->has_unit ? &heading->unit : own_unit;
  const char *line = sheet->options->unit != NULL ? sheet->options->unit : sheet->unit;

  if (sheet->options->unit != NULL && !heading->is_growth)
    unit = NULL;
  if (unit == NULL && heading->is_growth)
    {
      guatu_unit_text_parse ("%", &parsed);
      unit = &parsed;
    }
  else if (unit == NULL && line != NULL)
    {
      if (guatu_unit_line_choose (line, heading->name, &parsed))
        guatu_sheet_note (sheet,
                          _ ("“%s” is taken to be in “%s”, since nothing says which "
                             "of “%s” it is in."),
                          heading->name, parsed.word, line);
      unit = parsed.word != NULL ? &parsed : NULL;
    }
  item->indicator->unit = guatu_items_unit (sheet->items, unit);
  item->indicator->unit_mult = unit != NULL ? unit->mult : 0;
  item->cells_say_unit = unit != NULL && unit == own_unit;
}

/* Whether more or less of something is better, which is known of indicators by their
 * names; a part of something may have the short name of one that it is not. */
static GuatuBetter
find_better (const char *name)
{
  const GuatuIndicatorName *known
      = guatu_category_name_find (name) == NULL ? guatu_indicator_name_find (name) : NULL;

  return known != NULL ? known->better : GUATU_BETTER_UNSAID;
}

/**
 * guatu_sheet_add_theme:
 * @sheet: a table
 * @title: what some of it is about
 *
 * Returns: (transfer none): a theme of that title, which is new
 */
GuatuTheme *
guatu_sheet_add_theme (GuatuSheet *sheet, const char *title)
{
  g_autofree char *id = g_strdup_printf ("theme-%u", ++sheet->tables->n_themes);
  GuatuTheme *theme
      = guatu_builder_add (sheet->items->builder, GUATU_LIST_THEMES, id, NULL);

  guatu_title_set (&theme->title, title);
  return theme;
}

/**
 * guatu_sheet_source:
 * @sheet: a table
 * @title: whom it names as its source
 *
 * Returns: (transfer none): the source in the dataset
 */
GuatuSource *
guatu_sheet_source (GuatuSheet *sheet, const char *title)
{
  GHashTable *sources = sheet->tables->sources;
  GuatuSource *source = g_hash_table_lookup (sources, title);
  g_autofree char *id = NULL;

  if (source != NULL)
    return source;
  id = g_hash_table_size (sources) == 0
           ? g_strdup ("source")
           : g_strdup_printf ("source-%u", g_hash_table_size (sources) + 1);
  source = guatu_builder_add (sheet->items->builder, GUATU_LIST_SOURCES, id, NULL);
  guatu_institutions_set (&source->title, title);
  g_hash_table_insert (sources, g_strdup (title), source);
  return source;
}

/* What tells an indicator from others. It is asked for with each number of a table, for
 * which a format would be read too often. */
static char *
key_of (const GuatuHeading *heading)
{
  const char kind[] = { '\1',
                        heading->is_growth ? 'g' : 'l',
                        (char) ('A' + (int) heading->growth),
                        heading->span == GUATU_SPAN_TO_DATE ? 't' : 'o',
                        (char) ('A' + (heading->has_unit ? heading->unit.mult : 0)),
                        '\1',
                        '\0' };

  return g_strconcat (heading->name, kind, heading->has_unit ? heading->unit.word : NULL,
                      NULL);
}

/**
 * guatu_sheet_item:
 * @sheet: a table
 * @heading: what a row and a column say together; its name is not empty
 * @own_unit: (nullable): what the cell itself is in
 * @of: (nullable): of a growth, that of which it is one
 * @cell: where it is first
 *
 * Returns: (transfer none): the indicator, which is added if it is new
 */
GuatuItem *
guatu_sheet_item (GuatuSheet *sheet, const GuatuHeading *heading,
                  const GuatuUnitText *own_unit, GuatuItem *of, const GuatuCell *cell)
{
  g_autofree char *key = key_of (heading);
  GuatuItem *item = g_hash_table_lookup (sheet->items->by_key, key);
  g_auto (GuatuText) name = { NULL };
  g_auto (GuatuText) bare = { NULL };
  g_auto (GuatuText) level = { NULL };

  if (item != NULL)
    return item;
  guatu_items_name_set (sheet->items, &name, heading->name);
  guatu_text_set (&bare, name.zh, name.en);
  if (heading->span == GUATU_SPAN_TO_DATE
      && (heading->is_growth ? sheet->mixes_growths : sheet->mixes_levels))
    add_to_date (&name);
  if (heading->is_growth)
    {
      guatu_text_set (&level, name.zh, name.en);
      guatu_growth_set_name (&name, &level, heading->growth);
    }
  item = guatu_items_add (sheet->items, key, &name, cell);
  item->is_growth = heading->is_growth;
  item->to_date = heading->span == GUATU_SPAN_TO_DATE;
  item->growth = heading->growth;
  item->is_part = heading->is_part;
  item->is_total = heading->is_total;
  item->of = of;
  if (heading->column_name != NULL)
    {
      g_auto (GuatuText) row = { NULL };

      item->column = g_strdup (heading->column_name);
      item->is_change = guatu_text_is_change (heading->column_name);
      guatu_items_name_set (sheet->items, &row, heading->row_name);
      guatu_text_set (&item->indicator->short_name, row.zh, row.en);
    }
  /* A chart whose title says so needs no word that it is a growth, or summed up. */
  else if (!g_str_equal (bare.zh, name.zh))
    guatu_text_set (&item->indicator->short_name, bare.zh, bare.en);
  set_unit (sheet, item, heading, own_unit);
  item->indicator->better = find_better (heading->name);
  return item;
}
