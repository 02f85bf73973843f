/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cell-number.h"
#include "io/grid/sheet.h"

G_BEGIN_DECLS

/**
 * GuatuSheetRow:
 * @heading: what its names say together
 * @place: (nullable)
 * @place_is_total: whether the place is all others together
 * @theme: (nullable)
 * @cell: (nullable): that of its name
 * @level: how far in it is
 *
 * What the cells beside the numbers of a row say.
 */
typedef struct
{
  GuatuHeading heading;
  char *place;
  gboolean place_is_total;
  const GuatuTheme *theme;
  const GuatuCell *cell;
  guint level;
} GuatuSheetRow;

void guatu_sheet_read_row (GuatuSheet *sheet, guint index, GuatuSheetRow *row);
void guatu_sheet_row_clear (GuatuSheetRow *row);

gboolean guatu_sheet_find_period (const GuatuSheet *sheet, const GuatuHeading *row,
                                  const GuatuHeading *over, GuatuPeriod *period);
const GuatuPlace *guatu_sheet_find_place (GuatuSheet *sheet, const GuatuSheetRow *row,
                                          const GuatuHeading *over);
char *guatu_sheet_subject (const GuatuSheet *sheet) G_GNUC_WARN_UNUSED_RESULT;
void guatu_sheet_combine (const GuatuSheet *sheet, const GuatuSheetRow *row, guint column,
                          const char *last, GuatuHeading *said);
gboolean guatu_sheet_parse_number (GuatuSheet *sheet, const GuatuCell *cell,
                                   GuatuCellNumber *number);
GuatuItem *guatu_sheet_find_item (GuatuSheet *sheet, const GuatuSheetRow *row,
                                  const GuatuCell *cell, const GuatuCellNumber *number,
                                  const GuatuHeading *said);
gboolean guatu_sheet_get_own_unit (const GuatuSheet *sheet, const GuatuCell *cell,
                                   const GuatuCellNumber *number, GuatuUnitText *unit);
gboolean guatu_sheet_take_value (GuatuSheet *sheet, GuatuItem *item,
                                 const GuatuCell *cell, const GuatuCellNumber *number,
                                 GuatuObserved *observed);
void guatu_item_take_decimals (GuatuItem *item, guint shown, int decimals);
void guatu_sheet_set_decimals (GuatuSheet *sheet);

G_END_DECLS
