/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

/* What of a year a number is of. */
typedef enum
{
  GUATU_SPAN_UNSAID,
  GUATU_SPAN_ALONE,   /* its last month or quarter: 当期值 */
  GUATU_SPAN_TO_DATE, /* all of it up to its end: 累计值 */
} GuatuYearSpan;

GuatuYearSpan guatu_year_span_take (char *text, const char **word);
void guatu_year_span_apply (GuatuYearSpan span, GuatuPeriod *period);
gboolean guatu_year_span_is_told (GuatuYearSpan span, GuatuPeriod period);
gsize guatu_year_span_stem (const char *text);

G_END_DECLS
