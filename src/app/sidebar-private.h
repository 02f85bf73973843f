/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart-list.h"
#include "app/chart-row.h"
#include "app/sidebar.h"
#include "app/thumbnails.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

/* How far from the middle of what is in view something is made, in heights of the view:
 * half of one to the edge, and one more beyond. */
#define GUATU_SIDEBAR_NEAR 1.5

struct _GuatuSidebar
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkLabel *nothing;
  GtkScrolledWindow *scrolled;
  GtkListView *view;

  GuatuDataset *dataset; /* (nullable): whose charts are listed */
  GuatuLanguage language;
  GuatuChartList *list;
  GPtrArray *items; /* (element-type GtkListItem): those that stand for a chart now */
  GPtrArray *spare; /* (element-type GuatuChartRow): rows that are in none of them */
  guint row_source;

  char *sought;            /* (nullable): what the list was last searched for */
  GCancellable *searching; /* (nullable): a search that is under way */
  gboolean opens_first;    /* whether what it finds first is to be opened */

  GuatuThumbnails thumbnails;
  GuatuTypesetter *typesetter; /* (nullable): of what draws this dataset's, in a thread */
  gboolean is_drawing;
  guint thumbnail_source;
};

/* sidebar.c */
void guatu_sidebar_open (GuatuSidebar *self, const GuatuChartDescription *chart);
void guatu_sidebar_show_found (GuatuSidebar *self, GArray *found);

/* sidebar-rows.c */
void guatu_sidebar_make_rows (GuatuSidebar *self);
void guatu_sidebar_update_rows (GuatuSidebar *self);
void guatu_sidebar_want_rows (GuatuSidebar *self);
GuatuChartRow *guatu_sidebar_row_of (GtkListItem *item);
double guatu_sidebar_distance (GuatuSidebar *self, GtkListItem *item);

/* sidebar-search.c */
void guatu_sidebar_class_add_search (GtkWidgetClass *widget_class);
void guatu_sidebar_search_again (GuatuSidebar *self);
void guatu_sidebar_end_search (GuatuSidebar *self);

/* sidebar-thumbnails.c */
void guatu_sidebar_want_thumbnails (GuatuSidebar *self);
void guatu_sidebar_drop_thumbnails (GuatuSidebar *self);
void guatu_sidebar_take_thumbnail (GuatuSidebar *self, GuatuChartRow *row);

G_END_DECLS
