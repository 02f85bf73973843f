/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "io/grid/cells-pages.h"
#include "io/grid/long.h"
#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/sheet/csv-pages.h"
#include "io/sheet/csv-rows.h"
#include "io/sheet/csv.h"
#include "io/sheet/decode.h"
#include "io/sheet/western.h"
#include "io/sheet/wide-separator.h"

/* How much of a text tells whether it is garbled. */
#define LOOK_AT (128 * 1024)

/* Whether a text, which may be cut within a character, is garbled; ASCII is not. */
static gboolean
is_garbled (const char *text, gsize length)
{
  const gsize n = length > 0 ? guatu_ascii_length (text, length) : 0;
  g_autofree char *beginning = NULL;
  const char *cut;

  if (n == length)
    return FALSE;
  beginning = g_strndup (text, length);
  if (!g_utf8_validate (beginning, -1, &cut))
    beginning[cut - beginning] = '\0';
  return guatu_text_is_mojibake (beginning);
}

/* Tells what a text is written in, and what parts its cells. */
static void
tell_shape (GuatuTableReport *report, const char *encoding, char separator,
            const char *wide)
{
  guatu_table_report_add (report, FALSE, "", _ ("The text is written in %s."), encoding);
  if (separator == '\t')
    guatu_table_report_add (report, FALSE, "", _ ("Tabs part its cells."));
  else if (separator != '\0')
    {
      const char usual[] = { separator, '\0' };

      guatu_table_report_add (report, FALSE, "", _ ("“%s” parts its cells."),
                              wide != NULL ? wide : usual);
    }
}

/* A text of which nothing is wrong as a whole, and what parts its cells. */
static GBytes *
find_text (GBytes *bytes, const GuatuTableOptions *options, GuatuTableReport *report,
           char *separator, GError **error)
{
  const char *encoding = NULL, *wide = NULL;
  g_autoptr (GBytes) text
      = guatu_decode_bytes (bytes, options->encoding, &encoding, error);
  const char *data;
  gsize length;

  if (text == NULL)
    return NULL;
  data = g_bytes_get_data (text, &length);
  if (is_garbled (data, MIN (length, LOOK_AT)))
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("The text is garbled: it was read in a wrong encoding and "
                              "saved like that. Export it anew from where it is from."));
      return NULL;
    }
  if (options->encoding == NULL && g_str_equal (encoding, GUATU_WESTERN))
    guatu_table_report_add (
        report, TRUE, "",
        _ ("The text is taken to be written in %s, as files of Western "
           "Europe are. If letters are wrong, say “--encoding”."),
        encoding);
  if (!guatu_wide_separator_take (&text, &wide, error))
    return NULL;
  data = g_bytes_get_data (text, &length);
  *separator = wide != NULL ? GUATU_CELLS_WIDE_SEPARATOR
                            : guatu_csv_find_separator (data, length);
  tell_shape (report, encoding, *separator, wide);
  if (*separator == '\0')
    *separator = ',';
  return g_steal_pointer (&text);
}

/* An empty text has no bytes at all. */
static GuatuCells *
parse (GBytes *text, char separator, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (text, &length);

  return guatu_csv_parse (data != NULL ? data : "", length, separator, error);
}

/**
 * guatu_read_csv_cells:
 * @bytes: a table of text
 * @options: what somebody says of it
 * @report: how it was understood
 * @error: a #GuatuIoError
 *
 * Reads cells parted by commas, semicolons or tabs, in whatever the text is written. Of a
 * long table pages are kept, so that its cells are got row by row, as of
 * guatu_cells_new_paged().
 *
 * Returns: (transfer full) (nullable): the cells
 */
GuatuCells *
guatu_read_csv_cells (GBytes *bytes, const GuatuTableOptions *options,
                      GuatuTableReport *report, GError **error)
{
  char separator = '\0';
  g_autoptr (GBytes) text = find_text (bytes, options, report, &separator, error);

  if (text == NULL)
    return NULL;
  return g_bytes_get_size (text) >= GUATU_CSV_ROWS_FROM
             ? guatu_csv_pages_new (text, separator, GUATU_CSV_PAGE_BYTES, error)
             : parse (text, separator, error);
}

/* Reads a long table in the form that we write. */
static GuatuDataset *
read_own (GBytes *text, char separator, const char *name, GuatuTableReport *report,
          GuatuProblems *problems, GError **error)
{
  g_autoptr (GuatuCells) pages
      = guatu_csv_pages_new (text, separator, GUATU_CSV_PAGE_BYTES, error);
  g_autoptr (GuatuDataset) dataset
      = pages != NULL ? guatu_read_long (pages, name, report, problems) : NULL;

  if (pages != NULL && guatu_cells_paged_failed (pages, error))
    return NULL;
  return g_steal_pointer (&dataset);
}

/* Reads a long table row by row; %FALSE in @are_regular if its rows are not all alike. */
static GuatuDataset *
read_rows (GBytes *text, char separator, const char *name,
           const GuatuTableOptions *options, GuatuTableReport *report,
           GuatuProblems *problems, gboolean *are_regular, GError **error)
{
  GuatuCsvRows csv = { .separator = separator };
  GuatuRows rows = { guatu_csv_rows_read, &csv, FALSE };
  g_autoptr (GuatuCells) sample = NULL;
  GuatuDataset *dataset = NULL;

  csv.text = g_bytes_get_data (text, &csv.length);
  if (csv.length >= GUATU_CSV_ROWS_FROM)
    sample = guatu_csv_rows_sample (&csv);
  if (sample != NULL && guatu_long_is (sample))
    {
      *are_regular = TRUE;
      return read_own (text, separator, name, report, problems, error);
    }
  if (sample != NULL)
    dataset = guatu_read_rows (&rows, sample, name, options, report, problems, error);
  *are_regular = rows.are_regular;
  return dataset;
}

/* Reads a table of text as its size and its rows ask for. */
static GuatuDataset *
read_text (GBytes *bytes, const char *name, const GuatuTableOptions *options,
           GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  char separator = '\0';
  g_autoptr (GBytes) text = find_text (bytes, options, report, &separator, error);
  g_autoptr (GuatuCells) grid = NULL;
  g_autoptr (GPtrArray) parts
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_cells_free);
  gboolean are_regular = FALSE;
  GuatuDataset *dataset;

  if (text == NULL)
    return NULL;
  dataset
      = read_rows (text, separator, name, options, report, problems, &are_regular, error);
  if (are_regular)
    return dataset;
  grid = parse (text, separator, error);
  if (grid == NULL)
    return NULL;
  if (!guatu_long_is (grid))
    {
      guatu_cells_part_languages (grid);
      guatu_cells_split (grid, parts);
    }
  if (parts->len == 0)
    return guatu_read_cells (grid, name, options, report, problems, error);
  guatu_table_report_add (report, FALSE, "", _ ("%u tables stand beside each other."),
                          parts->len);
  return guatu_read_sheets ((const GuatuCells *const *) parts->pdata, parts->len, name,
                            options, report, problems, error);
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
  g_autoptr (GError) own_error = NULL;
  GuatuDataset *dataset;

  if (g_bytes_get_size (bytes) > GUATU_TEXT_MAX_BYTES)
    {
      guatu_io_set_long_too_large (error, name);
      return NULL;
    }
  dataset = read_text (bytes, name, options, report, problems, &own_error);
  if (dataset == NULL)
    guatu_table_set_error (error, name, problems, own_error);
  return dataset;
}

/* Finds where the text of a file begins and what parts its cells, if it may be UTF-8 and
 * has any parted. */
static gboolean
find_utf8 (const GuatuOpenFile *file, const char *encoding, gsize *start, char *separator)
{
  const gsize length = MIN (file->size, LOOK_AT);
  g_autofree char *beginning = g_malloc (length);
  const char *text = beginning;

  if (pread (file->fd, beginning, length, 0) != (gssize) length)
    return FALSE;
  *start = guatu_utf8_mark_length (text, length);
  *separator = guatu_csv_find_separator (text + *start, length - *start);
  return *separator != '\0'
         && (encoding == NULL || g_ascii_strcasecmp (encoding, "UTF-8") == 0)
         && !is_garbled (text + *start, length - *start);
}

/**
 * guatu_read_long_csv:
 * @file: a table of text
 * @options: what somebody says of the table
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @is_read: (out): whether it was read, or cannot be
 * @error: a #GuatuIoError
 *
 * Does what guatu_read_csv() does, of a long table whose rows are all alike, in UTF-8 and
 * without quotes; if it is none, @is_read is %FALSE, and nothing is reported.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_long_csv (const GuatuOpenFile *file, const GuatuTableOptions *options,
                     GuatuTableReport *report, GuatuProblems *problems, gboolean *is_read,
                     GError **error)
{
  const guint n_notices = report->len;
  GuatuCsvRows csv = { .fd = file->fd };
  GuatuRows rows = { guatu_csv_rows_read, &csv, FALSE };
  g_autoptr (GuatuCells) sample = NULL;
  g_autoptr (GError) own_error = NULL;
  GuatuDataset *dataset = NULL;

  *is_read = FALSE;
  if (file->size < GUATU_CSV_ROWS_FROM
      || !find_utf8 (file, options->encoding, &csv.start, &csv.separator))
    return NULL;
  csv.length = file->size - csv.start;
  if (csv.length >= GUATU_CSV_ROWS_FROM)
    sample = guatu_csv_rows_sample (&csv);
  if (sample == NULL)
    return NULL;
  tell_shape (report, options->encoding != NULL ? options->encoding : "UTF-8",
              csv.separator, NULL);
  dataset = guatu_read_rows (&rows, sample, file->name, options, report, problems,
                             &own_error);
  *is_read = rows.are_regular;
  if (!*is_read)
    g_ptr_array_set_size (report, (int) n_notices);
  else if (dataset == NULL)
    guatu_table_set_error (error, file->name, problems, own_error);
  return dataset;
}
