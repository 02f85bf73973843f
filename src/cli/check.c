/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"
#include "dataset/chart-selection.h"
#include "io/read.h"

/* Prints every problem of a file, each on a line that editors understand. */
static GuatuExit
print_problems (const GuatuProblems *problems, const char *name)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *problem
          = guatu_problem_to_string (g_ptr_array_index (problems, i), name);
      g_string_append_printf (text, "%s\n", problem);
    }
  guatu_output_text (text->str);
  return GUATU_EXIT_FAILED;
}

/* What can be drawn, but is easily misread. */
static void
warn_of_charts (const GuatuDataset *dataset, const char *name)
{
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      GuatuPeriod one, other;
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;

      if (chart->problems != NULL || !guatu_chart_mixes_periods (chart, &one, &other))
        continue;
      first = guatu_period_to_string (one);
      second = guatu_period_to_string (other);
      guatu_message (_ ("%s: the chart “%s” has periods of different kinds on one axis, "
                        "such as %s and %s. Choose some by “periods”, or make two charts "
                        "of it"),
                     name, chart->id, first, second);
    }
}

static GuatuExit
check_file (const char *file)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_filename_display_name (file);
  g_autofree char *praise = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_load_file (file, problems, &error);

  if (dataset != NULL)
    warn_of_charts (dataset, name);
  if (problems->len > 0)
    return print_problems (problems, name);
  if (dataset == NULL)
    {
      guatu_message ("%s", error->message);
      return GUATU_EXIT_FAILED;
    }
  praise = g_strdup_printf (_ ("%s: no problems\n"), name);
  return guatu_output_text (praise);
}

static GuatuExit
run_check (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  const GOptionEntry entries[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, N_ ("FILE…") },
    G_OPTION_ENTRY_NULL,
  };
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_options_parse (command, entries, argc, argv, &outcome))
    return outcome;
  if (files == NULL)
    return guatu_message_wrong_use (command, _ ("No file was given to check"));
  for (guint i = 0; files[i] != NULL; i++)
    {
      if (check_file (files[i]) != GUATU_EXIT_DONE)
        outcome = GUATU_EXIT_FAILED;
    }
  return outcome;
}

const GuatuCommand guatu_command_check = {
  .name = "check",
  .summary = N_ ("Say everything that is wrong with a dataset"),
  .description
  = N_ ("Prints each problem as FILE:LINE:COLUMN: PATH: MESSAGE. A chart that\n"
        "can be drawn but is easily misread gets a warning, which is no failure."),
  .run = run_check,
};
