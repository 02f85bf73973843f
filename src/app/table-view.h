/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "speech/observation-list.h"

G_BEGIN_DECLS

/**
 * GuatuTableView:
 *
 * The observations of a chart or of the whole dataset, which can be sorted, filtered,
 * copied and edited. Its signal "edited" has a #GuatuListed, a #GuatuColumn and what was
 * typed there.
 */
#define GUATU_TYPE_TABLE_VIEW (guatu_table_view_get_type ())
G_DECLARE_FINAL_TYPE (GuatuTableView, guatu_table_view, GUATU, TABLE_VIEW, AdwBin)

void guatu_table_view_show (GuatuTableView *self, GuatuDataset *dataset,
                            const GuatuChartDescription *chart, GuatuLanguage language);
void guatu_table_view_hide (GuatuTableView *self);
void guatu_table_view_restore (GuatuTableView *self);
void guatu_table_view_copy (GuatuTableView *self);
void guatu_table_view_lead_to (GuatuTableView *self, const GuatuListed *listed,
                               const char *text);
const GuatuListed *guatu_table_view_get_selected (GuatuTableView *self);
GArray *
guatu_table_view_get_all_selected (GuatuTableView *self) G_GNUC_WARN_UNUSED_RESULT;
void guatu_table_view_point_to (GuatuTableView *self, GtkWidget *picked);
gboolean guatu_table_view_edit_cell (GuatuTableView *self, GuatuColumn column);
void guatu_table_view_search (GuatuTableView *self);

G_END_DECLS
