/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/message.h"

#include <glib/gi18n.h>

#define PROGRAM "guatu-cli"

static void
print_message (const char *format, va_list arguments)
{
  g_autofree char *message = g_strdup_vprintf (format, arguments);

  g_printerr (PROGRAM ": %s\n", message);
}

/**
 * guatu_message:
 * @format: a printf format, without a line feed
 * @...: its arguments
 *
 * Says something on standard error, under the program's name.
 */
void
guatu_message (const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  print_message (format, arguments);
  va_end (arguments);
}

/**
 * guatu_message_wrong_use:
 * @command: (nullable): the command that was used wrongly, or %NULL for the program
 * @format: a printf format, without a line feed
 * @...: its arguments
 *
 * Says what was not understood and where to read how to use it.
 *
 * Returns: %GUATU_EXIT_WRONG_USE
 */
GuatuExit
guatu_message_wrong_use (const GuatuCommand *command, const char *format, ...)
{
  g_autofree char *help = NULL;
  va_list arguments;

  va_start (arguments, format);
  print_message (format, arguments);
  va_end (arguments);

  help = command != NULL ? g_strconcat (PROGRAM " ", command->name, " --help", NULL)
                         : g_strdup (PROGRAM " --help");
  g_printerr (_ ("Try “%s”."), help);
  g_printerr ("\n");
  return GUATU_EXIT_WRONG_USE;
}
