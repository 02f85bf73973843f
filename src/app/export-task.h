/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/choice.h"

G_BEGIN_DECLS

/* Exports in a thread with a typesetter of its own, so that the window goes on. */

/* A figure of the page that the window shows: 3 to 2. */
#define GUATU_PAGE_WIDTH 1200.0
#define GUATU_PAGE_HEIGHT 800.0

/* Called in the thread of the window. */
typedef void (*GuatuExportTaskProgress) (guint done, guint total, gpointer data);

void guatu_export_task_figure (GuatuDataset *dataset, const GuatuChartDescription *chart,
                               GuatuLanguage language, GuatuFormat format,
                               const char *path, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer data);
void guatu_export_task_choice (GuatuDataset *dataset, const GuatuChartDescription *chart,
                               const GuatuExportChoice *choice, const char *path,
                               GuatuExportTaskProgress progress,
                               GCancellable *cancellable, GAsyncReadyCallback callback,
                               gpointer data);
const char *guatu_export_task_get_path (GAsyncResult *result);
gboolean guatu_export_task_finish (GAsyncResult *result, GError **error);

G_END_DECLS
