/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

#include "dataset/chart-layers.h"

/* What each chart has to be, so that it can be drawn. A new rule is a function and a
 * row here; it adds what is wrong by guatu_chart_check_add(). Nothing else may refuse
 * to draw a chart, but for the size of the figure. */
static const GuatuChartRule rules[] = {
  guatu_check_chart_units,       guatu_check_chart_dimensions,
  guatu_check_chart_selection,   guatu_check_chart_log_mark,
  guatu_check_chart_log_values,  guatu_check_chart_stack_mark,
  guatu_check_chart_share_signs, guatu_check_chart_stack_ranges,
  guatu_check_chart_sides,       guatu_check_chart_sums,
  guatu_check_chart_size,        guatu_check_chart_cells,
  guatu_check_chart_highlights,  guatu_check_chart_references,
  guatu_check_chart_totals,      guatu_check_chart_scale_word,
  guatu_check_chart_ranks,       guatu_check_chart_annotations,
  guatu_check_chart_shades,
};

/* What a chart of several layers has to be as a whole; its layers keep the rules above,
 * each for itself. */
static const GuatuChartRule layer_rules[] = {
  guatu_check_chart_panels,        guatu_check_chart_second_axis,
  guatu_check_chart_layer_periods, guatu_check_chart_layers_say_nothing,
  guatu_check_chart_size,
};

/**
 * guatu_chart_check_add:
 * @check: a chart that is being checked
 * @member: (nullable): the member of the chart that the problem is about, or %NULL for
 *   the chart as a whole
 * @format: a translated sentence, as for printf()
 * @...: its arguments
 *
 * Adds a problem of the chart.
 */
void
guatu_chart_check_add (const GuatuChartCheck *check, const char *member,
                       const char *format, ...)
{
  g_autofree char *way = check->within != NULL && member != NULL
                             ? g_strconcat (check->within, ".", member, NULL)
                             : g_strdup (check->within != NULL ? check->within : member);
  const GuatuDatasetPart part = { GUATU_LIST_CHARTS, (int) check->index, -1, way };
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_problems_add_at (check->problems, &part, "%s", message);
}

/** guatu_check_list_marks: (transfer full): the names of the marks that can do something,
 * as a sentence lists them. */
char *
guatu_check_list_marks (gboolean (*can) (const GuatuMarkTraits *traits))
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < GUATU_N_MARK_KINDS; i++)
    if (can (guatu_mark_traits ((GuatuMarkKind) i)))
      g_ptr_array_add (names, (gpointer) guatu_mark_traits ((GuatuMarkKind) i)->id);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static gboolean
takes_log (const GuatuMarkTraits *traits)
{
  return traits->takes_log;
}

static gboolean
takes_stack (const GuatuMarkTraits *traits)
{
  return traits->takes_stack;
}

static gboolean
takes_layers (const GuatuMarkTraits *traits)
{
  return traits->takes_layers;
}

void
guatu_check_layer_mark (const GuatuChartCheck *check)
{
  const GuatuMarkTraits *mark = guatu_mark_traits (check->chart->mark);
  g_autofree char *others = NULL;

  if (takes_layers (mark))
    return;

  others = guatu_check_list_marks (takes_layers);
  guatu_chart_check_add (check, "mark",
                         _ ("The mark “%s” does not stand on an axis of time that "
                            "others share. Use one of the marks: %s."),
                         mark->id, others);
}

void
guatu_check_chart_log_mark (const GuatuChartCheck *check)
{
  const GuatuMarkTraits *mark = guatu_mark_traits (check->chart->mark);
  g_autofree char *others = NULL;

  if (check->chart->scale != GUATU_SCALE_LOG || takes_log (mark))
    return;

  others = guatu_check_list_marks (takes_log);
  guatu_chart_check_add (check, "scale",
                         _ ("A logarithmic scale has no zero for the mark “%s” to start "
                            "at. Use a linear scale, or one of the marks: %s."),
                         mark->id, others);
}

void
guatu_check_chart_stack_mark (const GuatuChartCheck *check)
{
  const GuatuMarkTraits *mark = guatu_mark_traits (check->chart->mark);
  g_autofree char *others = NULL;

  if (check->chart->stack == GUATU_STACK_NONE || takes_stack (mark))
    return;

  others = guatu_check_list_marks (takes_stack);
  guatu_chart_check_add (
      check, "stack",
      _ ("If marks of the kind “%s” were stacked, sums would look like "
         "values. Do not stack them, or use one of the marks: %s."),
      mark->id, others);
}

/* Counts of different things may stand side by side, each with its word; any
 * other two units on one axis would be read as one. */
void
guatu_check_chart_units (const GuatuChartCheck *check)
{
  const GuatuIndicator *first = g_ptr_array_index (check->chart->indicators, 0);

  if (guatu_mark_traits (check->chart->mark)->stands_alone)
    return;
  for (guint i = 1; i < check->chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (check->chart->indicators, i);
      g_autofree char *member = NULL;

      if (indicator->unit == NULL || first->unit == NULL
          || guatu_unit_may_share_axis (indicator->unit, first->unit))
        continue;

      member = g_strdup_printf ("indicators[%u]", i);
      guatu_chart_check_add (
          check, member,
          _ ("“%s” is in “%s” and “%s” in “%s”: they cannot share an axis. "
             "Put them on charts of their own, or use the mark “figures”."),
          indicator->id, indicator->unit->id, first->id, first->unit->id);
    }
}

void
guatu_check_chart_dimensions (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;

  if (chart->category != GUATU_DIMENSION_NONE && chart->category == chart->series)
    guatu_chart_check_add (
        check, "series",
        _ ("The series are the categories, “%s”. Choose another dimension "
           "or null."),
        guatu_dimension_to_string (chart->series));
}

static void
check_layer (const GuatuChartCheck *check, const GuatuChartDescription *layer)
{
  const GuatuChartCheck own
      = { layer, check->index, layer->path, check->is_partial, check->problems };

  guatu_check_layer_mark (&own);
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    rules[i](&own);
}

/* What a chart of small multiples says of some of its panels is asked of it as a whole.
 */
static gboolean
is_of_panels (GuatuChartRule rule)
{
  return rule != guatu_check_chart_highlights && rule != guatu_check_chart_annotations
         && rule != guatu_check_chart_shades;
}

/* All panels of small multiples are alike: what is wrong with one is told once. */
static void
check_multiples (const GuatuChartCheck *check)
{
  const GPtrArray *panels = check->chart->layers;
  guint n_before = check->problems->len;

  if (!guatu_check_chart_multiples (check))
    return;
  for (guint i = 0; i < panels->len && check->problems->len == n_before; i++)
    {
      GuatuChartCheck own = *check;

      own.chart = g_ptr_array_index (panels, i);
      for (guint j = 0; j < G_N_ELEMENTS (rules); j++)
        if (is_of_panels (rules[j]))
          rules[j](&own);
    }
}

/**
 * guatu_check_chart:
 * @check: a chart, whose members have all been read
 *
 * Adds everything that keeps the chart from being drawn.
 */
void
guatu_check_chart (const GuatuChartCheck *check)
{
  if (check->chart->multiples != GUATU_DIMENSION_NONE)
    {
      check_multiples (check);
      return;
    }
  if (check->chart->layers != NULL)
    {
      for (guint i = 0; i < check->chart->layers->len; i++)
        check_layer (check, guatu_chart_layer (check->chart, i));
      for (guint i = 0; i < G_N_ELEMENTS (layer_rules); i++)
        layer_rules[i](check);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    rules[i](check);
}
