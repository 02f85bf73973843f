/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>

#include "figure/chart.h"
#include "text/fonts.h"
#include "dataset/long-index.h"
#include "render/render.h"
#include "daily-line.h"

/*
 * What a line of very many observations costs once they are in memory: to be indexed,
 * and then to be laid out and painted. Prints a row of a table for each number of them
 * that is named; all times are processor milliseconds, medians of several runs.
 *
 *   long-lines 10000 1000000
 */

#define RUNS 9

static void
measure (guint n, GuatuTypesetter *typesetter)
{
  const GuatuFigure figure = { GUATU_LANGUAGE_ZH, 1200, 800, GUATU_LOOK_LIGHT };
  const GuatuRenderOptions options = GUATU_RENDER_OPTIONS_INIT;
  g_autoptr (GuatuDataset) dataset = daily_line_dataset (n);
  double indexed[RUNS], built[RUNS], painted[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      double start = daily_line_now ();
      g_autoptr (GuatuScene) scene = NULL;
      g_autoptr (GBytes) png = NULL;

      guatu_dataset_index (dataset);
      indexed[i] = daily_line_now () - start;
      start = daily_line_now ();
      scene = guatu_chart_build (dataset, g_ptr_array_index (dataset->charts, 0), &figure,
                                 typesetter, NULL);
      built[i] = daily_line_now () - start;
      start = daily_line_now ();
      png = guatu_render_png (scene, &options, NULL);
      painted[i] = daily_line_now () - start;
    }
  printf ("| %u | %.1f | %.1f | %.1f |\n", n, daily_line_median (indexed, RUNS),
          daily_line_median (built, RUNS), daily_line_median (painted, RUNS));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GuatuTypesetter) typesetter = NULL;

  guatu_fonts_claim ();
  typesetter = guatu_typesetter_new ();
  for (int i = 1; i < argc; i++)
    measure ((guint) atoi (argv[i]), typesetter);
  return 0;
}
