/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_UNIT_PERCENT,
  GUATU_UNIT_CURRENCY,
  GUATU_UNIT_MASS,
  GUATU_UNIT_AREA,
  GUATU_UNIT_LENGTH,
  GUATU_UNIT_DURATION,
  GUATU_UNIT_COUNT,
  GUATU_UNIT_PERMILLE,
  GUATU_UNIT_POINTS, /* percentage points */
  GUATU_UNIT_MULTIPLE,
  GUATU_UNIT_VOLUME,
  GUATU_UNIT_ENERGY,
  GUATU_UNIT_POWER,
  GUATU_UNIT_CONCENTRATION,
  GUATU_UNIT_DENSITY,
  GUATU_UNIT_INDEX,
  GUATU_UNIT_RANK,
  GUATU_UNIT_NONE,
} GuatuUnitKind;

#define GUATU_N_UNIT_KINDS (GUATU_UNIT_NONE + 1)

/**
 * GuatuUnit:
 * @kind: what is measured, above the line of a unit that has one: currency for
 *   yuan per person
 * @label: the whole unit as it stands after a number other than one (个, 元,
 *   元/人; projects, CNY, CNY per person); may be absent if
 *   guatu_unit_kind_may_be_bare()
 * @label_one: as it stands after exactly one (project); absent if the same
 * @per: (nullable): the unit below the line: the person of yuan per person
 * @of: (nullable): a unit that this one, or what is above its line, is a power of ten of
 * @power: of ten, from -12 to 12: a kilogram is 10^-3 tonnes
 *
 * A unit of measure. A count has the word that is counted as its label.
 */
typedef struct _GuatuUnit GuatuUnit;
struct _GuatuUnit
{
  char *id;
  GuatuUnitKind kind;
  GuatuText label;
  GuatuText label_one;
  const GuatuUnit *per;
  const GuatuUnit *of;
  int power;
};

void guatu_unit_free (GuatuUnit *unit);
const char *guatu_unit_label (const GuatuUnit *unit, double value,
                              GuatuLanguage language);
gboolean guatu_unit_is_never_negative (const GuatuUnit *unit);
gboolean guatu_unit_is_percent (const GuatuUnit *unit);
gboolean guatu_unit_is_whole (const GuatuUnit *unit);
gboolean guatu_unit_adds_up (const GuatuUnit *unit);
gboolean guatu_unit_may_share_axis (const GuatuUnit *unit, const GuatuUnit *other);
gboolean guatu_unit_kind_has_scale (GuatuUnitKind kind);
gboolean guatu_unit_kind_may_be_bare (GuatuUnitKind kind);
const char *guatu_unit_kind_to_string (GuatuUnitKind kind);
gboolean guatu_unit_kind_from_string (const char *string, GuatuUnitKind *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuUnit, guatu_unit_free)

G_END_DECLS
