/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"

G_BEGIN_DECLS

/* How something changes, by what it is compared with. */
typedef enum
{
  GUATU_GROWTH_UNSAID,
  GUATU_GROWTH_SAME_PERIOD, /* 同比 */
  GUATU_GROWTH_SAME_PERIOD_CHANGE,
  GUATU_GROWTH_PERIOD_BEFORE, /* 环比 */
  GUATU_GROWTH_YEAR_BEFORE,   /* 比上年 */
  GUATU_GROWTH_YEAR_BEFORE_CHANGE,
  GUATU_GROWTH_YEAR_BEGIN, /* 比年初 */
  GUATU_GROWTH_AVERAGE,    /* 年均 */
  GUATU_GROWTH_NOMINAL,
  GUATU_GROWTH_REAL,
} GuatuGrowth;

GuatuComparison guatu_growth_comparison (GuatuGrowth growth);
void guatu_growth_set_name (GuatuText *text, const GuatuText *of, GuatuGrowth growth);
void guatu_growth_set_title (GuatuText *text, const GuatuText *of, GuatuGrowth growth);

G_END_DECLS
