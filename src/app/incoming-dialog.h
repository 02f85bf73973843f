/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/incoming.h"

G_BEGIN_DECLS

/**
 * GuatuIncomingDialog:
 *
 * Shows how something that comes in was understood, lets it be read differently, and
 * shows what would come of merging it. Its signals have the #GuatuIncoming: "merge" with
 * the #GuatuMergeChoice, "open" for one of its own, and "taken" for another reading of
 * what is open.
 */
#define GUATU_TYPE_INCOMING_DIALOG (guatu_incoming_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GuatuIncomingDialog, guatu_incoming_dialog, GUATU, INCOMING_DIALOG,
                      AdwWindow)

GuatuIncomingDialog *guatu_incoming_dialog_new (GtkWindow *parent,
                                                GuatuIncoming *incoming,
                                                gboolean has_given_ids,
                                                GuatuLanguage language);

G_END_DECLS
