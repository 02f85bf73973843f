/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/readable-chart.h"

#include "app/export-task.h"

/* A chart on a page of the size of the window. */

/* How much smaller the least type gets at a time. */
#define TYPE_STEP 0.85

/* How much a chart lacks without which nobody can tell what it shows: its legend, and
 * names and numbers in full. */
static guint
count_lost (const GuatuScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      n += guatu_warning_is_of_room (warning)
           && (warning->role == GUATU_ROLE_LEGEND || warning->role == GUATU_ROLE_CATEGORY
               || warning->role == GUATU_ROLE_VALUE
               || warning->role == GUATU_ROLE_DIRECT);
    }
  return n;
}

/* Large type is of no use where it drives off what it is to say: the largest in which as
 * little is lost as in any, down to the usual one. */
static GuatuScene *
build_in_large_type (GuatuDataset *dataset, const GuatuChartDescription *chart,
                     const GuatuFigure *figure, const GuatuGlance *glance,
                     GuatuTypesetter *typesetter, GError **error)
{
  GuatuFigure smaller = *figure;
  g_autoptr (GuatuScene) best
      = guatu_chart_build_at_glance (dataset, chart, figure, glance, typesetter, error);

  while (best != NULL && count_lost (best) > 0
         && smaller.least_type > GUATU_READABLE_TYPE)
    {
      g_autoptr (GuatuScene) scene = NULL;

      smaller.least_type = MAX (smaller.least_type * TYPE_STEP, GUATU_READABLE_TYPE);
      scene = guatu_chart_build_at_glance (dataset, chart, &smaller, glance, typesetter,
                                           error);
      if (scene == NULL)
        return NULL;
      if (count_lost (scene) >= count_lost (best))
        continue;
      guatu_scene_unref (best);
      best = g_steal_pointer (&scene);
    }
  return g_steal_pointer (&best);
}

/**
 * guatu_readable_chart_build:
 * @figure: what the window wants the chart to be drawn as
 * @glance: what of it is looked at
 *
 * Builds a chart as guatu_chart_build_at_glance() does. A page of the size of the window
 * may be too small for it, which is then shown as it is exported.
 *
 * Returns: (transfer full) (nullable): the scene, or %NULL with an error of
 *   %GUATU_CHART_ERROR or %G_IO_ERROR_CANCELLED
 */
GuatuScene *
guatu_readable_chart_build (GuatuDataset *dataset, const GuatuChartDescription *chart,
                            const GuatuFigure *figure, const GuatuGlance *glance,
                            GuatuTypesetter *typesetter, GError **error)
{
  GuatuFigure page = *figure;
  g_autoptr (GError) own = NULL;
  GuatuScene *scene
      = build_in_large_type (dataset, chart, figure, glance, typesetter, &own);

  if (scene != NULL || page.width == GUATU_PAGE_WIDTH
      || !g_error_matches (own, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE))
    {
      if (own != NULL)
        g_propagate_error (error, g_steal_pointer (&own));
      return scene;
    }
  page.width = GUATU_PAGE_WIDTH;
  page.height = GUATU_PAGE_HEIGHT;
  page.least_type = 0;
  return guatu_chart_build_at_glance (dataset, chart, &page, glance, typesetter, error);
}
