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

/**
 * WallCosts:
 * @opening: processor milliseconds of the main thread until the wall stands and its first
 *   sheets are drawn
 * @frame: the same for a frame while it is scrolled, on the average
 * @gap_work: the most that the main loop worked at once meanwhile
 *
 * What it costs to open the wall and to scroll it.
 */
typedef struct
{
  double opening;
  double frame;
  double gap_work;
} WallCosts;

ManyCharts many_charts_measure (GuatuWindow *window, guint n_charts);
WallCosts many_charts_measure_wall (GuatuWindow *window, guint n_charts);

G_END_DECLS
