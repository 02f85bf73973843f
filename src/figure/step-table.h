/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/attempt.h"

G_BEGIN_DECLS

/* What is known of a step. */
typedef enum
{
  GUATU_STEP_OPEN,
  GUATU_STEP_GOOD,  /* it has room for its plot and lacks nothing else */
  GUATU_STEP_LACKS, /* it has room, and lacks something else */
  GUATU_STEP_SMALL, /* it has no room */
} GuatuStepState;

/**
 * GuatuStep:
 * @keeps: what a figure does not go without
 * @room: what is measured of it, once @is_measured
 * @state: once its plot is known
 * @plot: of its plot alone: whether that has room and lacks nothing
 * @n_warnings: of what its plot lacks, once @state is known
 * @scene: (nullable): the figure at this step, if it was laid out for it
 * @cramped: whether the panels of that are too small
 * @is_as_measured: whether header and footer of that are those that were measured
 */
typedef struct
{
  GuatuDropStep keeps;
  GuatuFrameRoom room;
  gboolean is_measured;
  GuatuStepState state;
  GuatuStepState plot;
  guint n_warnings;
  GuatuScene *scene;
  gboolean cramped;
  gboolean is_as_measured;
} GuatuStep;

/**
 * GuatuStepTable:
 * @steps: what a figure may go without, from nothing on
 * @n_plots: how many were laid out
 *
 * What is known of a figure at each step, and found once it is asked for: header and
 * footer are measured once for all steps that keep the same of them, and no plot is laid
 * out twice to be known.
 */
typedef struct
{
  const GuatuFigureOrder *order;
  GuatuStep steps[GUATU_DROP_STEPS];
  guint n;
  guint n_plots;
} GuatuStepTable;

void guatu_step_table_init (GuatuStepTable *table, const GuatuFigureOrder *order);
void guatu_step_table_clear (GuatuStepTable *table);
const GuatuFrameRoom *guatu_step_table_room (GuatuStepTable *table, guint i);
gboolean guatu_step_table_may_do (GuatuStepTable *table, guint i);
guint guatu_step_table_last_alike (const GuatuStepTable *table, guint i);
gboolean guatu_step_table_is_hopeless (GuatuStepTable *table, guint i, gboolean by_taller,
                                       guint *n_warnings);
void guatu_step_table_try (GuatuStepTable *table, guint i);
guint guatu_step_table_n_warnings (GuatuStepTable *table, guint i);
GuatuScene *guatu_step_table_draw (GuatuStepTable *table, guint i,
                                   gboolean *cramped) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuStepTable, guatu_step_table_clear)

G_END_DECLS
