/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/columns.h"
#include "lexicon/place-name.h"
#include "lexicon/title-text.h"

/* What stands over the columns of a table. */

/** guatu_sheet_text_over: (nullable): the lowest text over a column. */
const char *
guatu_sheet_text_over (const GuatuSheet *sheet, guint column)
{
  for (guint row = sheet->first_body; row > sheet->first_header; row--)
    if (guatu_cells_text (sheet->grid, row - 1, column) != NULL)
      return guatu_cells_text (sheet->grid, row - 1, column);
  return NULL;
}

/* Joins a name to that of what stands over it. */
static void
join_name (GuatuHeading *heading, const char *name)
{
  g_autofree char *over = heading->name;

  if (*over == '\0' || g_str_equal (over, name))
    {
      heading->name = g_strdup (name);
      return;
    }
  g_free (heading->upper);
  g_free (heading->lower);
  heading->upper = g_strdup (over);
  heading->lower = g_strdup (name);
  heading->name
      = g_strconcat (over, guatu_text_is_chinese (name) ? "：" : ": ", name, NULL);
}

/* Joins what a row of headings says to what those above it say. */
static void
join (GuatuSheet *sheet, GuatuHeading *heading, GuatuHeading *below)
{
  /* The row under a Chinese one may say the same in English. */
  if (guatu_text_is_chinese (heading->name) && guatu_text_is_english_name (below->name))
    {
      guatu_sheet_keep_english (sheet, heading->name, below->name);
      *below->name = '\0';
    }
  if (below->has_unit)
    {
      guatu_unit_text_clear (&heading->unit);
      heading->unit = below->unit;
      heading->has_unit = TRUE;
      below->unit.word = NULL;
    }
  if (below->has_period)
    {
      heading->period = below->period;
      heading->has_period = TRUE;
    }
  if (below->part != NULL)
    {
      g_free (heading->part);
      heading->part = g_steal_pointer (&below->part);
    }
  if (below->status != GUATU_STATUS_ACTUAL)
    heading->status = below->status;
  heading->provisional = heading->provisional || below->provisional;
  if (below->state != NULL)
    heading->state = below->state;
  heading->years_before = MAX (heading->years_before, below->years_before);
  if (below->is_growth)
    {
      heading->is_growth = TRUE;
      heading->growth = below->growth;
      heading->comparison = below->comparison;
    }
  /* 总人口 over 男 is all of it no more. */
  heading->is_total
      = *below->name != '\0' ? below->is_total : heading->is_total || below->is_total;
  heading->is_part = heading->is_part || below->is_part;
  if (below->place != NULL)
    {
      g_free (heading->place);
      heading->place = g_steal_pointer (&below->place);
    }
  if (below->has_step)
    {
      heading->has_step = TRUE;
      heading->step = below->step;
    }
  if (below->span != GUATU_SPAN_UNSAID)
    {
      heading->span = below->span;
      heading->span_word = below->span_word;
    }
  if (*below->name != '\0')
    join_name (heading, below->name);
}

/* A cell of an upper row is over all to its right up to the next one, where something
 * is under them; one over several cells is over no more than these. */
static const char *
find_over (const GuatuSheet *sheet, guint row, guint column)
{
  const char *text = guatu_cells_text (sheet->grid, row, column);
  gboolean below = FALSE;

  if (text != NULL || row + 1 >= sheet->first_body)
    return text;
  for (guint under = row + 1; under < sheet->first_body; under++)
    below = below || guatu_cells_text (sheet->grid, under, column) != NULL;
  while (below && column > 0 && text == NULL)
    {
      column--;
      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES)
        return NULL;
      text = guatu_cells_text (sheet->grid, row, column);
      if (text != NULL && guatu_cells_cell (sheet->grid, row, column)->is_spread)
        return NULL;
    }
  return text;
}

/* What a row of headings says that it has, or NULL. */
static const GuatuRowWord *
row_word (const GuatuSheet *sheet, guint row)
{
  return sheet->row_words->len > 0
             ? &g_array_index (sheet->row_words, GuatuRowWord, row - sheet->first_header)
             : NULL;
}

/* What a row of headings says of a column. */
static void
read_heading (const char *text, GuatuHeading *heading)
{
  g_auto (GuatuUnitText) unit = { NULL };

  if (guatu_unit_text_parse (text, &unit))
    {
      guatu_heading_parse (NULL, heading);
      heading->unit = unit;
      heading->has_unit = TRUE;
      unit.word = NULL;
    }
  else
    guatu_heading_parse (text, heading);
  if (guatu_text_is_serial_year (text, &heading->period))
    {
      heading->has_period = TRUE;
      *heading->name = '\0';
    }
}

/* Takes the place that the name of a series begins with: 中国:GDP:现价. What parts the
 * rest is as it is elsewhere. */
static void
take_place (GuatuHeading *heading)
{
  g_auto (GStrv) parts = g_strsplit (heading->name, ":", -1);
  const gboolean has_place
      = g_strv_length (parts) > 1 && guatu_place_name_find (parts[0]) != NULL;

  if (!guatu_text_is_chinese (heading->name))
    return;
  if (has_place)
    heading->place = g_strdup (parts[0]);
  g_free (heading->name);
  heading->name = g_strjoinv ("：", parts + (has_place ? 1 : 0));
}

/* The same of a row that says what it has. */
static void
read_said (GuatuRowWord word, const char *text, GuatuHeading *heading)
{
  guatu_heading_parse (word == GUATU_ROW_NAMES ? text : NULL, heading);
  if (word == GUATU_ROW_NAMES)
    take_place (heading);
  else if (word == GUATU_ROW_UNITS)
    {
      heading->has_unit = TRUE;
      if (!guatu_unit_text_parse (text, &heading->unit))
        heading->unit.word = g_strdup (text);
    }
  else if (word == GUATU_ROW_FREQUENCIES)
    heading->has_step = guatu_frequency_find (text, &heading->step);
}

/* Forgets what stands over a single column only. */
static void
keep_groups (GuatuSheet *sheet)
{
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) several
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < sheet->grid->n_columns; i++)
    {
      const char *upper = sheet->headings[i].upper;

      if (upper != NULL && !g_hash_table_add (seen, g_strdup (upper)))
        g_hash_table_add (several, g_strdup (upper));
    }
  for (guint i = 0; i < sheet->grid->n_columns; i++)
    {
      GuatuHeading *heading = &sheet->headings[i];

      if (heading->upper != NULL && !g_hash_table_contains (several, heading->upper))
        g_clear_pointer (&heading->upper, g_free);
    }
}

/* An index that compares with the month or the year before, 上月=100, is no growth: it is
 * called after what it compares with. */
static void
keep_index (GuatuHeading *heading)
{
  if (!heading->is_growth || !heading->has_unit || heading->unit.unit == NULL
      || heading->unit.unit->kind != GUATU_UNIT_INDEX)
    return;
  heading->is_growth = FALSE;
  if (*heading->name != '\0')
    return;
  g_free (heading->name);
  heading->name
      = g_strdup (heading->growth == GUATU_GROWTH_PERIOD_BEFORE ? "环比" : "同比");
}

/** guatu_sheet_read_headings: reads what stands over each column of numbers. */
void
guatu_sheet_read_headings (GuatuSheet *sheet)
{
  sheet->headings = g_new0 (GuatuHeading, sheet->grid->n_columns);
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      guatu_heading_parse (NULL, &sheet->headings[column]);
      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES)
        continue;
      for (guint row = sheet->first_header; row < sheet->first_body; row++)
        {
          const GuatuRowWord *said = row_word (sheet, row);
          const char *text = said != NULL ? guatu_cells_text (sheet->grid, row, column)
                                          : find_over (sheet, row, column);
          g_auto (GuatuHeading) heading = { .name = NULL };

          if (text == NULL)
            continue;
          if (said != NULL)
            read_said (*said, text, &heading);
          else
            read_heading (text, &heading);
          join (sheet, &sheet->headings[column], &heading);
        }
    }
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    keep_index (&sheet->headings[column]);
  keep_groups (sheet);
}

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
