/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/names.h"

G_BEGIN_DECLS

/**
 * GuatuUnitText:
 * @unit: (nullable): the unit, above the line of one that has one; %NULL where there is
 *   only a multiplier
 * @per: (nullable): the unit below the line
 * @mult: the power of ten of its multiplier: 8 for 亿元
 * @word: (transfer full): the unit as it is written, without its multiplier: 家
 *
 * A unit as people write it: 亿元, 元/人, CNY billion, 10,000 persons.
 */
typedef struct
{
  const GuatuUnitName *unit;
  const GuatuUnitName *per;
  int mult;
  char *word;
} GuatuUnitText;

gboolean guatu_unit_text_parse (const char *text, GuatuUnitText *unit);
const char *guatu_unit_text_en (const GuatuUnitText *unit, gboolean of_one);
const char *guatu_multiplier_zh (int mult);
void guatu_unit_text_clear (GuatuUnitText *unit);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuUnitText, guatu_unit_text_clear)

G_END_DECLS
