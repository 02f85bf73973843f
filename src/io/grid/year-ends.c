/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/columns.h"

/* What is of the ends of years beside what is of the ends of months: 2022年末 is December
 * then. */

/* Whether anything over a column has one of two words. */
static gboolean
says (const GuatuSheet *sheet, guint column, const char *one, const char *other)
{
  for (guint row = sheet->first_header; row < sheet->first_body; row++)
    {
      const char *text = guatu_cells_text (sheet->grid, row, column);

      if (text != NULL && (strstr (text, one) != NULL || strstr (text, other) != NULL))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_end_of_month (const GuatuSheet *sheet, guint column)
{
  const GuatuHeading *heading = &sheet->headings[column];

  return (heading->part != NULL
          || (heading->has_period && heading->period.kind == GUATU_PERIOD_MONTH))
         && says (sheet, column, "月末", "月底");
}

static gboolean
is_end_of_year (const GuatuSheet *sheet, guint column)
{
  const GuatuHeading *heading = &sheet->headings[column];

  return heading->has_period && heading->period.kind == GUATU_PERIOD_YEAR
         && says (sheet, column, "年末", "年底");
}

/** guatu_sheet_settle_year_ends: makes months of the ends of years that stand over
 * columns beside ends of months. */
void
guatu_sheet_settle_year_ends (GuatuSheet *sheet)
{
  guint n_months = 0;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    n_months += is_end_of_month (sheet, column);
  for (guint column = 0; n_months > 0 && column < sheet->grid->n_columns; column++)
    if (is_end_of_year (sheet, column))
      {
        GuatuPeriod *period = &sheet->headings[column].period;
        const char *text = guatu_sheet_text_over (sheet, column);
        char written[16];

        g_snprintf (written, sizeof written, "%04d-12", period->year);
        if (guatu_period_parse (written, period))
          guatu_sheet_note (sheet,
                            _ ("“%s” is taken for December, since ends of months stand "
                               "beside it."),
                            text != NULL ? text : written);
      }
}
