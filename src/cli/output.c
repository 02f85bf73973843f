/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "cli/message.h"

/**
 * guatu_output_guard:
 *
 * Makes every failure to write an error that can be told, so it comes first in
 * main(). A reader that went away must not end the program silently by SIGPIPE,
 * nor a limit on the size of files by SIGXFSZ.
 * A standard stream that is closed must not become the descriptor of the next file
 * opened, which what is printed would then overwrite; it is opened the wrong way
 * round, so that using it still fails.
 */
void
guatu_output_guard (void)
{
  static const int contrary[] = { O_WRONLY, O_RDONLY, O_RDONLY };

  signal (SIGPIPE, SIG_IGN);
  signal (SIGXFSZ, SIG_IGN);
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    {
      /* The lowest free descriptor is this one: those before it are open. */
      if (fcntl (fd, F_GETFD) < 0 && open ("/dev/null", contrary[fd]) != fd)
        _exit (GUATU_EXIT_FAILED);
    }
}

static GuatuExit
write_all (const char *data, gsize length)
{
  gsize written = 0;

  while (written < length)
    {
      gssize n = write (STDOUT_FILENO, data + written, length - written);

      if (n >= 0)
        written += (gsize) n;
      else if (errno != EINTR)
        {
          guatu_message (_ ("Cannot write to standard output: %s"), g_strerror (errno));
          return GUATU_EXIT_FAILED;
        }
    }
  return GUATU_EXIT_DONE;
}

/**
 * guatu_output_text:
 * @text: what to print
 *
 * Writes to standard output at once, past stdio, whose buffer hides errors until
 * the end; says so where that fails.
 *
 * Returns: %GUATU_EXIT_DONE or %GUATU_EXIT_FAILED
 */
GuatuExit
guatu_output_text (const char *text)
{
  return write_all (text, strlen (text));
}

/**
 * guatu_output_bytes:
 * @bytes: what to print
 *
 * The same for a whole file.
 *
 * Returns: %GUATU_EXIT_DONE or %GUATU_EXIT_FAILED
 */
GuatuExit
guatu_output_bytes (GBytes *bytes)
{
  gsize length = 0;
  const char *data = g_bytes_get_data (bytes, &length);

  return write_all (data, length);
}
