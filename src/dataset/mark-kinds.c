/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/mark-kinds.h"

#include "dataset/chart-description.h"

/* A line is reduced to what the columns of a page can show, so that it may have very
 * many points. An area is not: with this many it takes half a second. */
#define MAX_PERIODS_OF_AREA 10000

/* More large numbers than this are a table. */
#define MAX_FIGURES 24

/* As many as there are years of age, and more. */
#define MAX_ROWS_OF_PYRAMID 150

/* More steps than this nobody follows. */
#define MAX_STEPS 60

/* More parts of a ring than this nobody tells apart. */
#define MAX_PARTS 12

/* More rows than this nobody follows. */
#define MAX_ROWS_OF_HEAT 100

/* A new mark is a row here, a way to draw it in mark/marks.c and its name in the schema.
 */
static const GuatuMarkTraits kinds[GUATU_N_MARK_KINDS] = {
  [GUATU_MARK_BAR] = {
    .id = "bar",
    .name = { "条形图", "bar chart" },
    .legend_names_series = TRUE,
    .takes_stack = TRUE,
    .from_zero = TRUE,
    .takes_multiples = TRUE,
    .max_categories = GUATU_CHART_MAX_CATEGORIES,
    .takes_layers = TRUE,
    .max_periods = GUATU_CHART_MAX_CATEGORIES,
  },
  [GUATU_MARK_LINE] = {
    .id = "line",
    .name = { "折线图", "line chart" },
    .along_time = TRUE,
    .names_under = TRUE,
    .reading = GUATU_READING_SERIES,
    .takes_log = TRUE,
    .takes_multiples = TRUE,
    .max_categories = GUATU_CHART_MAX_CATEGORIES,
    .takes_layers = TRUE,
    .max_periods = G_MAXUINT,
  },
  [GUATU_MARK_SLOPE] = {
    .id = "slope",
    .name = { "斜率图", "slope chart" },
    .along_time = TRUE,
    .names_under = TRUE,
    .reading = GUATU_READING_SERIES,
    .takes_log = TRUE,
    .max_categories = GUATU_CHART_MAX_CATEGORIES,
    .max_periods = GUATU_CHART_MAX_CATEGORIES,
  },
  [GUATU_MARK_DOT] = {
    .id = "dot",
    .name = { "点图", "dot chart" },
    .legend_names_series = TRUE,
    .takes_log = TRUE,
    .takes_newest = TRUE,
    .lies = TRUE,
    .takes_multiples = TRUE,
    .max_categories = GUATU_CHART_MAX_CATEGORIES,
    .max_periods = GUATU_CHART_MAX_CATEGORIES,
  },
  [GUATU_MARK_AREA] = {
    .id = "area",
    .name = { "面积图", "area chart" },
    .along_time = TRUE,
    .names_under = TRUE,
    .reading = GUATU_READING_SERIES,
    .takes_stack = TRUE,
    .takes_multiples = TRUE,
    .max_categories = GUATU_CHART_MAX_CATEGORIES,
    .takes_layers = TRUE,
    .max_periods = MAX_PERIODS_OF_AREA,
  },
  [GUATU_MARK_FIGURES] = {
    .id = "figures",
    .name = { "数字图", "set of figures" },
    .takes_newest = TRUE,
    .stands_alone = TRUE,
    .max_categories = MAX_FIGURES,
    .max_periods = MAX_FIGURES,
    .reading = GUATU_READING_MARKS,
  },
  [GUATU_MARK_PYRAMID] = {
    .id = "pyramid",
    .name = { "金字塔图", "pyramid" },
    .from_zero = TRUE,
    .two_series = TRUE,
    .two_sided = TRUE,
    .max_categories = MAX_ROWS_OF_PYRAMID,
    .max_periods = MAX_ROWS_OF_PYRAMID,
  },
  [GUATU_MARK_DUMBBELL] = {
    .id = "dumbbell",
    .name = { "哑铃图", "dumbbell chart" },
    .legend_names_series = TRUE,
    .takes_log = TRUE,
    .lies = TRUE,
    .two_series = TRUE,
    .takes_multiples = TRUE,
    .max_categories = GUATU_CHART_MAX_CATEGORIES,
    .max_periods = GUATU_CHART_MAX_CATEGORIES,
  },
  [GUATU_MARK_WATERFALL] = {
    .id = "waterfall",
    .name = { "瀑布图", "waterfall chart" },
    .from_zero = TRUE,
    .adds_up = TRUE,
    .steps = TRUE,
    .max_categories = MAX_STEPS,
    .max_periods = MAX_STEPS,
  },
  [GUATU_MARK_RING] = {
    .id = "ring",
    .name = { "环形图", "ring chart" },
    .adds_up = TRUE,
    .of_whole = TRUE,
    .max_categories = MAX_PARTS,
    .max_periods = MAX_PARTS,
    .reading = GUATU_READING_MARKS,
  },
  [GUATU_MARK_HEAT] = {
    .id = "heat",
    .name = { "热力表", "heat table" },
    .in_cells = TRUE,
    .max_categories = MAX_ROWS_OF_HEAT,
    .max_periods = MAX_ROWS_OF_HEAT,
  },
};

/**
 * guatu_mark_traits:
 * @mark: a kind of mark
 *
 * Returns: (transfer none): its row of the table
 */
const GuatuMarkTraits *
guatu_mark_traits (GuatuMarkKind mark)
{
  g_return_val_if_fail ((guint) mark < GUATU_N_MARK_KINDS, &kinds[0]);
  return &kinds[mark];
}

/** guatu_mark_has_axis: whether its values stand along one axis, which a line may cross
 * and a text may stand beside. */
gboolean
guatu_mark_has_axis (GuatuMarkKind mark)
{
  const GuatuMarkTraits *traits = guatu_mark_traits (mark);

  return !traits->stands_alone && !traits->two_sided && !traits->of_whole
         && !traits->in_cells;
}

/**
 * guatu_mark_kind_to_string:
 * @mark: a kind of mark
 *
 * Returns: (transfer none): its name in files
 */
const char *
guatu_mark_kind_to_string (GuatuMarkKind mark)
{
  g_return_val_if_fail ((guint) mark < GUATU_N_MARK_KINDS, NULL);
  return kinds[mark].id;
}

/**
 * guatu_mark_kind_from_string:
 * @string: a name
 * @mark: (out): the kind; left alone for a name that there is not
 *
 * Returns: whether there is such a mark
 */
gboolean
guatu_mark_kind_from_string (const char *string, GuatuMarkKind *mark)
{
  g_return_val_if_fail (string != NULL, FALSE);
  for (guint i = 0; i < GUATU_N_MARK_KINDS; i++)
    if (g_str_equal (kinds[i].id, string))
      {
        *mark = (GuatuMarkKind) i;
        return TRUE;
      }
  return FALSE;
}
