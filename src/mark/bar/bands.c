/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"

/* Lengths at 1200×800. */
#define MAX_PITCH_HORIZONTAL 200.0
#define MAX_PITCH_VERTICAL 560.0
#define MAX_THICKNESS_HORIZONTAL 58.0
#define MAX_THICKNESS_VERTICAL 96.0

/* Of horizontal bars so few that they would leave most of the page empty pitch and
 * thickness grow: up to this many by this factor, and by so much less for each more. */
#define FEW_ROWS 3
#define FEW_ROWS_FACTOR 1.6
#define FEW_ROWS_STEP 0.2

/* They grow no thicker than this share of the page's width, where they would be blocks.
 */
#define MOST_THICKNESS_SHARE 0.08

/* The same on a page that stands, which they fill whatever their number is. */
#define MOST_THICKNESS_SHARE_STANDING 0.14

/* Columns of periods are as thick as this, and fill their room up to this share for it.
 */
#define WANTED_COLUMN 18.0
#define MOST_COLUMN_FILL 0.72

/**
 * guatu_bar_layout_set_bands:
 * @breadth: what all categories share, in scene units
 *
 * Says how far apart the categories are and how thick their bars.
 */
void
guatu_bar_layout_set_bands (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                            double breadth)
{
  double unit = drawing->style.unit;
  const GuatuFont *value = &drawing->style.value;
  guint n = drawing->table->categories->len;
  guint n_series = layout->stacked || layout->dots ? 1 : drawing->table->series->len;
  double more = CLAMP (FEW_ROWS_FACTOR - FEW_ROWS_STEP * ((double) n - FEW_ROWS), 1,
                       FEW_ROWS_FACTOR);
  const GuatuFigure *figure = &drawing->scene->figure;
  gboolean stands = figure->height >= figure->width;
  double thickness = stands ? figure->width * MOST_THICKNESS_SHARE_STANDING
                            : MAX_THICKNESS_HORIZONTAL * unit
                                  * CLAMP (figure->width * MOST_THICKNESS_SHARE
                                               / (MAX_THICKNESS_HORIZONTAL * unit),
                                           1, more);

  if (layout->plane.horizontal)
    guatu_bands_init (&layout->bands, breadth, n, n_series,
                      stands ? G_MAXDOUBLE : MAX_PITCH_HORIZONTAL * unit * more,
                      thickness, value->size * GUATU_LINE_HEIGHT,
                      guatu_style_smallest (value) * GUATU_LINE_HEIGHT);
  else
    guatu_bands_init (&layout->bands, breadth,
                      drawing->columns != NULL ? drawing->columns->n_places
                      : layout->places != NULL ? layout->n_places
                                               : n,
                      n_series,
                      drawing->columns != NULL ? G_MAXDOUBLE : MAX_PITCH_VERTICAL * unit,
                      MAX_THICKNESS_VERTICAL * unit, 0,
                      layout->places != NULL ? WANTED_COLUMN * unit : 0);
  layout->bands.places = layout->places;
  if (layout->places != NULL && n_series == 1)
    layout->bands.thickness
        = MAX (layout->bands.thickness,
               MIN (layout->bands.pitch * MOST_COLUMN_FILL, WANTED_COLUMN * unit));
}

/** guatu_bar_layout_middles: (transfer full) (array): where the middles of the categories
 * lie across the plot. */
double *
guatu_bar_layout_middles (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  guint n = drawing->table->categories->len;
  double *middles = g_new (double, n);

  for (guint i = 0; i < n; i++)
    middles[i] = guatu_bands_middle (&layout->bands, i);
  return middles;
}
