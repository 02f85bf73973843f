/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/save.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/file-etag.h"
#include "io/temporary.h"

/* What a file system takes. */
#define MAX_NAME_BYTES 255

/* As many symbolic links one after the other as Linux follows. */
#define MAX_LINKS 40

static gboolean
fail (GError **error, const char *path, const char *reason)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE, _ ("Cannot save “%s”: %s"),
               name, reason);
  return FALSE;
}

/* The file that a path stands for. A rename would put the new file in the
 * place of a link; so the links are followed first, also to what is not there
 * yet. */
static char *
resolve_links (const char *path, GError **error)
{
  g_autofree char *resolved = g_strdup (path);

  for (guint i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *target = g_file_read_link (resolved, NULL);
      g_autofree char *folder = g_path_get_dirname (resolved);

      if (target == NULL)
        return g_steal_pointer (&resolved);

      g_free (resolved);
      resolved = g_path_is_absolute (target) ? g_steal_pointer (&target)
                                             : g_build_filename (folder, target, NULL);
    }

  fail (error, path, g_strerror (ELOOP));
  return NULL;
}

/**
 * Target:
 * @mode: the permissions of what is there, or of a new file
 * @is_there: whether a file is replaced
 * @has_data: whether that one holds anything
 */
typedef struct
{
  guint mode;
  gboolean is_there;
  gboolean has_data;
} Target;

/* Looks at what is there, if anything. */
static gboolean
check_target (const char *path, Target *target, GError **error)
{
  g_autofree char *base = g_path_get_basename (path);
  GStatBuf info;

  *target = (Target) { .mode = 0666 };
  if (strlen (base) > MAX_NAME_BYTES)
    return fail (error, path, _ ("the name is too long"));
  if (g_stat (path, &info) != 0)
    return errno == ENOENT || fail (error, path, g_strerror (errno));
  if (S_ISDIR (info.st_mode))
    return fail (error, path, _ ("it is a folder"));
  if (!S_ISREG (info.st_mode))
    return fail (error, path, _ ("it is not a regular file"));
  if (g_access (path, W_OK) != 0)
    return fail (error, path, g_strerror (errno));
  *target = (Target) { info.st_mode & 07777, TRUE, info.st_size > 0 };
  return TRUE;
}

/* Returns: 0, or an errno */
static int
write_all (int fd, GBytes *bytes)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno != EINTR)
        return errno;
      data += MAX (n, 0);
      length -= (gsize) MAX (n, 0);
    }
  return 0;
}

/* Asked of what is written rather than of the path, where another program may have put
 * something else at once.
 * Returns: 0, or an errno */
static int
get_etag (int fd, char **etag)
{
  struct stat info;

  if (fstat (fd, &info) != 0)
    return errno;
  *etag = guatu_file_etag_of_stat (&info);
  return 0;
}

/* What the process's mask took away from the mode of a file that is replaced is given
 * back, and its data are lost only once the new ones are on the disk.
 * Returns: 0, or an errno */
static int
write_whole (const char *path, const Target *target, GBytes *bytes, char **etag)
{
  g_autofree char *folder = g_path_get_dirname (path);
  GuatuTemporary temporary;
  int failure;

  guatu_temporary_clear_folder (folder);
  failure = guatu_temporary_open (&temporary, folder, target->mode);
  if (failure != 0)
    return failure;
  failure = write_all (temporary.fd, bytes);
  if (failure == 0 && target->is_there
      && fchmod (temporary.fd, (mode_t) target->mode) != 0)
    failure = errno;
  if (failure == 0 && target->has_data && fsync (temporary.fd) != 0)
    failure = errno;
  if (failure == 0 && etag != NULL)
    failure = get_etag (temporary.fd, etag);
  return guatu_temporary_finish (&temporary, path, failure);
}

/**
 * guatu_save_bytes:
 * @path: where to, in the encoding of file names
 * @bytes: what to
 * @etag: (out) (optional) (nullable): what guatu_file_etag() says of the file as it was
 *   saved; %NULL where it was not
 * @error: return location for a %GUATU_IO_ERROR_SAVE, which names the path and
 *   the reason
 *
 * Writes a file so that at every moment, also if the disk is full or the
 * program is killed, there is either all of the old file or all of the new
 * one. A symbolic link stays a link, and a file keeps its permissions. A
 * folder, a FIFO or a device is refused. What a killed process left in the
 * folder is cleared.
 *
 * Returns: whether it was saved
 */
gboolean
guatu_save_bytes (const char *path, GBytes *bytes, char **etag, GError **error)
{
  g_autofree char *resolved = resolve_links (path, error);
  g_autofree char *own = NULL;
  Target target;
  int failure;

  if (etag != NULL)
    *etag = NULL;
  if (resolved == NULL || !check_target (resolved, &target, error))
    return FALSE;
  failure = write_whole (resolved, &target, bytes, etag != NULL ? &own : NULL);
  if (failure == ENOENT)
    return fail (error, path, _ ("its folder does not exist"));
  if (failure != 0)
    return fail (error, path, g_strerror (failure));
  if (etag != NULL)
    *etag = g_steal_pointer (&own);
  return TRUE;
}
