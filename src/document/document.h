/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "document/edit.h"

G_BEGIN_DECLS

#define GUATU_DOCUMENT_ERROR (guatu_document_error_quark ())
GQuark guatu_document_error_quark (void);

typedef enum
{
  GUATU_DOCUMENT_ERROR_EDIT,   /* the dataset would be wrong; it is as it was */
  GUATU_DOCUMENT_ERROR_DAMAGED /* what could not be read would be lost by saving */
} GuatuDocumentError;

/* A dataset that is edited. */
typedef struct _GuatuDocument GuatuDocument;

GuatuDocument *guatu_document_new (GuatuDataset *dataset,
                                   GFile *file) G_GNUC_WARN_UNUSED_RESULT;
GuatuDocument *guatu_document_ref (GuatuDocument *document) G_GNUC_WARN_UNUSED_RESULT;
void guatu_document_unref (GuatuDocument *document);

GuatuDataset *guatu_document_get_dataset (const GuatuDocument *document);
GFile *guatu_document_get_file (const GuatuDocument *document);
gboolean guatu_document_has_own_file (const GuatuDocument *document);
gboolean guatu_document_is_whole (const GuatuDocument *document);
gboolean guatu_document_is_unsaved (const GuatuDocument *document);

gboolean guatu_document_edit (GuatuDocument *document, const GuatuEdit *edit,
                              GuatuProblems *problems, GError **error);
const char *guatu_document_get_undo (const GuatuDocument *document);
const char *guatu_document_get_redo (const GuatuDocument *document);
void guatu_document_set_unsaved (GuatuDocument *document);

void guatu_document_edit_async (GuatuDocument *document, const GuatuEdit *edit,
                                GAsyncReadyCallback callback, gpointer data);
void guatu_document_undo_async (GuatuDocument *document, GAsyncReadyCallback callback,
                                gpointer data);
void guatu_document_redo_async (GuatuDocument *document, GAsyncReadyCallback callback,
                                gpointer data);
void guatu_document_save_async (GuatuDocument *document, GFile *file,
                                GAsyncReadyCallback callback, gpointer data);
gboolean guatu_document_step_finish (GAsyncResult *result, GuatuProblems *problems,
                                     GError **error);
gboolean guatu_document_save_finish (GAsyncResult *result, char **etag, GError **error);
gboolean guatu_document_is_busy (const GuatuDocument *document);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDocument, guatu_document_unref)

G_END_DECLS
