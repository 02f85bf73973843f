/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/xlsx-out.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "io/io-error.h"
#include "io/out/sheets.h"
#include "io/out/workbook-writer.h"

/* A workbook by a module of libxlsxwriter, which keeps one row in memory and writes a
 * file. */

/* When it was made, or what a build that is to be the same each time says. */
static gint64
creation_time (void)
{
  const char *said = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds = 0;

  if (said != NULL && g_ascii_string_to_signed (said, 10, 1, G_MAXINT32, &seconds, NULL))
    return seconds;
  return g_get_real_time () / G_USEC_PER_SEC;
}

static gboolean
fail (GError **error, const char *reason)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE,
               _ ("The workbook cannot be made: %s"), reason);
  return FALSE;
}

/* Writes the workbook to a file of its own that nobody else sees. */
static gboolean
write_file (const GuatuWorkbookWriter *writer, const char *path,
            const GuatuDataset *dataset, GuatuLanguage language, GError **error)
{
  GuatuSheetSink *sink
      = writer->begin (path, g_get_tmp_dir (), guatu_text_get (&dataset->title, language),
                       creation_time ());
  gboolean is_full = FALSE;
  gboolean done;
  const char *failure;

  if (sink == NULL)
    return fail (error, g_strerror (ENOMEM));
  done = guatu_write_sheets (sink, dataset, language, error);
  failure = writer->end (sink, &is_full);
  if (!done)
    return FALSE;
  if (failure != NULL)
    return fail (error, failure);
  if (!is_full)
    return TRUE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("A sheet has no more than %u rows and %u columns. Write CSV instead."),
               GUATU_WORKBOOK_MAX_ROWS, GUATU_WORKBOOK_MAX_COLUMNS);
  return FALSE;
}

/**
 * guatu_write_xlsx:
 * @dataset: a dataset
 * @options: the language
 * @error: a #GuatuIoError
 *
 * Writes a workbook for Excel, WPS and LibreOffice: a sheet a theme with its charts, and
 * one with all that is said of each number.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guatu_write_xlsx (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                  GError **error)
{
  const GuatuWorkbookWriter *writer;
  g_autofree char *path = NULL;
  g_autofree char *contents = NULL;
  g_autoptr (GError) own_error = NULL;
  gsize length = 0;
  gboolean done;
  int fd;

  writer = guatu_module_load ("workbook", &own_error);
  if (writer == NULL)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE,
                   _ ("The part of Guatu that writes Excel workbooks cannot be loaded: "
                      "%s. Install Guatu again, or write ODS instead."),
                   own_error->message);
      return NULL;
    }
  fd = g_file_open_tmp ("guatu-XXXXXX.xlsx", &path, &own_error);
  if (fd < 0)
    {
      fail (error, own_error->message);
      return NULL;
    }
  close (fd);
  done = write_file (writer, path, dataset, options->language, error);
  if (done && !g_file_get_contents (path, &contents, &length, &own_error))
    done = fail (error, own_error->message);
  g_unlink (path);
  return done ? g_bytes_new_take (g_steal_pointer (&contents), length) : NULL;
}
