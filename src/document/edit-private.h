/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/edit.h"

G_BEGIN_DECLS

/* Each puts what an edit says into a dataset that is being built, and takes what was
 * there into the edit: done twice, it is undone. Returns whether there is what it
 * changes, and it may be that. */

/* edit-chart.c */
gboolean guatu_edit_exchange_chart_text (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_exchange_chart (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_add_chart (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_delete_chart (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_move_chart (GuatuEdit *edit, GuatuBuilder *builder);

/* edit-note.c */
gboolean guatu_edit_exchange_annotation (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_add_annotation (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_delete_annotation (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_exchange_shade (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_add_shade (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_delete_shade (GuatuEdit *edit, GuatuBuilder *builder);
void guatu_loose_note_copy (GuatuLooseNote *note, const GuatuLooseNote *from);
void guatu_loose_note_clear (GuatuLooseNote *note);

/* edit-house.c */
gboolean guatu_edit_set_style (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_exchange_rounding (GuatuEdit *edit, GuatuBuilder *builder);

/* edit-check.c */
gboolean guatu_edit_may_be (const GuatuEdit *edit);

/* edit-data.c */
gboolean guatu_edit_exchange_observation (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_add_observation (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_delete_observation (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_add_item (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_remove_item (GuatuEdit *edit, GuatuBuilder *builder);

/* edit-item.c */
GuatuText *guatu_edit_name_of (GuatuList list, gpointer item);
gboolean guatu_edit_exchange_name (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_exchange_unit (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_delete_theme (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_move_theme (GuatuEdit *edit, GuatuBuilder *builder);

/* edit-all.c */
gboolean guatu_edit_exchange_all (GuatuEdit *edit, GuatuBuilder *builder);
GArray *guatu_edit_copy_parts (const GArray *parts) G_GNUC_WARN_UNUSED_RESULT;

/* edit-merge.c */
gboolean guatu_edit_merge (GuatuEdit *edit, GuatuBuilder *builder);

/* setting-style.c */
gboolean guatu_edit_resolve_style (GuatuEdit *edit, const GuatuDataset *dataset);

/* edit.c */
gboolean guatu_edit_exchange_text (GuatuEdit *edit, GuatuText *text);

G_END_DECLS
