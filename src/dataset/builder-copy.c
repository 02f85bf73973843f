/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/builder-private.h"

/* Filling a builder from another dataset, item by item. What it has under the same id
 * stays and is meant by all that is copied, so that datasets can be merged. */

/**
 * Copy:
 * @items: from each item of the other dataset to that of the builder
 * @is_new: the items of the builder that were not there before
 */
typedef struct
{
  GuatuBuilder *builder;
  const GuatuDataset *from;
  GHashTable *items;
  GHashTable *is_new;
} Copy;

static gpointer
item_of (gconstpointer item, gpointer data)
{
  Copy *copy = data;

  return item != NULL ? g_hash_table_lookup (copy->items, item) : NULL;
}

/* Finds the builder's item of the same id, or adds one; whether it was added. */
static gboolean
add (Copy *copy, GuatuList list, gconstpointer item, gpointer *added)
{
  const char *id = *(char *const *) item;
  gpointer own = guatu_builder_look_up (copy->builder, list, id);
  const gboolean is_new = own == NULL;

  if (is_new)
    {
      own = guatu_builder_add (copy->builder, list, id, NULL);
      g_hash_table_add (copy->is_new, own);
    }
  g_hash_table_insert (copy->items, (gpointer) item, own);
  *added = own;
  return is_new;
}

static void
copy_text (GuatuText *text, const GuatuText *from)
{
  guatu_text_set (text, from->zh, from->en);
}

static void
copy_sources (Copy *copy)
{
  for (guint i = 0; i < copy->from->sources->len; i++)
    {
      const GuatuSource *from = g_ptr_array_index (copy->from->sources, i);
      gpointer item = NULL;
      GuatuSource *source;

      if (!add (copy, GUATU_LIST_SOURCES, from, &item))
        continue;
      source = item;
      copy_text (&source->title, &from->title);
      copy_text (&source->publisher, &from->publisher);
      source->published = g_strdup (from->published);
      source->url = g_strdup (from->url);
    }
}

/* A unit may stand before those that it is related to. */
static void
copy_units (Copy *copy)
{
  const GPtrArray *units = copy->from->units;
  gpointer item = NULL;

  for (guint i = 0; i < units->len; i++)
    add (copy, GUATU_LIST_UNITS, g_ptr_array_index (units, i), &item);
  for (guint i = 0; i < units->len; i++)
    {
      const GuatuUnit *from = g_ptr_array_index (units, i);
      GuatuUnit *unit = item_of (from, copy);

      if (!g_hash_table_contains (copy->is_new, unit))
        {
          if (unit->kind != from->kind || unit->power != from->power)
            guatu_builder_tell (copy->builder, NULL,
                                _ ("“%s” is another unit there. Give one another id."),
                                from->id);
          continue;
        }
      unit->kind = from->kind;
      unit->power = from->power;
      unit->per = item_of (from->per, copy);
      unit->of = item_of (from->of, copy);
      copy_text (&unit->label, &from->label);
      copy_text (&unit->label_one, &from->label_one);
    }
}

static void
copy_places_and_themes (Copy *copy)
{
  gpointer item = NULL;

  for (guint i = 0; i < copy->from->places->len; i++)
    {
      const GuatuPlace *from = g_ptr_array_index (copy->from->places, i);

      if (add (copy, GUATU_LIST_PLACES, from, &item))
        copy_text (&((GuatuPlace *) item)->name, &from->name);
    }
  for (guint i = 0; i < copy->from->themes->len; i++)
    {
      const GuatuTheme *from = g_ptr_array_index (copy->from->themes, i);

      if (add (copy, GUATU_LIST_THEMES, from, &item))
        copy_text (&((GuatuTheme *) item)->title, &from->title);
    }
}

static void
fill_indicator (Copy *copy, GuatuIndicator *indicator, const GuatuIndicator *from)
{
  indicator->theme = item_of (from->theme, copy);
  indicator->unit = item_of (from->unit, copy);
  indicator->part_of = item_of (from->part_of, copy);
  indicator->unit_mult = from->unit_mult;
  indicator->decimals = from->decimals;
  indicator->better = from->better;
  indicator->op = from->op;
  copy_text (&indicator->name, &from->name);
  copy_text (&indicator->short_name, &from->short_name);
  copy_text (&indicator->note, &from->note);
  if (from->operands == NULL)
    return;
  indicator->operands = g_ptr_array_new ();
  for (guint i = 0; i < from->operands->len; i++)
    g_ptr_array_add (indicator->operands,
                     item_of (g_ptr_array_index (from->operands, i), copy));
}

/* Whether the numbers of an indicator can be put under those of another. */
static gboolean
fits (Copy *copy, const GuatuIndicator *indicator, const GuatuIndicator *from)
{
  if (indicator->unit == item_of (from->unit, copy)
      && indicator->unit_mult == from->unit_mult && indicator->op == from->op)
    return TRUE;
  guatu_builder_tell (copy->builder, NULL,
                      _ ("“%s” is in another unit there. Give one another id."),
                      from->id);
  return FALSE;
}

static void
copy_indicators (Copy *copy)
{
  const GPtrArray *indicators = copy->from->indicators;
  gpointer item = NULL;

  for (guint i = 0; i < indicators->len; i++)
    add (copy, GUATU_LIST_INDICATORS, g_ptr_array_index (indicators, i), &item);
  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *from = g_ptr_array_index (indicators, i);
      GuatuIndicator *indicator = item_of (from, copy);

      if (g_hash_table_contains (copy->is_new, indicator))
        fill_indicator (copy, indicator, from);
      else if (!fits (copy, indicator, from))
        continue;
      /* What is derived is worked out anew. */
      if (from->op == GUATU_DERIVED_NONE)
        guatu_builder_copy_observations (copy->builder, indicator, from, item_of, copy);
    }
}

/**
 * guatu_builder_copy_chart:
 * @builder: a builder that has all items the chart refers to
 * @chart: the chart that was added to it last
 * @from: a chart of another dataset
 * @open: which of its dimensions the program is to choose
 * @map: from items of that dataset to those of the builder
 * @data: for @map
 *
 * Makes a chart say what another says, and ends it. What could not be read of a chart is
 * no part of it any more; that it is damaged is.
 */
void
guatu_builder_copy_chart (GuatuBuilder *builder, GuatuChartDescription *chart,
                          const GuatuChartDescription *from,
                          const GuatuOpenDimensions *open, GuatuItemMap map,
                          gpointer data)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();

  guatu_chart_description_assign (chart, from, map, data);
  for (guint i = 0; from->problems != NULL && i < from->problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (from->problems, i);

      if (!problem->is_of_part)
        guatu_problems_add (problems, problem->place, problem->line, problem->column,
                            "%s", problem->message);
    }
  if (problems->len > 0)
    guatu_builder_damage (builder, chart);
  guatu_builder_end_chart (builder, chart, open, problems);
}

static void
copy_chart (Copy *copy, const GuatuChartDescription *from)
{
  const GuatuOpenDimensions none = { FALSE, FALSE };
  gpointer item = NULL;

  if (add (copy, GUATU_LIST_CHARTS, from, &item))
    guatu_builder_copy_chart (copy->builder, item, from, &none, item_of, copy);
}

/* The style of the dataset that was there first stays the one of its figures. */
static void
copy_styles (Copy *copy)
{
  gpointer item = NULL;

  for (guint i = 0; i < copy->from->styles->len; i++)
    {
      const GuatuHouseStyle *from = g_ptr_array_index (copy->from->styles, i);

      if (add (copy, GUATU_LIST_STYLES, from, &item))
        guatu_house_style_assign (item, from);
    }
}

/**
 * guatu_builder_copy:
 * @builder: a builder
 * @from: a finished dataset, which is left alone
 *
 * Adds all of a dataset. Of what the builder has under the same id, only observations of
 * other periods, places or statuses are added: that its texts differ is no matter, and
 * two numbers for one thing are a problem.
 */
void
guatu_builder_copy (GuatuBuilder *builder, const GuatuDataset *from)
{
  g_autoptr (GHashTable) items = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) is_new = g_hash_table_new (NULL, NULL);
  Copy copy = { builder, from, items, is_new };
  const gboolean is_first = *builder->dataset->id == '\0';

  if (is_first)
    {
      guatu_builder_set_id (builder, from->id);
      copy_text (&builder->dataset->title, &from->title);
      builder->dataset->rounding = from->rounding;
    }
  copy_sources (&copy);
  copy_units (&copy);
  copy_places_and_themes (&copy);
  copy_indicators (&copy);
  for (guint i = 0; i < from->charts->len; i++)
    copy_chart (&copy, g_ptr_array_index (from->charts, i));
  copy_styles (&copy);
  if (is_first)
    builder->dataset->style = item_of (from->style, &copy);
}

/**
 * guatu_builder_copy_over:
 * @builder: a builder
 * @from: a finished dataset, which is left alone
 * @takes: says which of two numbers for one thing stays; it is asked in any order
 * @data: for @takes
 *
 * As guatu_builder_copy(), but two numbers for one thing are no problem: one of them
 * stays, in the place of the one that was there.
 */
void
guatu_builder_copy_over (GuatuBuilder *builder, const GuatuDataset *from,
                         GuatuBuilderTakes takes, gpointer data)
{
  builder->takes = takes;
  builder->takes_data = data;
  guatu_builder_copy (builder, from);
  builder->takes = NULL;
}
