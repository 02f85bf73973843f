/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/setting.h"

G_BEGIN_DECLS

/**
 * GuatuSettingChange:
 * @setting: what is set
 * @place: what it is of, as it is in the dataset
 * @loose: the chart that is changed
 * @plot: of it, what is changed: the chart or a layer
 * @values: what it is to be
 * @problems: where what is wrong with them is added
 */
typedef struct
{
  GuatuSetting setting;
  const GuatuSettingPlace *place;
  GuatuLooseChart *loose;
  GuatuChartDescription *plot;
  const char *const *values;
  GuatuProblems *problems;
} GuatuSettingChange;

/* How a row of the table reads what a chart says, sets it, and finds its choices. */
typedef char **(*GuatuSettingGet) (GuatuSetting setting,
                                   const GuatuChartDescription *plot);
typedef gboolean (*GuatuSettingSet) (const GuatuSettingChange *change);
typedef void (*GuatuSettingChoices) (const GuatuSettingPlace *place,
                                     GuatuLanguage language, GPtrArray *choices);

/**
 * GuatuSettingTableRow:
 * @choices: (nullable): for what is no member of few values
 * @is_of: whether it can be set of a chart or a layer
 * @reopens: whether the program may choose categories and series anew where a setting
 *   cannot be otherwise
 *
 * A row of what can be set of a chart: how it is read, set and chosen.
 */
typedef struct
{
  GuatuSettingRow row;
  GuatuSettingGet get;
  GuatuSettingSet set;
  GuatuSettingChoices choices;
  gboolean (*is_of) (const GuatuSettingPlace *place);
  gboolean
      reopens; /* whether the program may choose categories and series anew with it */
} GuatuSettingTableRow;

/* setting-table.c */
const GuatuSettingTableRow *guatu_setting_table_row (GuatuSetting setting);

/* setting.c */
const GuatuChartDescription *guatu_setting_plot (const GuatuSettingPlace *place);
void guatu_setting_add_choice (GPtrArray *choices, const char *id, const char *name);
gboolean guatu_setting_refuse (const GuatuSettingChange *change, const char *message);
char **guatu_setting_value (const char *value) G_GNUC_WARN_UNUSED_RESULT;

/* setting-member.c */
char **guatu_setting_get_member (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_member (const GuatuSettingChange *change);
void guatu_setting_members (GuatuSetting setting, GPtrArray *choices);

/* setting-text.c */
char **guatu_setting_get_text (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_text (const GuatuSettingChange *change);
void guatu_setting_take_text (GuatuText *text, const char *zh, const char *en);

/* setting-layout.c */
char **guatu_setting_get_layout (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_layout (const GuatuSettingChange *change);
void guatu_setting_layouts (const GuatuSettingPlace *place, GuatuLanguage language,
                            GPtrArray *choices);
char **guatu_setting_get_mark (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_mark (const GuatuSettingChange *change);
void guatu_setting_marks (const GuatuSettingPlace *place, GuatuLanguage language,
                          GPtrArray *choices);

/* setting-data.c */
char **guatu_setting_get_items (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_items (const GuatuSettingChange *change);
char **guatu_setting_get_periods (GuatuSetting setting,
                                  const GuatuChartDescription *plot);
gboolean guatu_setting_set_periods (const GuatuSettingChange *change);
char **guatu_setting_get_theme (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_theme (const GuatuSettingChange *change);
char **guatu_setting_get_total (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_total (const GuatuSettingChange *change);
void guatu_setting_themes (const GuatuSettingPlace *place, GuatuLanguage language,
                           GPtrArray *choices);
void guatu_setting_indicators (const GuatuSettingPlace *place, GuatuLanguage language,
                               GPtrArray *choices);
void guatu_setting_periods (const GuatuSettingPlace *place, GuatuLanguage language,
                            GPtrArray *choices);
void guatu_setting_places (const GuatuSettingPlace *place, GuatuLanguage language,
                           GPtrArray *choices);
void guatu_setting_totals (const GuatuSettingPlace *place, GuatuLanguage language,
                           GPtrArray *choices);

/* Where something is; what is not said is %NULL. */
typedef struct
{
  gboolean has_period;
  GuatuPeriod period;
  gpointer indicator;
  gpointer place;
} GuatuSpot;

/* setting-style.c */
char **guatu_setting_get_style (const GuatuDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
void guatu_setting_styles (const GuatuSettingPlace *place, GuatuLanguage language,
                           GPtrArray *choices);

/* setting-said.c */
char *guatu_spot_to_string (const GuatuPeriod *period, const GuatuIndicator *indicator,
                            const GuatuPlace *place) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_spot_read (const char *text, GuatuLooseChart *loose, GuatuSpot *read);
void guatu_setting_add_dimension (const GuatuSettingPlace *place,
                                  GuatuDimension dimension, GuatuLanguage language,
                                  GPtrArray *choices);
char **guatu_setting_get_highlight (GuatuSetting setting,
                                    const GuatuChartDescription *plot);
gboolean guatu_setting_set_highlight (const GuatuSettingChange *change);
void guatu_setting_highlights (const GuatuSettingPlace *place, GuatuLanguage language,
                               GPtrArray *choices);

/* setting-list.c */
char **guatu_setting_get_list (GuatuSetting setting, const GuatuChartDescription *plot);
gboolean guatu_setting_set_list (const GuatuSettingChange *change);
void guatu_setting_references (const GuatuSettingPlace *place, GuatuLanguage language,
                               GPtrArray *choices);
void guatu_setting_annotations (const GuatuSettingPlace *place, GuatuLanguage language,
                                GPtrArray *choices);

G_END_DECLS
