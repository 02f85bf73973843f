/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/table-options.h"
#include "prose/prose.h"

G_BEGIN_DECLS

/**
 * GuatuDraftPiece:
 * @start: its first character, of the text
 * @end: the one after it
 * @from: its first byte
 * @to: the one after it
 * @paragraph: of which paragraph it is, from 0
 *
 * A paragraph of a report, or a part of a very long one; those without words are left
 * out.
 */
typedef struct
{
  gsize start;
  gsize end;
  gsize from;
  gsize to;
  guint paragraph;
} GuatuDraftPiece;

/**
 * GuatuDraftMark:
 * @taken: whether it goes into the dataset
 * @is_decided: whether somebody said so
 * @lacks_number: whether nobody has said yet what its number is
 * @number: (nullable): its number without the unit, if it is not as in the text
 *
 * What is decided on a figure.
 */
typedef struct
{
  gboolean taken;
  gboolean is_decided;
  gboolean lacks_number;
  char *number;
} GuatuDraftMark;

/**
 * GuatuDraft:
 * @text: the report
 * @name: what it is called
 * @prose: what was read; its figures change with what is typed
 * @marks: (element-type GuatuDraftMark): one for each figure
 * @pieces: (element-type GuatuDraftPiece): the text in pieces that can be shown
 *
 * A report that was read, and what is taken of it.
 */
typedef struct
{
  gatomicrefcount ref_count;
  char *text;
  char *name;
  GuatuProse *prose;
  GArray *marks;
  GArray *pieces;
} GuatuDraft;

/**
 * GuatuDraftGroup:
 * @doubts: what is unsure of them, in words
 * @n: how many there are
 *
 * Figures that are unsure for the same reason.
 */
typedef struct
{
  char *doubts;
  guint n;
} GuatuDraftGroup;

/* What can be typed of a figure. */
typedef enum
{
  GUATU_DRAFT_NAME,
  GUATU_DRAFT_NUMBER,
  GUATU_DRAFT_UNIT,
  GUATU_DRAFT_PERIOD,
} GuatuDraftField;

#define GUATU_N_DRAFT_FIELDS (GUATU_DRAFT_PERIOD + 1)

GuatuDraft *guatu_draft_new (char *text, const char *name,
                             const GuatuProseOptions *options) G_GNUC_WARN_UNUSED_RESULT;
GuatuDraft *guatu_draft_ref (GuatuDraft *draft) G_GNUC_WARN_UNUSED_RESULT;
void guatu_draft_unref (GuatuDraft *draft);
guint guatu_draft_n_figures (const GuatuDraft *draft);
GuatuProseFigure *guatu_draft_figure (const GuatuDraft *draft, guint i);
GuatuDraftMark *guatu_draft_mark (const GuatuDraft *draft, guint i);
guint guatu_draft_n_taken (const GuatuDraft *draft);
guint guatu_draft_n_open (const GuatuDraft *draft);
gboolean guatu_draft_is_open (const GuatuDraft *draft, guint i);
gboolean guatu_draft_next_open (const GuatuDraft *draft, guint after, guint *next);
gboolean guatu_draft_take (GuatuDraft *draft, guint i, gboolean taken);
gboolean guatu_draft_figure_at (const GuatuDraft *draft, gsize character, guint *i);
gboolean guatu_draft_left_at (const GuatuDraft *draft, gsize character, guint *i);
guint guatu_draft_piece_at (const GuatuDraft *draft, gsize character);
GuatuDataset *guatu_draft_to_dataset (const GuatuDraft *draft, GuatuTableReport *report,
                                      GuatuProblems *problems,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* draft-get.c */
char *guatu_draft_get (const GuatuDraft *draft, guint i,
                       GuatuDraftField field) G_GNUC_WARN_UNUSED_RESULT;

/* draft-set.c */
gboolean guatu_draft_set (GuatuDraft *draft, guint i, GuatuDraftField field,
                          const char *text, char **reason);
void guatu_draft_set_bound (GuatuDraft *draft, guint i, GuatuBound bound);
void guatu_draft_set_status (GuatuDraft *draft, guint i, GuatuStatus status);

/* draft-many.c */
guint guatu_draft_spread_period (GuatuDraft *draft, guint i);
guint guatu_draft_spread_status (GuatuDraft *draft, guint i);
guint guatu_draft_spread_to_undated (GuatuDraft *draft, guint i);
gboolean guatu_draft_can_take_several (const GuatuDraft *draft);
GPtrArray *guatu_draft_groups (const GuatuDraft *draft) G_GNUC_WARN_UNUSED_RESULT;
guint guatu_draft_n_under (const GuatuDraft *draft, const char *section);
guint guatu_draft_take_several (GuatuDraft *draft, const char *doubts,
                                const char *section);
gboolean guatu_draft_is_unseen (const GuatuDraft *draft, guint i);

/* draft-take-in.c */
guint guatu_draft_take_in (GuatuDraft *draft, guint left);

/* draft-said.c */
const char *guatu_draft_name (const GuatuDraft *draft, guint i);
char *guatu_draft_value (const GuatuDraft *draft, guint i) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_draft_obstacle (const GuatuDraft *draft, guint i);
char *guatu_draft_doubts (const GuatuDraft *draft, guint i) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_draft_reason (const char *reason);
char *guatu_draft_words (const GuatuDraft *draft, gsize start,
                         gsize end) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDraft, guatu_draft_unref)

G_END_DECLS
