/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/columns.h"
#include "lexicon/title-text.h"

/* Whether what stands over the columns of a table are places, or groups by size. */

/* Whether a heading says where people live, of which no list of places has the names. */
static gboolean
is_kind_of_place (const char *name)
{
  static const char *const kinds[]
      = { "城镇",     "农村",     "乡村",     "城市",  "城镇居民", "农村居民",
          "全体居民", "全国居民", "全省居民", "Urban", "Rural" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (name, kinds[i]))
      return TRUE;
  return FALSE;
}

static gboolean
has_column (const GuatuSheet *sheet, GuatuColumn kind)
{
  for (guint column = 0; column < sheet->columns->len; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == kind)
      return TRUE;
  return FALSE;
}

/* What rows and columns are, where the cell over the one and beside the other says both:
 * 流出地\\流入地. */
static void
name_rows_and_columns (GuatuSheet *sheet)
{
  const char *corner = guatu_sheet_text_over (sheet, 0);
  g_auto (GStrv) both = g_strsplit_set (corner != NULL ? corner : "", "\\/|", 2);
  g_auto (GuatuText) rows = { NULL };
  g_auto (GuatuText) columns = { NULL };
  g_autofree char *row = NULL;
  g_autofree char *column = NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (both[0] == NULL || both[1] == NULL || *both[0] == '\0' || *both[1] == '\0')
    return;
  guatu_name_set (&rows, g_strstrip (both[0]));
  guatu_name_set (&columns, g_strstrip (both[1]));
  zh = g_strdup_printf ("行：%s；列：%s", rows.zh, columns.zh);
  row = guatu_name_within (rows.en);
  column = guatu_name_within (columns.en);
  en = g_strdup_printf ("Rows: %s; columns: %s", row, column);
  guatu_text_set (&sheet->items->rows_and_columns, zh, en);
}

/** guatu_sheet_find_places_over: finds whether the columns are places, or groups. */
void
guatu_sheet_find_places_over (GuatuSheet *sheet)
{
  guint n = 0, n_places = 0, n_groups = 0, n_totals = 0, n_kinds = 0;
  const gboolean of_indicators = has_column (sheet, GUATU_COLUMN_INDICATORS);

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES
        && *sheet->headings[column].name != '\0')
      {
        const char *name = sheet->headings[column].name;
        const guint kind = guatu_sheet_name_kind (sheet, name);

        n++;
        n_kinds += of_indicators && is_kind_of_place (name);
        n_places
            += guatu_text_is_place (name) || (of_indicators && is_kind_of_place (name));
        n_groups += (kind & GUATU_TEXT_IS_GROUP) != 0;
        n_totals += (kind & GUATU_TEXT_IS_TOTAL) != 0;
      }
  /* Of rows that are places they are what is measured. */
  if (has_column (sheet, GUATU_COLUMN_GROUPS)
      || (n_groups > 0 && has_column (sheet, GUATU_COLUMN_PLACES)))
    return;
  sheet->columns_are_places = n >= 2 && (n_places * 2 > n || n_groups + n_totals == n)
                              && (n_groups > 0 || n_places > 0);
  sheet->items->are_groups
      = sheet->items->are_groups
        || (sheet->columns_are_places && n_groups >= 3 && n_groups + n_totals == n);
  sheet->columns_are_kinds = sheet->columns_are_places && n_kinds + 1 >= n;
  sheet->items->are_flows = sheet->columns_are_places && n_groups == 0
                            && has_column (sheet, GUATU_COLUMN_PLACES);
  if (sheet->items->are_flows)
    {
      name_rows_and_columns (sheet);
      guatu_sheet_note (sheet, _ ("Rows and columns are both places: each row is an "
                                  "indicator of its own."));
    }
  if (n_groups > 0 && sheet->columns_are_places)
    guatu_sheet_note (sheet, _ ("The columns are groups."));
  else if (sheet->columns_are_places)
    guatu_sheet_note (sheet, _ ("The columns are places."));
}
