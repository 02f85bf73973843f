/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "folder.h"

#include <glib/gstdio.h>

/**
 * folder_set_up:
 * @fixture: (out): a new folder
 * @name: the name of its file, as the data of a test
 */
void
folder_set_up (FolderFixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("guatu-test-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, (const char *) name, NULL);
}

/**
 * folder_put:
 * @fixture: a folder
 * @text: what its file is to hold
 * @length: how many bytes, or -1 for all before a zero byte
 */
void
folder_put (const FolderFixture *fixture, const char *text, gssize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (fixture->path, text, length, &error);
  g_assert_no_error (error);
}

/** folder_count_files: how many files there are, also those whose names are hidden. */
guint
folder_count_files (const FolderFixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder) != NULL)
    n++;
  return n;
}

/** folder_tear_down: removes the folder with the files in it. */
void
folder_tear_down (FolderFixture *fixture, gconstpointer name)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *entry;

  while ((entry = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, entry, NULL);

      g_remove (path);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}
