/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"
#include "lexicon/names.h"

G_BEGIN_DECLS

/**
 * GuatuNumberText:
 * @value: the number as it is written; of a range, its lower end
 * @decimals: the digits after its decimal point
 * @high: of a range, its upper end
 * @decimals_high: the digits after its decimal point
 * @mult: the power of ten of its multiplier: 8 for 亿
 * @bound: %GUATU_BOUND_EXACT where nothing is said
 * @status: %GUATU_STATUS_ACTUAL where nothing is said
 * @unit: (nullable): its unit
 * @word: (nullable): how that is written: 家; it is never freed
 * @leads: whether the unit stands before the number: ¥5
 *
 * A number as people write it: 约1.2万亩, ≥7%, CNY 23.8 billion.
 */
typedef struct
{
  double value;
  int decimals;
  double high;
  int decimals_high;
  int mult;
  GuatuBound bound;
  GuatuStatus status;
  const GuatuUnitName *unit;
  const char *word;
  gboolean leads;
} GuatuNumberText;

gboolean guatu_number_text_parse (const char *text, GuatuNumberText *number);

G_END_DECLS
