/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuChoiceList:
 *
 * A list to choose any of many things from, with a search over it. Its signal "chosen"
 * tells that a choice was made or taken back, "entered" that Enter was pressed in the
 * search.
 */
#define GUATU_TYPE_CHOICE_LIST (guatu_choice_list_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChoiceList, guatu_choice_list, GUATU, CHOICE_LIST, AdwBin)

GtkWidget *guatu_choice_list_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
void guatu_choice_list_set_choices (GuatuChoiceList *self, const GPtrArray *choices,
                                    const char *const *chosen);
void guatu_choice_list_search_in (GuatuChoiceList *self, GuatuDataset *dataset);
gboolean guatu_choice_list_choose_first (GuatuChoiceList *self);
char **guatu_choice_list_get_chosen (GuatuChoiceList *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
