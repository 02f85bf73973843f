/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/stat/sdmx.h"

GUATU_FUZZ_TABLE (guatu_read_sdmx)
