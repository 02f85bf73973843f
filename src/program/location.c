/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/location.h"

/* A folder is looked for from the one that holds the executable, so that a
 * program runs the same installed, moved to another prefix and from its build
 * tree (BUILD/src/cli, BUILD/src/app). */
static const char *const locale_folders[] = {
  "../share/locale", /* PREFIX/bin to PREFIX/share/locale */
  "../../po",        /* where meson puts BUILD/po/zh_CN/LC_MESSAGES/guatu.mo */
};

static const char *const manual_folders[] = {
  "../share/guatu/manual", "../../help", /* where meson makes its web pages */
};

/* The path of @name, seen from the folder of the executable, or NULL where
 * there is no /proc to tell it. */
static char *
path_from_executable (const char *name)
{
  g_autofree char *executable = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = NULL;

  if (executable == NULL)
    return NULL;
  folder = g_path_get_dirname (executable);
  return g_build_filename (folder, name, NULL);
}

/**
 * guatu_location_locale_folder:
 *
 * Returns: (transfer full): the folder to bind our message domain to: one near
 *   the executable that holds our Chinese messages, else the configured one
 */
char *
guatu_location_locale_folder (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (locale_folders); i++)
    {
      g_autofree char *folder = path_from_executable (locale_folders[i]);
      g_autofree char *messages = NULL;

      if (folder == NULL)
        break;
      messages = g_build_filename (folder, "zh_CN", "LC_MESSAGES", GETTEXT_PACKAGE ".mo",
                                   NULL);
      if (g_file_test (messages, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&folder);
    }
  return g_strdup (GUATU_LOCALEDIR);
}

/**
 * guatu_location_build_schema_folder:
 *
 * Returns: (transfer full) (nullable): the folder in which a build tree keeps
 *   its compiled GSettings schemas, or %NULL if the program does not run there
 */
char *
guatu_location_build_schema_folder (void)
{
  g_autofree char *folder = path_from_executable ("../../data");
  g_autofree char *schemas = NULL;

  if (folder == NULL)
    return NULL;
  schemas = g_build_filename (folder, "gschemas.compiled", NULL);
  if (!g_file_test (schemas, G_FILE_TEST_IS_REGULAR))
    return NULL;
  return g_steal_pointer (&folder);
}

/**
 * guatu_location_manual_page:
 * @language: "zh" or "en"
 * @page: the id of a page, such as "index"
 *
 * Returns: (transfer full): the path of the page as a web page: near the executable, if
 *   it is there, else where it was to be installed
 */
char *
guatu_location_manual_page (const char *language, const char *page)
{
  g_autofree char *name = g_strconcat (page, ".html", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (manual_folders); i++)
    {
      g_autofree char *folder = path_from_executable (manual_folders[i]);
      g_autofree char *path = NULL;

      if (folder == NULL)
        break;
      path = g_build_filename (folder, language, name, NULL);
      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&path);
    }
  return g_build_filename (GUATU_MANUALDIR, language, name, NULL);
}
