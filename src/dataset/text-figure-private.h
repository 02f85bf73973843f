/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text-figures.h"

G_BEGIN_DECLS

/**
 * GuatuTextQuery:
 * @place: (nullable): the one that it names
 * @is_latest: whether it asks for the newest outturn, instead of @period
 * @is_first: the same of the oldest
 * @status: the one that it names, or -1
 * @other: (nullable): the indicator of which it asks for a share
 *
 * What a figure in a text asks for: private to the room.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuIndicator *other;
  const GuatuPlace *place;
  GuatuPeriod period;
  gboolean is_latest;
  gboolean is_first;
  int status;
  GuatuTextFigureForm form;
} GuatuTextQuery;

char *guatu_text_query_read (const char *source, const GuatuDataset *dataset,
                             GuatuTextQuery *query) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_text_query_answer (const GuatuTextQuery *query, const char *source,
                               GuatuTextFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
