/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/thumbnails.h"
#include "app/wall-card.h"
#include "app/wall-rows.h"
#include "app/wall-view.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

/* Of a sheet's card around it, at both sides, and between cards, in pixels. */
#define GUATU_WALL_PADDING 16
#define GUATU_WALL_SPACING 6

struct _GuatuWallView
{
  AdwBin parent_instance;

  GtkScrolledWindow *scrolled;
  GtkListView *view;

  GuatuDataset *dataset; /* (nullable): while it shows anything */
  GuatuLanguage language;
  GuatuWallRows *rows;
  GPtrArray *items; /* (element-type GtkListItem): those that stand for a row now */
  guint zoom;       /* which size of sheets */
  guint n_columns;
  guint current; /* which chart has the keyboard */
  gboolean takes_focus;
  guint layout_source;
  guint card_source;

  GuatuThumbnails thumbnails;
  GuatuTypesetter *typesetter;
  gboolean is_drawing;
  guint thumbnail_source;
};

/* wall-view.c */
int guatu_wall_view_card_width (GuatuWallView *self);
double guatu_wall_view_distance (GuatuWallView *self, GtkWidget *widget);
void guatu_wall_view_open (GuatuWallView *self, const GuatuChartDescription *chart);

/* wall-make.c */
void guatu_wall_view_make_rows (GuatuWallView *self);
void guatu_wall_view_want_near (GuatuWallView *self);
GuatuWallCard *guatu_wall_view_next_card (GuatuWallView *self);

/* wall-thumbnails.c */
void guatu_wall_view_want_thumbnails (GuatuWallView *self);
void guatu_wall_view_drop_thumbnails (GuatuWallView *self);

/* wall-keys.c */
void guatu_wall_view_add_keys (GuatuWallView *self);
gboolean guatu_wall_view_focus (GtkWidget *widget, GtkDirectionType direction);
GtkWidget *guatu_wall_view_find_card (GuatuWallView *self,
                                      const GuatuChartDescription *chart);

G_END_DECLS
