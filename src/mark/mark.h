/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/legend-swatch.h"

G_BEGIN_DECLS

/**
 * GuatuMark:
 * @key: (nullable): how it looks in the legend of several panels; %NULL where it has none
 * @key_upright: (nullable): the same where it stands upright along time, if that differs
 * @draw: draws it into a space with its axes, names, numbers and legend; returns what
 *   legend and labels left to the plot, or nothing where the legend was to stand inside
 *   it and found no free corner, or where names were to say how values stand and had no
 *   room
 *
 * How a mark draws itself: one object a mark, and one row of the table in marks.c. What
 * else it is, dataset/mark-kinds.c says.
 */
typedef struct
{
  const GuatuLegendKey *key;
  const GuatuLegendKey *key_upright;
  GuatuBox (*draw) (const GuatuDrawing *drawing, GuatuBox space);
} GuatuMark;

const GuatuMark *guatu_mark_get (GuatuMarkKind kind);

G_END_DECLS
