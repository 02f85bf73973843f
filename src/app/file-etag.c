/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/file-etag.h"

/** guatu_file_etag: (transfer full) (nullable): what tells a file's content from another;
 * any thread may ask. */
char *
guatu_file_etag (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_etag (info)) : NULL;
}
