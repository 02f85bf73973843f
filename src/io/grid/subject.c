/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/rows.h"
#include "lexicon/indicator-name.h"

/* What a table is about, by its title: what grows where nothing else says it, and what
 * the numbers of a table of places are. */

/* A title without what says only that it is one: 固定资产投资完成情况. */
static char *
without_end (const char *title)
{
  static const char *const ends[] = { "完成情况表", "完成情况", "情况统计表", "情况表",
                                      "统计表",     "一览表",   "情况",       "表" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (title, ends[i]))
      return g_strndup (title, strlen (title) - strlen (ends[i]));
  return g_strdup (title);
}

/* What a title is about without whose it is: 各市地区生产总值, 部分国家GDP. */
static char *
without_whose (const char *name)
{
  static const char *const begins[]
      = { "各", "分", "部分", "主要", "世界", "全国", "我国", "全省", "全市" };
  gboolean says_whose = strstr (name, "各") != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    says_whose = says_whose || g_str_has_prefix (name, begins[i]);
  for (const char *at = name; says_whose && *at != '\0'; at = g_utf8_next_char (at))
    {
      g_autofree char *bare = without_end (at);

      if (guatu_indicator_name_find (bare) != NULL)
        return g_steal_pointer (&bare);
    }
  return g_strdup (name);
}

/* Cuts years in brackets off the end of a title, as those of all its columns are:
 * 居民收入 (2022—2023年). */
static void
cut_years (char *title)
{
  static const char *const opens[] = { "(", "（" };

  for (guint i = 0; i < G_N_ELEMENTS (opens); i++)
    {
      char *open = g_strrstr (title, opens[i]);
      const char *at = open != NULL ? open + strlen (opens[i]) : "";
      guint n_digits = 0;

      for (; *at != '\0'; at = g_utf8_next_char (at))
        if (g_ascii_isdigit (*at))
          n_digits++;
        else if (g_utf8_strchr ("—–-~至年 )）", -1, g_utf8_get_char (at)) == NULL)
          break;
      if (open > title && *at == '\0' && n_digits == 8)
        *open = '\0';
    }
  g_strchomp (title);
}

/**
 * guatu_sheet_subject:
 * @sheet: a table
 *
 * Returns: (transfer full): what the whole table is about, where neither row nor column
 *   says it
 */
char *
guatu_sheet_subject (const GuatuSheet *sheet)
{
  for (guint i = 0; i < sheet->titles->len; i++)
    {
      g_autofree char *title = g_strdup (g_ptr_array_index (sheet->titles, i));
      g_auto (GuatuHeading) heading = { .name = NULL };

      cut_years (title);
      guatu_heading_parse (title, &heading);
      if (*heading.name != '\0')
        return without_whose (heading.name);
    }
  return g_strdup (guatu_text_is_absent (&sheet->items->whole) ? sheet->tables->name
                                                               : sheet->items->whole.zh);
}
