/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read.h"

#include "io/guatu-io-resources.h"

#define RESOURCE "/io/github/guatu/Guatu/jinan-2023.guatu.json"

/**
 * guatu_read_builtin:
 * @error: return location for an error; there is none unless the program was
 *   built wrongly
 *
 * Reads the dataset that every copy of the program has in it.
 *
 * Returns: (transfer full): the dataset
 */
GuatuDataset *
guatu_read_builtin (GError **error)
{
  /* Asked for by name, as a linker drops from a static library what is only
   * registered by a constructor. */
  g_autoptr (GBytes) bytes = g_resource_lookup_data (guatu_io_get_resource (), RESOURCE,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (bytes == NULL)
    return NULL;
  return guatu_read_bytes (bytes, "jinan-2023.guatu.json", NULL, error);
}
