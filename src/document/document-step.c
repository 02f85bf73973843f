/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

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
  if (!guatu_edit_resolve (&tried, dataset, problems))
    return NULL;
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

/**
 * guatu_step_new:
 * @document: a document
 * @kind: what to do
 * @edit: (nullable): of %GUATU_STEP_EDIT, the change
 *
 * Returns: (transfer full): the step, not begun
 */
GuatuStep *
guatu_step_new (GuatuDocument *document, GuatuStepKind kind, const GuatuEdit *edit)
{
  GuatuStep *step = g_new0 (GuatuStep, 1);

  step->document = guatu_document_ref (document);
  step->kind = kind;
  step->problems = guatu_problems_new ();
  if (edit != NULL)
    {
      guatu_edit_copy (&step->edit, edit);
      step->label = guatu_edit_label (edit);
    }
  return step;
}

/** guatu_step_free: @step: (transfer full): a step */
void
guatu_step_free (GuatuStep *step)
{
  guatu_edit_clear (&step->edit);
  g_clear_pointer (&step->from, guatu_dataset_unref);
  g_clear_pointer (&step->result, guatu_dataset_unref);
  g_ptr_array_unref (step->problems);
  g_clear_object (&step->file);
  g_free (step->etag);
  g_clear_error (&step->failure);
  guatu_document_unref (step->document);
  g_free (step);
}

static GuatuChange *
change_of (const GuatuStep *step)
{
  const GuatuDocument *document = step->document;
  const guint i = step->kind == GUATU_STEP_UNDO ? document->n_done - 1 : document->n_done;

  return &g_array_index (document->changes, GuatuChange, i);
}

/** guatu_step_begin: takes what the step needs of the document as it is now. */
void
guatu_step_begin (GuatuStep *step)
{
  GuatuDocument *document = step->document;
  const GuatuChange *change;

  if ((step->kind == GUATU_STEP_UNDO && document->n_done == 0)
      || (step->kind == GUATU_STEP_REDO && document->n_done == document->changes->len))
    return;
  step->from = guatu_dataset_ref (document->dataset);
  if (step->kind == GUATU_STEP_EDIT || step->kind == GUATU_STEP_SAVE)
    return;
  change = change_of (step);
  guatu_edit_copy (&step->edit, &change->edit);
  if (step->kind == GUATU_STEP_UNDO && change->before != NULL)
    step->result = guatu_dataset_ref (change->before);
}

/** guatu_step_run: makes or writes the dataset; any thread may, and the document may
 * change. */
void
guatu_step_run (GuatuStep *step)
{
  if (step->from == NULL || step->result != NULL)
    return;
  if (step->kind == GUATU_STEP_SAVE)
    {
      guatu_step_write (step);
      return;
    }
  step->result = step->edit.kind == GUATU_EDIT_RELOAD
                     ? guatu_dataset_ref (step->edit.other)
                     : build (step->from, &step->edit, step->problems);
}

/* What was undone cannot be done again once something else is. */
static void
forget_undone (GuatuDocument *document)
{
  g_array_set_size (document->changes, document->n_done);
  if (document->saved_at > (int) document->n_done)
    document->saved_at = -1;
}

/* Whether a change goes on with the last one, which then undoes both, and there is no
 * file of what was between them. */
static gboolean
goes_on (const GuatuStep *step)
{
  const GuatuDocument *document = step->document;
  const GuatuChange *last;

  if (step->edit.run == 0 || document->n_done == 0
      || document->n_done != document->changes->len
      || document->saved_at == (int) document->n_done)
    return FALSE;
  last = &g_array_index (document->changes, GuatuChange, document->n_done - 1);
  return last->edit.run == step->edit.run && last->edit.kind == step->edit.kind
         && g_strcmp0 (last->edit.id, step->edit.id) == 0;
}

static void
add_change (GuatuStep *step)
{
  GuatuDocument *document = step->document;
  GuatuChange change = { .label = step->label };

  if (goes_on (step))
    return;
  forget_undone (document);
  guatu_edit_copy (&change.edit, &step->edit);
  if (guatu_edit_needs_before (&step->edit))
    change.before = guatu_dataset_ref (step->from);
  g_array_append_val (document->changes, change);
  document->n_done++;
  if (step->edit.kind == GUATU_EDIT_RELOAD && !document->is_in_no_file)
    document->saved_at = (int) document->n_done;
}

/* The edit of a change is exchanged for what it is when it is done or undone. */
static void
exchange_change (GuatuStep *step)
{
  GuatuDocument *document = step->document;
  GuatuChange *change = change_of (step);

  guatu_edit_clear (&change->edit);
  guatu_edit_copy (&change->edit, &step->edit);
  document->n_done += step->kind == GUATU_STEP_UNDO ? -1u : 1u;
}

static gboolean
end_save (GuatuStep *step, GError **error)
{
  if (step->failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&step->failure));
      return FALSE;
    }
  g_set_object (&step->document->file, step->file);
  step->document->is_in_no_file = FALSE;
  step->document->saved_at = (int) step->document->n_done;
  return TRUE;
}

/**
 * guatu_step_end:
 * @step: a step that was run
 * @error: a #GuatuDocumentError or a #GuatuIoError
 *
 * Gives the document what the step made; no other step was begun in between.
 *
 * Returns: whether it was made
 */
gboolean
guatu_step_end (GuatuStep *step, GError **error)
{
  GuatuDocument *document = step->document;

  if (step->from == NULL)
    return TRUE;
  if (step->kind == GUATU_STEP_SAVE)
    return end_save (step, error);
  if (step->result == NULL)
    {
      g_set_error (error, GUATU_DOCUMENT_ERROR, GUATU_DOCUMENT_ERROR_EDIT,
                   _ ("“%s” would make the dataset wrong, and was not done."),
                   _ (guatu_edit_label (&step->edit)));
      return FALSE;
    }
  if (step->kind == GUATU_STEP_EDIT)
    add_change (step);
  else
    exchange_change (step);
  guatu_dataset_unref (document->dataset);
  document->dataset = g_steal_pointer (&step->result);
  return TRUE;
}
