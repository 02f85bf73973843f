/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/stat-cells.h"

G_BEGIN_DECLS

/* What stands over the numbers of places in the tables of the Statistical Yearbook of the
 * United Nations; nothing stands over their names, on its right. */
#define GUATU_CODED_YEARBOOK_PLACE "region/country/area"

/* What a column of a download with codes beside names is. */
typedef enum
{
  GUATU_CODED_IGNORED, /* what says nothing of the numbers, or what another column says */
  GUATU_CODED_LEFT_OUT, /* what has no place in a dataset, which is told */
  GUATU_CODED_VALUE,
  GUATU_CODED_FLAGS,
  GUATU_CODED_FLAG_NAMES,
  GUATU_CODED_MULTIPLIER, /* a power of ten, or its name: 6, Millions */
  GUATU_CODED_NOTE,       /* of the number */
  GUATU_CODED_FOOTNOTE,   /* the number of a line under the table */
  GUATU_CODED_ESTIMATES,  /* the last period that is no estimate */
  GUATU_CODED_TITLE,
  GUATU_CODED_SOURCE, /* of the number; all of them are the source of the file */
  GUATU_CODED_PERIOD, /* numbers of the period that stands over it */
  GUATU_CODED_TIME,   /* from here on dimensions */
  GUATU_CODED_PLACE,
  GUATU_CODED_INDICATOR,
  GUATU_CODED_UNIT,
  GUATU_CODED_QUIET, /* a dimension that is no part of names while it has one value */
  GUATU_CODED_DIMENSION,
} GuatuCodedKind;

/**
 * GuatuCodedColumn:
 * @id: what stands over it
 * @name: of a dimension, the column that names what this one codes; itself if none does
 * @axis: of a dimension, its number
 * @named_by: the column whose cells say what the dimension is called, or 0
 *
 * A column of such a download.
 */
typedef struct
{
  GuatuCodedKind kind;
  char *id;
  guint name;
  guint axis;
  guint named_by;
} GuatuCodedColumn;

char *guatu_coded_bare_heading (const char *heading) G_GNUC_WARN_UNUSED_RESULT;
GuatuCodedKind guatu_coded_kind_of (const char *heading);
gboolean guatu_coded_headings (const GPtrArray *headings);
void guatu_coded_name_member (const GArray *columns, const GuatuCodedColumn *column,
                              GuatuMember *member, const char *name);
GArray *guatu_coded_columns (const GuatuCells *cells,
                             guint head) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
