/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/draft.h"

G_BEGIN_DECLS

/**
 * GuatuDraftItem:
 *
 * A row of what was read from a report. Lists make one when they are asked for it.
 */
#define GUATU_TYPE_DRAFT_ITEM (guatu_draft_item_get_type ())
G_DECLARE_FINAL_TYPE (GuatuDraftItem, guatu_draft_item, GUATU, DRAFT_ITEM, GObject)

guint guatu_draft_item_get_index (GuatuDraftItem *self);
gboolean guatu_draft_item_is_heading (GuatuDraftItem *self);

/**
 * GuatuDraftList:
 *
 * The figures of a report under its headings, or the numbers that are none, with no
 * object for each: there may be very many.
 */
#define GUATU_TYPE_DRAFT_LIST (guatu_draft_list_get_type ())
G_DECLARE_FINAL_TYPE (GuatuDraftList, guatu_draft_list, GUATU, DRAFT_LIST, GObject)

GuatuDraftList *guatu_draft_list_new (GuatuDraft *draft,
                                      gboolean is_of_left) G_GNUC_WARN_UNUSED_RESULT;
void guatu_draft_list_refill (GuatuDraftList *self);
guint guatu_draft_list_position (GuatuDraftList *self, guint index);

G_END_DECLS
