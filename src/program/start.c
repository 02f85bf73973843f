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

/* The message for which a catalogue says what it is; without one it stays empty. */
#define HEADER ""

/* How LANGUAGE and our catalogue call Chinese. */
#define CHINESE "zh_CN"

/* Which locales may bring our messages, best first. gettext ignores LANGUAGE in "C",
 * and that of glibc 2.41, unlike that of 2.36, in "C.UTF-8" too; but a machine may have
 * none of the others. Where glibc lacks a territory it takes the locale without it and
 * keeps the name: C_CN.UTF-8 is C.UTF-8 by a name in which LANGUAGE decides. */
static const char *const message_locales[]
    = { "", "zh_CN.UTF-8", "en_US.UTF-8", "C_CN.UTF-8", UTF8_LOCALE };

static const char *language_in_force = "en";

/* What the environment said before we changed it. */
static const char *language_of_system = NULL;

static gboolean system_is_foreign = FALSE;

/* Whether nobody asked for the language in force. */
static gboolean is_makeshift = FALSE;

/* Where our messages are. */
static char *messages_folder = NULL;

static void
bind_messages (void)
{
  bindtextdomain (GETTEXT_PACKAGE, messages_folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* Changes the language of all messages from now on. gettext looks at LANGUAGE again
 * once messages are bound. */
static void
set_language (const char *language)
{
  language_in_force = language;
  g_setenv ("LANGUAGE", g_str_equal (language, "zh") ? CHINESE : "en", TRUE);
  bind_messages ();
}

/* Whether messages come in Chinese. */
static gboolean
speaks_chinese (void)
{
  return strstr (gettext (HEADER), "\nLanguage: " CHINESE "\n") != NULL;
}

/* Finds a locale of messages in which LANGUAGE decides, for both languages: the
 * program may change from one to the other. GLib asks once whether it translates at
 * all, and has to find Chinese then. */
static void
set_message_locale (void)
{
  set_language ("zh");
  for (guint i = 0; i < G_N_ELEMENTS (message_locales); i++)
    if (setlocale (LC_MESSAGES, message_locales[i]) != NULL && speaks_chinese ())
      break;
  g_dgettext (GETTEXT_PACKAGE, HEADER);
}

/* setlocale fails as a whole where a machine lacks the locale that the environment
 * names. */
static void
set_locale (void)
{
  setlocale (LC_ALL, "");
  if (strcmp (nl_langinfo (CODESET), "UTF-8") != 0)
    setlocale (LC_CTYPE, UTF8_LOCALE);
  setlocale (LC_NUMERIC, "C");
  set_message_locale ();
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
      system_is_foreign = guatu_language_is_foreign ();
      messages_folder = guatu_location_locale_folder ();
      set_locale ();
    }
  /* Reading the preference may need words too. */
  set_language (guatu_language_choice (language, NULL, language_of_system));
  is_makeshift = system_is_foreign && language == NULL;
  if (language == NULL)
    {
      preference = guatu_preference_language ();
      is_makeshift = is_makeshift && (preference == NULL || *preference == '\0');
      set_language (guatu_language_choice (NULL, preference, language_of_system));
    }
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

/**
 * guatu_program_language_is_makeshift:
 *
 * Returns: whether the language in force is one that nobody asked for: the environment
 *   asks for one that we do not speak, and neither --language nor the preferences say
 *   what to speak instead
 */
gboolean
guatu_program_language_is_makeshift (void)
{
  return is_makeshift;
}
