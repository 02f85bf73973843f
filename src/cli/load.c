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

/* The ids of a list's items, each of which begins with its own. */
static GPtrArray *
ids_of (const GPtrArray *items)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (ids, *(char *const *) g_ptr_array_index (items, i));
  g_ptr_array_add (ids, NULL);
  return ids;
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
  ids = ids_of (dataset->charts);
  nearest = guatu_nearest (id, (const char *const *) ids->pdata);
  if (nearest != NULL)
    guatu_message (_ ("There is no chart “%s”. Did you mean “%s”?"), id, nearest);
  else
    guatu_message (_ ("There is no chart “%s”. “guatu-cli list” shows the charts."), id);
  return NULL;
}

/**
 * guatu_load_theme:
 * @dataset: a dataset
 * @id: the id of one of its themes, as somebody typed it
 *
 * Returns: (transfer none) (nullable): the theme, or %NULL after a message that
 *   suggests the nearest id, or names all
 */
const GuatuTheme *
guatu_load_theme (const GuatuDataset *dataset, const char *id)
{
  const GuatuTheme *theme = guatu_dataset_theme (dataset, id);
  g_autoptr (GPtrArray) ids = NULL;
  g_autofree char *list = NULL;
  const char *nearest = NULL;

  if (theme != NULL)
    return theme;
  ids = ids_of (dataset->themes);
  nearest = guatu_nearest (id, (const char *const *) ids->pdata);
  list = g_strjoinv (", ", (char **) ids->pdata);
  if (nearest != NULL)
    guatu_message (_ ("There is no theme “%s”. Did you mean “%s”?"), id, nearest);
  else if (dataset->themes->len > 0)
    guatu_message (_ ("There is no theme “%s”. The themes are: %s"), id, list);
  else
    guatu_message (_ ("There is no theme “%s”: the dataset has none"), id);
  return NULL;
}

/**
 * guatu_load_style:
 * @dataset: what @file holds
 * @file: its path
 *
 * Returns: (transfer none) (nullable): the style that it names, or the only one that it
 *   has; %NULL after a message where there is none
 */
const GuatuHouseStyle *
guatu_load_style (const GuatuDataset *dataset, const char *file)
{
  g_autofree char *name = g_filename_display_name (file);

  if (dataset->style != NULL)
    return dataset->style;
  if (dataset->styles->len == 1)
    return g_ptr_array_index (dataset->styles, 0);
  if (dataset->styles->len == 0)
    guatu_message (_ ("“%s” has no style"), name);
  else
    guatu_message (_ ("“%s” has several styles; let its “style” name one"), name);
  return NULL;
}
