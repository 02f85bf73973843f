/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "export/choice.h"

G_BEGIN_DECLS

/**
 * GuatuExportPreview:
 *
 * Shows the first figure of an export as it will be, drawn in a thread. Its signal
 * "drawn" is emitted after each drawing.
 */
#define GUATU_TYPE_EXPORT_PREVIEW (guatu_export_preview_get_type ())
G_DECLARE_FINAL_TYPE (GuatuExportPreview, guatu_export_preview, GUATU, EXPORT_PREVIEW,
                      AdwBin)

void guatu_export_preview_draw (GuatuExportPreview *self, GuatuDataset *dataset,
                                const GuatuChartDescription *chart,
                                const GuatuExportChoice *choice);
const GuatuTravelling *guatu_export_preview_get_travelling (GuatuExportPreview *self);

G_END_DECLS
