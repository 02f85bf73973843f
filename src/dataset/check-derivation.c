/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

#include "dataset/ratio-unit.h"

/* A member of an indicator. */
#define PART(index, member)                                                              \
  ((const GuatuDatasetPart) { GUATU_LIST_INDICATORS, (int) (index), -1, member })

/* Which unit an operand, or the result, has to have. */
typedef enum
{
  UNIT_ANY,
  UNIT_OF_FIRST,
  UNIT_PERCENT,
  UNIT_RATIO,
  UNIT_DIFFERENCE,
} UnitRule;

/* What an operation works on. */
static const struct
{
  guint min_operands;
  guint max_operands;
  UnitRule others;
  UnitRule result;
} rules[] = {
  [GUATU_DERIVED_RATIO] = { 2, 2, UNIT_ANY, UNIT_RATIO },
  [GUATU_DERIVED_SHARE] = { 2, 2, UNIT_OF_FIRST, UNIT_PERCENT },
  [GUATU_DERIVED_SUM] = { 1, G_MAXUINT, UNIT_OF_FIRST, UNIT_OF_FIRST },
  [GUATU_DERIVED_DIFFERENCE] = { 2, 2, UNIT_OF_FIRST, UNIT_DIFFERENCE },
  [GUATU_DERIVED_BASE] = { 2, 2, UNIT_PERCENT, UNIT_OF_FIRST },
};

/* A unit that could not be read is NULL, and agrees with any. */
static gboolean
unit_agrees (const GuatuUnit *unit, UnitRule rule, const GuatuUnit *first,
             const GuatuUnit *last)
{
  int power;

  if (unit == NULL || first == NULL)
    return TRUE;
  switch (rule)
    {
    case UNIT_OF_FIRST:
      return unit == first;
    case UNIT_PERCENT:
      return guatu_unit_is_percent (unit);
    case UNIT_RATIO:
      return last == NULL || guatu_ratio_unit_fits (unit, first, last, &power);
    case UNIT_DIFFERENCE: /* of two percentages in percentage points */
      return unit == first
             || (unit->kind == GUATU_UNIT_POINTS && guatu_unit_is_percent (first));
    case UNIT_ANY:
    default:
      return TRUE;
    }
}

static void
check_units (const GuatuIndicator *indicator, guint index, GuatuProblems *problems)
{
  const GuatuIndicator *first = g_ptr_array_index (indicator->operands, 0);
  const GuatuIndicator *last
      = g_ptr_array_index (indicator->operands, indicator->operands->len - 1);
  const char *op = guatu_derived_op_to_string (indicator->op);

  for (guint i = 1; i < indicator->operands->len; i++)
    {
      const GuatuIndicator *operand = g_ptr_array_index (indicator->operands, i);
      g_autofree char *member = NULL;

      if (unit_agrees (operand->unit, rules[indicator->op].others, first->unit,
                       operand->unit))
        continue;

      member = g_strdup_printf ("derived.of[%u]", i);
      guatu_problems_add_at (
          problems, &PART (index, member),
          _ ("The unit of “%s” does not fit: “%s” cannot be worked out "
             "of “%s” and “%s”."),
          operand->id, op, first->unit->id, operand->unit->id);
    }

  if (!unit_agrees (indicator->unit, rules[indicator->op].result, first->unit,
                    last->unit))
    {
      if (indicator->op == GUATU_DERIVED_RATIO)
        guatu_problems_add_at (
            problems, &PART (index, "unit"),
            _ ("“%s” divided by “%s” is not in “%s”. Choose a unit of the "
               "one per the other, or say with “per” and “of” how these "
               "units are related."),
            first->unit->id, last->unit->id, indicator->unit->id);
      else
        guatu_problems_add_at (problems, &PART (index, "unit"),
                               _ ("The result of “%s” of “%s” is not in “%s”."), op,
                               first->unit->id, indicator->unit->id);
    }
}

void
guatu_check_derivation (const GuatuIndicator *indicator, guint index,
                        GuatuProblems *problems)
{
  guint n_operands = indicator->operands != NULL ? indicator->operands->len : 0;

  if (indicator->op == GUATU_DERIVED_NONE)
    return;

  if (n_operands >= rules[indicator->op].min_operands
      && n_operands <= rules[indicator->op].max_operands)
    {
      check_units (indicator, index, problems);
      return;
    }

  guatu_problems_add_at (problems, &PART (index, "derived.of"),
                         ngettext ("“%s” needs %u indicator, and %u are given.",
                                   "“%s” needs %u indicators, and %u are given.",
                                   rules[indicator->op].min_operands),
                         guatu_derived_op_to_string (indicator->op),
                         rules[indicator->op].min_operands, n_operands);
}
