/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/typesetter.h"
#include "export/export.h"

G_BEGIN_DECLS

/**
 * GuatuDrawnFigure:
 * @name: (nullable): what it is called, which begins the names of its files; %NULL if
 *   it could not be drawn
 * @files: (element-type GBytes): in the order of the batch's formats
 * @warnings: (element-type GuatuWarning): of all its pages
 * @is_refused: whether it has no files since it has warnings
 * @error: (nullable): what kept it from having all its files
 *
 * A figure of a batch as files in memory. Nothing of it belongs to the thread that
 * drew it.
 */
typedef struct
{
  char *name;
  GuatuFigure figure;
  GPtrArray *files;
  GArray *warnings;
  gboolean is_refused;
  GError *error;
} GuatuDrawnFigure;

guint guatu_drawn_figure_count (const GuatuBatch *batch);
GuatuDrawnFigure *
guatu_drawn_figure_new (const GuatuBatch *batch, guint index,
                        GuatuTypesetter *typesetter) G_GNUC_WARN_UNUSED_RESULT;
void guatu_drawn_figure_free (GuatuDrawnFigure *drawn);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDrawnFigure, guatu_drawn_figure_free)

G_END_DECLS
