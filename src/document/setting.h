/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/loose-chart.h"

G_BEGIN_DECLS

/* What can be set of a chart; one row of a table in setting-table.c each. */
typedef enum
{
  GUATU_SETTING_TITLE,
  GUATU_SETTING_SUBTITLE,
  GUATU_SETTING_NOTE,
  GUATU_SETTING_NUMBER,
  GUATU_SETTING_THEME,
  GUATU_SETTING_LEAD,
  GUATU_SETTING_PERIODS,
  GUATU_SETTING_PLACES,
  GUATU_SETTING_CATEGORY,
  GUATU_SETTING_PANEL_TITLE,
  GUATU_SETTING_MARK,
  GUATU_SETTING_LAYOUT,
  GUATU_SETTING_INDICATORS,
  GUATU_SETTING_SERIES,
  GUATU_SETTING_SORT,
  GUATU_SETTING_RANKS,
  GUATU_SETTING_ORIENTATION,
  GUATU_SETTING_STACK,
  GUATU_SETTING_TOTALS,
  GUATU_SETTING_TOTAL,
  GUATU_SETTING_SCALE,
  GUATU_SETTING_ZERO,
  GUATU_SETTING_UNIT_MULT,
  GUATU_SETTING_DECIMALS,
  GUATU_SETTING_HIGHLIGHT,
  GUATU_SETTING_REFERENCE,
  GUATU_SETTING_ANNOTATIONS,
  GUATU_SETTING_SHADES,
  GUATU_SETTING_STYLE,
} GuatuSetting;

#define GUATU_N_SETTINGS (GUATU_SETTING_STYLE + 1)

/* How a setting is set, and what its values are. */
typedef enum
{
  GUATU_SETTING_IS_TEXT,   /* the Chinese text and the English one; "" is as the other */
  GUATU_SETTING_IS_CHOICE, /* one of its choices */
  GUATU_SETTING_IS_SWITCH, /* "true" or "false" */
  GUATU_SETTING_IS_SET,    /* any of its choices; none means all, or none */
  GUATU_SETTING_IS_LIST,   /* of each item %GUATU_SETTING_ITEM_VALUES */
} GuatuSettingForm;

/* Of each item of a list: where it is, to where it goes, the Chinese and English text. */
#define GUATU_SETTING_ITEM_VALUES 4

typedef enum
{
  GUATU_SETTING_GROUP_DRAWN,
  GUATU_SETTING_GROUP_TEXTS,
  GUATU_SETTING_GROUP_SHOWN,
  GUATU_SETTING_GROUP_VALUES,
  GUATU_SETTING_GROUP_SAID,
  GUATU_SETTING_GROUP_DATASET,
} GuatuSettingGroup;

#define GUATU_N_SETTING_GROUPS (GUATU_SETTING_GROUP_DATASET + 1)

/**
 * GuatuSettingPlace:
 * @chart: a chart of the dataset
 * @layer: which of its layers, from 0; or -1 for the chart itself
 *
 * What a setting is of.
 */
typedef struct
{
  const GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  int layer;
} GuatuSettingPlace;

/**
 * GuatuSettingRow:
 * @name: what it is called, as a literal for gettext
 * @change: what changing it is called, as a literal for gettext
 * @group: beside which others it stands
 * @form: how it is set
 * @places: of a list, how many places each item has: one, or two for a span
 * @typed: of a list, whether a number can be typed as place besides its choices
 *
 * A thing that can be set of a chart.
 */
typedef struct
{
  const char *name;
  const char *change;
  GuatuSettingGroup group;
  GuatuSettingForm form;
  guint places;
  gboolean typed;
} GuatuSettingRow;

/**
 * GuatuSettingChoice:
 * @id: its value
 * @name: what it is called
 */
typedef struct
{
  char *id;
  char *name;
} GuatuSettingChoice;

const GuatuSettingRow *guatu_setting_row (GuatuSetting setting);
const char *guatu_setting_group_name (GuatuSettingGroup group);
const char *guatu_setting_mark_name (GuatuMarkKind mark);
guint guatu_setting_n_layers (const GuatuChartDescription *chart);
gboolean guatu_setting_is_of (GuatuSetting setting, const GuatuSettingPlace *place);
char **guatu_setting_get (GuatuSetting setting,
                          const GuatuSettingPlace *place) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *guatu_setting_choices (GuatuSetting setting, const GuatuSettingPlace *place,
                                  GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char **guatu_setting_new_item (GuatuSetting setting, const GuatuSettingPlace *place,
                               const char *where) G_GNUC_WARN_UNUSED_RESULT;
GuatuLooseChart *guatu_setting_try (GuatuSetting setting, const GuatuSettingPlace *place,
                                    const char *const *values,
                                    GuatuProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
