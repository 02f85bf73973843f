/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/json-stat-out.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/observation-walk.h"
#include "io/io-error.h"
#include "io/json-writer.h"
#include "io/out/cell-text.h"
#include "io/out/stat-code.h"

/* JSON-stat 2.0: one dataset of the dimensions indicator, place, time and, where there
 * are targets, type of figure. Its values stand by their places in the cube, since few of
 * the cells of such a cube are filled. */

/* Places beyond this are no whole numbers for programs that read JSON. */
#define MAX_CELLS (G_GUINT64_CONSTANT (1) << 53)

/**
 * Cube:
 * @places: from places to their index and 1; %NULL is that of no place
 * @periods: (element-type GuatuPeriod): in order
 * @by_period: from the key of a period to its index and 1
 */
typedef struct
{
  const GuatuDataset *dataset;
  GuatuLanguage language;
  GuatuJsonWriter *writer;
  GPtrArray *place_list;
  GHashTable *places;
  GArray *periods;
  GHashTable *by_period;
  gboolean has_targets;
} Cube;

typedef void (*Visit) (Cube *cube, guint indicator, const GuatuObservation *observation);

static void
visit (Cube *cube, Visit function)
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
find_members (Cube *cube, guint indicator, const GuatuObservation *observation)
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
sort_periods (Cube *cube)
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
place_of (const Cube *cube, guint indicator, const GuatuObservation *observation)
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
put_string (Cube *cube, const char *key, const char *value)
{
  guatu_json_writer_key (cube->writer, key);
  guatu_json_writer_string (cube->writer, value);
}

static void
put_key_of (Cube *cube, guint indicator, const GuatuObservation *observation)
{
  g_autofree char *key
      = g_strdup_printf ("%" G_GUINT64_FORMAT, place_of (cube, indicator, observation));

  guatu_json_writer_key (cube->writer, key);
}

static void
put_value (Cube *cube, guint indicator, const GuatuObservation *observation)
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
put_status (Cube *cube, guint indicator, const GuatuObservation *observation)
{
  const char *flag = guatu_stat_flag (observation);

  if (g_str_equal (flag, "A"))
    return;
  put_key_of (cube, indicator, observation);
  guatu_json_writer_string (cube->writer, flag);
}

static void
put_object (Cube *cube, const char *key, Visit function)
{
  guatu_json_writer_key (cube->writer, key);
  guatu_json_writer_begin_object (cube->writer);
  visit (cube, function);
  guatu_json_writer_end_object (cube->writer);
}

/* The ids of a dimension in their order, and its names. */
typedef struct
{
  GPtrArray *ids;
  GPtrArray *names;
} Members;

static Members
members_new (void)
{
  return (Members) { g_ptr_array_new_with_free_func (g_free),
                     g_ptr_array_new_with_free_func (g_free) };
}

static void
members_add (Members *members, char *id, const char *name)
{
  g_ptr_array_add (members->ids, id);
  g_ptr_array_add (members->names, g_strdup (name));
}

static void
put_members (Cube *cube, const Members *members)
{
  guatu_json_writer_key (cube->writer, "index");
  guatu_json_writer_begin_array (cube->writer);
  for (guint i = 0; i < members->ids->len; i++)
    guatu_json_writer_string (cube->writer, g_ptr_array_index (members->ids, i));
  guatu_json_writer_end_array (cube->writer);
  guatu_json_writer_key (cube->writer, "label");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < members->ids->len; i++)
    put_string (cube, g_ptr_array_index (members->ids, i),
                g_ptr_array_index (members->names, i));
  guatu_json_writer_end_object (cube->writer);
}

/* What indicators are in, and what is a part of what. */
static void
put_units (Cube *cube)
{
  guatu_json_writer_key (cube->writer, "unit");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < cube->dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (cube->dataset->indicators, i);
      g_autofree char *id = guatu_stat_id (indicator->id);
      g_autofree char *unit = guatu_cell_unit (indicator, cube->language);

      guatu_json_writer_key (cube->writer, id);
      guatu_json_writer_begin_object (cube->writer);
      put_string (cube, "label", unit);
      guatu_json_writer_end_object (cube->writer);
    }
  guatu_json_writer_end_object (cube->writer);
}

static void
put_children (Cube *cube)
{
  const GPtrArray *indicators = cube->dataset->indicators;
  g_autoptr (GHashTable) children
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < indicators->len; i++)
    {
      GuatuIndicator *part = g_ptr_array_index (indicators, i);
      GPtrArray *list = g_hash_table_lookup (children, part->part_of);

      if (part->part_of == NULL)
        continue;
      if (list == NULL)
        {
          list = g_ptr_array_new ();
          g_hash_table_insert (children, (gpointer) part->part_of, list);
        }
      g_ptr_array_add (list, part);
    }
  if (g_hash_table_size (children) == 0)
    return;
  guatu_json_writer_key (cube->writer, "child");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *whole = g_ptr_array_index (indicators, i);
      const GPtrArray *list = g_hash_table_lookup (children, whole);
      g_autofree char *id = guatu_stat_id (whole->id);

      if (list == NULL)
        continue;
      guatu_json_writer_key (cube->writer, id);
      guatu_json_writer_begin_array (cube->writer);
      for (guint j = 0; j < list->len; j++)
        {
          const GuatuIndicator *part = g_ptr_array_index (list, j);
          g_autofree char *part_id = guatu_stat_id (part->id);

          guatu_json_writer_string (cube->writer, part_id);
        }
      guatu_json_writer_end_array (cube->writer);
    }
  guatu_json_writer_end_object (cube->writer);
}

static const char *
word (const Cube *cube, const char *zh, const char *en)
{
  return cube->language == GUATU_LANGUAGE_ZH ? zh : en;
}

static Members
indicator_members (const Cube *cube)
{
  Members members = members_new ();

  for (guint i = 0; i < cube->dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (cube->dataset->indicators, i);

      members_add (&members, guatu_stat_id (indicator->id),
                   guatu_text_get (&indicator->name, cube->language));
    }
  return members;
}

static Members
place_members (const Cube *cube)
{
  Members members = members_new ();

  for (guint i = 0; i < cube->place_list->len; i++)
    {
      const GuatuPlace *place = g_ptr_array_index (cube->place_list, i);

      if (place != NULL)
        members_add (&members, guatu_stat_id (place->id),
                     guatu_text_get (&place->name, cube->language));
      else
        members_add (&members, g_strdup ("_Z"), word (cube, "不适用", "Not applicable"));
    }
  return members;
}

static Members
period_members (const Cube *cube)
{
  Members members = members_new ();

  for (guint i = 0; i < cube->periods->len; i++)
    {
      const GuatuPeriod period = g_array_index (cube->periods, GuatuPeriod, i);
      g_autofree char *label = guatu_period_to_label (period, cube->language);

      members_add (&members, guatu_stat_period (period), label);
    }
  return members;
}

static Members
type_members (const Cube *cube)
{
  Members members = members_new ();

  members_add (&members, g_strdup ("OUTTURN"), word (cube, "实际", "Outturn"));
  members_add (&members, g_strdup ("TARGET"), word (cube, "目标", "Target"));
  return members;
}

static const struct
{
  const char *id;
  const char *role; /* NULL for none */
  const char *zh;
  const char *en;
  Members (*members) (const Cube *cube);
} dimensions[] = {
  { "INDICATOR", "metric", "指标", "Indicator", indicator_members },
  { "REF_AREA", "geo", "地区", "Reference area", place_members },
  { "TIME_PERIOD", "time", "时期", "Time period", period_members },
  { "FIGURE_TYPE", NULL, "数据性质", "Type of figure", type_members },
};

static guint
n_dimensions (const Cube *cube)
{
  return G_N_ELEMENTS (dimensions) - (cube->has_targets ? 0 : 1);
}

static void
put_dimensions (Cube *cube)
{
  guatu_json_writer_key (cube->writer, "dimension");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < n_dimensions (cube); i++)
    {
      Members members = dimensions[i].members (cube);

      guatu_json_writer_key (cube->writer, dimensions[i].id);
      guatu_json_writer_begin_object (cube->writer);
      put_string (cube, "label", word (cube, dimensions[i].zh, dimensions[i].en));
      guatu_json_writer_key (cube->writer, "category");
      guatu_json_writer_begin_object (cube->writer);
      put_members (cube, &members);
      if (i == 0)
        {
          put_units (cube);
          put_children (cube);
        }
      guatu_json_writer_end_object (cube->writer);
      guatu_json_writer_end_object (cube->writer);
      g_ptr_array_unref (members.ids);
      g_ptr_array_unref (members.names);
    }
  guatu_json_writer_end_object (cube->writer);
}

static void
put_shape (Cube *cube)
{
  const guint sizes[]
      = { cube->dataset->indicators->len, cube->place_list->len, cube->periods->len, 2 };

  guatu_json_writer_key (cube->writer, "id");
  guatu_json_writer_begin_array (cube->writer);
  for (guint i = 0; i < n_dimensions (cube); i++)
    guatu_json_writer_string (cube->writer, dimensions[i].id);
  guatu_json_writer_end_array (cube->writer);
  guatu_json_writer_key (cube->writer, "size");
  guatu_json_writer_begin_array (cube->writer);
  for (guint i = 0; i < n_dimensions (cube); i++)
    guatu_json_writer_int (cube->writer, sizes[i]);
  guatu_json_writer_end_array (cube->writer);
  guatu_json_writer_key (cube->writer, "role");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < G_N_ELEMENTS (dimensions) && dimensions[i].role != NULL; i++)
    {
      guatu_json_writer_key (cube->writer, dimensions[i].role);
      guatu_json_writer_begin_array (cube->writer);
      guatu_json_writer_string (cube->writer, dimensions[i].id);
      guatu_json_writer_end_array (cube->writer);
    }
  guatu_json_writer_end_object (cube->writer);
}

/* Whom the numbers are from, each once. */
static void
put_source (Cube *cube)
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
  joined = g_strjoinv (word (cube, "；", "; "), (char **) titles->pdata);
  if (*joined != '\0')
    put_string (cube, "source", joined);
}

static char *
write_cube (Cube *cube)
{
  cube->writer = guatu_json_writer_new (TRUE);
  guatu_json_writer_begin_object (cube->writer);
  put_string (cube, "version", "2.0");
  put_string (cube, "class", "dataset");
  put_string (cube, "label", guatu_text_get (&cube->dataset->title, cube->language));
  put_source (cube);
  put_shape (cube);
  put_dimensions (cube);
  put_object (cube, "value", put_value);
  put_object (cube, "status", put_status);
  guatu_json_writer_end_object (cube->writer);
  return guatu_json_writer_finish (cube->writer);
}

static gboolean
check_size (const Cube *cube, GError **error)
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
  Cube cube = { .dataset = dataset,
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
