/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read-bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/figure-file.h"
#include "io/foreign.h"
#include "io/formats.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "dataset/large-pages.h"

/* Between two looks at the cancellable. */
#define BLOCK_BYTES (256 * 1024)

/* How much of a large file tells what it is. */
#define LOOK_AT 4096

static void
set_open_error (GError **error, const char *name, const char *reason)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_OPEN, _ ("Cannot open “%s”: %s"),
               name, reason);
}

/* Whether files of a format are text whose rows are read one after the other. */
static gboolean
is_read_by_row (GuatuFormat format)
{
  return format == GUATU_FORMAT_CSV || format == GUATU_FORMAT_SDMX_CSV
         || format == GUATU_FORMAT_EUROSTAT || format == GUATU_FORMAT_WORLD_BANK
         || format == GUATU_FORMAT_OWID || format == GUATU_FORMAT_CODED;
}

/* A figure holds more than its data, and a table of text is read row by row. Both are
 * known by how they begin, which is looked at without moving on in the file. */
static gboolean
has_fair_size (int fd, goffset size, const char *name, GError **error)
{
  char beginning[LOOK_AT];
  gssize n = 0;
  gboolean is_text;

  if (size <= GUATU_READ_MAX_BYTES)
    return TRUE;
  n = pread (fd, beginning, sizeof beginning, 0);
  if (n > 0 && size <= GUATU_FIGURE_MAX_BYTES
      && guatu_figure_file_is (beginning, (gsize) n))
    return TRUE;
  if (n > 0 && guatu_foreign_refuse (name, beginning, (gsize) n, error))
    return FALSE;
  is_text = n > 0 && is_read_by_row (guatu_format_of_bytes (beginning, (gsize) n));
  if (is_text && size <= GUATU_TEXT_MAX_BYTES)
    return TRUE;
  if (is_text)
    guatu_io_set_long_too_large (error, name);
  else
    guatu_io_set_too_large (error, name);
  return FALSE;
}

/* Opens only what is a regular file. Without O_NONBLOCK a FIFO that nobody
 * writes to would block for ever, before it could be told for what it is. */
static int
open_regular (const char *path, const char *name, gsize *size, GError **error)
{
  int fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  const char *reason = NULL;
  struct stat info;

  if (fd < 0)
    {
      set_open_error (error, name, g_strerror (errno));
      return -1;
    }

  if (fstat (fd, &info) != 0)
    reason = g_strerror (errno);
  else if (S_ISDIR (info.st_mode))
    reason = _ ("it is a folder");
  else if (!S_ISREG (info.st_mode))
    reason = _ ("it is not a regular file");
  if (reason != NULL)
    set_open_error (error, name, reason);
  else if (has_fair_size (fd, info.st_size, name, error))
    {
      *size = (gsize) info.st_size;
      return fd;
    }
  close (fd);
  return -1;
}

/* Memory for a file. */
static char *
allocate (gsize size)
{
  char *buffer = g_try_malloc (size);

  if (buffer != NULL)
    guatu_ask_for_large_pages (buffer, size);
  return buffer;
}

/* Reads up to @size bytes: a file that grows meanwhile is cut, one that
 * shrinks ends early. */
static gboolean
read_all (int fd, char *buffer, gsize size, gsize *length, const char *name,
          GCancellable *cancellable, GError **error)
{
  *length = 0;
  while (*length < size)
    {
      gssize n;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      n = read (fd, buffer + *length, MIN (size - *length, BLOCK_BYTES));
      if (n == 0)
        return TRUE;
      if (n < 0 && errno != EINTR)
        {
          set_open_error (error, name, g_strerror (errno));
          return FALSE;
        }
      *length += n > 0 ? (gsize) n : 0;
    }
  return TRUE;
}

/**
 * guatu_open_file:
 * @file: a file of this computer
 * @opened: (out): the file, once it is open; to be cleared
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #GuatuIoError or %G_IO_ERROR_CANCELLED
 *
 * Opens a regular file of at most %GUATU_READ_MAX_BYTES, a figure of at most
 * %GUATU_FIGURE_MAX_BYTES, or a table of text of at most %GUATU_TEXT_MAX_BYTES; its size
 * is looked at before anything is allocated. Never blocks on a FIFO or a device.
 *
 * Returns: whether it is open
 */
gboolean
guatu_open_file (GFile *file, GuatuOpenFile *opened, GCancellable *cancellable,
                 GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  *opened = (GuatuOpenFile) GUATU_OPEN_FILE_INIT;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  opened->name = g_file_get_parse_name (file);
  if (path == NULL)
    set_open_error (error, opened->name,
                    *opened->name == '\0' ? _ ("the name is empty")
                                          : _ ("it is not on this computer"));
  else
    opened->fd = open_regular (path, opened->name, &opened->size, error);
  return opened->fd >= 0;
}

/**
 * guatu_read_bytes_of_open_file:
 * @opened: a file, of which nothing was read but by pread()
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #GuatuIoError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): what the file holds
 */
GBytes *
guatu_read_bytes_of_open_file (const GuatuOpenFile *opened, GCancellable *cancellable,
                               GError **error)
{
  g_autofree char *buffer = allocate (opened->size + 1);
  gsize length = 0;

  if (buffer == NULL)
    set_open_error (error, opened->name, g_strerror (ENOMEM));
  else if (read_all (opened->fd, buffer, opened->size, &length, opened->name, cancellable,
                     error))
    return g_bytes_new_take (g_steal_pointer (&buffer), length);
  return NULL;
}

/**
 * guatu_read_bytes_of_file:
 * @file: a file of this computer
 * @cancellable: (nullable): a cancellable
 * @error: return location for a #GuatuIoError or %G_IO_ERROR_CANCELLED
 *
 * Reads a file as guatu_open_file() opens it.
 *
 * Returns: (transfer full): what the file holds
 */
GBytes *
guatu_read_bytes_of_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_auto (GuatuOpenFile) opened = GUATU_OPEN_FILE_INIT;

  return guatu_open_file (file, &opened, cancellable, error)
             ? guatu_read_bytes_of_open_file (&opened, cancellable, error)
             : NULL;
}
