/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/loose-chart.h"

G_BEGIN_DECLS

/* More charts than this nobody compares. */
#define GUATU_MAX_PROPOSALS 8u

GPtrArray *guatu_proposals_find (const GuatuDataset *dataset,
                                 const char *const *indicators) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
