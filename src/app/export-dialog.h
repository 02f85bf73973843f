/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GuatuExportDialog:
 *
 * Asks in which languages and formats all charts are to be exported. Its
 * signal "chosen" is emitted when that is known and at least one of each is.
 */
#define GUATU_TYPE_EXPORT_DIALOG (guatu_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GuatuExportDialog, guatu_export_dialog, GUATU, EXPORT_DIALOG,
                      AdwWindow)

GuatuExportDialog *guatu_export_dialog_new (void) G_GNUC_WARN_UNUSED_RESULT;
GArray *
guatu_export_dialog_get_languages (GuatuExportDialog *self) G_GNUC_WARN_UNUSED_RESULT;
GArray *
guatu_export_dialog_get_formats (GuatuExportDialog *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
