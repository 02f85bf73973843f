/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/list.h"

#include "io/json-writer.h"
#include "text/said-text.h"

static void
write_string (GuatuJsonWriter *writer, const char *key, const char *value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_string (writer, value);
}

static void
write_integer (GuatuJsonWriter *writer, const char *key, gint64 value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_int (writer, value);
}

/* A text is always written in both languages, whatever the program's is. */
static void
write_text (GuatuJsonWriter *writer, const char *key, const GuatuText *text)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_begin_object (writer);
  write_string (writer, "zh", text->zh);
  write_string (writer, "en", text->en);
  guatu_json_writer_end_object (writer);
}

static void
write_theme (GuatuJsonWriter *writer, const GuatuTheme *theme)
{
  write_string (writer, "theme", theme != NULL ? theme->id : NULL);
}

static void
write_charts (GuatuJsonWriter *writer, const GPtrArray *charts)
{
  guatu_json_writer_key (writer, "charts");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);

      guatu_json_writer_begin_object (writer);
      write_string (writer, "id", chart->id);
      write_text (writer, "title", guatu_chart_said (chart, &chart->title));
      write_theme (writer, chart->theme);
      write_string (writer, "mark", guatu_mark_kind_to_string (chart->mark));
      guatu_json_writer_end_object (writer);
    }
  guatu_json_writer_end_array (writer);
}

static void
write_indicators (GuatuJsonWriter *writer, const GPtrArray *indicators)
{
  guatu_json_writer_key (writer, "indicators");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);

      guatu_json_writer_begin_object (writer);
      write_string (writer, "id", indicator->id);
      write_text (writer, "name", &indicator->name);
      write_theme (writer, indicator->theme);
      write_string (writer, "unit", indicator->unit->id);
      write_integer (writer, "unit_mult", indicator->unit_mult);
      write_integer (writer, "observations", guatu_indicator_n_observations (indicator));
      guatu_json_writer_end_object (writer);
    }
  guatu_json_writer_end_array (writer);
}

/**
 * guatu_list_to_json:
 * @dataset: a dataset
 *
 * Returns: (transfer full): its charts and its indicators, for programs: the same in
 *   every language of ours
 */
char *
guatu_list_to_json (const GuatuDataset *dataset)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (TRUE);

  guatu_json_writer_begin_object (writer);
  write_charts (writer, dataset->charts);
  write_indicators (writer, dataset->indicators);
  guatu_json_writer_end_object (writer);
  return guatu_json_writer_finish (writer);
}
