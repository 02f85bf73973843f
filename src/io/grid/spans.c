/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/sheet.h"
#include "io/grid/spans.h"

/* What columns beside each other say together of the part of the year that they are of:
 * 本月产量, 上年同月, 同比, 累计产量, 上年同期累计, 同比. */

/* What a name may begin with that says it, where another column has the same name behind
 * a word of the other kind: 累计 alone may be of all years, as in 累计装机容量. */
static const struct
{
  const char *text;
  GuatuYearSpan span;
} begins[] = {
  { "1-本月止累计", GUATU_SPAN_TO_DATE }, { "1-本月累计", GUATU_SPAN_TO_DATE },
  { "1—本月累计", GUATU_SPAN_TO_DATE },   { "1至本月累计", GUATU_SPAN_TO_DATE },
  { "1-本月", GUATU_SPAN_TO_DATE },       { "1—本月", GUATU_SPAN_TO_DATE },
  { "1至本月", GUATU_SPAN_TO_DATE },      { "本月止累计", GUATU_SPAN_TO_DATE },
  { "本月累计", GUATU_SPAN_TO_DATE },     { "自年初累计", GUATU_SPAN_TO_DATE },
  { "年初累计", GUATU_SPAN_TO_DATE },     { "本年累计", GUATU_SPAN_TO_DATE },
  { "累计", GUATU_SPAN_TO_DATE },         { "本月", GUATU_SPAN_ALONE },
  { "当月", GUATU_SPAN_ALONE },           { "本季", GUATU_SPAN_ALONE },
  { "当季", GUATU_SPAN_ALONE },
};

static gboolean
has_values (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES;
}

/* The row of begins that a name has before a name of its own, or -1. */
static int
find_begin (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    if (g_str_has_prefix (name, begins[i].text))
      return name[strlen (begins[i].text)] != '\0' ? (int) i : -1;
  return -1;
}

/* Whether another column has the same name behind a word of the other kind. */
static gboolean
has_counterpart (const GuatuSheet *sheet, guint column, int begin)
{
  const char *rest = sheet->headings[column].name + strlen (begins[begin].text);

  for (guint other = 0; other < sheet->grid->n_columns; other++)
    {
      const char *name = sheet->headings[other].name;
      const int found = has_values (sheet, other) ? find_begin (name) : -1;

      if (found >= 0 && begins[found].span != begins[begin].span
          && g_str_equal (name + strlen (begins[found].text), rest))
        return TRUE;
    }
  return FALSE;
}

/* Takes 本月 and 累计 off 本月产量 and 累计产量. */
static void
take_begins (GuatuSheet *sheet)
{
  const guint n = sheet->grid->n_columns;
  g_autofree int *found = g_new (int, n);

  for (guint column = 0; column < n; column++)
    {
      found[column] = has_values (sheet, column)
                              && sheet->headings[column].span == GUATU_SPAN_UNSAID
                          ? find_begin (sheet->headings[column].name)
                          : -1;
      if (found[column] >= 0 && !has_counterpart (sheet, column, found[column]))
        found[column] = -1;
    }
  for (guint column = 0; column < n; column++)
    if (found[column] >= 0)
      {
        GuatuHeading *heading = &sheet->headings[column];
        const char *begin = begins[found[column]].text;

        memmove (heading->name, heading->name + strlen (begin),
                 strlen (heading->name + strlen (begin)) + 1);
        heading->span = begins[found[column]].span;
        heading->span_word = begin;
      }
}

/* Whether a heading says only of which year its numbers are: 上年同期. */
static gboolean
says_only_year (const GuatuHeading *heading)
{
  return *heading->name == '\0' && heading->years_before > 0 && heading->state == NULL
         && !heading->is_growth && !heading->has_period && !heading->has_unit;
}

/* Whether a level has a name of its own that what stands beside it may have, too. */
static gboolean
may_be_named_after (const GuatuHeading *level)
{
  return *level->name != '\0' && level->years_before == 0 && level->state == NULL
         && !level->is_change
         && !(level->has_unit && level->unit.unit != NULL
              && level->unit.unit->kind == GUATU_UNIT_PERCENT);
}

/* 上年同期 on the right of 产量 is the same of the year before, unless all the levels of
 * the table go without names. */
static void
name_years_before (GuatuSheet *sheet)
{
  const GuatuHeading *left = NULL;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (has_values (sheet, column) && !sheet->headings[column].is_growth
        && *sheet->headings[column].name == '\0'
        && !says_only_year (&sheet->headings[column]))
      return;
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      GuatuHeading *heading = &sheet->headings[column];

      if (!has_values (sheet, column) || heading->is_growth)
        continue;
      if (!says_only_year (heading))
        left = heading;
      else if (left != NULL && may_be_named_after (left))
        {
          g_free (heading->name);
          heading->name = g_strdup (left->name);
          heading->has_unit = left->has_unit;
          heading->unit = left->unit;
          heading->unit.word = g_strdup (left->unit.word);
          if (heading->span == GUATU_SPAN_UNSAID)
            {
              heading->span = left->span;
              heading->span_word = left->span_word;
            }
        }
    }
}

/* 同比 on the right of 累计 is that of what is summed up. */
static void
follow_levels (GuatuSheet *sheet)
{
  const GuatuHeading *left = NULL;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      GuatuHeading *heading = &sheet->headings[column];

      if (!has_values (sheet, column))
        continue;
      if (!heading->is_growth)
        left = heading;
      else if (left != NULL && heading->span == GUATU_SPAN_UNSAID && heading->part == NULL
               && !heading->has_period
               && (*heading->name == '\0' || g_str_equal (heading->name, left->name)))
        {
          heading->span = left->span;
          heading->span_word = left->span_word;
        }
    }
}

/**
 * guatu_sheet_find_spans:
 * @sheet: a table whose headings are read
 *
 * Finds of which part of the year columns are that do not say it alone: 本月产量 beside
 * 累计产量, 上年同期 and 同比 beside each.
 */
void
guatu_sheet_find_spans (GuatuSheet *sheet)
{
  take_begins (sheet);
  name_years_before (sheet);
  follow_levels (sheet);
}
