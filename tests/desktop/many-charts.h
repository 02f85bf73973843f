/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "desktop.h"

G_BEGIN_DECLS

/**
 * ManyCharts:
 * @first_chart: milliseconds from asking for the file until its first chart is shown
 * @gap: the longest time, in milliseconds, in which the main loop did not turn
 * @gap_work: what of such a time it worked itself, at most, in processor milliseconds
 * @main_work: processor milliseconds of the main thread while the file was opened
 * @all_work: the same, of all threads
 * @resident: kilobytes in memory once the window has come to rest
 * @peak: kilobytes in memory, at most
 *
 * What it costs to open a dataset of very many charts and to work with it.
 */
typedef struct
{
  double first_chart;
  double gap;
  double gap_work;
  double main_work;
  double all_work;
  guint resident;
  guint peak;
} ManyCharts;

ManyCharts many_charts_measure (GuatuWindow *window, guint n_charts);

G_END_DECLS
