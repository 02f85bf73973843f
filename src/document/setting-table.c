/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "document/setting-private.h"

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
has_styles (const GuatuSettingPlace *place)
{
  return is_chart (place) && place->dataset->styles->len > 0;
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
static const GuatuSettingTableRow rows[GUATU_N_SETTINGS] = {
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
  [GUATU_SETTING_STYLE] = { { N_ ("House Style"), N_ ("Change House Style"),
                              GUATU_SETTING_GROUP_DATASET, GUATU_SETTING_IS_CHOICE },
                            NULL,
                            NULL,
                            guatu_setting_styles,
                            has_styles },
};

/** guatu_setting_table_row: (transfer none): the row of a setting. */
const GuatuSettingTableRow *
guatu_setting_table_row (GuatuSetting setting)
{
  return &rows[setting];
}
