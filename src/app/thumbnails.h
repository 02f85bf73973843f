/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/thumbnail.h"

G_BEGIN_DECLS

/**
 * GuatuThumbnailJob:
 * @dataset: the dataset of @chart
 * @chart: what is drawn
 * @language: the language of its texts
 * @look: how it looks
 * @typesetter: of the thread that draws
 * @width: of the texture, in pixels
 *
 * A thumbnail to be drawn.
 */
typedef struct
{
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  GuatuLanguage language;
  GuatuLook look;
  GuatuTypesetter *typesetter;
  int width;
} GuatuThumbnailJob;

void guatu_thumbnail_job_start (const GuatuThumbnailJob *job, gpointer source,
                                GAsyncReadyCallback drawn);
const GuatuThumbnailJob *guatu_thumbnail_job_of (GAsyncResult *result);
GdkTexture *guatu_thumbnail_job_finish (GAsyncResult *result) G_GNUC_WARN_UNUSED_RESULT;

/**
 * GuatuThumbnails:
 * @of: (element-type GuatuChartDescription GdkTexture): the thumbnails by their charts
 * @order: (element-type GuatuChartDescription): the charts, the one drawn first at its
 *   head
 * @most: how many are kept
 *
 * Thumbnails that are kept for when their charts come into view again.
 */
typedef struct
{
  GHashTable *of;
  GQueue order;
  guint most;
} GuatuThumbnails;

void guatu_thumbnails_init (GuatuThumbnails *thumbnails, guint most);
void guatu_thumbnails_clear (GuatuThumbnails *thumbnails);
void guatu_thumbnails_keep (GuatuThumbnails *thumbnails,
                            const GuatuChartDescription *chart, GdkTexture *thumbnail);
GdkTexture *guatu_thumbnails_find (const GuatuThumbnails *thumbnails,
                                   const GuatuChartDescription *chart);
void guatu_thumbnails_drop (GuatuThumbnails *thumbnails);

G_END_DECLS
