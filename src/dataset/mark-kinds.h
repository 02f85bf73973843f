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
} GuatuMarkKind;
#define GUATU_N_MARK_KINDS (GUATU_MARK_AREA + 1)

/**
 * GuatuMarkTraits:
 * @id: as files write it
 * @name: what a chart of such marks is called
 * @along_time: whether its categories are periods unless the file says otherwise
 * @max_periods: how many categories it has at most where these are periods; others are
 *   %GUATU_CHART_MAX_CATEGORIES at most
 * @takes_log: whether it can stand on a logarithmic scale, which has no zero
 * @takes_stack: whether its marks can be stacked into sums
 * @takes_newest: whether a mark stands for the newest of several periods, where nothing
 *   on the chart tells these apart
 *
 * What a mark is and what it can do. Whatever depends on the kind of a mark asks
 * here, so that what the check of a file lets pass can be drawn.
 */
typedef struct
{
  const char *id;
  GuatuText name;
  gboolean along_time;
  guint max_periods;
  gboolean takes_log;
  gboolean takes_stack;
  gboolean takes_newest;
} GuatuMarkTraits;

const GuatuMarkTraits *guatu_mark_traits (GuatuMarkKind mark);
const char *guatu_mark_kind_to_string (GuatuMarkKind mark);
gboolean guatu_mark_kind_from_string (const char *string, GuatuMarkKind *mark);

G_END_DECLS
