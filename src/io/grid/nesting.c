/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/nesting.h"

#include <string.h>

/* Rows that say only together with others over them of what they are: those of a section,
 * and those that are further in, or say 其中. */

/* More rows than this are no table that somebody made for people. */
#define MAX_ROWS 20000u

/* Whether rows of different sections have the same name, so that only the section tells
 * them apart. */
static gboolean
names_repeat (GuatuSheet *sheet)
{
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < sheet->body->len; i++)
    {
      GuatuSheetRow row = { .place = NULL };
      gboolean again;

      if (g_ptr_array_index (sheet->sections, i) == NULL)
        continue;
      guatu_sheet_read_row (sheet, i, &row);
      again = row.cell != NULL && row.place == NULL && !row.heading.has_period
              && !row.heading.is_growth
              && !g_hash_table_add (seen, g_strdup (row.heading.name));
      guatu_sheet_row_clear (&row);
      if (again)
        return TRUE;
    }
  return FALSE;
}

/* Whether a heading says only by what the row above it is divided: 按收入来源分. */
static gboolean
divides (const char *section)
{
  return (g_str_has_prefix (section, "按")
          && (g_str_has_suffix (section, "分") || g_str_has_suffix (section, "分：")
              || g_str_has_suffix (section, "分组")))
         || g_ascii_strncasecmp (section, "by ", 3) == 0;
}

static void
take_section (const GuatuNesting *nesting, GuatuSheetRow *row, const char *section)
{
  g_auto (GuatuHeading) said = { .name = NULL };
  GuatuTheme *theme;

  if (section == NULL || row->cell == NULL || divides (section))
    return;
  guatu_heading_parse (section, &said);
  if (said.has_unit && !row->heading.has_unit)
    {
      row->heading.unit = said.unit;
      row->heading.has_unit = TRUE;
      said.unit.word = NULL;
    }
  if (nesting->sections_are_names && *row->heading.name != '\0')
    {
      g_autofree char *name = row->heading.name;

      row->heading.name = g_strconcat (said.name, "：", name, NULL);
      return;
    }
  theme = g_hash_table_lookup (nesting->themes, section);
  if (theme == NULL)
    {
      theme = guatu_sheet_add_theme (nesting->sheet, said.name);
      g_hash_table_insert (nesting->themes, (gpointer) section, theme);
    }
  row->theme = theme;
}

/* How far in a row is: what says 其中 is in the row before it. */
static guint
depth_of (const GuatuSheetRow *row)
{
  return 2u * row->level + (row->heading.is_part ? 1u : 0u);
}

static void
clear_heading (gpointer heading)
{
  guatu_heading_clear (heading);
}

static GuatuHeading *
heading_at (const GuatuNesting *nesting, int index)
{
  return index < 0 ? NULL : &g_array_index (nesting->headings, GuatuHeading, index);
}

/* What nothing else says the unit of is in that of the row over it. */
static void
take_unit (GuatuHeading *heading, const GuatuHeading *over)
{
  if (heading->has_unit || over == NULL || !over->has_unit)
    return;
  heading->has_unit = TRUE;
  heading->unit = over->unit;
  heading->unit.word = g_strdup (over->unit.word);
}

/* A row that others may be further in than. */
typedef struct
{
  guint depth;
  int index;
} Level;

/* Keeps the row that others may be in from now on, and returns the one that it is in. */
static int
begin_level (GArray *levels, guint depth, guint index)
{
  const Level level = { depth, (int) index };

  while (levels->len > 0 && g_array_index (levels, Level, levels->len - 1).depth >= depth)
    g_array_set_size (levels, levels->len - 1);
  g_array_append_val (levels, level);
  return levels->len > 1 ? g_array_index (levels, Level, levels->len - 2).index : -1;
}

/* Notes in which row each name is; one that is in several is repeated. */
static void
note_name (GuatuNesting *nesting, GHashTable *first_over, const char *name, int over)
{
  gpointer first = NULL;

  if (!g_hash_table_lookup_extended (first_over, name, NULL, &first))
    g_hash_table_insert (first_over, g_strdup (name), GINT_TO_POINTER (over));
  else if (GPOINTER_TO_INT (first) != over)
    g_hash_table_add (nesting->repeated, g_strdup (name));
}

/**
 * guatu_nesting_init:
 * @nesting: (out): to be cleared
 * @sheet: a table whose columns are known
 *
 * Finds what rows take from rows over them.
 */
void
guatu_nesting_init (GuatuNesting *nesting, GuatuSheet *sheet)
{
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_autoptr (GHashTable) first_over
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  *nesting = (GuatuNesting) { .sheet = sheet };
  nesting->headings = g_array_new (FALSE, TRUE, sizeof (GuatuHeading));
  g_array_set_clear_func (nesting->headings, clear_heading);
  nesting->over = g_array_new (FALSE, FALSE, sizeof (int));
  nesting->repeated = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  nesting->themes = g_hash_table_new (g_str_hash, g_str_equal);
  nesting->sections_are_names = names_repeat (sheet);
  for (guint i = 0; i < sheet->body->len && sheet->body->len <= MAX_ROWS; i++)
    {
      GuatuSheetRow row = { .place = NULL };
      int over = -1;

      guatu_sheet_read_row (sheet, i, &row);
      if (row.cell != NULL && !row.heading.is_growth && *row.heading.name != '\0')
        {
          over = begin_level (levels, depth_of (&row), i);
          note_name (nesting, first_over, row.heading.name, over);
        }
      take_unit (&row.heading, heading_at (nesting, over));
      g_array_append_val (nesting->headings, row.heading);
      g_array_append_val (nesting->over, over);
      row.heading = (GuatuHeading) { .name = NULL };
      guatu_sheet_row_clear (&row);
    }
}

/** guatu_nesting_clear: frees what a nesting holds. */
void
guatu_nesting_clear (GuatuNesting *nesting)
{
  g_clear_pointer (&nesting->headings, g_array_unref);
  g_clear_pointer (&nesting->over, g_array_unref);
  g_clear_pointer (&nesting->repeated, g_hash_table_unref);
  g_clear_pointer (&nesting->themes, g_hash_table_unref);
}

/* Gives a row the unit of the row that it is in and, where others have its name, too, the
 * name of that. */
static void
take_over (const GuatuNesting *nesting, guint index, GuatuSheetRow *row)
{
  const GuatuHeading *over
      = heading_at (nesting, g_array_index (nesting->over, int, index));

  if (over == NULL)
    return;
  take_unit (&row->heading, over);
  if (g_hash_table_contains (nesting->repeated, row->heading.name))
    {
      g_autofree char *name = row->heading.name;

      row->heading.name = g_strconcat (over->name, "：", name, NULL);
    }
}

/**
 * guatu_nesting_complete:
 * @nesting: what rows are in
 * @index: which of the rows of numbers
 * @row: what that row says, which gets what the rows over it say of it
 */
void
guatu_nesting_complete (const GuatuNesting *nesting, guint index, GuatuSheetRow *row)
{
  if (index < nesting->over->len)
    take_over (nesting, index, row);
  take_section (nesting, row, g_ptr_array_index (nesting->sheet->sections, index));
}
