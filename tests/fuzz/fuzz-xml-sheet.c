/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/sheet/xml-sheet.h"

GUATU_FUZZ_SHEETS (guatu_xml_sheet_read_sheets)
