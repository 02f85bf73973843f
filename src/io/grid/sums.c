/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/sheet.h"

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
