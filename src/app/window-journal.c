/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

/* What is unsaved in a window is kept after each change, so that it is there after a
 * crash; once it is saved or given up it is not. */

/**
 * guatu_window_keep_journal:
 * @self: the window, with something open
 *
 * Keeps it as it is, where something of it is unsaved; else nothing is kept any more.
 * What could not be read whole is no longer of its file, which it would replace.
 */
void
guatu_window_keep_journal (GuatuWindow *self)
{
  g_autofree char *folder = NULL;

  if (!guatu_document_is_unsaved (self->document))
    {
      guatu_window_end_journal (self);
      return;
    }
  if (self->journal == NULL)
    {
      folder = guatu_journal_folder ();
      self->journal = guatu_journal_new (folder);
    }
  guatu_journal_keep (self->journal, self->dataset,
                      guatu_document_is_whole (self->document)
                          ? guatu_document_get_file (self->document)
                          : NULL,
                      self->own_etag);
}

/** guatu_window_end_journal: what is unsaved is given up, or nothing is. */
void
guatu_window_end_journal (GuatuWindow *self)
{
  if (self->journal == NULL)
    return;
  guatu_journal_end (self->journal);
  g_clear_pointer (&self->journal, guatu_journal_free);
}
