/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/listed-model.h"
#include "app/table-view.h"

G_BEGIN_DECLS

struct _GuatuTableView
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkDropDown *scope; /* the chart, or the whole dataset */
  GtkLabel *count;
  GtkStack *pages;
  GtkColumnView *view;

  GuatuDataset *dataset;              /* (nullable): while it shows anything */
  const GuatuChartDescription *chart; /* (nullable): of it */
  GuatuLanguage language;
  GuatuListedModel *model;
  GtkMultiSelection *selection;
  GCancellable *listing; /* (nullable): while a thread lists */
  gboolean is_probed;    /* while it asks by which column to sort */
  GuatuColumn probed;    /* the answer */
  GuatuListed wanted;    /* is selected once it is listed; nothing where that is %NULL */
};

/* table-view-lead.c */
void guatu_table_view_select_wanted (GuatuTableView *self);

/* table-view-columns.c */
void guatu_table_view_add_columns (GuatuTableView *self);
void guatu_table_view_choose_columns (GuatuTableView *self);
gboolean guatu_table_view_find_sort (GuatuTableView *self, GuatuColumn *column,
                                     gboolean *descending);
void guatu_table_view_emit_edited (GuatuTableView *self, const GuatuListed *listed,
                                   GuatuColumn column, const char *text);

G_END_DECLS
