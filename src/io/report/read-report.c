/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/read-report.h"

#include <string.h>

#include "dataset/number.h"
#include "io/grid/sheet.h"

/* Reports with their tables, which the reader of tables makes sense of. */

/* What a growth of a period is compared with: of a year, the one before is both. */
static GuatuCompared
compared_of (GuatuComparison comparison, GuatuPeriodKind kind)
{
  return comparison == GUATU_COMPARISON_SAME_PERIOD ? GUATU_COMPARED_YEAR
         : comparison != GUATU_COMPARISON_PREVIOUS  ? GUATU_COMPARED_UNSAID
         : kind == GUATU_PERIOD_YEAR                ? GUATU_COMPARED_YEAR
                                                    : GUATU_COMPARED_PREVIOUS;
}

static void
hear (const GuatuItem *item, const GuatuHeading *said, const GuatuObserved *observed,
      const GuatuCell *cell, gpointer data)
{
  const GuatuProseTable *table = data;
  const GuatuUnit *unit = item->indicator->unit;
  const char *place = observed->place != NULL ? observed->place->name.zh : NULL;
  /* What names its rows may be products as well as places. */
  gboolean is_place = place != NULL && guatu_text_is_place (place);
  g_autofree char *name = place != NULL && !is_place
                              ? g_strconcat (place, "：", said->name, NULL)
                              : g_strdup (said->name);
  g_auto (GuatuUnitText) words = { NULL };
  GuatuTableNumber number = {
    .row = cell->row,
    .column = cell->column,
    .figure = {
      .name = name,
      .value = observed->value,
      .decimals = observed->decimals,
      .mult = item->indicator->unit_mult,
      .bound = observed->bound,
      .status = observed->status,
      .period = observed->period,
      .is_change = item->is_growth,
      .compared = item->is_growth
                      ? compared_of (observed->details.comparison, observed->period.kind)
                      : GUATU_COMPARED_UNSAID,
      .place = is_place ? place : NULL,
    },
  };

  if (observed->missing)
    return;
  if (observed->has_high)
    {
      number.figure.high = observed->details.value_high;
      number.figure.decimals_high = observed->details.decimals_high;
    }
  if (unit->kind != GUATU_UNIT_NONE && guatu_unit_text_parse (unit->label.zh, &words))
    {
      number.figure.unit = words.unit;
      number.figure.per = words.per;
    }
  table->take (&number, table->data);
}

static GuatuCells *
to_cells (const GPtrArray *rows)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      const GPtrArray *row = g_ptr_array_index (rows, i);

      guatu_cells_begin_row (grid, i + 1);
      for (guint j = 0; j < row->len; j++)
        {
          const char *text = g_ptr_array_index (row, j);

          if (!guatu_cells_add (grid, text, strlen (text), NULL))
            return NULL;
        }
    }
  return guatu_cells_end (grid, NULL) ? g_steal_pointer (&grid) : NULL;
}

static void
read_table (const GuatuProseTable *table)
{
  g_autoptr (GuatuCells) grid = to_cells (table->rows);
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autofree char *period
      = table->period.year > 0 ? guatu_period_to_string (table->period) : NULL;
  const GuatuTableOptions options = { .period = period };

  if (grid != NULL)
    guatu_hear_cells (grid, &options, report, problems, hear, (gpointer) table);
}

/**
 * guatu_report_read:
 * @text: a report, in UTF-8: see guatu_report_text()
 * @options: what is known of it
 *
 * Does guatu_prose_read(), with the tables of the report.
 *
 * Returns: (transfer full): what was read
 */
GuatuProse *
guatu_report_read (const char *text, const GuatuProseOptions *options)
{
  GuatuProseOptions with_tables = *options;

  with_tables.read_table = read_table;
  return guatu_prose_read (text, &with_tables);
}
