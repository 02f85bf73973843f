/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/grid/read-cells.h"
#include "io/sheet/csv-rows.h"
#include "io/sheet/csv.h"

/* The way of long tables of text, at any length. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  const GuatuTableOptions options = { NULL };
  const char *text = (const char *) data;
  GuatuCsvRows csv = { .text = text, .length = size };
  GuatuRows rows = { guatu_csv_rows_read, &csv, FALSE };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuCells) sample = NULL;
  g_autoptr (GuatuDataset) dataset = NULL;

  if (size == 0 || !g_utf8_validate_len (text, size, NULL))
    return 0;
  csv.separator = guatu_csv_find_separator (text, size);
  csv.separator = csv.separator != '\0' ? csv.separator : ',';
  sample = guatu_csv_rows_sample (&csv);
  if (sample == NULL)
    return 0;
  dataset = guatu_read_rows (&rows, sample, "file", &options, report, problems, NULL);
  g_assert_true (dataset == NULL || rows.are_regular);
  return 0;
}
