/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "steps.h"

/* Asks for steps as a window does, and waits for them. */

typedef struct
{
  GError **error;
  gboolean has_ended;
  gboolean is_done;
} Wait;

static void
ended (GObject *source, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;

  wait->is_done = guatu_document_step_finish (result, NULL, wait->error);
  wait->has_ended = TRUE;
}

static gboolean
wait_for (Wait *wait)
{
  while (!wait->has_ended)
    g_main_context_iteration (NULL, TRUE);
  return wait->is_done;
}

void
steps_undo (GuatuDocument *document)
{
  Wait wait = { NULL };

  guatu_document_undo_async (document, ended, &wait);
  g_assert_true (guatu_document_is_busy (document));
  g_assert_true (wait_for (&wait));
}

void
steps_redo (GuatuDocument *document)
{
  Wait wait = { NULL };

  guatu_document_redo_async (document, ended, &wait);
  g_assert_true (wait_for (&wait));
}

gboolean
steps_save (GuatuDocument *document, GFile *file, GError **error)
{
  Wait wait = { error };

  guatu_document_save_async (document, file, ended, &wait);
  return wait_for (&wait);
}
