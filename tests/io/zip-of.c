/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "zip-of.h"

#include "io/out/zip.h"

/**
 * zip_of:
 * @name: of a part
 * @data: (array length=length): what is in it
 * @length: its bytes
 *
 * Returns: (transfer full): a packed file of this part alone
 */
GBytes *
zip_of (const char *name, const char *data, gsize length)
{
  GuatuZip zip;

  guatu_zip_init (&zip);
  guatu_zip_add (&zip, name, data, length, TRUE);
  return guatu_zip_finish (&zip);
}
