/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/chart-layers.h"
#include "io/read-chart-say.h"
#include "io/reader.h"

static const GuatuJsonNames marks = {
  guatu_mark_kind_from_string,
  guatu_mark_kind_to_string,
  GUATU_N_MARK_KINDS,
};

/* The status tells marks apart, but is not laid out along an axis. */
static const GuatuJsonNames categories = {
  guatu_dimension_from_string,
  guatu_dimension_to_string,
  GUATU_DIMENSION_PLACE + 1,
};

static const GuatuJsonNames series = {
  guatu_dimension_from_string,
  guatu_dimension_to_string,
  GUATU_DIMENSION_STATUS + 1,
};

/* Panels of periods would be a chart over time. */
static const char *
multiples_to_string (guint multiples)
{
  return multiples == GUATU_DIMENSION_INDICATOR || multiples == GUATU_DIMENSION_PLACE
             ? guatu_dimension_to_string (multiples)
             : NULL;
}

static gboolean
multiples_from_string (const char *string, guint *multiples)
{
  return guatu_dimension_from_string (string, multiples)
         && multiples_to_string (*multiples) != NULL;
}

static const GuatuJsonNames multiples = {
  multiples_from_string,
  multiples_to_string,
  GUATU_DIMENSION_PLACE + 1,
};
static const GuatuJsonNames orientations = {
  guatu_orientation_from_string,
  guatu_orientation_to_string,
  GUATU_ORIENTATION_HORIZONTAL + 1,
};

static const GuatuJsonNames stacks = {
  guatu_stack_from_string,
  guatu_stack_to_string,
  GUATU_STACK_SHARE + 1,
};

static const GuatuJsonNames sorts = {
  guatu_sort_from_string,
  guatu_sort_to_string,
  GUATU_SORT_DESCENDING + 1,
};

static const GuatuJsonNames ranks = {
  guatu_rank_from_string,
  guatu_rank_to_string,
  GUATU_RANK_LEAD + 1,
};
static const GuatuJsonNames scales = {
  guatu_scale_kind_from_string,
  guatu_scale_kind_to_string,
  GUATU_SCALE_LOG + 1,
};

static const char *axis_names[] = { "first", "second" };

static gboolean
axis_from_string (const char *string, guint *axis)
{
  for (guint i = 0; i < G_N_ELEMENTS (axis_names); i++)
    if (g_str_equal (string, axis_names[i]))
      {
        *axis = i;
        return TRUE;
      }
  return FALSE;
}

static const char *
axis_to_string (guint axis)
{
  return axis_names[axis];
}

static const GuatuJsonNames axes = {
  axis_from_string,
  axis_to_string,
  G_N_ELEMENTS (axis_names),
};

static gboolean
time_from_string (const char *string, guint *category)
{
  *category = GUATU_DIMENSION_PERIOD;
  return g_str_equal (string, guatu_dimension_to_string (GUATU_DIMENSION_PERIOD));
}

static const char *
time_to_string (guint category)
{
  return guatu_dimension_to_string (GUATU_DIMENSION_PERIOD);
}

/* Layers share an axis of time and no other. */
static const GuatuJsonNames time_alone = {
  time_from_string,
  time_to_string,
  GUATU_DIMENSION_PERIOD + 1,
};

static void
read_item_indicator (const GuatuJsonValue *value, gpointer target)
{
  GuatuChartDescription *chart = target;
  gpointer indicator = guatu_reader_resolve (value, GUATU_LIST_INDICATORS);

  if (indicator != NULL)
    g_ptr_array_add (chart->indicators, indicator);
}

static void
read_item_period (const GuatuJsonValue *value, gpointer target)
{
  GuatuChartDescription *chart = target;
  GuatuPeriod period;

  if (guatu_reader_get_period (value, &period))
    g_array_append_val (chart->periods, period);
}

static void
read_item_place (const GuatuJsonValue *value, gpointer target)
{
  GuatuChartDescription *chart = target;
  gpointer place = guatu_reader_resolve (value, GUATU_LIST_PLACES);

  if (place != NULL)
    g_ptr_array_add (chart->places, place);
}

static void
read_indicators (const GuatuJsonValue *value, const GuatuJsonField *field,
                 gpointer target)
{
  guatu_json_read_set (value, read_item_indicator, target);
}

static void
read_periods (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_json_read_set (value, read_item_period, target);
}

static void
read_places (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_json_read_set (value, read_item_place, target);
}

/* No series is null. */
static void
read_series (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  if (guatu_json_value_kind (value) != 'n')
    guatu_json_read_name (value, field, target);
}

static void
read_zero (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuChartDescription *chart = target;
  gboolean zero;

  if (guatu_json_get_boolean (value, &zero))
    chart->zero = zero ? GUATU_ZERO_YES : GUATU_ZERO_NO;
}

static void
read_total (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuChartDescription *chart = target;
  const char *id;

  if (guatu_json_get_id (value, &id))
    chart->total = g_strdup (id);
}

#define AT(member) G_STRUCT_OFFSET (GuatuChartDescription, member)

static const GuatuJsonField fields[] = {
  { "id", TRUE, guatu_reader_skip },
  { "theme", FALSE, guatu_reader_read_reference, AT (theme),
    &guatu_reader_lists[GUATU_LIST_THEMES] },
  { "title", TRUE, guatu_json_read_text, AT (title) },
  { "subtitle", FALSE, guatu_json_read_text, AT (subtitle) },
  { "note", FALSE, guatu_json_read_text, AT (note) },
  { "mark", TRUE, guatu_json_read_name, AT (mark), &marks, .vital = TRUE },
  { "indicators", TRUE, read_indicators, .vital = TRUE },
  { "periods", FALSE, read_periods, .vital = TRUE },
  { "places", FALSE, read_places, .vital = TRUE },
  { "category", FALSE, guatu_json_read_name, AT (category), &categories, .vital = TRUE },
  { "series", FALSE, read_series, AT (series), &series, .vital = TRUE },
  { "orientation", FALSE, guatu_json_read_name, AT (orientation), &orientations },
  { "stack", FALSE, guatu_json_read_name, AT (stack), &stacks, .vital = TRUE },
  { "sort", FALSE, guatu_json_read_name, AT (sort), &sorts },
  { "zero", FALSE, read_zero },
  { "scale", FALSE, guatu_json_read_name, AT (scale), &scales, .vital = TRUE },
  { "total", FALSE, read_total, .vital = TRUE },
  { "number", FALSE, guatu_json_read_text, AT (number) },
  { "ranks", FALSE, guatu_read_ranks },
  { "highlight", FALSE, guatu_read_highlights },
  { "reference", FALSE, guatu_read_references },
  { "annotations", FALSE, guatu_read_annotations },
  { "shade", FALSE, guatu_read_shades },
  { "totals", FALSE, guatu_read_totals },
  { "unit_mult", FALSE, guatu_read_scale },
  { "decimals", FALSE, guatu_read_decimals },
  { "multiples", FALSE, guatu_json_read_name, AT (multiples), &multiples, .vital = TRUE },
  { "rank", FALSE, guatu_json_read_name, AT (rank), &ranks },
};

static GuatuOpenDimensions
find_open_dimensions (const GuatuJsonValue *value)
{
  GuatuJsonValue member;

  return (GuatuOpenDimensions) {
    .category = !guatu_json_value_member (value, "category", &member),
    .series = !guatu_json_value_member (value, "series", &member),
  };
}

static void
read_axis (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuChartDescription *layer = target;
  guint axis = 0;

  if (guatu_json_get_name (value, &axes, &axis))
    layer->second = axis > 0;
}

static const GuatuJsonField layer_fields[] = {
  { "mark", TRUE, guatu_json_read_name, AT (mark), &marks, .vital = TRUE },
  { "indicators", TRUE, read_indicators, .vital = TRUE },
  { "series", FALSE, read_series, AT (series), &series, .vital = TRUE },
  { "stack", FALSE, guatu_json_read_name, AT (stack), &stacks, .vital = TRUE },
  { "zero", FALSE, read_zero },
  { "scale", FALSE, guatu_json_read_name, AT (scale), &scales, .vital = TRUE },
  { "axis", FALSE, read_axis, .vital = TRUE },
  { "highlight", FALSE, guatu_read_highlights },
  { "reference", FALSE, guatu_read_references },
  { "annotations", FALSE, guatu_read_annotations },
  { "totals", FALSE, guatu_read_totals },
  { "unit_mult", FALSE, guatu_read_scale },
  { "decimals", FALSE, guatu_read_decimals },
};

/* The path of a layer within its chart: what follows on “charts[0].”. */
static char *
path_in_chart (const GuatuJsonValue *value)
{
  g_autofree char *path = guatu_json_value_path (value);
  const char *within = strchr (path, '.');

  return g_strdup (within != NULL ? within + 1 : path);
}

static void
read_layer (const GuatuJsonValue *value, gpointer target)
{
  GuatuChartDescription *chart = target;
  guint panel = 0;
  GuatuChartDescription *layer;
  GuatuJsonValue member;

  /* Of “panels[1].layers[0]” the panel is the 1. */
  if (g_str_equal (value->parent->parent->parent->key != NULL
                       ? value->parent->parent->parent->key
                       : "",
                   "panels"))
    panel = value->parent->parent->index;
  layer = guatu_chart_add_layer (chart, panel);
  layer->path = path_in_chart (value);
  layer->series_is_open = guatu_json_value_kind (value) == '{'
                          && !guatu_json_value_member (value, "series", &member);
  guatu_json_read_object (value, layer_fields, G_N_ELEMENTS (layer_fields), layer);
}

static void
read_panel_layers (const GuatuJsonValue *value, const GuatuJsonField *field,
                   gpointer target)
{
  guatu_read_some (value, read_layer, target);
}

/* What is read of a panel is known by its layers, the first of which has its title. */
static const GuatuJsonField panel_fields[] = {
  { "title", FALSE, guatu_reader_skip },
  { "layers", TRUE, read_panel_layers, .vital = TRUE },
};

static void
read_panel (const GuatuJsonValue *value, gpointer target)
{
  GuatuChartDescription *chart = target;
  guint first = chart->layers != NULL ? chart->layers->len : 0;
  GuatuText title = { NULL, NULL };
  GuatuJsonValue member;

  guatu_json_read_object (value, panel_fields, G_N_ELEMENTS (panel_fields), target);
  if (guatu_json_value_kind (value) == '{'
      && guatu_json_value_member (value, "title", &member)
      && guatu_json_get_text (&member, &title) && chart->layers != NULL
      && first < chart->layers->len)
    guatu_text_set (
        &((GuatuChartDescription *) g_ptr_array_index (chart->layers, first))->title,
        title.zh, title.en);
  guatu_text_clear (&title);
}

static void
read_panels (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_read_some (value, read_panel, target);
}

static void
read_time (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuChartDescription *chart = target;
  guint category;

  if (guatu_json_get_name (value, &time_alone, &category))
    chart->category = (GuatuDimension) category;
}

/* Of a chart that has either layers or panels in the place of one mark. */
#define SHARED_FIELDS                                                                    \
  { "id", TRUE, guatu_reader_skip },                                                     \
      { "theme", FALSE, guatu_reader_read_reference, AT (theme),                         \
        &guatu_reader_lists[GUATU_LIST_THEMES] },                                        \
      { "title", TRUE, guatu_json_read_text, AT (title) },                               \
      { "subtitle", FALSE, guatu_json_read_text, AT (subtitle) },                        \
      { "note", FALSE, guatu_json_read_text, AT (note) },                                \
      { "number", FALSE, guatu_json_read_text, AT (number) },                            \
      { "periods", FALSE, read_periods, .vital = TRUE },                                 \
      { "places", FALSE, read_places, .vital = TRUE },                                   \
      { "annotations", FALSE, guatu_read_annotations },                                  \
      { "shade", FALSE, guatu_read_shades },                                             \
  {                                                                                      \
    "category", FALSE, read_time, .vital = TRUE                                          \
  }

static const GuatuJsonField fields_of_layers[] = {
  SHARED_FIELDS,
  { "layers", TRUE, read_panel_layers, .vital = TRUE },
};

static const GuatuJsonField fields_of_panels[] = {
  SHARED_FIELDS,
  { "panels", TRUE, read_panels, .vital = TRUE },
};

static gboolean
read_members (const GuatuJsonValue *value, GuatuChartDescription *chart)
{
  GuatuJsonValue member;

  if (guatu_json_value_kind (value) == '{')
    {
      if (guatu_json_value_member (value, "panels", &member))
        return guatu_json_read_object (value, fields_of_panels,
                                       G_N_ELEMENTS (fields_of_panels), chart);
      if (guatu_json_value_member (value, "layers", &member))
        return guatu_json_read_object (value, fields_of_layers,
                                       G_N_ELEMENTS (fields_of_layers), chart);
    }
  return guatu_json_read_object (value, fields, G_N_ELEMENTS (fields), chart);
}

/**
 * guatu_read_chart:
 * @value: an item of "charts"
 * @builder: the builder, which has the indicators
 */
void
guatu_read_chart (const GuatuJsonValue *value, gpointer builder)
{
  GuatuJsonDocument *document = value->document;
  GuatuProblems *of_file = document->problems;
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  const GuatuOpenDimensions open = find_open_dimensions (value);
  GuatuChartDescription *chart;

  document->problems = problems;
  chart = guatu_reader_add_item (value, GUATU_LIST_CHARTS);
  if (!read_members (value, chart))
    guatu_builder_damage (builder, chart);
  document->problems = of_file;
  guatu_builder_end_chart (builder, chart, &open, problems);
}
