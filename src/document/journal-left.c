/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/journal-private.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/read.h"

/* Journals of programs that ended without saving. */

/** guatu_journal_folder: (transfer full): where the program keeps its journals. */
char *
guatu_journal_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "guatu", NULL);
}

/** guatu_left_journal_free: @left: (transfer full): a journal, which stays where it is */
void
guatu_left_journal_free (GuatuLeftJournal *left)
{
  if (left->lock >= 0)
    close (left->lock);
  g_free (left->path);
  g_clear_object (&left->file);
  g_free (left->etag);
  guatu_text_clear (&left->title);
  g_free (left);
}

static void
read_about (GuatuLeftJournal *left, const char *path)
{
  g_autoptr (GKeyFile) about = g_key_file_new ();
  g_autofree char *uri = NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (!g_key_file_load_from_file (about, path, G_KEY_FILE_KEEP_TRANSLATIONS, NULL))
    return;
  uri = g_key_file_get_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_FILE, NULL);
  left->file = uri != NULL ? g_file_new_for_uri (uri) : NULL;
  zh = g_key_file_get_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_TITLE "[zh]",
                              NULL);
  en = g_key_file_get_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_TITLE "[en]",
                              NULL);
  guatu_text_set (&left->title, zh, en);
  left->etag
      = g_key_file_get_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_ETAG, NULL);
}

/* Returns: (transfer full) (nullable): the journal, if its program has ended and it has
 * kept something; what has kept nothing is removed */
static GuatuLeftJournal *
take (const char *folder, const char *name)
{
  g_autofree char *about = g_build_filename (folder, name, NULL);
  g_autofree char *path
      = g_strndup (about, strlen (about) - strlen (GUATU_JOURNAL_SUFFIX));
  g_autofree char *data = g_strconcat (path, GUATU_JOURNAL_DATA, NULL);
  const int lock = open (about, O_RDWR | O_CLOEXEC);
  GuatuLeftJournal *left;
  GStatBuf info;

  if (lock < 0)
    return NULL;
  if (flock (lock, LOCK_EX | LOCK_NB) != 0 || g_stat (data, &info) != 0)
    {
      /* Of a journal that others write, the lock is not had. */
      if (flock (lock, LOCK_EX | LOCK_NB) == 0)
        guatu_journal_remove_files (path);
      close (lock);
      return NULL;
    }
  left = g_new0 (GuatuLeftJournal, 1);
  left->lock = lock;
  left->path = g_steal_pointer (&path);
  left->changed = (gint64) info.st_mtime;
  read_about (left, about);
  return left;
}

/* Of a program that ended while it removed a journal the data may be there still. */
static void
remove_stray (const char *folder, const char *name)
{
  g_autofree char *data = g_build_filename (folder, name, NULL);
  g_autofree char *path = g_strndup (data, strlen (data) - strlen (GUATU_JOURNAL_DATA));
  g_autofree char *about = g_strconcat (path, GUATU_JOURNAL_SUFFIX, NULL);

  if (!g_file_test (about, G_FILE_TEST_EXISTS))
    g_unlink (data);
}

static int
compare_changed (gconstpointer a, gconstpointer b)
{
  const GuatuLeftJournal *const *x = a, *const *y = b;

  return (*x)->changed<(*y)->changed ? 1 : (*x)->changed> (*y)->changed ? -1 : 0;
}

/**
 * guatu_journal_find_left:
 * @folder: where journals are kept; need not be there
 *
 * Returns: (transfer full) (element-type GuatuLeftJournal): those that programs have left
 *   there, the newest first; no other program gets them until they are freed
 */
GPtrArray *
guatu_journal_find_left (const char *folder)
{
  GPtrArray *found
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_left_journal_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      GuatuLeftJournal *left
          = g_str_has_suffix (name, GUATU_JOURNAL_SUFFIX) ? take (folder, name) : NULL;

      if (left != NULL)
        g_ptr_array_add (found, left);
      if (g_str_has_suffix (name, GUATU_JOURNAL_DATA))
        remove_stray (folder, name);
    }
  g_ptr_array_sort (found, compare_changed);
  return found;
}

/**
 * guatu_left_journal_read:
 * @left: a journal that was left
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): what was unsaved
 */
GuatuDataset *
guatu_left_journal_read (const GuatuLeftJournal *left, GError **error)
{
  g_autofree char *path = g_strconcat (left->path, GUATU_JOURNAL_DATA, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return guatu_read_file (file, NULL, NULL, NULL, NULL, error);
}

/**
 * guatu_left_journal_adopt:
 * @left: a journal that was left; it is empty afterwards
 *
 * Returns: (transfer full): the same journal, to go on with
 */
GuatuJournal *
guatu_left_journal_adopt (GuatuLeftJournal *left)
{
  const int lock = left->lock;

  left->lock = -1;
  return guatu_journal_new_of (g_strdup (left->path), lock);
}

/** guatu_left_journal_discard: removes what was left. */
void
guatu_left_journal_discard (GuatuLeftJournal *left)
{
  guatu_journal_remove_files (left->path);
}
