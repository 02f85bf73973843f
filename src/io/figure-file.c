/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-file.h"

#include <glib/gi18n-lib.h>

#include "io/format-reader.h"

static const struct
{
  int code;
  const char *message;
} failures[] = {
  [GUATU_FOUND_NOTHING]
  = { GUATU_IO_ERROR_FIGURE,
      N_ ("“%s” is a picture or a web page without data: it was exported without "
          "them, or another program made it or saved it again.") },
  [GUATU_FOUND_DAMAGED]
  = { GUATU_IO_ERROR_FIGURE,
      N_ ("The data in the figure “%s” are damaged. Export it again, or use a copy "
          "that no other program has changed.") },
  [GUATU_FOUND_TOO_LARGE]
  = { GUATU_IO_ERROR_LIMIT,
      N_ ("The data in the figure “%s” are larger than a dataset may be.") },
};

/**
 * guatu_figure_file_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether the file looks like a PNG, an SVG, a PDF, an EMF or a page of the web
 */
gboolean
guatu_figure_file_is (const void *data, gsize length)
{
  return guatu_format_reader (guatu_format_of_bytes (data, length))->find != NULL;
}

/**
 * guatu_figure_file_data:
 * @bytes: a file of which guatu_figure_file_is()
 * @name: the name of the file, for messages
 * @cancellable: (nullable): ends the search within a moment
 * @error: return location for a %GUATU_IO_ERROR_FIGURE, a %GUATU_IO_ERROR_LIMIT or
 *   %G_IO_ERROR_CANCELLED
 *
 * Looks for the dataset that a figure of ours carries. Nothing but this file is
 * read, no entity of it is followed and none of it is taken for more than bytes:
 * the dataset has still to be read as one.
 *
 * Returns: (transfer full): the dataset as a file
 */
GBytes *
guatu_figure_file_data (GBytes *bytes, const char *name, GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (GBytes) found = NULL;
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  const GuatuFormatReader *reader
      = guatu_format_reader (guatu_format_of_bytes (data, length));
  GuatuFound result = GUATU_FOUND_NOTHING;

  if (reader->find != NULL)
    result = reader->find (data, length, cancellable, &found);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (result == GUATU_FOUND && g_bytes_get_size (found) > GUATU_READ_MAX_BYTES)
    result = GUATU_FOUND_TOO_LARGE;
  if (result == GUATU_FOUND)
    return g_steal_pointer (&found);

  g_set_error (error, GUATU_IO_ERROR, failures[result].code, _ (failures[result].message),
               name);
  return NULL;
}
