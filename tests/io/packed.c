/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "packed.h"

#include <gio/gio.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "io/read-csv.h"
#include "io/sheet/csv-rows.h"

/* A level, its growth, and something else, each of 40 years of many counties, with a
 * number here and there that is ten thousand times too large. */
static const struct
{
  const char *name;
  const char *unit;
} indicators[] = { { "Retail sales", "CNY billion" },
                   { "Retail sales growth", "%" },
                   { "Electricity used", "kWh" } };

GuatuDataset *
read_packed (guint *n)
{
  static const GuatuTableOptions nothing_said = { NULL };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  GString *text = g_string_new ("place,indicator,year,unit,value\n");
  GuatuDataset *dataset;

  for (*n = 0; text->len < GUATU_CSV_ROWS_FROM; ++*n)
    {
      const guint k = *n / 40 % G_N_ELEMENTS (indicators);

      g_string_append_printf (text, "County %u,%s,%u,%s,%s%u%s.%02u\n",
                              *n / 40 / (guint) G_N_ELEMENTS (indicators),
                              indicators[k].name, 1984 + *n % 40, indicators[k].unit,
                              *n % 97 == 0 ? "≥" : "", *n * 7919 % 10007,
                              *n % 1000 == 500 ? "0000" : "", *n % 100);
    }
  bytes = g_string_free_to_bytes (text);
  dataset = guatu_read_csv (bytes, "long.csv", &nothing_said, report, problems, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (dataset->indicators->len, ==, G_N_ELEMENTS (indicators));
  for (guint i = 0; i < dataset->indicators->len; i++)
    g_assert_nonnull (
        ((const GuatuIndicator *) g_ptr_array_index (dataset->indicators, i))->packed);
  return dataset;
}

void
unpack_all (GuatuDataset *dataset)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    guatu_indicator_edit_observations (g_ptr_array_index (dataset->indicators, i));
}

gsize
memory_in_use (void)
{
#ifdef __GLIBC__
  return mallinfo2 ().uordblks;
#else
  return 0;
#endif
}
