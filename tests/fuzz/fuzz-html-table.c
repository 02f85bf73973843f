/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/sheet/html-table.h"

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  guatu_fuzz_need_module ("webpage");
  guatu_fuzz_sheets (guatu_html_table_read_sheets, data, size);
  return 0;
}
