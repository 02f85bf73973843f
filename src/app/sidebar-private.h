/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart-row.h"
#include "app/sidebar.h"

G_BEGIN_DECLS

struct _GuatuSidebar
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkListBox *list;

  GuatuDataset *dataset;       /* (nullable): whose charts are listed */
  GuatuTypesetter *typesetter; /* (nullable): sets the thumbnails */
  GuatuLanguage language;
  char **words; /* (nullable): what is searched for, casefolded */
  guint thumbnail_source;
};

/* sidebar.c */
GuatuChartRow *guatu_sidebar_row (GuatuSidebar *self, int index);
void guatu_sidebar_activate (GuatuSidebar *self, GuatuChartRow *row);

/* sidebar-search.c */
void guatu_sidebar_class_add_search (GtkWidgetClass *widget_class);
gboolean guatu_sidebar_finds (GuatuSidebar *self, GuatuChartRow *row);

/* sidebar-thumbnails.c */
void guatu_sidebar_want_thumbnails (GuatuSidebar *self);

G_END_DECLS
