/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/options.h"

#include <glib/gi18n.h>

#include "cli/load.h"
#include "cli/message.h"
#include "cli/output.h"

/**
 * guatu_options_exit_status:
 *
 * Returns: (transfer none): what the exit status says, for the end of every help
 */
const char *
guatu_options_exit_status (void)
{
  return _ ("Exit status: 0 if all was done, 1 if something failed,\n"
            "2 if the command was not understood; 130, 143 or 129 if Ctrl+C, SIGTERM or\n"
            "SIGHUP ended it. Each file that was written is whole.");
}

/* Shows the help of a command through our own writer, which notices a closed pipe;
 * GOptionContext would print and exit by itself. */
static GuatuExit
print_help (const GuatuCommand *command, GOptionContext *context)
{
  g_autofree char *program = g_strconcat ("guatu-cli ", command->name, NULL);
  g_autofree char *description = g_strdup_printf ("%s\n\n%s", _ (command->description),
                                                  guatu_options_exit_status ());
  g_autofree char *help = NULL;

  /* The line of usage begins with the program's name. */
  g_set_prgname (program);
  g_option_context_set_summary (context, _ (command->summary));
  g_option_context_set_description (context, description);
  help = g_option_context_get_help (context, TRUE, NULL);
  return guatu_output_text (help);
}

/**
 * guatu_options_parse:
 * @command: the command that is run
 * @entries: its options; --help is added
 * @argc: the number of @argv
 * @argv: the arguments, which begin with the command's name
 * @outcome: (out): what to tell the shell, if the command is not to go on
 *
 * Reads a command's options. If that fails or the help was asked for, what there is
 * to say has been said.
 *
 * Returns: whether the command goes on
 */
gboolean
guatu_options_parse (const GuatuCommand *command, const GOptionEntry *entries, int argc,
                     char **argv, GuatuExit *outcome)
{
  gboolean help = FALSE;
  const GOptionEntry help_entries[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_ ("Show this help"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, guatu_load_entries (), GETTEXT_PACKAGE);
  if (command != &guatu_command_export)
    g_option_context_add_main_entries (context, guatu_load_verbose_entry (),
                                       GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, help_entries, GETTEXT_PACKAGE);

  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      *outcome = guatu_message_wrong_use (command, "%s", error->message);
      return FALSE;
    }
  if (help)
    {
      *outcome = print_help (command, context);
      return FALSE;
    }
  return TRUE;
}

/**
 * guatu_options_file:
 * @command: the command that is run
 * @files: (nullable) (array zero-terminated=1): the arguments that are no options
 * @file: (out) (nullable) (transfer none): the one file, or %NULL for the built-in
 *   dataset
 * @outcome: (out): what to tell the shell, if there is more than one
 *
 * Returns: whether the command goes on
 */
gboolean
guatu_options_file (const GuatuCommand *command, char **files, const char **file,
                    GuatuExit *outcome)
{
  *file = files != NULL ? files[0] : NULL;
  if (*file == NULL || files[1] == NULL)
    return TRUE;
  *outcome = guatu_message_wrong_use (command,
                                      _ ("Only one file is read at a time: “%s” "
                                         "is one too many"),
                                      files[1]);
  return FALSE;
}
