/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "cli/export-options.h"
#include "cli/export-run.h"
#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/target.h"

/* The charts named, each once, or all of them; FALSE after a message if there are
 * none. */
static gboolean
select_charts (const GuatuDataset *dataset, char **ids, GPtrArray *charts)
{
  if (ids == NULL)
    {
      g_ptr_array_extend (charts, dataset->charts, NULL, NULL);
      if (charts->len == 0)
        guatu_message (_ ("The dataset describes no chart"));
      return charts->len > 0;
    }
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const GuatuChartDescription *chart = guatu_load_chart (dataset, ids[i]);

      if (chart == NULL)
        return FALSE;
      if (!g_ptr_array_find (charts, chart, NULL))
        g_ptr_array_add (charts, (gpointer) chart);
    }
  return TRUE;
}

static GuatuExit
run_export (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GuatuExportWords) words = GUATU_EXPORT_WORDS_INIT;
  g_autoptr (GArray) languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage));
  g_autoptr (GArray) formats = g_array_new (FALSE, FALSE, sizeof (GuatuFormat));
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GError) error = NULL;
  GuatuExportOptions options = GUATU_EXPORT_OPTIONS_INIT;
  GuatuBatch batch = { .charts = charts, .languages = languages, .formats = formats };
  const char *file = NULL;
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_export_words_parse (&words, command, argc, argv, &outcome)
      || !guatu_options_file (command, words.files, &file, &outcome))
    return outcome;
  if (!guatu_export_words_read (&words, &batch, &options, &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  dataset = guatu_load (file);
  if (dataset == NULL || !select_charts (dataset, words.charts, charts))
    return GUATU_EXIT_FAILED;
  batch.dataset = dataset;
  if (!guatu_target_check (words.output, charts->len * languages->len * formats->len,
                           &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  return guatu_export_run (&batch, words.output, words.quiet);
}

const GuatuCommand guatu_command_export = {
  .name = "export",
  .summary = N_ ("Draw charts and write them as PNG, SVG or PDF"),
  .description
  = N_ ("Without a FILE the built-in dataset is drawn. In a folder each figure\n"
        "becomes CHART.LANGUAGE.FORMAT. The path of each file that was written is\n"
        "printed; a file that was there is replaced.\n"
        "\n"
        "A figure carries the numbers that it shows: “guatu-cli explain” prints\n"
        "them, and a figure can be opened as a dataset."),
  .draws = TRUE,
  .run = run_export,
};
