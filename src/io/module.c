/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/module.h"

#include <glib/gi18n-lib.h>
#include <gmodule.h>

/* (transfer full) (nullable): the path of a file in a folder, which may be told from the
 * one that holds the executable. */
static char *
path_in (const char *folder, const char *file)
{
  g_autofree char *executable = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *own_folder = NULL;

  if (g_path_is_absolute (folder))
    return g_build_filename (folder, file, NULL);
  if (executable == NULL)
    return NULL;
  own_folder = g_path_get_dirname (executable);
  return g_build_filename (own_folder, folder, file, NULL);
}

/* (transfer full): the path of the first one that there is, or of where it should be. It
 * is looked for from the executable, so that a program runs the same installed, moved to
 * another prefix and from its build tree (BUILD/src/cli, BUILD/src/app, BUILD/tests/io);
 * then where it was to be installed. */
static char *
find (const char *room, const char *file, const char *from_programs,
      const char *installed)
{
  g_autofree char *built = g_build_filename ("..", "..", "src", room, NULL);
  const char *const folders[] = { from_programs, built, installed };
  char *path = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_free (path);
      path = path_in (folders[i], file);
      if (path != NULL && g_file_test (path, G_FILE_TEST_EXISTS))
        break;
    }
  return path;
}

/**
 * guatu_helper_path:
 * @room: the room that is a program of its own
 * @program: what that is called
 *
 * Returns: (transfer full): where it is, or where it should be
 */
char *
guatu_helper_path (const char *room, const char *program)
{
  return find (room, program, GUATU_HELPERS_FROM_PROGRAMS, GUATU_HELPERS);
}

/**
 * guatu_module_load:
 * @name: of the room that is a module
 * @error: a #GModuleError, which says why it cannot be loaded
 *
 * Loads a module, the first time that it is asked for. It stays loaded.
 *
 * Returns: (transfer none) (nullable): what it offers, with a #GuatuModuleHead first
 */
gconstpointer
guatu_module_load (const char *name, GError **error)
{
  g_autofree char *file = g_strdup_printf ("guatu-%s." G_MODULE_SUFFIX, name);
  g_autofree char *path = find (name, file, GUATU_MODULES_FROM_PROGRAMS, GUATU_MODULES);
  GModule *module = g_module_open_full (path, G_MODULE_BIND_LOCAL, error);
  gpointer offered = NULL;

  if (module == NULL)
    return NULL;
  if (!g_module_symbol (module, G_STRINGIFY (GUATU_MODULE), &offered)
      || !g_str_equal (((const GuatuModuleHead *) offered)->version, GUATU_VERSION))
    {
      g_set_error (error, G_MODULE_ERROR, G_MODULE_ERROR_FAILED,
                   _ ("%s is not of this version of Guatu"), path);
      g_module_close (module);
      return NULL;
    }
  g_module_make_resident (module);
  return offered;
}
