/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/journal.h"

G_BEGIN_DECLS

#define GUATU_JOURNAL_SUFFIX ".journal"
#define GUATU_JOURNAL_DATA ".guatu.json"
#define GUATU_JOURNAL_GROUP "Journal"
#define GUATU_JOURNAL_FILE "File"
#define GUATU_JOURNAL_ETAG "Etag"
#define GUATU_JOURNAL_TITLE "Title"

/**
 * GuatuJournalWork:
 * @path: of the journal's file, without its ending
 * @lock: the descriptor that keeps others from it; -1 before there is a file
 * @has_ended: whether nothing is to be there any more
 *
 * What a journal's thread works with. It is held by the journal and by its thread, so
 * that the thread may take longer than the journal lives.
 */
typedef struct
{
  gatomicrefcount ref_count;
  GMutex mutex;
  char *path;
  int lock;
  gboolean has_ended;
} GuatuJournalWork;

GuatuJournal *guatu_journal_new_of (char *path, int lock) G_GNUC_WARN_UNUSED_RESULT;
void guatu_journal_remove_files (const char *path);

G_END_DECLS
