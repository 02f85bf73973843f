/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/language.h"

#include <gtk/gtk.h>

#include "program/start.h"

/* What the user's environment said, before we wrote our choice there. */
static char *system_language;

static void
restore_system_language (void)
{
  g_setenv ("LANGUAGE", system_language != NULL ? system_language : "", TRUE);
}

/**
 * guatu_language_start:
 * @option: (nullable): what --language said
 *
 * Settles the language of the program; comes before GTK and any thread.
 */
void
guatu_language_start (const char *option)
{
  g_free (system_language);
  system_language = g_strdup (g_getenv ("LANGUAGE"));
  gtk_disable_setlocale ();

  /* GLib decides at the first text, and for good, whether to translate any. It
   * would decide against it in English, and then a change to Chinese from the
   * preferences could not reach the templates. So it meets Chinese first. */
  guatu_program_start ("zh");
  g_dgettext (GETTEXT_PACKAGE, "Guatu");

  restore_system_language ();
  guatu_program_start (option);
}

/**
 * guatu_language_change:
 * @preference: the language that the user now prefers, or "" for the system's
 *
 * Changes the language of all that is said from now on. The variable that this
 * writes is there since the start, so no thread that reads the environment
 * finds it moved.
 */
void
guatu_language_change (const char *preference)
{
  restore_system_language ();
  guatu_program_start (*preference != '\0' ? preference : "system");
}

/**
 * guatu_language_of_figures:
 * @preference: the language that the user prefers, or "" for the program's
 *
 * Returns: the language to draw figures in
 */
GuatuLanguage
guatu_language_of_figures (const char *preference)
{
  GuatuLanguage language = GUATU_LANGUAGE_ZH;

  if (!guatu_language_from_string (preference, &language)
      && !guatu_language_from_string (guatu_program_language (), &language))
    return GUATU_LANGUAGE_EN;
  return language;
}

/**
 * guatu_language_of_words:
 * @figures: the language of figures
 *
 * Returns: the language of names that stand beside figures: theirs, or where they are in
 *   both, that of the program
 */
GuatuLanguage
guatu_language_of_words (GuatuLanguage figures)
{
  GuatuLanguage own = GUATU_LANGUAGE_ZH;

  if (figures != GUATU_LANGUAGE_ZH_EN)
    return figures;
  guatu_language_from_string (guatu_program_language (), &own);
  return guatu_language_primary (own);
}
