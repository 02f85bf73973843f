/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

void guatu_sheet_find_spans (GuatuSheet *sheet);

G_END_DECLS
