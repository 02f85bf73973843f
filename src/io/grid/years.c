/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/sheet.h"

/* Tables that are one but for their year, a sheet each: the numbers of all become those
 * of the first one, so that they are series over time. */

/* A title without the period that it begins with, or ends with in brackets. */
static char *
without_period (const char *title)
{
  GuatuPeriod period;
  const char *open = g_strrstr (title, "（");

  for (const char *end = title + strlen (title); end > title;
       end = g_utf8_find_prev_char (title, end))
    {
      g_autofree char *front = g_strndup (title, (gsize) (end - title));

      if (*end != '\0' && !g_ascii_isdigit (*end)
          && guatu_text_is_period (front, &period))
        return g_strdup (end);
    }
  if (open != NULL && open > title && g_str_has_suffix (title, "）"))
    {
      const char *at = open + strlen ("（");
      g_autofree char *within = g_strndup (at, strlen (at) - strlen ("）"));

      if (guatu_text_is_period (within, &period))
        return g_strndup (title, (gsize) (open - title));
    }
  return g_strdup (title);
}

static char *
stem_of (const GuatuSheet *sheet)
{
  return sheet->titles->len > 0 ? without_period (g_ptr_array_index (sheet->titles, 0))
                                : NULL;
}

/* Whether the headings of two tables are the same. */
static gboolean
have_same_headings (const GuatuSheet *a, const GuatuSheet *b)
{
  const guint n = a->first_body - a->first_header;

  if (n == 0 || b->first_body - b->first_header != n
      || a->grid->n_columns != b->grid->n_columns)
    return FALSE;
  for (guint row = 0; row < n; row++)
    for (guint column = 0; column < a->grid->n_columns; column++)
      if (g_strcmp0 (guatu_cells_text (a->grid, a->first_header + row, column),
                     guatu_cells_text (b->grid, b->first_header + row, column))
          != 0)
        return FALSE;
  return TRUE;
}

/* Whether a table says in its rows or over its columns when its numbers are of. */
static gboolean
has_periods (const GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->columns->len; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_PERIODS
        || sheet->headings[column].has_period)
      return TRUE;
  return FALSE;
}

/* Whether a table is the one before it, of another time. */
static gboolean
is_same_table (const GuatuSheet *sheet, const GuatuSheet *before, const char *stem)
{
  g_autofree char *its = stem_of (before);

  return before->is_understood && before->begun_by == NULL && !has_periods (before)
         && before->has_default_period
         && before->default_period.kind == sheet->default_period.kind
         && !guatu_period_equal (before->default_period, sheet->default_period)
         && g_strcmp0 (stem, its) == 0 && g_strcmp0 (before->unit, sheet->unit) == 0
         && have_same_headings (sheet, before);
}

static void
go_on_from (GuatuSheet *sheet, GuatuSheet *before, const char *stem)
{
  sheet->begun_by = before;
  sheet->items = before->items;
  sheet->theme = before->theme;
  g_hash_table_unref (sheet->by_name);
  sheet->by_name = g_hash_table_ref (before->by_name);
  guatu_title_set (&before->items->title, stem);
  guatu_title_set (&before->items->whole, stem);
  if (before->theme != NULL)
    guatu_title_set (&before->theme->title, stem);
  guatu_sheet_note (sheet,
                    _ ("The table is that of “%s” of another time: their numbers "
                       "are joined."),
                    (const char *) g_ptr_array_index (before->titles, 0));
}

/**
 * guatu_sheet_go_on:
 * @sheet: a table whose layout, title and time are known
 *
 * Finds whether one of the tables before it is the same but for its time; its numbers
 * then are added to those of that one.
 *
 * Returns: whether that is so
 */
gboolean
guatu_sheet_go_on (GuatuSheet *sheet)
{
  const GPtrArray *sheets = sheet->tables->sheets;
  g_autofree char *stem = stem_of (sheet);

  if (stem == NULL || *stem == '\0' || !sheet->has_default_period)
    return FALSE;
  for (guint i = 0; i < sheets->len; i++)
    {
      GuatuSheet *before = g_ptr_array_index (sheets, i);

      if (before == sheet || !is_same_table (sheet, before, stem))
        continue;
      go_on_from (sheet, before, stem);
      return TRUE;
    }
  return FALSE;
}
