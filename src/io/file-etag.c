/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/file-etag.h"

/**
 * guatu_file_etag_of_stat:
 * @info: of a regular file
 *
 * The time of the last change alone does not tell two contents apart: file systems count
 * it in ticks of some milliseconds, in which a file can be written twice. A file that is
 * written anew and renamed has another inode as well. Renaming changes nothing of it.
 *
 * Returns: (transfer full): what tells a file's content from another
 */
char *
guatu_file_etag_of_stat (const struct stat *info)
{
  return g_strdup_printf ("%" G_GUINT64_FORMAT ":%" G_GUINT64_FORMAT ":%" G_GINT64_FORMAT
                          ".%09ld",
                          (guint64) info->st_ino, (guint64) info->st_size,
                          (gint64) info->st_mtim.tv_sec, info->st_mtim.tv_nsec);
}

static char *
remote_etag (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_etag (info)) : NULL;
}

/** guatu_file_etag: (transfer full) (nullable): what tells a file's content from another,
 * %NULL where there is none; any thread may ask. */
char *
guatu_file_etag (GFile *file)
{
  const char *path = g_file_peek_path (file);
  struct stat info;

  if (path == NULL)
    return remote_etag (file);
  return stat (path, &info) == 0 ? guatu_file_etag_of_stat (&info) : NULL;
}
