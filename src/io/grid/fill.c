/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/grid/cell-number.h"
#include "io/grid/nesting.h"
#include "io/grid/rows.h"
#include "io/grid/seen.h"

/* Each number of a table becomes an observation: its row and its column say together of
 * what, where and when it is. */

/* More digits than these nobody reads in a number on a chart. */
#define MOST_DIGITS 6

/* Longer series are on charts without numbers. */
#define MOST_LOOKED_AT 10000u

static GuatuColumn
kind_of (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column);
}

/* Numbers in circles are marks of footnotes wherever they stand. */
static gboolean
is_circled (const char *text)
{
  const gunichar c = g_utf8_get_char (text);

  return c >= 0x2460 && c <= 0x2473;
}

/* What a line of notes says of a mark, up to the next one; NULL if that is nothing. */
static char *
find_in_line (const char *line, const char *mark)
{
  const char *at = g_str_has_prefix (line, mark) ? line : NULL;
  const char *end;

  if (at == NULL && is_circled (mark) && is_circled (line))
    at = strstr (line, mark);
  if (at == NULL)
    return NULL;
  at += strlen (mark);
  at += strspn (at, " ");
  for (end = at; *end != '\0' && !is_circled (end);)
    end = g_utf8_next_char (end);
  return g_strchomp (g_strndup (at, (gsize) (end - at)));
}

/* The notes that footnote marks stand for, a line each, without the marks; NULL if there
 * are none. */
static char *
find_notes (const GuatuSheet *sheet, const char *marks)
{
  g_auto (GStrv) each = g_strsplit (marks != NULL ? marks : "", "\n", -1);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  const char *joint;
  char *all;

  for (guint i = 0; each[i] != NULL; i++)
    {
      char *note = NULL;

      for (guint j = 0; note == NULL && j < sheet->notes->len; j++)
        note = find_in_line (g_ptr_array_index (sheet->notes, j), each[i]);
      if (note != NULL)
        g_ptr_array_add (found, note);
    }
  if (found->len == 0)
    return NULL;
  joint = guatu_text_is_chinese (g_ptr_array_index (found, 0)) ? "" : " ";
  g_ptr_array_add (found, NULL);
  all = g_strjoinv (joint, (char **) found->pdata);
  /* What parted it from the next one. */
  if (g_str_has_suffix (all, "；"))
    all[strlen (all) - strlen ("；")] = '\0';
  return all;
}

/* Two values for one thing are an error, also where they are the same. */
static gboolean
is_second (GuatuSheet *sheet, const GuatuItem *item, const GuatuObserved *observed,
           const GuatuCell *cell)
{
  const GuatuCell *first = guatu_seen_add (sheet->seen, item, observed, cell);
  g_autofree char *where = NULL;
  g_autofree char *period = NULL;

  if (first == NULL)
    return FALSE;
  where = guatu_cells_place (sheet->grid, first->row, first->column);
  period = guatu_period_to_string (observed->period);
  guatu_sheet_tell (
      sheet, cell,
      _ ("“%s” of %s%s%s has two values: “%s” here, and “%s” in %s. Keep one of them."),
      item->indicator->name.zh, observed->place != NULL ? observed->place->name.zh : "",
      observed->place != NULL ? " " : "", period, cell->text, first->text, where);
  return TRUE;
}

/* Whether other columns of the table say when they are of. */
static gboolean
others_have_period (const GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (kind_of (sheet, column) == GUATU_COLUMN_VALUES
        && sheet->headings[column].has_period)
      return TRUE;
  return FALSE;
}

/* Leaves out a column that does not say when it is of, beside others that do: it may be
 * of the newest time, or of all. */
static void
leave_out_column (GuatuSheet *sheet, const GuatuCell *cell)
{
  g_autofree char *name = guatu_cells_column_name (sheet->grid, cell->column);

  g_array_index (sheet->columns, GuatuColumn, cell->column) = GUATU_COLUMN_NOTHING;
  guatu_sheet_warn (sheet, cell->row, cell->column,
                    _ ("Nothing says of which time column %s is: it is left out. Write "
                       "the time into its heading, or say “--period”."),
                    name);
}

/* Tells once that nothing says when the numbers are of. */
static void
tell_of_period (GuatuSheet *sheet, const GuatuCell *cell)
{
  if (!sheet->lacks_period)
    guatu_sheet_tell (sheet, cell, "%s",
                      _ ("Nothing says which year this is of. Write it into the title, "
                         "a heading or the name of the file, or say “--period”."));
  sheet->lacks_period = TRUE;
}

/**
 * guatu_sheet_find_place:
 * @sheet: a table
 * @row: what stands beside a number
 * @over: what stands over it
 *
 * The total of all places is noted once.
 *
 * Returns: (transfer none) (nullable): the place that a column or a row names
 */
const GuatuPlace *
guatu_sheet_find_place (GuatuSheet *sheet, const GuatuSheetRow *row,
                        const GuatuHeading *over)
{
  const char *name = sheet->columns_are_places && *over->name != '\0' ? over->name
                     : over->place != NULL                            ? over->place
                                                                      : row->place;
  const GuatuPlace *place;

  if (name == NULL)
    return NULL;
  place = guatu_items_place (sheet->items, name);
  /* Beside towns and villages all are a third column to compare. */
  if (((row->place_is_total && !sheet->items->are_flows)
       || (sheet->columns_are_places && !sheet->columns_are_kinds && over->is_total))
      && g_hash_table_add (sheet->items->total_places, (gpointer) place))
    guatu_sheet_note (
        sheet,
        g_str_has_suffix (name, "小计")
            ? _ ("“%s” is some of the places together: it is on no chart of them.")
            : _ ("“%s” is all places together: it is on no chart of them."),
        name);
  return place;
}

/* What headings and marks say of a number, and where it is from. */
static void
describe (const GuatuSheet *sheet, const GuatuSheetRow *row, const GuatuHeading *over,
          const GuatuHeading *said, const GuatuCellNumber *number,
          GuatuObserved *observed)
{
  g_autofree char *note
      = find_notes (sheet, number->mark != NULL        ? number->mark
                           : row->heading.mark != NULL ? row->heading.mark
                                                       : over->mark);

  observed->status = said->status;
  observed->provisional = said->provisional || number->provisional;
  observed->revised = number->revised;
  observed->breaks = number->breaks;
  observed->details.comparison = said->comparison;
  observed->origin.source = sheet->source_item;
  if (note != NULL)
    guatu_text_set (&observed->origin.note, note, note);
}

/**
 * guatu_item_take_decimals:
 * @item: what a number is of
 * @shown: how many decimals the sheet shows of it, or %GUATU_DECIMALS_UNSAID
 * @decimals: how many it has
 *
 * Takes how many decimals the sheet shows, where it knows more of a number than that.
 */
void
guatu_item_take_decimals (GuatuItem *item, guint shown, int decimals)
{
  if (shown == GUATU_DECIMALS_UNSAID)
    item->is_exact = TRUE;
  else
    {
      item->shown_decimals = MAX (item->shown_decimals, (int) shown);
      item->is_finer = item->is_finer || decimals > (int) shown;
    }
}

/* The decimals of amounts that a greater scale may have, and how many digits they have in
 * all; no decimals (-1) of anything else. */
static int
count_decimals (const GuatuIndicator *indicator, int *digits)
{
  const guint n = guatu_indicator_n_observations (indicator);
  int decimals = 0, whole = 0;

  if (indicator->unit_mult == 0 || indicator->decimals >= 0 || n > MOST_LOOKED_AT
      || !guatu_unit_adds_up (indicator->unit))
    return -1;
  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (observation->missing)
        continue;
      decimals = MAX (decimals, (int) observation->decimals);
      whole = MAX (whole, guatu_number_magnitude (observation->value) + 1);
    }
  *digits = whole + decimals;
  return decimals;
}

/* Where amounts have more digits than anybody reads, a greater scale, 万亿元 for 亿元,
 * needs no more decimals than the table has. */
static void
limit_digits (GuatuSheet *sheet)
{
  int digits = 0, most = 0;

  for (guint i = 0; i < sheet->items->list->len; i++)
    if (count_decimals (guatu_items_get (sheet->items, i)->indicator, &digits) >= 0)
      most = MAX (most, digits);
  for (guint i = 0; i < sheet->items->list->len && most > MOST_DIGITS; i++)
    {
      GuatuIndicator *indicator = guatu_items_get (sheet->items, i)->indicator;

      indicator->decimals
          = MAX (indicator->decimals, count_decimals (indicator, &digits));
    }
}

/** guatu_sheet_set_decimals: shows numbers as the sheet does; they are kept as they are
 * stored. */
void
guatu_sheet_set_decimals (GuatuSheet *sheet)
{
  for (guint i = 0; i < sheet->items->list->len; i++)
    {
      const GuatuItem *item = guatu_items_get (sheet->items, i);

      if (item->is_finer && !item->is_exact)
        item->indicator->decimals = item->shown_decimals;
    }
  limit_digits (sheet);
}

/* Says in the name what the period does not: 用户数：累计, of a year. */
static void
keep_span (GuatuHeading *said)
{
  g_autofree char *name = said->name;

  said->name = g_strconcat (name, "：", said->span_word, NULL);
  said->span = GUATU_SPAN_UNSAID;
}

static void
fill_cell (GuatuSheet *sheet, const GuatuSheetRow *row, const GuatuCell *cell,
           const char *last, char **name)
{
  const GuatuHeading *over = &sheet->headings[cell->column];
  g_auto (GuatuCellNumber) number = { .missing = FALSE };
  g_auto (GuatuHeading) said = { .name = NULL };
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  GuatuItem *item;

  if (!guatu_sheet_parse_number (sheet, cell, &number))
    {
      guatu_sheet_warn (sheet, cell->row, cell->column,
                        _ ("“%s” was not understood: it is left out."), cell->text);
      return;
    }
  guatu_sheet_combine (sheet, row, cell->column, last, &said);
  if (!guatu_sheet_find_period (sheet, &row->heading, over, &observed.period))
    {
      if (others_have_period (sheet))
        leave_out_column (sheet, cell);
      else
        tell_of_period (sheet, cell);
      return;
    }
  if (!guatu_year_span_is_told (said.span, observed.period))
    keep_span (&said);
  item = guatu_sheet_find_item (sheet, row, cell, &number, &said);
  if (!said.is_growth && *said.name != '\0')
    {
      g_free (*name);
      *name = g_strdup (*row->heading.name != '\0' && !row->heading.is_growth
                            ? row->heading.name
                            : NULL);
    }
  observed.place = guatu_sheet_find_place (sheet, row, over);
  describe (sheet, row, over, &said, &number, &observed);
  if (!guatu_sheet_take_value (sheet, item, cell, &number, &observed)
      || is_second (sheet, item, &observed, cell))
    return;
  if (!observed.missing)
    guatu_item_take_decimals (item, cell->shown_decimals, observed.decimals);
  if (sheet->tables->hear != NULL)
    sheet->tables->hear (item, &said, &observed, cell, sheet->tables->hear_data);
  guatu_builder_observe (sheet->items->builder, item->indicator, &observed, cell);
  g_ptr_array_add (item->cells, (gpointer) cell);
}

/**
 * guatu_sheet_fill:
 * @sheet: a table whose columns are known
 *
 * Adds all that its numbers say to the builder, or as much as there is time for until the
 * current cancellable is cancelled.
 */
void
guatu_sheet_fill (GuatuSheet *sheet)
{
  g_auto (GuatuNesting) nesting = { NULL };
  g_autofree char *last = NULL;

  guatu_nesting_init (&nesting, sheet);

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint number = g_array_index (sheet->body, guint, i);
      GuatuSheetRow row = { .place = NULL };

      if (g_cancellable_is_cancelled (g_cancellable_get_current ()))
        return;
      guatu_sheet_read_row (sheet, i, &row);
      guatu_nesting_complete (&nesting, i, &row);
      for (guint column = 0; column < sheet->grid->n_columns; column++)
        {
          const GuatuCell *cell = guatu_cells_cell (sheet->grid, number, column);

          /* A number that lies over several cells is of the first one. */
          if (cell != NULL && cell->text != NULL && !cell->is_spread
              && kind_of (sheet, column) == GUATU_COLUMN_VALUES)
            fill_cell (sheet, &row, cell, last, &last);
        }
      guatu_sheet_row_clear (&row);
    }
  guatu_sheet_tell_of_words (sheet);
  guatu_sheet_set_decimals (sheet);
}
