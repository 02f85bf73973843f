/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memfd_create */

#include "io/report/pdf.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/io-error.h"
#include "io/module.h"
#include "io/report/flow.h"
#include "io/report/pdf-limits.h"

/* The text of a PDF, which another program finds: it has limits on its time and memory,
 * and where it ends otherwise than it should, only the file is not read. */

/* So often it is asked whether the text is still wanted, in milliseconds. */
#define PATIENCE 100

static gboolean
fail (GError **error, GuatuIoError code, const char *reason)
{
  g_set_error_literal (error, GUATU_IO_ERROR, (int) code, reason);
  return FALSE;
}

/* The bytes as a file without a name, for the program to read; -1 where there is no room.
 */
static int
to_file (GBytes *bytes)
{
  gsize length, done = 0;
  const char *data = g_bytes_get_data (bytes, &length);
  int file = memfd_create ("guatu-pdf", MFD_CLOEXEC);

  while (file >= 0 && done < length)
    {
      gssize n = write (file, data + done, length - done);

      if (n < 0 && errno != EINTR)
        {
          close (file);
          return -1;
        }
      done += (gsize) MAX (n, 0);
    }
  if (file >= 0)
    lseek (file, 0, SEEK_SET);
  return file;
}

static gboolean
start (const char *program, int input, GPid *process, int *output, GError **error)
{
  const char *const arguments[] = { program, NULL };
  g_autoptr (GError) reason = NULL;

  if (!g_file_test (program, G_FILE_TEST_IS_EXECUTABLE))
    return fail (error, GUATU_IO_ERROR_OPEN,
                 _ ("This Guatu was built without what reads PDF. Save it as plain text "
                    "(.txt), or copy its text."));
  /* What it has to say on standard error is of no use to anybody. */
  if (g_spawn_async_with_pipes_and_fds (
          NULL, arguments, NULL, G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL,
          NULL, NULL, input, -1, -1, NULL, NULL, 0, process, NULL, output, NULL, &reason))
    return TRUE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_OPEN,
               _ ("What reads PDF cannot be started: %s."), reason->message);
  return FALSE;
}

/* Takes what the program prints until it ends, is no longer wanted, or takes too long. */
static gboolean
take (int output, GString *text, GError **error)
{
  const gint64 end
      = g_get_monotonic_time () + (GUATU_PDF_SECONDS + 10) * (gint64) G_USEC_PER_SEC;
  struct pollfd wait = { output, POLLIN, 0 };
  char buffer[65536];

  while (TRUE)
    {
      int ready = poll (&wait, 1, PATIENCE);
      gssize n = ready > 0 ? read (output, buffer, sizeof buffer) : -1;

      if (g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error))
        return FALSE;
      if (ready > 0 && n == 0)
        return TRUE;
      if (n > 0)
        g_string_append_len (text, buffer, n);
      if (text->len > GUATU_FLOW_MAX_BYTES)
        {
          g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                       _ ("It has more than %u MiB of text."),
                       GUATU_FLOW_MAX_BYTES / 1024 / 1024);
          return FALSE;
        }
      if (g_get_monotonic_time () > end)
        return fail (error, GUATU_IO_ERROR_LIMIT, _ ("Reading it takes too long."));
    }
}

/* What the end of the program says. */
static gboolean
tell (int status, GError **error)
{
  if (WIFEXITED (status) && WEXITSTATUS (status) == 0)
    return TRUE;
  if (WIFSIGNALED (status)
      && (WTERMSIG (status) == SIGXCPU || WTERMSIG (status) == SIGALRM
          || WTERMSIG (status) == SIGKILL))
    return fail (error, GUATU_IO_ERROR_LIMIT, _ ("Reading it takes too long."));
  switch (WIFEXITED (status) ? WEXITSTATUS (status) : -1)
    {
    case GUATU_PDF_LOCKED:
      return fail (error, GUATU_IO_ERROR_INVALID,
                   _ ("It is protected by a password. Save it without one."));
    case GUATU_PDF_NO_TEXT:
      return fail (error, GUATU_IO_ERROR_INVALID,
                   _ ("There is no text in it, but pictures of pages. A program for "
                      "scanned pages (OCR) makes text of them."));
    case GUATU_PDF_NO_LETTERS:
      return fail (error, GUATU_IO_ERROR_INVALID,
                   _ ("Its fonts do not say which letters they draw. Install "
                      "poppler-data, or save the report as .docx."));
    default:
      return fail (error, GUATU_IO_ERROR_INVALID,
                   _ ("It is damaged, not whole, or asks for too much memory."));
    }
}

/**
 * guatu_pdf_text:
 * @bytes: a PDF
 * @error: a #GuatuIoError, or that it was cancelled
 *
 * Returns: (transfer full) (nullable): its text in the order in which people read, in
 *   which a paragraph is a line, with an empty one before the next; without running heads
 *   and the numbers of pages
 */
char *
guatu_pdf_text (GBytes *bytes, GError **error)
{
  g_autofree char *program = guatu_helper_path ("pdftext", "guatu-pdf-text");
  g_autoptr (GString) text = g_string_new (NULL);
  int input = to_file (bytes), output = -1, status = 0;
  gboolean done;
  GPid process;

  if (input < 0)
    {
      fail (error, GUATU_IO_ERROR_OPEN, _ ("There is no room for it."));
      return NULL;
    }
  done = start (program, input, &process, &output, error);
  close (input);
  if (!done)
    return NULL;
  done = take (output, text, error);
  if (!done)
    kill (process, SIGKILL);
  close (output);
  while (waitpid (process, &status, 0) < 0 && errno == EINTR)
    {
    }
  g_spawn_close_pid (process);
  if (!done || !tell (status, error))
    return NULL;
  if (!g_utf8_validate_len (text->str, text->len, NULL))
    {
      fail (error, GUATU_IO_ERROR_INVALID,
            _ ("It is damaged, not whole, or asks for too much memory."));
      return NULL;
    }
  return g_strndup (text->str, text->len);
}
