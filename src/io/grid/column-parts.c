/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/columns.h"

/* Columns that are parts of one on their left: 男 and 女, #医院 behind 医疗卫生机构数. */

static gboolean
is_level (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES
         && !sheet->headings[column].is_growth;
}

/* Whether two columns have one name. */
static gboolean
has_name_twice (const GuatuSheet *sheet, guint column)
{
  for (guint other = 0; other < sheet->grid->n_columns; other++)
    if (other != column && is_level (sheet, other)
        && g_str_equal (sheet->headings[other].name, sheet->headings[column].name))
      return TRUE;
  return FALSE;
}

/* The column on the left that a column says to be a part of, or the column itself. */
static guint
find_whole (const GuatuSheet *sheet, guint column)
{
  for (guint left = column; left > 0; left--)
    if (is_level (sheet, left - 1) && !sheet->headings[left - 1].is_part
        && *sheet->headings[left - 1].name != '\0')
      return left - 1;
  return column;
}

/* #医院 behind 机构数 and #医院 behind 床位数 are two things, which are called after
 * these.
 */
static void
name_parts (GuatuSheet *sheet)
{
  const guint n = sheet->grid->n_columns;
  g_autofree gboolean *twice = g_new0 (gboolean, n);

  for (guint column = 0; column < n; column++)
    twice[column] = is_level (sheet, column) && sheet->headings[column].is_part
                    && *sheet->headings[column].name != '\0'
                    && has_name_twice (sheet, column);
  for (guint column = 0; column < n; column++)
    {
      GuatuHeading *heading = &sheet->headings[column];
      const guint whole = twice[column] ? find_whole (sheet, column) : column;
      char *name;

      if (whole == column)
        continue;
      name = g_strconcat (sheet->headings[whole].name,
                          guatu_text_is_chinese (heading->name) ? "：" : ": ",
                          heading->name, NULL);
      g_free (heading->name);
      heading->name = name;
    }
}

/* Whether a column goes on behind one that says to be a part, as 注册护士 does behind
 * #执业（助理）医师: it has no unit of its own, and is no rate. */
static gboolean
goes_on (const GuatuSheet *sheet, const gboolean *says_unit, guint column)
{
  static const char *const rates[]
      = { "率", "比", "占", "每", "均", "指数", "强度", "密度", "增" };
  const GuatuHeading *heading = &sheet->headings[column];

  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    if (strstr (heading->name, rates[i]) != NULL)
      return FALSE;
  for (guint left = column; left-- > 0;)
    {
      if (!is_level (sheet, left))
        return FALSE;
      if (sheet->headings[left].is_part)
        return TRUE;
      if (says_unit[left])
        return FALSE;
    }
  return FALSE;
}

/* 男 and 女 beside 常住人口（人） are in its unit. */
static void
take_unit_of_left (GuatuSheet *sheet, const gboolean *says_unit, guint column)
{
  static const char *const parts[] = { "男",   "女",   "男性",   "女性", "城镇",  "乡村",
                                       "农村", "male", "female", "Male", "Female" };
  GuatuHeading *heading = &sheet->headings[column];
  gboolean is_part = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    is_part = is_part || g_str_equal (heading->name, parts[i]);
  is_part = is_part || heading->is_part || goes_on (sheet, says_unit, column);
  if (!is_part || heading->has_unit || heading->upper != NULL || sheet->unit != NULL)
    return;
  while (column-- > 0)
    {
      const GuatuHeading *left = &sheet->headings[column];

      if (left->is_growth || *left->name == '\0')
        continue;
      if (left->has_unit)
        {
          heading->has_unit = TRUE;
          heading->unit = left->unit;
          heading->unit.word = g_strdup (left->unit.word);
        }
      return;
    }
}

/** guatu_sheet_find_parts_over: finds what columns are parts of say for them, once the
 * headings are read: their unit, and where two have one name that, too. */
void
guatu_sheet_find_parts_over (GuatuSheet *sheet)
{
  const guint n = sheet->grid->n_columns;
  g_autofree gboolean *says_unit = g_new (gboolean, n);

  for (guint column = 0; column < n; column++)
    says_unit[column] = sheet->headings[column].has_unit;
  for (guint column = 0; column < n; column++)
    take_unit_of_left (sheet, says_unit, column);
  name_parts (sheet);
}
