/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/incoming-dialog.h"

G_BEGIN_DECLS

struct _GuatuIncomingDialog
{
  AdwWindow parent_instance;

  AdwWindowTitle *heading;
  GtkButton *leave;
  GtkButton *act;
  GtkWidget *open;
  GtkLabel *failure;
  AdwPreferencesGroup *changes;
  AdwPreferencesGroup *understood;
  AdwPreferencesGroup *words;
  GtkWidget *again;
  GtkEditable *sheet;
  GtkEditable *header;
  GtkEditable *unit;
  GtkEditable *period;
  GtkEditable *encoding;
  AdwComboRow *orientation;

  GuatuIncoming *incoming;
  GuatuDataset *into; /* (nullable): what it may be merged into */
  gboolean has_given_ids;
  GuatuLanguage language;
  GCancellable *reading;  /* (nullable): while a thread reads it again */
  gboolean has_read;      /* whether it was read differently here */
  GPtrArray *change_rows; /* (element-type GtkWidget): of @changes */
  GPtrArray *notice_rows; /* (element-type GtkWidget): of @understood */
  AdwComboRow *settle;    /* (nullable): which of two numbers stays */
  GtkSwitch *years;       /* (nullable): whether charts move on */
  GtkSwitch *charts;      /* (nullable): whether its charts come, too */
};

/* incoming-dialog-changes.c */
void guatu_incoming_dialog_show_changes (GuatuIncomingDialog *self);
gboolean guatu_incoming_dialog_has_changes (GuatuIncomingDialog *self);
GuatuMergeChoice guatu_incoming_dialog_get_choice (GuatuIncomingDialog *self);

/* incoming-dialog-notices.c */
void guatu_incoming_dialog_show_notices (GuatuIncomingDialog *self);
void guatu_incoming_dialog_copy_notices (GuatuIncomingDialog *self);
void guatu_incoming_dialog_show_words (GuatuIncomingDialog *self);
void guatu_incoming_dialog_take_words (GuatuIncomingDialog *self, GuatuTableWords *words);

/* incoming-dialog.c */
void guatu_incoming_dialog_add_row (AdwPreferencesGroup *group, GPtrArray *rows,
                                    GtkWidget *row);
void guatu_incoming_dialog_empty (AdwPreferencesGroup *group, GPtrArray *rows);

G_END_DECLS
