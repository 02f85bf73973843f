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
} GuatuUnitKind;

/**
 * GuatuUnit:
 * @label: as it stands after a number other than one (个, 元; projects, CNY)
 * @label_one: as it stands after exactly one (project); absent if the same
 *
 * A unit of measure. A count has the word that is counted as its label.
 */
typedef struct
{
  char *id;
  GuatuUnitKind kind;
  GuatuText label;
  GuatuText label_one;
} GuatuUnit;

void guatu_unit_free (GuatuUnit *unit);
const char *guatu_unit_label (const GuatuUnit *unit, double value,
                              GuatuLanguage language);
const char *guatu_unit_kind_to_string (GuatuUnitKind kind);
gboolean guatu_unit_kind_from_string (const char *string, GuatuUnitKind *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuUnit, guatu_unit_free)

G_END_DECLS
