/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

/* The parts of the checks; @index is the place of the indicator in its list. */

void guatu_check_observations (const GuatuIndicator *indicator, guint index,
                               GuatuProblems *problems);
void guatu_check_derivation (const GuatuIndicator *indicator, guint index,
                             GuatuProblems *problems);
void guatu_check_cycles (const GuatuDataset *dataset, GuatuProblems *problems);
void guatu_check_report_too_many (GuatuProblems *problems);

/**
 * GuatuChartCheck:
 * @chart: a chart
 * @index: its place in the list of charts
 * @within: (nullable): the way to the layer which @chart is
 * @is_partial: whether some of its indicators' observations are not known, since
 *   something is wrong with them; a rule must not go by what seems not to be there
 * @problems: where what is wrong with the chart is added
 *
 * A chart that is being checked.
 */
typedef struct
{
  const GuatuChartDescription *chart;
  guint index;
  const char *within;
  gboolean is_partial;
  GuatuProblems *problems;
} GuatuChartCheck;

typedef void (*GuatuChartRule) (const GuatuChartCheck *check);

void guatu_chart_check_add (const GuatuChartCheck *check, const char *member,
                            const char *format, ...) G_GNUC_PRINTF (3, 4);
char *guatu_check_list_marks (gboolean (*can) (const GuatuMarkTraits *traits))
    G_GNUC_WARN_UNUSED_RESULT;
void guatu_check_chart (const GuatuChartCheck *check);

/* The rules; those of one matter stand in one file. */
void guatu_check_chart_units (const GuatuChartCheck *check);
void guatu_check_chart_dimensions (const GuatuChartCheck *check);
void guatu_check_chart_selection (const GuatuChartCheck *check);
void guatu_check_chart_log_mark (const GuatuChartCheck *check);
void guatu_check_chart_log_values (const GuatuChartCheck *check);
void guatu_check_chart_share_signs (const GuatuChartCheck *check);
void guatu_check_chart_stack_ranges (const GuatuChartCheck *check);
void guatu_check_chart_stack_mark (const GuatuChartCheck *check);
void guatu_check_chart_sides (const GuatuChartCheck *check);
void guatu_check_chart_sums (const GuatuChartCheck *check);
void guatu_check_chart_size (const GuatuChartCheck *check);
void guatu_check_chart_cells (const GuatuChartCheck *check);
void guatu_check_chart_highlights (const GuatuChartCheck *check);
void guatu_check_chart_scale_word (const GuatuChartCheck *check);
void guatu_check_chart_ranks (const GuatuChartCheck *check);
void guatu_check_chart_totals (const GuatuChartCheck *check);
void guatu_check_chart_references (const GuatuChartCheck *check);
void guatu_check_chart_annotations (const GuatuChartCheck *check);
void guatu_check_chart_shades (const GuatuChartCheck *check);
void guatu_check_chart_layers_say_nothing (const GuatuChartCheck *check);
void guatu_check_layer_mark (const GuatuChartCheck *check);
void guatu_check_chart_panels (const GuatuChartCheck *check);
void guatu_check_chart_second_axis (const GuatuChartCheck *check);
gboolean guatu_check_chart_multiples (const GuatuChartCheck *check);
void guatu_check_chart_layer_periods (const GuatuChartCheck *check);

G_END_DECLS
