/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "text/fonts.h"
#include "cli/command.h"
#include "cli/heap.h"
#include "cli/message.h"
#include "cli/nearest.h"
#include "cli/options.h"
#include "cli/output.h"
#include "export/threads.h"
#include "program/language-choice.h"
#include "program/start.h"

static const GuatuCommand *const commands[] = {
  &guatu_command_list,  &guatu_command_check,    &guatu_command_convert,
  &guatu_command_read,  &guatu_command_export,   &guatu_command_explain,
  &guatu_command_scene, &guatu_command_describe,
};

static const GuatuCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (name, commands[i]->name))
        return commands[i];
    }
  return NULL;
}

/* Takes the program's language out of the arguments: before the command, and after
 * a command that draws nothing, where it can mean no other. */
static char *
take_language (int *argc, char **argv)
{
  g_autofree char *language = guatu_program_take_language_option (argc, argv);
  const GuatuCommand *command = NULL;

  for (int i = 1; i < *argc && !g_str_equal (argv[i], "--"); i++)
    {
      g_autofree char *later = NULL;
      int rest = *argc - i;

      if (command == NULL)
        command = find_command (argv[i]);
      if (command == NULL || command->draws)
        continue;
      later = guatu_program_take_language_option (&rest, argv + i);
      *argc = i + rest;
      if (later != NULL)
        {
          g_free (language);
          language = g_steal_pointer (&later);
        }
    }
  return g_steal_pointer (&language);
}

static GuatuExit
wrong_command (const char *name)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };
  const char *nearest = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    names[i] = commands[i]->name;
  nearest = guatu_nearest (name, names);
  if (nearest != NULL)
    return guatu_message_wrong_use (NULL, _ ("Unknown command “%s”. Did you mean “%s”?"),
                                    name, nearest);
  return guatu_message_wrong_use (NULL, _ ("Unknown command “%s”"), name);
}

static char *
describe_commands (void)
{
  GString *text = g_string_new (_ ("Draws datasets of indicators as charts."));

  g_string_append_printf (text, "\n\n%s\n", _ ("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "  %-8s %s\n", commands[i]->name,
                            _ (commands[i]->summary));
  g_string_append_printf (text, "\n%s",
                          _ ("“guatu-cli COMMAND --help” explains a command."));
  return g_string_free (text, FALSE);
}

static GuatuExit
print_help (GOptionContext *context)
{
  g_autofree char *summary = describe_commands ();
  g_autofree char *help = NULL;

  g_option_context_set_summary (context, summary);
  g_option_context_set_description (context, guatu_options_exit_status ());
  help = g_option_context_get_help (context, TRUE, NULL);
  return guatu_output_text (help);
}

/* Reads what stands before the command and runs it. */
static GuatuExit
run (int argc, char **argv)
{
  gboolean help = FALSE;
  gboolean version = FALSE;
  g_autofree char *language = NULL;
  const GOptionEntry entries[] = {
    { "language", 0, 0, G_OPTION_ARG_STRING, &language,
      N_ ("The language of messages: zh_CN, en or system"), N_ ("LANGUAGE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Show the version"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_ ("Show this help"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_ ("COMMAND [ARGUMENT…]"));
  g_autoptr (GError) error = NULL;
  const GuatuCommand *command = NULL;

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return guatu_message_wrong_use (NULL, "%s", error->message);
  if (help)
    return print_help (context);
  if (version)
    return guatu_output_text ("guatu-cli " GUATU_VERSION "\n");
  if (argc < 2)
    return guatu_message_wrong_use (NULL, _ ("No command was given"));
  command = find_command (argv[1]);
  if (command == NULL)
    return wrong_command (argv[1]);
  if (command->draws
      && guatu_threads_spare (GUATU_THREADS_OF_PANGO) < GUATU_THREADS_OF_PANGO)
    {
      guatu_message (_ ("Text cannot be set: too few threads can be made. Other "
                        "programs of this user may be using all that it is allowed. "
                        "End some of them, or raise the limit (ulimit -u)"));
      return GUATU_EXIT_FAILED;
    }
  return command->run (command, argc - 1, argv + 1);
}

int
main (int argc, char **argv)
{
  g_autofree char *language = NULL;
  gboolean known = FALSE;

  guatu_heap_prepare ();
  guatu_output_guard ();
  guatu_fonts_claim ();
  g_set_prgname ("guatu-cli");
  language = take_language (&argc, argv);
  known = language == NULL || guatu_program_knows_language (language);
  guatu_program_start (known ? language : NULL);
  if (!known)
    return guatu_message_wrong_use (
        NULL, _ ("Unknown language “%s”; the program speaks zh_CN and en"), language);
  return run (argc, argv);
}
