/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

/**
 * GuatuSheetRow:
 * @heading: what its names say together
 * @place: (nullable)
 * @place_is_total: whether the place is all others together
 * @theme: (nullable)
 * @cell: (nullable): that of its name
 *
 * What the cells beside the numbers of a row say.
 */
typedef struct
{
  GuatuHeading heading;
  const char *place;
  gboolean place_is_total;
  const GuatuTheme *theme;
  const GuatuCell *cell;
} GuatuSheetRow;

void guatu_sheet_read_row (GuatuSheet *sheet, guint index, GuatuSheetRow *row);
void guatu_sheet_row_clear (GuatuSheetRow *row);

G_END_DECLS
