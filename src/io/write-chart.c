/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-layers.h"
#include "io/dataset-writer.h"

static void
write_periods (GuatuJsonWriter *writer, const GArray *periods)
{
  if (periods->len == 0)
    return;

  guatu_json_writer_key (writer, "periods");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < periods->len; i++)
    {
      g_autofree char *period
          = guatu_period_to_string (g_array_index (periods, GuatuPeriod, i));

      guatu_json_writer_string (writer, period);
    }
  guatu_json_writer_end_array (writer);
}

static void
write_series (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  guatu_json_writer_key (writer, "series");
  guatu_json_writer_string (writer, guatu_dimension_to_string (chart->series));
}

/* Both dimensions are always said: what the program chose of all the data it might
 * choose otherwise of a part. */
static void
write_dimensions (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  guatu_write_string (writer, "category", guatu_dimension_to_string (chart->category));
  write_series (writer, chart);
}

/* What a layer has of its own. */
static void
write_marks (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  guatu_write_string (writer, "mark", guatu_mark_kind_to_string (chart->mark));
  guatu_write_ids_of (writer, "indicators", chart->indicators);
}

static void
write_layout (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  if (chart->orientation != GUATU_ORIENTATION_AUTO)
    guatu_write_string (writer, "orientation",
                        guatu_orientation_to_string (chart->orientation));
  if (chart->stack != GUATU_STACK_NONE)
    guatu_write_string (writer, "stack", guatu_stack_to_string (chart->stack));
  if (chart->sort != GUATU_SORT_GIVEN)
    guatu_write_string (writer, "sort", guatu_sort_to_string (chart->sort));
  if (chart->zero != GUATU_ZERO_AUTO)
    {
      guatu_json_writer_key (writer, "zero");
      guatu_json_writer_boolean (writer, chart->zero == GUATU_ZERO_YES);
    }
  if (chart->scale != GUATU_SCALE_LINEAR)
    guatu_write_string (writer, "scale", guatu_scale_kind_to_string (chart->scale));
  if (chart->total != NULL)
    guatu_write_string (writer, "total", chart->total);
  if (chart->multiples != GUATU_DIMENSION_NONE)
    guatu_write_string (writer, "multiples",
                        guatu_dimension_to_string (chart->multiples));
  if (chart->rank != GUATU_RANK_USUAL)
    guatu_write_string (writer, "rank", guatu_rank_to_string (chart->rank));
}

static void
write_layer (GuatuJsonWriter *writer, const GuatuChartDescription *layer)
{
  guatu_json_writer_begin_object (writer);
  write_marks (writer, layer);
  write_series (writer, layer);
  write_layout (writer, layer);
  if (layer->second)
    guatu_write_string (writer, "axis", "second");
  guatu_write_chart_sayings (writer, layer);
  guatu_json_writer_end_object (writer);
}

/* Writes the layers of a panel from @next on. */
static void
write_layers (GuatuJsonWriter *writer, const GuatuChartDescription *chart, guint *next)
{
  guint panel = guatu_chart_layer (chart, *next)->panel;

  guatu_json_writer_key (writer, "layers");
  guatu_json_writer_begin_array (writer);
  for (; *next < chart->layers->len && guatu_chart_layer (chart, *next)->panel == panel;
       (*next)++)
    write_layer (writer, guatu_chart_layer (chart, *next));
  guatu_json_writer_end_array (writer);
}

static void
write_panels (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  guint next = 0;

  guatu_write_string (writer, "category", guatu_dimension_to_string (chart->category));
  if (guatu_chart_n_panels (chart) == 1
      && guatu_text_is_absent (&guatu_chart_layer (chart, 0)->title))
    {
      write_layers (writer, chart, &next);
      return;
    }
  guatu_json_writer_key (writer, "panels");
  guatu_json_writer_begin_array (writer);
  while (next < chart->layers->len)
    {
      guatu_json_writer_begin_object (writer);
      guatu_write_text (writer, "title", &guatu_chart_layer (chart, next)->title);
      write_layers (writer, chart, &next);
      guatu_json_writer_end_object (writer);
    }
  guatu_json_writer_end_array (writer);
}

/* Whether the layers follow from the chart itself, as those of small multiples do. */
static gboolean
is_of_one_mark (const GuatuChartDescription *chart)
{
  return chart->layers == NULL || chart->multiples != GUATU_DIMENSION_NONE;
}

void
guatu_write_chart (GuatuJsonWriter *writer, const GuatuPart *part, gconstpointer item)
{
  const GuatuChartDescription *chart = item;

  guatu_json_writer_begin_object (writer);
  guatu_write_id_of (writer, "id", item);
  guatu_write_id_of (writer, "theme", chart->theme);
  guatu_write_text (writer, "title", &chart->title);
  guatu_write_text (writer, "subtitle", &chart->subtitle);
  guatu_write_text (writer, "note", &chart->note);
  guatu_write_text (writer, "number", &chart->number);
  if (is_of_one_mark (chart))
    write_marks (writer, chart);
  write_periods (writer, chart->periods);
  guatu_write_ids_of (writer, "places", chart->places);
  guatu_write_shades (writer, chart);
  if (!is_of_one_mark (chart))
    write_panels (writer, chart);
  else
    {
      write_dimensions (writer, chart);
      write_layout (writer, chart);
      guatu_write_chart_sayings (writer, chart);
    }
  guatu_json_writer_end_object (writer);
}
