/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/ratio-unit.h"

/* Units that are powers of ten of each other lead to one in so many steps. */
#define MOST_STEPS 4

/* What a quotient of two units of other kinds can be without a line of its own: a length
 * is an area by a length, a power an energy by a duration, and a pure number anything. It
 * is never money, and never something that is counted. */
static const gboolean is_quotient[GUATU_N_UNIT_KINDS] = {
  [GUATU_UNIT_AREA] = TRUE,          [GUATU_UNIT_LENGTH] = TRUE,
  [GUATU_UNIT_VOLUME] = TRUE,        [GUATU_UNIT_DURATION] = TRUE,
  [GUATU_UNIT_MULTIPLE] = TRUE,      [GUATU_UNIT_POWER] = TRUE,
  [GUATU_UNIT_CONCENTRATION] = TRUE, [GUATU_UNIT_DENSITY] = TRUE,
  [GUATU_UNIT_INDEX] = TRUE,         [GUATU_UNIT_NONE] = TRUE,
};

/* What only compares. */
static const gboolean is_part[GUATU_N_UNIT_KINDS] = {
  [GUATU_UNIT_PERCENT] = TRUE,
  [GUATU_UNIT_PERMILLE] = TRUE,
  [GUATU_UNIT_POINTS] = TRUE,
  [GUATU_UNIT_RANK] = TRUE,
};

/* What has no measure of its own, so that a quotient of two of a kind is in it as it is.
 */
static const gboolean is_pure[GUATU_N_UNIT_KINDS] = {
  [GUATU_UNIT_MULTIPLE] = TRUE,
  [GUATU_UNIT_INDEX] = TRUE,
  [GUATU_UNIT_NONE] = TRUE,
};

/* The unit of which @unit is a power of ten in the end, be it itself. */
static const GuatuUnit *
find_base (const GuatuUnit *unit, int *power)
{
  *power = 0;
  for (guint i = 0; i < MOST_STEPS && unit->of != NULL; i++)
    {
      *power += unit->power;
      unit = unit->of;
    }
  return unit;
}

/* Whether two units are the same, or powers of ten of the same one; @power is of the ten
 * by which a number in @from is multiplied to be in @to. */
static gboolean
convert (const GuatuUnit *from, const GuatuUnit *to, int *power)
{
  int of_from, of_to;
  const gboolean related = find_base (from, &of_from) == find_base (to, &of_to);

  *power = related ? of_from - of_to : 0;
  return related;
}

/* Whether two units of a kind measure the same even where they say nothing of each other:
 * households are so many parts of people, and dollars are no part of yuan. */
static gboolean
is_alike (const GuatuUnit *one, const GuatuUnit *other)
{
  return one->kind == other->kind
         && (one->kind == GUATU_UNIT_COUNT || is_part[one->kind] || is_pure[one->kind]);
}

/* Whether a number in @above can be compared with one in @below; @power is of the ten by
 * which their quotient is multiplied to be a pure number. */
static gboolean
compare (const GuatuUnit *above, const GuatuUnit *below, int *power)
{
  int of_lines = 0;

  *power = 0;
  if (!convert (above, below, power) && !is_alike (above, below))
    return FALSE;
  if (above->per == NULL || below->per == NULL)
    return TRUE;
  if (!convert (above->per, below->per, &of_lines) && !is_alike (above->per, below->per))
    return FALSE;
  *power -= of_lines;
  return TRUE;
}

/* Parts of a hundred or of a thousand are of what is measured alike: births of people are
 * in per mille, and money of people is not. Points and ranks are no quotients, unless
 * they are divided themselves. */
static gboolean
find_parts (const GuatuUnit *unit, const GuatuUnit *above, const GuatuUnit *below,
            int *power)
{
  if (above->kind != below->kind
      || (unit->kind != GUATU_UNIT_PERMILLE && !guatu_unit_is_percent (unit)))
    return unit == above;
  if (!compare (above, below, power))
    return FALSE;
  *power += unit->kind == GUATU_UNIT_PERMILLE ? 3 : 2;
  return TRUE;
}

/* What stands above the line has to be what is divided. A unit that says no other of
 * which it is a power of ten, such as yuan per person, is taken at its word. */
static gboolean
find_above (const GuatuUnit *unit, const GuatuUnit *above, int *power)
{
  if (convert (above, unit, power))
    return TRUE;
  if (unit->kind == above->kind)
    return unit->per != NULL && unit->of == NULL;
  return is_quotient[unit->kind] && unit->of == NULL;
}

/**
 * guatu_ratio_unit_fits:
 * @unit: what a ratio should be in
 * @above: the unit of what is divided
 * @below: the unit of what it is divided by
 * @power: (out): of the ten by which a quotient of numbers in these two units is
 *   multiplied to be in @unit; it is 0 where @unit does not fit
 *
 * Yuan divided by people are yuan per person, or in a file that leaves the person to
 * the name of the indicator, yuan; they are not yuan per household, people or a
 * percentage. Tonnes by mu are kilograms per mu, and beds by people beds per 1,000
 * people, where the units say of which others they are powers of ten. Kilograms by
 * tonnes are a percentage or a multiple if they say so, and yuan by dollars are none. A
 * line in @above or @below is reckoned with only where both have one.
 *
 * Returns: whether the result can be in @unit
 */
gboolean
guatu_ratio_unit_fits (const GuatuUnit *unit, const GuatuUnit *above,
                       const GuatuUnit *below, int *power)
{
  int of_above = 0, of_below = 0;
  gboolean fits;

  *power = 0;
  if (is_part[unit->kind])
    fits = find_parts (unit, above, below, &of_above);
  else if (is_pure[unit->kind] && unit->per == NULL && unit->of == NULL
           && above->kind == below->kind)
    fits = compare (above, below, &of_above);
  else if (above->per != NULL || below->per != NULL)
    fits = convert (above, unit, &of_above) || unit->of == NULL;
  else
    fits = find_above (unit, above, &of_above)
           && (unit->per == NULL || convert (unit->per, below, &of_below));
  if (fits)
    *power = of_above + of_below;
  return fits;
}
