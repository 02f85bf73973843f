/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/chart-layers.h"
#include "document/setting-private.h"

/* Marks, and how the plots of a chart lie. */

static gboolean
has_own_layers (const GuatuChartDescription *chart)
{
  return guatu_setting_n_layers (chart) > 0;
}

/** guatu_setting_get_layout: how the plots of a chart lie. */
char **
guatu_setting_get_layout (GuatuSetting setting, const GuatuChartDescription *plot)
{
  if (plot->multiples != GUATU_DIMENSION_NONE)
    return guatu_setting_value (guatu_dimension_to_string (plot->multiples));
  if (!has_own_layers (plot))
    return guatu_setting_value ("plain");
  return guatu_setting_value (
      plot->layers->len > 1 && guatu_chart_n_panels (plot) == 1 ? "second" : "panels");
}

/** guatu_setting_layouts: adds the ways in which plots lie. */
void
guatu_setting_layouts (const GuatuSettingPlace *place, GuatuLanguage language,
                       GPtrArray *choices)
{
  guatu_setting_add_choice (choices, "plain", _ ("One Plot"));
  guatu_setting_add_choice (choices, "panels", _ ("Panels Under Each Other"));
  guatu_setting_add_choice (choices, "second", _ ("One Plot, Two Axes"));
  guatu_setting_add_choice (choices, "place", _ ("A Panel for Each Place"));
  guatu_setting_add_choice (choices, "indicator", _ ("A Panel for Each Indicator"));
}

/* Makes one plot of a chart of several layers, drawn as the first of them. */
static void
join_layers (GuatuChartDescription *chart)
{
  const GuatuChartDescription *first;

  if (has_own_layers (chart))
    {
      first = g_ptr_array_index (chart->layers, 0);
      chart->mark = first->mark;
      chart->stack = first->stack;
      chart->scale = first->scale;
      chart->zero = first->zero;
    }
  g_clear_pointer (&chart->layers, g_ptr_array_unref);
  chart->multiples = GUATU_DIMENSION_NONE;
}

/* Of the indicators that began a layer each, the one on whose axis another may stand too.
 * Returns: its place, or how many there are */
static guint
find_axis (const GPtrArray *firsts, const GuatuIndicator *indicator)
{
  guint i = 0;

  while (i < firsts->len
         && !guatu_unit_may_share_axis (
             ((const GuatuIndicator *) g_ptr_array_index (firsts, i))->unit,
             indicator->unit))
    i++;
  return i;
}

static gboolean
has_several_units (const GPtrArray *indicators)
{
  const GuatuIndicator *first = g_ptr_array_index (indicators, 0);

  for (guint i = 1; i < indicators->len; i++)
    if (!guatu_unit_may_share_axis (
            first->unit,
            ((const GuatuIndicator *) g_ptr_array_index (indicators, i))->unit))
      return TRUE;
  return FALSE;
}

static void
add_layer (GuatuChartDescription *chart, const GuatuIndicator *indicator)
{
  GuatuChartDescription *layer = guatu_chart_add_layer (chart, 0);
  const gboolean may = guatu_mark_traits (chart->mark)->takes_layers;

  layer->mark = may ? chart->mark : GUATU_MARK_BAR;
  if (layer->mark == GUATU_MARK_BAR && chart->layers->len > 1
      && guatu_unit_is_percent (indicator->unit))
    layer->mark = GUATU_MARK_LINE;
  layer->series_is_open = TRUE;
}

/* What is said of values is said in a plot, which is the first one now. */
static void
hand_sayings_on (GuatuChartDescription *chart)
{
  GuatuChartDescription *first = g_ptr_array_index (chart->layers, 0);

  first->references = g_steal_pointer (&chart->references);
  first->stack = chart->stack;
  first->scale = chart->scale;
  first->zero = chart->zero;
  g_clear_pointer (&chart->highlights, g_array_unref);
  chart->stack = GUATU_STACK_NONE;
  chart->scale = GUATU_SCALE_LINEAR;
  chart->zero = GUATU_ZERO_AUTO;
  chart->sort = GUATU_SORT_GIVEN;
  chart->ranks = FALSE;
  chart->totals = FALSE;
  chart->has_unit_mult = FALSE;
  chart->decimals = -1;
}

/* Parts the indicators of a chart of one plot into layers: by their units or, where all
 * have one, each for itself. */
static void
part_into_layers (const GuatuSettingChange *change)
{
  GuatuChartDescription *chart = change->loose->chart;
  const GPtrArray *indicators = change->place->chart->indicators;
  const gboolean by_unit = has_several_units (indicators);
  g_autoptr (GPtrArray) firsts = g_ptr_array_new ();

  join_layers (chart);
  for (guint i = 0; i < indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (indicators, i);
      const guint at = by_unit ? find_axis (firsts, indicator) : i;
      GuatuChartDescription *layer;

      if (at == firsts->len)
        {
          g_ptr_array_add (firsts, indicator);
          add_layer (chart, indicator);
        }
      layer = g_ptr_array_index (chart->layers, at);
      g_ptr_array_add (layer->indicators, g_ptr_array_index (chart->indicators, i));
    }
  hand_sayings_on (chart);
}

/* Puts each layer into a panel, or the second one onto an axis of its own. */
static void
lay_out (GuatuChartDescription *chart, gboolean in_panels)
{
  for (guint i = 0; i < chart->layers->len; i++)
    {
      GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);

      layer->panel = in_panels ? i : 0;
      layer->second = !in_panels && i > 0;
      if (!in_panels)
        guatu_text_clear (&layer->title);
      g_free (layer->path);
      layer->path = in_panels ? g_strdup_printf ("panels[%u].layers[0]", i)
                              : g_strdup_printf ("layers[%u]", i);
    }
}

/** guatu_setting_set_layout: lays the plots of a chart out. */
gboolean
guatu_setting_set_layout (const GuatuSettingChange *change)
{
  GuatuChartDescription *chart = change->loose->chart;
  const char *layout = change->values[0];
  const gboolean in_panels = g_str_equal (layout, "panels");

  if (in_panels || g_str_equal (layout, "second"))
    {
      if (chart->indicators->len < 2)
        return guatu_setting_refuse (
            change, _ ("The chart shows one indicator. Add another one first."));
      if (!has_own_layers (chart))
        part_into_layers (change);
      lay_out (chart, in_panels);
      return TRUE;
    }
  join_layers (chart);
  if (!g_str_equal (layout, "plain")
      && !guatu_dimension_from_string (layout, &chart->multiples))
    return FALSE;
  return TRUE;
}

static const char *const mark_names[GUATU_N_MARK_KINDS] = {
  [GUATU_MARK_BAR] = N_ ("Bars"),
  [GUATU_MARK_LINE] = N_ ("Lines"),
  [GUATU_MARK_SLOPE] = N_ ("Slopes"),
  [GUATU_MARK_DOT] = N_ ("Dots"),
  [GUATU_MARK_AREA] = N_ ("Areas"),
  [GUATU_MARK_FIGURES] = N_ ("Large Figures"),
  [GUATU_MARK_PYRAMID] = N_ ("Pyramid"),
  [GUATU_MARK_DUMBBELL] = N_ ("Dumbbells"),
  [GUATU_MARK_WATERFALL] = N_ ("Waterfall"),
  [GUATU_MARK_RING] = N_ ("Ring"),
  [GUATU_MARK_HEAT] = N_ ("Heat Table"),
};

/** guatu_setting_mark_name: what a mark is called, as a literal for gettext. */
const char *
guatu_setting_mark_name (GuatuMarkKind mark)
{
  return mark_names[mark];
}

/** guatu_setting_marks: adds the marks. */
void
guatu_setting_marks (const GuatuSettingPlace *place, GuatuLanguage language,
                     GPtrArray *choices)
{
  const gboolean is_layer = place->layer >= 0;

  for (guint i = 0; i < GUATU_N_MARK_KINDS; i++)
    {
      const GuatuMarkTraits *mark = guatu_mark_traits ((GuatuMarkKind) i);

      if (!is_layer || mark->takes_layers)
        guatu_setting_add_choice (choices, mark->id, _ (mark_names[i]));
    }
}

/** guatu_setting_get_mark: the mark of a plot. */
char **
guatu_setting_get_mark (GuatuSetting setting, const GuatuChartDescription *plot)
{
  return guatu_setting_value (guatu_mark_kind_to_string (plot->mark));
}

/** guatu_setting_set_mark: draws a plot in another way, without what that way cannot. */
gboolean
guatu_setting_set_mark (const GuatuSettingChange *change)
{
  GuatuChartDescription *plot = change->plot;
  const GuatuMarkTraits *mark;

  if (!guatu_mark_kind_from_string (change->values[0], &plot->mark))
    return FALSE;
  mark = guatu_mark_traits (plot->mark);
  if (!mark->takes_stack)
    {
      plot->stack = GUATU_STACK_NONE;
      plot->totals = FALSE;
    }
  if (!mark->takes_log)
    plot->scale = GUATU_SCALE_LINEAR;
  if (!mark->adds_up)
    g_clear_pointer (&plot->total, g_free);
  if (plot->mark != GUATU_MARK_BAR && plot->mark != GUATU_MARK_DOT)
    plot->ranks = FALSE;
  if (mark->stands_alone)
    {
      plot->has_unit_mult = FALSE;
      plot->decimals = -1;
    }
  return TRUE;
}
