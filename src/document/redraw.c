/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/redraw.h"

#include <glib/gi18n-lib.h>

#include "dataset/builder.h"
#include "document/chart-years.h"
#include "document/merge.h"

/* The charts of one dataset drawn from the figures of another: last year's report from
 * this year's numbers. */

/**
 * Redraw:
 * @builder: has the figures, and gets the charts
 * @notices: (element-type utf8): what did not match
 * @problems: what is wrong with the charts that were made
 * @years: how many years later the new figures are
 * @figures: the new ones
 * @unmatched: an item of the chart that is being mapped that is not there, or %NULL
 */
typedef struct
{
  GuatuBuilder *builder;
  GHashTable *ids[GUATU_N_LISTS];
  GPtrArray *notices;
  int years;
  const GuatuDataset *figures;
  const char *unmatched;
} Redraw;

static void notice (Redraw *redraw, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
notice (Redraw *redraw, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (redraw->notices, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

/* Items of all lists have their ids first; a chart has an indicator, a place or a theme.
 */
static gpointer
map (gconstpointer item, gpointer data)
{
  static const GuatuList lists[]
      = { GUATU_LIST_INDICATORS, GUATU_LIST_PLACES, GUATU_LIST_THEMES };
  Redraw *redraw = data;
  gpointer found = NULL;

  if (item == NULL)
    return NULL;
  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (lists); i++)
    if (g_hash_table_lookup (redraw->ids[GUATU_N_LISTS - 1], item)
        == GUINT_TO_POINTER (lists[i] + 1))
      found = g_hash_table_lookup (redraw->ids[lists[i]], *(char *const *) item);
  if (found == NULL)
    redraw->unmatched = *(char *const *) item;
  return found;
}

/* Adds a chart, unless something that it shows is not there. */
static void
add_chart (Redraw *redraw, const GuatuChartDescription *from)
{
  const GuatuOpenDimensions none = { FALSE, FALSE };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuChartDescription) tried = guatu_chart_description_new (from->id);
  g_autoptr (GPtrArray) stays = NULL;
  GuatuChartDescription *chart;

  redraw->unmatched = NULL;
  guatu_chart_description_assign (tried, from, map, redraw);
  if (redraw->unmatched != NULL)
    {
      notice (redraw, _ ("Chart “%s”: there is no “%s” among the new figures"), from->id,
              redraw->unmatched);
      return;
    }
  chart = guatu_builder_add (redraw->builder, GUATU_LIST_CHARTS, from->id, NULL);
  guatu_chart_description_assign (chart, from, map, redraw);
  guatu_chart_move_years (chart, redraw->years);
  stays = guatu_chart_move_figures (chart, redraw->figures, redraw->years);
  for (guint i = 0; i < stays->len; i++)
    notice (redraw, _ ("Chart “%s”: a figure in its texts stays as it was. %s"), from->id,
            (const char *) g_ptr_array_index (stays, i));
  if (guatu_chart_says_numbers (chart))
    notice (
        redraw,
        _ ("Chart “%s”: its title, subtitle or note has numbers, which are the old ones: "
           "“%s”"),
        from->id, chart->title.zh);
  guatu_builder_end_chart (redraw->builder, chart, &none, problems);
}

static void
tell (gconstpointer where, const char *message, gpointer problems)
{
  guatu_problems_add (problems, "", 0, 0, "%s", message);
}

static void
leave_place (GuatuProblem *problem, gpointer problems)
{
}

static const GuatuPlaces places = { tell, leave_place };

/* Remembers of each item of the old dataset which list it is in. */
static void
remember (GHashTable *lists, const GPtrArray *items, GuatuList list)
{
  for (guint i = 0; i < items->len; i++)
    g_hash_table_insert (lists, g_ptr_array_index (items, i),
                         GUINT_TO_POINTER (list + 1));
}

/* Finds what the builder has, by id; themes that it lacks come along. */
static void
find_items (Redraw *redraw, const GuatuDataset *figures, const GuatuDataset *charts)
{
  const GPtrArray *lists[GUATU_N_LISTS] = { [GUATU_LIST_INDICATORS] = figures->indicators,
                                            [GUATU_LIST_PLACES] = figures->places,
                                            [GUATU_LIST_THEMES] = figures->themes };

  for (guint list = 0; list < GUATU_N_LISTS; list++)
    for (guint i = 0; lists[list] != NULL && i < lists[list]->len; i++)
      {
        gpointer item = guatu_builder_item (redraw->builder, (GuatuList) list, i);

        g_hash_table_insert (redraw->ids[list], *(char **) item, item);
      }
  for (guint i = 0; i < charts->themes->len; i++)
    {
      const GuatuTheme *theme = g_ptr_array_index (charts->themes, i);
      GuatuTheme *copy;

      if (g_hash_table_contains (redraw->ids[GUATU_LIST_THEMES], theme->id))
        continue;
      copy = guatu_builder_add (redraw->builder, GUATU_LIST_THEMES, theme->id, NULL);
      guatu_text_set (&copy->title, theme->title.zh, theme->title.en);
      g_hash_table_insert (redraw->ids[GUATU_LIST_THEMES], copy->id, copy);
    }
}

/**
 * guatu_redraw:
 * @figures: a dataset that nobody else holds; its own charts are dropped
 * @charts: another one, whose charts are to be drawn from these figures
 * @notices: (element-type utf8): is filled with what did not match, in the program's
 *   language
 * @problems: what keeps charts from being drawn
 *
 * Takes what both call the same, by name or by id, to be the same. Where charts name
 * periods, these move on by as many years as the newest figures are later.
 *
 * Returns: (transfer full) (nullable): the figures with these charts
 */
GuatuDataset *
guatu_redraw (GuatuDataset *figures, const GuatuDataset *charts, GPtrArray *notices,
              GuatuProblems *problems)
{
  Redraw redraw = { .notices = notices };
  GuatuDataset *dataset;

  guatu_merge_adopt (figures, charts, FALSE);
  g_ptr_array_set_size (figures->charts, 0);
  redraw.figures = figures;
  redraw.builder = guatu_builder_new (&places, problems, problems);
  redraw.years = guatu_newest_year (figures) - guatu_newest_year (charts);
  guatu_builder_copy (redraw.builder, figures);
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    redraw.ids[i] = g_hash_table_new (i + 1 < GUATU_N_LISTS ? g_str_hash : NULL,
                                      i + 1 < GUATU_N_LISTS ? g_str_equal : NULL);
  remember (redraw.ids[GUATU_N_LISTS - 1], charts->indicators, GUATU_LIST_INDICATORS);
  remember (redraw.ids[GUATU_N_LISTS - 1], charts->places, GUATU_LIST_PLACES);
  remember (redraw.ids[GUATU_N_LISTS - 1], charts->themes, GUATU_LIST_THEMES);
  find_items (&redraw, figures, charts);
  for (guint i = 0; i < charts->charts->len; i++)
    add_chart (&redraw, g_ptr_array_index (charts->charts, i));
  dataset = guatu_builder_finish (redraw.builder);
  guatu_builder_free (redraw.builder);
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    g_hash_table_unref (redraw.ids[i]);
  return dataset;
}
