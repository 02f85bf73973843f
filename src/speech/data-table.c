/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/data-table.h"

#include "dataset/chart-selection.h"
#include "dataset/observation-walk.h"
#include "speech/data-table-private.h"
#include "table/chart-note.h"
#include "table/sources.h"
#include "text/words.h"
#include "text/said-text.h"

static void
clear_heads (GuatuDataHead *heads, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_free (heads[i].label);
      g_free (heads[i].standing);
    }
  g_free (heads);
}

/**
 * guatu_data_table_free:
 */
void
guatu_data_table_free (GuatuDataTable *table)
{
  for (guint i = 0; i < table->n_rows * table->n_columns; i++)
    {
      g_free (table->cells[i].text);
      g_free (table->cells[i].exact);
      g_free (table->cells[i].standing);
    }
  g_free (table->cells);
  clear_heads (table->rows, table->n_rows);
  clear_heads (table->columns, table->n_columns);
  g_free (table->title);
  g_free (table->subtitle);
  g_free (table->unit);
  g_free (table->standing);
  g_free (table->corner);
  g_free (table->note);
  g_free (table->source);
  g_free (table);
}

/** guatu_data_table_cell: (transfer none): where a row and a column meet. */
GuatuDataCell *
guatu_data_table_cell (const GuatuDataTable *table, guint row, guint column)
{
  g_return_val_if_fail (row < table->n_rows && column < table->n_columns, NULL);
  return &table->cells[row * table->n_columns + column];
}

static guint
count_values (const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  guint n = 0;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, g_ptr_array_index (chart->indicators, i));
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        n += guatu_chart_description_selects (chart, observation)
             && guatu_chart_selection_has (selection,
                                           guatu_observation_walk_keep (&walk));
    }
  return n;
}

static char *
write_note (const GuatuChartDescription *chart, GuatuLanguage language)
{
  g_autofree char *note = guatu_chart_note (chart, language);

  return *note != '\0' ? guatu_word_fill (GUATU_WORD_NOTE, language, note, NULL) : NULL;
}

/* @shown: (nullable): where it is too much for a table, the sources alone are named */
static char *
write_source (const GuatuChartDescription *chart, const GuatuTable *shown,
              GuatuLanguage language)
{
  g_auto (GuatuText) text = { NULL, NULL };
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GPtrArray) sources = NULL;

  if (shown != NULL)
    {
      guatu_sources_text (shown, &text);
      return g_strdup (guatu_text_get (&text, language));
    }
  g_ptr_array_add (charts, (gpointer) chart);
  sources = guatu_sources_of_charts (charts);
  guatu_sources_list (sources, &text);
  return g_strdup (guatu_text_get (&text, language));
}

static guint
count_shown (const GuatuTable *shown)
{
  guint n = 0;

  for (guint i = 0; i < shown->categories->len * shown->series->len; i++)
    n += shown->cells[i].observation != NULL;
  return n;
}

/* A table of all that a chart shows, or NULL where that is too much.
 * @n: how many values that is */
static GuatuTable *
find_shown (const GuatuChartDescription *chart, guint n)
{
  g_autoptr (GuatuTable) shown = NULL;

  if (n > GUATU_DATA_TABLE_MAX_CELLS)
    return NULL;
  shown = guatu_table_new (chart);
  /* Layers may have series that the whole does not tell apart. */
  if (chart->layers != NULL && count_shown (shown) < n)
    return NULL;
  if ((guint64) shown->categories->len * shown->series->len > GUATU_DATA_TABLE_MAX_CELLS)
    return NULL;
  return g_steal_pointer (&shown);
}

/* Small multiples are in a table what several series are. */
static GuatuChartDescription
flatten (const GuatuChartDescription *chart)
{
  GuatuChartDescription flat = *chart;

  if (chart->multiples == GUATU_DIMENSION_NONE || chart->series != GUATU_DIMENSION_NONE)
    return flat;
  flat.series = chart->multiples;
  flat.multiples = GUATU_DIMENSION_NONE;
  flat.layers = NULL;
  return flat;
}

/**
 * guatu_data_table_new:
 * @described: a chart without problems
 * @language: one of the two that are one
 *
 * Returns: (transfer full): what the chart shows, in words
 */
GuatuDataTable *
guatu_data_table_new (const GuatuChartDescription *described, GuatuLanguage language)
{
  const GuatuChartDescription flat = flatten (described), *chart = &flat;
  GuatuDataTable *table = g_new0 (GuatuDataTable, 1);
  guint n = count_values (chart);
  g_autoptr (GuatuTable) shown = find_shown (chart, n);

  table->language = language;
  table->title = g_strdup (guatu_chart_said_in (chart, &chart->title, language));
  table->subtitle = g_strdup (guatu_chart_said_in (chart, &chart->subtitle, language));
  table->note = write_note (chart, language);
  table->source = write_source (chart, shown, language);
  if (shown == NULL)
    {
      table->n_left_out = n;
      return table;
    }
  guatu_data_table_write (table, shown, chart);
  guatu_data_table_say (table, shown, chart);
  return table;
}
