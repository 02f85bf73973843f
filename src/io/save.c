/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/save.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

/* GLib writes to a temporary file whose name is seven bytes longer; a file
 * system takes 255. */
#define MAX_NAME_BYTES 248

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

/* Looks at what is there, if anything: @mode gets its permissions, and stays
 * as it is for a new file. */
static gboolean
check_target (const char *path, guint *mode, GError **error)
{
  g_autofree char *base = g_path_get_basename (path);
  GStatBuf info;

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

  *mode = info.st_mode & 07777;
  return TRUE;
}

/**
 * guatu_save_bytes:
 * @path: where to, in the encoding of file names
 * @bytes: what to
 * @error: return location for a %GUATU_IO_ERROR_SAVE, which names the path and
 *   the reason
 *
 * Writes a file so that at every moment, also if the disk is full or the
 * program is killed, there is either all of the old file or all of the new
 * one. A symbolic link stays a link, and a file keeps its permissions. A
 * folder, a FIFO or a device is refused.
 *
 * Returns: whether it was saved
 */
gboolean
guatu_save_bytes (const char *path, GBytes *bytes, GError **error)
{
  const guint new_mode = 0666;
  guint mode = new_mode;
  g_autofree char *target = resolve_links (path, error);
  g_autoptr (GError) local_error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (target == NULL || !check_target (target, &mode, error))
    return FALSE;

  if (!g_file_set_contents_full (target, data, (gssize) length,
                                 G_FILE_SET_CONTENTS_CONSISTENT, (int) mode,
                                 &local_error))
    return fail (error, path, local_error->message);

  /* What the process's mask took away from the mode is given back. */
  if (mode != new_mode && g_chmod (target, (int) mode) != 0)
    return fail (error, path, g_strerror (errno));
  return TRUE;
}
