/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "dataset/media-type.h"

G_BEGIN_DECLS

/* The smallest files of each format that carry some data. */
GByteArray *make_png (const char *keyword, gconstpointer data, gsize length,
                      gboolean packed) G_GNUC_WARN_UNUSED_RESULT;
GByteArray *make_svg (const char *element, const char *data) G_GNUC_WARN_UNUSED_RESULT;
GByteArray *make_emf (const char *signature, gconstpointer data,
                      gsize length) G_GNUC_WARN_UNUSED_RESULT;
GByteArray *make_html (const char *tag, const char *data) G_GNUC_WARN_UNUSED_RESULT;
GByteArray *make_pdf (const char *dictionary, gconstpointer data,
                      gsize length) G_GNUC_WARN_UNUSED_RESULT;

GByteArray *pack (gconstpointer data, gsize length) G_GNUC_WARN_UNUSED_RESULT;

/* The beginning of the dictionary of our attachment. */
#define OURS "/Type /EmbeddedFile /Subtype " GUATU_DATASET_PDF_TYPE " "

/* The block of data of a page. */
#define OUR_SCRIPT "<script type=\"" GUATU_DATASET_TYPE "\">"

G_END_DECLS
