/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "io/dataset-writer.h"

static void
write_highlight (GuatuJsonWriter *writer, const GuatuHighlight *highlight)
{
  guatu_json_writer_begin_object (writer);
  guatu_write_id_of (writer, "indicator", highlight->indicator);
  guatu_write_id_of (writer, "place", highlight->place);
  if (highlight->dimension == GUATU_DIMENSION_PERIOD)
    {
      g_autofree char *period = guatu_period_to_string (highlight->period);

      guatu_write_string (writer, "period", period);
    }
  guatu_json_writer_end_object (writer);
}

static void
write_highlights (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  if (chart->highlights == NULL)
    return;
  guatu_json_writer_key (writer, "highlight");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < chart->highlights->len; i++)
    write_highlight (writer, &g_array_index (chart->highlights, GuatuHighlight, i));
  guatu_json_writer_end_array (writer);
}

static void
write_reference (GuatuJsonWriter *writer, const GuatuReferenceLine *reference)
{
  guatu_json_writer_begin_object (writer);
  guatu_json_writer_key (writer, reference->is_average ? "average" : "value");
  if (reference->is_average)
    guatu_json_writer_boolean (writer, TRUE);
  else
    guatu_json_writer_number (writer, reference->value, reference->decimals);
  guatu_write_text (writer, "label", &reference->label);
  guatu_json_writer_end_object (writer);
}

static void
write_references (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  if (chart->references == NULL)
    return;
  guatu_json_writer_key (writer, "reference");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < chart->references->len; i++)
    write_reference (writer, &g_array_index (chart->references, GuatuReferenceLine, i));
  guatu_json_writer_end_array (writer);
}

/** guatu_write_chart_sayings: writes what a chart or a layer says beside its values. */
void
guatu_write_chart_sayings (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  if (chart->ranks)
    {
      guatu_json_writer_key (writer, "ranks");
      guatu_json_writer_boolean (writer, TRUE);
    }
  if (chart->has_unit_mult)
    {
      guatu_json_writer_key (writer, "unit_mult");
      guatu_json_writer_int (writer, chart->unit_mult);
    }
  guatu_write_integer (writer, "decimals", chart->decimals, -1);
  write_highlights (writer, chart);
  write_references (writer, chart);
  guatu_write_annotations (writer, chart);
  if (chart->totals)
    {
      guatu_json_writer_key (writer, "totals");
      guatu_json_writer_boolean (writer, TRUE);
    }
}
