/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "chart/chart.h"

G_BEGIN_DECLS

#define GUATU_EXPORT_ERROR (guatu_export_error_quark ())
GQuark guatu_export_error_quark (void);

typedef enum
{
  GUATU_EXPORT_ERROR_NAME,  /* a file name that cannot be made or used */
  GUATU_EXPORT_ERROR_WRITE, /* the file could not be written; the old one is kept */
} GuatuExportError;

/* What a figure is written as; one row of a table in format.c each. */
typedef enum
{
  GUATU_FORMAT_PNG,
  GUATU_FORMAT_SVG,
  GUATU_FORMAT_PDF,
} GuatuFormat;
#define GUATU_N_FORMATS 3

const char *guatu_format_to_string (GuatuFormat format);
gboolean guatu_format_from_string (const char *string, GuatuFormat *format);
gboolean guatu_format_from_path (const char *path, GuatuFormat *format);
const char *guatu_format_mime_type (GuatuFormat format);
GBytes *guatu_format_render (GuatuFormat format, const GuatuScene *scene,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * GuatuBatch:
 * @charts: (element-type GuatuChartDescription): not owned
 * @languages: (element-type GuatuLanguage)
 * @formats: (element-type GuatuFormat)
 * @width: of each figure, in scene units
 * @height: of each figure, in scene units
 *
 * Every chart in every language in every format.
 */
typedef struct
{
  GuatuDataset *dataset;
  GPtrArray *charts;
  GArray *languages;
  GArray *formats;
  double width;
  double height;
} GuatuBatch;

/* Called after each written file, the formats of one scene one after the other;
 * @scene may carry warnings to pass on. */
typedef void (*GuatuBatchProgress) (const char *path, const GuatuScene *scene,
                                    guint done, guint total, gpointer data);

gboolean guatu_export_batch (const GuatuBatch *batch, const char *folder,
                             GuatuTypesetter *typesetter,
                             GuatuBatchProgress progress, gpointer data,
                             GCancellable *cancellable, GError **error);
GuatuScene *guatu_export_build (GuatuDataset *dataset,
                                const GuatuChartDescription *chart,
                                const GuatuFigure *figure, GuatuTypesetter *typesetter,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_export_scene (const GuatuScene *scene, GuatuFormat format,
                             const char *path, GError **error);
gboolean guatu_export_figure (GuatuDataset *dataset,
                              const GuatuChartDescription *chart,
                              const GuatuFigure *figure, GuatuFormat format,
                              const char *path, GuatuTypesetter *typesetter,
                              GError **error);
char *guatu_export_file_name (const char *chart_id, GuatuLanguage language,
                              GuatuFormat format,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
