/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/sheet/ods.h"

GUATU_FUZZ_SHEETS (guatu_ods_read_sheets)
