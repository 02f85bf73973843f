/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "program/start.h"

#define OPTION "--language"

/* Takes @n arguments out of @argv, from @first on. */
static void
remove_arguments (int *argc, char **argv, int first, int n)
{
  /* The NULL at the end moves too. */
  for (int i = first; i + n <= *argc; i++)
    argv[i] = argv[i + n];
  *argc -= n;
}

/**
 * guatu_program_take_language_option:
 * @argc: (inout): the number of @argv
 * @argv: (inout): the arguments, with the program's name first and a %NULL last
 *
 * Removes `--language=X` and `--language X` from the options that stand before
 * the first argument which is none: after a command the option is the command's.
 * It is read before all others because the messages about those depend on it.
 * An option without its value stays, for the option parser to complain about.
 *
 * Returns: (transfer full) (nullable): the last X, or %NULL if there is none
 */
char *
guatu_program_take_language_option (int *argc, char **argv)
{
  g_autofree char *language = NULL;
  int i = 1;

  while (i < *argc && argv[i][0] == '-' && !g_str_equal (argv[i], "--"))
    {
      const char *value = NULL;
      int n = 0;

      if (g_str_has_prefix (argv[i], OPTION "="))
        {
          value = argv[i] + strlen (OPTION "=");
          n = 1;
        }
      else if (g_str_equal (argv[i], OPTION) && i + 1 < *argc)
        {
          value = argv[i + 1];
          n = 2;
        }
      if (value != NULL)
        {
          g_free (language);
          language = g_strdup (value);
          remove_arguments (argc, argv, i, n);
        }
      else
        i++;
    }
  return g_steal_pointer (&language);
}
