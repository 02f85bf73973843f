/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-fits.h"

/*
 * A wall is laid out in several grids and sizes of type, and in each of them a chart goes
 * without as much as it has to. What it goes without in a place it goes without there in
 * larger type, too, so that what it cannot keep is not drawn; in another place it is a
 * guess.
 */

/* How a chart fitted in a place. */
typedef struct
{
  double width;
  double height;
  double type;
  guint found;
  guint taken;
} Fit;

/**
 * GuatuWallFits:
 * @charts: (element-type GArray): of each chart, all its #Fit in the order in which they
 *   were drawn
 * @last_found: of whatever was drawn last
 */
struct _GuatuWallFits
{
  GPtrArray *charts;
  guint last_found;
};

/**
 * guatu_wall_fits_new:
 * @n: charts
 *
 * Returns: (transfer full): nothing known
 */
GuatuWallFits *
guatu_wall_fits_new (guint n)
{
  GuatuWallFits *fits = g_new0 (GuatuWallFits, 1);

  fits->charts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (fits->charts, g_array_new (FALSE, FALSE, sizeof (Fit)));
  return fits;
}

/** guatu_wall_fits_free: forgets it. */
void
guatu_wall_fits_free (GuatuWallFits *fits)
{
  g_ptr_array_unref (fits->charts);
  g_free (fits);
}

/**
 * guatu_wall_fits_find:
 * @chart: its place on the wall
 * @box: of an inset
 * @type: how large its type is: what a unit of 1200×800 is there
 * @fit: (out): what is known of it before it is drawn
 *
 * A chart that was not drawn yet goes without as much, probably, as the one before it.
 */
void
guatu_wall_fits_find (const GuatuWallFits *fits, guint chart, GuatuBox box, double type,
                      GuatuInsetFit *fit)
{
  const GArray *known = g_ptr_array_index (fits->charts, chart);

  *fit = (GuatuInsetFit) { .guess = fits->last_found };
  for (guint i = 0; i < known->len; i++)
    {
      const Fit *before = &g_array_index (known, Fit, i);

      fit->guess = before->taken;
      if (before->width == box.width && before->height == box.height
          && before->type <= type && before->found < GUATU_DROP_STEPS)
        fit->first = MAX (fit->first, before->found);
    }
}

/** guatu_wall_fits_add: keeps how a chart fitted, once its inset was drawn. */
void
guatu_wall_fits_add (GuatuWallFits *fits, guint chart, GuatuBox box, double type,
                     const GuatuInsetFit *fit)
{
  const Fit known = { box.width, box.height, type, fit->found, fit->taken };

  g_array_append_val ((GArray *) g_ptr_array_index (fits->charts, chart), known);
  fits->last_found = fit->found;
}
