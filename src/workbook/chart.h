/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <xlsxwriter.h>

#include "io/out/sheet-sink.h"

G_BEGIN_DECLS

void guatu_workbook_add_chart (lxw_workbook *workbook, lxw_worksheet *sheet,
                               const char *sheet_name, const GuatuSheetChart *shown);

G_END_DECLS
