/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/eurostat.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/stat/flags.h"
#include "io/stat/stat-cells.h"

/* Eurostat’s tables in TSV: the first cell of each row has the values of all dimensions
 * but the time, parted by commas, and the first row the times: freq,unit,geo\TIME_PERIOD.
 */

/* How one of them is read. */
typedef struct
{
  GuatuCube *cube;
  const GuatuCells *cells;
  GHashTable *seen;
  guint n_axes; /* without the time, which is the last */
} Table;

/**
 * guatu_eurostat_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether its first cell names dimensions and, after a back slash, the time
 */
gboolean
guatu_eurostat_is (const guint8 *data, gsize length)
{
  g_autoptr (GPtrArray) row = guatu_first_row (data, length);
  const char *slash = row->len > 1 ? strrchr (g_ptr_array_index (row, 0), '\\') : NULL;

  return slash != NULL && guatu_role_of_id (slash + 1) == GUATU_ROLE_TIME;
}

static gboolean
add_axes (Table *table, GError **error)
{
  const char *first = guatu_cells_or_empty (table->cells, 0, 0);
  const char *slash = strrchr (first, '\\');
  g_autofree char *front
      = g_strndup (first, slash != NULL ? (gsize) (slash - first) : strlen (first));
  g_auto (GStrv) names = g_strsplit (front, ",", -1);
  GuatuAxis *time;

  for (guint i = 0; names[i] != NULL; i++)
    if (guatu_cube_add_axis (table->cube, g_strstrip (names[i]),
                             guatu_role_of_id (names[i]), error)
        == NULL)
      return FALSE;
  table->n_axes = table->cube->axes->len;
  time = guatu_cube_add_axis (table->cube, slash != NULL ? slash + 1 : "time",
                              GUATU_ROLE_TIME, error);
  for (guint column = 1; time != NULL && column < table->cells->n_columns; column++)
    if (guatu_axis_add (time, guatu_cells_or_empty (table->cells, 0, column), error)
        == NULL)
      return FALSE;
  return time != NULL;
}

/* The values of a row, which are added where they are new. */
static gboolean
find_row (Table *table, guint row, guint *members, GError **error)
{
  g_auto (GStrv) codes
      = g_strsplit (guatu_cells_or_empty (table->cells, row, 0), ",", -1);

  if (g_strv_length (codes) != table->n_axes)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                   _ ("Line %u: there are %u values where the first line names %u "
                      "dimensions."),
                   g_array_index (table->cells->lines, guint, row), g_strv_length (codes),
                   table->n_axes);
      return FALSE;
    }
  for (guint i = 0; i < table->n_axes; i++)
    if (!guatu_axis_take (guatu_cube_axis (table->cube, i), g_strstrip (codes[i]),
                          &members[i], error))
      return FALSE;
  return TRUE;
}

/* A number, or a colon where there is none, and the flags after it. */
static gboolean
parse (const char *text, GuatuObserved *observed)
{
  const gsize n = strcspn (text, " ");
  const gboolean no_number = *text == ':';

  if (no_number)
    {
      observed->missing = TRUE;
      observed->reason = GUATU_REASON_NOT_AVAILABLE;
    }
  else if (!guatu_number_parse (text, n, &observed->value, &observed->decimals))
    return FALSE;
  return guatu_flag_apply (GUATU_FLAGS_EUROSTAT, text + (no_number ? 1 : n), observed);
}

static gboolean
read_row (Table *table, guint row, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  if (!find_row (table, row, members, error))
    return FALSE;
  for (guint column = 1; column < table->cells->n_columns; column++)
    {
      const char *text = guatu_cells_text (table->cells, row, column);
      guint where;
      g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
      g_autofree char *place = NULL;

      if (text == NULL)
        continue;
      where = guatu_cells_where (table->cells,
                                 guatu_cells_cell (table->cells, row, column));
      members[table->n_axes] = column - 1;
      if (parse (text, &observed))
        {
          if (!guatu_cube_is_second (table->cube, table->cells, table->seen, members,
                                     where)
              && !guatu_cube_observe (table->cube, members, 0, &observed, where, error))
            return FALSE;
          continue;
        }
      place = guatu_cells_place (table->cells, row, column);
      guatu_cube_warn (table->cube, place, _ ("“%s” was not understood: it is left out."),
                       text);
    }
  return TRUE;
}

/* What the tables that are used most are called, by the code that the file has as its
 * name: estat_une_rt_a.tsv. */
static const struct
{
  const char *code;
  const char *zh;
  const char *en;
} titles[] = {
  { "une_rt_a", "失业率（年度）", "Unemployment rate, annual" },
  { "une_rt_q", "失业率（季度）", "Unemployment rate, quarterly" },
  { "une_rt_m", "失业率（月度）", "Unemployment rate, monthly" },
  { "tipsun20", "失业率（年度）", "Unemployment rate, annual" },
  { "demo_pjan", "1月1日人口", "Population on 1 January" },
  { "tps00001", "1月1日人口", "Population on 1 January" },
  { "demo_gind", "人口变动", "Population change" },
  { "demo_mlexpec", "预期寿命", "Life expectancy" },
  { "nama_10_gdp", "国内生产总值及主要构成", "GDP and main components" },
  { "nama_10_pc", "人均主要国内生产总值总量", "Main GDP aggregates per capita" },
  { "namq_10_gdp", "国内生产总值及主要构成（季度）",
    "GDP and main components, quarterly" },
  { "tec00001", "国内生产总值", "Gross domestic product" },
  { "prc_hicp_manr", "调和消费价格指数同比", "HICP, annual rate of change" },
  { "prc_hicp_midx", "调和消费价格指数", "HICP, monthly index" },
  { "lfsi_emp_a", "就业与活动率（年度）", "Employment and activity, annual" },
  { "gov_10dd_edpt1", "政府赤字与债务", "Government deficit and debt" },
};

/* The file says nothing of what it is but by its name. */
static void
set_title (GuatuCube *cube)
{
  g_autofree char *code = g_ascii_strdown (cube->name, -1);
  const char *bare = g_str_has_prefix (code, "estat_") ? code + strlen ("estat_") : code;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_has_prefix (bare, titles[i].code)
        && !g_ascii_isalnum (bare[strlen (titles[i].code)]))
      {
        guatu_text_set (&cube->items.title, titles[i].zh, titles[i].en);
        return;
      }
  guatu_text_set (&cube->items.title, cube->name, cube->name);
}

static gboolean
read_cells (GuatuCube *cube, const GuatuCells *cells, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (
      g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  Table table = { cube, cells, seen, 0 };
  guint members[GUATU_CUBE_MAX_AXES];
  const guint n_rows = guatu_cells_n_rows (cells);

  guatu_text_set (&cube->source, "欧盟统计局", "Eurostat");
  set_title (cube);
  if (n_rows == 0 || !add_axes (&table, error))
    return FALSE;
  /* All values are known before what becomes of each dimension is decided. */
  for (guint row = 1; row < n_rows; row++)
    if (guatu_cells_text (cells, row, 0) != NULL
        && !find_row (&table, row, members, error))
      return FALSE;
  if (!guatu_cube_begin (cube, error))
    return FALSE;
  for (guint row = 1; row < n_rows; row++)
    if (guatu_cells_text (cells, row, 0) != NULL && !read_row (&table, row, error))
      return FALSE;
  return TRUE;
}

/**
 * guatu_read_eurostat:
 * @bytes: a file
 * @name: the name of the file, for messages
 * @options: what somebody says of it
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_eurostat (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                     GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  static const GuatuStatReader reader = { read_cells };

  return guatu_read_stat_cells (&reader, bytes, name, options, report, problems, error);
}
