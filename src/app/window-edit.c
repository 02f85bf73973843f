/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

/* Changing what is open: each change is an edit of the document, which a thread makes and
 * which can be undone. */

static void
tell_of_failure (GuatuWindow *self, const GuatuProblems *problems, const GError *error)
{
  const GuatuProblem *first = problems->len > 0 ? g_ptr_array_index (problems, 0) : NULL;
  g_autofree char *text
      = g_strjoin (" ", error->message, first != NULL ? first->message : NULL, NULL);

  guatu_window_toast (self, text);
}

/* A step that ends when something else is open already is of no concern. */
typedef struct
{
  GuatuWindow *window;
  GuatuDocument *document;
  gboolean is_setting; /* whether the inspector waits for it */
  GuatuSetting setting;
  int layer;
} Waiting;

static Waiting *
wait_for_step (GuatuWindow *self)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  waiting->window = g_object_ref (self);
  waiting->document = guatu_document_ref (self->document);
  return waiting;
}

static void
step_done (GObject *source, GAsyncResult *result, gpointer data)
{
  Waiting *waiting = data;
  GuatuWindow *self = waiting->window;
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  const gboolean done = guatu_document_step_finish (result, problems, &error);

  if (!g_cancellable_is_cancelled (self->closing) && self->document == waiting->document)
    {
      if (done)
        guatu_window_take_document (self, self->document);
      else if (waiting->is_setting && problems->len > 0)
        guatu_inspector_refuse (
            self->inspector, waiting->setting, waiting->layer,
            ((GuatuProblem *) g_ptr_array_index (problems, 0))->message);
      else
        tell_of_failure (self, problems, error);
      guatu_window_keep_journal (self);
    }
  guatu_document_unref (waiting->document);
  g_object_unref (self);
  g_free (waiting);
}

/**
 * guatu_window_edit:
 * @self: the window, with something open
 * @edit: a change of it
 *
 * Makes the change in a thread, after those that were asked for before, and shows it.
 */
void
guatu_window_edit (GuatuWindow *self, const GuatuEdit *edit)
{
  guatu_document_edit_async (self->document, edit, step_done, wait_for_step (self));
}

/** guatu_window_set_of_chart: as guatu_window_edit() for a setting: what is refused is
 * told at its row in the inspector. */
void
guatu_window_set_of_chart (GuatuWindow *self, const GuatuEdit *edit)
{
  Waiting *waiting = NULL;

  if (self->document == NULL)
    return;
  waiting = wait_for_step (self);
  waiting->is_setting = TRUE;
  waiting->setting = edit->setting.setting;
  waiting->layer = edit->setting.layer;
  guatu_document_edit_async (self->document, edit, step_done, waiting);
}

/** guatu_window_undo: undoes the last change, if there is one. */
void
guatu_window_undo (GuatuWindow *self)
{
  guatu_inspector_end_typing (self->inspector);
  guatu_document_undo_async (self->document, step_done, wait_for_step (self));
}

/** guatu_window_redo: does again what was undone last, if anything was. */
void
guatu_window_redo (GuatuWindow *self)
{
  guatu_inspector_end_typing (self->inspector);
  guatu_document_redo_async (self->document, step_done, wait_for_step (self));
}
