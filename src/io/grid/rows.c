/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/rows.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/levels.h"
#include "io/grid/unit-line.h"

static GuatuColumn
kind_of (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column);
}

/* Whether a text says that a unit beside it is multiplied by nothing. */
static gboolean
is_scale_of_one (const char *text)
{
  return g_ascii_strcasecmp (text, "units") == 0 || g_ascii_strcasecmp (text, "none") == 0
         || g_ascii_strcasecmp (text, "unit") == 0;
}

/* A unit and what multiplies it may stand in two columns: U.S. dollars, Billions. */
static void
take_unit (GuatuHeading *heading, const char *text)
{
  g_auto (GuatuUnitText) unit = { NULL };
  const gboolean is_second = heading->has_unit;

  if (is_second && is_scale_of_one (text))
    return;
  if (!guatu_unit_text_parse (text, &unit))
    unit.word = g_strdup (guatu_unit_says_none (text) ? "" : text);
  if (is_second && unit.unit == NULL && *unit.word == '\0')
    {
      heading->unit.mult += unit.mult;
      return;
    }
  if (is_second && heading->unit.unit == NULL && *heading->unit.word == '\0')
    unit.mult += heading->unit.mult;
  guatu_unit_text_clear (&heading->unit);
  heading->unit = unit;
  heading->has_unit = TRUE;
  unit.word = NULL;
}

static void
take_period (GuatuSheet *sheet, GuatuSheetRow *row, const GuatuCell *cell)
{
  g_auto (GuatuHeading) said = { .name = NULL };

  guatu_heading_parse (cell->text, &said);
  if (!said.has_period)
    said.has_period = guatu_text_is_bare_month (cell->text, &said.period);
  if (said.has_period)
    {
      const GuatuPeriodKind step
          = g_array_index (sheet->steps, GuatuPeriodKind, cell->column);

      row->heading.period = said.period;
      row->heading.has_period = TRUE;
      if (step != GUATU_PERIOD_DAY && said.period.kind == GUATU_PERIOD_DAY)
        guatu_period_widen (&row->heading.period, step);
    }
  else if (said.part != NULL)
    {
      g_free (row->heading.part);
      row->heading.part = g_steal_pointer (&said.part);
    }
  else if (guatu_text_is_place (cell->text) || said.is_total)
    return;
  else
    guatu_sheet_warn (sheet, cell->row, cell->column, _ ("“%s” is no period."),
                      cell->text);
  if (said.status != GUATU_STATUS_ACTUAL)
    row->heading.status = said.status;
  row->heading.provisional = said.provisional;
}

/* A month or a quarter as a bare number: 7. */
static void
take_part (GuatuSheet *sheet, GuatuSheetRow *row, const GuatuCell *cell, const char *over)
{
  const char *text = cell->text;

  g_free (row->heading.part);
  if (strspn (text, "0123456789") == strlen (text))
    row->heading.part = over != NULL
                                && (strstr (over, "季") != NULL
                                    || g_ascii_strncasecmp (over, "q", 1) == 0)
                            ? g_strconcat (text, "季度", NULL)
                            : g_strconcat (text, "月", NULL);
  else
    row->heading.part = g_strdup (text);
}

static void
take_name (GuatuSheetRow *row, const GuatuCell *cell)
{
  g_autofree char *before = g_steal_pointer (&row->heading.name);
  g_auto (GuatuHeading) said = { .name = NULL };

  const gboolean is_subtotal = *before != '\0' && guatu_text_is_subtotal (cell->text);

  guatu_heading_parse (cell->text, &said);
  row->cell = cell;
  row->heading.name = *before == '\0' ? g_strdup (said.name)
                      : *said.name == '\0' || is_subtotal
                          ? g_strdup (before)
                          : g_strconcat (before, "：", said.name, NULL);
  row->heading.is_part = said.is_part;
  row->heading.is_total = said.is_total && !is_subtotal;
  row->heading.is_growth = said.is_growth;
  if (said.span != GUATU_SPAN_UNSAID)
    {
      row->heading.span = said.span;
      row->heading.span_word = said.span_word;
    }
  row->heading.growth = said.growth;
  row->heading.comparison = said.comparison;
  if (said.has_unit && !row->heading.has_unit)
    {
      row->heading.unit = said.unit;
      row->heading.has_unit = TRUE;
      said.unit.word = NULL;
    }
  if (said.has_period)
    {
      row->heading.has_period = TRUE;
      row->heading.period = said.period;
    }
  if (said.part != NULL && row->heading.part == NULL)
    row->heading.part = g_steal_pointer (&said.part);
  if (said.state != NULL)
    {
      row->heading.state = said.state;
      row->heading.status = said.status;
      row->heading.provisional = said.provisional;
    }
  row->heading.years_before = MAX (row->heading.years_before, said.years_before);
  if (said.mark != NULL && row->heading.mark == NULL)
    row->heading.mark = g_steal_pointer (&said.mark);
}

static void
take_place (GuatuSheet *sheet, GuatuSheetRow *row, const GuatuCell *cell)
{
  g_auto (GuatuHeading) said = { .name = NULL };
  char *name;

  guatu_heading_parse (cell->text, &said);
  if (said.is_growth || *said.name == '\0')
    {
      take_name (row, cell);
      return;
    }
  /* A number in a name may look like a year: County 1001. */
  name = g_strdup (said.has_period ? cell->text : said.name);
  if (sheet->joins_places && row->place != NULL)
    {
      g_autofree char *outer = g_steal_pointer (&row->place);
      g_autofree char *inner = g_steal_pointer (&name);

      name = g_strconcat (outer, guatu_text_is_chinese (inner) ? "" : ", ", inner, NULL);
    }
  g_free (row->place);
  row->place = name;
  row->place_is_total = said.is_total || g_str_has_suffix (said.name, "小计");
  if (said.mark != NULL && row->heading.mark == NULL)
    row->heading.mark = g_steal_pointer (&said.mark);
}

/* A group is called as it is written: what looks like a unit in it is none. */
static void
take_group (GuatuSheetRow *row, const GuatuCell *cell)
{
  g_auto (GuatuHeading) said = { .name = NULL };

  guatu_heading_parse (cell->text, &said);
  g_free (row->place);
  row->place = g_strdup (said.is_total ? said.name : cell->text);
  row->place_is_total = said.is_total;
}

/* The sum of all may stand where the others have their codes. */
static void
take_sum (const GuatuSheet *sheet, GuatuSheetRow *row, const GuatuCell *cell)
{
  g_auto (GuatuHeading) said = { .name = NULL };

  if (cell->is_spread
      || (strstr (cell->text, "计") == NULL && strstr (cell->text, "otal") == NULL)
      || !guatu_sheet_is_code (sheet, cell->column))
    return;
  guatu_heading_parse (cell->text, &said);
  if (said.is_total)
    take_name (row, cell);
}

static const char *
text_over (const GuatuSheet *sheet, guint column)
{
  return sheet->first_body > sheet->first_header
             ? guatu_cells_text (sheet->grid, sheet->first_body - 1, column)
             : NULL;
}

/**
 * guatu_sheet_read_row:
 * @sheet: a table whose columns are known
 * @index: which of its rows of numbers
 * @row: (out): what it says; to be cleared
 */
void
guatu_sheet_read_row (GuatuSheet *sheet, guint index, GuatuSheetRow *row)
{
  guint n = 0;
  const GuatuCell *cells
      = guatu_cells_row (sheet->grid, g_array_index (sheet->body, guint, index), &n);

  guatu_heading_parse (NULL, &row->heading);
  for (guint i = 0; i < n; i++)
    {
      const GuatuCell *cell = &cells[i];
      const guint column = cell->column;

      if (cell->text == NULL)
        continue;
      switch (kind_of (sheet, column))
        {
        case GUATU_COLUMN_PERIODS:
          take_period (sheet, row, cell);
          break;
        case GUATU_COLUMN_PARTS:
          take_part (sheet, row, cell, text_over (sheet, column));
          break;
        case GUATU_COLUMN_PLACES:
          take_place (sheet, row, cell);
          break;
        case GUATU_COLUMN_GROUPS:
          take_group (row, cell);
          break;
        case GUATU_COLUMN_INDICATORS:
          take_name (row, cell);
          break;
        case GUATU_COLUMN_UNITS:
          take_unit (&row->heading, cell->text);
          break;
        case GUATU_COLUMN_NOTHING:
          take_sum (sheet, row, cell);
          break;
        case GUATU_COLUMN_VALUES:
        default:
          break;
        }
    }
  if (row->cell != NULL)
    row->level = guatu_sheet_level (sheet, index, row->cell);
}

/** guatu_sheet_row_clear: frees what a row holds. */
void
guatu_sheet_row_clear (GuatuSheetRow *row)
{
  guatu_heading_clear (&row->heading);
  g_clear_pointer (&row->place, g_free);
}
