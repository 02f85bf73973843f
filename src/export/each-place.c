/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/each-place.h"

#include <string.h>

#include "dataset/highlight.h"
#include "dataset/problem.h"
#include "dataset/text-figures.h"
#include "dataset/text-rewrite.h"
#include "io/items/chart-excerpt.h"

/* A chart for each place, of charts that are of one place at a time. */

static gpointer
same (gconstpointer item, gpointer data)
{
  return (gpointer) item;
}

/* Whether the places of a chart are its categories, its series or its panels. */
static gboolean
compares_places (const GuatuChartDescription *chart)
{
  if (chart->category == GUATU_DIMENSION_PLACE
      || chart->multiples == GUATU_DIMENSION_PLACE || chart->total != NULL
      || chart->mark == GUATU_MARK_PYRAMID)
    return TRUE;
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    if (compares_places (g_ptr_array_index (chart->layers, i)))
      return TRUE;
  return FALSE;
}

static void
add_place (GPtrArray *places, GHashTable *seen, const GuatuPlace *place)
{
  if (place != NULL && g_hash_table_add (seen, (gpointer) place))
    g_ptr_array_add (places, (gpointer) place);
}

/* The places that a chart has numbers of, in the order in which they come. */
static GPtrArray *
places_of (const GuatuChartDescription *chart)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (!observation->missing
              && guatu_chart_description_selects (chart, observation))
            add_place (places, seen, observation->place);
        }
    }
  return places;
}

static void
keep_place (GuatuChartDescription *chart, const GuatuPlace *place)
{
  g_ptr_array_set_size (chart->places, 0);
  g_ptr_array_add (chart->places, (gpointer) place);
  for (guint i = chart->highlights != NULL ? chart->highlights->len : 0; i-- > 0;)
    if (g_array_index (chart->highlights, GuatuHighlight, i).dimension
        == GUATU_DIMENSION_PLACE)
      g_array_remove_index (chart->highlights, i);
  if (chart->highlights != NULL && chart->highlights->len == 0)
    g_clear_pointer (&chart->highlights, g_array_unref);
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    keep_place (g_ptr_array_index (chart->layers, i), place);
}

/* As many letters as an id may have. */
#define MAX_ID 64

/* An id of the chart of a place: growth-hefei. A long one ends with what tells it from
 * others. */
static char *
id_of (const GuatuChartDescription *chart, const GuatuPlace *place)
{
  char *id = g_strconcat (chart->id, "-", place->id, NULL);
  char *cut;

  if (strlen (id) <= MAX_ID)
    return id;
  cut = g_strdup_printf ("%.52s-%08x", id, g_str_hash (id));
  g_free (id);
  return cut;
}

/* Whether a place has an id that says nothing, as those do whose name has no English:
 * place-12. */
static gboolean
is_numbered (const GuatuPlace *place)
{
  const char *rest = place->id + strlen ("place");

  return g_str_has_prefix (place->id, "place")
         && (*rest == '\0'
             || (*rest == '-' && rest[1] != '\0'
                 && strspn (rest + 1, "0123456789") == strlen (rest + 1)));
}

/* The name of a place as a part of a file name: letters and digits of any language. */
static char *
safe_name (const GuatuPlace *place)
{
  g_autoptr (GString) safe = g_string_new (NULL);

  for (const char *c = place->name.zh; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_isalnum (g_utf8_get_char (c)))
      g_string_append_unichar (safe, g_utf8_get_char (c));
    else if (safe->len > 0 && safe->str[safe->len - 1] != '-')
      g_string_append_c (safe, '-');
  if (g_str_has_suffix (safe->str, "-"))
    g_string_truncate (safe, safe->len - 1);
  return g_string_free (g_steal_pointer (&safe), FALSE);
}

/* As many bytes as a place may have of the name of a file. */
#define MAX_PLACE 120

/* Says by what names the files of the places of a chart go whose ids say nothing. A name
 * that two of its places have, or that is the id of another, tells them not apart. */
static void
name_files (const GuatuChartDescription *chart, const GPtrArray *places,
            GHashTable *file_names)
{
  g_autoptr (GHashTable) times
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < places->len; i++)
    {
      const GuatuPlace *place = g_ptr_array_index (places, i);
      char *safe = is_numbered (place) ? safe_name (place) : g_strdup (place->id);
      const guint n = GPOINTER_TO_UINT (g_hash_table_lookup (times, safe));

      g_hash_table_insert (times, safe, GUINT_TO_POINTER (n + 1));
    }
  for (guint i = 0; i < places->len; i++)
    {
      const GuatuPlace *place = g_ptr_array_index (places, i);
      g_autofree char *safe = is_numbered (place) ? safe_name (place) : NULL;

      if (safe != NULL && *safe != '\0' && strlen (safe) <= MAX_PLACE
          && GPOINTER_TO_UINT (g_hash_table_lookup (times, safe)) == 1)
        g_hash_table_insert (file_names, id_of (chart, place),
                             g_strconcat (chart->id, "-", safe, NULL));
    }
}

/**
 * Texts:
 * @places: (element-type GuatuPlace): of the chart
 * @named: (nullable): which of them its texts have figures of
 * @names_several: whether that are several
 * @place: the one that they are to have figures of
 *
 * The texts of a chart of which each place gets a copy.
 */
typedef struct
{
  const GuatuDataset *dataset;
  const GPtrArray *places;
  const GuatuPlace *named;
  gboolean names_several;
  const GuatuPlace *place;
} Texts;

/* Leaves the text as it is, and remembers the place that a figure names. */
static char *
find_named (const char *source, gpointer data)
{
  Texts *texts = data;
  const GuatuPlace *place = guatu_text_figure_place (source, texts->dataset);

  if (place == NULL || !g_ptr_array_find ((GPtrArray *) texts->places, place, NULL))
    return NULL;
  texts->names_several
      = texts->names_several || (texts->named != NULL && texts->named != place);
  texts->named = place;
  return NULL;
}

/* Whether the texts of a chart set figures of several of its places side by side. */
static gboolean
says_several_places (const GuatuDataset *dataset, GuatuChartDescription *chart,
                     const GPtrArray *places)
{
  Texts texts = { .dataset = dataset, .places = places };

  guatu_chart_rewrite_figures (chart, find_named, &texts);
  return texts.names_several;
}

/* A figure of one of the chart's places becomes one of the place of the copy; what the
 * chart does not show, such as the whole province, stays what it is. */
static char *
take_place (const char *source, gpointer data)
{
  const Texts *texts = data;
  const GuatuPlace *place = guatu_text_figure_place (source, texts->dataset);

  if (place == NULL || place == texts->place
      || !g_ptr_array_find ((GPtrArray *) texts->places, place, NULL))
    return NULL;
  return guatu_text_figure_at_place (source, texts->dataset, texts->place);
}

/* The chart of one place, which its title names. Returns (nullable): %NULL where there is
 * no such number of this place as its texts have, which is told. */
static GuatuChartDescription *
of_place (const GuatuDataset *dataset, const GuatuChartDescription *chart,
          const GPtrArray *places, const GuatuPlace *place, GPtrArray *refused)
{
  Texts texts = { .dataset = dataset, .places = places, .place = place };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autofree char *id = id_of (chart, place);
  g_autofree char *zh = g_strdup_printf ("%s：%s", place->name.zh, chart->title.zh);
  g_autofree char *en = g_strdup_printf ("%s: %s", place->name.en, chart->title.en);
  g_autoptr (GuatuChartDescription) copy = guatu_chart_description_new (id);

  guatu_chart_description_assign (copy, chart, same, NULL);
  guatu_text_set (&copy->title, zh, en);
  keep_place (copy, place);
  guatu_chart_rewrite_figures (copy, take_place, &texts);
  guatu_dataset_find_text_figures (dataset, copy, 0, NULL, problems);
  if (problems->len == 0)
    return g_steal_pointer (&copy);
  g_ptr_array_add (
      refused, g_strdup_printf (
                   "%s: %s", id,
                   ((const GuatuProblem *) g_ptr_array_index (problems, 0))->message));
  return NULL;
}

/* Bars of several periods or indicators for each place compare these where the place is
 * alone. */
static void
turn_bars (GuatuChartDescription *chart)
{
  if (chart->mark != GUATU_MARK_BAR || chart->stack != GUATU_STACK_NONE
      || chart->layers != NULL || chart->category != GUATU_DIMENSION_PLACE
      || (chart->series != GUATU_DIMENSION_PERIOD
          && chart->series != GUATU_DIMENSION_INDICATOR))
    return;
  chart->category = chart->series;
  chart->series = GUATU_DIMENSION_NONE;
  chart->sort = GUATU_SORT_GIVEN;
  chart->ranks = FALSE;
}

/* As it is, but with all of the places where the program chose some of them. */
static GuatuChartDescription *
with_all_places (const GuatuChartDescription *chart)
{
  GuatuChartDescription *copy = guatu_chart_description_new (chart->id);

  guatu_chart_description_assign (copy, chart, same, NULL);
  guatu_chart_excerpt_undo (copy);
  turn_bars (copy);
  return copy;
}

/**
 * guatu_each_place:
 * @dataset: the one that the charts are of
 * @charts: (element-type GuatuChartDescription): charts that can be drawn
 * @others: (element-type GuatuChartDescription): is filled with those that compare
 *   places, also in their texts, or have none
 * @refused: (element-type utf8): is filled with which chart of which place cannot be,
 *   and why: its texts have a number that there is not of this place
 * @file_names: (element-type utf8 utf8): is filled with what the files of a chart are to
 *   be called, by the id of the chart, where that is no more than numbers:
 *   "chart-1-甲县" of "chart-1-place-2"
 *
 * Returns: (transfer full) (element-type GuatuChartDescription): a chart for each place
 *   that one of the others has numbers of: "growth-hefei"
 */
GPtrArray *
guatu_each_place (const GuatuDataset *dataset, const GPtrArray *charts, GPtrArray *others,
                  GPtrArray *refused, GHashTable *file_names)
{
  GPtrArray *copies
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_chart_description_free);

  for (guint i = 0; i < charts->len; i++)
    {
      g_autoptr (GuatuChartDescription) chart
          = with_all_places (g_ptr_array_index (charts, i));
      g_autoptr (GPtrArray) places
          = compares_places (chart) ? g_ptr_array_new () : places_of (chart);

      if (says_several_places (dataset, chart, places))
        g_ptr_array_set_size (places, 0);
      if (places->len == 0)
        g_ptr_array_add (others, g_ptr_array_index (charts, i));
      name_files (chart, places, file_names);
      for (guint j = 0; j < places->len; j++)
        {
          GuatuChartDescription *copy
              = of_place (dataset, chart, places, g_ptr_array_index (places, j), refused);

          if (copy != NULL)
            g_ptr_array_add (copies, copy);
        }
    }
  return copies;
}
