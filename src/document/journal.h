/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* What is unsaved of one document, kept in a folder so that it is there after a crash. */
typedef struct _GuatuJournal GuatuJournal;

GuatuJournal *guatu_journal_new (const char *folder) G_GNUC_WARN_UNUSED_RESULT;
void guatu_journal_keep (GuatuJournal *journal, GuatuDataset *dataset, GFile *file,
                         const char *etag);
void guatu_journal_end (GuatuJournal *journal);
void guatu_journal_free (GuatuJournal *journal);

/**
 * GuatuLeftJournal:
 * @file: (nullable): the file that it is of; %NULL where it has none of its own
 * @etag: (nullable): of that file, as it was read or saved last
 * @title: of the dataset
 * @changed: when it was written, in seconds since 1970
 *
 * A journal whose program has ended without saving. No other program takes it as long as
 * this one has it.
 */
typedef struct
{
  char *path;
  GFile *file;
  char *etag;
  GuatuText title;
  gint64 changed;
  int lock;
} GuatuLeftJournal;

char *guatu_journal_folder (void) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *guatu_journal_find_left (const char *folder) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_left_journal_read (const GuatuLeftJournal *left,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuJournal *guatu_left_journal_adopt (GuatuLeftJournal *left) G_GNUC_WARN_UNUSED_RESULT;
void guatu_left_journal_discard (GuatuLeftJournal *left);
void guatu_left_journal_free (GuatuLeftJournal *left);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuJournal, guatu_journal_free)

G_END_DECLS
