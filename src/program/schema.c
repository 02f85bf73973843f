/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/schema.h"

#include "program/location.h"

/* The schema in the build tree that the program runs from, or NULL. */
static GSettingsSchema *
build_schema (GSettingsSchemaSource *parent)
{
  g_autoptr (GSettingsSchemaSource) source = NULL;
  g_autofree char *folder = guatu_location_build_schema_folder ();

  if (folder == NULL)
    return NULL;
  source = g_settings_schema_source_new_from_directory (folder, parent, TRUE, NULL);
  if (source == NULL)
    return NULL;
  return g_settings_schema_source_lookup (source, GUATU_APPLICATION_ID, FALSE);
}

/**
 * guatu_program_schema:
 *
 * Finds the schema of the user's preferences: the installed one, else that of
 * the build tree. g_settings_new() aborts where there is none; with this and
 * g_settings_new_full() a program runs without.
 *
 * Returns: (transfer full) (nullable): the schema
 */
GSettingsSchema *
guatu_program_schema (void)
{
  GSettingsSchemaSource *installed = g_settings_schema_source_get_default ();
  GSettingsSchema *schema = NULL;

  if (installed != NULL)
    schema = g_settings_schema_source_lookup (installed, GUATU_APPLICATION_ID, TRUE);
  return schema != NULL ? schema : build_schema (installed);
}
