/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "prose/fold.h"
#include "prose/name.h"
#include "prose/numeral.h"

/* Tables within a report: lines whose cells tabs part. Who has the report read may have
 * something that makes sense of tables; what numbers it finds in them are figures. */

/* Rows that a table has at least. */
#define LEAST_ROWS 2u
/* More columns than this no table of a report has. */
#define MAX_COLUMNS 64u
/* A cell of more bytes is a paragraph. */
#define CELL_BYTES 240u

/* The cells of a row: where each begins and ends, without blanks. */
static guint
part_row (const char *text, gsize start, gsize end, gsize *starts, gsize *ends)
{
  guint n = 0;

  while (n < MAX_COLUMNS)
    {
      const char *tab = memchr (text + start, '\t', end - start);
      gsize stop = tab != NULL ? (gsize) (tab - text) : end;

      starts[n] = start;
      ends[n] = stop;
      while (starts[n] < ends[n] && text[starts[n]] == ' ')
        starts[n]++;
      while (ends[n] > starts[n] && text[ends[n] - 1] == ' ')
        ends[n]--;
      n++;
      if (tab == NULL)
        break;
      start = stop + 1;
    }
  return n;
}

/* Whether a cell is that of a table: it is short, and no sentence. */
static gboolean
is_cell (const char *text, gsize start, gsize end)
{
  return end - start <= CELL_BYTES
         && g_strstr_len (text + start, (gssize) (end - start), "。") == NULL;
}

/* Whether a line is a row, and whether it has a number beside a name. */
static gboolean
is_row (const char *text, gsize start, gsize end, gboolean *numbers)
{
  gsize starts[MAX_COLUMNS], ends[MAX_COLUMNS];
  guint n;

  if (memchr (text + start, '\t', end - start) == NULL)
    return FALSE;
  n = part_row (text, start, end, starts, ends);
  for (guint i = 0; i < n; i++)
    {
      if (!is_cell (text, starts[i], ends[i]))
        return FALSE;
      *numbers = *numbers
                 || (i > 0 && ends[i] > starts[i]
                     && g_ascii_isdigit (text[starts[i] + (text[starts[i]] == '-')]));
    }
  return TRUE;
}

/**
 * guatu_table_count:
 * @text: a clean text
 * @starts: (array length=n): the first byte of each line
 * @ends: (array length=n): the byte after it
 * @n: the number of lines
 *
 * Returns: how many rows of a table the lines begin with; 0 if they are no table
 */
guint
guatu_table_count (const char *text, const gsize *starts, const gsize *ends, guint n)
{
  gboolean numbers = FALSE;
  guint rows = 0;

  while (rows < n && is_row (text, starts[rows], ends[rows], &numbers))
    rows++;
  return rows >= LEAST_ROWS && numbers ? rows : 0;
}

/**
 * Cell:
 * @start: its first byte
 * @end: the byte after it
 * @is_taken: whether its number is a figure
 */
typedef struct
{
  gsize start;
  gsize end;
  gboolean is_taken;
} Cell;

/**
 * Table:
 * @rows: (element-type GPtrArray): the texts of its cells
 * @cells: (element-type GArray): where they stand
 * @row_starts: the first byte of each row
 *
 * A table that is being read.
 */
typedef struct
{
  GuatuReader *reader;
  GPtrArray *rows;
  GPtrArray *cells;
} Table;

static void
add_row (Table *table, gsize start, gsize end)
{
  const GuatuClean *clean = &table->reader->clean;
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);
  GArray *cells = g_array_new (FALSE, TRUE, sizeof (Cell));
  gsize starts[MAX_COLUMNS], ends[MAX_COLUMNS];
  guint n = part_row (clean->text, start, end, starts, ends);

  for (guint i = 0; i < n; i++)
    {
      Cell cell = { starts[i], ends[i], FALSE };

      g_array_append_val (cells, cell);
      g_ptr_array_add (
          row, guatu_fold_radicals (guatu_clean_words (clean, starts[i], ends[i])));
    }
  g_ptr_array_add (table->rows, row);
  g_ptr_array_add (table->cells, cells);
}

static Cell *
get_cell (const Table *table, guint row, guint column)
{
  GArray *cells = row < table->cells->len ? g_ptr_array_index (table->cells, row) : NULL;

  return cells != NULL && column < cells->len ? &g_array_index (cells, Cell, column)
                                              : NULL;
}

/* Takes from a name what a column says of its numbers, and not of what they are:
 * 原煤：数量. */
static void
join_column (char *name)
{
  static const char *const columns[] = { "数量",   "绝对数", "绝对量", "总量", "数值",
                                         "指标值", "完成数", "实绩",   "实际" };
  char *colon = g_strrstr (name, "：");

  for (guint i = 0; colon != NULL && colon > name && i < G_N_ELEMENTS (columns); i++)
    if (g_str_equal (colon + strlen ("："), columns[i]))
      {
        *colon = '\0';
        return;
      }
  if (colon != NULL && guatu_name_is_tail (colon + strlen ("：")))
    memmove (colon, colon + strlen ("："), strlen (colon + strlen ("：")) + 1);
}

/* Takes a number of which all but its official name is known. */
static void
take (const GuatuTableNumber *number, gpointer data)
{
  Table *table = data;
  GuatuReader *reader = table->reader;
  Cell *cell = get_cell (table, number->row, number->column);
  const GArray *row;
  g_autofree char *name = guatu_name_clean (g_strdup (number->figure.name));
  GuatuLead lead = { .growth = number->figure.is_change };
  GuatuProseFigure *figure, where;

  if (cell == NULL || cell->is_taken || cell->end == cell->start || *name == '\0'
      || strlen (name) > GUATU_NAME_MOST)
    return;
  join_column (name);
  cell->is_taken = TRUE;
  row = g_ptr_array_index (table->cells, number->row);
  reader->sentence_start = g_array_index (row, Cell, 0).start;
  reader->sentence_end = g_array_index (row, Cell, row->len - 1).end;
  figure = guatu_reader_add (reader, cell->start, cell->end);
  where = *figure;
  *figure = number->figure;
  figure->start = where.start;
  figure->end = where.end;
  figure->section = where.section;
  figure->quote = where.quote;
  figure->name = NULL;
  figure->word = figure->unit != NULL ? figure->unit->zh : "";
  figure->place = guatu_prose_keep (reader->prose, figure->place);
  guatu_evidence_add (figure, figure->unit != NULL ? 0.2 : -0.1, "table");
  if (figure->period.year == 0)
    guatu_evidence_add (figure, -0.2, "no-period");
  guatu_naming_set (reader, figure, name, &lead);
  guatu_reader_trace (reader, "table", "%s = %g ×10^%d %s", figure->name, figure->value,
                      figure->mult, figure->word);
}

/* The numbers of a cell of which no figure was made. */
static void
leave (GuatuReader *reader, const Cell *cell)
{
  const char *text = reader->clean.text;

  for (gsize at = cell->start; at < cell->end;)
    {
      const char *behind = text + at;
      GuatuPeriod period;
      GuatuNumeral numeral;
      gsize length = 1;

      if (!g_ascii_isdigit (text[at]))
        length = (gsize) (g_utf8_next_char (text + at) - (text + at));
      else if (guatu_when_take (text, at, &reader->now, &length, &period))
        guatu_reader_leave (reader, at, at + length, "date");
      else
        {
          length = strspn (text + at, "0123456789");
          if (guatu_numeral_take (&behind, &numeral))
            length = (gsize) (behind - (text + at));
          guatu_reader_leave (reader, at, MIN (at + length, cell->end), "table");
        }
      at += length;
    }
}

static void
leave_rest (const Table *table, guint n_titles)
{
  for (guint i = n_titles; i < table->cells->len; i++)
    {
      const GArray *cells = g_ptr_array_index (table->cells, i);

      for (guint j = 0; j < cells->len; j++)
        if (!g_array_index (cells, Cell, j).is_taken)
          leave (table->reader, &g_array_index (cells, Cell, j));
    }
}

/**
 * guatu_table_read:
 * @reader: a report
 * @starts: the first byte of each row, from the first one on
 * @ends: the byte after each
 * @n_titles: the lines right before them that stand over the table
 * @n: the number of rows
 *
 * Reads a table within a report.
 */
void
guatu_table_read (GuatuReader *reader, const gsize *starts, const gsize *ends,
                  guint n_titles, guint n)
{
  g_autoptr (GPtrArray) rows
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) cells
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  Table table = { reader, rows, cells };
  const GuatuProseTable read = {
    .rows = rows,
    .period
    = reader->period.year > 0 ? reader->period : guatu_when_year (reader->now.year),
    .take = take,
    .data = &table,
  };

  for (guint i = n_titles; i > 0; i--)
    add_row (&table, starts[-(gssize) i], ends[-(gssize) i]);
  for (guint i = 0; i < n; i++)
    add_row (&table, starts[i], ends[i]);
  reader->head = NULL;
  if (reader->read_table != NULL)
    reader->read_table (&read);
  leave_rest (&table, n_titles);
  reader->head = NULL;
}
