/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/target.h"

#include <string.h>

#include <glib/gi18n.h>

#include "cli/options.h"

/* Letters and digits of the longest extension that a picture usually has. */
#define MAX_EXTENSION 5

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

/* What follows the last dot, if it looks like the extension of a file: up to five
 * letters and digits, and no number such as a year. */
static const char *
find_extension (const char *output)
{
  const char *name = strrchr (output, '/') != NULL ? strrchr (output, '/') + 1 : output;
  const char *dot = strrchr (name, '.');
  gboolean has_letter = FALSE;
  gsize n = 0;

  if (dot == NULL || dot == name)
    return NULL;
  for (const char *c = dot + 1; *c != '\0'; c++, n++)
    {
      if (!g_ascii_isalnum (*c))
        return NULL;
      has_letter = has_letter || g_ascii_isalpha (*c);
    }
  return has_letter && n <= MAX_EXTENSION ? dot + 1 : NULL;
}

/* Where a folder is meant, nothing else must stand there, and the name must not look
 * like that of a file in a format that we do not write. */
static gboolean
check_folder (const char *output, GError **error)
{
  const char *extension = NULL;
  g_autofree char *formats = guatu_format_list (GUATU_HOLDS_FIGURE, ", ");

  if (output == NULL || guatu_target_of (output) != GUATU_TARGET_FOLDER
      || g_file_test (output, G_FILE_TEST_IS_DIR))
    return TRUE;

  extension = find_extension (output);
  if (*output == '\0')
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _ ("The name after “--output” is empty; “.” is the current "
                            "folder"));
  else if (g_file_test (output, G_FILE_TEST_EXISTS))
    g_set_error (
        error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
        g_file_test (output, G_FILE_TEST_IS_REGULAR)
            ? _ ("“%s” is a file, not a folder; name a folder, or a file that "
                 "ends with the name of a format: %s")
            : _ ("“%s” is neither a folder nor a regular file; name a folder, or "
                 "a file that ends with the name of a format: %s"),
        output, formats);
  else if (extension != NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("“%s”: “%s” is no format of a figure; use one of %s. If it is a "
                    "folder, end its name with “/”"),
                 output, extension, formats);
  else
    return TRUE;
  return FALSE;
}

/**
 * guatu_target_formats:
 * @output: (nullable): what --output was given
 * @values: (nullable) (array zero-terminated=1): each --format that was given
 * @otherwise: what is meant where nobody says it
 * @formats: (element-type GuatuFormat): is added to: what @values say, else that of
 *   the name of the file, else @otherwise
 * @error: %G_OPTION_ERROR_BAD_VALUE, also where the file's name says otherwise, or
 *   @output is neither a folder nor a name for a file of ours
 *
 * Returns: whether the formats are known
 */
gboolean
guatu_target_formats (const char *output, char **values, GuatuFormat otherwise,
                      GArray *formats, GError **error)
{
  gboolean is_file = guatu_target_of (output) == GUATU_TARGET_FILE;
  GuatuFormat format = otherwise;

  if (!check_folder (output, error))
    return FALSE;
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
