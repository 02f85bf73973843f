/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/chart.h"
#include "property-text.h"

G_BEGIN_DECLS

/* The most keys that a dimension of a case has. */
#define PROPERTY_MAX_KEYS 40

/* One number of a case, or none. */
typedef struct
{
  gboolean present;
  gboolean missing;
  double value;
  int decimals;
  GuatuBound bound;
  GuatuStatus status;
  int remarks; /* preliminary, revised, a break, as bits */
} PropertyCell;

/**
 * PropertyCase:
 * @n: categories and series
 * @names: of the categories and series, where they are indicators or places
 * @unit_mult: of all indicators
 * @series_is_open: whether the chart's series are left to the program
 * @repeat: how many periods stand for each of the categories, where these are periods
 * @mixed: whether the periods are of different kinds
 * @left_out: how many periods are left out before each of them
 * @dense: whether months, weeks, days and moments follow each other, rather than be four
 *   of a year
 *
 * A dataset with one chart and a figure of it, as a plain value: it is copied,
 * changed a little and tried again.
 */
typedef struct
{
  guint32 seed;
  GuatuMarkKind mark;
  GuatuDimension dimensions[2];
  guint n[2];
  GuatuOrientation orientation;
  GuatuStack stack;
  GuatuSort sort;
  GuatuZero zero;
  GuatuScaleKind scale;
  GuatuUnitKind unit;
  int unit_mult;
  GuatuPeriodKind period_kind;
  guint repeat;
  gboolean mixed;
  guint8 left_out[PROPERTY_MAX_KEYS];
  gboolean dense;
  GuatuFigure figure;
  PropertyText title;
  PropertyText subtitle;
  PropertyText note;
  PropertyText names[2][PROPERTY_MAX_KEYS];
  gboolean series_is_open;
  PropertyCell cells[PROPERTY_MAX_KEYS][PROPERTY_MAX_KEYS];
} PropertyCase;

/* What cases are about, by their numbers: those of each family begin at its number times
 * this. */
#define PROPERTY_FAMILY_SIZE 500000000u

typedef enum
{
  PROPERTY_FAMILY_ANY,
  PROPERTY_FAMILY_STACKS,   /* with gaps and of mixed signs */
  PROPERTY_FAMILY_STATUSES, /* whose series the program chooses */
  PROPERTY_FAMILY_TIMES,    /* uneven, of mixed kinds, and long */
  PROPERTY_FAMILY_LONG,     /* lines of thousands, which are reduced */
  PROPERTY_N_FAMILIES,
} PropertyFamily;

void property_case_init (PropertyCase *property_case, guint32 seed);
guint property_case_most (GuatuDimension dimension);
GuatuDataset *
property_case_dataset (const PropertyCase *property_case) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
