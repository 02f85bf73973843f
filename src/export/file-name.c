/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <string.h>

#include <glib/gi18n.h>

/* What saving adds to a name while it writes still fits in a file system's 255
 * bytes. */
#define MAX_NAME_LENGTH 240

/* A dataset is somebody else's file, and its ids become names on this disk: they
 * must not lead out of the folder, hide the file or confuse a terminal. */
static gboolean
is_safe (const char *id)
{
  if (*id == '\0' || *id == '.' || strstr (id, "..") != NULL)
    return FALSE;
  if (strpbrk (id, "/\\") != NULL || !g_utf8_validate (id, -1, NULL))
    return FALSE;
  for (const char *c = id; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (!g_unichar_isprint (g_utf8_get_char (c)))
        return FALSE;
    }
  return TRUE;
}

/**
 * guatu_batch_file_name:
 * @batch: what is drawn
 * @id: of one of its charts, or of a page
 *
 * Returns: (transfer none): what its files are called, before their language and format
 */
const char *
guatu_batch_file_name (const GuatuBatch *batch, const char *id)
{
  const char *name
      = batch->file_names != NULL ? g_hash_table_lookup (batch->file_names, id) : NULL;

  return name != NULL ? name : id;
}

/**
 * guatu_export_file_name:
 * @name: what a figure is called: the id of its chart, or of a page
 * @language: the language of its figure
 * @format: what it is written as
 * @error: %GUATU_EXPORT_ERROR_NAME if @name cannot be a part of a file name
 *
 * Returns: (transfer full): NAME.LANGUAGE.FORMAT, or %NULL
 */
char *
guatu_export_file_name (const char *name, GuatuLanguage language, GuatuFormat format,
                        GError **error)
{
  g_autofree char *file = NULL;

  if (is_safe (name))
    file = g_strdup_printf ("%s.%s.%s", name, guatu_language_to_string (language),
                            guatu_format_to_string (format));
  if (file == NULL || strlen (file) > MAX_NAME_LENGTH)
    {
      g_autofree char *shown = g_strescape (name, NULL);
      g_set_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_NAME,
                   _ ("The id “%s” cannot be used as a file name"), shown);
      return NULL;
    }
  return g_steal_pointer (&file);
}
