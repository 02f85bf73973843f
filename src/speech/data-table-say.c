/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/data-table-private.h"
#include "speech/speech.h"

/* How the numbers of a table stand, each thing said once. */

/* Says one thing of a number; NULL where it has nothing to say of it. */
typedef char *(*Say) (const GuatuChartDescription *chart, const GuatuCell *cell,
                      GuatuLanguage language);

static gboolean
tells (const GuatuChartDescription *chart, GuatuDimension dimension)
{
  return chart->category == dimension || chart->series == dimension;
}

static char *
say_period (const GuatuChartDescription *chart, const GuatuCell *cell,
            GuatuLanguage language)
{
  if (tells (chart, GUATU_DIMENSION_PERIOD))
    return NULL;
  return guatu_period_to_label (cell->observation->period, language);
}

static char *
say_status (const GuatuChartDescription *chart, const GuatuCell *cell,
            GuatuLanguage language)
{
  GuatuStandingParts parts = GUATU_STANDING_REMARKS;

  if (!tells (chart, GUATU_DIMENSION_STATUS))
    parts |= GUATU_STANDING_STATUS;
  return guatu_speech_standing_parts (cell->indicator, cell->observation, language,
                                      parts);
}

static char *
say_basis (const GuatuChartDescription *chart, const GuatuCell *cell,
           GuatuLanguage language)
{
  return guatu_speech_standing_parts (cell->indicator, cell->observation, language,
                                      GUATU_STANDING_BASIS);
}

static const Say says[] = { say_period, say_status, say_basis };

/**
 * Saying:
 * @texts: (array): what is said of each cell
 *
 * One thing that is said of the numbers of a table.
 */
typedef struct
{
  GuatuDataTable *table;
  char **texts;
} Saying;

/* Whether one thing is said of all numbers of some rows and columns.
 * @text: (out): (nullable): what is said; %NULL where they have no number */
static gboolean
is_common (const Saying *saying, guint row, guint n_rows, guint column, guint n_columns,
           const char **text)
{
  const GuatuDataTable *table = saying->table;
  gboolean any = FALSE;

  *text = NULL;
  for (guint i = row; i < row + n_rows; i++)
    for (guint j = column; j < column + n_columns; j++)
      {
        const char *here = saying->texts[i * table->n_columns + j];

        if (guatu_data_table_cell (table, i, j)->kind != GUATU_DATA_CELL_NUMBER)
          continue;
        if (any && g_strcmp0 (*text, here) != 0)
          return FALSE;
        *text = here;
        any = TRUE;
      }
  return TRUE;
}

static gboolean
are_columns (const Saying *saying)
{
  const char *text;

  for (guint i = 0; i < saying->table->n_columns; i++)
    if (!is_common (saying, 0, saying->table->n_rows, i, 1, &text))
      return FALSE;
  return saying->table->n_rows > 1;
}

static gboolean
are_rows (const Saying *saying)
{
  const char *text;

  for (guint i = 0; i < saying->table->n_rows; i++)
    if (!is_common (saying, i, 1, 0, saying->table->n_columns, &text))
      return FALSE;
  return saying->table->n_columns > 1;
}

/* Adds what is said to what was said before. */
static void
add (char **standing, const char *text, GuatuLanguage language)
{
  char *both;

  if (text == NULL)
    return;
  both = *standing == NULL ? g_strdup (text)
                           : g_strjoin (language == GUATU_LANGUAGE_ZH ? "，" : ", ",
                                        *standing, text, NULL);
  g_free (*standing);
  *standing = both;
}

/* Says a thing where it has to be said least often. */
static void
say_once (const Saying *saying)
{
  GuatuDataTable *table = saying->table;
  const char *text;

  if (is_common (saying, 0, table->n_rows, 0, table->n_columns, &text))
    {
      add (&table->standing, text, table->language);
      return;
    }
  if (are_columns (saying))
    {
      for (guint i = 0; i < table->n_columns; i++)
        if (is_common (saying, 0, table->n_rows, i, 1, &text))
          add (&table->columns[i].standing, text, table->language);
      return;
    }
  if (are_rows (saying))
    {
      for (guint i = 0; i < table->n_rows; i++)
        if (is_common (saying, i, 1, 0, table->n_columns, &text))
          add (&table->rows[i].standing, text, table->language);
      return;
    }
  for (guint i = 0; i < table->n_rows * table->n_columns; i++)
    add (&table->cells[i].standing, saying->texts[i], table->language);
}

/**
 * guatu_data_table_say:
 * @table: with all its cells
 * @shown: what the chart shows, cell by cell
 *
 * Says of when its numbers are, where neither rows nor columns do, and how they stand.
 */
void
guatu_data_table_say (GuatuDataTable *table, const GuatuTable *shown,
                      const GuatuChartDescription *chart)
{
  guint n = table->n_rows * table->n_columns;

  for (guint say = 0; say < G_N_ELEMENTS (says); say++)
    {
      g_autoptr (GPtrArray) owned = g_ptr_array_new_with_free_func (g_free);
      Saying saying = { table, NULL };

      for (guint i = 0; i < n; i++)
        g_ptr_array_add (owned,
                         table->cells[i].kind == GUATU_DATA_CELL_NUMBER
                             ? says[say](chart, guatu_data_table_shown (table, shown, i),
                                         table->language)
                             : NULL);
      saying.texts = (char **) owned->pdata;
      say_once (&saying);
    }
}
