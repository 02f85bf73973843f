/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/target.h"

#include <glib/gi18n.h>

#include "cli/options.h"

/**
 * guatu_target_of:
 * @output: (nullable): what --output was given
 *
 * A name with the extension of one of our formats is a file, unless a folder of
 * that name is there; any other name is a folder, there already or not.
 *
 * Returns: what it stands for
 */
GuatuTarget
guatu_target_of (const char *output)
{
  GuatuFormat format = GUATU_FORMAT_PNG;

  if (output == NULL)
    return GUATU_TARGET_FOLDER;
  if (g_str_equal (output, "-"))
    return GUATU_TARGET_STDOUT;
  if (g_str_has_suffix (output, "/") || g_file_test (output, G_FILE_TEST_IS_DIR))
    return GUATU_TARGET_FOLDER;
  return guatu_format_from_path (output, &format) ? GUATU_TARGET_FILE
                                                  : GUATU_TARGET_FOLDER;
}

/**
 * guatu_target_formats:
 * @output: (nullable): what --output was given
 * @values: (nullable) (array zero-terminated=1): each --format that was given
 * @otherwise: what is meant where nobody says it
 * @formats: (element-type GuatuFormat): is added to: what @values say, else that of
 *   the name of the file, else @otherwise
 * @error: %G_OPTION_ERROR_BAD_VALUE, also where the file's name says otherwise
 *
 * Returns: whether the formats are known
 */
gboolean
guatu_target_formats (const char *output, char **values, GuatuFormat otherwise,
                      GArray *formats, GError **error)
{
  gboolean is_file = guatu_target_of (output) == GUATU_TARGET_FILE;
  GuatuFormat format = otherwise;

  if (values != NULL && !guatu_options_formats (values, formats, error))
    return FALSE;
  if (is_file)
    guatu_format_from_path (output, &format);
  if (values == NULL)
    g_array_append_val (formats, format);
  else if (is_file && formats->len == 1
           && g_array_index (formats, GuatuFormat, 0) != format)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("The name “%s” and the format %s contradict each other"), output,
                   guatu_format_to_string (g_array_index (formats, GuatuFormat, 0)));
      return FALSE;
    }
  return TRUE;
}

/**
 * guatu_target_check:
 * @output: (nullable): what --output was given
 * @n_figures: how many figures are to be written
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether that many figures fit there
 */
gboolean
guatu_target_check (const char *output, guint n_figures, GError **error)
{
  static const char *const messages[] = {
    [GUATU_TARGET_FILE]
    = N_ ("“%s” is one file, and %u figures are to be written; name a "
          "folder, or one chart, language and format"),
    [GUATU_TARGET_STDOUT] = N_ ("“%s” takes one figure, and %u are to be written; name a "
                                "folder, or one chart, language and format"),
  };
  GuatuTarget target = guatu_target_of (output);

  if (target == GUATU_TARGET_FOLDER || n_figures == 1)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ (messages[target]),
               output, n_figures);
  return FALSE;
}
