/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/annotation.h"
#include "dataset/shaded-period.h"
#include "io/dataset-writer.h"

static void
write_period (GuatuJsonWriter *writer, const char *key, GuatuPeriod period)
{
  g_autofree char *text = guatu_period_to_string (period);

  guatu_write_string (writer, key, text);
}

static void
write_annotation (GuatuJsonWriter *writer, const GuatuAnnotation *annotation)
{
  guatu_json_writer_begin_object (writer);
  guatu_write_id_of (writer, "indicator", annotation->indicator);
  guatu_write_id_of (writer, "place", annotation->place);
  if (annotation->has_period)
    write_period (writer, "period", annotation->period);
  guatu_write_text (writer, "text", &annotation->text);
  guatu_json_writer_end_object (writer);
}

/** guatu_write_annotations: writes the texts at values of a chart or a layer. */
void
guatu_write_annotations (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  if (guatu_chart_n_annotations (chart) == 0)
    return;
  guatu_json_writer_key (writer, "annotations");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    write_annotation (writer, guatu_chart_annotation (chart, i));
  guatu_json_writer_end_array (writer);
}

static void
write_shade (GuatuJsonWriter *writer, const GuatuShadedPeriod *shade)
{
  guatu_json_writer_begin_object (writer);
  write_period (writer, "from", shade->from);
  write_period (writer, "to", shade->to);
  guatu_write_text (writer, "label", &shade->label);
  guatu_json_writer_end_object (writer);
}

/** guatu_write_shades: writes the spans of time behind the marks of a chart. */
void
guatu_write_shades (GuatuJsonWriter *writer, const GuatuChartDescription *chart)
{
  if (guatu_chart_n_shades (chart) == 0)
    return;
  guatu_json_writer_key (writer, "shade");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < guatu_chart_n_shades (chart); i++)
    write_shade (writer, guatu_chart_shade (chart, i));
  guatu_json_writer_end_array (writer);
}
