/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read.h"

#include "io/figure-file.h"
#include "io/format-reader.h"
#include "io/read-bytes.h"

/**
 * guatu_read_bytes:
 * @bytes: a dataset in format 1
 * @name: the name of the file, for messages
 * @problems: (nullable): where all that is wrong is added, in the order of the
 *   file; with a dataset returned, it is what keeps some of its charts from being
 *   drawn, which these have as their own problems too
 * @error: return location for a #GuatuIoError: %GUATU_IO_ERROR_LIMIT if it is
 *   too large or too deep, or %GUATU_IO_ERROR_INVALID
 *
 * Returns: (transfer full) (nullable): the dataset, if nothing is wrong but with
 *   single charts
 */
GuatuDataset *
guatu_read_bytes (GBytes *bytes, const char *name, GuatuProblems *problems,
                  GError **error)
{
  return guatu_format_reader (GUATU_FORMAT_DATASET)->read (bytes, name, problems, error);
}

/* Reads a table, which needs somewhere to tell what it tells. Readers of what may be long
 * ask for the current cancellable. The file is let go as soon as it is not needed. */
static GuatuDataset *
read_table (const GuatuFormatReader *reader, GBytes *file, const char *name,
            const GuatuTableOptions *options, GuatuTableReport *report,
            GuatuProblems *problems, GCancellable *cancellable, GError **error)
{
  const GuatuTableOptions nothing_said = { NULL };
  g_autoptr (GuatuTableReport) own_report
      = report != NULL ? g_ptr_array_ref (report) : guatu_table_report_new ();
  g_autoptr (GuatuProblems) own_problems
      = problems != NULL ? g_ptr_array_ref (problems) : guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GBytes) bytes = file;

  if (options == NULL)
    options = &nothing_said;
  if (cancellable != NULL)
    g_cancellable_push_current (cancellable);
  dataset
      = reader->read_sheets != NULL
            ? guatu_read_workbook (reader->read_sheets, g_steal_pointer (&bytes), name,
                                   options, own_report, own_problems, error)
            : reader->read_table (bytes, name, options, own_report, own_problems, error);
  if (cancellable != NULL)
    g_cancellable_pop_current (cancellable);
  /* What was read by then may not be all. */
  if (dataset != NULL && g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return g_steal_pointer (&dataset);
}

/* Does guatu_read_contents(); @file: (transfer full). */
static GuatuDataset *
read_contents (GBytes *file, const char *name, const GuatuTableOptions *options,
               GuatuTableReport *report, GuatuProblems *problems,
               GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = file;
  const GuatuFormatReader *reader = guatu_format_reader (guatu_format_of_file (
      name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)));
  g_autoptr (GBytes) data = NULL;

  if (reader->read_table != NULL || reader->read_sheets != NULL)
    return read_table (reader, g_steal_pointer (&bytes), name, options, report, problems,
                       cancellable, error);
  if (reader->find == NULL)
    return reader->read (bytes, name, problems, error);
  data = guatu_figure_file_data (bytes, name, cancellable, error);
  return data != NULL ? guatu_read_bytes (data, name, problems, error) : NULL;
}

/**
 * guatu_read_contents:
 * @bytes: a dataset, a figure that carries one, or a table
 * @name: the name of the file, for messages and as the title of a table without one
 * @options: (nullable): as for guatu_read_file()
 * @report: (nullable): the same
 * @problems: (nullable): the same
 * @cancellable: (nullable): a cancellable
 * @error: as for guatu_read_file(), but %GUATU_IO_ERROR_OPEN
 *
 * Reads what is in the memory already, such as what was pasted.
 *
 * Returns: (transfer full) (nullable): the dataset, if nothing is wrong but with
 *   single charts
 */
GuatuDataset *
guatu_read_contents (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                     GuatuTableReport *report, GuatuProblems *problems,
                     GCancellable *cancellable, GError **error)
{
  return read_contents (g_bytes_ref (bytes), name, options, report, problems, cancellable,
                        error);
}

/**
 * guatu_read_file:
 * @file: a file of this computer: a dataset, a figure that carries one, or a table
 * @options: (nullable): what somebody says of the table, if it is one
 * @report: (nullable): how a table was understood, and what was not
 * @problems: (nullable): as for guatu_read_bytes()
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #GuatuIoError, or for %G_IO_ERROR_CANCELLED:
 *   besides those of guatu_read_bytes(), %GUATU_IO_ERROR_OPEN if the file
 *   cannot be read, and %GUATU_IO_ERROR_FIGURE if it is a figure without a
 *   dataset
 *
 * Returns: (transfer full) (nullable): the dataset, if nothing is wrong but with
 *   single charts
 */
GuatuDataset *
guatu_read_file (GFile *file, const GuatuTableOptions *options, GuatuTableReport *report,
                 GuatuProblems *problems, GCancellable *cancellable, GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  GBytes *bytes = guatu_read_bytes_of_file (file, cancellable, error);

  return bytes != NULL
             ? read_contents (bytes, name, options, report, problems, cancellable, error)
             : NULL;
}
