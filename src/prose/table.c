/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/unit-text.h"
#include "prose/name.h"

/* More columns than this no table of a report has. */
#define MAX_COLUMNS 16u

/**
 * Column:
 * @unit: (nullable): what its numbers are in
 * @mult: the power of ten of that
 * @is_growth: whether they are growths
 *
 * What the heading of a column says.
 */
typedef struct
{
  const GuatuUnitName *unit;
  int mult;
  gboolean is_growth;
  GuatuPeriod period;
} Column;

/* Parts a row into its cells. */
static guint
part_row (const char *text, gsize start, gsize end, gsize *cell_starts, gsize *cell_ends)
{
  guint n = 0;

  while (n < MAX_COLUMNS)
    {
      const char *tab = memchr (text + start, '\t', end - start);
      gsize stop = tab != NULL ? (gsize) (tab - text) : end;

      cell_starts[n] = start;
      cell_ends[n++] = stop;
      if (tab == NULL)
        break;
      start = stop + 1;
    }
  return n;
}

/* The unit in the brackets of a heading: 绝对数（亿元）. */
static void
read_unit (const char *cell, Column *column)
{
  const char *open = strchr (cell, '('),
             *close = open != NULL ? strchr (open, ')') : NULL;
  g_autofree char *words
      = close != NULL ? g_strndup (open + 1, (gsize) (close - open - 1)) : NULL;
  g_auto (GuatuUnitText) unit = { NULL };

  if (words == NULL || !guatu_unit_text_parse (words, &unit))
    return;
  column->unit = unit.unit;
  column->mult = unit.mult;
}

static void
read_heading (const GuatuReader *reader, const char *cell, Column *column)
{
  gsize length = 0;

  *column = (Column) { 0 };
  read_unit (cell, column);
  column->is_growth = strstr (cell, "增长") != NULL || strstr (cell, "增速") != NULL
                      || strstr (cell, "同比") != NULL || strstr (cell, "±") != NULL
                      || strstr (cell, "growth") != NULL;
  for (const char *at = cell; *at != '\0' && column->period.year == 0;
       at = g_utf8_next_char (at))
    if (g_ascii_isdigit (*at))
      guatu_when_take (cell, (gsize) (at - cell), &reader->now, &length, &column->period);
}

/* One number of a table. */
static void
read_cell (GuatuReader *reader, const Column *column, const char *name, gsize start,
           gsize end)
{
  GuatuLead lead = { .growth = column->is_growth };
  GuatuNumber number;
  GuatuProseFigure *figure;

  while (start < end && reader->clean.text[start] == ' ')
    start++;
  if (!guatu_number_take (reader->clean.text, start, &number) || number.end > end
      || number.n_ratio > 0)
    return;
  if (*name == '\0')
    {
      guatu_reader_leave (reader, number.start, number.end, "no name");
      return;
    }
  figure = guatu_reader_add (reader, &number, number.start, number.end);
  figure->value = number.is_negative ? -number.value : number.value;
  figure->decimals = number.decimals;
  figure->mult = number.mult > 0 ? number.mult : column->mult;
  figure->unit = number.unit != NULL ? number.unit : column->unit;
  figure->word = g_strdup (figure->unit != NULL ? figure->unit->zh : "");
  figure->bound = number.bound;
  figure->is_change = column->is_growth;
  figure->period = column->period.year > 0   ? column->period
                   : reader->period.year > 0 ? reader->period
                                             : guatu_when_year (reader->now.year);
  guatu_evidence_add (figure, figure->unit != NULL ? 0.2 : -0.1, "table");
  guatu_naming_set (reader, figure, name, &lead);
}

/**
 * guatu_table_read:
 * @reader: a report
 * @starts: (array length=n): the first byte of each row
 * @ends: (array length=n): the byte after it
 * @n: the number of rows
 *
 * Reads a small table within a report: a row of headings, then a name and its numbers in
 * each row.
 */
void
guatu_table_read (GuatuReader *reader, const gsize *starts, const gsize *ends, guint n)
{
  gsize cell_starts[MAX_COLUMNS], cell_ends[MAX_COLUMNS];
  Column columns[MAX_COLUMNS];
  const char *text = reader->clean.text;
  guint n_columns = part_row (text, starts[0], ends[0], cell_starts, cell_ends);

  for (guint i = 0; i < n_columns; i++)
    {
      g_autofree char *cell
          = g_strndup (text + cell_starts[i], cell_ends[i] - cell_starts[i]);

      read_heading (reader, cell, &columns[i]);
    }
  for (guint row = 1; row < n; row++)
    {
      guint n_cells = part_row (text, starts[row], ends[row], cell_starts, cell_ends);
      g_autofree char *name = guatu_naming_words (reader, cell_starts[0], cell_ends[0]);

      reader->sentence_start = starts[row];
      reader->sentence_end = ends[row];
      for (guint i = 1; i < MIN (n_cells, n_columns); i++)
        read_cell (reader, &columns[i], name, cell_starts[i], cell_ends[i]);
    }
}
