/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/load-scene.h"

#include "cli/load.h"
#include "cli/message.h"

/**
 * guatu_load_scene:
 * @file: (nullable): the path of a dataset, or %NULL for the built-in one
 * @chart_id: the id of one of its charts, as somebody typed it
 * @figure: the size and the language that the chart is drawn in
 *
 * Reads a dataset and draws one of its charts, and says what is wrong where it cannot.
 *
 * Returns: (transfer full) (nullable): the drawing, or %NULL after a message
 */
GuatuScene *
guatu_load_scene (const char *file, const char *chart_id, const GuatuFigure *figure)
{
  g_autoptr (GuatuDataset) dataset = guatu_load (file);
  g_autoptr (GuatuTypesetter) typesetter = NULL;
  g_autoptr (GError) error = NULL;
  const GuatuChartDescription *chart = NULL;
  GuatuScene *scene;

  if (dataset == NULL)
    return NULL;
  chart = guatu_load_chart (dataset, chart_id);
  if (chart == NULL)
    return NULL;
  typesetter = guatu_typesetter_new ();
  scene = guatu_export_build (dataset, chart, figure, typesetter, &error);
  if (scene == NULL)
    guatu_message ("%s", error->message);
  return scene;
}
