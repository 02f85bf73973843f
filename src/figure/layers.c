/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/layers.h"

#include <math.h>
#include <string.h>

#include "figure/multiples.h"
#include "figure/pair-values.h"
#include "guide/axis.h"
#include "guide/legend.h"
#include "guide/ticks-pair.h"
#include "guide/time-labels.h"
#include "mark/mark.h"

/* Between two panels, at 1200×800. */
#define PANEL_GAP 26.0

/* How much higher the panel of a level is than that of a growth or a share, by which
 * nothing is measured from far off. */
#define LEVEL_WEIGHT 1.5

/* How far the ticks of two axes are apart, at 1200×800, and how many they are at most. */
#define TICK_DISTANCE 84.0
#define MOST_TICKS 7.0

/* In panels, which are low, so much closer together. */
#define PANEL_TICKS 0.55

/* What a panel has for its marks at least, in lines of the numbers of its axis, and in
 * the size of their type. */
#define LEAST_LINES 2.5
#define LEAST_WIDTH 4.0

/* More decimals than these nobody reads. */
#define MAX_DECIMALS 3

static const GuatuDrawing *
drawing_at (const GuatuLayers *layers, guint layer)
{
  return &layers->drawings[layer];
}

/**
 * guatu_layers_init:
 * @table: of the whole chart; where the numbers of its layers come from is added to it
 * @glance: (nullable): what of the chart is looked at, or %NULL for all
 *
 * Lays out what the layers of a chart show, by the same periods.
 */
void
guatu_layers_init (GuatuLayers *layers, const GuatuChartDescription *chart,
                   GuatuTable *table, const GuatuGlance *glance)
{
  *layers = (GuatuLayers) {
    .tables = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_table_free),
    .drawings = g_new0 (GuatuDrawing, chart->layers->len),
    .panels = g_new0 (GuatuPanel, chart->layers->len),
  };
  for (guint i = 0; i < chart->layers->len; i++)
    {
      GuatuTable *own
          = guatu_table_new_of_layer (guatu_chart_layer (chart, i), chart, glance);

      g_ptr_array_add (layers->tables, own);
      guatu_table_add_origins (table, own);
    }
  if (chart->multiples != GUATU_DIMENSION_NONE)
    guatu_multiples_share (layers, chart, table);
  guatu_layers_reset (layers);
}

/** guatu_layers_reset: forgets how wide and how high anything was. */
void
guatu_layers_reset (GuatuLayers *layers)
{
  guatu_columns_init (&layers->columns, g_ptr_array_index (layers->tables, 0));
  memset (layers->pairs, 0, sizeof layers->pairs);
  memset (&layers->needs, 0, sizeof layers->needs);
  layers->n_columns = layers->n_passes = 0;
  layers->names = 0;
}

void
guatu_layers_clear (GuatuLayers *layers)
{
  g_clear_pointer (&layers->tables, g_ptr_array_unref);
  g_clear_pointer (&layers->drawings, g_free);
  g_clear_pointer (&layers->panels, g_free);
}

static GuatuTicksRange
range_of (const GuatuDrawing *drawing)
{
  GuatuTicksRange range = { .decimals = 0 };

  guatu_drawing_range (drawing, &range.low, &range.high);
  if (!isfinite (range.low) || !isfinite (range.high))
    range.low = range.high = 0;
  range.low = MIN (range.low, 0);
  range.high = MAX (range.high, 0);
  if (!(range.high > range.low))
    range.high = 1;
  if (drawing->chart->stack != GUATU_STACK_SHARE)
    range.decimals = MIN (drawing->words.most_decimals, MAX_DECIMALS);
  return range;
}

/* Chooses the ticks of two layers for a plot in @space. */
static void
choose_ticks (GuatuLayers *layers, guint first, GuatuBox space)
{
  const GuatuDrawing *drawing = drawing_at (layers, first);
  GuatuPair *pair = drawing->pair;
  GuatuTicksRange ranges[]
      = { range_of (drawing), range_of (drawing_at (layers, first + 1)) };
  double length = space.height - guatu_legend_height_of_pair (drawing);
  gboolean is_panel = guatu_chart_n_panels (drawing->scene->chart) > 1;
  double distance = TICK_DISTANCE * (is_panel ? PANEL_TICKS : 1);

  guatu_ticks_choose_pair (
      pair->ticks, ranges,
      CLAMP (length / (distance * drawing->style.unit) + 1, 2, MOST_TICKS));
  pair->has_ticks = TRUE;
}

/* Takes note of what of the scene a layer has drawn. */
static void
add_part (GuatuDrawing *drawing, GuatuBox space, GuatuScenePart part)
{
  const GuatuScene *scene = drawing->scene;

  part.chart = drawing->chart;
  part.box = space;
  part.shapes.n = scene->shapes->len - part.shapes.first;
  part.marks.n = scene->marks->len - part.marks.first;
  part.texts.n = scene->texts->len - part.texts.first;
  drawing->marks = part.marks;
  g_array_append_val (scene->layers, part);
}

/* Draws a layer; returns how high its plot with its numbers is. */
static double
draw_layer (GuatuDrawing *drawing, GuatuBox space)
{
  const GuatuScene *scene = drawing->scene;
  GuatuScenePart part = {
    .shapes = { scene->shapes->len, 0 },
    .marks = { scene->marks->len, 0 },
    .texts = { scene->texts->len, 0 },
  };
  GuatuBox plot = guatu_mark_get (drawing->chart->mark)->draw (drawing, space);

  add_part (drawing, space, part);
  return plot.height;
}

/* Bars would cover the lines that they are drawn over. */
static gboolean
is_under (const GuatuDrawing *drawing, const GuatuDrawing *other)
{
  return !(guatu_mark_traits (other->chart->mark)->takes_stack
           && !guatu_mark_traits (drawing->chart->mark)->takes_stack);
}

/* Whether what is left for marks is too low, or too narrow, to see anything in it. */
static gboolean
is_too_small (const GuatuDrawing *drawing, double width, double height)
{
  const GuatuFont *tick = &drawing->style.tick;
  GuatuBox plot
      = guatu_columns_plot (drawing->columns, (GuatuBox) { 0, 0, width, height });

  return plot.height
             < LEAST_LINES
                   * guatu_label_line_height (drawing->primary, tick->size, tick->least)
         || plot.width < LEAST_WIDTH * tick->size;
}

/** guatu_layers_draw_panel: draws the layers of a panel, the first of which is at @first;
 * returns how high its plot with its numbers is. */
double
guatu_layers_draw_panel (GuatuLayers *layers, guint first, guint n, GuatuBox space)
{
  GuatuDrawing *drawing = &layers->drawings[first];
  double height;

  if (n == 1)
    height = draw_layer (drawing, space);
  else
    {
      gboolean under = is_under (drawing, drawing + 1);

      choose_ticks (layers, first, space);
      (under ? drawing + 1 : drawing)->over = TRUE;
      draw_layer (under ? drawing : drawing + 1, space);
      drawing->pair->under = under ? drawing : drawing + 1;
      height = draw_layer (under ? drawing + 1 : drawing, space);
      guatu_pair_values_draw (drawing->pair->under);
    }
  layers->cramped = layers->cramped || is_too_small (drawing, space.width, height);
  return height;
}

static double
weight_of (const GuatuDrawing *drawing)
{
  GuatuUnitKind kind = drawing->table->kind;

  return kind == GUATU_UNIT_PERCENT || kind == GUATU_UNIT_PERMILLE
                 || kind == GUATU_UNIT_POINTS
             ? 1
             : LEVEL_WEIGHT;
}

static guint
count_in_panel (const GuatuChartDescription *chart, guint first)
{
  guint n = 1;

  while (first + n < chart->layers->len
         && guatu_chart_layer (chart, first + n)->panel
                == guatu_chart_layer (chart, first)->panel)
    n++;
  return n;
}

/* Draws the panels under each other, each as high as what it shows wants. */
static double
draw_panels (GuatuLayers *layers, const GuatuChartDescription *chart, GuatuBox space)
{
  const GuatuDrawing *first = drawing_at (layers, 0);
  double gap = guatu_drawing_air (first, PANEL_GAP);
  double room = MAX (space.height - gap * (guatu_chart_n_panels (chart) - 1), 1);
  double weights = 0, height = 0;
  guint n;

  layers->columns.n_panels = guatu_chart_n_panels (chart);
  for (guint i = 0; i < chart->layers->len; i += count_in_panel (chart, i))
    weights += weight_of (drawing_at (layers, i));
  for (guint i = 0; i < chart->layers->len; i += n)
    {
      n = count_in_panel (chart, i);
      space.height = room * weight_of (drawing_at (layers, i)) / weights;
      height += guatu_layers_draw_panel (layers, i, n, space);
      space.y += space.height + gap;
    }
  return height;
}

/* Makes the drawing of each layer from that of the whole chart, whose words and table
 * are set already. */
static void
share_place (GuatuLayers *layers, const GuatuChartDescription *chart)
{
  for (guint i = 0; i < chart->layers->len; i++)
    {
      GuatuDrawing *drawing = &layers->drawings[i];
      const GuatuChartDescription *layer = guatu_chart_layer (chart, i);

      drawing->columns = &layers->columns;
      drawing->second = layer->second;
      if (count_in_panel (chart, i) > 1 || layer->second)
        drawing->pair = &layers->pairs[layer->panel];
      if (layer->second)
        drawing->style.first_color = drawing_at (layers, i - 1)->table->series->len;
    }
}

/* The names of the periods have ticks where no bar stands over them. */
static gboolean
has_bars (const GuatuChartDescription *chart)
{
  for (guint i = 0; i < chart->layers->len; i++)
    if (guatu_chart_layer (chart, i)->mark == GUATU_MARK_BAR)
      return TRUE;
  return FALSE;
}

static gboolean
is_settled (const GuatuLayers *layers, const GuatuLayers *before)
{
  for (guint i = 0; i < G_N_ELEMENTS (layers->pairs); i++)
    if (layers->pairs[i].titles != before->pairs[i].titles
        || layers->pairs[i].keys != before->pairs[i].keys)
      return FALSE;
  return layers->columns.before == before->columns.before
         && layers->columns.after == before->columns.after
         && layers->names == before->names;
}

/**
 * guatu_layers_draw:
 * @layers: whose drawings are those of @whole with the tables of the layers
 * @whole: the drawing of the chart
 * @space: for the panels and the names of the periods
 * @height: (out): of all plots
 *
 * Draws the panels of a chart under each other, and the names of their periods once,
 * under all of them.
 *
 * Returns: whether all came out where they are to stay; else they are to be drawn anew
 */
gboolean
guatu_layers_draw (GuatuLayers *layers, const GuatuDrawing *whole, GuatuBox space,
                   double *height)
{
  const GuatuLayers before = *layers;
  const GuatuChartDescription *chart = whole->chart;
  GuatuBox plot = guatu_columns_plot (&layers->columns, space);
  double pitch = guatu_columns_pitch (&layers->columns, plot);
  double gap = guatu_axis_gap (whole);
  g_autoptr (GuatuTimeLabels) names = NULL;

  layers->cramped = FALSE;
  if (chart->multiples != GUATU_DIMENSION_NONE)
    {
      *height = guatu_multiples_draw (layers, whole, space);
      return guatu_multiples_take_needs (layers);
    }
  share_place (layers, chart);
  names = guatu_time_labels_new (drawing_at (layers, 0), pitch, FALSE);
  layers->names = guatu_time_labels_height (names, whole);
  space.height = MAX (space.height - layers->names - gap, 1);
  *height = draw_panels (layers, chart, space);
  plot = (GuatuBox) { plot.x, space.y, plot.width, space.height };
  g_array_set_size (whole->scene->plots, 0);
  g_array_append_val (whole->scene->plots, plot);
  guatu_time_labels_draw (names, drawing_at (layers, 0),
                          plot.x + guatu_columns_band (&layers->columns, plot) / 2, pitch,
                          space.y + space.height + gap, !has_bars (chart));
  return is_settled (layers, &before);
}
