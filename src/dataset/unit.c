/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/unit.h"

#include <string.h>

#include "dataset/names.h"

/* What is true of all units of a kind. */
typedef struct
{
  gboolean negative; /* there is less than nothing of it */
  gboolean scale;    /* large numbers of it are written with a scale word */
  gboolean bare;     /* it may have no label at all */
} Traits;

static const Traits traits[GUATU_N_UNIT_KINDS] = {
  [GUATU_UNIT_PERCENT] = { .negative = TRUE },
  [GUATU_UNIT_CURRENCY] = { .negative = TRUE, .scale = TRUE },
  [GUATU_UNIT_MASS] = { .scale = TRUE },
  [GUATU_UNIT_AREA] = { .scale = TRUE },
  [GUATU_UNIT_LENGTH] = { .scale = TRUE },
  [GUATU_UNIT_DURATION] = { .scale = TRUE },
  [GUATU_UNIT_COUNT] = { .scale = TRUE },
  [GUATU_UNIT_PERMILLE] = { .negative = TRUE },
  [GUATU_UNIT_POINTS] = { .negative = TRUE },
  [GUATU_UNIT_MULTIPLE] = { .negative = TRUE },
  [GUATU_UNIT_VOLUME] = { .scale = TRUE },
  [GUATU_UNIT_ENERGY] = { .scale = TRUE },
  [GUATU_UNIT_POWER] = { .scale = TRUE },
  [GUATU_UNIT_CONCENTRATION] = { .scale = TRUE },
  [GUATU_UNIT_DENSITY] = { .scale = TRUE },
  [GUATU_UNIT_INDEX] = { .negative = TRUE, .bare = TRUE },
  [GUATU_UNIT_RANK] = { .bare = TRUE },
  [GUATU_UNIT_NONE] = { .negative = TRUE, .bare = TRUE },
};

/**
 * guatu_unit_free:
 * @unit: (transfer full): a unit
 */
void
guatu_unit_free (GuatuUnit *unit)
{
  g_free (unit->id);
  guatu_text_clear (&unit->label);
  guatu_text_clear (&unit->label_one);
  g_free (unit);
}

/**
 * guatu_unit_label:
 * @unit: a unit
 * @value: the number that stands before the label, as it is shown
 * @language: a language
 *
 * Only exactly 1 takes the singular in English: 1 project, but 0 projects,
 * -1 projects and, when it is shown so, 1.5 projects.
 *
 * Returns: the label in that language, "" of a unit that has none; owned by the unit
 */
const char *
guatu_unit_label (const GuatuUnit *unit, double value, GuatuLanguage language)
{
  if (value == 1.0 && !guatu_text_is_absent (&unit->label_one))
    return guatu_text_get (&unit->label_one, language);

  return guatu_text_is_absent (&unit->label) ? ""
                                             : guatu_text_get (&unit->label, language);
}

/**
 * guatu_unit_is_never_negative:
 * @unit: a unit
 *
 * Returns: whether there is no less than nothing of what @unit measures. Money
 *   may be owed, and a percentage may tell of a fall.
 */
gboolean
guatu_unit_is_never_negative (const GuatuUnit *unit)
{
  return !traits[unit->kind].negative;
}

/**
 * guatu_unit_is_percent:
 * @unit: a unit
 *
 * Returns: whether its numbers are hundredths of a whole. Older files have the kind
 *   “percent” also for permille and percentage points, whose labels tell them apart
 */
gboolean
guatu_unit_is_percent (const GuatuUnit *unit)
{
  static const char *const others[] = { "‰", "千分", "百分点", "mille", "point" };
  const char *const labels[] = { unit->label.zh, unit->label.en };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    for (guint j = 0; j < G_N_ELEMENTS (others) && labels[i] != NULL; j++)
      if (strstr (labels[i], others[j]) != NULL)
        return FALSE;
  return unit->kind == GUATU_UNIT_PERCENT;
}

/**
 * guatu_unit_is_whole:
 * @unit: a unit
 *
 * Returns: whether it counts one by one, so that there is no half of it; 43 beds are
 *   a whole, and 4.3 beds per 1,000 people are none
 */
gboolean
guatu_unit_is_whole (const GuatuUnit *unit)
{
  return (unit->kind == GUATU_UNIT_COUNT && unit->per == NULL)
         || unit->kind == GUATU_UNIT_RANK;
}

/**
 * guatu_unit_adds_up:
 * @unit: a unit
 *
 * Returns: whether amounts in it make larger ones together, as those of some months do:
 *   yuan, but neither percent nor yuan per person
 */
gboolean
guatu_unit_adds_up (const GuatuUnit *unit)
{
  return unit->per == NULL && guatu_unit_kind_has_scale (unit->kind);
}

/**
 * guatu_unit_may_share_axis:
 * @unit: a unit
 * @other: another one, or the same
 *
 * Returns: whether numbers of both may stand side by side. Counts of different
 *   things may, each with its word; any other two units would be read as one
 */
gboolean
guatu_unit_may_share_axis (const GuatuUnit *unit, const GuatuUnit *other)
{
  return unit == other
         || (unit->kind == GUATU_UNIT_COUNT && other->kind == GUATU_UNIT_COUNT
             && unit->per == other->per);
}

/**
 * guatu_unit_kind_has_scale:
 * @kind: a kind of unit
 *
 * Returns: whether its large numbers are written with a scale word (亿, million);
 *   a number that only compares, such as an index, is not
 */
gboolean
guatu_unit_kind_has_scale (GuatuUnitKind kind)
{
  return traits[kind].scale;
}

/**
 * guatu_unit_kind_may_be_bare:
 * @kind: a kind of unit
 *
 * Returns: whether its numbers may stand without a label: an index, a rank, a pure
 *   number
 */
gboolean
guatu_unit_kind_may_be_bare (GuatuUnitKind kind)
{
  return traits[kind].bare;
}

/**
 * guatu_unit_kind_to_string:
 * @kind: a kind of unit
 *
 * Returns: its name in files, such as "currency"
 */

/**
 * guatu_unit_kind_from_string:
 * @string: a name
 * @kind: (out): the kind; left alone if there is none of that name
 *
 * Returns: whether @string names a kind of unit
 */
GUATU_DEFINE_NAMES (GuatuUnitKind, guatu_unit_kind, "percent", "currency", "mass", "area",
                    "length", "duration", "count", "permille", "points", "multiple",
                    "volume", "energy", "power", "concentration", "density", "index",
                    "rank", "none")
