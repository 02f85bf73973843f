/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/* More stretches than this of one remark are not told one by one. */
#define GUATU_REMARK_MAX_STRETCHES 4

/* Of more bases than this that a series has none is told. */
#define GUATU_REMARKS_MAX_BASES 4

/* What there is to remark on an observation besides its value, bound and status. */
typedef enum
{
  GUATU_REMARK_PROVISIONAL,
  GUATU_REMARK_REVISED,
  GUATU_REMARK_BREAK,
  GUATU_REMARK_BASIS, /* what it is compared with, and at which prices it is */
} GuatuRemarkKind;

#define GUATU_N_REMARK_KINDS (GUATU_REMARK_BASIS + 1)

/**
 * GuatuStretch:
 * @from: the period of its first observation
 * @to: that of its last one
 * @n: how many observations there are from the one to the other
 *
 * Observations of a series that follow on each other.
 */
typedef struct
{
  GuatuPeriod from;
  GuatuPeriod to;
  guint n;
} GuatuStretch;

/**
 * GuatuRemark:
 * @basis: (nullable): of a %GUATU_REMARK_BASIS, the details that say it
 * @n: how many observations of the series it is on
 * @last: the number of the last of them among all that have a value
 * @n_stretches: how many stretches they are; only the first
 *   %GUATU_REMARK_MAX_STRETCHES are kept
 */
typedef struct
{
  GuatuRemarkKind kind;
  const GuatuDetails *basis;
  guint n;
  guint last;
  guint n_stretches;
  GuatuStretch stretches[GUATU_REMARK_MAX_STRETCHES];
} GuatuRemark;

/**
 * GuatuRemarks:
 * @indicator: of the series
 * @place: (nullable): of the series
 * @n_values: how many of its observations have a value
 * @n_bases: on how many bases they are, as far as they are counted: one more than
 *   %GUATU_REMARKS_MAX_BASES where they are more
 * @list: (element-type GuatuRemark): in the order in which they are met
 *
 * What there is to remark on a series of observations.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuPlace *place;
  guint n_values;
  guint n_bases;
  GArray *list;
} GuatuRemarks;

GuatuRemarks *guatu_remarks_new (const GuatuIndicator *indicator,
                                 const GuatuPlace *place) G_GNUC_WARN_UNUSED_RESULT;
void guatu_remarks_free (GuatuRemarks *remarks);
GuatuRemarks *guatu_remarks_copy (const GuatuRemarks *remarks) G_GNUC_WARN_UNUSED_RESULT;
void guatu_remarks_add (GuatuRemarks *remarks, const GuatuObservation *observation);
gboolean guatu_remark_is_same (const GuatuRemark *a, const GuatuRemark *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuRemarks, guatu_remarks_free)

G_END_DECLS
