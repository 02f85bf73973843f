/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read.h"

#include <unistd.h>

#include "io/figure-file.h"
#include "io/foreign.h"
#include "io/format-reader.h"
#include "io/read-bytes.h"
#include "io/sheet/csv-rows.h"

/* How much of a file tells what it is, if it is a long table. */
#define LOOK_AT 65536

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

/* How a table is read, with somewhere to tell what it tells, and of which format it was
 * taken to be. Readers of what may be long ask for the current cancellable. */
typedef struct
{
  const GuatuTableOptions *options;
  GuatuTableReport *report;
  GuatuProblems *problems;
  GuatuFormat format;
  GCancellable *cancellable;
} Reading;

static const GuatuTableOptions nothing_said = { NULL };

static void
reading_init (Reading *reading, const GuatuTableOptions *options,
              GuatuTableReport *report, GuatuProblems *problems,
              GCancellable *cancellable)
{
  *reading = (Reading) {
    .options = options != NULL ? options : &nothing_said,
    .report = report != NULL ? g_ptr_array_ref (report) : guatu_table_report_new (),
    .problems = problems != NULL ? g_ptr_array_ref (problems) : guatu_problems_new (),
    .cancellable = cancellable,
  };
  if (cancellable != NULL)
    g_cancellable_push_current (cancellable);
}

static void
reading_clear (Reading *reading)
{
  if (reading->cancellable != NULL)
    g_cancellable_pop_current (reading->cancellable);
  g_ptr_array_unref (reading->report);
  g_ptr_array_unref (reading->problems);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

/* What was read, unless nobody wants it any more: by then it may not be all. */
static GuatuDataset *
end_reading (const Reading *reading, GuatuDataset *read, GError **error)
{
  g_autoptr (GuatuDataset) dataset = read;

  if (dataset != NULL
      && g_cancellable_set_error_if_cancelled (reading->cancellable, error))
    return NULL;
  return g_steal_pointer (&dataset);
}

/* Reads a table. The file is let go as soon as it is not needed. */
static GuatuDataset *
read_table (const GuatuFormatReader *reader, GBytes *file, const char *name,
            const Reading *reading, GError **error)
{
  g_autoptr (GBytes) bytes = file;
  GuatuDataset *dataset
      = reader->read_sheets != NULL
            ? guatu_read_workbook (reader->read_sheets, g_steal_pointer (&bytes), name,
                                   reading->options, reading->report, reading->problems,
                                   error)
            : reader->read_table (bytes, name, reading->options, reading->report,
                                  reading->problems, error);

  return end_reading (reading, dataset, error);
}

/* Finds how a file is read, by what there is of it and its name. */
static const GuatuFormatReader *
find_reader (Reading *reading, const char *name, const void *data, gsize length)
{
  reading->format = guatu_format_of_file (name, data, length);
  return guatu_format_reader (reading->format);
}

/* Reads a long table, if a file is one by how it begins; else @is_read is %FALSE. */
static GuatuDataset *
read_long (const GuatuOpenFile *file, Reading *reading, gboolean *is_read, GError **error)
{
  g_autofree char *beginning = g_malloc (LOOK_AT);
  const GuatuFormatReader *reader;
  GuatuDataset *dataset;

  *is_read = FALSE;
  if (file->size < GUATU_CSV_ROWS_FROM
      || pread (file->fd, beginning, LOOK_AT, 0) != LOOK_AT)
    return NULL;
  reader = find_reader (reading, file->name, beginning, LOOK_AT);
  if (reader->read_long == NULL)
    return NULL;
  dataset = reader->read_long (file, reading->options, reading->report, reading->problems,
                               is_read, error);
  return end_reading (reading, dataset, error);
}

/* Reads what a file holds; @file: (transfer full). */
static GuatuDataset *
read_contents (GBytes *file, const char *name, Reading *reading, GError **error)
{
  g_autoptr (GBytes) bytes = file;
  gsize length;
  const void *beginning = g_bytes_get_data (bytes, &length);
  const GuatuFormatReader *reader = find_reader (reading, name, beginning, length);
  g_autoptr (GBytes) data = NULL;

  if (guatu_foreign_refuse (name, beginning, length, error))
    return NULL;
  if (reader->read_table != NULL || reader->read_sheets != NULL)
    return read_table (reader, g_steal_pointer (&bytes), name, reading, error);
  if (reader->find == NULL)
    return reader->read (bytes, name, reading->problems, error);
  data = guatu_figure_file_data (bytes, name, reading->cancellable, error);
  return data != NULL ? guatu_read_bytes (data, name, reading->problems, error) : NULL;
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
  g_auto (Reading) reading;

  reading_init (&reading, options, report, problems, cancellable);
  return read_contents (g_bytes_ref (bytes), name, &reading, error);
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
  GuatuFormat ignored;

  return guatu_read_file_of_format (file, options, report, problems, &ignored,
                                    cancellable, error);
}

/**
 * guatu_read_file_of_format:
 * @file: as for guatu_read_file()
 * @options: (nullable): the same
 * @report: (nullable): the same
 * @problems: (nullable): the same
 * @format: (out): what it was taken to be, if it could be opened
 * @cancellable: (nullable): the same
 * @error: the same
 *
 * Reads a file as guatu_read_file() does, and tells of which format it is, whether or not
 * anything is wrong with it.
 *
 * Returns: (transfer full) (nullable): the same
 */
GuatuDataset *
guatu_read_file_of_format (GFile *file, const GuatuTableOptions *options,
                           GuatuTableReport *report, GuatuProblems *problems,
                           GuatuFormat *format, GCancellable *cancellable, GError **error)
{
  g_auto (GuatuOpenFile) opened = GUATU_OPEN_FILE_INIT;
  g_auto (Reading) reading;
  gboolean is_read = FALSE;
  GuatuDataset *dataset;
  GBytes *bytes;

  reading_init (&reading, options, report, problems, cancellable);
  if (!guatu_open_file (file, &opened, cancellable, error))
    return NULL;
  dataset = read_long (&opened, &reading, &is_read, error);
  if (!is_read)
    {
      bytes = guatu_read_bytes_of_open_file (&opened, cancellable, error);
      if (bytes == NULL)
        return NULL;
      dataset = read_contents (bytes, opened.name, &reading, error);
    }
  *format = reading.format;
  return dataset;
}
