/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "cli/explain.h"
#include "io/figure-file.h"

/* What guatu-cli explain does: it finds the data in a figure of any kind, and prints what
 * its charts show. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) file = g_bytes_new (data, size);
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GuatuDataset) dataset = NULL;

  if (guatu_figure_file_is (data, size))
    found = guatu_figure_file_data (file, "file", NULL, NULL);
  else
    found = g_bytes_ref (file);
  if (found != NULL)
    dataset = guatu_read_bytes (found, "file", NULL, NULL);
  for (guint i = 0; dataset != NULL && i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      g_autofree char *text = guatu_explain_to_text (chart);
      g_autofree char *json = guatu_explain_to_json (chart, "file");

      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_true (g_utf8_validate (json, -1, NULL));
    }
  return 0;
}
