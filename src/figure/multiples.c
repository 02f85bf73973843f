/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/multiples.h"

#include <math.h>

#include "guide/axis.h"
#include "guide/color.h"
#include "guide/glyph.h"
#include "guide/legend.h"
#include "guide/time-labels.h"
#include "mark/mark.h"
#include "scene/grid.h"
#include "scene/label-place.h"

/*
 * Small multiples: a grid of panels that are alike and on one scale. Each has its name
 * over it; the numbers of the axes and the names of periods or rows stand at the edges of
 * the grid, and what the axes count in and the legend over it.
 */

/* Between panels, and between the name of one and its plot, at 1200×800. */
#define GUTTER 26.0
#define ROW_GAP 18.0
#define NAME_GAP 6.0

/* The shape of a panel, width to height, that is read best: along time, and of rows. */
#define ASPECT_COLUMNS 1.5
#define ASPECT_ROWS 1.3

/* The names of rows take at most this share of the width. */
#define NAMES_SHARE 0.25

/* What a panel lacks without anybody seeing it, in scene units. */
#define NEARLY 0.05

/* How many columns there are is chosen anew as often as this, since what panels have
 * beside them is known only once they are drawn. */
#define CHOOSING_PASSES 2

/* A name stands on so many lines at most. */
#define MAX_LINES 2

/* Panels as they are laid out. */
typedef struct
{
  const GuatuDrawing *whole;
  const GuatuColumns *columns;
  guint n_columns; /* 0 where it is to be chosen */
  gboolean in_columns;
  GuatuGridSpace space; /* of the plots, with what stands at the left of each */
  GuatuGrid grid;
  GPtrArray *names; /* (element-type GuatuLabel) */
} Layout;

/* What a panel is sorted by: its last value along time, else its first. */
static double
sort_value (const GuatuTable *table, gboolean in_time)
{
  guint n = table->categories->len * table->series->len;

  for (guint i = 0; i < n; i++)
    {
      const GuatuCell *cell = &table->cells[in_time ? n - 1 - i : i];

      if (guatu_cell_has_value (cell))
        return cell->value;
    }
  return NAN;
}

/* Sorts the panels as the chart sorts; those without a value are the last. Returns:
 * (transfer full) (array): which layer stands where */
static guint *
sort_panels (const GuatuLayers *layers, const GuatuChartDescription *chart)
{
  guint n = chart->layers->len;
  guint *order = g_new (guint, n);
  g_autofree double *values = g_new (double, n);
  int sign = chart->sort == GUATU_SORT_ASCENDING ? 1 : -1;

  for (guint i = 0; i < n; i++)
    {
      guint at = i;

      values[i] = sort_value (g_ptr_array_index (layers->tables, i),
                              chart->category == GUATU_DIMENSION_PERIOD);
      /* Sixty panels at most, which stay as they are where they are equal. */
      while (chart->sort != GUATU_SORT_GIVEN && at > 0 && !isnan (values[i])
             && !(values[order[at - 1]] * sign <= values[i] * sign))
        {
          order[at] = order[at - 1];
          at--;
        }
      order[at] = i;
    }
  return order;
}

/**
 * guatu_multiples_share:
 * @layers: with the tables of the panels
 * @table: of the whole chart
 *
 * Puts all panels on one scale.
 */
void
guatu_multiples_share (GuatuLayers *layers, const GuatuChartDescription *chart,
                       GuatuTable *table)
{
  g_autoptr (GPtrArray) tables = g_ptr_array_new ();

  for (guint i = 0; i < layers->tables->len; i++)
    g_ptr_array_add (tables, g_ptr_array_index (layers->tables, i));
  g_ptr_array_add (tables, table);
  guatu_tables_share_scale (tables, chart->stack);
}

/* Names are bold, but where some panels stand out those of the others. */
static GuatuFont
name_font (const GuatuDrawing *whole, guint panel)
{
  return guatu_color_font (&whole->style.legend,
                           !guatu_chart_layer (whole->chart, panel)->stands_back);
}

static void
set_names (Layout *layout, guint n, double width)
{
  g_clear_pointer (&layout->names, g_ptr_array_unref);
  layout->names = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  for (guint i = 0; i < n; i++)
    {
      GuatuFont font = name_font (layout->whole, i);

      g_ptr_array_add (layout->names,
                       guatu_label_new (layout->whole->typesetter,
                                        guatu_chart_panel_name (layout->whole->chart, i),
                                        layout->whole->language, &font,
                                        MAX (width, font.size), MAX_LINES));
    }
}

static double
names_height (const Layout *layout)
{
  double height = 0;

  for (guint i = 0; i < layout->names->len; i++)
    height = MAX (height, ((GuatuLabel *) g_ptr_array_index (layout->names, i))->height);
  return height;
}

/* The largest part of a plot that has the best shape; a grid with cells that are empty is
 * worse. */
static double
rank_of (const GuatuGrid *grid, gconstpointer data)
{
  const Layout *layout = data;
  double aspect = layout->in_columns ? ASPECT_COLUMNS : ASPECT_ROWS;
  double beside = layout->columns->inner + layout->columns->after;
  double width = MAX (grid->width - beside, 1), height = MAX (grid->height, 1);

  double full = (double) layout->whole->chart->layers->len / (grid->columns * grid->rows);

  return MIN (width * width / aspect, height * height * aspect) * full;
}

/* Lays the grid out: the names' height follows from how broad panels are, and how many
 * columns there are from that height. */
static void
set_grid (Layout *layout, guint n)
{
  /* Dots in rows that are lower than they stand out of the plot. */
  double gap = MAX (guatu_drawing_air (layout->whole, NAME_GAP),
                    guatu_mark_traits (layout->whole->chart->mark)->lies
                        ? guatu_glyph_dot_radius (layout->whole)
                        : 0);

  set_names (layout, n, layout->space.box.width);
  for (guint pass = 0; pass < 2; pass++)
    {
      layout->space.band = names_height (layout) + gap;
      if (layout->n_columns > 0)
        guatu_grid_init (&layout->grid, &layout->space, layout->n_columns, n);
      else
        guatu_grid_choose (&layout->grid, &layout->space, n, rank_of, layout);
      set_names (layout, n, layout->grid.width - layout->columns->inner);
    }
  layout->space.band = names_height (layout) + gap;
  guatu_grid_init (&layout->grid, &layout->space, layout->grid.columns, n);
}

/* Whether no panel stands under the one at @position. */
static gboolean
is_at_bottom (const Layout *layout, guint position, guint n)
{
  return position + layout->grid.columns >= n;
}

/* Draws a panel with its name, as one layer of the scene. */
static double
draw_one (GuatuLayers *layers, const Layout *layout, guint layer, guint position)
{
  const GuatuDrawing *whole = layout->whole;
  const GuatuColumns *columns = &layers->columns;
  guint row = position / layout->grid.columns, column = position % layout->grid.columns;
  GuatuBox cell = guatu_grid_cell (&layout->grid, &layout->space, row, column, 1);
  GuatuBox space = { cell.x + columns->inner - columns->before, cell.y,
                     cell.width + columns->before - columns->inner, cell.height };
  const GuatuLabel *name = g_ptr_array_index (layout->names, layer);
  guint first_text = whole->scene->texts->len;
  double height;
  GuatuScenePart *part;

  guatu_label_place (name, whole->scene, GUATU_ROLE_HEADING, cell.x + columns->inner,
                     cell.y - layout->space.band, GUATU_ALIGN_START,
                     guatu_chart_layer (whole->chart, layer)->stands_back
                         ? whole->style.soft
                         : whole->style.ink,
                     -1);
  height = guatu_layers_draw_panel (layers, layer, 1, space);
  part = &g_array_index (whole->scene->layers, GuatuScenePart,
                         whole->scene->layers->len - 1);
  part->texts.n += part->texts.first - first_text;
  part->texts.first = first_text;
  part->box = (GuatuBox) { cell.x, cell.y - layout->space.band, cell.width,
                           cell.height + layout->space.band };
  return height;
}

/* The names of the periods stand under each column. */
static void
draw_periods (const GuatuLayers *layers, const Layout *layout, guint n)
{
  const GuatuColumns *columns = &layers->columns;
  double gap = guatu_axis_gap (layout->whole);

  for (guint i = 0; i < n; i++)
    {
      GuatuBox cell
          = guatu_grid_cell (&layout->grid, &layout->space, i / layout->grid.columns,
                             i % layout->grid.columns, 1);
      GuatuBox plot
          = { cell.x + columns->inner, cell.y,
              MAX (cell.width - columns->inner - columns->after, 1), cell.height };
      double pitch = guatu_columns_pitch (columns, plot);
      g_autoptr (GuatuTimeLabels) names = NULL;

      if (!is_at_bottom (layout, i, n))
        continue;
      names = guatu_time_labels_new (&layers->drawings[i], pitch, FALSE);
      guatu_time_labels_draw (names, &layers->drawings[i],
                              plot.x + guatu_columns_band (columns, plot) / 2, pitch,
                              plot.y + plot.height + gap,
                              layout->whole->chart->mark != GUATU_MARK_BAR);
    }
}

/* What the numbers or names under the lowest panels take. */
static double
texts_under (const GuatuLayers *layers, const Layout *layout)
{
  const GuatuDrawing *whole = layout->whole;
  double gap = guatu_axis_gap (whole);
  g_autoptr (GuatuTimeLabels) names = NULL;

  if (!layout->in_columns)
    return guatu_label_line_height (whole->primary, whole->style.tick.size,
                                    whole->style.tick.least)
           + gap;
  names = guatu_time_labels_new (
      &layers->drawings[0],
      layout->grid.width > 0
          ? guatu_columns_pitch (&layers->columns,
                                 (GuatuBox) { 0, 0, layout->grid.width, 1 })
          : 1,
      FALSE);
  return guatu_time_labels_height (names, whole) + gap;
}

/* How the mark of all panels looks in their legend. */
static const GuatuLegendKey *
find_key (const GuatuChartDescription *chart)
{
  const GuatuMark *mark = guatu_mark_get (chart->mark);

  return mark->key_upright != NULL && guatu_chart_is_in_columns (chart)
             ? mark->key_upright
             : mark->key;
}

/**
 * guatu_multiples_draw:
 * @whole: the drawing of the chart
 * @space: for all panels, their legend and the texts at their edges
 *
 * Draws the panels in as many columns as suit the shape of the space, in the order in
 * which the chart is sorted.
 *
 * Returns: how high all plots are that stand under each other
 */
double
guatu_multiples_draw (GuatuLayers *layers, const GuatuDrawing *whole, GuatuBox space)
{
  const GuatuChartDescription *chart = whole->chart;
  guint n = chart->layers->len;
  GuatuColumns *columns = &layers->columns;
  g_autofree guint *order = sort_panels (layers, chart);
  g_auto (GuatuLegend) legend = { NULL };
  Layout layout
      = { whole, columns, layers->n_columns, guatu_chart_is_in_columns (chart) };
  double edge, height, least = G_MAXDOUBLE;

  columns->needs = &layers->needs;
  for (guint i = 0; i < n; i++)
    {
      layers->drawings[i].columns = columns;
      layers->drawings[i].panel = &layers->panels[i];
    }
  guatu_legend_init_of_panels (&legend, whole, layers->drawings, n, find_key (chart),
                               &space);
  columns->names = space.width * NAMES_SHARE;
  edge = columns->before - columns->inner;
  layout.space = (GuatuGridSpace) {
    .box = { space.x + edge, space.y, MAX (space.width - edge, 1), space.height },
    .gutter = GUTTER * whole->style.unit,
    /* Points at the foot of a plot stand out of it. */
    .row_gap = MAX (guatu_drawing_air (whole, ROW_GAP), guatu_glyph_point_radius (whole)),
  };
  set_grid (&layout, n);
  layout.space.box.height = MAX (space.height - texts_under (layers, &layout), 1);
  set_grid (&layout, n);
  for (guint i = 0; i < n; i++)
    {
      layers->panels[order[i]] = (GuatuPanel) {
        .at_left = i % layout.grid.columns == 0,
        .at_bottom = is_at_bottom (&layout, i, n),
      };
      height = draw_one (layers, &layout, order[i], i);
      least = MIN (least, height);
    }
  if (++layers->n_passes >= CHOOSING_PASSES)
    layers->n_columns = layout.grid.columns;
  if (layout.in_columns)
    draw_periods (layers, &layout, n);
  guatu_legend_finish (&legend, whole, layout.space.box, 0);
  g_clear_pointer (&layout.names, g_ptr_array_unref);
  return least * layout.grid.rows;
}

/* Gives panels what they need; returns whether they had it, but for what nobody sees. */
static gboolean
take_need (double *had, double needed)
{
  gboolean enough = needed <= *had + NEARLY;

  if (!enough)
    *had = needed;
  return enough;
}

/**
 * guatu_multiples_take_needs:
 *
 * Gives all panels what any of them turned out to need.
 *
 * Returns: whether they had it; else they are to be drawn anew
 */
gboolean
guatu_multiples_take_needs (GuatuLayers *layers)
{
  GuatuColumns *columns = &layers->columns;
  const GuatuNeeds *needs = &layers->needs;
  gboolean enough = layers->n_passes >= CHOOSING_PASSES;

  enough = take_need (&columns->before, needs->before) && enough;
  enough = take_need (&columns->after, needs->after) && enough;
  enough = take_need (&columns->inner, needs->inner) && enough;
  enough = take_need (&columns->over, needs->over) && enough;
  return take_need (&columns->under, needs->under) && enough;
}

/** guatu_multiples_warn_english: tells which names of panels a figure in both languages
 * has in Chinese only. */
void
guatu_multiples_warn_english (const GuatuDrawing *whole)
{
  if (whole->scene->figure.language != GUATU_LANGUAGE_ZH_EN
      || whole->keeps->english & GUATU_ENGLISH_NAMES)
    return;
  for (guint i = 0; i < whole->chart->layers->len; i++)
    {
      const GuatuText *name = guatu_chart_panel_name (whole->chart, i);

      if (g_strcmp0 (name->zh, name->en) != 0)
        guatu_scene_warn (whole->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_HEADING,
                          name->en);
    }
}
