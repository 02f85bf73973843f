/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/sheet/xlsx.h"

GUATU_FUZZ_SHEETS (guatu_xlsx_read_sheets)
