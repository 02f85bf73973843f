/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "document/setting-private.h"

/* Which data a chart shows. */

/* More choices than this nobody looks through. */
#define MAX_CHOICES 2000u

static const char *
id_of (gconstpointer item)
{
  return *(char *const *) item;
}

static GuatuList
list_of (GuatuSetting setting)
{
  return setting == GUATU_SETTING_PLACES ? GUATU_LIST_PLACES : GUATU_LIST_INDICATORS;
}

static GPtrArray *
items_of (GuatuSetting setting, const GuatuChartDescription *plot)
{
  return setting == GUATU_SETTING_PLACES ? plot->places : plot->indicators;
}

/** guatu_setting_get_items: the ids of the indicators or places. */
char **
guatu_setting_get_items (GuatuSetting setting, const GuatuChartDescription *plot)
{
  const GPtrArray *items = items_of (setting, plot);
  char **ids = g_new0 (char *, items->len + 1);

  for (guint i = 0; i < items->len; i++)
    ids[i] = g_strdup (id_of (g_ptr_array_index (items, i)));
  return ids;
}

/* Whether all the choices of a set are chosen, which is what choosing none means. */
static gboolean
are_all (const GuatuSettingChange *change)
{
  g_autoptr (GPtrArray) choices
      = guatu_setting_choices (change->setting, change->place, GUATU_LANGUAGE_EN);

  for (guint i = 0; i < choices->len; i++)
    if (!g_strv_contains (change->values,
                          ((GuatuSettingChoice *) g_ptr_array_index (choices, i))->id))
      return FALSE;
  return TRUE;
}

/** guatu_setting_set_items: sets them; those that stay keep their order. */
gboolean
guatu_setting_set_items (const GuatuSettingChange *change)
{
  GPtrArray *items = items_of (change->setting, change->plot);
  const GuatuList list = list_of (change->setting);

  if (list == GUATU_LIST_INDICATORS && change->values[0] == NULL)
    return guatu_setting_refuse (
        change, _ ("A chart shows an indicator at least. Choose another one first."));
  if (list == GUATU_LIST_PLACES && are_all (change))
    {
      g_ptr_array_set_size (items, 0);
      return TRUE;
    }
  for (guint i = items->len; i > 0; i--)
    if (!g_strv_contains (change->values, id_of (g_ptr_array_index (items, i - 1))))
      g_ptr_array_remove_index (items, i - 1);
  for (guint i = 0; change->values[i] != NULL; i++)
    {
      gpointer item = guatu_loose_chart_item (change->loose, list, change->values[i]);

      if (!g_ptr_array_find (items, item, NULL))
        g_ptr_array_add (items, item);
    }
  return TRUE;
}

/** guatu_setting_get_periods: the periods, as files write them. */
char **
guatu_setting_get_periods (GuatuSetting setting, const GuatuChartDescription *plot)
{
  char **values = g_new0 (char *, plot->periods->len + 1);

  for (guint i = 0; i < plot->periods->len; i++)
    values[i] = guatu_period_to_string (g_array_index (plot->periods, GuatuPeriod, i));
  return values;
}

/** guatu_setting_set_periods: sets them. */
gboolean
guatu_setting_set_periods (const GuatuSettingChange *change)
{
  GArray *periods = change->plot->periods;

  g_array_set_size (periods, 0);
  if (are_all (change))
    return TRUE;
  for (guint i = 0; change->values[i] != NULL; i++)
    {
      GuatuPeriod period;

      if (!guatu_period_parse (change->values[i], &period))
        return FALSE;
      g_array_append_val (periods, period);
    }
  return TRUE;
}

/** guatu_setting_get_theme: the id of the theme, or "". */
char **
guatu_setting_get_theme (GuatuSetting setting, const GuatuChartDescription *plot)
{
  return guatu_setting_value (plot->theme != NULL ? plot->theme->id : "");
}

/** guatu_setting_set_theme: sets it. */
gboolean
guatu_setting_set_theme (const GuatuSettingChange *change)
{
  const char *id = change->values[0];

  change->plot->theme
      = *id != '\0' ? guatu_loose_chart_item (change->loose, GUATU_LIST_THEMES, id)
                    : NULL;
  return TRUE;
}

/** guatu_setting_get_total: the id of the category that is the sum of others, or "". */
char **
guatu_setting_get_total (GuatuSetting setting, const GuatuChartDescription *plot)
{
  return guatu_setting_value (plot->total != NULL ? plot->total : "");
}

/** guatu_setting_set_total: sets it. */
gboolean
guatu_setting_set_total (const GuatuSettingChange *change)
{
  const char *id = change->values[0];

  g_free (change->plot->total);
  change->plot->total = *id != '\0' ? g_strdup (id) : NULL;
  return TRUE;
}

/** guatu_setting_themes: adds the themes, and none. */
void
guatu_setting_themes (const GuatuSettingPlace *place, GuatuLanguage language,
                      GPtrArray *choices)
{
  guatu_setting_add_choice (choices, "", _ ("None"));
  for (guint i = 0; i < place->dataset->themes->len; i++)
    {
      const GuatuTheme *theme = g_ptr_array_index (place->dataset->themes, i);

      guatu_setting_add_choice (choices, theme->id,
                                guatu_text_get (&theme->title, language));
    }
}

/** guatu_setting_indicators: adds all indicators of the dataset. */
void
guatu_setting_indicators (const GuatuSettingPlace *place, GuatuLanguage language,
                          GPtrArray *choices)
{
  for (guint i = 0; i < place->dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (place->dataset->indicators, i);

      guatu_setting_add_choice (choices, indicator->id,
                                guatu_text_get (&indicator->name, language));
    }
}

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

/* The periods that the indicators of a chart have numbers of, in order; NULL where they
 * are too many. */
static GArray *
find_periods (const GuatuChartDescription *chart)
{
  g_autoptr (GArray) periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuPeriod period = guatu_indicator_observation (indicator, j)->period;
          gint64 key = (gint64) guatu_period_key (period);

          if (g_hash_table_contains (seen, &key))
            continue;
          if (periods->len == MAX_CHOICES)
            return NULL;
          g_hash_table_add (seen, g_memdup2 (&key, sizeof key));
          g_array_append_val (periods, period);
        }
    }
  g_array_sort (periods, compare_periods);
  return g_steal_pointer (&periods);
}

/** guatu_setting_periods: adds the periods that the chart can show, unless they are too
 * many to choose from. */
void
guatu_setting_periods (const GuatuSettingPlace *place, GuatuLanguage language,
                       GPtrArray *choices)
{
  g_autoptr (GArray) periods = find_periods (place->chart);

  for (guint i = 0; periods != NULL && i < periods->len; i++)
    {
      const GuatuPeriod period = g_array_index (periods, GuatuPeriod, i);
      g_autofree char *id = guatu_period_to_string (period);
      g_autofree char *name
          = guatu_period_to_label (period, guatu_language_primary (language));

      guatu_setting_add_choice (choices, id, name);
    }
}

/** guatu_setting_places: adds the places that the chart can show. */
void
guatu_setting_places (const GuatuSettingPlace *place, GuatuLanguage language,
                      GPtrArray *choices)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < place->chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (place->chart->indicators, i);
      const GuatuPlace *last = NULL;

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuPlace *own = guatu_indicator_observation (indicator, j)->place;

          if (own != last)
            g_hash_table_add (seen, (gpointer) own);
          last = own;
        }
    }
  for (guint i = 0; i < place->dataset->places->len; i++)
    {
      const GuatuPlace *one = g_ptr_array_index (place->dataset->places, i);

      if (g_hash_table_contains (seen, one))
        guatu_setting_add_choice (choices, one->id,
                                  guatu_text_get (&one->name, language));
    }
}

/** guatu_setting_totals: adds the categories, of which one may be the sum of the others.
 */
void
guatu_setting_totals (const GuatuSettingPlace *place, GuatuLanguage language,
                      GPtrArray *choices)
{
  guatu_setting_add_choice (choices, "", _ ("None"));
  if (place->chart->category == GUATU_DIMENSION_PLACE)
    {
      guatu_setting_places (place, language, choices);
      return;
    }
  for (guint i = 0; i < place->chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (place->chart->indicators, i);

      guatu_setting_add_choice (choices, indicator->id,
                                guatu_text_get (&indicator->name, language));
    }
}
