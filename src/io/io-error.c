/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/io-error.h"

#include <glib/gi18n-lib.h>

#include "io/io-limits.h"

G_DEFINE_QUARK (guatu - io - error - quark, guatu_io_error)

/**
 * guatu_io_set_too_large:
 * @error: return location for a %GUATU_IO_ERROR_LIMIT
 * @name: the name of the file, for display
 */
void
guatu_io_set_too_large (GError **error, const char *name)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("“%s” is larger than %d MiB. Split it into several datasets."), name,
               GUATU_READ_MAX_BYTES / (1024 * 1024));
}

/**
 * guatu_io_set_long_too_large:
 * @error: return location for a %GUATU_IO_ERROR_LIMIT
 * @name: the name of the file, for display
 *
 * Says that a table of text is too large.
 */
void
guatu_io_set_long_too_large (GError **error, const char *name)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("“%s” is larger than %d MiB. Split it into several files."), name,
               GUATU_TEXT_MAX_BYTES / (1024 * 1024));
}

/**
 * guatu_io_set_summary:
 * @error: return location for the error
 * @code: a #GuatuIoError
 * @name: the name of the file, for display
 * @problems: what is wrong with it
 */
void
guatu_io_set_summary (GError **error, int code, const char *name,
                      const GuatuProblems *problems)
{
  guint n = guatu_problems_count (problems);

  g_set_error (error, GUATU_IO_ERROR, code,
               ngettext ("“%s” has %u problem and cannot be opened.",
                         "“%s” has %u problems and cannot be opened.", n),
               name, n);
}
