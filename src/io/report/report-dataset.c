/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/report-dataset.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/items/items.h"
#include "io/report/heading-number.h"

/* A sentence that is longer is kept up to here. */
#define MAX_QUOTE 1200u

/**
 * Section:
 * @items: the indicators that it tells first
 * @theme: (nullable): its heading
 *
 * What stands under a heading.
 */
typedef struct
{
  GuatuItems items;
  const GuatuTheme *theme;
} Section;

/**
 * Report:
 * @items: all that is made of the report
 * @sections: (element-type Section): by heading
 * @order: (element-type Section): them, in the order of the report
 * @all: (element-type GuatuItem): all indicators, in that order
 * @by_key: (element-type GuatuItem): them, by name and unit
 * @seen: what indicators were told of already: a period and a place
 * @levels: (element-type GuatuItem): what is no growth, by name as the report has it
 * @source: the report
 * @taken: (nullable) (array): which figures are taken; %NULL for those that are sure
 * @n_unsure: the figures that somebody has to look at first
 * @n_twice: those that say once more, or otherwise, what one before them says
 */
typedef struct
{
  GuatuItems items;
  GHashTable *sections;
  GPtrArray *order;
  GPtrArray *all;
  GHashTable *by_key;
  GHashTable *seen;
  GHashTable *levels;
  GuatuSource *source;
  const gboolean *taken;
  GuatuProblems *problems;
  guint n_unsure;
  guint n_twice;
} Report;

static void
tell (gconstpointer where, const char *message, gpointer reader)
{
  guatu_problems_add (((Report *) reader)->problems, "", 0, 0, "%s", message);
}

/* A problem keeps its way to the dataset: a report has no places but its sentences. */
static void
locate (GuatuProblem *problem, gpointer reader)
{
}

static const GuatuPlaces places = { tell, locate };

static void
section_free (gpointer data)
{
  Section *section = data;

  guatu_items_clear (&section->items);
  g_free (section);
}

static Section *
section_of (Report *report, const char *heading)
{
  const char *title = heading != NULL ? heading : "";
  Section *section = g_hash_table_lookup (report->sections, title);
  g_autofree char *id = NULL;
  GuatuTheme *theme;

  if (section != NULL)
    return section;
  section = g_new0 (Section, 1);
  guatu_items_init_part (&section->items, &report->items);
  guatu_text_set (&section->items.title, report->items.title.zh, report->items.title.en);
  g_hash_table_insert (report->sections, g_strdup (title), section);
  g_ptr_array_add (report->order, section);
  if (*title == '\0')
    return section;
  title += guatu_heading_number (title);
  id = guatu_items_id (&report->items, GUATU_LIST_THEMES, title, "theme");
  theme = guatu_builder_add (report->items.builder, GUATU_LIST_THEMES, id, NULL);
  guatu_text_set (&theme->title, title, title);
  guatu_text_set (&section->items.whole, title, title);
  section->theme = theme;
  return section;
}

/* What an indicator is called, and what tells it from others: its name and its unit. */
static void
name_of (const GuatuProseFigure *figure, GuatuText *name, char **key)
{
  const char *zh = figure->indicator != NULL ? figure->indicator : figure->name;

  guatu_text_set (name, zh, figure->name_en != NULL ? figure->name_en : zh);
  *key = g_strdup_printf ("%s|%s", zh, figure->unit != NULL ? figure->unit->id : "");
}

static GuatuItem *
item_of (Report *report, const GuatuProseFigure *figure)
{
  g_auto (GuatuText) name = { NULL };
  g_autofree char *key = NULL;
  GuatuUnitText unit = { figure->unit, figure->per, 0, (char *) figure->word };
  Section *section;
  GuatuItem *item;

  name_of (figure, &name, &key);
  item = g_hash_table_lookup (report->by_key, key);
  if (item != NULL)
    return item;
  section = section_of (report, figure->section);
  item = guatu_items_add (&section->items, key, &name, NULL);
  g_ptr_array_add (report->all, item);
  g_hash_table_insert (report->by_key, item->key, item);
  item->indicator->theme = section->theme;
  item->indicator->unit
      = guatu_items_unit (&report->items, figure->unit != NULL ? &unit : NULL);
  item->indicator->unit_mult = figure->mult;
  item->is_growth = figure->is_change;
  if (!item->is_growth && !g_hash_table_contains (report->levels, figure->name))
    g_hash_table_insert (report->levels, g_strdup (figure->name), item);
  if (!item->is_growth && !g_hash_table_contains (report->levels, name.zh))
    g_hash_table_insert (report->levels, g_strdup (name.zh), item);
  return item;
}

static void
set_compared (GuatuDetails *details, const GuatuProseFigure *figure)
{
  static const GuatuComparison comparisons[] = {
    [GUATU_COMPARED_YEAR] = GUATU_COMPARISON_SAME_PERIOD,
    [GUATU_COMPARED_MONTH] = GUATU_COMPARISON_PREVIOUS,
    [GUATU_COMPARED_PREVIOUS] = GUATU_COMPARISON_PREVIOUS,
    [GUATU_COMPARED_TWO_YEARS] = GUATU_COMPARISON_TWO_YEAR_AVERAGE,
    [GUATU_COMPARED_PERIOD] = GUATU_COMPARISON_PERIOD,
  };

  details->prices = figure->prices;
  if (!figure->is_change || figure->compared >= G_N_ELEMENTS (comparisons))
    return;
  details->comparison = comparisons[figure->compared];
  if (details->comparison == GUATU_COMPARISON_PERIOD)
    details->base_period = figure->compared_period;
}

static char *
quote_of (const char *sentence)
{
  const char *end = sentence;

  if (strlen (sentence) <= MAX_QUOTE)
    return g_strdup (sentence);
  while ((gsize) (g_utf8_next_char (end) - sentence) <= MAX_QUOTE)
    end = g_utf8_next_char (end);
  return g_strdup_printf ("%.*s…", (int) (end - sentence), sentence);
}

/* The value in the scale of the indicator, and with as many digits. */
static void
set_value (GuatuObserved *observed, const GuatuProseFigure *figure, int mult)
{
  int power = figure->mult - mult;

  observed->value = guatu_number_scale (figure->value, power);
  observed->decimals = CLAMP (figure->decimals - power, 0, GUATU_NUMBER_MAX_DECIMALS);
  observed->bound = figure->bound;
  observed->status = figure->status;
  observed->has_high = figure->bound == GUATU_BOUND_RANGE;
  if (!observed->has_high)
    return;
  observed->details.value_high = guatu_number_scale (figure->high, power);
  observed->details.decimals_high
      = CLAMP (figure->decimals_high - power, 0, GUATU_NUMBER_MAX_DECIMALS);
}

static void
add_figure (Report *report, const GuatuProseFigure *figure)
{
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  g_autofree char *period = guatu_period_to_string (figure->period);
  GuatuItem *item = item_of (report, figure);
  char *seen = g_strdup_printf ("%s|%s|%s", item->key, period,
                                figure->place != NULL ? figure->place : "");

  if (!g_hash_table_add (report->seen, seen))
    {
      report->n_twice++;
      return;
    }
  set_value (&observed, figure, item->indicator->unit_mult);
  set_compared (&observed.details, figure);
  observed.period = figure->period;
  observed.place
      = figure->place != NULL ? guatu_items_place (&report->items, figure->place) : NULL;
  observed.origin.source = report->source;
  if (figure->section != NULL && *figure->section != '\0')
    guatu_text_set (&observed.origin.locator, figure->section, figure->section);
  observed.details.quote = quote_of (figure->quote);
  guatu_builder_observe (report->items.builder, item->indicator, &observed, NULL);
}

/* Whether a figure is drawn: as somebody said, or without another look, where it is sure,
 * says when, and is not less than nothing where that cannot be. */
static gboolean
is_taken (const Report *report, const GuatuProse *prose, guint i)
{
  const GuatuProseFigure *figure = g_ptr_array_index (prose->figures, i);
  gboolean measured
      = figure->unit == NULL || guatu_unit_kind_has_scale (figure->unit->kind);

  if (report->taken != NULL)
    return report->taken[i];
  return guatu_prose_is_sure (figure) && figure->period.year > 0
         && !(measured && figure->value < 0);
}

/* Pairs growths with their levels. */
static void
pair (Report *report)
{
  static const char growth[] = "增速";

  for (guint i = 0; i < report->all->len; i++)
    {
      GuatuItem *item = g_ptr_array_index (report->all, i);
      g_autofree char *name = g_strndup (item->key, strcspn (item->key, "|"));

      if (!item->is_growth || !g_str_has_suffix (name, growth))
        continue;
      name[strlen (name) - strlen (growth)] = '\0';
      /* At what prices, too. */
      if (g_str_has_suffix (name, "实际") || g_str_has_suffix (name, "名义"))
        name[strlen (name) - strlen ("实际")] = '\0';
      item->of = g_hash_table_lookup (report->levels, name);
    }
}

/* Says what is a part of what. */
static void
add_parts (Report *report, const GuatuProse *prose)
{
  for (guint i = 0; i < prose->figures->len; i++)
    {
      const GuatuProseFigure *figure = g_ptr_array_index (prose->figures, i);
      GuatuItem *item, *whole;

      if (figure->part_of == NULL || !is_taken (report, prose, i))
        continue;
      item = item_of (report, figure);
      whole = g_hash_table_lookup (report->levels, figure->part_of);
      if (whole == NULL || whole == item
          || whole->indicator->unit != item->indicator->unit
          || whole->indicator->part_of != NULL)
        continue;
      item->indicator->part_of = whole->indicator;
      item->is_part = TRUE;
    }
}

static void
add_all (Report *report, const GuatuProse *prose)
{
  for (guint i = 0; i < prose->figures->len; i++)
    {
      const GuatuProseFigure *figure = g_ptr_array_index (prose->figures, i);

      if (is_taken (report, prose, i))
        add_figure (report, figure);
      else
        report->n_unsure++;
    }
}

static void
begin (Report *report, const char *name)
{
  g_autofree char *id = guatu_id_from_name (name, "report");

  report->source
      = guatu_builder_add (report->items.builder, GUATU_LIST_SOURCES, "report", NULL);
  guatu_text_set (&report->source->title, name, name);
  guatu_text_set (guatu_builder_title (report->items.builder), name, name);
  guatu_text_set (&report->items.title, name, name);
  guatu_builder_set_id (report->items.builder, id);
}

static void
tell_of_rest (const Report *report, GuatuTableReport *told)
{
  if (report->n_unsure > 0 && report->taken == NULL)
    guatu_table_report_add (told, TRUE, "",
                            ngettext ("%u figure is unsure, and was left out.",
                                      "%u figures are unsure, and were left out.",
                                      report->n_unsure),
                            report->n_unsure);
  if (report->n_twice > 0)
    guatu_table_report_add (
        told, TRUE, "",
        ngettext ("%u figure is told a second time, and was left out.",
                  "%u figures are told a second time, and were left out.",
                  report->n_twice),
        report->n_twice);
}

/**
 * guatu_report_dataset:
 * @prose: what was read from a report
 * @name: what the report is called
 * @report: is told what was left out
 * @problems: what is wrong with it
 * @error: %GUATU_IO_ERROR_INVALID where there is no sure figure
 *
 * Makes a dataset of the figures of a report that are sure: a theme for each heading,
 * parts and wholes, growths with their levels, each number with its sentence, and charts.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_report_dataset (const GuatuProse *prose, const char *name, GuatuTableReport *report,
                      GuatuProblems *problems, GError **error)
{
  return guatu_report_dataset_of (prose, NULL, name, report, problems, error);
}

/**
 * guatu_report_dataset_of:
 * @prose: what was read from a report
 * @taken: (nullable) (array): for each figure whether it is taken; %NULL takes those that
 *   are sure. One that is taken says when, and is no less than nothing where that cannot
 *   be
 * @name: what the report is called
 * @report: is told what was left out
 * @problems: what is wrong with it
 * @error: %GUATU_IO_ERROR_INVALID where nothing is taken
 *
 * Makes a dataset as guatu_report_dataset() does, of what somebody chose.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_report_dataset_of (const GuatuProse *prose, const gboolean *taken, const char *name,
                         GuatuTableReport *report, GuatuProblems *problems,
                         GError **error)
{
  Report made = { .problems = problems, .taken = taken };
  GuatuDataset *dataset = NULL;

  guatu_items_init (&made.items, &places, problems, report, &made);
  made.sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  made.order = g_ptr_array_new_with_free_func (section_free);
  made.all = g_ptr_array_new ();
  made.by_key = g_hash_table_new (g_str_hash, g_str_equal);
  made.seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  made.levels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  begin (&made, name);
  add_all (&made, prose);
  tell_of_rest (&made, report);
  if (made.all->len == 0)
    g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                         taken == NULL ? _ ("The report has no figure that is sure.")
                                       : _ ("No figure of the report is taken."));
  else
    {
      pair (&made);
      add_parts (&made, prose);
      for (guint i = 0; i < made.order->len; i++)
        guatu_items_add_charts (&((Section *) g_ptr_array_index (made.order, i))->items);
      dataset = guatu_items_finish (&made.items);
    }
  g_hash_table_unref (made.sections);
  g_hash_table_unref (made.by_key);
  g_ptr_array_unref (made.all);
  g_ptr_array_unref (made.order);
  g_hash_table_unref (made.seen);
  g_hash_table_unref (made.levels);
  guatu_items_clear (&made.items);
  return dataset;
}
