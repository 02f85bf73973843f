/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application.h"

#include <glib/gi18n.h>

#include "app/language.h"
#include "app/renderer.h"
#include "program/language-choice.h"
#include "program/leave.h"
#include "program/start.h"

/* As guatu-cli says that it did not understand. */
#define USAGE 2

static int
run (int argc, char **argv)
{
  g_autofree char *option = guatu_program_take_language_option (&argc, argv);
  const gboolean known = option == NULL || guatu_program_knows_language (option);
  g_autoptr (GuatuSettings) settings = NULL;
  g_autoptr (GuatuApplication) application = NULL;

  guatu_renderer_start ();
  guatu_language_start (known ? option : NULL);
  if (!known)
    {
      g_printerr (_ ("Unknown language “%s”; the program speaks zh_CN and en"), option);
      g_printerr ("\n");
      return USAGE;
    }

  settings = guatu_settings_new ();
  application = guatu_application_new (settings);
  return g_application_run (G_APPLICATION (application), argc, argv);
}

int
main (int argc, char **argv)
{
  guatu_program_leave (run (argc, argv));
}
