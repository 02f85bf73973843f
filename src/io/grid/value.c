/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/rows.h"
#include "lexicon/unit-text.h"

/* A number as the thing that it is of has it. */

/* Whether a unit that a cell has is that of an indicator: 1.2吨 is not in 公斤, and 200户
 * are no 人. */
static gboolean
is_in (const GuatuUnitName *own, const GuatuUnit *unit)
{
  g_auto (GuatuUnitText) known = { NULL };

  if (own->kind != unit->kind)
    return FALSE;
  return unit->label.zh == NULL || !guatu_unit_text_parse (unit->label.zh, &known)
         || known.unit == NULL || known.unit == own;
}

/**
 * guatu_sheet_take_value:
 * @sheet: a table
 * @item: what a number is of
 * @cell: the cell of the number
 * @number: the number
 * @observed: gets it, in the unit of the item
 *
 * Returns: whether that could be done; if not, it is told
 */
gboolean
guatu_sheet_take_value (GuatuSheet *sheet, GuatuItem *item, const GuatuCell *cell,
                        const GuatuCellNumber *number, GuatuObserved *observed)
{
  GuatuIndicator *indicator = item->indicator;
  const GuatuNumberText *text = &number->number;
  int shift = text->mult;

  if (number->missing)
    {
      observed->missing = TRUE;
      observed->reason = number->reason;
      return TRUE;
    }
  if (text->unit != NULL)
    {
      GuatuUnitText unit = { .unit = text->unit, .mult = text->mult };

      unit.word = (char *) text->unit->zh;
      if (indicator->unit->kind == GUATU_UNIT_NONE)
        {
          indicator->unit = guatu_items_unit (sheet->items, &unit);
          indicator->unit_mult = text->mult;
        }
      if (!is_in (text->unit, indicator->unit))
        {
          guatu_sheet_warn (sheet, cell->row, cell->column,
                            _ ("“%s” is in another unit than the cells beside it, which "
                               "are in “%s”: it is left out."),
                            cell->text, indicator->unit->label.zh);
          return FALSE;
        }
    }
  /* 876亿 under 亿元 is as many 亿 as it says, and not as many of these. */
  if (text->unit != NULL || text->mult != 0)
    shift -= indicator->unit_mult;
  observed->value = guatu_number_scale (text->value, shift);
  observed->decimals = CLAMP (text->decimals - shift, 0, GUATU_NUMBER_MAX_DECIMALS);
  observed->bound = text->bound;
  if (text->status != GUATU_STATUS_ACTUAL)
    observed->status = text->status;
  if (text->bound == GUATU_BOUND_RANGE)
    {
      observed->has_high = TRUE;
      observed->details.value_high = guatu_number_scale (text->high, shift);
      observed->details.decimals_high
          = CLAMP (text->decimals_high - shift, 0, GUATU_NUMBER_MAX_DECIMALS);
    }
  return TRUE;
}
