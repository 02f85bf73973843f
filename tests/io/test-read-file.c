/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folder.h"
#include "io/foreign.h"
#include "io/read.h"

#define SMALL "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\",\"units\":[],\"indicators\":[]}"

/* Reads @path, and asserts that it is a dataset or an error of @code whose
 * message names the file. */
static void
assert_read (const char *path, int code, guint n_problems)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset
      = guatu_read_file (file, NULL, NULL, problems, NULL, &error);

  g_assert_cmpuint (problems->len, ==, n_problems);
  if (code < 0)
    {
      g_assert_no_error (error);
      g_assert_nonnull (dataset);
      return;
    }
  g_assert_null (dataset);
  g_assert_error (error, GUATU_IO_ERROR, code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, path));
}

/* An empty name is no file anywhere, and not one of another computer. */
static void
test_no_name (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_vfs_get_file_for_path (g_vfs_get_local (), "");
  g_autoptr (GError) error = NULL;

  g_assert_null (guatu_read_file (file, NULL, NULL, NULL, NULL, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_OPEN);
  g_assert_nonnull (strstr (error->message, "the name is empty"));
}

static void
test_regular (FolderFixture *fixture, gconstpointer data)
{
  folder_put (fixture, SMALL, -1);
  assert_read (fixture->path, -1, 0);
}

static void
test_byte_order_mark (FolderFixture *fixture, gconstpointer data)
{
  folder_put (fixture, "\xef\xbb\xbf" SMALL, -1);
  assert_read (fixture->path, -1, 0);
  folder_put (fixture, "\xef\xbb\xbf\xef\xbb\xbf" SMALL, -1);
  assert_read (fixture->path, GUATU_IO_ERROR_INVALID, 1);
}

static void
test_empty (FolderFixture *fixture, gconstpointer data)
{
  folder_put (fixture, "", 0);
  assert_read (fixture->path, GUATU_IO_ERROR_INVALID, 1);
  folder_put (fixture, "\xef\xbb\xbf", 3);
  assert_read (fixture->path, GUATU_IO_ERROR_INVALID, 1);
}

/* Asserts that what begins like this, with zeros after it, is said to be something. */
static void
assert_foreign (FolderFixture *fixture, const char *begins, gsize length,
                const char *says)
{
  char bytes[64] = { 0 };
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;

  memcpy (bytes, begins, length);
  folder_put (fixture, bytes, sizeof bytes);
  assert_read (fixture->path, GUATU_IO_ERROR_INVALID, 0);
  g_assert_null (guatu_read_file (file, NULL, NULL, NULL, NULL, &error));
  g_assert_nonnull (strstr (error->message, says));
}

/* Files of other programs are called what they are, and it is said what to do. */
static void
test_foreign (FolderFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *begins;
    gsize length;
    const char *says;
  } cases[] = {
    { "<stata_dta><header>", 19, "It is a Stata file (.dta). Open it in the program" },
    { "\x72\x02\x01", 3, "a Stata file" },
    { "$FL2@(#) SPSS", 13, "an SPSS file (.sav)" },
    { "$FL3@(#) SPSS", 13, "an SPSS file (.zsav)" },
    { "\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60\xB3\x14\x11\xCF", 20, "a SAS file" },
    { "RDX3\nX\n", 7, "an R file (.RData)" },
    { "PAR1\x15\x04", 6, "a Parquet file" },
    { "SQLite format 3", 15, "an SQLite database" },
    { "\x03\x7B\x01\x1F\x01\0\0\0\x41\0\x0A", 11, "a dBASE or FoxPro file (.dbf)" },
    { "\x1F\x8B\x08", 3, "a packed file" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_foreign (fixture, cases[i].begins, cases[i].length, cases[i].says);
}

/* What begins much like them, but is text, is none of them. */
static void
test_not_foreign (FolderFixture *fixture, gconstpointer data)
{
  static const char *const texts[]
      = { "PAR1,2022,2023\nA,1,2\n", "$FL2,2022,2023\nA,1,2\n", "BZh,2022,2023\nA,1,2\n",
          "r,2022,2023\nA,1,2\n" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_false (guatu_foreign_refuse ("t.csv", texts[i], strlen (texts[i]), NULL));
}

static void
test_vega_lite (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;

  folder_put (fixture,
              "{ \"$schema\": \"https://vega.github.io/schema/vega-lite/v5.json\", "
              "\"data\": { \"values\": [] }, \"mark\": \"bar\" }",
              -1);
  g_assert_null (guatu_read_file (file, NULL, NULL, NULL, NULL, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "which Guatu writes but does not open"));
}

static void
test_not_there (FolderFixture *fixture, gconstpointer data)
{
  assert_read (fixture->path, GUATU_IO_ERROR_OPEN, 0);
}

static void
test_folder (FolderFixture *fixture, gconstpointer data)
{
  assert_read (fixture->folder, GUATU_IO_ERROR_OPEN, 0);
}

/* Nobody ever writes to it; the test would hang. */
static void
test_fifo (FolderFixture *fixture, gconstpointer data)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  assert_read (fixture->path, GUATU_IO_ERROR_OPEN, 0);
}

static void
test_device (FolderFixture *fixture, gconstpointer data)
{
  assert_read ("/dev/null", GUATU_IO_ERROR_OPEN, 0);
  assert_read ("/dev/zero", GUATU_IO_ERROR_OPEN, 0);
}

static void
test_unreadable (FolderFixture *fixture, gconstpointer data)
{
  folder_put (fixture, SMALL, -1);
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);
  if (geteuid () == 0)
    g_test_skip ("root may read anything");
  else
    assert_read (fixture->path, GUATU_IO_ERROR_OPEN, 0);
}

static void
test_not_here (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.invalid/d.guatu.json");
  g_autoptr (GError) error = NULL;

  g_assert_null (guatu_read_file (file, NULL, NULL, NULL, NULL, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_OPEN);
}

/* The size is looked at before anything is read: the file is sparse, and at
 * N it is read, as zero bytes that are no JSON. */
static void
test_size (FolderFixture *fixture, gconstpointer data)
{
  folder_put (fixture, "", 0);
  g_assert_cmpint (truncate (fixture->path, GUATU_READ_MAX_BYTES), ==, 0);
  assert_read (fixture->path, GUATU_IO_ERROR_INVALID, 1);
  g_assert_cmpint (truncate (fixture->path, GUATU_READ_MAX_BYTES + 1), ==, 0);
  assert_read (fixture->path, GUATU_IO_ERROR_LIMIT, 0);
  g_assert_cmpint (truncate (fixture->path, 1LL << 40), ==, 0);
  assert_read (fixture->path, GUATU_IO_ERROR_LIMIT, 0);
}

/* A table of text may be larger; its size is looked at before it is read, too. */
static void
test_size_of_text (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("a,b\n");

  while (text->len < 8192)
    g_string_append (text, "1,2\n");
  folder_put (fixture, text->str, (gssize) text->len);
  g_assert_cmpint (truncate (fixture->path, GUATU_TEXT_MAX_BYTES + 1), ==, 0);
  assert_read (fixture->path, GUATU_IO_ERROR_LIMIT, 0);
}

static void
test_cancelled (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  folder_put (fixture, SMALL, -1);
  g_cancellable_cancel (cancellable);
  g_assert_null (guatu_read_file (file, NULL, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (FolderFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/read-file/no-name", test_no_name },
    { "/read-file/regular", test_regular },
    { "/read-file/byte-order-mark", test_byte_order_mark },
    { "/read-file/empty", test_empty },
    { "/read-file/foreign", test_foreign },
    { "/read-file/not-foreign", test_not_foreign },
    { "/read-file/vega-lite", test_vega_lite },
    { "/read-file/not-there", test_not_there },
    { "/read-file/folder", test_folder },
    { "/read-file/fifo", test_fifo },
    { "/read-file/device", test_device },
    { "/read-file/unreadable", test_unreadable },
    { "/read-file/not-here", test_not_here },
    { "/read-file/size", test_size },
    { "/read-file/size-of-text", test_size_of_text },
    { "/read-file/cancelled", test_cancelled },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, FolderFixture, "d.guatu.json", folder_set_up,
                tests[i].test, folder_tear_down);
  return g_test_run ();
}
