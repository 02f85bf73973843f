/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <langinfo.h>
#include <stdio.h>

#include <glib/gi18n.h>

#include "program/start.h"

/* Starts as the programs do, once for each argument ("-" for none), and prints
 * what they would find: a line for each start. */
int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      guatu_program_start (g_str_equal (argv[i], "-") ? NULL : argv[i]);
      printf ("%s %s %s %.1f %s %s%s\n", guatu_program_language (), g_getenv ("LANGUAGE"),
              nl_langinfo (CODESET), 1.5, _ ("Charts"),
              g_dgettext (GETTEXT_PACKAGE, "Charts"),
              guatu_program_language_is_makeshift () ? " makeshift" : "");
    }
  return 0;
}
