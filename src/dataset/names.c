/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/names.h"

/* Finds the value whose name is exactly @string; @value is left alone when
 * there is none. */
gboolean
guatu_names_find (const char *const *names, gsize n_names, const char *string,
                  guint *value)
{
  g_return_val_if_fail (string != NULL, FALSE);

  for (gsize i = 0; i < n_names; i++)
    if (names[i] != NULL && g_str_equal (names[i], string))
      {
        *value = (guint) i;
        return TRUE;
      }
  return FALSE;
}
