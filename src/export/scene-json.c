/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/scene-json.h"

#include <math.h>

#include "dataset/number.h"
#include "io/json-writer.h"

/* Writes one element of an array of the scene. */
typedef void (*WriteRow) (GuatuJsonWriter *writer, gconstpointer row);

static void
write_member (GuatuJsonWriter *writer, const char *key, const char *value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_string (writer, value);
}

/* A hundredth of a pixel is far below what can be seen and far above what two
 * machines may compute differently. Adding 0 turns -0 into 0. */
static double
rounded (double length)
{
  return round (length * 100.0) / 100.0 + 0.0;
}

static void
write_box (GuatuJsonWriter *writer, GuatuBox box)
{
  guatu_json_writer_key (writer, "box");
  guatu_json_writer_begin_array (writer);
  guatu_json_writer_double (writer, rounded (box.x));
  guatu_json_writer_double (writer, rounded (box.y));
  guatu_json_writer_double (writer, rounded (box.width));
  guatu_json_writer_double (writer, rounded (box.height));
  guatu_json_writer_end_array (writer);
}

static void
write_value (GuatuJsonWriter *writer, const GuatuObservation *observation)
{
  guatu_json_writer_key (writer, "value");
  if (observation == NULL || observation->missing)
    guatu_json_writer_null (writer);
  else
    guatu_json_writer_double (writer, observation->value);
}

/* All keys are there for a mark without an observation too, as null. */
static void
write_mark (GuatuJsonWriter *writer, gconstpointer row)
{
  const GuatuSceneMark *mark = row;
  const GuatuObservation *observation = mark->observation;
  const char *place = NULL;
  g_autofree char *period = NULL;

  if (observation != NULL)
    period = guatu_period_to_string (observation->period);
  if (observation != NULL && observation->place != NULL)
    place = observation->place->id;

  guatu_json_writer_begin_object (writer);
  write_member (writer, "kind", guatu_scene_mark_kind_to_string (mark->kind));
  write_box (writer, mark->box);
  write_member (writer, "indicator", mark->indicator->id);
  write_member (writer, "period", period);
  write_member (writer, "place", place);
  write_value (writer, observation);
  write_member (writer, "bound",
                observation != NULL ? guatu_bound_to_string (observation->bound) : NULL);
  write_member (writer, "status",
                observation != NULL ? guatu_status_to_string (observation->status)
                                    : NULL);
  write_member (writer, "label", mark->label);
  guatu_json_writer_end_object (writer);
}

static void
write_text (GuatuJsonWriter *writer, gconstpointer row)
{
  const GuatuSceneText *text = row;

  guatu_json_writer_begin_object (writer);
  write_member (writer, "role", guatu_text_role_to_string (text->role));
  write_member (writer, "text", guatu_cut_text_in_full (text->layout));
  write_member (writer, "language", guatu_language_to_string (text->language));
  write_box (writer, text->box);
  guatu_json_writer_end_object (writer);
}

static void
write_warning (GuatuJsonWriter *writer, gconstpointer row)
{
  const GuatuWarning *warning = row;

  guatu_json_writer_begin_object (writer);
  write_member (writer, "kind", guatu_warning_kind_to_string (warning->kind));
  write_member (writer, "role", guatu_text_role_to_string (warning->role));
  write_member (writer, "text", warning->text);
  if (warning->of != NULL)
    write_member (writer, "of", warning->of);
  guatu_json_writer_end_object (writer);
}

static void
write_span (GuatuJsonWriter *writer, const char *key, GuatuSpan span)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_begin_array (writer);
  guatu_json_writer_double (writer, span.first);
  guatu_json_writer_double (writer, span.n);
  guatu_json_writer_end_array (writer);
}

/* A layer with where in the other arrays its marks and texts are: the first, and how
 * many. */
static void
write_layer (GuatuJsonWriter *writer, gconstpointer row)
{
  const GuatuScenePart *layer = row;
  const GuatuChartDescription *chart = layer->chart;

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_key (writer, "panel");
  guatu_json_writer_double (writer, chart->panel);
  write_member (writer, "axis", chart->second ? "second" : "first");
  write_member (writer, "mark", guatu_mark_kind_to_string (chart->mark));
  guatu_json_writer_key (writer, "indicators");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < chart->indicators->len; i++)
    guatu_json_writer_string (
        writer, ((const GuatuIndicator *) g_ptr_array_index (chart->indicators, i))->id);
  guatu_json_writer_end_array (writer);
  write_box (writer, layer->box);
  write_span (writer, "marks", layer->marks);
  write_span (writer, "texts", layer->texts);
  guatu_json_writer_end_object (writer);
}

static void
append_number (GString *json, const char *key, double value)
{
  g_autofree char *number = guatu_number_to_json (rounded (value));

  g_string_append_printf (json, "  \"%s\": %s,\n", key, number);
}

static void
append_string (GString *json, const char *key, const char *value)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (FALSE);
  g_autofree char *quoted = NULL;

  guatu_json_writer_string (writer, value);
  quoted = guatu_json_writer_finish (writer);
  g_string_append_printf (json, "  \"%s\": %s,\n", key, quoted);
}

/* An array with each element on a line of its own, so that a difference between
 * two scenes is a line. */
static void
append_rows (GString *json, const char *key, const GArray *rows, WriteRow write)
{
  gsize size = g_array_get_element_size ((GArray *) rows);

  g_string_append_printf (json, "  \"%s\": [", key);
  for (guint i = 0; i < rows->len; i++)
    {
      GuatuJsonWriter *writer = guatu_json_writer_new (FALSE);
      g_autofree char *row = NULL;

      write (writer, rows->data + i * size);
      row = guatu_json_writer_finish (writer);
      g_string_append_printf (json, "%s\n    %s", i > 0 ? "," : "", row);
    }
  g_string_append (json, rows->len > 0 ? "\n  ]" : "]");
}

/**
 * guatu_scene_to_json:
 * @scene: a scene
 *
 * Says what a scene shows and where, without how it is painted. Lengths are in
 * scene units (1/96 inch), rounded to a hundredth; a value is as its source has
 * it, before the indicator's unit multiplier, and null where it is missing. The layers
 * of a chart that has several, and so its panels, are there with what belongs to each.
 *
 * Returns: (transfer full): JSON text with a line for each layer, mark, text and warning
 */
char *
guatu_scene_to_json (const GuatuScene *scene)
{
  GString *json = g_string_new ("{\n");

  append_number (json, "width", scene->figure.width);
  append_number (json, "height", scene->figure.height);
  append_string (json, "language", guatu_language_to_string (scene->figure.language));
  append_string (json, "chart", scene->id);
  if (scene->layers != NULL && scene->layers->len > 0)
    {
      append_rows (json, "layers", scene->layers, write_layer);
      g_string_append (json, ",\n");
    }
  append_rows (json, "marks", scene->marks, write_mark);
  g_string_append (json, ",\n");
  append_rows (json, "texts", scene->texts, write_text);
  g_string_append (json, ",\n");
  append_rows (json, "warnings", scene->warnings, write_warning);
  g_string_append (json, "\n}\n");
  return g_string_free (json, FALSE);
}
