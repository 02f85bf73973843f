/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/sheet/xls.h"

GUATU_FUZZ_SHEETS (guatu_xls_read_sheets)
