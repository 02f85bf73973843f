/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/range.h"

G_BEGIN_DECLS

/* A quotient is written with so many digits at least, however few its operands have. */
#define GUATU_QUOTIENT_LEAST_DIGITS 2

/**
 * GuatuQuantity:
 * @range: where the number may lie, in the base unit
 * @place: the power of ten, in the base unit, of the last digit that is known
 * @counted: whether it is a whole that was counted, of which every digit is
 *   known, however many there are
 *
 * A number that is reckoned with: private to the room.
 */
typedef struct
{
  GuatuRange range;
  int place;
  gboolean counted;
} GuatuQuantity;

GuatuQuantity guatu_quantity_of (const GuatuIndicator *indicator,
                                 const GuatuObservation *observation);
GuatuQuantity guatu_quantity_add (GuatuQuantity a, GuatuQuantity b);
GuatuQuantity guatu_quantity_subtract (GuatuQuantity a, GuatuQuantity b);
GuatuQuantity guatu_quantity_divide (GuatuQuantity a, GuatuQuantity b);
GuatuQuantity guatu_quantity_shift (GuatuQuantity quantity, int power);
GuatuQuantity guatu_quantity_percent (GuatuQuantity a, GuatuQuantity b);
GuatuQuantity guatu_quantity_base (GuatuQuantity level, GuatuQuantity growth,
                                   const GuatuUnit *unit);
gboolean guatu_quantity_store (const GuatuQuantity *quantity,
                               const GuatuIndicator *indicator,
                               GuatuObservation *observation, GuatuDetails *details);

G_END_DECLS
