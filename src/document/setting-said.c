/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/highlight.h"
#include "document/setting-private.h"

/* What stands out of a chart, and how settings name the values of one. */

/** guatu_spot_to_string: where something is, in one word: "period indicator place", with
 * "-" for what is not said; no id has a space in it. */
char *
guatu_spot_to_string (const GuatuPeriod *period, const GuatuIndicator *indicator,
                      const GuatuPlace *place)
{
  g_autofree char *when = period != NULL ? guatu_period_to_string (*period) : NULL;

  return g_strjoin (" ", when != NULL ? when : "-",
                    indicator != NULL ? indicator->id : "-",
                    place != NULL ? place->id : "-", NULL);
}

/** guatu_spot_read: the parts of a spot, of which those that are not said are %NULL;
 * whether it is one. */
gboolean
guatu_spot_read (const char *text, GuatuLooseChart *loose, GuatuSpot *read)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", 3);

  *read = (GuatuSpot) { FALSE };
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

      values[i] = guatu_spot_to_string (
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
      GuatuSpot at;

      if (!guatu_spot_read (change->values[i], change->loose, &at))
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

/** guatu_setting_add_dimension: adds what there is of a dimension, each as a spot. */
void
guatu_setting_add_dimension (const GuatuSettingPlace *place, GuatuDimension dimension,
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
      g_autofree char *id = guatu_spot_to_string (NULL, indicator, NULL);

      guatu_setting_add_choice (choices, id, guatu_text_get (&indicator->name, language));
    }
}

/** guatu_setting_highlights: adds the categories and series of a plot. */
void
guatu_setting_highlights (const GuatuSettingPlace *place, GuatuLanguage language,
                          GPtrArray *choices)
{
  const GuatuChartDescription *plot = guatu_setting_plot (place);

  guatu_setting_add_dimension (place, plot->category, language, choices);
  if (plot->series != plot->category)
    guatu_setting_add_dimension (place, plot->series, language, choices);
  if (plot->multiples != plot->category && plot->multiples != plot->series)
    guatu_setting_add_dimension (place, plot->multiples, language, choices);
}
