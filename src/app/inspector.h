/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/edit.h"

G_BEGIN_DECLS

/**
 * GuatuInspector:
 *
 * Sets what a chart says: a row for each thing that can be set of it. Its signal "edit"
 * has a #GuatuEdit that is wanted.
 */
#define GUATU_TYPE_INSPECTOR (guatu_inspector_get_type ())
G_DECLARE_FINAL_TYPE (GuatuInspector, guatu_inspector, GUATU, INSPECTOR, AdwBin)

void guatu_inspector_show (GuatuInspector *self, GuatuDataset *dataset,
                           const GuatuChartDescription *chart, GuatuLanguage language);
void guatu_inspector_refuse (GuatuInspector *self, GuatuSetting setting, int layer,
                             const char *reason);
void guatu_inspector_take_focus (GuatuInspector *self);
void guatu_inspector_flush (GuatuInspector *self);
void guatu_inspector_end_typing (GuatuInspector *self);

G_END_DECLS
