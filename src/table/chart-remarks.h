/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"
#include "dataset/remarks.h"

G_BEGIN_DECLS

/* Kinds of remarks, as bits. */
#define GUATU_REMARK_BIT(kind) (1u << (kind))
#define GUATU_REMARKS_ALL (GUATU_REMARK_BIT (GUATU_N_REMARK_KINDS) - 1)

GPtrArray *
guatu_chart_remarks (const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_chart_remarks_write (const GPtrArray *remarks, guint kinds,
                                 GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
