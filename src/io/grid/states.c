/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/sheet.h"

/* Columns that say of the same thing twice how it is meant: 年初预算数 and 调整预算数,
 * 初步核算数 and 最终核实数. One of them is the plan or the outturn, and the others keep
 * what they are called. */

static gboolean
is_same (const GuatuHeading *a, const GuatuHeading *b)
{
  return a->state != NULL && b->state != NULL && a->status == b->status
         && a->is_growth == b->is_growth && a->has_period == b->has_period
         && a->years_before == b->years_before && g_strcmp0 (a->part, b->part) == 0
         && g_str_equal (a->name, b->name)
         && (!a->has_period || guatu_period_equal (a->period, b->period));
}

/* Whether the first of two is the one that keeps its name: preliminary beside final, else
 * the one that comes first. */
static gboolean
gives_way (const GuatuHeading *heading, const GuatuHeading *later)
{
  return heading->provisional || !later->provisional;
}

static void
keep_state (GuatuHeading *heading)
{
  g_autofree char *name = heading->name;

  heading->name = g_strconcat (name, *name != '\0' ? "：" : "", heading->state, NULL);
  heading->state = NULL;
}

/**
 * guatu_sheet_settle_states:
 * @sheet: a table whose headings are read
 *
 * Sees to it that of no thing there are two plans, or two outturns, at a time.
 */
void
guatu_sheet_settle_states (GuatuSheet *sheet)
{
  const GuatuColumn *columns = (const GuatuColumn *) sheet->columns->data;

  for (guint i = 0; i < sheet->columns->len; i++)
    for (guint j = i + 1; columns[i] == GUATU_COLUMN_VALUES && j < sheet->columns->len;
         j++)
      {
        GuatuHeading *heading = &sheet->headings[i], *later = &sheet->headings[j];

        if (columns[j] != GUATU_COLUMN_VALUES || !is_same (heading, later))
          continue;
        if (!gives_way (heading, later))
          keep_state (later);
        else
          {
            keep_state (heading);
            break;
          }
      }
}
