/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "document/document.h"
#include "document/journal.h"
#include "io/read.h"

/* How long after it was typed something may be lost. */
#define PROMISE (2 * G_USEC_PER_SEC)

typedef struct
{
  char *folder;
} Fixture;

/* What the one that is killed tells before it types it. */
typedef struct
{
  gint64 when;
  guint number;
} Typed;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("guatu-journal-XXXXXX", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static guint
count_files (const Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;
  guint n = 0;

  /* Those that are still being written have hidden names. */
  while ((name = g_dir_read_name (dir)) != NULL)
    n += name[0] != '.';
  return n;
}

static void
noted (GObject *source, GAsyncResult *result, gpointer done)
{
  g_assert_true (guatu_document_step_finish (result, NULL, NULL));
  *(gboolean *) done = TRUE;
}

static void
change_title (GuatuDocument *document, const char *title)
{
  GuatuEdit edit
      = { .kind = GUATU_EDIT_TITLE, .text = { (char *) title, (char *) title } };
  gboolean done = FALSE;

  guatu_document_edit_async (document, &edit, noted, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

/* Waits until the folder has so many files; a thread writes them, or removes them. */
static void
wait_for (const Fixture *fixture, guint n)
{
  const gint64 deadline = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  while (count_files (fixture) != n && g_get_monotonic_time () < deadline)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  g_assert_cmpuint (count_files (fixture), ==, n);
}

/* Waits until a journal that was let go of is found: its thread has to end before. */
static GPtrArray *
wait_for_left (const Fixture *fixture)
{
  const gint64 deadline = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  while (TRUE)
    {
      GPtrArray *left = guatu_journal_find_left (fixture->folder);

      if (left->len > 0 || g_get_monotonic_time () > deadline)
        return left;
      g_ptr_array_unref (left);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

/* What a window does, until it is killed: types for as long as it lives. */
static void
type_for_ever (const char *folder, int told)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  g_autoptr (GuatuDocument) document = guatu_document_new (dataset, NULL);
  g_autoptr (GFile) file = g_file_new_for_path ("/of/a.guatu.json");
  GuatuJournal *journal = guatu_journal_new (folder);

  for (guint i = 0;; i++)
    {
      g_autofree char *title = g_strdup_printf ("%u", i);
      const Typed typed = { g_get_monotonic_time (), i };

      if (write (told, &typed, sizeof typed) != sizeof typed)
        _exit (1);
      change_title (document, title);
      guatu_journal_keep (journal, guatu_document_get_dataset (document), file, "etag");
      g_usleep (20000);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

/* Reads what was typed until it has been typed for so long that the promise covers some
 * of it, and then to the end. Returns the number of the last that it covers. */
static guint
follow (int told, pid_t child)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Typed));
  gint64 killed = 0;
  guint expected = 0;
  Typed typed;

  while (read (told, &typed, sizeof typed) == sizeof typed)
    {
      g_array_append_val (all, typed);
      if (killed != 0
          || typed.when < g_array_index (all, Typed, 0).when + PROMISE * 3 / 2)
        continue;
      killed = g_get_monotonic_time ();
      g_assert_cmpint (kill (child, SIGKILL), ==, 0);
    }
  for (guint i = 0; i < all->len; i++)
    if (g_array_index (all, Typed, i).when < killed - PROMISE)
      expected = g_array_index (all, Typed, i).number;
  return expected;
}

/* Starts this program again as one that types, and kills it while it does. Returns the
 * number of what was typed last before the promise begins. */
static guint
kill_one (const Fixture *fixture)
{
  int ends[2];
  pid_t child;
  guint expected;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      g_autofree char *end = g_strdup_printf ("%d", ends[1]);

      execl ("/proc/self/exe", "test-journal", "--type", fixture->folder, end,
             (char *) NULL);
      _exit (1);
    }
  close (ends[1]);
  expected = follow (ends[0], child);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
  close (ends[0]);
  return expected;
}

/* After SIGKILL all is there that was typed more than two seconds before. */
static void
test_killed (Fixture *fixture, gconstpointer data)
{
  const guint expected = kill_one (fixture);
  g_autoptr (GPtrArray) left = guatu_journal_find_left (fixture->folder);
  g_autoptr (GuatuDataset) dataset = NULL;
  const GuatuLeftJournal *journal;
  g_autofree char *path = NULL;
  guint kept;

  g_assert_cmpuint (left->len, ==, 1);
  journal = g_ptr_array_index (left, 0);
  path = g_file_get_path (journal->file);
  g_assert_cmpstr (path, ==, "/of/a.guatu.json");
  g_assert_cmpstr (journal->etag, ==, "etag");
  g_assert_cmpuint (g_ascii_strtoull (journal->title.en, NULL, 10), >, 0);
  dataset = guatu_left_journal_read (journal, NULL);
  g_assert_nonnull (dataset);
  kept = (guint) g_ascii_strtoull (dataset->title.zh, NULL, 10);
  g_test_message ("typed up to %u two seconds before, kept %u", expected, kept);
  g_assert_cmpuint (expected, >, 0);
  g_assert_cmpuint (kept, >=, expected);
}

/* What a program writes is not taken for left by another, nor by two. */
static void
test_apart (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  g_autoptr (GuatuJournal) one = guatu_journal_new (fixture->folder);
  g_autoptr (GuatuJournal) two = guatu_journal_new (fixture->folder);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;

  guatu_journal_keep (one, dataset, NULL, NULL);
  guatu_journal_keep (two, dataset, NULL, NULL);
  wait_for (fixture, 4);
  none = guatu_journal_find_left (fixture->folder);
  g_assert_cmpuint (none->len, ==, 0);
  guatu_journal_end (two);
  g_assert_cmpuint (count_files (fixture), ==, 2);

  guatu_journal_free (g_steal_pointer (&one));
  first = wait_for_left (fixture);
  second = guatu_journal_find_left (fixture->folder);
  g_assert_cmpuint (first->len, ==, 1);
  g_assert_cmpuint (second->len, ==, 0);
}

/* What was left is there until somebody gives it up or goes on with it. */
static void
test_left (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  GuatuJournal *journal = guatu_journal_new (fixture->folder);
  g_autoptr (GPtrArray) left = NULL;

  guatu_journal_keep (journal, dataset, NULL, NULL);
  wait_for (fixture, 2);
  guatu_journal_free (journal);
  left = wait_for_left (fixture);
  g_ptr_array_unref (left);
  left = wait_for_left (fixture);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_null (((GuatuLeftJournal *) g_ptr_array_index (left, 0))->file);

  journal = guatu_left_journal_adopt (g_ptr_array_index (left, 0));
  g_ptr_array_set_size (left, 0);
  guatu_journal_keep (journal, dataset, NULL, NULL);
  g_assert_cmpuint (count_files (fixture), >=, 2);
  guatu_journal_free (journal);
  wait_for (fixture, 2);
  g_ptr_array_unref (left);
  left = wait_for_left (fixture);
  guatu_left_journal_discard (g_ptr_array_index (left, 0));
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

/* What ends while it is written leaves nothing behind, and what is no journal stays. */
static void
test_ended (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  g_autoptr (GuatuJournal) journal = guatu_journal_new (fixture->folder);
  g_autofree char *other = g_build_filename (fixture->folder, "other.txt", NULL);
  g_autofree char *stray = g_build_filename (fixture->folder, "a.guatu.json", NULL);
  g_autofree char *bare = g_build_filename (fixture->folder, "b.journal", NULL);
  g_autoptr (GPtrArray) left = NULL;

  guatu_journal_keep (journal, dataset, NULL, NULL);
  guatu_journal_keep (journal, dataset, NULL, NULL);
  guatu_journal_end (journal);
  wait_for (fixture, 0);

  g_file_set_contents (other, "", 0, NULL);
  g_file_set_contents (stray, "", 0, NULL);
  g_file_set_contents (bare, "", 0, NULL);
  left = guatu_journal_find_left (fixture->folder);
  g_assert_cmpuint (left->len, ==, 0);
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

/* A folder that cannot be written keeps nobody from working. */
static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  g_autoptr (GuatuJournal) journal = guatu_journal_new ("/proc/nowhere");
  g_autoptr (GPtrArray) left = guatu_journal_find_left ("/proc/nowhere");

  guatu_journal_keep (journal, dataset, NULL, NULL);
  g_usleep (G_USEC_PER_SEC / 5);
  guatu_journal_end (journal);
  g_assert_cmpuint (left->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/journal/killed", test_killed },       { "/journal/apart", test_apart },
    { "/journal/left", test_left },           { "/journal/ended", test_ended },
    { "/journal/no-folder", test_no_folder },
  };

  if (argc == 4 && g_str_equal (argv[1], "--type"))
    type_for_ever (argv[2], atoi (argv[3]));
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
