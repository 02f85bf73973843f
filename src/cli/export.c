/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "cli/export-run.h"
#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/target.h"

/* What was asked for, as it was typed. */
typedef struct
{
  GStrv files;
  GStrv charts;
  GStrv formats;
  GStrv languages;
  char *size;
  char *output;
  gboolean quiet;
} ExportOptions;

static void
export_options_clear (ExportOptions *options)
{
  g_strfreev (options->files);
  g_strfreev (options->charts);
  g_strfreev (options->formats);
  g_strfreev (options->languages);
  g_free (options->size);
  g_free (options->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ExportOptions, export_options_clear)

static gboolean
parse_options (const GuatuCommand *command, int argc, char **argv, ExportOptions *options,
               GuatuExit *outcome)
{
  const GOptionEntry entries[] = {
    { "chart", 'c', 0, G_OPTION_ARG_STRING_ARRAY, &options->charts,
      N_ ("A chart to draw; may be repeated (default: all)"), N_ ("ID") },
    { "format", 'f', 0, G_OPTION_ARG_STRING_ARRAY, &options->formats,
      N_ ("png, svg, pdf, or several with commas (default: png)"), N_ ("FORMATS") },
    { "language", 'l', 0, G_OPTION_ARG_STRING_ARRAY, &options->languages,
      N_ ("Of the figures: zh, en, zh+en, or several with commas"), N_ ("LANGUAGES") },
    { "size", 's', 0, G_OPTION_ARG_STRING, &options->size,
      N_ ("The size of a figure in pixels (default: 1200x800)"), N_ ("WIDTHxHEIGHT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
      N_ ("A folder, or a file or - for one figure (default: .)"), N_ ("PATH") },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &options->quiet,
      N_ ("Do not print the paths that are written"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL,
      N_ ("[FILE]") },
    G_OPTION_ENTRY_NULL,
  };

  return guatu_options_parse (command, entries, argc, argv, outcome);
}

/* Reads what does not depend on the dataset. */
static gboolean
read_values (const ExportOptions *options, GuatuBatch *batch, GError **error)
{
  return guatu_options_languages (options->languages, batch->languages, error)
         && guatu_target_formats (options->output, options->formats, batch->formats,
                                  error)
         && guatu_options_size (options->size, &batch->width, &batch->height, error);
}

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
  g_auto (ExportOptions) options = { 0 };
  g_autoptr (GArray) languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage));
  g_autoptr (GArray) formats = g_array_new (FALSE, FALSE, sizeof (GuatuFormat));
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GError) error = NULL;
  GuatuBatch batch = { .charts = charts, .languages = languages, .formats = formats };
  const char *file = NULL;
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!parse_options (command, argc, argv, &options, &outcome)
      || !guatu_options_file (command, options.files, &file, &outcome))
    return outcome;
  if (!read_values (&options, &batch, &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  dataset = guatu_load (file);
  if (dataset == NULL || !select_charts (dataset, options.charts, charts))
    return GUATU_EXIT_FAILED;
  batch.dataset = dataset;
  if (!guatu_target_check (options.output, charts->len * languages->len * formats->len,
                           &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  return guatu_export_run (&batch, options.output, options.quiet);
}

const GuatuCommand guatu_command_export = {
  .name = "export",
  .summary = N_ ("Draw charts and write them as PNG, SVG or PDF"),
  .description
  = N_ ("Without a FILE the built-in dataset is drawn. In a folder each figure\n"
        "becomes CHART.LANGUAGE.FORMAT. The path of each file that was written is\n"
        "printed; a file that was there is replaced."),
  .draws = TRUE,
  .run = run_export,
};
