/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "io/formats.h"

G_DEFINE_QUARK (guatu - document - error - quark, guatu_document_error)

static void
change_clear (gpointer data)
{
  GuatuChange *change = data;

  guatu_edit_clear (&change->edit);
  g_clear_pointer (&change->before, guatu_dataset_unref);
}

/**
 * guatu_document_new:
 * @dataset: a dataset
 * @file: (nullable): the file that it was read from, or %NULL if it is built in
 *
 * Returns: (transfer full): a document with nothing changed yet
 */
GuatuDocument *
guatu_document_new (GuatuDataset *dataset, GFile *file)
{
  GuatuDocument *document = g_new0 (GuatuDocument, 1);

  g_atomic_ref_count_init (&document->ref_count);
  document->dataset = guatu_dataset_ref (dataset);
  g_set_object (&document->file, file);
  document->changes = g_array_new (FALSE, TRUE, sizeof (GuatuChange));
  g_array_set_clear_func (document->changes, change_clear);
  return document;
}

/** guatu_document_ref: (transfer full): the same document. */
GuatuDocument *
guatu_document_ref (GuatuDocument *document)
{
  g_atomic_ref_count_inc (&document->ref_count);
  return document;
}

/**
 * guatu_document_unref:
 * @document: (transfer full): a document; the last reference frees it
 */
void
guatu_document_unref (GuatuDocument *document)
{
  if (!g_atomic_ref_count_dec (&document->ref_count))
    return;
  g_array_unref (document->changes);
  g_queue_clear (&document->waiting);
  guatu_dataset_unref (document->dataset);
  g_clear_object (&document->file);
  g_free (document);
}

/** guatu_document_get_dataset: (transfer none): the dataset as it is now. */
GuatuDataset *
guatu_document_get_dataset (const GuatuDocument *document)
{
  return document->dataset;
}

/** guatu_document_get_file: (transfer none) (nullable): where it is from. */
GFile *
guatu_document_get_file (const GuatuDocument *document)
{
  return document->file;
}

/**
 * guatu_document_has_own_file:
 * @document: a document
 *
 * Returns: whether it can be saved where it is from: what is built in has no file, and a
 *   figure that carries its data is a figure
 */
gboolean
guatu_document_has_own_file (const GuatuDocument *document)
{
  g_autofree char *path
      = document->file != NULL ? g_file_get_path (document->file) : NULL;

  return path != NULL && guatu_format_names_dataset (path);
}

/** guatu_document_is_unsaved: whether it is another than its file. */
gboolean
guatu_document_is_unsaved (const GuatuDocument *document)
{
  return document->saved_at != (int) document->n_done;
}

/**
 * guatu_document_set_unsaved:
 * @document: a document
 *
 * Says that no file has it as it is, whatever is undone: it was found after a crash, or
 * pasted. What is in no file is not saved by being read again, either.
 */
void
guatu_document_set_unsaved (GuatuDocument *document)
{
  document->saved_at = -1;
  document->is_in_no_file = document->file == NULL;
}

/**
 * guatu_document_edit:
 * @document: a document, of which no thread makes a step
 * @edit: a change
 * @problems: where what is wrong is added: with %TRUE returned, what keeps charts from
 *   being drawn
 * @error: %GUATU_DOCUMENT_ERROR_EDIT
 *
 * Makes a change, which can be undone. The dataset is another one afterwards; the one
 * that was there stays as it was for whoever holds it. It takes the time of a copy: a
 * window calls guatu_document_edit_async().
 *
 * Returns: whether the change was made
 */
gboolean
guatu_document_edit (GuatuDocument *document, const GuatuEdit *edit,
                     GuatuProblems *problems, GError **error)
{
  g_autoptr (GuatuStep) step = guatu_step_new (document, GUATU_STEP_EDIT, edit);

  g_return_val_if_fail (!document->is_working, FALSE);
  guatu_step_begin (step);
  guatu_step_run (step);
  guatu_problems_append (problems, step->problems);
  return guatu_step_end (step, error);
}

static const char *
name_of (const GuatuDocument *document, guint i)
{
  return _ (g_array_index (document->changes, GuatuChange, i).label);
}

/** guatu_document_get_undo: (nullable): what would be undone, or %NULL for nothing. */
const char *
guatu_document_get_undo (const GuatuDocument *document)
{
  return document->n_done > 0 ? name_of (document, document->n_done - 1) : NULL;
}

/** guatu_document_get_redo: (nullable): what would be done again, or %NULL. */
const char *
guatu_document_get_redo (const GuatuDocument *document)
{
  return document->n_done < document->changes->len ? name_of (document, document->n_done)
                                                   : NULL;
}
