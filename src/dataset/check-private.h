/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

/* The parts of the checks; @index is the place of the indicator or of the chart
 * in its list. */

void guatu_check_observations (const GuatuIndicator *indicator, guint index,
                               GuatuProblems *problems);
void guatu_check_derivation (const GuatuIndicator *indicator, guint index,
                             GuatuProblems *problems);
void guatu_check_cycles (const GuatuDataset *dataset, GuatuProblems *problems);
void guatu_check_chart (const GuatuChartDescription *chart, guint index,
                        GuatuProblems *problems);
void guatu_check_chart_cells (const GuatuChartDescription *chart, guint index,
                              GuatuProblems *problems);
void guatu_check_report_too_many (GuatuProblems *problems);

G_END_DECLS
