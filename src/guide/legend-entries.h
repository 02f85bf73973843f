/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_LEGEND_SERIES,
  GUATU_LEGEND_STATUS,    /* where all series look alike by it */
  GUATU_LEGEND_CHEVRON,   /* the sign of an open end */
  GUATU_LEGEND_RANGE,     /* the mark of a range */
  GUATU_LEGEND_MISSING,   /* the sign of a missing value */
  GUATU_LEGEND_REFERENCE, /* a line across the scale of values */
  GUATU_LEGEND_SHADE,     /* a span of time behind the marks */
} GuatuLegendEntryKind;

/**
 * GuatuLegendEntry:
 * @series: the ink of the mark that is its swatch
 * @status: of that mark
 * @bound: of that mark, or which end is open
 * @number: of a series, which one it is
 * @key: (nullable): of a series that can be switched off, what it stands for
 *
 * One thing that a legend explains.
 */
typedef struct
{
  GuatuLegendEntryKind kind;
  guint series;
  GuatuStatus status;
  GuatuBound bound;
  GuatuText text;
  guint number;
  const GuatuKey *key;
} GuatuLegendEntry;

GArray *guatu_legend_entries_new (const GuatuDrawing *drawing,
                                  gboolean name_series) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
