/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/stat/coded-columns.h"

/* What the values of dimensions are called in downloads of statistical databases. */

/* What a value is called without what says of which dimension it is: Age (Youth, adults):
 * 15+. */
static const char *
skip_dimension (const GuatuCodedColumn *column, const char *name)
{
  const char *colon
      = g_str_has_suffix (column->id, ".label") ? strstr (name, ": ") : NULL;

  return colon != NULL && column->kind == GUATU_CODED_DIMENSION ? colon + 2 : name;
}

/* A unit may stand behind the last comma; what is a percentage of what stays in the name:
 * Current prices, US dollar; Constant prices, Percent change. */
static void
take_unit_behind (GuatuMember *member, char *name)
{
  char *comma = g_strrstr (name, ", ");
  g_auto (GuatuUnitText) unit = { NULL };

  if (comma == NULL || comma == name || !guatu_unit_text_parse (comma + 2, &unit)
      || unit.unit == NULL)
    return;
  member->unit = g_strdup (comma + 2);
  if (unit.unit->kind != GUATU_UNIT_PERCENT)
    *comma = '\0';
}

/* An indicator is called by what stands before its unit and before the dimensions that
 * follow in columns: Unemployment rate by sex and age (%). */
static void
name_indicator (const GArray *columns, GuatuMember *member, const char *text)
{
  g_autofree char *name = g_strdup (text);
  char *open = g_str_has_suffix (name, ")") ? strrchr (name, '(') : NULL;
  char *by = NULL;
  g_auto (GuatuUnitText) unit = { NULL };

  if (open != NULL && open != name)
    {
      g_autofree char *within = g_strndup (open + 1, strlen (open) - 2);

      if (guatu_unit_text_parse (within, &unit))
        {
          member->unit = g_steal_pointer (&within);
          *open = '\0';
          g_strchomp (name);
        }
    }
  if (member->unit == NULL)
    take_unit_behind (member, name);
  for (guint i = 0; i < columns->len && by == NULL; i++)
    if (g_str_has_prefix (g_array_index (columns, GuatuCodedColumn, i).id, "sex"))
      by = strstr (name, " by ");
  if (by != NULL)
    *by = '\0';
  guatu_name_set (&member->label, name);
}

/**
 * guatu_coded_name_member:
 * @columns: (element-type GuatuCodedColumn): what the columns of the file are
 * @column: that of a dimension
 * @member: a value of it that is new
 * @name: what it is called; "" of what has a code only
 *
 * Takes the name of a value without its unit and what says of which dimension it is.
 */
void
guatu_coded_name_member (const GArray *columns, const GuatuCodedColumn *column,
                         GuatuMember *member, const char *name)
{
  member->is_total = member->is_total || column->kind == GUATU_CODED_QUIET;
  if (*name == '\0')
    return;
  if (column->kind == GUATU_CODED_INDICATOR)
    name_indicator (columns, member, name);
  else
    {
      name = skip_dimension (column, name);
      guatu_text_set (&member->label, name, name);
    }
}
