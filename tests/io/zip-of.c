/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "zip-of.h"

#include <string.h>

#include "io/out/zip-writer.h"

/**
 * zip_of:
 * @parts: (array zero-terminated=1): names, and what is in each
 *
 * Returns: (transfer full): a packed file of these parts
 */
GBytes *
zip_of (const char *const *parts)
{
  GuatuZipWriter zip;

  guatu_zip_writer_init (&zip);
  for (; *parts != NULL; parts += 2)
    guatu_zip_writer_add (&zip, parts[0], parts[1], strlen (parts[1]), TRUE);
  return guatu_zip_writer_finish (&zip);
}
