/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/write-as.h"

#include <string.h>

#include "io/format-reader.h"
#include "io/out/losses.h"

/** guatu_format_is_written: whether a dataset can be written in a format. */
gboolean
guatu_format_is_written (GuatuFormat format)
{
  return guatu_format_writer (format)->write != NULL;
}

/**
 * guatu_format_of_target:
 * @name: the name of a file that is to be written
 * @format: (out): the format that it says
 *
 * Returns: whether it ends with the extension of a format that a dataset is written in;
 *   of several the longest counts
 */
gboolean
guatu_format_of_target (const char *name, GuatuFormat *format)
{
  g_autofree char *folded = g_ascii_strdown (name, -1);
  gsize longest = 0;

  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    {
      const char *const *extensions = guatu_format_extensions ((GuatuFormat) i);
      const GuatuFormatWriter *writer = guatu_format_writer ((GuatuFormat) i);

      for (guint e = 0; writer->write != NULL && extensions[e] != NULL
                        && (e == 0 || writer->all_extensions);
           e++)
        {
          g_autofree char *ending = g_strconcat (".", extensions[e], NULL);

          if (strlen (ending) <= longest || !g_str_has_suffix (folded, ending))
            continue;
          longest = strlen (ending);
          *format = (GuatuFormat) i;
        }
    }
  return longest > 0;
}

/** guatu_name_says_tabs: whether a table of text of this name has tabs between its cells.
 */
gboolean
guatu_name_says_tabs (const char *name)
{
  const gsize length = strlen (name);

  return length > strlen (".tsv")
         && g_ascii_strcasecmp (name + length - strlen (".tsv"), ".tsv") == 0;
}

/** guatu_format_named: whether a format that a dataset is written in has this name. */
gboolean
guatu_format_named (const char *name, GuatuFormat *format)
{
  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    if (guatu_format_is_written ((GuatuFormat) i)
        && g_ascii_strcasecmp (name, guatu_format_to_string ((GuatuFormat) i)) == 0)
      {
        *format = (GuatuFormat) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * guatu_format_list_written:
 * @separator: what stands between two names
 *
 * Returns: (transfer full): the names of all formats that a dataset is written in
 */
char *
guatu_format_list_written (const char *separator)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    if (guatu_format_is_written ((GuatuFormat) i))
      g_ptr_array_add (names, (gpointer) guatu_format_to_string ((GuatuFormat) i));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (separator, (char **) names->pdata);
}

/**
 * guatu_write_as:
 * @format: one of which guatu_format_is_written() is true
 * @dataset: a dataset
 * @options: how
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): the whole file
 */
GBytes *
guatu_write_as (GuatuFormat format, const GuatuDataset *dataset,
                const GuatuWriteOptions *options, GError **error)
{
  return guatu_format_writer (format)->write (dataset, options, error);
}

/**
 * guatu_write_as_losses:
 * @format: one of which guatu_format_is_written() is true
 * @dataset: a dataset
 * @options: how
 *
 * Returns: (transfer full) (element-type utf8): what of the dataset such a file cannot
 *   hold, each in the program's language
 */
GPtrArray *
guatu_write_as_losses (GuatuFormat format, const GuatuDataset *dataset,
                       const GuatuWriteOptions *options)
{
  const GuatuFormatWriter *writer = guatu_format_writer (format);
  const gboolean wide = options->wide && writer->keeps_wide != 0;

  return guatu_losses (dataset, wide ? writer->keeps_wide : writer->keeps);
}
