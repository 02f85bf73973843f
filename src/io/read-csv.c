/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/sheet/csv.h"
#include "io/sheet/decode.h"

/**
 * guatu_read_csv_cells:
 * @bytes: a table of text
 * @options: what somebody says of it
 * @report: how it was understood
 * @error: a #GuatuIoError
 *
 * Reads cells parted by commas, semicolons or tabs, in whatever the text is written.
 *
 * Returns: (transfer full) (nullable): the cells
 */
GuatuCells *
guatu_read_csv_cells (GBytes *bytes, const GuatuTableOptions *options,
                      GuatuTableReport *report, GError **error)
{
  gsize length, n = 0;
  const char *data = g_bytes_get_data (bytes, &length);
  const char *encoding = NULL;
  g_autofree char *text = guatu_decode (data != NULL ? data : "", length,
                                        options->encoding, &encoding, &n, error);
  char separator;

  if (text == NULL)
    return NULL;
  if (strlen (text) != n)
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("This is no file of text: it has zero bytes."));
      return NULL;
    }
  if (guatu_text_is_mojibake (text))
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("The text is garbled: it was read in a wrong encoding and "
                              "saved like that. Export it anew from where it is from."));
      return NULL;
    }
  separator = guatu_csv_find_separator (text, n);
  guatu_table_report_add (report, FALSE, "", _ ("The text is written in %s."), encoding);
  if (separator == '\t')
    guatu_table_report_add (report, FALSE, "", _ ("Tabs part its cells."));
  else if (separator != '\0')
    guatu_table_report_add (report, FALSE, "", _ ("“%c” parts its cells."), separator);
  return guatu_csv_parse (text, n, separator != '\0' ? separator : ',', error);
}

/**
 * guatu_read_csv:
 * @bytes: a table of text
 * @name: the name of the file, for messages
 * @options: what somebody says of the table
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Reads cells parted by commas, semicolons or tabs, as one file of a dataset.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_csv (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  g_autoptr (GuatuCells) grid = NULL;
  g_autoptr (GError) own_error = NULL;
  GuatuDataset *dataset = NULL;

  if (g_bytes_get_size (bytes) > GUATU_READ_MAX_BYTES)
    {
      guatu_io_set_too_large (error, name);
      return NULL;
    }
  grid = guatu_read_csv_cells (bytes, options, report, &own_error);
  if (grid != NULL)
    dataset = guatu_read_cells (grid, name, options, report, problems, &own_error);
  if (dataset != NULL)
    return dataset;
  guatu_table_set_error (error, name, problems, own_error);
  return NULL;
}
