/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/bare-name.h"

#include <string.h>

/**
 * guatu_bare_name:
 * @name: the name of a file, maybe with its path
 *
 * Returns: (transfer full): the name without folder and extension; a hidden file's
 *   leading dot begins no extension
 */
char *
guatu_bare_name (const char *name)
{
  char *base = g_path_get_basename (name);
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot != base)
    *dot = '\0';
  return base;
}
