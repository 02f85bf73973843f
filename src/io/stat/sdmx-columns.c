/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/sdmx-columns.h"

#include <string.h>

/* The headings of SDMX-CSV: STRUCTURE[;], REF_AREA: Reference area, TITLE[en;fr]. */

static const struct
{
  const char *id;
  GuatuSdmxKind kind;
} kinds[] = {
  { "DATAFLOW", GUATU_SDMX_STRUCTURE },
  { "STRUCTURE", GUATU_SDMX_IGNORED },
  { "STRUCTURE_ID", GUATU_SDMX_STRUCTURE },
  { "STRUCTURE_NAME", GUATU_SDMX_STRUCTURE_NAME },
  { "ACTION", GUATU_SDMX_ACTION },
  { "LAST UPDATE", GUATU_SDMX_IGNORED },
  { "SERIES_KEY", GUATU_SDMX_IGNORED },
  { "OBS_KEY", GUATU_SDMX_IGNORED },
  { "OBS_VALUE", GUATU_SDMX_VALUE },
  { "OBS_STATUS", GUATU_SDMX_FLAGS },
  { "OBS_FLAG", GUATU_SDMX_FLAGS },
  { "CONF_STATUS", GUATU_SDMX_FLAGS },
  { "OBS_CONF", GUATU_SDMX_FLAGS },
  { "UNIT_MEASURE", GUATU_SDMX_UNIT },
  { "UNIT", GUATU_SDMX_UNIT },
  { "UNIT_MULT", GUATU_SDMX_UNIT_MULT },
  { "DECIMALS", GUATU_SDMX_DECIMALS },
  { "OBS_COM", GUATU_SDMX_COMMENT },
  { "COMMENT_OBS", GUATU_SDMX_COMMENT },
  { "TITLE", GUATU_SDMX_TITLE },
  { "UNIT_NAME", GUATU_SDMX_UNIT_NAME },
};

static void
column_clear (gpointer data)
{
  GuatuSdmxColumn *column = data;

  g_free (column->id);
  g_free (column->name);
  g_strfreev (column->languages);
}

/* Takes what stands in brackets after the id. */
static char *
take_brackets (char *id)
{
  char *open = strchr (id, '[');
  char *within;

  if (open == NULL || !g_str_has_suffix (id, "]"))
    return NULL;
  within = g_strndup (open + 1, strlen (open) - 2);
  *open = '\0';
  return within;
}

static void
parse (const char *heading, char sub_separator, GuatuSdmxColumn *column)
{
  const char separator[] = { sub_separator, '\0' };
  const char *colon = strstr (heading, ": ");
  g_autofree char *within = NULL;

  column->id = colon != NULL ? g_strndup (heading, (gsize) (colon - heading))
                             : g_strdup (heading);
  column->name = colon != NULL ? g_strdup (colon + 2) : NULL;
  within = take_brackets (column->id);
  if (within != NULL && g_ascii_isalpha (*within))
    column->languages = g_strsplit (within, separator, -1);
}

/* What a column of an id is; before the value stand dimensions, and after it attributes.
 */
static GuatuSdmxKind
kind_of (const char *id, gboolean after_value)
{
  if (*id == '\0')
    return GUATU_SDMX_IGNORED;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_ascii_strcasecmp (id, kinds[i].id) == 0)
      {
        const gboolean is_attribute = kinds[i].kind == GUATU_SDMX_UNIT
                                      || kinds[i].kind == GUATU_SDMX_TITLE
                                      || kinds[i].kind == GUATU_SDMX_UNIT_NAME;

        return is_attribute && !after_value ? GUATU_SDMX_DIMENSION : kinds[i].kind;
      }
  return after_value ? GUATU_SDMX_OTHER : GUATU_SDMX_DIMENSION;
}

/* Whether each column of a component has one with names after it: this is so where the
 * structure has its name in a column, and no heading has one itself. */
static gboolean
has_name_columns (const GuatuCells *cells)
{
  gboolean names = FALSE;

  for (guint i = 0; i < cells->n_columns; i++)
    {
      const char *heading = guatu_cells_or_empty (cells, 0, i);

      names
          = names || g_str_equal (heading, "STRUCTURE_NAME")
            || (i > 0 && g_str_equal (guatu_cells_or_empty (cells, 0, i - 1), "OBS_VALUE")
                && g_str_equal (heading, "Observation value"));
      if (strstr (heading, ": ") != NULL)
        return FALSE;
    }
  return names;
}

static gboolean
has_names (GuatuSdmxKind kind)
{
  return kind >= GUATU_SDMX_DIMENSION;
}

/**
 * guatu_sdmx_columns:
 * @cells: a file of SDMX-CSV
 * @sub_separator: (out): what parts several texts in one cell
 *
 * Returns: (transfer full) (element-type GuatuSdmxColumn): what each column is
 */
GArray *
guatu_sdmx_columns (const GuatuCells *cells, char *sub_separator)
{
  GArray *columns = g_array_new (FALSE, TRUE, sizeof (GuatuSdmxColumn));
  const gboolean names = has_name_columns (cells);
  const char *first = guatu_cells_or_empty (cells, 0, 0);
  const char *bracket = strchr (first, '[');
  gboolean after_value = FALSE;
  gboolean is_name = FALSE;

  g_array_set_clear_func (columns, column_clear);
  *sub_separator = bracket != NULL && bracket[1] != ']' ? bracket[1] : ';';
  for (guint i = 0; i < cells->n_columns; i++)
    {
      GuatuSdmxColumn column = { .kind = GUATU_SDMX_NAME };

      parse (guatu_cells_or_empty (cells, 0, i), *sub_separator, &column);
      if (!is_name)
        column.kind = kind_of (column.id, after_value);
      else if (columns->len > 0)
        g_array_index (columns, GuatuSdmxColumn, columns->len - 1).name
            = g_strdup (column.id);
      if (column.kind == GUATU_SDMX_UNIT_NAME && column.languages == NULL)
        column.kind = GUATU_SDMX_OTHER;
      after_value = after_value || column.kind == GUATU_SDMX_VALUE;
      is_name = names && !is_name && has_names (column.kind);
      g_array_append_val (columns, column);
    }
  return columns;
}
