/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "export/choice.h"

G_BEGIN_DECLS

/**
 * GuatuExportDialog:
 *
 * Asks what is exported, how, and as what, with a preview. Its signal "chosen" is emitted
 * when that is known.
 */
#define GUATU_TYPE_EXPORT_DIALOG (guatu_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GuatuExportDialog, guatu_export_dialog, GUATU, EXPORT_DIALOG,
                      AdwWindow)

GuatuExportDialog *guatu_export_dialog_new (GuatuDataset *dataset,
                                            const GuatuChartDescription *chart,
                                            const GuatuExportChoice *choice);
const GuatuExportChoice *guatu_export_dialog_get_choice (GuatuExportDialog *self);

G_END_DECLS
