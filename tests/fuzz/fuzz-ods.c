/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/sheet/ods.h"

GUATU_FUZZ_TABLE (guatu_read_ods)
