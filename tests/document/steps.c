/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "steps.h"

#include "io/read.h"
#include "io/write.h"

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

/** steps_open: (transfer full): a document of a file of the sources. */
GuatuDocument *
steps_open (const char *folder, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GuatuDataset) dataset = guatu_read_file (file, NULL, NULL, NULL, NULL, NULL);

  g_assert_nonnull (dataset);
  return guatu_document_new (dataset, NULL);
}

/** steps_write: (transfer full): what a file of the document says. */
char *
steps_write (GuatuDocument *document)
{
  g_autoptr (GBytes) bytes
      = guatu_write_part (guatu_document_get_dataset (document), NULL, NULL, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/** steps_edit: whether a change was made; tells what is wrong with it. */
gboolean
steps_edit (GuatuDocument *document, const GuatuEdit *edit)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  const gboolean done = guatu_document_edit (document, edit, problems, NULL);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  return done;
}

/** steps_there_and_back: undoes and does again the change that was done last, which leads
 * to the same bytes, and undoes it. */
void
steps_there_and_back (GuatuDocument *document, const char *before)
{
  g_autofree char *done = steps_write (document);
  g_autofree char *undone = NULL;
  g_autofree char *again = NULL;

  steps_undo (document);
  undone = steps_write (document);
  g_assert_cmpstr (undone, ==, before);
  steps_redo (document);
  again = steps_write (document);
  g_assert_cmpstr (again, ==, done);
  steps_undo (document);
}
