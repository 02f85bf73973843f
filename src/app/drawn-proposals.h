/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "document/proposals.h"

G_BEGIN_DECLS

/**
 * GuatuDrawnProposal:
 * @loose: the chart
 * @small: (nullable): a picture of it among others
 * @large: (nullable): one to look at
 *
 * A chart that is proposed; a picture is missing if there is no room on it.
 */
typedef struct
{
  GuatuLooseChart *loose;
  GdkTexture *small;
  GdkTexture *large;
} GuatuDrawnProposal;

void guatu_drawn_proposals_start (GObject *source, GuatuDataset *dataset,
                                  const char *const *indicators, GuatuLanguage language,
                                  const int widths[2], GCancellable *cancellable,
                                  GAsyncReadyCallback callback);
GPtrArray *guatu_drawn_proposals_finish (GAsyncResult *result) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
