/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

gboolean guatu_part_may_be_of (const GuatuItem *whole, const GuatuItem *part);
gboolean guatu_part_may_be_sum (const GuatuItem *whole);
gboolean guatu_part_holds_all (const GuatuSheet *sheet, const GuatuItem *total);
gboolean guatu_parts_sum_to (const GuatuSheet *sheet, guint first, guint last,
                             const GuatuIndicator *whole);
guint guatu_parts_add_columns_of (const GuatuSheet *sheet, const GuatuItem *whole);
guint guatu_parts_add_rest_of (const GuatuSheet *sheet, guint index);

G_END_DECLS
