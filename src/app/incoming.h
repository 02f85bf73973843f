/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/draft.h"
#include "document/merge.h"
#include "io/formats.h"
#include "io/read.h"

G_BEGIN_DECLS

/**
 * GuatuTableWords:
 * @sheet: (nullable): the name or the number of the sheet
 * @header: (nullable): the rows of headings: "3-4"
 * @unit: (nullable): what all that says no other unit is in
 * @period: (nullable): when all is of that says no other period
 * @encoding: (nullable): what a text is written in
 *
 * What somebody says of a table, as it was typed.
 */
typedef struct
{
  char *sheet;
  char *header;
  char *unit;
  char *period;
  char *encoding;
  GuatuTableOrientation orientation;
} GuatuTableWords;

/**
 * GuatuIncoming:
 * @file: (nullable): what is read
 * @bytes: (nullable): what was pasted
 * @name: of that, for the reader
 * @words: what somebody says of the table, if it is one
 * @format: of what was read, once it was
 * @is_report: whether it is text in which figures are to be found
 * @draft: (nullable): a report that was read; what is taken of it becomes the dataset
 * @etag: (nullable): of the file, when it was read
 * @dataset: (nullable): what was read, or %NULL if that failed
 * @plan: (nullable): what would come of merging it
 * @report: how a table was understood, and what was not
 * @problems: what is wrong with it
 * @error: (nullable): why it failed
 *
 * Something that comes in: a file or what was pasted, how it is read, and what came of
 * it.
 */
typedef struct
{
  gatomicrefcount ref_count;
  GFile *file;
  GBytes *bytes;
  char *name;
  GuatuTableWords words;
  GuatuFormat format;
  gboolean is_report;
  GuatuDraft *draft;
  char *etag;
  GuatuDataset *dataset;
  GuatuMergePlan *plan;
  GuatuTableReport *report;
  GuatuProblems *problems;
  GError *error;
} GuatuIncoming;

GuatuIncoming *guatu_incoming_new (GFile *file) G_GNUC_WARN_UNUSED_RESULT;
GuatuIncoming *guatu_incoming_new_pasted (GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;
GuatuIncoming *guatu_incoming_new_report (GFile *file,
                                          GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;
GuatuIncoming *
guatu_incoming_again (const GuatuIncoming *incoming,
                      const GuatuTableWords *words) G_GNUC_WARN_UNUSED_RESULT;
GuatuIncoming *guatu_incoming_ref (GuatuIncoming *incoming) G_GNUC_WARN_UNUSED_RESULT;
void guatu_incoming_unref (GuatuIncoming *incoming);
void guatu_incoming_let_go (GuatuIncoming *incoming);
void guatu_incoming_read_async (GuatuIncoming *incoming, gpointer source,
                                GuatuDataset *into, gboolean has_given_ids,
                                GCancellable *cancellable, GAsyncReadyCallback callback);
GuatuIncoming *guatu_incoming_of_result (GAsyncResult *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuIncoming, guatu_incoming_unref)

G_END_DECLS
