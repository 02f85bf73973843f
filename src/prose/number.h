/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"
#include "lexicon/names.h"

G_BEGIN_DECLS

/* How many numbers of a ratio are known: 14.2:33.1:52.7. */
#define GUATU_RATIO_MOST 4u

/**
 * GuatuNumber:
 * @start: its first byte
 * @digits: the byte after its digits
 * @unit_start: where its unit begins, if it has one
 * @end: the byte after its unit
 * @after: the byte after what qualifies it behind that
 * @low: the value, or the lower end
 * @mult: the power of ten of its multiplier
 * @per_word: (nullable): of a person and a time, what is below the line of its unit
 * @n_chinese: how many Chinese digits it has; 0 of Arabic ones
 * @n_ratio: the numbers of a ratio, if it is one
 * @is_loose: whether its Chinese digits are no sure number: 七八百
 * @is_odd: whether it has an exponent of which nothing makes sense
 * @is_negative: whether a minus stands before it
 * @is_signed: whether a plus or a minus stands before it
 * @is_after: whether @bound stands after it: 3亿元以上
 * @is_ratio: whether it is one of a ratio, and needs no unit
 * @borrowed: whether the unit stands at a later number of its list
 *
 * A number in a clean text, as it is written.
 */
typedef struct
{
  gsize start;
  gsize digits;
  gsize unit_start;
  gsize end;
  gsize after;
  double value;
  double high;
  int decimals;
  int decimals_high;
  int mult;
  const GuatuUnitName *unit;
  const GuatuUnitName *per;
  const char *per_word;
  guint n_chinese;
  guint n_ratio;
  double ratio[GUATU_RATIO_MOST];
  int ratio_decimals[GUATU_RATIO_MOST];
  gsize ratio_start[GUATU_RATIO_MOST];
  gsize ratio_end[GUATU_RATIO_MOST];
  GuatuBound bound;
  gboolean has_high;
  gboolean is_loose;
  gboolean is_odd;
  gboolean is_negative;
  gboolean is_signed;
  gboolean is_after;
  gboolean is_ratio;
  gboolean borrowed;
} GuatuNumber;

gboolean guatu_number_take (const char *text, gsize at, GuatuNumber *number);

G_END_DECLS
