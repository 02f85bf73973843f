/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/columns.h"
#include "io/grid/unit-line.h"
#include "lexicon/place-name.h"

/* What stands over the columns of a table. */

/** guatu_sheet_text_over: (nullable): the lowest text over a column; one that says that
 * there is no unit only where nothing else is. */
const char *
guatu_sheet_text_over (const GuatuSheet *sheet, guint column)
{
  const char *lowest = NULL;

  for (guint row = sheet->first_body; row > sheet->first_header; row--)
    {
      const char *text = guatu_cells_text (sheet->grid, row - 1, column);

      if (text != NULL && !guatu_unit_says_none (text))
        return text;
      if (lowest == NULL)
        lowest = text;
    }
  return lowest;
}

/* Whether a name is the code of what a Chinese one under it names: A001101000. */
static gboolean
is_code (const char *name)
{
  guint n_digits = 0;

  for (const char *at = name; *at != '\0'; at++)
    {
      if (!g_ascii_isalnum (*at) && *at != '_')
        return FALSE;
      n_digits += g_ascii_isdigit (*at) ? 1 : 0;
    }
  return g_ascii_isalpha (*name) && n_digits >= 4;
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

/* Whether a heading says no more than that amounts are under it: 出口 over 金额. */
static gboolean
says_amount (const char *name)
{
  return g_str_equal (name, "个数") || g_str_equal (name, "家数")
         || g_str_equal (name, "金额") || g_str_equal (name, "总额")
         || g_str_equal (name, "数额") || g_str_equal (name, "本年")
         || g_str_equal (name, "本期");
}

/* The unit that is said below, or that a count of things has. */
static void
join_unit (GuatuHeading *heading, GuatuHeading *below)
{
  if (below->has_unit)
    {
      guatu_unit_text_clear (&heading->unit);
      heading->unit = below->unit;
      heading->has_unit = TRUE;
      below->unit.word = NULL;
    }
  else if (!heading->has_unit && *heading->name != '\0'
           && (g_str_equal (below->name, "个数") || g_str_equal (below->name, "家数")))
    heading->has_unit = guatu_unit_text_parse (
        g_str_equal (below->name, "家数") ? "家" : "个", &heading->unit);
}

/* When the numbers are of, and how much of their year they sum up. */
static void
join_time (GuatuHeading *heading, const GuatuHeading *below)
{
  if (below->has_period)
    {
      heading->period = below->period;
      heading->has_period = TRUE;
    }
  heading->years_before = MAX (heading->years_before, below->years_before);
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
  if (is_code (heading->name) && guatu_text_is_chinese (below->name))
    *heading->name = '\0';
  join_unit (heading, below);
  join_time (heading, below);
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
  if (*below->name != '\0' && !(*heading->name != '\0' && says_amount (below->name)))
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

  if (guatu_unit_says_none (text))
    guatu_heading_parse (NULL, heading);
  else if (guatu_unit_text_parse (text, &unit))
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
  guatu_sheet_find_indices (sheet);
  guatu_sheet_find_percentages (sheet);
  guatu_sheet_find_parts_over (sheet);
  keep_groups (sheet);
}
