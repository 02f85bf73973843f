/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"
#include "dataset/mark-kinds.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

/* More categories than this are no bars, dots or points that anybody could tell apart. */
#define GUATU_CHART_MAX_CATEGORIES 2000u

/* More panels than this are too low to be read on any page. */
#define GUATU_CHART_MAX_PANELS 6u

/* So many small multiples have room on a poster. */
#define GUATU_CHART_MAX_MULTIPLES 60u

/* What a category or a series of a chart stands for. */
typedef enum
{
  GUATU_DIMENSION_NONE,
  GUATU_DIMENSION_INDICATOR,
  GUATU_DIMENSION_PERIOD,
  GUATU_DIMENSION_PLACE,
  GUATU_DIMENSION_STATUS,
} GuatuDimension;

typedef enum
{
  GUATU_ORIENTATION_AUTO,
  GUATU_ORIENTATION_VERTICAL,
  GUATU_ORIENTATION_HORIZONTAL,
} GuatuOrientation;

typedef enum
{
  GUATU_STACK_NONE,
  GUATU_STACK_ZERO,
  GUATU_STACK_SHARE,
} GuatuStack;

typedef enum
{
  GUATU_SORT_GIVEN,
  GUATU_SORT_ASCENDING,
  GUATU_SORT_DESCENDING,
} GuatuSort;

typedef enum
{
  GUATU_SCALE_LINEAR,
  GUATU_SCALE_LOG,
} GuatuScaleKind;

typedef enum
{
  GUATU_ZERO_AUTO, /* the mark decides: bars always, lines where it is near */
  GUATU_ZERO_YES,
  GUATU_ZERO_NO,
} GuatuZero;

typedef struct _GuatuChartDescription GuatuChartDescription;

/* Returns the item of one dataset that stands for one of another, and NULL for NULL. */
typedef gpointer (*GuatuItemMap) (gconstpointer item, gpointer data);

/* How much a chart matters among those of a page. */
typedef enum
{
  GUATU_RANK_USUAL,
  GUATU_RANK_LEAD, /* larger than others */
} GuatuRank;

/**
 * GuatuChartDescription:
 * @theme: (nullable)
 * @subtitle: may be absent
 * @note: may be absent
 * @indicators: (element-type GuatuIndicator): at least one; not owned
 * @periods: (element-type GuatuPeriod): empty for all
 * @places: (element-type GuatuPlace): empty for all; not owned
 * @total: (nullable): the id of the category, an indicator or a place, that is the sum of
 *   all others
 * @number: of the figure, such as 图3-1; may be absent
 * @ranks: whether the names of its sorted categories have their ranks before them
 * @has_unit_mult: whether it says in which power of ten its numbers are written
 * @unit_mult: that power, if it does
 * @decimals: with how many decimals they are written, or -1
 * @totals: whether stacks say their sums
 * @highlights: (nullable) (element-type GuatuHighlight): what stands out of others; %NULL
 *   where nothing does
 * @references: (nullable) (element-type GuatuReferenceLine): lines across the scale of
 *   values
 * @annotations: (nullable) (element-type GuatuAnnotation): texts at values or periods
 * @shades: (nullable) (element-type GuatuShadedPeriod): spans of time behind the marks;
 *   each layer has those of its chart
 * @texts: (nullable) (element-type GuatuTextWithFigures): those of its texts, and of all
 * its layers, that have braces in them; shared by these
 * @layers: (nullable) (element-type GuatuChartDescription): of a chart that has several,
 *   in the order of its panels: each with a mark, indicators and so on of its own, the
 *   chart's periods and places, and no title but that of its panel, which the first layer
 *   has; the chart itself then has the indicators of
 *   all. %NULL where the chart is its only layer
 * @multiples: of a chart that has a panel for each of its places or indicators, all alike
 *   and on one scale, that dimension; @layers are then these panels, and the chart itself
 *   has what they have in common
 * @stands_back: of one of small multiples, whether others stand out of them
 * @stands_out: of one of small multiples, whether it stands out of the others
 * @panel: of a layer, which panel it is in, from 0
 * @second: of a layer, whether its numbers stand on the second axis of its panel
 * @series_is_open: of a layer that is not completed yet, whether the program chooses its
 *   series
 * @path: (nullable): of a layer, where it stands in the chart's description; %NULL where
 *   that does not tell it from others
 * @problems: why the chart cannot be drawn; %NULL if it can
 *
 * What a chart shows and how, as the dataset says it; what is left out is
 * chosen when the chart is built.
 */
struct _GuatuChartDescription
{
  char *id;
  const GuatuTheme *theme;
  GuatuText title;
  GuatuText subtitle;
  GuatuText note;
  GuatuMarkKind mark;
  GPtrArray *indicators;
  GArray *periods;
  GPtrArray *places;
  GuatuDimension category;
  GuatuDimension series;
  GuatuOrientation orientation;
  GuatuStack stack;
  GuatuSort sort;
  GuatuZero zero;
  GuatuScaleKind scale;
  char *total;
  GuatuText number;
  gboolean ranks;
  gboolean totals;
  gboolean has_unit_mult;
  int unit_mult;
  int decimals;
  GArray *highlights;
  GArray *references;
  GArray *annotations;
  GArray *shades;
  GPtrArray *texts;
  GuatuRank rank;
  GPtrArray *layers;
  GuatuDimension multiples;
  gboolean stands_back;
  gboolean stands_out;
  guint panel;
  gboolean second;
  gboolean series_is_open;
  char *path;
  GuatuProblems *problems;
};

GuatuChartDescription *
guatu_chart_description_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_description_assign (GuatuChartDescription *chart,
                                     const GuatuChartDescription *from, GuatuItemMap map,
                                     gpointer data);
void guatu_chart_description_free (GuatuChartDescription *chart);
GPtrArray *guatu_charts_take_failed (GPtrArray *charts) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_chart_description_selects (const GuatuChartDescription *chart,
                                          const GuatuObservation *observation);
gboolean guatu_chart_description_names_period (const GuatuChartDescription *chart,
                                               GuatuPeriod period);
gboolean guatu_chart_description_is_total (const GuatuChartDescription *chart,
                                           const GuatuIndicator *indicator,
                                           const GuatuPlace *place);
void guatu_chart_description_complete (GuatuChartDescription *chart,
                                       gboolean category_is_open,
                                       gboolean series_is_open);

const char *guatu_dimension_to_string (GuatuDimension dimension);
gboolean guatu_dimension_from_string (const char *string, GuatuDimension *dimension);
const char *guatu_orientation_to_string (GuatuOrientation orientation);
gboolean guatu_orientation_from_string (const char *string,
                                        GuatuOrientation *orientation);
const char *guatu_stack_to_string (GuatuStack stack);
gboolean guatu_stack_from_string (const char *string, GuatuStack *stack);
const char *guatu_sort_to_string (GuatuSort sort);
gboolean guatu_sort_from_string (const char *string, GuatuSort *sort);
const char *guatu_scale_kind_to_string (GuatuScaleKind scale);
gboolean guatu_scale_kind_from_string (const char *string, GuatuScaleKind *scale);
const char *guatu_rank_to_string (GuatuRank rank);
gboolean guatu_rank_from_string (const char *string, GuatuRank *rank);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuChartDescription, guatu_chart_description_free)

G_END_DECLS
