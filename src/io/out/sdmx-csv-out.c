/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/sdmx-csv-out.h"

#include <string.h>

#include "dataset/observation-walk.h"
#include "io/out/cell-text.h"
#include "io/out/csv-out.h"
#include "io/out/stat-code.h"

/* SDMX-CSV 2.0 with ids and names (“labels=both”): a row a number, with its dimensions
 * before and its attributes behind it. */

typedef struct
{
  GString *text;
  const GuatuDataset *dataset;
  GuatuLanguage language;
  char *structure;
  gboolean has_targets;
  gboolean has_unit_names;
  gboolean is_first;
} Table;

static void
put (Table *table, const char *cell)
{
  guatu_csv_append (table->text, cell, ',', table->is_first);
  table->is_first = FALSE;
}

/* An id with its name, as all cells and headings have it. */
static void
put_both (Table *table, const char *id, const char *name)
{
  g_autofree char *code = guatu_stat_id (id);
  g_autofree char *both = g_strdup_printf ("%s: %s", code, name);

  put (table, both);
}

static void
end_row (Table *table)
{
  g_string_append (table->text, "\r\n");
  table->is_first = TRUE;
}

static const char *
word (const Table *table, const char *zh, const char *en)
{
  return table->language == GUATU_LANGUAGE_ZH ? zh : en;
}

static void
put_headings (Table *table)
{
  put (table, table->has_unit_names ? "STRUCTURE[|]" : "STRUCTURE");
  put (table, "STRUCTURE_ID");
  put (table, "ACTION");
  put_both (table, "indicator", word (table, "指标", "Indicator"));
  put_both (table, "ref_area", word (table, "地区", "Reference area"));
  if (table->has_targets)
    put_both (table, "figure_type", word (table, "数据性质", "Type of figure"));
  put_both (table, "time_period", word (table, "时期", "Time period"));
  put_both (table, "obs_value", word (table, "数值", "Observation value"));
  put_both (table, "unit_measure", word (table, "计量单位", "Unit of measure"));
  if (table->has_unit_names)
    put (table, word (table, "UNIT_NAME[zh|en]: 计量单位名称",
                      "UNIT_NAME[zh|en]: Name of unit"));
  put_both (table, "unit_mult", word (table, "单位数量级", "Unit multiplier"));
  put_both (table, "decimals", word (table, "小数位数", "Decimals"));
  put_both (table, "obs_status", word (table, "数据状态", "Observation status"));
  put_both (table, "obs_com", word (table, "说明", "Comment"));
  end_row (table);
}

/* A number with its name behind it, where the code itself is the name. */
static void
put_number (Table *table, int number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  put (table, text);
}

static void
put_dimensions (Table *table, const GuatuIndicator *indicator,
                const GuatuObservation *observation)
{
  const GuatuPlace *place = observation->place;
  g_autofree char *period = guatu_stat_period (observation->period);

  put (table, "datastructure");
  put (table, table->structure);
  put (table, "I");
  put_both (table, indicator->id, guatu_text_get (&indicator->name, table->language));
  if (place != NULL)
    put_both (table, place->id, guatu_text_get (&place->name, table->language));
  else
    put_both (table, "_Z", word (table, "不适用", "Not applicable"));
  if (table->has_targets && observation->status == GUATU_STATUS_TARGET)
    put_both (table, "target", word (table, "目标", "Target"));
  else if (table->has_targets)
    put_both (table, "outturn", word (table, "实际", "Outturn"));
  put (table, period);
}

/* Whether a unit has a name in each language, which can stand in one cell: a semicolon
 * between them would make readers take it for what parts cells. */
static gboolean
has_two_names (const GuatuUnit *unit)
{
  return !guatu_text_is_absent (&unit->label)
         && !g_str_equal (unit->label.zh, unit->label.en)
         && strchr (unit->label.zh, '|') == NULL && strchr (unit->label.en, '|') == NULL;
}

static void
put_unit (Table *table, const GuatuUnit *unit)
{
  g_autofree char *names = has_two_names (unit)
                               ? g_strdup_printf ("%s|%s", unit->label.zh, unit->label.en)
                               : NULL;

  if (guatu_text_is_absent (&unit->label))
    put_both (table, "_Z", word (table, "不适用", "Not applicable"));
  else
    put_both (table, unit->id, guatu_text_get (&unit->label, table->language));
  if (table->has_unit_names)
    put (table, names);
}

static void
put_row (Table *table, const GuatuIndicator *indicator,
         const GuatuObservation *observation)
{
  const GuatuOrigin *origin = guatu_indicator_origin (indicator, observation);
  g_autofree char *value = guatu_cell_value (indicator, observation);

  put_dimensions (table, indicator, observation);
  put (table, value);
  put_unit (table, indicator->unit);
  put_number (table, indicator->unit_mult);
  put_number (table, MAX (guatu_observation_decimals (observation), 0));
  put (table, guatu_stat_flag (observation));
  put (table, origin != NULL && !guatu_text_is_absent (&origin->note)
                  ? guatu_text_get (&origin->note, table->language)
                  : NULL);
  end_row (table);
}

static gboolean
find_unit_names (const GuatuDataset *dataset)
{
  for (guint i = 0; i < dataset->units->len; i++)
    if (has_two_names (g_ptr_array_index (dataset->units, i)))
      return TRUE;
  return FALSE;
}

static gboolean
find_targets (const GuatuDataset *dataset)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, g_ptr_array_index (dataset->indicators, i));
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        if (observation->status == GUATU_STATUS_TARGET)
          return TRUE;
    }
  return FALSE;
}

/**
 * guatu_write_sdmx_csv:
 * @dataset: a dataset
 * @options: the language of names
 * @error: is not set
 *
 * Returns: (transfer full): the file, in UTF-8
 */
GBytes *
guatu_write_sdmx_csv (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                      GError **error)
{
  g_autofree char *id = guatu_stat_id (dataset->id);
  g_autofree char *structure = g_strdup_printf (
      "GUATU:%s(1.0): %s", id, guatu_text_get (&dataset->title, options->language));
  Table table = { .text = g_string_new (NULL),
                  .dataset = dataset,
                  .language = options->language,
                  .structure = structure,
                  .has_targets = find_targets (dataset),
                  .has_unit_names = find_unit_names (dataset),
                  .is_first = TRUE };

  put_headings (&table);
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, indicator);
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        put_row (&table, indicator, observation);
    }
  return g_string_free_to_bytes (table.text);
}
