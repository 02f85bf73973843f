/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GuatuZip:
 * @bytes: what was written so far
 * @directory: the entries for its end
 * @n_files: how many
 *
 * A ZIP archive that is written into memory.
 */
typedef struct
{
  GByteArray *bytes;
  GByteArray *directory;
  guint16 n_files;
} GuatuZip;

void guatu_zip_init (GuatuZip *zip);
void guatu_zip_add (GuatuZip *zip, const char *name, const char *data, gsize length,
                    gboolean compress);
GBytes *guatu_zip_finish (GuatuZip *zip) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
