/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

/* How a number came out beside another one. */
typedef enum
{
  GUATU_MOVE_HIGHER,
  GUATU_MOVE_LOWER,
  GUATU_MOVE_SAME,
  GUATU_MOVE_UNCLEAR, /* their bounds leave it open */
  GUATU_N_MOVES,
} GuatuMove;

/* What the numbers of one period have in common. */
typedef struct
{
  GuatuPeriod period;
  int status; /* a GuatuStatus, or -1 where they differ */
  int bound;  /* a GuatuBound, or -1 where they differ */
} GuatuPeriodFacts;

/**
 * GuatuFacts:
 * @scene: what is described
 * @chart: the chart of the scene, or one of its layers
 * @is_layer: whether it is one of several layers
 * @marks: those of the scene that are its own
 * @values: (element-type GuatuSceneMark): the marks that have a number, from
 *   the highest; not owned
 * @total: (nullable): the mark of what the others add up to, which is not among @values
 * @n_values: how many numbers there are, those that have no mark among them
 * @n_missing: how many there are not
 * @indicators: (element-type GuatuIndicator): a base is the same one as the
 *   level of which it is
 * @places: (element-type GuatuPlace)
 * @n_periods: how many there are
 * @first: of the earliest period, and only of what moved where something did
 * @last: of the latest period, likewise
 * @status: the one of all, or -1
 * @one_track: whether all numbers are of one thing at different times
 * @moves: how many went which way from the first period to the last
 * @verdicts: how many targets came out which way
 *
 * What there is to say of a scene.
 */
typedef struct
{
  const GuatuScene *scene;
  const GuatuChartDescription *chart;
  gboolean is_layer;
  GuatuSpan marks;
  GPtrArray *values;
  const GuatuSceneMark *total;
  guint n_values;
  guint n_missing;
  GPtrArray *indicators;
  GPtrArray *places;
  guint n_periods;
  GuatuPeriodFacts first;
  GuatuPeriodFacts last;
  int status;
  gboolean one_track;
  guint moves[GUATU_N_MOVES];
  guint verdicts[3];
} GuatuFacts;

void guatu_facts_init (GuatuFacts *facts, const GuatuScene *scene,
                       const GuatuScenePart *layer);
void guatu_facts_clear (GuatuFacts *facts);
double guatu_facts_value (const GuatuSceneMark *mark);
GuatuMove guatu_facts_move (const GuatuSceneMark *from, const GuatuSceneMark *to);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuFacts, guatu_facts_clear)

G_END_DECLS
