/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/start.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include <glib/gi18n.h>

#include "program/language-choice.h"
#include "program/location.h"
#include "program/preference.h"

/* What a locale must have to print our texts, and every glibc has it. */
#define UTF8_LOCALE "C.UTF-8"

static const char *language_in_force = "en";

/* What the environment said before we changed it. */
static const char *language_of_system = NULL;

/* gettext ignores LANGUAGE while the locale of messages is "C", and setlocale
 * fails as a whole where a machine lacks the locale that the environment names.
 * C.UTF-8 is always there and is not "C", so that LANGUAGE alone decides. */
static void
set_locale (void)
{
  setlocale (LC_ALL, "");
  if (strcmp (nl_langinfo (CODESET), "UTF-8") != 0)
    setlocale (LC_CTYPE, UTF8_LOCALE);
  setlocale (LC_MESSAGES, UTF8_LOCALE);
  setlocale (LC_NUMERIC, "C");
}

static void
bind_messages (void)
{
  g_autofree char *folder = guatu_location_locale_folder ();

  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * guatu_program_start:
 * @language: (nullable): what --language said ("zh", "zh_CN", "en-GB",
 *   "system", …), or %NULL where it was not given
 *
 * Chooses the program's language, sets the locale and binds our messages. It
 * changes the environment, so it comes first in main(), before any thread.
 *
 * The language is @language, else the user's preference, else what LANGUAGE,
 * LC_ALL, LC_MESSAGES and LANG say; one that we do not speak is English. Called
 * again it changes the language of what is said from then on.
 * The character set is UTF-8 and numbers are written as in C, whatever the
 * environment says. A GTK program calls gtk_disable_setlocale() before GTK
 * starts, or GTK undoes this.
 */
void
guatu_program_start (const char *language)
{
  g_autofree char *preference = NULL;

  if (language_of_system == NULL)
    {
      language_of_system = guatu_language_of_environment ();
      set_locale ();
    }
  if (language == NULL)
    preference = guatu_preference_language ();
  language_in_force = guatu_language_choice (language, preference, language_of_system);
  g_setenv ("LANGUAGE", g_str_equal (language_in_force, "zh") ? "zh_CN" : "en", TRUE);
  bind_messages ();
}

/**
 * guatu_program_language:
 *
 * Returns: (transfer none): the language in force, "zh" or "en"
 */
const char *
guatu_program_language (void)
{
  return language_in_force;
}
