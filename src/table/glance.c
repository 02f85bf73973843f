/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/glance.h"

#include "dataset/period-count.h"

/** guatu_glance_new: (transfer full): a glance at all of a chart. */
GuatuGlance *
guatu_glance_new (void)
{
  GuatuGlance *glance = g_new0 (GuatuGlance, 1);

  glance->hidden = g_ptr_array_new_with_free_func (g_free);
  return glance;
}

GuatuGlance *
guatu_glance_copy (const GuatuGlance *glance)
{
  GuatuGlance *copy = guatu_glance_new ();

  copy->has_span = glance->has_span;
  copy->from = glance->from;
  copy->to = glance->to;
  copy->n_columns = glance->n_columns;
  copy->has_held = glance->has_held;
  copy->held = glance->held;
  for (guint i = 0; i < glance->hidden->len; i++)
    g_ptr_array_add (copy->hidden, g_strdup (g_ptr_array_index (glance->hidden, i)));
  return copy;
}

void
guatu_glance_free (GuatuGlance *glance)
{
  g_ptr_array_unref (glance->hidden);
  g_free (glance);
}

/**
 * guatu_glance_name:
 * @label: what a series is called
 *
 * Returns: (transfer none): by which a glance knows it, in every language of the figure
 */
const char *
guatu_glance_name (const GuatuText *label)
{
  return label->zh != NULL ? label->zh : label->en;
}

static gboolean
find_hidden (const GuatuGlance *glance, const char *name, guint *index)
{
  return g_ptr_array_find_with_equal_func (glance->hidden, name, g_str_equal, index);
}

/**
 * guatu_glance_hides:
 * @glance: (nullable): a glance, or %NULL for all of the chart
 * @name: of a series
 *
 * Returns: whether that is switched off
 */
gboolean
guatu_glance_hides (const GuatuGlance *glance, const char *name)
{
  return glance != NULL && find_hidden (glance, name, NULL);
}

/** guatu_glance_hide: switches the series @name off, or on again. */
void
guatu_glance_hide (GuatuGlance *glance, const char *name, gboolean hide)
{
  guint index;

  if (find_hidden (glance, name, &index))
    g_ptr_array_remove_index (glance->hidden, index);
  if (hide)
    g_ptr_array_add (glance->hidden, g_strdup (name));
}

/**
 * guatu_glance_is_of_all:
 * @glance: (nullable): a glance, or %NULL for all of the chart
 *
 * Returns: whether all of the time is looked at, and at leisure
 */
gboolean
guatu_glance_is_of_all (const GuatuGlance *glance)
{
  return glance == NULL || (!glance->has_span && glance->n_columns == 0);
}

/**
 * guatu_glance_has_period:
 * @glance: (nullable): a glance, or %NULL for all of the chart
 *
 * Returns: whether @period, by its middle, lies in the time that is shown
 */
gboolean
guatu_glance_has_period (const GuatuGlance *glance, GuatuPeriod period)
{
  double middle;

  if (glance == NULL || !glance->has_span)
    return TRUE;
  middle = guatu_period_middle (period);
  return middle >= glance->from && middle <= glance->to;
}

/**
 * guatu_glance_set_span:
 * @whole: the time that the chart has values for
 * @from: in months, as guatu_period_middle() counts them
 * @to: the same
 *
 * Shows the time from @from to @to; what reaches beyond @whole is moved into it, and
 * what is too short gets longer about its middle.
 *
 * Returns: whether something else is shown now
 */
gboolean
guatu_glance_set_span (GuatuGlance *glance, const GuatuTimeSpan *whole, double from,
                       double to)
{
  const GuatuGlance before = *glance;
  double length = MAX (to - from, whole->least);

  from = (from + to - length) / 2;
  from = MAX (MIN (from, whole->to - length), whole->from);
  to = MIN (from + length, whole->to);
  glance->has_span = from > whole->from || to < whole->to;
  glance->from = glance->has_span ? from : 0;
  glance->to = glance->has_span ? to : 0;
  return glance->has_span != before.has_span || glance->from != before.from
         || glance->to != before.to;
}

/**
 * guatu_chart_hides_series:
 *
 * Returns: whether series of the chart can be switched off, with the rest still showing
 *   what it shows: not where they are shares of a whole, are summed up or are paired
 */
gboolean
guatu_chart_hides_series (const GuatuChartDescription *chart)
{
  const gboolean can = chart->mark == GUATU_MARK_BAR || chart->mark == GUATU_MARK_LINE
                       || chart->mark == GUATU_MARK_AREA || chart->mark == GUATU_MARK_DOT;

  return can && chart->series != GUATU_DIMENSION_NONE && chart->stack != GUATU_STACK_SHARE
         && !chart->totals
         && (chart->layers == NULL || chart->multiples != GUATU_DIMENSION_NONE);
}
