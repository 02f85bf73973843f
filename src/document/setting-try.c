/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/setting-private.h"
#include "io/io-limits.h"

/* Trying what a chart would be with something set. */

/** guatu_setting_refuse: says why a change cannot be; always %FALSE. */
gboolean
guatu_setting_refuse (const GuatuSettingChange *change, const char *message)
{
  guatu_problems_add (change->problems, "", 0, 0, "%s", message);
  return FALSE;
}

/* Whether there are as many values as the setting has. */
static gboolean
are_values (GuatuSetting setting, const char *const *values)
{
  const guint n = g_strv_length ((char **) values);

  switch (guatu_setting_row (setting)->form)
    {
    case GUATU_SETTING_IS_TEXT:
      return n == 2;
    case GUATU_SETTING_IS_LIST:
      return n % GUATU_SETTING_ITEM_VALUES == 0;
    case GUATU_SETTING_IS_SET:
      return TRUE;
    case GUATU_SETTING_IS_CHOICE:
    case GUATU_SETTING_IS_SWITCH:
    default:
      return n == 1;
    }
}

/* Whether each value can be written to a file: on one line, and not too long. */
static gboolean
are_lines (const char *const *values)
{
  for (guint i = 0; values[i] != NULL; i++)
    {
      if (strlen (values[i]) > GUATU_JSON_MAX_TEXT)
        return FALSE;
      for (const char *at = values[i]; *at != '\0'; at = g_utf8_next_char (at))
        if (g_unichar_iscntrl (g_utf8_get_char (at)))
          return FALSE;
    }
  return TRUE;
}

/* What the program may choose anew, so that a chart can be drawn in its new way: first
 * its series, then its categories too. */
static void
open_dimensions (GuatuLooseChart *loose, GuatuSetting setting, guint level)
{
  const GPtrArray *layers = loose->chart->layers;

  loose->open.series = level > 0;
  loose->open.category = level > 1 && setting != GUATU_SETTING_CATEGORY;
  for (guint i = 0; level > 0 && layers != NULL && i < layers->len; i++)
    ((GuatuChartDescription *) g_ptr_array_index (layers, i))->series_is_open = TRUE;
}

/* Whether a chart has what was chosen, which the program may have seen to otherwise: what
 * cannot share an axis gets panels. */
static gboolean
is_as_asked (GuatuSetting setting, const GuatuSettingPlace *tried,
             const char *const *values)
{
  g_auto (GStrv) got = NULL;

  if (guatu_setting_row (setting)->form != GUATU_SETTING_IS_CHOICE)
    return TRUE;
  if (tried->layer >= (int) guatu_setting_n_layers (tried->chart))
    return FALSE;
  got = guatu_setting_get (setting, tried);
  return g_strv_equal ((const char *const *) got, values);
}

/* Whether a chart can be drawn or, where it could not be before, has no more problems
 * than before, so that it can be mended one by one. */
static gboolean
is_better (const GuatuChartDescription *tried, const GuatuChartDescription *before)
{
  return tried->problems == NULL
         || (before->problems != NULL && tried->problems->len <= before->problems->len);
}

/* Tries it with so much left to the program. */
static GuatuLooseChart *
try_level (GuatuSetting setting, const GuatuSettingPlace *place,
           const char *const *values, guint level, GuatuProblems *problems)
{
  g_autoptr (GuatuLooseChart) loose
      = guatu_loose_chart_new (place->dataset, place->chart);
  g_autoptr (GuatuChartDescription) tried = NULL;
  GuatuSettingPlace at = { place->dataset, NULL, place->layer };
  GuatuSettingChange change = { setting, place, loose, loose->chart, values, problems };

  if (place->layer >= 0)
    change.plot = g_ptr_array_index (loose->chart->layers, place->layer);
  if (!are_lines (values))
    guatu_setting_refuse (&change,
                          _ ("A text stands on one line, and is not as long as a "
                             "book. Shorten it, or take the breaks out."));
  if (problems->len > 0 || !guatu_setting_table_row (setting)->set (&change))
    return NULL;
  open_dimensions (loose, setting, level);
  at.chart = tried = guatu_loose_chart_try (loose, place->dataset);
  if (!is_better (tried, place->chart))
    {
      guatu_problems_append (problems, tried->problems);
      return NULL;
    }
  if (is_as_asked (setting, &at, values))
    return g_steal_pointer (&loose);
  guatu_setting_refuse (&change, _ ("The indicators have different units. They share an "
                                    "axis in no one plot; use two axes, or panels."));
  return NULL;
}

/**
 * guatu_setting_try:
 * @setting: what can be set of @place
 * @place: a chart or a layer
 * @values: what it is to be, as its #GuatuSettingForm has them
 * @problems: where it is added why that cannot be
 *
 * Changes a copy of the chart. A new mark, other indicators and the like may need other
 * categories and series, which the program then chooses.
 *
 * Returns: (transfer full) (nullable): the chart with its new setting, which can be
 *   drawn; %NULL if it could not be
 */
GuatuLooseChart *
guatu_setting_try (GuatuSetting setting, const GuatuSettingPlace *place,
                   const char *const *values, GuatuProblems *problems)
{
  const guint n_levels = guatu_setting_table_row (setting)->reopens ? 3 : 1;

  if (!are_values (setting, values)
      || place->layer >= (int) guatu_setting_n_layers (place->chart))
    return NULL;
  for (guint level = 0; level < n_levels; level++)
    {
      g_autoptr (GuatuProblems) own = guatu_problems_new ();
      GuatuLooseChart *loose = try_level (setting, place, values, level, own);

      if (loose != NULL)
        return loose;
      if (level == 0)
        guatu_problems_append (problems, own);
    }
  return NULL;
}
