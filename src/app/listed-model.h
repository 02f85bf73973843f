/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "speech/observation-list.h"

G_BEGIN_DECLS

/**
 * GuatuListedItem:
 *
 * An observation as an item of a list. Lists make one when they are asked for it.
 */
#define GUATU_TYPE_LISTED_ITEM (guatu_listed_item_get_type ())
G_DECLARE_FINAL_TYPE (GuatuListedItem, guatu_listed_item, GUATU, LISTED_ITEM, GObject)

const GuatuListed *guatu_listed_item_get (GuatuListedItem *self);

/**
 * GuatuListedModel:
 *
 * Observations for a column view, with no object for each: there may be millions.
 */
#define GUATU_TYPE_LISTED_MODEL (guatu_listed_model_get_type ())
G_DECLARE_FINAL_TYPE (GuatuListedModel, guatu_listed_model, GUATU, LISTED_MODEL, GObject)

GuatuListedModel *guatu_listed_model_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_listed_model_take (GuatuListedModel *self, GuatuDataset *dataset,
                              GArray *rows);
const GArray *guatu_listed_model_rows (GuatuListedModel *self);

G_END_DECLS
