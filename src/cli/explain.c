/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/explain.h"

#include <glib/gi18n.h>

#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "dataset/chart-selection.h"
#include "cli/output.h"

/**
 * guatu_explain_numbers:
 * @chart: a chart
 * @function: (scope call): called for each number that it shows, in the order of the
 *   chart and then of the file
 * @data: passed to @function
 */
void
guatu_explain_numbers (const GuatuChartDescription *chart, GuatuExplainNumber function,
                       gpointer data)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (guatu_chart_selection_has (selection, observation))
            function (indicator, observation, data);
        }
    }
}

/* Prints what one file says: a figure has one chart, a dataset may have more. */
static GuatuExit
explain_file (const char *file, gboolean json, gboolean *begun)
{
  g_autoptr (GuatuDataset) dataset = guatu_load (file);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *name = g_filename_display_name (file);

  if (dataset == NULL)
    return GUATU_EXIT_FAILED;
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      g_autofree char *part
          = json ? guatu_explain_to_json (chart, name) : guatu_explain_to_text (chart);

      g_string_append_printf (text, "%s%s", *begun && !json ? "\n" : "", part);
      *begun = TRUE;
    }
  return guatu_output_text (text->str);
}

static GuatuExit
run_explain (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  gboolean json = FALSE;
  gboolean begun = FALSE;
  const GOptionEntry entries[] = {
    { "json", 'j', 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON, an object a chart"),
      NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL,
      N_ ("FIGURE…") },
    G_OPTION_ENTRY_NULL,
  };
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_options_parse (command, entries, argc, argv, &outcome))
    return outcome;
  if (files == NULL)
    return guatu_message_wrong_use (command, _ ("No figure was given to explain"));
  for (guint i = 0; files[i] != NULL; i++)
    {
      if (explain_file (files[i], json, &begun) != GUATU_EXIT_DONE)
        outcome = GUATU_EXIT_FAILED;
    }
  return outcome;
}

const GuatuCommand guatu_command_explain = {
  .name = "explain",
  .summary = N_ ("Print every number of a figure, and where it comes from"),
  .description
  = N_ ("A FIGURE is a PNG, SVG, PDF, EMF or HTML file that was exported with its\n"
        "numbers, or a dataset. Nothing but this file is needed. One that was exported\n"
        "with --plain, or saved again by another program, may have no numbers."),
  .run = run_explain,
};
