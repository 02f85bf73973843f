/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/sheet.h"
#include "io/grid/spans.h"

/* Whether a table has sums since the year began beside what is of a month alone. */

/* Of levels and of growths, whether any sums up and whether any does not. */
typedef struct
{
  gboolean to_date[2];
  gboolean alone[2];
} Sums;

static void
look_at (Sums *sums, const GuatuHeading *heading)
{
  const gboolean growth = heading->is_growth != FALSE;

  if (heading->span == GUATU_SPAN_TO_DATE)
    sums->to_date[growth] = TRUE;
  else
    sums->alone[growth] = TRUE;
}

static gboolean
mixes (const Sums *sums, gboolean growth)
{
  return sums->to_date[growth] && sums->alone[growth];
}

/* Rows that say it, where columns do not; what many say alike is understood once. */
static void
look_at_rows (const GuatuSheet *sheet, guint column, Sums *sums)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *text
          = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), column);
      g_auto (GuatuHeading) heading = { .name = NULL };

      if (text == NULL || !g_hash_table_add (seen, (gpointer) text))
        continue;
      guatu_heading_parse (text, &heading);
      look_at (sums, &heading);
    }
}

/* What says only of which year it is sums up as the column on its left does: 本月累计,
 * 上年同期. */
static void
follow_left (GuatuSheet *sheet)
{
  const GuatuHeading *left = NULL;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      GuatuHeading *heading = &sheet->headings[column];

      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES
          || heading->is_growth || *heading->name != '\0')
        continue;
      if (left != NULL && heading->years_before > 0 && heading->span == GUATU_SPAN_UNSAID)
        {
          heading->span = left->span;
          heading->span_word = left->span_word;
        }
      left = heading;
    }
}

static gboolean
has_time (const GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      const GuatuColumn kind = g_array_index (sheet->columns, GuatuColumn, column);

      if (kind == GUATU_COLUMN_PERIODS || kind == GUATU_COLUMN_PARTS
          || sheet->headings[column].part != NULL)
        return TRUE;
    }
  return FALSE;
}

/* 1—12月 over a column of a table of a year is all of it, unless others are of other
 * parts: it stands beside 全年目标. */
static void
drop_whole_years (GuatuSheet *sheet)
{
  static const char *const wholes[]
      = { "1-12月", "1—12月", "1－12月", "1–12月", "1~12月" };
  guint n_wholes = 0, n_parts = 0;

  if (!sheet->has_default_period || sheet->default_period.kind != GUATU_PERIOD_YEAR)
    return;
  for (int pass = 0; pass < 2; pass++)
    for (guint column = 0; column < sheet->grid->n_columns; column++)
      {
        GuatuHeading *heading = &sheet->headings[column];

        for (guint i = 0; heading->part != NULL && i < G_N_ELEMENTS (wholes); i++)
          if (g_str_equal (heading->part, wholes[i]))
            {
              n_wholes += pass == 0;
              if (pass == 1 && n_wholes == n_parts)
                g_clear_pointer (&heading->part, g_free);
              break;
            }
        n_parts += pass == 0 && heading->part != NULL;
      }
}

/* 本年累计 of a table of a whole year says nothing more. */
static void
drop_sums_of_years (GuatuSheet *sheet)
{
  if (!sheet->has_default_period || sheet->default_period.kind != GUATU_PERIOD_YEAR
      || has_time (sheet))
    return;
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (sheet->headings[column].span == GUATU_SPAN_TO_DATE
        && strstr (sheet->headings[column].span_word, "年") != NULL)
      sheet->headings[column].span = GUATU_SPAN_UNSAID;
}

/**
 * guatu_sheet_find_sums:
 * @sheet: a table whose headings are read
 *
 * Finds whether sums have to be told from what is of a time alone.
 */
void
guatu_sheet_find_sums (GuatuSheet *sheet)
{
  Sums over = { { FALSE } }, beside = { { FALSE } };

  guatu_sheet_find_spans (sheet);
  follow_left (sheet);
  drop_whole_years (sheet);
  drop_sums_of_years (sheet);

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    switch (g_array_index (sheet->columns, GuatuColumn, column))
      {
      case GUATU_COLUMN_VALUES:
        look_at (&over, &sheet->headings[column]);
        break;
      case GUATU_COLUMN_INDICATORS:
        look_at_rows (sheet, column, &beside);
        break;
      case GUATU_COLUMN_PERIODS:
      case GUATU_COLUMN_PARTS:
      case GUATU_COLUMN_PLACES:
      case GUATU_COLUMN_GROUPS:
      case GUATU_COLUMN_UNITS:
      case GUATU_COLUMN_NOTHING:
      default:
        break;
      }
  sheet->mixes_levels = mixes (&over, FALSE) || mixes (&beside, FALSE);
  sheet->mixes_growths = mixes (&over, TRUE) || mixes (&beside, TRUE);
}
