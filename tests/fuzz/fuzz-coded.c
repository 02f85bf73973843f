/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/stat/coded.h"

GUATU_FUZZ_TABLE (guatu_read_coded)
