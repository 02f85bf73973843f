/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a packed file may have at most; past any of these there is an error that says so.
 * No sheet is packed to less than a 400th of its size but to make trouble; small parts
 * may be. */
#define GUATU_ZIP_MAX_PARTS 10000u
#define GUATU_ZIP_MAX_UNPACKED (512u * 1024 * 1024)
#define GUATU_ZIP_MAX_RATIO 400u
#define GUATU_ZIP_RATIO_FROM (16u * 1024 * 1024)

typedef struct _GuatuZip GuatuZip;

/**
 * GuatuZipTake:
 * @bytes: (array length=length): the next bytes of a part
 * @length: how many
 * @is_end: whether they are the last ones
 * @user_data: what guatu_zip_unpack() was given
 * @error: what keeps it from going on
 *
 * Returns: whether the rest is wanted
 */
typedef gboolean (*GuatuZipTake) (const char *bytes, gsize length, gboolean is_end,
                                  gpointer user_data, GError **error);

GuatuZip *guatu_zip_new (const guint8 *data, gsize length,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
void guatu_zip_free (GuatuZip *zip);
gboolean guatu_zip_has (const GuatuZip *zip, const char *name);
gboolean guatu_zip_unpack (GuatuZip *zip, const char *name, GuatuZipTake take,
                           gpointer user_data, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuZip, guatu_zip_free)

G_END_DECLS
