/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/save.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "folder.h"
#include "io/file-etag.h"
#include "io/temporary.h"

static gboolean
save (const char *path, const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return guatu_save_bytes (path, bytes, NULL, error);
}

static void
assert_saved (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (save (path, text, &error));
  g_assert_no_error (error);
}

/* The error names the path, and nothing is left behind. */
static void
assert_refused (FolderFixture *fixture, const char *path)
{
  g_autoptr (GError) error = NULL;
  guint n_before = folder_count_files (fixture);

  g_assert_false (save (path, "new", &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_cmpuint (folder_count_files (fixture), ==, n_before);
}

static void
assert_contents (const char *path, const char *expected)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, expected);
}

static guint
mode_of (const char *path)
{
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  return info.st_mode & 07777;
}

static void
test_new (FolderFixture *fixture, gconstpointer data)
{
  mode_t mask = umask (027);

  assert_saved (fixture->path, "one");
  umask (mask);
  assert_contents (fixture->path, "one");
  g_assert_cmpuint (mode_of (fixture->path), ==, 0640);
  g_assert_cmpuint (folder_count_files (fixture), ==, 1);
}

static void
test_replace (FolderFixture *fixture, gconstpointer data)
{
  static const guint modes[] = { 0600, 0644, 0664, 0777 };

  assert_saved (fixture->path, "one");
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (fixture->path, (int) modes[i]), ==, 0);
      assert_saved (fixture->path, "two");
      assert_contents (fixture->path, "two");
      g_assert_cmpuint (mode_of (fixture->path), ==, modes[i]);
    }
  assert_saved (fixture->path, "");
  assert_contents (fixture->path, "");
  g_assert_cmpuint (folder_count_files (fixture), ==, 1);
}

/* What another program writes at once, of the same length, is told from what was saved,
 * also within one tick of the file system's clock. */
static void
test_etag (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("one", 3);
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autofree char *missing = g_build_filename (fixture->folder, "none", "a.svg", NULL);
  char *etag = NULL;

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *saved = NULL;
      g_autofree char *read = NULL;
      g_autofree char *theirs = NULL;

      g_assert_true (guatu_save_bytes (fixture->path, bytes, &saved, NULL));
      read = guatu_file_etag (file);
      assert_saved (fixture->path, "two");
      theirs = guatu_file_etag (file);
      g_assert_nonnull (saved);
      g_assert_cmpstr (read, ==, saved);
      g_assert_cmpstr (theirs, !=, saved);
    }
  g_assert_false (guatu_save_bytes (missing, bytes, &etag, NULL));
  g_assert_null (etag);
}

/* A link stays one, and what it leads to is written, there already or not. */
static void
test_link (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *first = g_build_filename (fixture->folder, "first", NULL);
  g_autofree char *second = g_build_filename (fixture->folder, "second", NULL);

  g_assert_cmpint (symlink ("a.svg", first), ==, 0);
  g_assert_cmpint (symlink (first, second), ==, 0);
  assert_saved (second, "one");
  assert_contents (fixture->path, "one");
  assert_saved (first, "two");
  assert_contents (fixture->path, "two");
  g_assert_true (g_file_test (first, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
}

static void
test_link_loop (FolderFixture *fixture, gconstpointer data)
{
  g_assert_cmpint (symlink ("a.svg", fixture->path), ==, 0);
  assert_refused (fixture, fixture->path);
}

static void
test_not_a_file (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *under_nothing
      = g_build_filename (fixture->folder, "no", "a.svg", NULL);
  g_autofree char *under_file = g_build_filename (fixture->path, "a.svg", NULL);

  assert_refused (fixture, fixture->folder);
  assert_refused (fixture, under_nothing);
  assert_refused (fixture, "/dev/full");

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  assert_refused (fixture, fixture->path);
  assert_refused (fixture, under_file);
}

static void
test_read_only (FolderFixture *fixture, gconstpointer data)
{
  if (geteuid () == 0)
    {
      g_test_skip ("root may write anything");
      return;
    }
  assert_saved (fixture->path, "old");
  g_assert_cmpint (g_chmod (fixture->path, 0444), ==, 0);
  assert_refused (fixture, fixture->path);
  assert_contents (fixture->path, "old");
}

static void
test_long_name (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *name = g_strnfill (256, 'a');
  g_autofree char *longer = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *longest = g_build_filename (fixture->folder, name + 1, NULL);

  assert_saved (longest, "one");
  assert_refused (fixture, longer);
}

/* The disk is full in the middle: the old file is whole, and no other there. */
static void
test_full_disk (FolderFixture *fixture, gconstpointer data)
{
  struct rlimit old_limit;
  struct rlimit limit;
  gsize size = 100000;
  g_autofree char *much = g_strnfill (size, 'x');
  g_autoptr (GError) error = NULL;
  gboolean saved;

  assert_saved (fixture->path, "old");
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &old_limit), ==, 0);
  limit = old_limit;
  limit.rlim_cur = 4096;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  saved = save (fixture->path, much, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old_limit), ==, 0);

  g_assert_false (saved);
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE);
  assert_contents (fixture->path, "old");
  g_assert_cmpuint (folder_count_files (fixture), ==, 1);
}

/* What a killed process left is cleared, and nothing that only looks like it: another
 * name, a link, and the file of a process that still writes. */
static void
test_left_behind (FolderFixture *fixture, gconstpointer data)
{
  static const char *const names[]
      = { ".guatu-abc123.tmp", ".guatu-abc12.tmp", ".guatu-abc123.tmp~",
          "guatu-abc123.tmp", ".guatu-locked.tmp" };
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *link = g_build_filename (fixture->folder, ".guatu-linked.tmp", NULL);
  int fd;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_ptr_array_add (paths, g_build_filename (fixture->folder, names[i], NULL));
      g_assert_true (g_file_set_contents (paths->pdata[i], "half", -1, NULL));
    }
  g_assert_cmpint (symlink (names[1], link), ==, 0);
  fd = g_open (paths->pdata[4], O_RDONLY | O_CLOEXEC, 0);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);

  assert_saved (fixture->path, "one");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpint (g_file_test (paths->pdata[i], G_FILE_TEST_EXISTS), ==, i > 0);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_close (fd, NULL);
}

/* A process that is killed while it writes leaves what the next one clears. */
static void
test_killed (FolderFixture *fixture, gconstpointer data)
{
  GuatuTemporary temporary;
  pid_t child = fork ();
  int status;

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      if (guatu_temporary_open (&temporary, fixture->folder, 0666) == 0)
        raise (SIGKILL);
      _exit (1);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpuint (folder_count_files (fixture), ==, 1);

  assert_saved (fixture->path, "one");
  g_assert_cmpuint (folder_count_files (fixture), ==, 1);
  assert_contents (fixture->path, "one");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (FolderFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/save/new", test_new },
    { "/save/replace", test_replace },
    { "/save/etag", test_etag },
    { "/save/link", test_link },
    { "/save/link-loop", test_link_loop },
    { "/save/not-a-file", test_not_a_file },
    { "/save/read-only", test_read_only },
    { "/save/long-name", test_long_name },
    { "/save/full-disk", test_full_disk },
    { "/save/left-behind", test_left_behind },
    { "/save/killed", test_killed },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, FolderFixture, "a.svg", folder_set_up, tests[i].test,
                folder_tear_down);
  return g_test_run ();
}
