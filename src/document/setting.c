/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "document/setting-private.h"

/* A row of what can be set of a chart: how it is read, set and chosen, and of what it is.
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
} Row;

static gboolean
is_chart (const GuatuSettingPlace *place)
{
  return place->layer < 0;
}

static gboolean
is_layer (const GuatuSettingPlace *place)
{
  return place->layer >= 0;
}

static gboolean
is_plot (const GuatuSettingPlace *place)
{
  return is_layer (place) || guatu_setting_n_layers (place->chart) == 0;
}

/* What layers, which share an axis of time, do not have. */
static gboolean
is_plain (const GuatuSettingPlace *place)
{
  return is_chart (place) && guatu_setting_n_layers (place->chart) == 0;
}

static gboolean
has_themes (const GuatuSettingPlace *place)
{
  return is_chart (place) && place->dataset->themes->len > 0;
}

static gboolean
has_places (const GuatuSettingPlace *place)
{
  return is_chart (place) && place->dataset->places->len > 0;
}

static gboolean
is_panel (const GuatuSettingPlace *place)
{
  return is_layer (place) && !guatu_setting_plot (place)->second
         && (place->layer + 1 >= (int) place->chart->layers->len
             || guatu_setting_plot (place)->panel
                    != ((const GuatuChartDescription *) g_ptr_array_index (
                            place->chart->layers, place->layer + 1))
                           ->panel);
}

static gboolean
is_ordered (const GuatuSettingPlace *place)
{
  return is_plain (place) && place->chart->category != GUATU_DIMENSION_PERIOD;
}

static gboolean
is_ranked (const GuatuSettingPlace *place)
{
  return is_plain (place) && place->chart->sort != GUATU_SORT_GIVEN
         && (place->chart->mark == GUATU_MARK_BAR
             || place->chart->mark == GUATU_MARK_DOT);
}

static gboolean
is_turnable (const GuatuSettingPlace *place)
{
  return is_plain (place) && place->chart->mark == GUATU_MARK_BAR;
}

static const GuatuMarkTraits *
traits_of (const GuatuSettingPlace *place)
{
  return guatu_mark_traits (guatu_setting_plot (place)->mark);
}

static gboolean
is_stackable (const GuatuSettingPlace *place)
{
  return is_plot (place) && traits_of (place)->takes_stack;
}

static gboolean
is_stacked (const GuatuSettingPlace *place)
{
  return is_stackable (place) && guatu_setting_plot (place)->stack != GUATU_STACK_NONE;
}

static gboolean
is_sum (const GuatuSettingPlace *place)
{
  return is_plain (place) && traits_of (place)->adds_up;
}

static gboolean
has_axis (const GuatuSettingPlace *place)
{
  return is_plot (place) && guatu_mark_has_axis (guatu_setting_plot (place)->mark);
}

static gboolean
has_scale_word (const GuatuSettingPlace *place)
{
  return is_plot (place) && !traits_of (place)->stands_alone;
}

static gboolean
is_over_time (const GuatuSettingPlace *place)
{
  return is_chart (place) && place->chart->category == GUATU_DIMENSION_PERIOD;
}

#define TEXT(name, change, group, is_of)                                                 \
  { { name, change, group, GUATU_SETTING_IS_TEXT },                                      \
    guatu_setting_get_text,                                                              \
    guatu_setting_set_text,                                                              \
    NULL,                                                                                \
    is_of }
#define MEMBER(name, change, group, form, is_of)                                         \
  { { name, change, group, form },                                                       \
    guatu_setting_get_member,                                                            \
    guatu_setting_set_member,                                                            \
    NULL,                                                                                \
    is_of }

/* A new thing to set is a row here, and its name in setting.h. */
static const Row rows[GUATU_N_SETTINGS] = {
  [GUATU_SETTING_TITLE]
  = TEXT (N_ ("Title"), N_ ("Change Chart Title"), GUATU_SETTING_GROUP_TEXTS, is_chart),
  [GUATU_SETTING_SUBTITLE]
  = TEXT (N_ ("Subtitle"), N_ ("Change Subtitle"), GUATU_SETTING_GROUP_TEXTS, is_chart),
  [GUATU_SETTING_NOTE]
  = TEXT (N_ ("Note"), N_ ("Change Note"), GUATU_SETTING_GROUP_TEXTS, is_chart),
  [GUATU_SETTING_NUMBER] = TEXT (N_ ("Figure Number"), N_ ("Change Figure Number"),
                                 GUATU_SETTING_GROUP_TEXTS, is_chart),
  [GUATU_SETTING_THEME] = { { N_ ("Theme"), N_ ("Change Theme"),
                              GUATU_SETTING_GROUP_TEXTS, GUATU_SETTING_IS_CHOICE },
                            guatu_setting_get_theme,
                            guatu_setting_set_theme,
                            guatu_setting_themes,
                            has_themes },
  [GUATU_SETTING_LEAD]
  = MEMBER (N_ ("Large on the Wall"), N_ ("Change Rank on the Wall"),
            GUATU_SETTING_GROUP_TEXTS, GUATU_SETTING_IS_SWITCH, is_chart),
  [GUATU_SETTING_LAYOUT] = { { N_ ("Plots"), N_ ("Change Plots"),
                               GUATU_SETTING_GROUP_DRAWN, GUATU_SETTING_IS_CHOICE },
                             guatu_setting_get_layout,
                             guatu_setting_set_layout,
                             guatu_setting_layouts,
                             is_chart,
                             TRUE },
  [GUATU_SETTING_PERIODS] = { { N_ ("Periods"), N_ ("Choose Periods"),
                                GUATU_SETTING_GROUP_SHOWN, GUATU_SETTING_IS_SET },
                              guatu_setting_get_periods,
                              guatu_setting_set_periods,
                              guatu_setting_periods,
                              is_chart,
                              TRUE },
  [GUATU_SETTING_PLACES] = { { N_ ("Places"), N_ ("Choose Places"),
                               GUATU_SETTING_GROUP_SHOWN, GUATU_SETTING_IS_SET },
                             guatu_setting_get_items,
                             guatu_setting_set_items,
                             guatu_setting_places,
                             has_places,
                             TRUE },
  [GUATU_SETTING_CATEGORY] = { { N_ ("Categories"), N_ ("Change Categories"),
                                 GUATU_SETTING_GROUP_SHOWN, GUATU_SETTING_IS_CHOICE },
                               guatu_setting_get_member,
                               guatu_setting_set_member,
                               NULL,
                               is_plain,
                               TRUE },
  [GUATU_SETTING_PANEL_TITLE] = TEXT (N_ ("Panel Title"), N_ ("Change Panel Title"),
                                      GUATU_SETTING_GROUP_DRAWN, is_panel),
  [GUATU_SETTING_MARK] = { { N_ ("Mark"), N_ ("Change Mark"), GUATU_SETTING_GROUP_DRAWN,
                             GUATU_SETTING_IS_CHOICE },
                           guatu_setting_get_mark,
                           guatu_setting_set_mark,
                           guatu_setting_marks,
                           is_plot,
                           TRUE },
  [GUATU_SETTING_INDICATORS] = { { N_ ("Indicators"), N_ ("Choose Indicators"),
                                   GUATU_SETTING_GROUP_SHOWN, GUATU_SETTING_IS_SET },
                                 guatu_setting_get_items,
                                 guatu_setting_set_items,
                                 guatu_setting_indicators,
                                 is_plot,
                                 TRUE },
  [GUATU_SETTING_SERIES]
  = MEMBER (N_ ("Series"), N_ ("Change Series"), GUATU_SETTING_GROUP_SHOWN,
            GUATU_SETTING_IS_CHOICE, is_plot),
  [GUATU_SETTING_SORT]
  = MEMBER (N_ ("Order"), N_ ("Change Order"), GUATU_SETTING_GROUP_SHOWN,
            GUATU_SETTING_IS_CHOICE, is_ordered),
  [GUATU_SETTING_RANKS]
  = MEMBER (N_ ("Ranks"), N_ ("Change Ranks"), GUATU_SETTING_GROUP_SHOWN,
            GUATU_SETTING_IS_SWITCH, is_ranked),
  [GUATU_SETTING_ORIENTATION]
  = MEMBER (N_ ("Direction"), N_ ("Change Direction"), GUATU_SETTING_GROUP_DRAWN,
            GUATU_SETTING_IS_CHOICE, is_turnable),
  [GUATU_SETTING_STACK]
  = MEMBER (N_ ("Series Stand"), N_ ("Change Stacking"), GUATU_SETTING_GROUP_DRAWN,
            GUATU_SETTING_IS_CHOICE, is_stackable),
  [GUATU_SETTING_TOTALS]
  = MEMBER (N_ ("Totals of Stacks"), N_ ("Change Totals"), GUATU_SETTING_GROUP_VALUES,
            GUATU_SETTING_IS_SWITCH, is_stacked),
  [GUATU_SETTING_TOTAL] = { { N_ ("Total of the Others"), N_ ("Change Total"),
                              GUATU_SETTING_GROUP_VALUES, GUATU_SETTING_IS_CHOICE },
                            guatu_setting_get_total,
                            guatu_setting_set_total,
                            guatu_setting_totals,
                            is_sum },
  [GUATU_SETTING_SCALE]
  = MEMBER (N_ ("Scale"), N_ ("Change Scale"), GUATU_SETTING_GROUP_VALUES,
            GUATU_SETTING_IS_CHOICE, has_axis),
  [GUATU_SETTING_ZERO]
  = MEMBER (N_ ("Axis Begins"), N_ ("Change Where the Axis Begins"),
            GUATU_SETTING_GROUP_VALUES, GUATU_SETTING_IS_CHOICE, has_axis),
  [GUATU_SETTING_UNIT_MULT]
  = MEMBER (N_ ("Numbers in"), N_ ("Change Unit"), GUATU_SETTING_GROUP_VALUES,
            GUATU_SETTING_IS_CHOICE, has_scale_word),
  [GUATU_SETTING_DECIMALS]
  = MEMBER (N_ ("Decimals"), N_ ("Change Decimals"), GUATU_SETTING_GROUP_VALUES,
            GUATU_SETTING_IS_CHOICE, has_scale_word),
  [GUATU_SETTING_HIGHLIGHT] = { { N_ ("Highlight"), N_ ("Change Highlight"),
                                  GUATU_SETTING_GROUP_SAID, GUATU_SETTING_IS_SET },
                                guatu_setting_get_highlight,
                                guatu_setting_set_highlight,
                                guatu_setting_highlights,
                                is_plot },
  [GUATU_SETTING_REFERENCE]
  = { { N_ ("Reference Lines"), N_ ("Change Reference Lines"), GUATU_SETTING_GROUP_SAID,
        GUATU_SETTING_IS_LIST, 1, TRUE },
      guatu_setting_get_list,
      guatu_setting_set_list,
      guatu_setting_references,
      has_axis },
  [GUATU_SETTING_ANNOTATIONS] = { { N_ ("Notes at Values"), N_ ("Change Notes at Values"),
                                    GUATU_SETTING_GROUP_SAID, GUATU_SETTING_IS_LIST, 1 },
                                  guatu_setting_get_list,
                                  guatu_setting_set_list,
                                  guatu_setting_annotations,
                                  has_axis },
  [GUATU_SETTING_SHADES] = { { N_ ("Shaded Periods"), N_ ("Change Shaded Periods"),
                               GUATU_SETTING_GROUP_SAID, GUATU_SETTING_IS_LIST, 2, TRUE },
                             guatu_setting_get_list,
                             guatu_setting_set_list,
                             NULL,
                             is_over_time },
};

static const char *const groups[GUATU_N_SETTING_GROUPS] = {
  [GUATU_SETTING_GROUP_TEXTS] = N_ ("Texts"),
  [GUATU_SETTING_GROUP_DRAWN] = N_ ("Drawing"),
  [GUATU_SETTING_GROUP_SHOWN] = N_ ("Data"),
  [GUATU_SETTING_GROUP_VALUES] = N_ ("Values"),
  [GUATU_SETTING_GROUP_SAID] = N_ ("Emphasis"),
};

/** guatu_setting_row: (transfer none): what a setting is. */
const GuatuSettingRow *
guatu_setting_row (GuatuSetting setting)
{
  return &rows[setting].row;
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
  return rows[setting].is_of (place);
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
  return rows[setting].get (setting, guatu_setting_plot (place));
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

  if (rows[setting].choices != NULL)
    rows[setting].choices (place, language, choices);
  else if (rows[setting].get == guatu_setting_get_member)
    guatu_setting_members (setting, choices);
  return choices;
}

/** guatu_setting_apply: makes a change; whether it could be made. */
gboolean
guatu_setting_apply (const GuatuSettingChange *change)
{
  return rows[change->setting].set (change);
}

/** guatu_setting_reopens: whether the program may choose categories and series anew where
 * a setting cannot be otherwise. */
gboolean
guatu_setting_reopens (GuatuSetting setting)
{
  return rows[setting].reopens;
}
