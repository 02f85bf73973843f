/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuPdfUpdate:
 *
 * What is added to a document that is written.
 */
typedef struct _GuatuPdfUpdate GuatuPdfUpdate;

GuatuPdfUpdate *guatu_pdf_update_new (GByteArray *pdf,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void guatu_pdf_update_free (GuatuPdfUpdate *update);

guint64 guatu_pdf_update_begin (GuatuPdfUpdate *update);
void guatu_pdf_update_bytes (GuatuPdfUpdate *update, gconstpointer bytes, gsize length);
void guatu_pdf_update_printf (GuatuPdfUpdate *update, const char *format, ...)
    G_GNUC_PRINTF (2, 3);
void guatu_pdf_update_end (GuatuPdfUpdate *update);
void guatu_pdf_update_catalogue (GuatuPdfUpdate *update, const char *entry);
void guatu_pdf_update_dictionary (GuatuPdfUpdate *update, const char *beginning,
                                  const char *entry);
void guatu_pdf_update_finish (GuatuPdfUpdate *update);

char *guatu_pdf_string (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuPdfUpdate, guatu_pdf_update_free)

G_END_DECLS
