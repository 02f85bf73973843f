/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/incoming.h"

G_BEGIN_DECLS

/**
 * GuatuDraftDialog:
 *
 * Shows a report with the figures that were read from it, and lets somebody take, leave
 * out and mend them. Its signals have the #GuatuIncoming with a dataset of what is taken:
 * "merge" where it is to be merged, "open" where it is to be opened on its own.
 */
#define GUATU_TYPE_DRAFT_DIALOG (guatu_draft_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GuatuDraftDialog, guatu_draft_dialog, GUATU, DRAFT_DIALOG,
                      AdwWindow)

GuatuDraftDialog *guatu_draft_dialog_new (GtkWindow *parent, GuatuIncoming *incoming,
                                          GuatuDataset *into, gboolean has_given_ids,
                                          GuatuLanguage language);
void guatu_draft_dialog_done (GuatuDraftDialog *self);

G_END_DECLS
