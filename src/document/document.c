/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/document.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/formats.h"
#include "io/save.h"
#include "io/write.h"

G_DEFINE_QUARK (guatu - document - error - quark, guatu_document_error)

/**
 * Change:
 * @edit: what does it or, once it is done, undoes it
 * @before: (nullable): the dataset before it, of a change that cannot be undone otherwise
 */
typedef struct
{
  GuatuEdit edit;
  GuatuDataset *before;
} Change;

/**
 * GuatuDocument:
 * @dataset: as it is now; what others hold of it does not change
 * @file: (nullable): where it was read from or saved to
 * @changes: (element-type Change): those that are done, and after them those that were
 *   undone
 * @n_done: how many are done
 * @saved_at: how many were done when it was read or saved; -1 if that state cannot be
 *   reached any more
 */
struct _GuatuDocument
{
  gatomicrefcount ref_count;
  GuatuDataset *dataset;
  GFile *file;
  GArray *changes;
  guint n_done;
  int saved_at;
};

static void
change_clear (gpointer data)
{
  Change *change = data;

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
  document->changes = g_array_new (FALSE, TRUE, sizeof (Change));
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
  const char *const *extensions = guatu_format_extensions (GUATU_FORMAT_DATASET);
  g_autofree char *folded = path != NULL ? g_ascii_strdown (path, -1) : NULL;

  for (guint i = 0; folded != NULL && extensions[i] != NULL; i++)
    if (g_str_has_suffix (folded, extensions[i]))
      return TRUE;
  return FALSE;
}

/** guatu_document_is_unsaved: whether it is another than its file. */
gboolean
guatu_document_is_unsaved (const GuatuDocument *document)
{
  return document->saved_at != (int) document->n_done;
}

/* Nothing of this has a place in a file; what checks find is in our own format. */
static void
tell (gconstpointer where, const char *message, gpointer problems)
{
  guatu_problems_add (problems, "", 0, 0, "%s", message);
}

static void
leave_place (GuatuProblem *problem, gpointer problems)
{
}

static const GuatuPlaces places = { tell, leave_place };

/* The dataset with an edit done, which is checked as one that is read; NULL if it would
 * be wrong, with @edit as it was. */
static GuatuDataset *
build (const GuatuDataset *dataset, GuatuEdit *edit, GuatuProblems *problems)
{
  g_autoptr (GuatuBuilder) builder = guatu_builder_new (&places, problems, problems);
  g_auto (GuatuEdit) tried = { 0 };
  GuatuDataset *built = NULL;

  guatu_edit_copy (&tried, edit);
  guatu_builder_copy (builder, dataset);
  if (guatu_edit_exchange (&tried, builder))
    built = guatu_builder_finish (builder);
  if (built != NULL)
    {
      GuatuEdit before = *edit;

      *edit = tried;
      tried = before;
    }
  return built;
}

static void
replace_dataset (GuatuDocument *document, GuatuDataset *dataset)
{
  guatu_dataset_unref (document->dataset);
  document->dataset = dataset;
}

/* What was undone cannot be done again once something else is. */
static void
forget_undone (GuatuDocument *document)
{
  g_array_set_size (document->changes, document->n_done);
  if (document->saved_at > (int) document->n_done)
    document->saved_at = -1;
}

/**
 * guatu_document_edit:
 * @document: a document
 * @edit: a change
 * @problems: where what is wrong is added: with %TRUE returned, what keeps charts from
 *   being drawn
 * @error: %GUATU_DOCUMENT_ERROR_EDIT
 *
 * Makes a change, which can be undone. The dataset is another one afterwards; the one
 * that was there stays as it was for whoever holds it. It takes the time of a copy.
 *
 * Returns: whether the change was made
 */
gboolean
guatu_document_edit (GuatuDocument *document, const GuatuEdit *edit,
                     GuatuProblems *problems, GError **error)
{
  g_autoptr (GuatuProblems) found = guatu_problems_new ();
  Change change = { 0 };
  GuatuDataset *dataset;

  guatu_edit_copy (&change.edit, edit);
  dataset = build (document->dataset, &change.edit, found);
  guatu_problems_append (problems, found);
  if (dataset == NULL)
    {
      change_clear (&change);
      g_set_error (error, GUATU_DOCUMENT_ERROR, GUATU_DOCUMENT_ERROR_EDIT,
                   _ ("“%s” would make the dataset wrong, and was not done."),
                   guatu_edit_name (edit));
      return FALSE;
    }
  forget_undone (document);
  if (edit->kind == GUATU_EDIT_MERGE)
    change.before = guatu_dataset_ref (document->dataset);
  g_array_append_val (document->changes, change);
  document->n_done++;
  replace_dataset (document, dataset);
  return TRUE;
}

/* Does a change that was undone, or undoes one that was done: all of them were possible
 * on the dataset that is there. */
static void
step (GuatuDocument *document, guint i, gboolean is_undone)
{
  Change *change = &g_array_index (document->changes, Change, i);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  GuatuDataset *dataset = is_undone && change->before != NULL
                              ? guatu_dataset_ref (change->before)
                              : build (document->dataset, &change->edit, problems);

  g_return_if_fail (dataset != NULL);
  document->n_done = is_undone ? i : i + 1;
  replace_dataset (document, dataset);
}

static const char *
name_of (const GuatuDocument *document, guint i)
{
  return guatu_edit_name (&g_array_index (document->changes, Change, i).edit);
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

/**
 * guatu_document_undo:
 * @document: a document
 *
 * Undoes the last change that is done, if there is one.
 */
void
guatu_document_undo (GuatuDocument *document)
{
  if (document->n_done > 0)
    step (document, document->n_done - 1, TRUE);
}

/**
 * guatu_document_redo:
 * @document: a document
 *
 * Does the change again that was undone last, if there is one.
 */
void
guatu_document_redo (GuatuDocument *document)
{
  if (document->n_done < document->changes->len)
    step (document, document->n_done, FALSE);
}

/* Whether some of a chart could not be read, and so would not be written. */
static gboolean
is_damaged (const GuatuChartDescription *chart)
{
  for (guint i = 0; chart->problems != NULL && i < chart->problems->len; i++)
    if (!((const GuatuProblem *) g_ptr_array_index (chart->problems, i))->is_of_part)
      return TRUE;
  return FALSE;
}

static gboolean
check_whole (const GuatuDataset *dataset, GError **error)
{
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (!is_damaged (chart))
        continue;
      g_set_error (error, GUATU_DOCUMENT_ERROR, GUATU_DOCUMENT_ERROR_DAMAGED,
                   _ ("The chart “%s” could not be read as it is, and saving would lose "
                      "it. Correct it in the file first."),
                   chart->id);
      return FALSE;
    }
  return TRUE;
}

/**
 * guatu_document_save:
 * @document: a document
 * @file: a file of this computer
 * @error: %GUATU_DOCUMENT_ERROR_DAMAGED, or a #GuatuIoError
 *
 * Writes the dataset whole or not at all; then @file is where it is from, and nothing is
 * unsaved.
 *
 * Returns: whether it was written
 */
gboolean
guatu_document_save (GuatuDocument *document, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (path != NULL, FALSE);
  if (!check_whole (document->dataset, error))
    return FALSE;
  bytes = guatu_write_part (document->dataset, NULL, NULL, error);
  if (bytes == NULL || !guatu_save_bytes (path, bytes, error))
    return FALSE;
  g_set_object (&document->file, file);
  document->saved_at = (int) document->n_done;
  return TRUE;
}
