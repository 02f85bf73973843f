/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/document-private.h"

/* Steps that threads make, one after the other, in the order in which they were asked
 * for: so what is typed while a large dataset is copied waits, and is not lost. */

static void start_next (GuatuDocument *document);

static void
step_in_thread (GTask *work, gpointer source, gpointer task, GCancellable *cancellable)
{
  guatu_step_run (g_task_get_task_data (task));
  g_task_return_boolean (work, TRUE);
}

static void
step_ended (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GuatuStep *step = g_task_get_task_data (task);
  g_autoptr (GuatuDocument) document = guatu_document_ref (step->document);
  GError *error = NULL;
  const gboolean done = guatu_step_end (step, &error);

  document->is_working = FALSE;
  if (done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
  start_next (document);
}

static void
start_next (GuatuDocument *document)
{
  GTask *task = document->is_working ? NULL : g_queue_pop_head (&document->waiting);
  g_autoptr (GTask) work = NULL;

  if (task == NULL)
    return;
  document->is_working = TRUE;
  guatu_step_begin (g_task_get_task_data (task));
  work = g_task_new (NULL, NULL, step_ended, task);
  g_task_set_task_data (work, task, NULL);
  g_task_run_in_thread (work, step_in_thread);
}

static void
ask (GuatuStep *step, GAsyncReadyCallback callback, gpointer data)
{
  GuatuDocument *document = step->document;
  GTask *task = g_task_new (NULL, NULL, callback, data);

  g_task_set_task_data (task, step, (GDestroyNotify) guatu_step_free);
  g_queue_push_tail (&document->waiting, task);
  start_next (document);
}

/**
 * guatu_document_edit_async:
 * @document: a document
 * @edit: a change
 * @callback: called when it is made or is not; calls guatu_document_step_finish()
 * @data: for @callback
 *
 * Makes a change as guatu_document_edit() does, in a thread, after what was asked for
 * before. Until then the document is as it was.
 */
void
guatu_document_edit_async (GuatuDocument *document, const GuatuEdit *edit,
                           GAsyncReadyCallback callback, gpointer data)
{
  ask (guatu_step_new (document, GUATU_STEP_EDIT, edit), callback, data);
}

/** guatu_document_undo_async: undoes in a thread what is the last change by then. */
void
guatu_document_undo_async (GuatuDocument *document, GAsyncReadyCallback callback,
                           gpointer data)
{
  ask (guatu_step_new (document, GUATU_STEP_UNDO, NULL), callback, data);
}

/** guatu_document_redo_async: does again in a thread what was undone last by then. */
void
guatu_document_redo_async (GuatuDocument *document, GAsyncReadyCallback callback,
                           gpointer data)
{
  ask (guatu_step_new (document, GUATU_STEP_REDO, NULL), callback, data);
}

/** guatu_document_save_async: saves in a thread all that was asked for before. */
void
guatu_document_save_async (GuatuDocument *document, GFile *file,
                           GAsyncReadyCallback callback, gpointer data)
{
  GuatuStep *step = guatu_step_new (document, GUATU_STEP_SAVE, NULL);

  step->file = g_object_ref (file);
  ask (step, callback, data);
}

/**
 * guatu_document_step_finish:
 * @result: of an edit, of undoing or of doing again
 * @problems: (nullable): where what was found is added
 * @error: a #GuatuDocumentError or a #GuatuIoError
 *
 * Returns: whether it was done
 */
gboolean
guatu_document_step_finish (GAsyncResult *result, GuatuProblems *problems, GError **error)
{
  const GuatuStep *step = g_task_get_task_data (G_TASK (result));

  if (problems != NULL)
    guatu_problems_append (problems, step->problems);
  return g_task_propagate_boolean (G_TASK (result), error);
}

/** guatu_document_is_busy: whether a thread makes a step, or one waits. */
gboolean
guatu_document_is_busy (const GuatuDocument *document)
{
  return document->is_working || document->waiting.length > 0;
}

/**
 * guatu_document_save_finish:
 * @result: of saving
 * @etag: (out) (optional) (nullable): what guatu_file_etag() said of the file when it was
 *   saved; another is another program's
 * @error: a #GuatuDocumentError or a #GuatuIoError
 *
 * Returns: whether it was saved
 */
gboolean
guatu_document_save_finish (GAsyncResult *result, char **etag, GError **error)
{
  GuatuStep *step = g_task_get_task_data (G_TASK (result));

  if (etag != NULL)
    *etag = g_steal_pointer (&step->etag);
  return g_task_propagate_boolean (G_TASK (result), error);
}
