/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/json-stat-out.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/observation-walk.h"
#include "io/io-error.h"
#include "io/out/cell-text.h"
#include "io/out/json-stat-cube.h"
#include "io/out/stat-code.h"

/* JSON-stat 2.0: one dataset of the dimensions indicator, place, time and, where there
 * are targets, type of figure. Its values stand by their places in the cube, since few of
 * the cells of such a cube are filled. */

/* Places beyond this are no whole numbers for programs that read JSON. */
#define MAX_CELLS (G_GUINT64_CONSTANT (1) << 53)

typedef void (*Visit) (GuatuStatCube *cube, guint indicator,
                       const GuatuObservation *observation);

static void
visit (GuatuStatCube *cube, Visit function)
{
  for (guint i = 0; i < cube->dataset->indicators->len; i++)
    {
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk,
                                       g_ptr_array_index (cube->dataset->indicators, i));
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        function (cube, i, observation);
    }
}

static void
find_members (GuatuStatCube *cube, guint indicator, const GuatuObservation *observation)
{
  const guint64 key = guatu_period_key (observation->period);

  cube->has_targets = cube->has_targets || observation->status == GUATU_STATUS_TARGET;
  if (!g_hash_table_contains (cube->places, observation->place))
    {
      g_ptr_array_add (cube->place_list, (gpointer) observation->place);
      g_hash_table_insert (cube->places, (gpointer) observation->place,
                           GUINT_TO_POINTER (cube->place_list->len));
    }
  if (g_hash_table_contains (cube->by_period, &key))
    return;
  g_array_append_val (cube->periods, observation->period);
  g_hash_table_insert (cube->by_period, g_memdup2 (&key, sizeof key), NULL);
}

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

static void
sort_periods (GuatuStatCube *cube)
{
  g_array_sort (cube->periods, compare_periods);
  for (guint i = 0; i < cube->periods->len; i++)
    {
      const guint64 key
          = guatu_period_key (g_array_index (cube->periods, GuatuPeriod, i));

      g_hash_table_insert (cube->by_period, g_memdup2 (&key, sizeof key),
                           GUINT_TO_POINTER (i + 1));
    }
}

/* Where in the cube a number is: the last dimension is the one that changes first. */
static guint64
place_of (const GuatuStatCube *cube, guint indicator, const GuatuObservation *observation)
{
  const guint64 key = guatu_period_key (observation->period);
  const guint place
      = GPOINTER_TO_UINT (g_hash_table_lookup (cube->places, observation->place)) - 1;
  const guint period = GPOINTER_TO_UINT (g_hash_table_lookup (cube->by_period, &key)) - 1;
  const guint64 cell
      = ((guint64) indicator * cube->place_list->len + place) * cube->periods->len
        + period;

  return cube->has_targets ? 2 * cell + (observation->status == GUATU_STATUS_TARGET)
                           : cell;
}

static void
put_key_of (GuatuStatCube *cube, guint indicator, const GuatuObservation *observation)
{
  g_autofree char *key
      = g_strdup_printf ("%" G_GUINT64_FORMAT, place_of (cube, indicator, observation));

  guatu_json_writer_key (cube->writer, key);
}

static void
put_value (GuatuStatCube *cube, guint indicator, const GuatuObservation *observation)
{
  const GuatuIndicator *of = g_ptr_array_index (cube->dataset->indicators, indicator);
  g_autofree char *digits = guatu_cell_value (of, observation);

  put_key_of (cube, indicator, observation);
  if (digits == NULL)
    guatu_json_writer_null (cube->writer);
  else
    guatu_json_writer_number (cube->writer, g_ascii_strtod (digits, NULL),
                              MAX (guatu_observation_decimals (observation), 0));
}

static void
put_status (GuatuStatCube *cube, guint indicator, const GuatuObservation *observation)
{
  const char *flag = guatu_stat_flag (observation);

  if (g_str_equal (flag, "A"))
    return;
  put_key_of (cube, indicator, observation);
  guatu_json_writer_string (cube->writer, flag);
}

static void
put_object (GuatuStatCube *cube, const char *key, Visit function)
{
  guatu_json_writer_key (cube->writer, key);
  guatu_json_writer_begin_object (cube->writer);
  visit (cube, function);
  guatu_json_writer_end_object (cube->writer);
}

/* Whom the numbers are from, each once. */
static void
put_source (GuatuStatCube *cube)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  for (guint i = 0; i < cube->dataset->sources->len; i++)
    {
      const GuatuSource *source = g_ptr_array_index (cube->dataset->sources, i);

      g_ptr_array_add (titles,
                       (gpointer) guatu_text_get (&source->title, cube->language));
    }
  g_ptr_array_add (titles, NULL);
  joined = g_strjoinv (guatu_stat_cube_word (cube, "；", "; "), (char **) titles->pdata);
  if (*joined != '\0')
    guatu_stat_cube_put_string (cube, "source", joined);
}

static char *
write_cube (GuatuStatCube *cube)
{
  cube->writer = guatu_json_writer_new (TRUE);
  guatu_json_writer_begin_object (cube->writer);
  guatu_stat_cube_put_string (cube, "version", "2.0");
  guatu_stat_cube_put_string (cube, "class", "dataset");
  guatu_stat_cube_put_string (cube, "label",
                              guatu_text_get (&cube->dataset->title, cube->language));
  put_source (cube);
  guatu_stat_cube_put_shape (cube);
  guatu_stat_cube_put_dimensions (cube);
  put_object (cube, "value", put_value);
  put_object (cube, "status", put_status);
  guatu_json_writer_end_object (cube->writer);
  return guatu_json_writer_finish (cube->writer);
}

static gboolean
check_size (const GuatuStatCube *cube, GError **error)
{
  const double cells
      = 2.0 * cube->dataset->indicators->len * cube->place_list->len * cube->periods->len;

  if (cells > 0 && cells < (double) MAX_CELLS)
    return TRUE;
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                       cells > 0
                           ? _ ("The cube of indicators, places and periods would have "
                                "more cells than JSON can count.")
                           : _ ("There are no numbers to write."));
  return FALSE;
}

/**
 * guatu_write_json_stat:
 * @dataset: a dataset
 * @options: the language of names
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guatu_write_json_stat (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                       GError **error)
{
  g_autoptr (GPtrArray) place_list = g_ptr_array_new ();
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  g_autoptr (GHashTable) by_period
      = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GuatuStatCube cube = { .dataset = dataset,
                         .language = options->language,
                         .place_list = place_list,
                         .places = places,
                         .periods = periods,
                         .by_period = by_period };
  char *text;

  visit (&cube, find_members);
  sort_periods (&cube);
  if (!check_size (&cube, error))
    return NULL;
  text = write_cube (&cube);
  return g_bytes_new_take (text, strlen (text));
}
