/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/language-choice.h"

#include <string.h>

static const char *const languages[] = { "zh", "en" };

/* The variables that gettext consults, in its order. */
static const char *const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };

/* One of languages, by the part of a name before its territory, character set
 * and modifier (zh-CN, zh_CN.UTF-8, en_GB@euro), or NULL. */
static const char *
language_of_name (const char *name)
{
  gsize length = strcspn (name, "_-.@");

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (length == strlen (languages[i])
          && g_ascii_strncasecmp (name, languages[i], length) == 0)
        return languages[i];
    }
  return NULL;
}

/* LANGUAGE is a list in order of preference; the others hold one name, which
 * reads the same way. */
static const char *
language_of_list (const char *list)
{
  g_auto (GStrv) names = g_strsplit (list, ":", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *language = language_of_name (names[i]);
      if (language != NULL)
        return language;
    }
  return NULL;
}

/* What LANGUAGE, LC_ALL, LC_MESSAGES and LANG ask for, or NULL. The first that is set
 * decides, even for a language that we do not speak: a German environment is not Chinese
 * because LANG says so too. */
static const char *
asked_by_environment (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return value;
    }
  return NULL;
}

/* Whether the choice is left to the system. */
static gboolean
is_system (const char *name)
{
  return *name == '\0' || g_str_equal (name, "system");
}

/**
 * guatu_language_of_environment:
 *
 * Returns: (transfer none): "zh" or "en", which is also what an environment gets that
 *   asks for neither
 */
const char *
guatu_language_of_environment (void)
{
  const char *list = asked_by_environment ();
  const char *language = list != NULL ? language_of_list (list) : NULL;

  return language != NULL ? language : "en";
}

/**
 * guatu_language_is_foreign:
 *
 * Returns: whether the environment asks for a language, and we speak none that it names;
 *   the locales without a language, C and POSIX, ask for none
 */
gboolean
guatu_language_is_foreign (void)
{
  const char *list = asked_by_environment ();
  g_autofree char *name = list != NULL ? g_strndup (list, strcspn (list, ".@")) : NULL;

  return name != NULL && !g_str_equal (name, "C") && !g_str_equal (name, "POSIX")
         && language_of_list (list) == NULL;
}

/**
 * guatu_language_choice:
 * @argument: (nullable): the language that the program was told, or %NULL; "" and
 *   "system" pass over the preference
 * @preference: (nullable): the language that the user once chose
 * @system: the language of the environment
 *
 * Returns: (transfer none): "zh" or "en"
 */
const char *
guatu_language_choice (const char *argument, const char *preference, const char *system)
{
  const char *name = argument != NULL ? argument : preference;
  const char *language = NULL;

  if (name == NULL || is_system (name))
    return system;
  language = language_of_name (name);
  return language != NULL ? language : "en";
}

/**
 * guatu_program_knows_language:
 * @name: what --language was given
 *
 * Returns: whether @name is a language that the programs speak, or "system"
 */
gboolean
guatu_program_knows_language (const char *name)
{
  return is_system (name) || language_of_name (name) != NULL;
}
