/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/read.h"
#include "io/grid/read-cells.h"
#include "io/sheet/html-table.h"

/* A page in Big5, which it says. */
static const char page[]
    = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=big5\">"
      "</head><body><table><tr><th>\xa6"
      "a\xb0\xcf</th><th>2022</th><th>2023</th></tr>"
      "<tr><td>\xaa\xf7\xa6w</td><td>1</td><td>2</td></tr>"
      "<tr><td>\xb8\xce\xa6w</td><td>3</td><td>4</td></tr></table></body></html>";

/* Reads the first bytes of the page, in memory of just their size, so that a look beyond
 * them is seen by what watches memory. */
static GuatuDataset *
read_cut (gsize length)
{
  const GuatuTableOptions options = { NULL };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset
      = guatu_read_workbook (guatu_html_table_read_sheets, g_bytes_new (page, length),
                             "page", &options, report, problems, &error);

  g_assert_true ((dataset == NULL) == (error != NULL));
  return dataset;
}

/* A page that ends anywhere, in what it is written in too, is read or refused. */
static void
test_cut (void)
{
  for (gsize i = 0; i < strlen (page); i++)
    {
      g_autoptr (GuatuDataset) dataset = read_cut (i);
    }
}

/* What a page says that it is written in is what it is read as. */
static void
test_charset (void)
{
  g_autoptr (GuatuDataset) dataset = read_cut (strlen (page));
  gboolean found = FALSE;

  g_assert_nonnull (dataset);
  for (guint i = 0; i < dataset->places->len; i++)
    {
      const GuatuPlace *place = g_ptr_array_index (dataset->places, i);

      found = found || g_strcmp0 (place->name.zh, "金安") == 0;
    }
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      found = found || g_strcmp0 (indicator->name.zh, "金安") == 0;
    }
  g_assert_true (found);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html/cut", test_cut);
  g_test_add_func ("/html/charset", test_charset);
  return g_test_run ();
}
