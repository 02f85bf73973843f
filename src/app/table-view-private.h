/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/listed-model.h"
#include "app/table-view.h"

G_BEGIN_DECLS

/**
 * GuatuTableColumn:
 * @title: what it is called, as a literal for gettext
 * @least: how wide it is at least, in pixels where text is of usual size
 * @most: how wide it is made for what stands in it; 0 to take what is left
 * @is_number: whether its cells, and its heading, end where the column does
 * @is_edited: whether its cells can be written in
 */
typedef struct
{
  const char *title;
  int least;
  int most;
  gboolean is_number;
  gboolean is_edited;
} GuatuTableColumn;

struct _GuatuTableView
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkDropDown *scope; /* the chart, or the whole dataset */
  GtkLabel *count;
  GtkStack *pages;
  GtkColumnView *view;
  GtkColumnViewColumn *columns[GUATU_N_COLUMNS]; /* of the view, in whatever order */

  GuatuDataset *dataset;              /* (nullable): while it shows anything */
  const GuatuChartDescription *chart; /* (nullable): of it */
  GuatuLanguage language;
  GuatuListedModel *model;
  GtkMultiSelection *selection;
  GCancellable *listing; /* (nullable): while a thread lists */
  gboolean is_probed;    /* while it asks by which column to sort */
  GuatuColumn probed;    /* the answer */
  gboolean is_fitted;    /* whether the columns are as wide as what is listed asks */
  int fitted[GUATU_N_COLUMNS]; /* how wide they were made, in pixels */
  GuatuListed wanted; /* is selected once it is listed; nothing where that is %NULL */
};

/* table-view-lead.c */
void guatu_table_view_select_wanted (GuatuTableView *self);

/* table-view-cells.c */
GtkListItemFactory *guatu_table_view_new_cells (GuatuTableView *self, GuatuColumn column);

/* table-view-widths.c */
void guatu_table_view_fit (GuatuTableView *self);

/* table-view-columns.c */
extern const GuatuTableColumn guatu_table_columns[GUATU_N_COLUMNS];
void guatu_table_view_add_columns (GuatuTableView *self);
void guatu_table_view_choose_columns (GuatuTableView *self);
gboolean guatu_table_view_find_sort (GuatuTableView *self, GuatuColumn *column,
                                     gboolean *descending);
void guatu_table_view_emit_edited (GuatuTableView *self, const GuatuListed *listed,
                                   GuatuColumn column, const char *text);

G_END_DECLS
