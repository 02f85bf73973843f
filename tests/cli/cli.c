/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

/* No language, no display, no bus and nobody's home. */
#define BARE_ENVIRONMENT "HOME=/nonexistent"

static const char *program;

/**
 * cli_init:
 * @argc: (inout): as main() has it
 * @argv: (inout): as main() has it, with the path of guatu-cli after the options
 */
void
cli_init (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  g_assert_cmpint (*argc, ==, 2);
  program = g_canonicalize_filename ((*argv)[1], NULL);
}

/**
 * cli_path:
 *
 * Returns: (transfer none): the path of guatu-cli
 */
const char *
cli_path (void)
{
  return program;
}

static void
run_line (Run *run, const char *folder, const char *environment, const char *line)
{
  g_auto (GStrv) variables = g_strsplit (environment, " ", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  g_auto (GStrv) arguments = NULL;

  /* The program's own path may have spaces in it. */
  g_strv_builder_add (builder, program);
  if (*line != '\0')
    g_strv_builder_addv (builder, (const char **) words);
  arguments = g_strv_builder_end (builder);

  g_test_message ("[%s] guatu-cli %s", environment, line);
  run_program (run, folder, (const char *const *) variables,
               (const char *const *) arguments);
  g_test_message ("%d: %s", run->code, run->err);
}

/**
 * cli:
 * @run: (out caller-allocates): what came of it
 * @format: the arguments, with spaces between them
 * @...: for @format
 *
 * Runs guatu-cli as it runs where nothing is set.
 */
void
cli (Run *run, const char *format, ...)
{
  g_autofree char *line = NULL;
  va_list values;

  va_start (values, format);
  line = g_strdup_vprintf (format, values);
  va_end (values);
  run_line (run, NULL, BARE_ENVIRONMENT, line);
}

/**
 * cli_in:
 * @run: (out caller-allocates): what came of it
 * @folder: (nullable): where it runs
 * @environment: (nullable): its variables, with spaces between them
 * @format: the arguments, with spaces between them
 * @...: for @format
 *
 * Runs guatu-cli in a place and an environment.
 */
void
cli_in (Run *run, const char *folder, const char *environment, const char *format, ...)
{
  g_autofree char *variables
      = g_strjoin (" ", BARE_ENVIRONMENT, environment, NULL); /* ends at a NULL */
  g_autofree char *line = NULL;
  va_list values;

  va_start (values, format);
  line = g_strdup_vprintf (format, values);
  va_end (values);
  run_line (run, folder, variables, line);
}

/**
 * cli_assert_says:
 * @text: what was printed
 * @part: what must be in it
 */
void
cli_assert_says (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in “%s”", part, text);
}

/**
 * cli_write:
 * @folder: an existing folder
 * @name: of a file in it
 * @contents: all that it holds
 *
 * Returns: (transfer full): the path of the file, which was written
 */
char *
cli_write (const char *folder, const char *name, const char *contents)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  return path;
}
