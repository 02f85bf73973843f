/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * GuatuChange:
 * @label: what it is called, as a literal for gettext
 * @edit: what does it or, once it is done, undoes it
 * @before: (nullable): the dataset before it, of a change that cannot be undone otherwise
 */
typedef struct
{
  const char *label;
  GuatuEdit edit;
  GuatuDataset *before;
} GuatuChange;

/**
 * GuatuDocument:
 * @dataset: as it is now; what others hold of it does not change
 * @file: (nullable): where it was read from or saved to
 * @changes: (element-type GuatuChange): those that are done, and after them those that
 *   were undone
 * @n_done: how many are done
 * @saved_at: how many were done when it was read or saved; -1 if that state cannot be
 *   reached any more
 * @waiting: (element-type GTask): steps that wait for the one that is being made
 * @is_working: whether a thread makes a step
 * @is_in_no_file: whether it is neither built in nor in a file, as what was pasted is
 */
struct _GuatuDocument
{
  gatomicrefcount ref_count;
  GuatuDataset *dataset;
  GFile *file;
  GArray *changes;
  guint n_done;
  int saved_at;
  GQueue waiting;
  gboolean is_working;
  gboolean is_in_no_file;
};

typedef enum
{
  GUATU_STEP_EDIT,
  GUATU_STEP_UNDO,
  GUATU_STEP_REDO,
  GUATU_STEP_SAVE,
} GuatuStepKind;

/**
 * GuatuStep:
 * @label: (nullable): what a new change is called, as a literal for gettext
 * @edit: what is done; it gets what undoes it
 * @from: (nullable): the dataset that it begins with; %NULL where there is nothing to do
 * @result: (nullable): the dataset that it ends with; %NULL where it failed
 * @problems: what was found
 * @file: (nullable): of %GUATU_STEP_SAVE, where to
 * @etag: (nullable): what guatu_file_etag() says of what was saved there
 * @failure: (nullable): why that failed
 *
 * What changes a document, so that a thread can make it: only the beginning and the end
 * look at the document.
 */
typedef struct
{
  GuatuDocument *document;
  GuatuStepKind kind;
  const char *label;
  GuatuEdit edit;
  GuatuDataset *from;
  GuatuDataset *result;
  GuatuProblems *problems;
  GFile *file;
  char *etag;
  GError *failure;
} GuatuStep;

/* document-step.c */
GuatuStep *guatu_step_new (GuatuDocument *document, GuatuStepKind kind,
                           const GuatuEdit *edit) G_GNUC_WARN_UNUSED_RESULT;
void guatu_step_free (GuatuStep *step);
void guatu_step_begin (GuatuStep *step);
void guatu_step_run (GuatuStep *step);
gboolean guatu_step_end (GuatuStep *step, GError **error);

/* document-save.c */
void guatu_step_write (GuatuStep *step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuStep, guatu_step_free)

G_END_DECLS
