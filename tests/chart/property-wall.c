/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-wall.h"

#include "chart/paper.h"

static const char *const papers[]
    = { "A4", "A4-portrait", "A3", "A3-portrait", "A2", "A1" };

/* How often the page is no paper, and a chart is of a theme. */
#define OTHER_SIZE 0.3
#define THEMED 0.4

#define LEAST_SIDE 700
#define GREATEST_SIDE 3400

/** property_wall_init: chooses everything by one number. */
void
property_wall_init (PropertyWall *wall, guint32 seed)
{
  GRand *rand = g_rand_new_with_seed (seed);
  guint paper = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (papers));

  *wall = (PropertyWall) { .seed = seed };
  wall->n = (guint) g_rand_int_range (rand, 2, PROPERTY_MAX_SHEETS + 1);
  for (guint i = 0; i < wall->n; i++)
    wall->sheets[i] = g_rand_int (rand) % (PROPERTY_FAMILY_SIZE * PROPERTY_N_FAMILIES);
  wall->themed = g_rand_boolean (rand);
  wall->figure.language
      = (GuatuLanguage) g_rand_int_range (rand, 0, GUATU_LANGUAGE_ZH_EN + 1);
  wall->figure.look = (GuatuLook) g_rand_int_range (rand, 0, GUATU_LOOK_CONTRAST + 1);
  g_assert_true (
      guatu_paper_from_string (papers[paper], &wall->figure.width, &wall->figure.height));
  if (g_rand_double (rand) < OTHER_SIZE)
    {
      wall->figure.width = g_rand_int_range (rand, LEAST_SIDE, GREATEST_SIDE);
      wall->figure.height = g_rand_int_range (rand, LEAST_SIDE, GREATEST_SIDE);
    }
  g_rand_free (rand);
}

/* Puts the first charts under a theme of the page's dataset. */
static void
set_theme (GPtrArray *datasets)
{
  GuatuDataset *first = g_ptr_array_index (datasets, 0);
  GuatuTheme *theme = g_new0 (GuatuTheme, 1);

  theme->id = g_strdup ("theme");
  guatu_text_set (&theme->title, "经济增长", "Economic growth");
  g_ptr_array_add (first->themes, theme);
  for (guint i = 0; i < datasets->len * THEMED; i++)
    {
      GuatuDataset *dataset = g_ptr_array_index (datasets, i);
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);

      chart->theme = theme;
    }
}

/**
 * property_wall_datasets:
 *
 * Returns: (transfer full) (element-type GuatuDataset): one with a chart for each sheet
 *   that can be drawn, with a source of its own; none, where no chart can be drawn
 */
GPtrArray *
property_wall_datasets (const PropertyWall *wall)
{
  GPtrArray *datasets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_dataset_unref);

  for (guint i = 0; i < wall->n; i++)
    {
      PropertyCase sheet;
      g_autoptr (GuatuDataset) dataset = NULL;
      const GuatuChartDescription *chart;

      property_case_init (&sheet, wall->sheets[i]);
      dataset = property_case_dataset (&sheet);
      chart = g_ptr_array_index (dataset->charts, 0);
      if (chart->problems == NULL)
        g_ptr_array_add (datasets, g_steal_pointer (&dataset));
    }
  if (wall->themed && datasets->len > 0)
    set_theme (datasets);
  return datasets;
}
