/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/draft-dialog.h"
#include "app/draft-list.h"
#include "app/work-bar.h"

G_BEGIN_DECLS

#define GUATU_DRAFT_NONE G_MAXUINT

/* How a number stands in the text. */
typedef enum
{
  GUATU_DRAFT_TAG_TAKEN,
  GUATU_DRAFT_TAG_OPEN,
  GUATU_DRAFT_TAG_NONE,
  GUATU_DRAFT_TAG_CURRENT,
} GuatuDraftTag;

#define GUATU_N_DRAFT_TAGS (GUATU_DRAFT_TAG_CURRENT + 1)

struct _GuatuDraftDialog
{
  AdwWindow parent_instance;

  AdwWindowTitle *heading;
  GtkButton *act;
  GtkWidget *own;
  GuatuWorkBar *work;
  GtkPaned *panes;
  GtkBox *head;
  GtkWidget *counts;
  GtkLabel *taken;
  GtkLabel *unsure;
  GtkLabel *none;
  GtkMenuButton *several; /* takes figures together */
  GtkTextView *text;
  GtkStack *stack;
  GtkListView *figures;
  GtkListView *left;
  GtkWidget *form;
  GtkEditable *name;
  GtkEditable *number;
  GtkEditable *unit;
  GtkEditable *period;
  GtkDropDown *bound;
  GtkDropDown *status;
  GtkLabel *doubts;
  GtkLabel *failure;
  GtkWidget *next;
  GtkWidget *take_in;

  GuatuIncoming *incoming; /* with the draft */
  GuatuDraft *draft;
  GuatuDataset *into; /* (nullable): what it may be merged into */
  gboolean has_given_ids;
  GuatuLanguage language; /* of the words for periods */
  GuatuDraftList *figure_list;
  GuatuDraftList *left_list;
  GtkSingleSelection *selected;
  GtkSingleSelection *selected_left;
  GHashTable *shown;  /* (element-type GtkListItem): the rows that are made */
  guint focus_tries;  /* how often it was looked for */
  guint current;      /* the figure that is selected, or %GUATU_DRAFT_NONE */
  guint rows_source;  /* fills the list of figures */
  guint focus_source; /* gives the keyboard to its row */
  guint fill_source;  /* fills the text */
  guint n_filled;     /* how many pieces it has */
  gsize n_filled_to;  /* up to which character of the report that is */
  guint next_figure;  /* the first one that is not marked in it yet */
  guint next_left;    /* the same of the numbers that are none */
  GtkTextTag *tags[GUATU_N_DRAFT_TAGS];
  gboolean is_setting; /* whether what changes is not changed by somebody */
  gboolean is_decided; /* whether somebody changed something */
  gboolean merges;     /* what is read is for: merging, or opening */
  gboolean is_done;
};

/* draft-dialog.c */
void guatu_draft_dialog_changed (GuatuDraftDialog *self);
void guatu_draft_dialog_make_current (GuatuDraftDialog *self, guint i);
void guatu_draft_dialog_update_counts (GuatuDraftDialog *self);

/* draft-dialog-room.c */
void guatu_draft_dialog_arrange (GuatuDraftDialog *self);
void guatu_draft_dialog_take_room (GuatuDraftDialog *self, GtkWindow *parent);

/* draft-dialog-end.c */
void guatu_draft_dialog_act_clicked (GuatuDraftDialog *self);
void guatu_draft_dialog_own_clicked (GuatuDraftDialog *self);
gboolean guatu_draft_dialog_close_request (GtkWindow *window);

/* draft-dialog-keys.c */
void guatu_draft_dialog_select (GuatuDraftDialog *self, guint i, gboolean takes_focus);
void guatu_draft_dialog_decide (GuatuDraftDialog *self, gboolean taken);
void guatu_draft_dialog_take_clicked (GuatuDraftDialog *self);
void guatu_draft_dialog_drop_clicked (GuatuDraftDialog *self);
void guatu_draft_dialog_next_clicked (GuatuDraftDialog *self);
void guatu_draft_dialog_take_in_clicked (GuatuDraftDialog *self);
void guatu_draft_dialog_add_keys (GuatuDraftDialog *self);

/* draft-dialog-text.c */
void guatu_draft_dialog_fill_text (GuatuDraftDialog *self);
void guatu_draft_dialog_tag (GuatuDraftDialog *self, guint i);
void guatu_draft_dialog_tag_all (GuatuDraftDialog *self);
void guatu_draft_dialog_show_in_text (GuatuDraftDialog *self, gsize start, gsize end);

/* draft-dialog-rows.c */
char *guatu_draft_dialog_unsure (GuatuDraftDialog *self,
                                 guint i) G_GNUC_WARN_UNUSED_RESULT;
void guatu_draft_dialog_make_rows (GuatuDraftDialog *self);
void guatu_draft_dialog_update_rows (GuatuDraftDialog *self);
void guatu_draft_dialog_focus_row (GuatuDraftDialog *self, guint position);

/* draft-dialog-many.c */
void guatu_draft_dialog_make_many (GuatuDraftDialog *self);

/* draft-dialog-form.c */
void guatu_draft_dialog_make_form (GuatuDraftDialog *self);
void guatu_draft_dialog_show_doubts (GuatuDraftDialog *self);
void guatu_draft_dialog_fill_form (GuatuDraftDialog *self);
gboolean guatu_draft_dialog_apply (GuatuDraftDialog *self);
void guatu_draft_dialog_tell_failure (GuatuDraftDialog *self, const char *reason);

G_END_DECLS
