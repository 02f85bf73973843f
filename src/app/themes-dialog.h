/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/edit.h"

G_BEGIN_DECLS

/**
 * GuatuThemesDialog:
 *
 * The themes of a dataset: made, renamed, moved and deleted. Its signal "edit" has the
 * #GuatuEdit that was asked for; guatu_themes_dialog_show() shows what came of it.
 */
#define GUATU_TYPE_THEMES_DIALOG (guatu_themes_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GuatuThemesDialog, guatu_themes_dialog, GUATU, THEMES_DIALOG,
                      AdwWindow)

GuatuThemesDialog *guatu_themes_dialog_new (GtkWindow *parent, GuatuLanguage language);
void guatu_themes_dialog_show (GuatuThemesDialog *self, GuatuDataset *dataset);

G_END_DECLS
