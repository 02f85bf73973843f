/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/annotation.h"
#include "dataset/chart-selection.h"
#include "dataset/number.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"
#include "document/setting-private.h"
#include "lexicon/period-text.h"

/* What a chart says beside its values: lines across them, texts at them, spans of time
 * behind them. */

/* More marks than this nobody looks through for the one that a text is at. */
#define MAX_CHOICES 2000u

static void
add_item (GPtrArray *values, char *from, char *to, const GuatuText *text)
{
  const gboolean is_absent = guatu_text_is_absent (text);

  g_ptr_array_add (values, from);
  g_ptr_array_add (values, to);
  g_ptr_array_add (values, g_strdup (is_absent ? "" : text->zh));
  g_ptr_array_add (values, g_strdup (is_absent ? "" : text->en));
}

/** guatu_setting_get_list: the items of a list. */
char **
guatu_setting_get_list (GuatuSetting setting, const GuatuChartDescription *plot)
{
  GPtrArray *values = g_ptr_array_new ();

  if (setting == GUATU_SETTING_REFERENCE)
    for (guint i = 0; plot->references != NULL && i < plot->references->len; i++)
      {
        const GuatuReferenceLine *line
            = &g_array_index (plot->references, GuatuReferenceLine, i);

        add_item (values,
                  line->is_average
                      ? g_strdup ("average")
                      : guatu_number_format (line->value, line->decimals, ""),
                  g_strdup (""), &line->label);
      }
  else if (setting == GUATU_SETTING_ANNOTATIONS)
    for (guint i = 0; i < guatu_chart_n_annotations (plot); i++)
      {
        const GuatuAnnotation *one = guatu_chart_annotation (plot, i);

        add_item (values,
                  guatu_spot_to_string (one->has_period ? &one->period : NULL,
                                        one->indicator, one->place),
                  g_strdup (""), &one->text);
      }
  else
    for (guint i = 0; i < guatu_chart_n_shades (plot); i++)
      {
        const GuatuShadedPeriod *shade = guatu_chart_shade (plot, i);

        add_item (values, guatu_period_to_string (shade->from),
                  guatu_period_to_string (shade->to), &shade->label);
      }
  g_ptr_array_add (values, NULL);
  return (char **) g_ptr_array_free (values, FALSE);
}

static gboolean
add_reference (const GuatuSettingChange *change, const char *const *item)
{
  g_auto (GuatuText) label = { NULL };
  GuatuReferenceLine line = { .is_average = g_str_equal (item[0], "average") };

  if (!line.is_average
      && !guatu_number_parse (item[0], strlen (item[0]), &line.value, &line.decimals))
    return guatu_setting_refuse (
        change, _ ("A line stands at a number, such as 50 or 7.5. Write one."));
  guatu_setting_take_text (&label, item[2], item[3]);
  line.label = label;
  guatu_chart_add_reference (change->plot, &line);
  return TRUE;
}

static gboolean
add_annotation (const GuatuSettingChange *change, const char *const *item)
{
  g_auto (GuatuText) text = { NULL };
  GuatuAnnotation annotation = { NULL };
  GuatuSpot at;

  guatu_setting_take_text (&text, item[2], item[3]);
  if (guatu_text_is_absent (&text))
    return guatu_setting_refuse (
        change, _ ("A note on the chart has a text. Write one, or remove the note."));
  if (!guatu_spot_read (item[0], change->loose, &at))
    return FALSE;
  annotation.indicator = at.indicator;
  annotation.place = at.place;
  annotation.has_period = at.has_period;
  annotation.period = at.period;
  annotation.text = text;
  guatu_chart_add_annotation (change->plot, &annotation);
  return TRUE;
}

static gboolean
add_shade (const GuatuSettingChange *change, const char *const *item)
{
  g_auto (GuatuText) label = { NULL };
  GuatuShadedPeriod shade = { { 0 } };

  if (!guatu_period_text_parse (item[0], &shade.from)
      || !guatu_period_text_parse (item[1], &shade.to))
    return guatu_setting_refuse (
        change, _ ("A span begins and ends with a period, such as 2020 or 2020-03."));
  guatu_setting_take_text (&label, item[2], item[3]);
  shade.label = label;
  guatu_chart_add_shade (change->plot, &shade);
  return TRUE;
}

/** guatu_setting_set_list: sets the items of a list. */
gboolean
guatu_setting_set_list (const GuatuSettingChange *change)
{
  GuatuChartDescription *plot = change->plot;
  const guint n = g_strv_length ((char **) change->values);
  gboolean is_right = TRUE;

  if (change->setting == GUATU_SETTING_REFERENCE)
    g_clear_pointer (&plot->references, g_array_unref);
  else if (change->setting == GUATU_SETTING_ANNOTATIONS)
    g_clear_pointer (&plot->annotations, g_array_unref);
  else
    g_clear_pointer (&plot->shades, g_array_unref);
  for (guint i = 0; is_right && i + GUATU_SETTING_ITEM_VALUES <= n;
       i += GUATU_SETTING_ITEM_VALUES)
    {
      const char *const *item = change->values + i;

      if (change->setting == GUATU_SETTING_REFERENCE)
        is_right = add_reference (change, item);
      else if (change->setting == GUATU_SETTING_ANNOTATIONS)
        is_right = add_annotation (change, item);
      else
        is_right = add_shade (change, item);
    }
  return is_right;
}

/** guatu_setting_references: adds where a line can lie besides at a number. */
void
guatu_setting_references (const GuatuSettingPlace *place, GuatuLanguage language,
                          GPtrArray *choices)
{
  guatu_setting_add_choice (choices, "average", _ ("Average"));
}

/* What tells a mark from others, in words. */
static char *
name_mark (const GuatuIndicator *indicator, const GuatuObservation *observation,
           GuatuLanguage language)
{
  g_autofree char *period
      = guatu_period_to_label (observation->period, guatu_language_primary (language));

  return g_strjoin (
      " · ", guatu_text_get (guatu_indicator_label (indicator), language), period,
      observation->place != NULL ? guatu_text_get (&observation->place->name, language)
                                 : NULL,
      NULL);
}

/** guatu_setting_annotations: adds the values of a plot at which a text can be, unless
 * they are too many. */
void
guatu_setting_annotations (const GuatuSettingPlace *place, GuatuLanguage language,
                           GPtrArray *choices)
{
  const GuatuChartDescription *plot = guatu_setting_plot (place);
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (plot);

  if (plot->category == GUATU_DIMENSION_PERIOD)
    guatu_setting_add_dimension (place, GUATU_DIMENSION_PERIOD, language, choices);
  for (guint i = 0; i < plot->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (plot->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);
          g_autofree char *id = NULL;
          g_autofree char *name = NULL;

          if (choices->len >= MAX_CHOICES)
            return;
          if (!guatu_chart_selection_has (selection, observation))
            continue;
          id = guatu_spot_to_string (&observation->period, indicator, observation->place);
          name = name_mark (indicator, observation, language);
          guatu_setting_add_choice (choices, id, name);
        }
    }
}

/* The first value that a plot shows, as a number is typed. */
static char *
first_value (const GuatuChartDescription *plot)
{
  const GuatuIndicator *indicator = g_ptr_array_index (plot->indicators, 0);

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (!observation->missing && guatu_chart_description_selects (plot, observation))
        return guatu_number_format (observation->value,
                                    guatu_observation_decimals (observation), "");
    }
  return g_strdup ("0");
}

static char *
last_choice (GuatuSetting setting, const GuatuSettingPlace *place)
{
  g_autoptr (GPtrArray) choices
      = guatu_setting_choices (setting, place, GUATU_LANGUAGE_EN);

  if (choices->len == 0)
    return g_strdup ("");
  return g_strdup (
      ((GuatuSettingChoice *) g_ptr_array_index (choices, choices->len - 1))->id);
}

/**
 * guatu_setting_new_item:
 * @setting: a list
 * @place: what it is of
 * @where: (nullable): one of its choices, or %NULL for a place at which there is a value
 *
 * Returns: (transfer full): an item to add to the list, to be changed then
 */
char **
guatu_setting_new_item (GuatuSetting setting, const GuatuSettingPlace *place,
                        const char *where)
{
  char **item = g_new0 (char *, GUATU_SETTING_ITEM_VALUES + 1);
  const gboolean is_note = setting == GUATU_SETTING_ANNOTATIONS;

  if (where != NULL)
    item[0] = g_strdup (where);
  else if (setting == GUATU_SETTING_REFERENCE)
    item[0] = first_value (guatu_setting_plot (place));
  else
    item[0] = last_choice (is_note ? setting : GUATU_SETTING_PERIODS, place);
  item[1] = g_strdup (setting == GUATU_SETTING_SHADES ? item[0] : "");
  item[2] = g_strdup (is_note ? "说明" : "");
  item[3] = g_strdup (is_note ? "Note" : "");
  return item;
}
