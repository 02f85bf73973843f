/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/remarks.h"

G_BEGIN_DECLS

/**
 * GuatuRemarkWriting:
 * @all: (element-type GuatuRemarks): those of each series of a chart
 * @n_values: how many values all of them have
 * @n_series: how many of them have any
 * @names_indicators: whether there are several, so that each is named
 * @names_places: the same of places
 *
 * Remarks while they are put into words.
 */
typedef struct
{
  const GPtrArray *all;
  GuatuLanguage language;
  guint n_values;
  guint n_series;
  gboolean names_indicators;
  gboolean names_places;
} GuatuRemarkWriting;

void guatu_remark_writing_init (GuatuRemarkWriting *writing, const GPtrArray *all,
                                GuatuLanguage language);
const GuatuRemarks *guatu_remark_writing_series (const GuatuRemarkWriting *writing,
                                                 guint i);
char *guatu_remark_writing_subject (const GuatuRemarkWriting *writing,
                                    const GuatuRemark *remark) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
