/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * A file is written under a name that says whose it is, and then gets its own. Its
 * writer holds a lock on it, which the kernel takes back however the writer ends: what
 * has such a name and no lock was left by a process that was killed.
 */

#define PREFIX ".guatu-"
#define LETTERS "XXXXXX" /* as g_mkstemp() replaces them */
#define SUFFIX ".tmp"

/* A folder that was just cleared is not looked through again for each file of a batch. */
#define CLEAR_AGAIN_SECONDS 60

static gboolean
is_name_of_ours (const char *name)
{
  gsize n = strlen (PREFIX);

  if (!g_str_has_prefix (name, PREFIX))
    return FALSE;
  for (gsize end = n + strlen (LETTERS); n < end; n++)
    if (!g_ascii_isalnum (name[n]))
      return FALSE;
  return g_str_equal (name + n, SUFFIX);
}

static gboolean
is_still_there (int fd)
{
  struct stat info;

  return fstat (fd, &info) == 0 && info.st_nlink > 0;
}

/**
 * guatu_temporary_open:
 * @temporary: (out caller-allocates): set on success; guatu_temporary_finish() ends it
 * @folder: where it is made, which is where it is to stay
 * @mode: its permissions, less those that the process masks
 *
 * Where the file system knows no locks it is made without one, and never cleared.
 *
 * Returns: 0, or an errno
 */
int
guatu_temporary_open (GuatuTemporary *temporary, const char *folder, guint mode)
{
  for (;;)
    {
      g_autofree char *path = g_build_filename (folder, PREFIX LETTERS SUFFIX, NULL);
      int fd = g_mkstemp_full (path, O_WRONLY | O_CLOEXEC, (int) mode);

      if (fd < 0)
        return errno;
      /* Before it had its lock, another process may have cleared it. */
      if (flock (fd, LOCK_EX) != 0 || is_still_there (fd))
        {
          temporary->fd = fd;
          temporary->path = g_steal_pointer (&path);
          return 0;
        }
      close (fd);
    }
}

/**
 * guatu_temporary_finish:
 * @temporary: an open one, which is closed
 * @target: the path in the same folder that it is renamed to
 * @failure: an errno of what was done to it; other than 0 it is removed instead
 *
 * Returns: 0, or @failure, or an errno
 */
int
guatu_temporary_finish (GuatuTemporary *temporary, const char *target, int failure)
{
  /* Renamed while it is locked, so that nobody clears it in between. */
  if (failure == 0 && rename (temporary->path, target) != 0)
    failure = errno;
  if (failure != 0)
    unlink (temporary->path);
  close (temporary->fd);
  g_clear_pointer (&temporary->path, g_free);
  return failure;
}

static void
clear (const char *path)
{
  int fd = open (path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  struct stat info;

  if (fd < 0)
    return;
  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode) && info.st_uid == geteuid ()
      && flock (fd, LOCK_EX | LOCK_NB) == 0)
    unlink (path);
  close (fd);
}

/* Whether it is time to look through a folder, which is then remembered. */
static gboolean
is_due (const char *folder)
{
  static GMutex mutex;
  static char *last_path;
  static struct stat last;
  static gint64 when;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  gint64 now = g_get_monotonic_time ();
  struct stat info;

  if (stat (folder, &info) != 0)
    return FALSE;
  if (g_strcmp0 (folder, last_path) == 0 && info.st_dev == last.st_dev
      && info.st_ino == last.st_ino && now - when < CLEAR_AGAIN_SECONDS * G_USEC_PER_SEC)
    return FALSE;
  g_free (last_path);
  last_path = g_strdup (folder);
  last = info;
  when = now;
  return TRUE;
}

/**
 * guatu_temporary_clear_folder:
 * @folder: a folder, which is about to be written to
 *
 * Removes the temporary files that killed processes of this user left there. Those of
 * processes that run, in whatever container, and files of other names stay.
 */
void
guatu_temporary_clear_folder (const char *folder)
{
  g_autoptr (GDir) entries = is_due (folder) ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    if (is_name_of_ours (name))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        clear (path);
      }
}
