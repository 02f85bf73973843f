/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/data-table-private.h"
#include "speech/speech.h"
#include "table/table-words.h"
#include "text/words.h"

/* What the rows of a table are. */
static const GuatuWord dimensions[] = {
  [GUATU_DIMENSION_NONE] = GUATU_WORD_INDICATOR,
  [GUATU_DIMENSION_INDICATOR] = GUATU_WORD_INDICATOR,
  [GUATU_DIMENSION_PERIOD] = GUATU_WORD_PERIOD,
  [GUATU_DIMENSION_PLACE] = GUATU_WORD_PLACE,
  [GUATU_DIMENSION_STATUS] = GUATU_WORD_STANDING,
};

/* The places of a chart to both sides of a spine are groups, such as those of age. */
static GuatuWord
find_corner (const GuatuChartDescription *chart, GuatuDimension dimension)
{
  if (dimension == GUATU_DIMENSION_PLACE && guatu_mark_traits (chart->mark)->two_sided)
    return GUATU_WORD_GROUP;
  return dimensions[dimension];
}

/* What stands over or beside numbers of which a chart has but one kind: the indicator,
 * unless other headings name it. */
static const char *
only_label (const GuatuChartDescription *chart, GuatuLanguage language)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);

  if (chart->indicators->len > 1 || chart->category == GUATU_DIMENSION_INDICATOR)
    return guatu_word (GUATU_WORD_VALUE, language);
  return guatu_text_get (&first->name, language);
}

/* Returns: (transfer full) (array length=n): a heading for each key */
static GuatuDataHead *
write_heads (const GArray *keys, const GuatuChartDescription *chart,
             GuatuLanguage language)
{
  GuatuDataHead *heads = g_new0 (GuatuDataHead, keys->len);

  for (guint i = 0; i < keys->len; i++)
    {
      const char *label = guatu_text_get (
          guatu_key_label (&g_array_index (keys, GuatuKey, i)), language);

      heads[i].label = g_strdup (*label != '\0' ? label : only_label (chart, language));
    }
  return heads;
}

/* At most 15 digits count of a number. */
static char *
write_exact (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  char low[G_ASCII_DTOSTR_BUF_SIZE], high[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (low, sizeof low, "%.15g",
                   guatu_indicator_base_value (indicator, observation));
  if (observation->bound != GUATU_BOUND_RANGE)
    return g_strdup (low);
  g_ascii_formatd (high, sizeof high, "%.15g",
                   guatu_indicator_high_value (indicator, observation));
  return g_strjoin ("/", low, high, NULL);
}

/* A number as the figure writes it; numbers that stand alone are in words there. */
static char *
write_number (const GuatuCell *shown, const GuatuChartDescription *chart,
              const GuatuNumberWords *words)
{
  if (guatu_mark_traits (chart->mark)->stands_alone)
    return guatu_number_words_full (shown->indicator, shown->observation,
                                    words->language);
  return guatu_number_words_label (words, shown->indicator, shown->observation);
}

static void
write_cell (GuatuDataCell *cell, const GuatuCell *shown,
            const GuatuChartDescription *chart, const GuatuNumberWords *words)
{
  const GuatuObservation *observation = shown->observation;

  if (observation == NULL)
    return;
  cell->derived = shown->indicator->op != GUATU_DERIVED_NONE;
  if (observation->missing)
    {
      cell->kind = GUATU_DATA_CELL_MISSING;
      cell->text = guatu_speech_value (shown->indicator, observation, words->language);
      return;
    }
  cell->kind = GUATU_DATA_CELL_NUMBER;
  cell->text = write_number (shown, chart, words);
  cell->exact = write_exact (shown->indicator, observation);
}

/* The longer way is down: a table of two years and thirty places is read on a phone, too,
 * whichever of them the chart has along its axis. */
static void
lay_out (GuatuDataTable *table, const GuatuTable *shown,
         const GuatuChartDescription *chart)
{
  gboolean turned = shown->series->len > shown->categories->len;
  const GArray *rows = turned ? shown->series : shown->categories;
  const GArray *columns = turned ? shown->categories : shown->series;

  table->turned = turned;
  table->corner = g_strdup (guatu_word (
      find_corner (chart, turned ? chart->series : chart->category), table->language));
  table->n_rows = rows->len;
  table->n_columns = columns->len;
  table->rows = write_heads (rows, chart, table->language);
  table->columns = write_heads (columns, chart, table->language);
  table->cells = g_new0 (GuatuDataCell, table->n_rows * table->n_columns);
}

/** guatu_data_table_shown: (transfer none): what stands in a cell of a table. */
const GuatuCell *
guatu_data_table_shown (const GuatuDataTable *table, const GuatuTable *shown, guint cell)
{
  guint row = cell / table->n_columns, column = cell % table->n_columns;

  return table->turned ? guatu_table_cell (shown, column, row)
                       : guatu_table_cell (shown, row, column);
}

/* The one indicator of a column, or NULL. */
static const GuatuIndicator *
find_indicator (const GuatuDataTable *table, const GuatuTable *shown, guint column)
{
  const GuatuIndicator *found = NULL;

  for (guint i = 0; i < table->n_rows; i++)
    {
      const GuatuCell *cell
          = guatu_data_table_shown (table, shown, i * table->n_columns + column);

      if (cell->observation == NULL)
        continue;
      if (found != NULL && cell->indicator != found)
        return NULL;
      found = cell->indicator;
    }
  return found;
}

/* Chooses how a column is written whose indicator a layer of the chart shows, as that
 * layer writes it, and adds what it is in to its heading. Returns whether it has a unit
 * that numbers go without. */
static gboolean
choose_column (GuatuDataTable *table, const GuatuTable *shown,
               const GuatuChartDescription *chart, guint column, GuatuNumberWords *words)
{
  const GuatuIndicator *indicator = find_indicator (table, shown, column);
  GuatuDataHead *head = &table->columns[column];

  for (guint i = 0; indicator != NULL && i < chart->layers->len; i++)
    {
      const GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);
      g_autoptr (GuatuTable) own = NULL;
      g_autofree char *unit = NULL;
      char *label = head->label;

      if (!g_ptr_array_find (layer->indicators, indicator, NULL))
        continue;
      own = guatu_table_new (layer);
      guatu_table_choose_words (own, layer, table->language, words);
      if (words->unit != NULL && !words->own_scales)
        unit = guatu_number_words_unit (words, guatu_table_largest (own));
      if (unit == NULL)
        return FALSE;
      head->label = guatu_word_fill (GUATU_WORD_ASIDE, table->language, label, unit);
      g_free (label);
      return TRUE;
    }
  return FALSE;
}

/**
 * guatu_data_table_write:
 * @table: (inout): gets its headings and its cells
 * @shown: what the chart shows, cell by cell
 *
 * Writes the numbers of a table, as the figure writes them. Where columns differ in what
 * they are in, their headings say it: 地区生产总值（亿元）.
 */
void
guatu_data_table_write (GuatuDataTable *table, const GuatuTable *shown,
                        const GuatuChartDescription *chart)
{
  GuatuNumberWords words;
  g_autofree char *unit = NULL;

  guatu_table_choose_words (shown, chart, table->language, &words);
  if (words.unit != NULL && !words.own_scales)
    unit = guatu_number_words_title (&words, guatu_table_largest (shown));
  if (unit != NULL)
    table->unit = guatu_word_fill (GUATU_WORD_UNIT, table->language, unit, NULL);
  lay_out (table, shown, chart);
  for (guint column = 0; column < table->n_columns; column++)
    {
      GuatuNumberWords own;
      gboolean has_own = unit == NULL && chart->layers != NULL
                         && choose_column (table, shown, chart, column, &own);

      for (guint i = column; i < table->n_rows * table->n_columns; i += table->n_columns)
        write_cell (&table->cells[i], guatu_data_table_shown (table, shown, i), chart,
                    has_own ? &own : &words);
    }
}
