/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/workbook-module.h"

#include <glib/gi18n-lib.h>
#include <gmodule.h>

#include "io/io-error.h"

#define FILE_NAME "guatu-workbook." G_MODULE_SUFFIX

/* A module is looked for from the folder that holds the executable, so that a program
 * runs the same installed, moved to another prefix and from its build tree
 * (BUILD/src/cli, BUILD/src/app, BUILD/tests/io); then where it was to be installed. */
static const char *const folders[]
    = { GUATU_MODULES_FROM_PROGRAMS, "../../src/workbook", GUATU_MODULES };

/* (transfer full): the path of the module in one of the folders above. */
static char *
path_in (const char *folder)
{
  g_autofree char *executable = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *own_folder = NULL;

  if (g_path_is_absolute (folder))
    return g_build_filename (folder, FILE_NAME, NULL);
  if (executable == NULL)
    return NULL;
  own_folder = g_path_get_dirname (executable);
  return g_build_filename (own_folder, folder, FILE_NAME, NULL);
}

/* (transfer full): the path of the first one that there is, or of where it should be. */
static char *
find (void)
{
  char *path = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_free (path);
      path = path_in (folders[i]);
      if (path != NULL && g_file_test (path, G_FILE_TEST_EXISTS))
        break;
    }
  return path;
}

static void
fail (GError **error, const char *reason)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE,
               _ ("The part of Guatu that writes Excel workbooks cannot be loaded: %s. "
                  "Install Guatu again, or write ODS instead."),
               reason);
}

/**
 * guatu_workbook_module_load:
 * @error: a #GuatuIoError
 *
 * Loads the module that writes workbooks, the first time that it is asked for. It stays
 * loaded.
 *
 * Returns: (transfer none) (nullable): what it offers
 */
const GuatuWorkbookModule *
guatu_workbook_module_load (GError **error)
{
  static GMutex mutex;
  static const GuatuWorkbookModule *loaded = NULL;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  g_autofree char *path = NULL;
  GModule *module;
  gpointer offered = NULL;

  if (loaded != NULL)
    return loaded;
  path = find ();
  module = g_module_open (path, G_MODULE_BIND_LOCAL);
  if (module == NULL)
    {
      fail (error, g_module_error ());
      return NULL;
    }
  if (!g_module_symbol (module, G_STRINGIFY (GUATU_WORKBOOK_MODULE), &offered)
      || !g_str_equal (((const GuatuWorkbookModule *) offered)->version, GUATU_VERSION))
    {
      g_autofree char *reason
          = g_strdup_printf (_ ("%s is not of this version of Guatu"), path);

      fail (error, reason);
      g_module_close (module);
      return NULL;
    }
  g_module_make_resident (module);
  loaded = offered;
  return loaded;
}
