/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuBands:
 * @pitch: from one category to the next
 * @thickness: of a bar
 * @gap: between the bars of a category
 * @n_series: bars side by side in a category
 * @places: (nullable) (array): where the band of each category begins, in pitches; else
 *   they lie side by side
 *
 * A band scale: categories of equal breadth, each with its bars in the middle.
 */
typedef struct
{
  double pitch;
  double thickness;
  double gap;
  guint n_series;
  const double *places;
} GuatuBands;

void guatu_bands_init (GuatuBands *bands, double breadth, double n_categories,
                       guint n_series, double max_pitch, double max_thickness,
                       double wanted_bar_pitch, double least_bar_pitch);
double guatu_bands_bar (const GuatuBands *bands, guint category, guint series);
double guatu_bands_middle (const GuatuBands *bands, guint category);
double guatu_bands_bar_pitch (const GuatuBands *bands);

G_END_DECLS
