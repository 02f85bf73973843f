/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/bar/layout.h"

G_BEGIN_DECLS

/* The steps of a layout, for the files of bars alone. */
void guatu_bar_layout_in_columns (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                  GuatuBox space);
void guatu_bar_layout_in_rows (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                               GuatuBox space);
double guatu_bar_layout_deepest_category (const GuatuBarLayout *layout);
void guatu_bar_layout_set_bands (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                 double breadth);
double guatu_bar_layout_overhang (const GuatuBarLayout *layout,
                                  const GuatuDrawing *drawing, double length,
                                  double before, double *below);
double guatu_bar_layout_fit_length_or_drop_labels (GuatuBarLayout *layout,
                                                   const GuatuDrawing *drawing,
                                                   double room, double before);
void guatu_bar_layout_set_axis (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                double length);
double guatu_bar_layout_set_rows (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                  double height, double names_width);

G_END_DECLS
