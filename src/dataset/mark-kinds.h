/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_MARK_BAR,
  GUATU_MARK_LINE,
  GUATU_MARK_SLOPE,
  GUATU_MARK_DOT,
  GUATU_MARK_AREA,
  GUATU_MARK_FIGURES,
  GUATU_MARK_PYRAMID,
  GUATU_MARK_DUMBBELL,
  GUATU_MARK_WATERFALL,
  GUATU_MARK_RING,
  GUATU_MARK_HEAT,
} GuatuMarkKind;
#define GUATU_N_MARK_KINDS (GUATU_MARK_HEAT + 1)

/* In which order a chart of such marks is read. */
typedef enum
{
  GUATU_READING_CATEGORIES, /* each category with its numbers */
  GUATU_READING_SERIES,     /* each series with its numbers, then the categories */
  GUATU_READING_MARKS,      /* each mark with its names, as they are drawn */
} GuatuReading;

/**
 * GuatuMarkTraits:
 * @id: as files write it
 * @name: what a chart of such marks is called
 * @along_time: whether its categories are periods unless the file says otherwise
 * @max_categories: how many categories it has at most
 * @max_periods: the same where these are periods
 * @takes_log: whether it can stand on a logarithmic scale, which has no zero
 * @takes_stack: whether its marks can be stacked into sums
 * @takes_layers: whether it can share its periods with other layers of a chart
 * @takes_multiples: whether charts of it can stand side by side on one scale
 * @takes_newest: whether a mark stands for the newest of several periods, where nothing
 *   on the chart tells these apart
 * @stands_alone: whether each number stands with its own unit and no axis, so that those
 *   of different things may be on one chart
 * @from_zero: whether its marks start at zero, which is its axis's first tick
 * @two_series: whether it is of two series, no more and no fewer
 * @adds_up: whether its values, of one series, add up to a whole that one of them may be
 * @of_whole: whether its marks are parts of one whole, so that none is below zero
 * @steps: whether each of its bars starts where the one before it ends
 * @in_cells: whether it is a table, whose columns are its series
 * @lies: whether its values always run to the right
 * @two_sided: whether it shows the magnitudes of two series to both sides of one spine
 * @legend_names_series: whether its legend always names the series
 * @names_under: whether the names of its categories stand under the plot and can say how
 *   all values of a category stand
 * @reading: in which order it is read
 *
 * What a mark is and what it can do. Whatever a check asks of the kind of a mark it asks
 * here, so that what it lets pass can be drawn; how it is drawn is known where it is.
 */
typedef struct
{
  const char *id;
  GuatuText name;
  gboolean along_time;
  guint max_categories;
  guint max_periods;
  gboolean takes_log;
  gboolean takes_stack;
  gboolean takes_layers;
  gboolean takes_multiples;
  gboolean takes_newest;
  gboolean stands_alone;
  gboolean from_zero;
  gboolean two_series;
  gboolean adds_up;
  gboolean of_whole;
  gboolean steps;
  gboolean in_cells;
  gboolean lies;
  gboolean two_sided;
  gboolean legend_names_series;
  gboolean names_under;
  GuatuReading reading;
} GuatuMarkTraits;

const GuatuMarkTraits *guatu_mark_traits (GuatuMarkKind mark);
gboolean guatu_mark_has_axis (GuatuMarkKind mark);
const char *guatu_mark_kind_to_string (GuatuMarkKind mark);
gboolean guatu_mark_kind_from_string (const char *string, GuatuMarkKind *mark);

G_END_DECLS
