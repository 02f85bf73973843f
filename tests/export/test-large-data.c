/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A line of more numbers than a file carries is drawn all the same, and warns of it. */

#include <string.h>

#include "export/export.h"
#include "io/read-csv.h"
#include "run.h"

/* So many numbers are more than 16 MiB in our own format. */
#define NUMBERS 500000u

static GuatuDataset *
read_moments (void)
{
  static const GuatuTableOptions nothing_said = { NULL };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GString *text = g_string_new ("time,value\n");
  g_autoptr (GBytes) bytes = NULL;
  GuatuDataset *dataset;

  for (guint i = 0; i < NUMBERS; i++)
    g_string_append_printf (text, "%04u-%02u-%02uT%02u:%02u,%u.5\n", 2000 + i / 483840,
                            i / 40320 % 12 + 1, i / 1440 % 28 + 1, i / 60 % 24, i % 60,
                            i * 7919 % 10007);
  bytes = g_string_free_to_bytes (text);
  dataset
      = guatu_read_csv (bytes, "moments.csv", &nothing_said, report, problems, &error);
  g_assert_no_error (error);
  return dataset;
}

/* What came of an export: files, the warnings of a kind, and figures not written. */
typedef struct
{
  guint n_files;
  guint n_without_data;
  guint n_refused;
} Outcome;

static void
take_step (const GuatuBatchStep *step, gpointer data)
{
  Outcome *outcome = data;

  g_assert_no_error (step->error);
  outcome->n_files += step->path != NULL;
  outcome->n_refused += step->path == NULL;
  for (guint i = 0; step->is_first && i < step->warnings->len; i++)
    outcome->n_without_data
        += g_array_index (step->warnings, GuatuWarning, i).kind == GUATU_WARNING_NO_DATA;
  /* Its numbers would take more. */
  g_assert_cmpuint (step->size, <, 4 * 1024 * 1024);
}

static void
test_formats (void)
{
  const GuatuFormat all[]
      = { GUATU_FORMAT_PNG, GUATU_FORMAT_SVG, GUATU_FORMAT_PDF, GUATU_FORMAT_EMF };
  const GuatuLanguage zh = GUATU_LANGUAGE_ZH;
  g_autoptr (GuatuDataset) dataset = read_moments ();
  g_autoptr (GArray) formats = g_array_new (FALSE, FALSE, sizeof (GuatuFormat));
  g_autoptr (GArray) languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage));
  char *folder = run_make_folder ();
  GuatuExportOptions options = GUATU_EXPORT_OPTIONS_INIT;
  GuatuBatch batch = {
    .dataset = dataset,
    .charts = dataset->charts,
    .languages = languages,
    .formats = formats,
    .width = 600,
    .height = 400,
    .options = &options,
  };

  g_array_append_vals (formats, all, G_N_ELEMENTS (all));
  g_array_append_val (languages, zh);
  for (guint i = 0; i < 3; i++)
    {
      Outcome outcome = { 0 };
      g_autoptr (GError) error = NULL;

      batch.strict = i == 1;
      options.plain = i == 2;
      g_assert_true (
          guatu_export_batch (&batch, folder, take_step, &outcome, NULL, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (outcome.n_files, ==, i == 1 ? 0 : G_N_ELEMENTS (all));
      g_assert_cmpuint (outcome.n_refused, ==, i == 1 ? 1 : 0);
      /* Nothing is lacking that nobody wanted. */
      g_assert_cmpuint (outcome.n_without_data, ==, i == 2 ? 0 : 1);
    }
  run_remove_folder (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/large-data/formats", test_formats);
  return g_test_run ();
}
