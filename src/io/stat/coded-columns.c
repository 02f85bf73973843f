/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/coded-columns.h"

#include <string.h>

/* What the columns of a download of a statistical database are, in which codes stand
 * beside names. */

static gboolean
is_capital (const char *heading)
{
  for (const char *at = heading; *at != '\0'; at++)
    if (g_ascii_islower (*at))
      return FALSE;
  return *heading != '\0';
}

/* Whether a column has the codes of what the one after it names: Item Code, Item;
 * MEASURE, Measure; LOCATION, Country; indicator, indicator.label. */
static gboolean
is_code_of (const char *heading, const char *next)
{
  g_autofree char *bare = guatu_coded_bare_heading (heading);
  g_autofree char *bare_next = guatu_coded_bare_heading (next);

  if (*next == '\0')
    return FALSE;
  if (g_str_has_suffix (bare, " code"))
    return strlen (bare) == strlen (bare_next) + strlen (" code")
           && g_str_has_prefix (bare, bare_next);
  return is_capital (heading)
             ? !is_capital (next) && guatu_coded_kind_of (bare) >= GUATU_CODED_TIME
                   && guatu_coded_kind_of (bare_next) >= GUATU_CODED_TIME
             : g_str_equal (bare, bare_next);
}

static void
column_clear (gpointer data)
{
  g_free (((GuatuCodedColumn *) data)->id);
}

/* The column that says what a dimension of the WHO is: Dim1 type, of Dim1. */
static guint
find_name_of (const GuatuCells *cells, guint head, const char *bare)
{
  g_autofree char *type = g_strconcat (bare, " type", NULL);

  for (guint i = 0; i < cells->n_columns; i++)
    if (g_ascii_strcasecmp (guatu_cells_or_empty (cells, head, i), type) == 0)
      return i;
  return 0;
}

/* Only one column is what a number has once; the WHO gives its numbers as texts, too, in
 * the last one of them. */
static void
keep_first (GArray *columns, GuatuCodedKind kind)
{
  gboolean any = FALSE;

  for (guint i = 0; i < columns->len; i++)
    {
      GuatuCodedColumn *column = &g_array_index (columns, GuatuCodedColumn, i);

      if (column->kind == kind && any)
        column->kind = GUATU_CODED_IGNORED;
      any = any || column->kind == kind;
    }
}

static GuatuCodedColumn *
find_column (GArray *columns, GuatuCodedKind kind)
{
  for (guint i = 0; i < columns->len; i++)
    if (g_array_index (columns, GuatuCodedColumn, i).kind == kind)
      return &g_array_index (columns, GuatuCodedColumn, i);
  return NULL;
}

/* Where nothing else is of a kind, what may be of it is: Area is a place, but beside
 * countries it is urban or rural; a measure without a unit is that. */
static void
settle (GArray *columns, const char *heading, GuatuCodedKind kind)
{
  for (guint i = 0; i < columns->len && find_column (columns, kind) == NULL; i++)
    {
      GuatuCodedColumn *column = &g_array_index (columns, GuatuCodedColumn, i);
      g_autofree char *bare = guatu_coded_bare_heading (column->id);

      if (column->kind == GUATU_CODED_DIMENSION && g_str_has_prefix (bare, heading))
        {
          column->kind = kind;
          column->named_by = 0;
        }
    }
}

/* The number of an indicator of the Sustainable Development Goals is in the name of none
 * of its series. */
static void
drop_numbered (GArray *columns)
{
  gboolean described = FALSE;

  for (guint i = 0; i < columns->len; i++)
    described = described
                || g_ascii_strcasecmp (g_array_index (columns, GuatuCodedColumn, i).id,
                                       "SeriesDescription")
                       == 0;
  for (guint i = 0; described && i < columns->len; i++)
    if (g_ascii_strcasecmp (g_array_index (columns, GuatuCodedColumn, i).id, "Indicator")
        == 0)
      g_array_index (columns, GuatuCodedColumn, i).kind = GUATU_CODED_IGNORED;
}

/* In the Statistical Yearbook of the United Nations each number says where it is from. */
static void
settle_source (GArray *columns)
{
  const GuatuCodedColumn *place = find_column (columns, GUATU_CODED_PLACE);

  for (guint i = 0; place != NULL && i < columns->len; i++)
    {
      GuatuCodedColumn *column = &g_array_index (columns, GuatuCodedColumn, i);

      if (g_ascii_strcasecmp (place->id, GUATU_CODED_YEARBOOK_PLACE) == 0
          && g_ascii_strcasecmp (column->id, "Source") == 0)
        column->kind = GUATU_CODED_SOURCE;
    }
}

/* A second column of what there is one of names the first one, or is another dimension:
 * ISO and Country, with others between them; INDICATOR and SUBJECT. */
static void
settle_second (GArray *columns, GuatuCodedKind kind)
{
  GuatuCodedColumn *first = find_column (columns, kind);

  for (guint i = 0; first != NULL && i < columns->len; i++)
    {
      GuatuCodedColumn *column = &g_array_index (columns, GuatuCodedColumn, i);

      if (column == first || column->kind != kind)
        continue;
      column->kind = GUATU_CODED_DIMENSION;
      if (kind == GUATU_CODED_PLACE && first->name < i)
        {
          first->name = i;
          column->kind = GUATU_CODED_IGNORED;
        }
    }
}

/**
 * guatu_coded_columns:
 * @cells: a download of one of these databases
 * @head: its row of headings
 *
 * Returns: (transfer full) (element-type GuatuCodedColumn): what each column is
 */
GArray *
guatu_coded_columns (const GuatuCells *cells, guint head)
{
  GArray *columns = g_array_new (FALSE, TRUE, sizeof (GuatuCodedColumn));

  g_array_set_clear_func (columns, column_clear);
  for (guint i = 0; i < cells->n_columns; i++)
    {
      const char *heading = guatu_cells_or_empty (cells, head, i);
      const char *next
          = i + 1 < cells->n_columns ? guatu_cells_or_empty (cells, head, i + 1) : "";
      g_autofree char *bare = guatu_coded_bare_heading (heading);
      GuatuCodedColumn column
          = { .kind = guatu_coded_kind_of (bare), .id = g_strdup (heading), .name = i };
      const gboolean is_named
          = i > 0 && columns->len > 0
            && g_array_index (columns, GuatuCodedColumn, i - 1).name == i;

      if (*heading == '\0' || is_named)
        column.kind = GUATU_CODED_IGNORED;
      else if (column.kind >= GUATU_CODED_TIME && is_code_of (heading, next))
        {
          g_autofree char *bare_next = guatu_coded_bare_heading (next);

          column.name = i + 1;
          column.kind = MIN (column.kind, guatu_coded_kind_of (bare_next));
        }
      if (column.kind == GUATU_CODED_DIMENSION)
        column.named_by = find_name_of (cells, head, bare);
      else if (column.kind == GUATU_CODED_PLACE && *next == '\0'
               && head + 1 < guatu_cells_n_rows (cells)
               && guatu_cells_text (cells, head + 1, i + 1) != NULL)
        column.name = i + 1;
      g_array_append_val (columns, column);
    }
  keep_first (columns, GUATU_CODED_VALUE);
  keep_first (columns, GUATU_CODED_MULTIPLIER);
  drop_numbered (columns);
  settle_source (columns);
  settle (columns, "area", GUATU_CODED_PLACE);
  settle (columns, "measure", GUATU_CODED_UNIT);
  settle_second (columns, GUATU_CODED_PLACE);
  settle_second (columns, GUATU_CODED_INDICATOR);
  return columns;
}
