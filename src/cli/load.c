/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/load.h"

#include <glib/gi18n.h>

#include "cli/message.h"
#include "cli/nearest.h"
#include "io/read.h"

/**
 * guatu_load_file:
 * @file: the path of a dataset
 * @problems: is filled with what is wrong with it
 * @error: a #GuatuIoError
 *
 * Reads a file of this machine. The default GVfs would load its modules first, one
 * of which connects to the session bus.
 *
 * Returns: (transfer full): the dataset, or %NULL
 */
GuatuDataset *
guatu_load_file (const char *file, GuatuProblems *problems, GError **error)
{
  g_autoptr (GFile) location = g_vfs_get_file_for_path (g_vfs_get_local (), file);

  return guatu_read_file (location, problems, NULL, error);
}

/**
 * guatu_load:
 * @file: (nullable): the path of a dataset, or %NULL for the built-in one
 *
 * Reads a dataset to work with, and says what is wrong with it where it cannot.
 *
 * Returns: (transfer full): the dataset, or %NULL
 */
GuatuDataset *
guatu_load (const char *file)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = file != NULL ? g_filename_display_name (file) : NULL;

  dataset = file != NULL ? guatu_load_file (file, problems, &error)
                         : guatu_read_builtin (&error);
  for (guint i = 0; dataset == NULL && i < problems->len; i++)
    {
      g_autofree char *problem
          = guatu_problem_to_string (g_ptr_array_index (problems, i), name);
      g_printerr ("%s\n", problem);
    }
  if (dataset == NULL)
    guatu_message ("%s", error->message);
  return g_steal_pointer (&dataset);
}

/**
 * guatu_load_chart:
 * @dataset: a dataset
 * @id: the id of one of its charts, as somebody typed it
 *
 * Returns: (transfer none) (nullable): the chart, or %NULL after a message that
 *   suggests the nearest id
 */
const GuatuChartDescription *
guatu_load_chart (const GuatuDataset *dataset, const char *id)
{
  const GuatuChartDescription *chart = guatu_dataset_chart (dataset, id);
  g_autoptr (GPtrArray) ids = NULL;
  const char *nearest = NULL;

  if (chart != NULL)
    return chart;
  ids = g_ptr_array_new ();
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      chart = g_ptr_array_index (dataset->charts, i);
      g_ptr_array_add (ids, chart->id);
    }
  g_ptr_array_add (ids, NULL);
  nearest = guatu_nearest (id, (const char *const *) ids->pdata);
  if (nearest != NULL)
    guatu_message (_ ("There is no chart “%s”. Did you mean “%s”?"), id, nearest);
  else
    guatu_message (_ ("There is no chart “%s”. “guatu-cli list” shows the charts."), id);
  return NULL;
}
