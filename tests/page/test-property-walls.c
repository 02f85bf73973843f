/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall.h"

#include <string.h>

#include "page-broken.h"
#include "property-wall.h"
#include "property-watch.h"
#include "scene-dump.h"

/*
 * What a page of several charts keeps, asked of random charts on random pages, as
 * test-properties.c asks it of single ones, and through the same variables: there is one
 * wall for so many cases.
 */
#define WALL_SHARE 20

static GuatuTypesetter *typesetters[2];

static GuatuScene *
build (const PropertyWall *wall, GPtrArray *datasets, guint run, GError **error)
{
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  const GuatuCollection collection = { g_ptr_array_index (datasets, 0), charts, NULL };

  for (guint i = 0; i < datasets->len; i++)
    {
      const GuatuDataset *dataset = g_ptr_array_index (datasets, i);

      g_ptr_array_add (charts, g_ptr_array_index (dataset->charts, 0));
    }
  return guatu_wall_build (&collection, &wall->figure, typesetters[run], error);
}

/* A page is refused where the charts would be too small to read, and for nothing else. */
static char *
find_broken (const GuatuScene *page, const GError *error, const char *logged)
{
  if (logged != NULL)
    return g_strdup_printf ("“building says nothing”: %s", logged);
  if (error != NULL
      && !g_error_matches (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE))
    return g_strdup_printf ("“what is valid is drawn”: %s", error->message);
  return page != NULL ? page_broken (page) : NULL;
}

/* Returns (transfer full) (nullable): what is wrong with a wall */
static char *
try_wall (const PropertyWall *wall, gboolean twice, gboolean *drawn)
{
  g_autoptr (GPtrArray) datasets = property_wall_datasets (wall);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuScene) page = NULL;
  g_autoptr (GuatuScene) again = NULL;
  g_autofree char *logged = NULL;
  char *broken;

  if (datasets->len == 0)
    return NULL;
  property_watch_begin (wall->seed, &logged);
  page = build (wall, datasets, 0, &error);
  if (twice && page != NULL)
    again = build (wall, datasets, 1, NULL);
  property_watch_end ();
  *drawn = page != NULL;
  broken = find_broken (page, error, logged);
  if (broken == NULL && again != NULL)
    {
      g_autofree char *first = scene_dump (page);
      g_autofree char *second = scene_dump (again);

      if (!g_str_equal (first, second))
        broken = g_strdup ("“every run gives the same scene”");
    }
  return broken;
}

/* Takes insets off for as long as something is broken without them. */
static void
report (const PropertyWall *found, const char *broken)
{
  PropertyWall smallest = *found;
  g_autofree char *still = g_strdup (broken);
  g_autoptr (GString) insets = g_string_new (NULL);
  gboolean drawn;

  for (guint i = 0; i < smallest.n && smallest.n > 1;)
    {
      PropertyWall smaller = smallest;
      char *other;

      smaller.insets[i] = smaller.insets[--smaller.n];
      other = try_wall (&smaller, TRUE, &drawn);
      if (other == NULL)
        {
          i++;
          continue;
        }
      g_free (still);
      still = other;
      smallest = smaller;
    }
  for (guint i = 0; i < smallest.n; i++)
    g_string_append_printf (insets, " %u", smallest.insets[i]);
  g_test_message ("GUATU_PROPERTY_SEED=%u: %s", found->seed, broken);
  g_test_message ("the smallest wall, %s, %.0f×%.0f, with the charts of the cases%s: %s",
                  guatu_language_to_string (smallest.figure.language),
                  smallest.figure.width, smallest.figure.height, insets->str, still);
  g_test_fail ();
}

static void
test_walls (void)
{
  guint32 seed = property_seed (), n_cases = property_n_cases ();
  guint32 n_walls = MAX (1, n_cases / WALL_SHARE);
  guint n_drawn = 0, n_broken = 0;

  for (guint32 i = 0; i < n_walls; i++)
    {
      PropertyWall wall;
      g_autofree char *broken = NULL;
      gboolean drawn = FALSE;

      property_wall_init (&wall, seed + i);
      property_language (&wall.figure.language);
      broken = try_wall (&wall, i % 4 == 0, &drawn);
      n_drawn += drawn;
      if (broken != NULL)
        report (&wall, broken);
      n_broken += broken != NULL;
    }
  g_test_message ("%u of %u walls from seed %u were drawn, %u are broken", n_drawn,
                  n_walls, seed, n_broken);
}

/* Walls that once were broken, by what was wrong: the number that their page is chosen
 * by, and the cases whose charts stand on it. */
static const struct
{
  guint32 seed;
  const char *language;
  guint n;
  guint32 insets[PROPERTY_MAX_INSETS];
} mended[] = {
  /* Names in the least type of a page whose insets have smaller type than figures of
   * their size. */
  { 20230565,
    "zh",
    8,
    { 180039947, 143023448, 177899317, 25513897, 20491271, 48495432, 72678333,
      100587670 } },
  /* Numbers that stand alone and whose series go without their English. */
  { 20230148, "zh+en", 2, { 926505229, 2923419294 } },
  /* Dots in rows that are lower than they, under the name of a panel. */
  { 20230167, "en", 4, { 954305675, 1831498614, 2614052695, 4192481926 } },
  /* Points at the foot of a panel, over the name of the one under it. */
  { 20230240, "zh+en", 5, { 321509638, 2390790408, 4269232322, 2632475292, 1883349780 } },
  /* One number on the axis of a panel that is narrower than it, at the side of the page.
   */
  { 20230346, "zh+en", 4, { 141055674, 2093662199, 441827937, 4193394266 } },
};

static void
test_mended (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mended); i++)
    {
      PropertyWall wall;
      g_autofree char *broken = NULL;
      gboolean drawn = FALSE;

      property_wall_init (&wall, mended[i].seed);
      wall.n = mended[i].n;
      memcpy (wall.insets, mended[i].insets, sizeof wall.insets);
      guatu_language_from_string (mended[i].language, &wall.figure.language);
      broken = try_wall (&wall, FALSE, &drawn);
      if (broken != NULL)
        report (&wall, broken);
    }
}

int
main (int argc, char *argv[])
{
  property_watch_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (typesetters); i++)
    typesetters[i] = guatu_typesetter_new ();
  g_test_add_func ("/chart/property-walls/random", test_walls);
  g_test_add_func ("/chart/property-walls/mended", test_mended);
  return g_test_run ();
}
