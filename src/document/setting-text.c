/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "document/setting-private.h"

/* The texts of a chart. One that is written in one language alone stands for both. */

static const glong offsets[GUATU_N_SETTINGS] = {
  [GUATU_SETTING_TITLE] = G_STRUCT_OFFSET (GuatuChartDescription, title),
  [GUATU_SETTING_SUBTITLE] = G_STRUCT_OFFSET (GuatuChartDescription, subtitle),
  [GUATU_SETTING_NOTE] = G_STRUCT_OFFSET (GuatuChartDescription, note),
  [GUATU_SETTING_NUMBER] = G_STRUCT_OFFSET (GuatuChartDescription, number),
  [GUATU_SETTING_PANEL_TITLE] = G_STRUCT_OFFSET (GuatuChartDescription, title),
};

/** guatu_setting_get_text: a text in Chinese and in English. */
char **
guatu_setting_get_text (GuatuSetting setting, const GuatuChartDescription *plot)
{
  const GuatuText *text = G_STRUCT_MEMBER_P (plot, offsets[setting]);
  char **values = g_new0 (char *, 3);
  const gboolean is_absent = guatu_text_is_absent (text);

  values[0] = g_strdup (is_absent ? "" : text->zh);
  values[1] = g_strdup (is_absent ? "" : text->en);
  return values;
}

/** guatu_setting_take_text: sets a text; what is empty is as the other language. */
void
guatu_setting_take_text (GuatuText *text, const char *zh, const char *en)
{
  guatu_text_set (text, *zh != '\0' ? zh : NULL, *en != '\0' ? en : NULL);
}

/** guatu_setting_set_text: sets it; only a chart has to have a title. */
gboolean
guatu_setting_set_text (const GuatuSettingChange *change)
{
  GuatuText *text = G_STRUCT_MEMBER_P (change->plot, offsets[change->setting]);

  guatu_setting_take_text (text, change->values[0], change->values[1]);
  if (change->setting == GUATU_SETTING_TITLE && guatu_text_is_absent (text))
    return guatu_setting_refuse (
        change, _ ("A chart has a title. Write it in one language at least."));
  return TRUE;
}
