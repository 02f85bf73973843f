/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "io/formats.h"
#include "scene/book.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

#define GUATU_EXPORT_ERROR (guatu_export_error_quark ())
GQuark guatu_export_error_quark (void);

typedef enum
{
  GUATU_EXPORT_ERROR_NAME,  /* a file name that cannot be made or used */
  GUATU_EXPORT_ERROR_WRITE, /* the file could not be written; the old one is kept */
  GUATU_EXPORT_ERROR_PAGES, /* a format that has one page cannot hold a book */
} GuatuExportError;

/**
 * GuatuExportOptions:
 * @dpi: pixels to the inch of a PNG, 96 for one to a scene unit
 * @transparent: whether a PNG, an SVG and an EMF leave the paper out
 * @live_text: whether the letters of an SVG are text rather than outlines
 * @outlines: whether the letters of an HTML page are outlines rather than text
 * @plain: whether the file goes without the numbers that it shows
 *
 * How a figure becomes a file. Wherever options are taken, %NULL stands for
 * %GUATU_EXPORT_OPTIONS_INIT.
 */
typedef struct
{
  double dpi;
  gboolean transparent;
  gboolean live_text;
  gboolean outlines;
  gboolean plain;
} GuatuExportOptions;

#define GUATU_EXPORT_OPTIONS_INIT { .dpi = 96 }

GBytes *guatu_format_render (GuatuFormat format, const GuatuScene *scene,
                             const GuatuExportOptions *options, GCancellable *cancellable,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What becomes of the charts of a batch; one row of a table in drawn-figure.c each. */
typedef enum
{
  GUATU_BATCH_FIGURES, /* a figure of each */
  GUATU_BATCH_WALL,    /* all on one page */
  GUATU_BATCH_BOOK,    /* a page of each, in one file */
} GuatuBatchKind;

/**
 * GuatuBatch:
 * @theme: (nullable): of a wall or a book, the one that the charts are of, if it is to
 *   be called that
 * @charts: (element-type GuatuChartDescription): not owned
 * @file_names: (nullable) (element-type utf8 utf8): what the files of charts are called,
 *   by the ids of these, where that is not the id; not owned
 * @languages: (element-type GuatuLanguage)
 * @formats: (element-type GuatuFormat)
 * @width: of each figure or page, in scene units
 * @height: of each figure or page, in scene units
 * @least_type: no type of a figure is smaller, in scene units; 0 where nobody says it
 * @look: of each figure
 * @house: (nullable): of each figure, or %NULL for that of the dataset; not owned
 * @options: (nullable): of each file
 * @strict: whether a figure with a warning is not written
 * @jobs: how many figures are drawn at a time, or 0 to choose
 * @shard: which of @n_shards of the figures are drawn, from 1: each @n_shards-th
 * @n_shards: how many draw them, or 0 for all at once
 *
 * Every chart, or all of them together, in every language in every format.
 */
typedef struct
{
  GuatuDataset *dataset;
  GuatuBatchKind kind;
  const GuatuTheme *theme;
  GPtrArray *charts;
  GHashTable *file_names;
  GArray *languages;
  GArray *formats;
  double width;
  double height;
  double least_type;
  GuatuLook look;
  const GuatuHouseStyle *house;
  const GuatuExportOptions *options;
  gboolean strict;
  guint jobs;
  guint shard;
  guint n_shards;
} GuatuBatch;

/**
 * GuatuBatchStep:
 * @path: (nullable): the file that was written, or %NULL for a figure that was not
 * @error: (nullable): why it was not, or %NULL if it was since the batch is strict; its
 *   message names the figure
 * @size: of the file, in bytes
 * @name: what the figure is called: the id of its chart
 * @figure: which figure it is of
 * @warnings: (element-type GuatuWarning): of that figure
 * @is_first: whether it is the first step of that figure
 * @done: files that are settled by now
 * @total: files of the batch
 *
 * One step of a batch. Steps come in the order of the batch, the formats of a figure
 * one after the other, in the thread that runs the batch.
 */
typedef struct
{
  const char *path;
  const GError *error;
  gsize size;
  const char *name;
  GuatuFigure figure;
  const GArray *warnings;
  gboolean is_first;
  guint done;
  guint total;
} GuatuBatchStep;

typedef void (*GuatuBatchProgress) (const GuatuBatchStep *step, gpointer data);

gboolean guatu_export_batch (const GuatuBatch *batch, const char *folder,
                             GuatuBatchProgress progress, gpointer data,
                             GCancellable *cancellable, GError **error);
GuatuScene *guatu_export_build (GuatuDataset *dataset, const GuatuChartDescription *chart,
                                const GuatuFigure *figure, GuatuTypesetter *typesetter,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_export_scene (const GuatuScene *scene, GuatuFormat format,
                             const GuatuExportOptions *options, const char *path,
                             GCancellable *cancellable, GError **error);
gboolean guatu_export_save (const char *path, GBytes *bytes, GError **error);
const char *guatu_batch_file_name (const GuatuBatch *batch, const char *id);
char *guatu_export_file_name (const char *name, GuatuLanguage language,
                              GuatuFormat format,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
