/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "document/setting-private.h"

/* Settings that are one member of a chart, which is one of a few values. */

/* Stands for no member: the program chooses. */
#define BY_ITSELF (-99)

typedef struct
{
  const char *id;
  const char *name;
  int value;
} Value;

static const Value switched[] = {
  { "false", NULL, FALSE },
  { "true", NULL, TRUE },
};

static const Value categories[] = {
  { "indicator", N_ ("Indicators"), GUATU_DIMENSION_INDICATOR },
  { "period", N_ ("Periods"), GUATU_DIMENSION_PERIOD },
  { "place", N_ ("Places"), GUATU_DIMENSION_PLACE },
};

static const Value series[] = {
  { "none", N_ ("None"), GUATU_DIMENSION_NONE },
  { "indicator", N_ ("Indicators"), GUATU_DIMENSION_INDICATOR },
  { "period", N_ ("Periods"), GUATU_DIMENSION_PERIOD },
  { "place", N_ ("Places"), GUATU_DIMENSION_PLACE },
  { "status", N_ ("Statuses"), GUATU_DIMENSION_STATUS },
};

static const Value orders[] = {
  { "given", N_ ("As in the Dataset"), GUATU_SORT_GIVEN },
  { "descending", N_ ("Largest First"), GUATU_SORT_DESCENDING },
  { "ascending", N_ ("Smallest First"), GUATU_SORT_ASCENDING },
};

static const Value orientations[] = {
  { "auto", N_ ("As the Names Fit"), GUATU_ORIENTATION_AUTO },
  { "vertical", N_ ("Upright"), GUATU_ORIENTATION_VERTICAL },
  { "horizontal", N_ ("Lying"), GUATU_ORIENTATION_HORIZONTAL },
};

static const Value stacks[] = {
  { "none", N_ ("Side by Side"), GUATU_STACK_NONE },
  { "zero", N_ ("Stacked"), GUATU_STACK_ZERO },
  { "share", N_ ("Shares of the Whole"), GUATU_STACK_SHARE },
};

static const Value scales[] = {
  { "linear", N_ ("Linear"), GUATU_SCALE_LINEAR },
  { "log", N_ ("Logarithmic"), GUATU_SCALE_LOG },
};

static const Value zeros[] = {
  { "auto", N_ ("As the Mark Needs"), GUATU_ZERO_AUTO },
  { "true", N_ ("From Zero"), GUATU_ZERO_YES },
  { "false", N_ ("Where the Values Are"), GUATU_ZERO_NO },
};

static const Value multipliers[] = {
  { "auto", N_ ("As It Suits"), BY_ITSELF },
  { "0", N_ ("Ones"), 0 },
  { "3", N_ ("Thousands"), 3 },
  { "4", N_ ("Ten Thousands (万)"), 4 },
  { "6", N_ ("Millions"), 6 },
  { "8", N_ ("Hundred Millions (亿)"), 8 },
  { "9", N_ ("Billions"), 9 },
};

static const Value decimals[] = {
  { "auto", N_ ("As in the Data"), -1 },
  { "0", "0", 0 },
  { "1", "1", 1 },
  { "2", "2", 2 },
  { "3", "3", 3 },
  { "4", "4", 4 },
};

#define MEMBER(member, values)                                                           \
  { G_STRUCT_OFFSET (GuatuChartDescription, member), values, G_N_ELEMENTS (values) }

/* All of these members are as large as an int. */
static const struct
{
  glong offset;
  const Value *values;
  guint n_values;
} members[GUATU_N_SETTINGS] = {
  [GUATU_SETTING_LEAD] = MEMBER (rank, switched),
  [GUATU_SETTING_CATEGORY] = MEMBER (category, categories),
  [GUATU_SETTING_SERIES] = MEMBER (series, series),
  [GUATU_SETTING_SORT] = MEMBER (sort, orders),
  [GUATU_SETTING_RANKS] = MEMBER (ranks, switched),
  [GUATU_SETTING_ORIENTATION] = MEMBER (orientation, orientations),
  [GUATU_SETTING_STACK] = MEMBER (stack, stacks),
  [GUATU_SETTING_TOTALS] = MEMBER (totals, switched),
  [GUATU_SETTING_SCALE] = MEMBER (scale, scales),
  [GUATU_SETTING_ZERO] = MEMBER (zero, zeros),
  [GUATU_SETTING_UNIT_MULT] = MEMBER (unit_mult, multipliers),
  [GUATU_SETTING_DECIMALS] = MEMBER (decimals, decimals),
};

G_STATIC_ASSERT (sizeof (GuatuDimension) == sizeof (int));
G_STATIC_ASSERT ((int) GUATU_RANK_LEAD == TRUE);

/** guatu_setting_get_member: the value that a chart has, as the id of its choice. */
char **
guatu_setting_get_member (GuatuSetting setting, const GuatuChartDescription *plot)
{
  int value = G_STRUCT_MEMBER (int, plot, members[setting].offset);
  g_autofree char *number = NULL;

  if (setting == GUATU_SETTING_UNIT_MULT && !plot->has_unit_mult)
    value = BY_ITSELF;
  for (guint i = 0; i < members[setting].n_values; i++)
    if (members[setting].values[i].value == value)
      return guatu_setting_value (members[setting].values[i].id);
  number = g_strdup_printf ("%d", value);
  return guatu_setting_value (number);
}

/** guatu_setting_set_member: sets it to the choice of an id. */
gboolean
guatu_setting_set_member (const GuatuSettingChange *change)
{
  const GuatuSetting setting = change->setting;
  const Value *values = members[setting].values;
  const char *id = change->values[0];

  for (guint i = 0; i < members[setting].n_values; i++)
    {
      if (g_strcmp0 (values[i].id, id) != 0)
        continue;
      if (setting == GUATU_SETTING_UNIT_MULT)
        change->plot->has_unit_mult = values[i].value != BY_ITSELF;
      G_STRUCT_MEMBER (int, change->plot, members[setting].offset)
          = values[i].value == BY_ITSELF ? 0 : values[i].value;
      /* What has no order has no ranks. */
      if (setting == GUATU_SETTING_SORT && change->plot->sort == GUATU_SORT_GIVEN)
        change->plot->ranks = FALSE;
      if (setting == GUATU_SETTING_STACK && change->plot->stack == GUATU_STACK_NONE)
        change->plot->totals = FALSE;
      if (setting == GUATU_SETTING_SERIES && change->plot != change->loose->chart)
        change->plot->series_is_open = FALSE;
      return TRUE;
    }
  return FALSE;
}

/** guatu_setting_members: adds the choices. */
void
guatu_setting_members (GuatuSetting setting, GPtrArray *choices)
{
  for (guint i = 0; i < members[setting].n_values; i++)
    if (members[setting].values[i].name != NULL)
      guatu_setting_add_choice (choices, members[setting].values[i].id,
                                _ (members[setting].values[i].name));
}
