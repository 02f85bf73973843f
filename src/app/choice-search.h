/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

void guatu_choice_search_start (GObject *source, GuatuDataset *dataset, const char *text,
                                GCancellable *cancellable, GAsyncReadyCallback callback);
GHashTable *guatu_choice_search_finish (GAsyncResult *result) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
