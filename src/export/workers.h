/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/drawn-figure.h"

G_BEGIN_DECLS

/**
 * GuatuWorkers:
 *
 * Threads that draw the figures of a batch ahead of whoever takes them.
 */
typedef struct _GuatuWorkers GuatuWorkers;

GuatuWorkers *guatu_workers_new (const GuatuBatch *batch,
                                 GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void guatu_workers_free (GuatuWorkers *workers);
GuatuDrawnFigure *guatu_workers_take (GuatuWorkers *workers) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuWorkers, guatu_workers_free)

G_END_DECLS
