/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/annotation.h"
#include "dataset/chart-selection.h"
#include "dataset/highlight.h"
#include "dataset/number.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"
#include "document/setting-private.h"
#include "lexicon/period-text.h"

/* What a chart says beside its values: what stands out, lines across them, texts at them,
 * spans of time behind them. */

/* More marks than this nobody looks through for the one that a text is at. */
#define MAX_CHOICES 2000u

/* Where something is, in one word: "period indicator place", with "-" for what is not
 * said; no id has a space in it. */
static char *
spot (const GuatuPeriod *period, const GuatuIndicator *indicator, const GuatuPlace *place)
{
  g_autofree char *when = period != NULL ? guatu_period_to_string (*period) : NULL;

  return g_strjoin (" ", when != NULL ? when : "-",
                    indicator != NULL ? indicator->id : "-",
                    place != NULL ? place->id : "-", NULL);
}

/* The parts of a spot, in which what is not said is NULL. */
typedef struct
{
  gboolean has_period;
  GuatuPeriod period;
  gpointer indicator;
  gpointer place;
} Spot;

static gboolean
read_spot (const char *text, GuatuLooseChart *loose, Spot *read)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", 3);

  *read = (Spot) { FALSE };
  if (g_strv_length (parts) != 3)
    return FALSE;
  read->has_period = !g_str_equal (parts[0], "-");
  if (read->has_period && !guatu_period_parse (parts[0], &read->period))
    return FALSE;
  if (!g_str_equal (parts[1], "-"))
    read->indicator = guatu_loose_chart_item (loose, GUATU_LIST_INDICATORS, parts[1]);
  if (!g_str_equal (parts[2], "-"))
    read->place = guatu_loose_chart_item (loose, GUATU_LIST_PLACES, parts[2]);
  return TRUE;
}

/** guatu_setting_get_highlight: what stands out. */
char **
guatu_setting_get_highlight (GuatuSetting setting, const GuatuChartDescription *plot)
{
  const guint n = plot->highlights != NULL ? plot->highlights->len : 0;
  char **values = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      const GuatuHighlight *highlight
          = &g_array_index (plot->highlights, GuatuHighlight, i);

      values[i] = spot (
          highlight->dimension == GUATU_DIMENSION_PERIOD ? &highlight->period : NULL,
          highlight->indicator, highlight->place);
    }
  return values;
}

/** guatu_setting_set_highlight: sets it. */
gboolean
guatu_setting_set_highlight (const GuatuSettingChange *change)
{
  g_clear_pointer (&change->plot->highlights, g_array_unref);
  for (guint i = 0; change->values[i] != NULL; i++)
    {
      GuatuHighlight highlight = { GUATU_DIMENSION_PERIOD, NULL, NULL, { 0 } };
      Spot at;

      if (!read_spot (change->values[i], change->loose, &at))
        return FALSE;
      highlight.period = at.period;
      highlight.indicator = at.indicator;
      highlight.place = at.place;
      if (at.indicator != NULL)
        highlight.dimension = GUATU_DIMENSION_INDICATOR;
      else if (at.place != NULL)
        highlight.dimension = GUATU_DIMENSION_PLACE;
      guatu_chart_add_highlight (change->plot, &highlight);
    }
  return TRUE;
}

/* Adds the periods or the places that a plot can show, each as a spot. */
static void
add_spots (const GuatuSettingPlace *place, GuatuSetting of, const char *before,
           const char *after, GuatuLanguage language, GPtrArray *choices)
{
  const GuatuSettingPlace own = { place->dataset, guatu_setting_plot (place), -1 };
  g_autoptr (GPtrArray) items = guatu_setting_choices (of, &own, language);

  for (guint i = 0; i < items->len; i++)
    {
      const GuatuSettingChoice *item = g_ptr_array_index (items, i);
      g_autofree char *id = g_strconcat (before, item->id, after, NULL);

      guatu_setting_add_choice (choices, id, item->name);
    }
}

/* Adds what there is of a dimension. */
static void
add_of_dimension (const GuatuSettingPlace *place, GuatuDimension dimension,
                  GuatuLanguage language, GPtrArray *choices)
{
  const GuatuChartDescription *plot = guatu_setting_plot (place);

  if (dimension == GUATU_DIMENSION_PERIOD)
    add_spots (place, GUATU_SETTING_PERIODS, "", " - -", language, choices);
  else if (dimension == GUATU_DIMENSION_PLACE)
    add_spots (place, GUATU_SETTING_PLACES, "- - ", "", language, choices);
  for (guint i = 0; dimension == GUATU_DIMENSION_INDICATOR && i < plot->indicators->len;
       i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (plot->indicators, i);
      g_autofree char *id = spot (NULL, indicator, NULL);

      guatu_setting_add_choice (choices, id, guatu_text_get (&indicator->name, language));
    }
}

/** guatu_setting_highlights: adds the categories and series of a plot. */
void
guatu_setting_highlights (const GuatuSettingPlace *place, GuatuLanguage language,
                          GPtrArray *choices)
{
  const GuatuChartDescription *plot = guatu_setting_plot (place);

  add_of_dimension (place, plot->category, language, choices);
  if (plot->series != plot->category)
    add_of_dimension (place, plot->series, language, choices);
  if (plot->multiples != plot->category && plot->multiples != plot->series)
    add_of_dimension (place, plot->multiples, language, choices);
}

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

        add_item (
            values,
            spot (one->has_period ? &one->period : NULL, one->indicator, one->place),
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
  Spot at;

  guatu_setting_take_text (&text, item[2], item[3]);
  if (guatu_text_is_absent (&text))
    return guatu_setting_refuse (
        change, _ ("A note on the chart has a text. Write one, or remove the note."));
  if (!read_spot (item[0], change->loose, &at))
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
    add_of_dimension (place, GUATU_DIMENSION_PERIOD, language, choices);
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
          id = spot (&observation->period, indicator, observation->place);
          name = name_mark (indicator, observation, language);
          guatu_setting_add_choice (choices, id, name);
        }
    }
}
