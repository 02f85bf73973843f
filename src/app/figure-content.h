/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuFigureContent:
 *
 * A chart for other programs, by way of the clipboard or of a drag: as pictures, and its
 * values as text. Each is made when it is asked for, in a thread.
 */
#define GUATU_TYPE_FIGURE_CONTENT (guatu_figure_content_get_type ())
G_DECLARE_FINAL_TYPE (GuatuFigureContent, guatu_figure_content, GUATU, FIGURE_CONTENT,
                      GdkContentProvider)

GdkContentProvider *
guatu_figure_content_new (GuatuDataset *dataset, const GuatuChartDescription *chart,
                          GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
