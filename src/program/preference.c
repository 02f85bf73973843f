/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/preference.h"

#include <unistd.h>

#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>
#include <glib/gstdio.h>

#include "program/schema.h"

#define LANGUAGE_KEY "language"

/* Where a value can be stored: under the user's configuration folder, and by an
 * administrator's profile, which may add databases for the whole site. */
static const char *const user_stores[] = { "dconf/user", "glib-2.0/settings/keyfile" };
static const char site_profile[] = "/etc/dconf/profile/user";

/* Whether dconf can make the file in which it marks changes. Where it cannot, it
 * prints criticals past every log handler ("dconf will not work properly"), to
 * people who only wanted to read: in a sandbox, or after something was once run
 * by sudo. They go without the preference. */
static gboolean
dconf_is_at_ease (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "dconf", NULL);
  g_autofree char *file = g_build_filename (folder, "user", NULL);

  if (g_mkdir_with_parents (folder, 0700) != 0 || g_access (folder, W_OK | X_OK) != 0)
    return FALSE;
  return g_access (file, F_OK) != 0 || g_access (file, R_OK | W_OK) == 0;
}

/* Whether anything can be stored at all. Loading a backend to hear that nothing
 * is costs a millisecond, and leaves empty folders in the user's home. */
static gboolean
may_be_stored (void)
{
  if (g_getenv ("DCONF_PROFILE") != NULL
      || g_file_test (site_profile, G_FILE_TEST_EXISTS))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (user_stores); i++)
    {
      g_autofree char *path
          = g_build_filename (g_get_user_config_dir (), user_stores[i], NULL);
      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return TRUE;
    }
  return FALSE;
}

/* Asks the backend itself. A GSettings object subscribes to changes first: with
 * dconf it starts two threads, connects to the session bus and, where there is a
 * display and no bus, spawns dbus-launch. A backend's read does none of it: dconf
 * maps its database. */
static GVariant *
read_stored (const char *path, const GVariantType *type)
{
  const char *chosen = g_getenv ("GSETTINGS_BACKEND");
  gboolean is_dconf = chosen == NULL || g_str_equal (chosen, "dconf");
  g_autoptr (GSettingsBackend) backend = NULL;

  if (is_dconf && !(may_be_stored () && dconf_is_at_ease ()))
    return NULL;
  backend = g_settings_backend_get_default ();
  return G_SETTINGS_BACKEND_GET_CLASS (backend)->read (backend, path, type, FALSE);
}

/**
 * guatu_preference_language:
 *
 * Reads the language that the user chose in the preferences, without a bus, a
 * warning or, unless the keyfile backend is asked for, a thread.
 *
 * Returns: (transfer full) (nullable): the language, "" for the system's, or
 *   %NULL where no schema is installed
 */
char *
guatu_preference_language (void)
{
  g_autoptr (GSettingsSchema) schema = guatu_program_schema ();
  g_autoptr (GSettingsSchemaKey) key = NULL;
  g_autoptr (GVariant) value = NULL;
  g_autofree char *path = NULL;

  if (schema == NULL || !g_settings_schema_has_key (schema, LANGUAGE_KEY))
    return NULL;
  key = g_settings_schema_get_key (schema, LANGUAGE_KEY);
  path = g_strconcat (g_settings_schema_get_path (schema), LANGUAGE_KEY, NULL);
  value = read_stored (path, g_settings_schema_key_get_value_type (key));
  if (value == NULL || !g_settings_schema_key_range_check (key, value))
    {
      g_clear_pointer (&value, g_variant_unref);
      value = g_settings_schema_key_get_default_value (key);
    }
  return g_variant_dup_string (value, NULL);
}
