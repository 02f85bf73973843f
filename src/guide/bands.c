/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/bands.h"

/* The share of a category's breadth that its bars fill. */
#define FILL_SINGLE 0.46
#define FILL_GROUPED 0.68

/* The same where labels need all the breadth that there is. */
#define FILL_DENSE 0.86

/* The gap between the bars of a category, as a share of a bar; where labels need them
 * to be apart, and categories stay apart by a bar, bars get as much thinner. */
#define GAP_SHARE 0.27
#define MOST_GAP_SHARE 0.5

/* The gap that makes bars of a category @wanted apart, where the categories are a bar
 * apart: the solution of pitch = n bars + (n - 1) gaps + 1 bar. */
static double
gap_share (double pitch, guint n, double wanted)
{
  double rest = pitch - wanted * (n - 1);

  return rest > 0 ? CLAMP ((wanted * (n + 1) - pitch) / rest, GAP_SHARE, MOST_GAP_SHARE)
                  : MOST_GAP_SHARE;
}

/**
 * guatu_bands_init:
 * @breadth: what the categories share, in scene units
 * @n_categories: how many would have room there; no less than 1
 * @max_pitch: where there are so few that they would drift apart
 * @max_thickness: where a bar would look like a wall
 * @wanted_bar_pitch: what a bar's label needs; bars that cannot give it get thinner
 * @least_bar_pitch: what it needs at least; categories that cannot give it move closer
 *   together than the thickness of a bar
 */
void
guatu_bands_init (GuatuBands *bands, double breadth, double n_categories, guint n_series,
                  double max_pitch, double max_thickness, double wanted_bar_pitch,
                  double least_bar_pitch)
{
  double pitch = MIN (breadth / n_categories, max_pitch);
  double share = n_series > 1 ? gap_share (pitch, n_series, wanted_bar_pitch) : GAP_SHARE;
  double bars = n_series + (n_series - 1) * share;
  double fill = n_series > 1 ? MIN (FILL_GROUPED, bars / (bars + 1)) : FILL_SINGLE;
  double thickness;

  if (pitch * fill / bars * (1 + share) < least_bar_pitch && n_series > 1)
    fill = CLAMP (least_bar_pitch / (1 + share) * bars / pitch, fill, FILL_DENSE);
  thickness = MIN (pitch * fill / bars, max_thickness);
  *bands = (GuatuBands) {
    .pitch = pitch,
    .thickness = thickness,
    .gap = thickness * share,
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
  double place = bands->places != NULL ? bands->places[category] : category;

  return (place + 0.5) * bands->pitch;
}

/** guatu_bands_bar_pitch: the breadth that each bar has for its label: that to the next
 * one of its category, or less where that of the next category is nearer. */
double
guatu_bands_bar_pitch (const GuatuBands *bands)
{
  double within = bands->thickness + bands->gap;

  if (bands->n_series <= 1)
    return bands->pitch;
  return MIN (within, bands->pitch - (bands->n_series - 1) * within);
}
