/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/option-names.h"

#include <glib/gi18n.h>

/* What can be said of a table: options of the command line, and in the window fields. */
static const struct
{
  const char *option;
  const char *field;
} names[] = {
  { "“--sheet”", N_ ("“Sheet”") },
  { "“--header”", N_ ("“Rows of headings”") },
  { "“--period”", N_ ("“Period”") },
  { "“--encoding”", N_ ("“Encoding of the text”") },
};

/**
 * guatu_option_names_show:
 * @message: what a reader says of a file
 *
 * Returns: (transfer full): the message as a window shows it, with the names of fields in
 *   place of options of the command line
 */
char *
guatu_option_names_show (const char *message)
{
  GString *shown = g_string_new (message);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_string_replace (shown, names[i].option, _ (names[i].field), 0);
  return g_string_free (shown, FALSE);
}
