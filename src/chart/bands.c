/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/bands.h"

/* The share of a category's breadth that its bars fill. */
#define FILL_SINGLE 0.46
#define FILL_GROUPED 0.68

/* The same where labels need the bars to be apart. */
#define FILL_DENSE 0.86

/* The gap between the bars of a category, as a share of a bar. */
#define GAP_SHARE 0.27

/**
 * guatu_bands_init:
 * @breadth: what the categories share, in scene units
 * @max_pitch: where there are so few that they would drift apart
 * @max_thickness: where a bar would look like a wall
 * @wanted_bar_pitch: what a bar's label needs; categories that cannot give it
 *   move closer together
 */
void
guatu_bands_init (GuatuBands *bands, double breadth, guint n_categories, guint n_series,
                  double max_pitch, double max_thickness, double wanted_bar_pitch)
{
  double pitch = MIN (breadth / n_categories, max_pitch);
  double fill = n_series > 1 ? FILL_GROUPED : FILL_SINGLE;
  double bars = n_series + (n_series - 1) * GAP_SHARE;
  double thickness;

  if (n_series > 1)
    fill = CLAMP (wanted_bar_pitch / (1 + GAP_SHARE) * bars / pitch, fill, FILL_DENSE);
  thickness = MIN (pitch * fill / bars, max_thickness);
  *bands = (GuatuBands){
    .pitch = pitch,
    .thickness = thickness,
    .gap = thickness * GAP_SHARE,
    .n_series = n_series,
  };
}

/** guatu_bands_bar: where a bar's near side lies across the plot. */
double
guatu_bands_bar (const GuatuBands *bands, guint category, guint series)
{
  double group = bands->n_series * bands->thickness + (bands->n_series - 1) * bands->gap;

  return guatu_bands_middle (bands, category) - group / 2
         + series * (bands->thickness + bands->gap);
}

/** guatu_bands_middle: where the middle of a category lies across the plot. */
double
guatu_bands_middle (const GuatuBands *bands, guint category)
{
  return (category + 0.5) * bands->pitch;
}

/** guatu_bands_bar_pitch: the breadth that each bar has for its label. */
double
guatu_bands_bar_pitch (const GuatuBands *bands)
{
  return bands->n_series > 1 ? bands->thickness + bands->gap : bands->pitch;
}
