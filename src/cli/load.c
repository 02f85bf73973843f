/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/load.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "cli/message.h"
#include "cli/nearest.h"
#include "cli/progress-bar.h"
#include "io/read-progress.h"
#include "io/read.h"

/* What the command line says of tables. */
static GuatuTableOptions table_options;
static gboolean verbose;
static gboolean quiet;

/* From when on a file is read so long, in microseconds, that it is told how far it is,
 * and how often. */
#define LONG_AFTER (G_USEC_PER_SEC / 2)
#define TELL_EACH (G_USEC_PER_SEC / 10)

static gboolean
take_header (const char *name, const char *value, gpointer data, GError **error)
{
  if (guatu_table_options_set_header (&table_options, value))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s” are no rows of headings; write 3, or 3-4"), value);
  return FALSE;
}

static gboolean
take_unit (const char *name, const char *value, gpointer data, GError **error)
{
  static char *unit;

  g_free (unit);
  unit = g_strstrip (g_strdup (value));
  table_options.unit = unit;
  if (*unit != '\0')
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s” is no unit; write one, such as 亿元"), value);
  return FALSE;
}

static gboolean
take_period (const char *name, const char *value, gpointer data, GError **error)
{
  static char *period;
  g_autoptr (GError) own_error = NULL;

  g_free (period);
  period = g_strdup (value);
  if (guatu_table_options_set_period (&table_options, period, &own_error))
    return TRUE;
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       own_error->message);
  return FALSE;
}

static gboolean
take_orientation (const char *name, const char *value, gpointer data, GError **error)
{
  if (guatu_table_orientation_from_string (value, &table_options.orientation))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s” is no orientation; use “rows” or “columns”"), value);
  return FALSE;
}

/** guatu_load_entries: (transfer none): the options for tables, of every command. */
const GOptionEntry *
guatu_load_entries (void)
{
  static const GOptionEntry entries[] = {
    { "sheet", 0, 0, G_OPTION_ARG_STRING, (gpointer) &table_options.sheet,
      N_ ("Of a workbook: the sheet to read, by name or number"), N_ ("NAME|NUMBER") },
    { "header", 0, 0, G_OPTION_ARG_CALLBACK, take_header,
      N_ ("Of a table: the rows of headings, from 1"), N_ ("ROWS") },
    { "unit", 0, 0, G_OPTION_ARG_CALLBACK, take_unit,
      N_ ("Of a table: what all but growth is in, such as 亿元"), N_ ("UNIT") },
    { "period", 0, 0, G_OPTION_ARG_CALLBACK, take_period,
      N_ ("Of a table: when all is of that says no other time"), N_ ("PERIOD") },
    { "orientation", 0, 0, G_OPTION_ARG_CALLBACK, take_orientation,
      N_ ("Of a table: whether rows or columns are the indicators"), "rows|columns" },
    { "encoding", 0, 0, G_OPTION_ARG_STRING, (gpointer) &table_options.encoding,
      N_ ("Of a table: the encoding of its text, such as Big5"), N_ ("NAME") },
    G_OPTION_ENTRY_NULL,
  };

  return entries;
}

/** guatu_load_verbose_entry: (transfer none): the option of commands that tell no more.
 */
const GOptionEntry *
guatu_load_verbose_entry (void)
{
  static const GOptionEntry entries[] = {
    { "verbose", 0, 0, G_OPTION_ARG_NONE, &verbose,
      N_ ("Of a table: say how it was understood"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  return entries;
}

/** guatu_load_be_verbose: has it said how a table was understood. */
void
guatu_load_be_verbose (void)
{
  verbose = TRUE;
}

/** guatu_load_be_quiet: has it not tell how far it is with a long file. */
void
guatu_load_be_quiet (void)
{
  quiet = TRUE;
}

/* A file that is being read, and when to tell next how far it is. */
typedef struct
{
  GuatuProgressBar bar;
  gint64 next;
} Watch;

static void
show_progress (guint64 done, guint64 total, gpointer data)
{
  Watch *watch = data;
  const gint64 now = g_get_monotonic_time ();

  if (now < watch->next)
    return;
  watch->next = now + TELL_EACH;
  guatu_progress_bar_show (&watch->bar,
                           (guint) (MIN (done, total) * 100.0 / (double) total), 100);
}

/* Says what of a table was not understood and, if that is asked for, how the rest was. */
static void
print_report (const GuatuTableReport *report, const char *file)
{
  g_autofree char *name = g_filename_display_name (file);

  for (guint i = 0; i < report->len; i++)
    {
      const GuatuTableNotice *notice = g_ptr_array_index (report, i);

      if (notice->is_warning || verbose)
        guatu_message ("%s: %s%s%s", name, notice->place,
                       *notice->place != '\0' ? ": " : "", notice->text);
    }
}

/**
 * guatu_load_file:
 * @file: the path of a dataset or a table
 * @problems: is filled with what is wrong with it
 * @error: a #GuatuIoError
 *
 * Reads a file of this machine; on a terminal it is told how far that is where it takes
 * over half a second. The default GVfs would load its modules first, one
 * of which connects to the session bus.
 *
 * Returns: (transfer full): the dataset, or %NULL
 */
GuatuDataset *
guatu_load_file (const char *file, GuatuProblems *problems, GError **error)
{
  g_autoptr (GFile) location = g_vfs_get_file_for_path (g_vfs_get_local (), file);
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  Watch watch = { .next = g_get_monotonic_time () + LONG_AFTER };
  GuatuDataset *dataset;

  guatu_progress_bar_init (&watch.bar, quiet);
  guatu_read_progress_push (show_progress, &watch);
  dataset = guatu_read_file (location, &table_options, report, problems, NULL, error);
  guatu_read_progress_pop ();
  guatu_progress_bar_hide (&watch.bar);
  print_report (report, file);
  return dataset;
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
