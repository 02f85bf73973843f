/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "document/setting-private.h"

static const char *const groups[GUATU_N_SETTING_GROUPS] = {
  [GUATU_SETTING_GROUP_TEXTS] = N_ ("Texts"),
  [GUATU_SETTING_GROUP_DRAWN] = N_ ("Drawing"),
  [GUATU_SETTING_GROUP_SHOWN] = N_ ("Data"),
  [GUATU_SETTING_GROUP_VALUES] = N_ ("Values"),
  [GUATU_SETTING_GROUP_SAID] = N_ ("Emphasis"),
  [GUATU_SETTING_GROUP_DATASET] = N_ ("All Charts of the Dataset"),
};

/** guatu_setting_row: (transfer none): what a setting is. */
const GuatuSettingRow *
guatu_setting_row (GuatuSetting setting)
{
  return &guatu_setting_table_row (setting)->row;
}

/** guatu_setting_group_name: what a group is called, as a literal for gettext. */
const char *
guatu_setting_group_name (GuatuSettingGroup group)
{
  return groups[group];
}

/** guatu_setting_n_layers: how many layers of its own a chart has; those of small
 * multiples are alike, and have no settings. */
guint
guatu_setting_n_layers (const GuatuChartDescription *chart)
{
  return chart->layers != NULL && chart->multiples == GUATU_DIMENSION_NONE
             ? chart->layers->len
             : 0;
}

/** guatu_setting_is_of: whether something can be set of a chart as it is, or of a layer.
 */
gboolean
guatu_setting_is_of (GuatuSetting setting, const GuatuSettingPlace *place)
{
  return guatu_setting_table_row (setting)->is_of (place);
}

/** guatu_setting_plot: (transfer none): the layer or the chart that is set. */
const GuatuChartDescription *
guatu_setting_plot (const GuatuSettingPlace *place)
{
  return place->layer >= 0 ? g_ptr_array_index (place->chart->layers, place->layer)
                           : place->chart;
}

/** guatu_setting_value: (transfer full): the values of a setting that has one. */
char **
guatu_setting_value (const char *value)
{
  char **values = g_new0 (char *, 2);

  values[0] = g_strdup (value);
  return values;
}

/**
 * guatu_setting_get:
 * @setting: what can be set of @place
 * @place: a chart or a layer
 *
 * Returns: (transfer full): its values, as its #GuatuSettingForm has them
 */
char **
guatu_setting_get (GuatuSetting setting, const GuatuSettingPlace *place)
{
  if (setting == GUATU_SETTING_STYLE)
    return guatu_setting_get_style (place->dataset);
  return guatu_setting_table_row (setting)->get (setting, guatu_setting_plot (place));
}

static void
choice_free (gpointer data)
{
  GuatuSettingChoice *choice = data;

  g_free (choice->id);
  g_free (choice->name);
  g_free (choice);
}

/** guatu_setting_add_choice: adds one. */
void
guatu_setting_add_choice (GPtrArray *choices, const char *id, const char *name)
{
  GuatuSettingChoice *choice = g_new0 (GuatuSettingChoice, 1);

  choice->id = g_strdup (id);
  choice->name = g_strdup (name);
  g_ptr_array_add (choices, choice);
}

/**
 * guatu_setting_choices:
 * @setting: what can be set of @place
 * @place: a chart or a layer
 * @language: of what is of the dataset
 *
 * Returns: (transfer full) (element-type GuatuSettingChoice): what can be chosen, whether
 *   or not it can be drawn; empty where it is written, or there would be too many
 */
GPtrArray *
guatu_setting_choices (GuatuSetting setting, const GuatuSettingPlace *place,
                       GuatuLanguage language)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func (choice_free);

  if (guatu_setting_table_row (setting)->choices != NULL)
    guatu_setting_table_row (setting)->choices (place, language, choices);
  else if (guatu_setting_table_row (setting)->get == guatu_setting_get_member)
    guatu_setting_members (setting, choices);
  return choices;
}
