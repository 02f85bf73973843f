/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/inset.h"
#include "figure/layers.h"

G_BEGIN_DECLS

/**
 * GuatuFigureOrder:
 * @type: the figure whose type it takes
 * @words: how its numbers are written, by @table
 * @layers: (nullable): of a chart that has several
 * @inset: (nullable): how it stands on a page of charts
 *
 * What all attempts at a figure have in common.
 */
typedef struct
{
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  const GuatuFigure *figure;
  GuatuFigure type;
  const GuatuTable *table;
  GuatuNumberWords words;
  GuatuLayers *layers;
  const GuatuInset *inset;
  GuatuTypesetter *typesetter;
} GuatuFigureOrder;

/**
 * GuatuAttempt:
 * @scene: (transfer full): the figure as it comes out
 * @has_room: for its plot
 * @lacks: something that no step goes without
 * @of_plot: the warnings of its plot, as far as they do not sum up its English
 * @plot_lacks: whether these say so
 * @is_as_measured: whether header and footer are those that are measured
 * @cramped: whether any of its panels is too small for its marks
 */
typedef struct
{
  GuatuScene *scene;
  gboolean has_room;
  gboolean lacks;
  GuatuSpan of_plot;
  gboolean plot_lacks;
  gboolean is_as_measured;
  gboolean cramped;
} GuatuAttempt;

/**
 * GuatuFramePart:
 * @height: that it takes, in scene units
 * @n_warnings: of what it lacks
 * @lacks: whether that is something that no step goes without
 *
 * What stands over or under a plot.
 */
typedef struct
{
  double height;
  guint n_warnings;
  gboolean lacks;
} GuatuFramePart;

/**
 * GuatuFrameRoom:
 * @header: what stands over the plot
 * @footer: what stands under it
 * @top: of what header and footer leave for the plot, in scene units
 * @height: of it
 * @is_enough: for any plot
 * @lacks: whether header and footer lack something that no step goes without
 * @n_warnings: of what they lack
 *
 * What is known of a figure at a step before its plot is laid out.
 */
typedef struct
{
  GuatuFramePart header;
  GuatuFramePart footer;
  double top;
  double height;
  gboolean is_enough;
  gboolean lacks;
  guint n_warnings;
} GuatuFrameRoom;

GuatuFrameRoom guatu_attempt_measure (const GuatuFigureOrder *order,
                                      const GuatuDropStep *keeps,
                                      const GuatuFramePart *header,
                                      const GuatuFramePart *footer);
GuatuAttempt guatu_attempt_build (const GuatuFigureOrder *order,
                                  const GuatuDropStep *keeps) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
