/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/journal-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "io/save.h"
#include "io/write.h"

/* A journal is two files: one tells what it is of and is locked by the program that
 * writes it, which the kernel unlocks however the program ends; beside it stands the
 * dataset as it is. Each write replaces that as a whole. */

/**
 * GuatuJournal:
 * @next: (nullable): what is to be written after what a thread writes now
 */
struct _GuatuJournal
{
  GuatuJournalWork *work;
  GuatuDataset *next;
  GFile *next_file;
  char *next_etag;
  gboolean is_writing;
  gboolean is_freed;
};

static GuatuJournalWork *
work_ref (GuatuJournalWork *work)
{
  g_atomic_ref_count_inc (&work->ref_count);
  return work;
}

static void
work_unref (GuatuJournalWork *work)
{
  if (!g_atomic_ref_count_dec (&work->ref_count))
    return;
  if (work->lock >= 0)
    close (work->lock);
  g_mutex_clear (&work->mutex);
  g_free (work->path);
  g_free (work);
}

/* What a thread writes. */
typedef struct
{
  GuatuJournal *journal;
  GuatuJournalWork *work;
  GuatuDataset *dataset;
  char *about;
} Writing;

static void
writing_free (Writing *writing)
{
  work_unref (writing->work);
  g_clear_pointer (&writing->dataset, guatu_dataset_unref);
  g_free (writing->about);
  g_free (writing);
}

/** guatu_journal_remove_files: @path: of a journal, without its ending */
void
guatu_journal_remove_files (const char *path)
{
  g_autofree char *about = g_strconcat (path, GUATU_JOURNAL_SUFFIX, NULL);
  g_autofree char *data = g_strconcat (path, GUATU_JOURNAL_DATA, NULL);

  /* What has no file that tells what it is of is no journal. */
  g_unlink (about);
  g_unlink (data);
}

/* It has its name only once it is locked, so that no other program takes it for left. */
static gboolean
open_locked (GuatuJournalWork *work)
{
  g_autofree char *folder = g_path_get_dirname (work->path);
  g_autofree char *about = g_strconcat (work->path, GUATU_JOURNAL_SUFFIX, NULL);
  g_autofree char *new = g_strconcat (work->path, ".new", NULL);

  if (work->lock >= 0)
    return TRUE;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return FALSE;
  work->lock = open (new, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (work->lock < 0)
    return FALSE;
  if (flock (work->lock, LOCK_EX | LOCK_NB) == 0 && g_rename (new, about) == 0)
    return TRUE;
  close (work->lock);
  work->lock = -1;
  g_unlink (new);
  return FALSE;
}

static void
write_about (GuatuJournalWork *work, const char *about)
{
  const gsize length = strlen (about);

  if (pwrite (work->lock, about, length, 0) != (gssize) length
      || ftruncate (work->lock, (off_t) length) != 0)
    g_info ("Journal: %s", g_strerror (errno));
}

/* Whether the journal is there to be written to. */
static gboolean
begin_writing (GuatuJournalWork *work, const char *about)
{
  gboolean is_open;

  g_mutex_lock (&work->mutex);
  is_open = !work->has_ended && open_locked (work);
  if (is_open)
    write_about (work, about);
  g_mutex_unlock (&work->mutex);
  return is_open;
}

static void
remove_if_ended (GuatuJournalWork *work)
{
  g_mutex_lock (&work->mutex);
  if (work->has_ended)
    guatu_journal_remove_files (work->path);
  g_mutex_unlock (&work->mutex);
}

/* A disk that is full keeps nobody from working: what is to be saved is there still. */
static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Writing *writing = data;
  g_autofree char *path = g_strconcat (writing->work->path, GUATU_JOURNAL_DATA, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guatu_write_part (writing->dataset, NULL, NULL, &error);

  g_clear_pointer (&writing->dataset, guatu_dataset_unref);
  if (bytes != NULL && begin_writing (writing->work, writing->about))
    {
      guatu_save_bytes (path, bytes, NULL, &error);
      remove_if_ended (writing->work);
    }
  if (error != NULL)
    g_info ("Journal: %s", error->message);
  g_task_return_boolean (task, error == NULL);
}

static void start (GuatuJournal *journal);

static void
free_now (GuatuJournal *journal)
{
  work_unref (journal->work);
  g_clear_pointer (&journal->next, guatu_dataset_unref);
  g_clear_object (&journal->next_file);
  g_free (journal->next_etag);
  g_free (journal);
}

static void
written (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuJournal *journal = data;

  journal->is_writing = FALSE;
  if (journal->is_freed)
    free_now (journal);
  else if (journal->next != NULL)
    start (journal);
}

static char *
tell_about (const GuatuText *title, GFile *file, const char *etag)
{
  g_autoptr (GKeyFile) about = g_key_file_new ();
  g_autofree char *uri = file != NULL ? g_file_get_uri (file) : NULL;

  g_key_file_set_locale_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_TITLE, "zh",
                                title->zh);
  g_key_file_set_locale_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_TITLE, "en",
                                title->en);
  if (uri != NULL)
    g_key_file_set_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_FILE, uri);
  if (etag != NULL)
    g_key_file_set_string (about, GUATU_JOURNAL_GROUP, GUATU_JOURNAL_ETAG, etag);
  return g_key_file_to_data (about, NULL, NULL);
}

static void
start (GuatuJournal *journal)
{
  Writing *writing = g_new0 (Writing, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, written, journal);

  writing->work = work_ref (journal->work);
  writing->dataset = g_steal_pointer (&journal->next);
  writing->about
      = tell_about (&writing->dataset->title, journal->next_file, journal->next_etag);
  journal->is_writing = TRUE;
  g_task_set_task_data (task, writing, (GDestroyNotify) writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * guatu_journal_new_of:
 * @path: (transfer full): of its files, without their endings
 * @lock: the descriptor of the one that is locked; -1 where there is none yet
 *
 * Returns: (transfer full): the journal
 */
GuatuJournal *
guatu_journal_new_of (char *path, int lock)
{
  GuatuJournal *journal = g_new0 (GuatuJournal, 1);

  journal->work = g_new0 (GuatuJournalWork, 1);
  g_atomic_ref_count_init (&journal->work->ref_count);
  g_mutex_init (&journal->work->mutex);
  journal->work->path = path;
  journal->work->lock = lock;
  return journal;
}

/**
 * guatu_journal_new:
 * @folder: where it is kept, such as guatu_journal_folder(); need not be there yet
 *
 * Returns: (transfer full): a journal in which nothing is kept, and no file
 */
GuatuJournal *
guatu_journal_new (const char *folder)
{
  g_autofree char *name = g_uuid_string_random ();

  return guatu_journal_new_of (g_build_filename (folder, name, NULL), -1);
}

/**
 * guatu_journal_keep:
 * @journal: a journal
 * @dataset: what is unsaved, as it is now
 * @file: (nullable): the file that it is of
 * @etag: (nullable): of that file, as it was read or saved last
 *
 * Begins at once to write it in a thread; or, where that is still writing, as soon as it
 * has written, the newest only.
 */
void
guatu_journal_keep (GuatuJournal *journal, GuatuDataset *dataset, GFile *file,
                    const char *etag)
{
  GuatuDataset *next = guatu_dataset_ref (dataset);

  g_clear_pointer (&journal->next, guatu_dataset_unref);
  journal->next = next;
  g_set_object (&journal->next_file, file);
  g_free (journal->next_etag);
  journal->next_etag = g_strdup (etag);
  if (!journal->is_writing)
    start (journal);
}

/**
 * guatu_journal_end:
 * @journal: a journal
 *
 * Nothing is unsaved any more, or it was given up: its files are removed. It keeps
 * nothing afterwards, not even what it is writing.
 */
void
guatu_journal_end (GuatuJournal *journal)
{
  GuatuJournalWork *work = journal->work;

  g_clear_pointer (&journal->next, guatu_dataset_unref);
  g_mutex_lock (&work->mutex);
  work->has_ended = TRUE;
  if (work->lock >= 0)
    guatu_journal_remove_files (work->path);
  g_mutex_unlock (&work->mutex);
}

/**
 * guatu_journal_free:
 * @journal: (transfer full): a journal; its files stay, unless it has ended
 */
void
guatu_journal_free (GuatuJournal *journal)
{
  if (journal->is_writing)
    journal->is_freed = TRUE;
  else
    free_now (journal);
}
