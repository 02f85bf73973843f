/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/lines.h"
#include "io/grid/title-period.h"

/* What a table is called, and what its title says of the time. */

/** guatu_title_is_number: whether a line is nothing but the number of a table: 表一,
 * 附表3, Table 2. */
gboolean
guatu_title_is_number (const char *text)
{
  static const char *const words[] = { "附件", "附表", "续表", "表", "Table", "TABLE" };
  const char *at = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (words) && at == NULL; i++)
    if (g_str_has_prefix (text, words[i]))
      at = text + strlen (words[i]);
  while (at != NULL && *at != '\0'
         && (strchr ("0123456789-.: ", *at) != NULL
             || g_utf8_strchr ("一二三四五六七八九十（）—：、", -1, g_utf8_get_char (at))
                    != NULL))
    at = g_utf8_next_char (at);
  return at != NULL && *at == '\0';
}

/* Skips the number of a table: 表1-2, Table 3.1:, 续表. */
static const char *
skip_number (const char *text)
{
  static const char *const words[]
      = { "续表", "附表", "表", "Table ", "table ", "TABLE " };
  const char *at = text;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (at, words[i]))
      {
        at += strlen (words[i]);
        break;
      }
  if (at != text || g_ascii_isdigit (*at))
    {
      const char *number = at;

      at += strspn (at, "0123456789-.");
      /* A year is none. */
      if ((at == text + 4 && number == text && strspn (text, "0123456789") == 4)
          || g_str_has_prefix (at, "年"))
        return text;
      if (at == number && at != text && !g_str_has_prefix (text, "续表"))
        return text;
      /* 70个大中城市 */
      if (number == text && memchr (text, '-', (gsize) (at - text)) == NULL
          && strchr (" .:", *at) == NULL && !g_unichar_isspace (g_utf8_get_char (at))
          && !g_str_has_prefix (at, "：") && !g_str_has_prefix (at, "、"))
        return text;
      at += strspn (at, " :.");
      while (g_unichar_isspace (g_utf8_get_char (at)) || g_str_has_prefix (at, "：")
             || g_str_has_prefix (at, "、"))
        at = g_utf8_next_char (at);
    }
  return *at != '\0' ? at : text;
}

static void
set_default (GuatuSheet *sheet, GuatuPeriod period, const char *where)
{
  g_autofree char *written = guatu_period_to_string (period);

  sheet->default_period = period;
  sheet->has_default_period = TRUE;
  guatu_sheet_note (sheet, _ ("The period %s is from %s, where a cell says no other."),
                    written, where);
}

static void
find_default_period (GuatuSheet *sheet)
{
  GuatuPeriod period;

  if (sheet->options->period != NULL
      && (guatu_text_is_period (sheet->options->period, &period)
          || guatu_period_parse (sheet->options->period, &period)))
    set_default (sheet, period, "“--period”");
  for (guint i = 0; i < sheet->titles->len && !sheet->has_default_period; i++)
    if (guatu_title_period (g_ptr_array_index (sheet->titles, i), &period)
        || guatu_title_survey (g_ptr_array_index (sheet->titles, i), &period))
      set_default (sheet, period, _ ("the title"));
  if (!sheet->has_default_period && sheet->grid->name != NULL
      && guatu_title_period (sheet->grid->name, &period))
    set_default (sheet, period, _ ("the name of the sheet"));
  if (!sheet->has_default_period
      && (guatu_title_period (sheet->tables->name, &period)
          || guatu_title_survey (sheet->tables->name, &period)))
    set_default (sheet, period, _ ("the name of the file"));
}

static void
set_unit (GuatuSheet *sheet, const char *unit)
{
  if (sheet->unit != NULL)
    return;
  sheet->unit = g_strdup (unit);
  guatu_sheet_note (sheet, _ ("The unit “%s” is from the title."), unit);
}

/* Takes the unit that a title ends with behind a sign or a word: Output by city, CNY
 * billion; Harvest in tonnes. */
static void
take_unit_behind (GuatuSheet *sheet, char *title)
{
  static const char *const parting[] = { ", ", "，", " in " };

  for (guint i = 0; i < G_N_ELEMENTS (parting); i++)
    {
      char *at = g_strrstr (title, parting[i]);
      g_auto (GuatuUnitText) unit = { NULL };
      g_autofree char *behind = NULL;

      if (at == NULL || at == title)
        continue;
      behind = g_strdup (at + strlen (parting[i]));
      if (!guatu_unit_text_parse (g_strstrip (behind), &unit))
        continue;
      set_unit (sheet, behind);
      *at = '\0';
      g_strchomp (title);
      return;
    }
}

/* Skips what says that a unit follows: 单位：人. */
static const char *
skip_unit_word (const char *text)
{
  static const char *const words[]
      = { "计量单位：", "计量单位:", "单位：", "单位:", "Unit: ", "unit: " };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (text, words[i]))
      return text + strlen (words[i]);
  return text;
}

/* Takes the unit that a title ends with in brackets: 各市产值（亿元）; returns whether it
 * has one. */
static gboolean
take_unit_in_brackets (GuatuSheet *sheet, char *title)
{
  static const char *const opens[] = { "（", "(" };

  for (guint i = 0; i < G_N_ELEMENTS (opens); i++)
    {
      char *open = g_strrstr (title, opens[i]);
      const char *said;
      g_autofree char *within = NULL;
      g_auto (GuatuUnitText) unit = { NULL };

      if (open == NULL || open == title
          || !(g_str_has_suffix (title, "）") || g_str_has_suffix (title, ")")))
        continue;
      within = g_strdup (skip_unit_word (open + strlen (opens[i])));
      *g_utf8_find_prev_char (within, within + strlen (within)) = '\0';
      said = guatu_skip_unit_word (within);
      if (said == NULL && !guatu_unit_text_parse (within, &unit))
        continue;
      set_unit (sheet, said != NULL ? said : within);
      *open = '\0';
      g_strchomp (title);
      return TRUE;
    }
  return FALSE;
}

/* What a table without a title is called: as its sheet, where a file has several or
 * somebody named one of them, and else as its file. */
static const char *
own_name (const GuatuSheet *sheet)
{
  const char *name = sheet->grid->name;

  return name != NULL && *name != '\0'
                 && (sheet->tables->several || sheet->options->sheet != NULL)
             ? name
             : sheet->tables->name;
}

/* What goes on from the table before has its title. */
static char *
continue_title (const GuatuSheet *sheet, char *own)
{
  const GPtrArray *sheets = sheet->tables->sheets;
  const GuatuSheet *before
      = sheets->len > 1 ? g_ptr_array_index (sheets, sheets->len - 2) : NULL;

  if (before == NULL || before->titles->len == 0 || strstr (own, "续") == NULL)
    return own;
  g_free (own);
  return g_strconcat (g_ptr_array_index (before->titles, 0), "（续）", NULL);
}

/* The English line under a Chinese title, without its number; NULL if there is none. */
static const char *
english_title (const GuatuSheet *sheet)
{
  const char *under
      = sheet->titles->len > 1 ? g_ptr_array_index (sheet->titles, 1) : NULL;

  if (under == NULL || guatu_text_is_chinese (under)
      || !guatu_text_is_chinese (g_ptr_array_index (sheet->titles, 0)))
    return NULL;
  under = skip_number (under);
  return g_ascii_isupper (*under) && strpbrk (under, "aeiou") != NULL ? under : NULL;
}

/* Sets a title, with the English that the file has for it. */
static void
set_title (const GuatuSheet *sheet, GuatuText *text, const char *title)
{
  const char *en = english_title (sheet);

  if (en == NULL && sheet->grid->english != NULL)
    en = g_hash_table_lookup (sheet->grid->english, title);
  if (en != NULL)
    guatu_text_set (text, title, en);
  else
    guatu_title_set (text, title);
}

/**
 * guatu_sheet_set_title:
 * @sheet: a table whose layout is known
 *
 * Takes the title and the source, which the dataset gets, too.
 */
void
guatu_sheet_set_title (GuatuSheet *sheet)
{
  char **first;
  const char *title;

  while (sheet->titles->len > 1
         && guatu_title_is_number (g_ptr_array_index (sheet->titles, 0)))
    g_ptr_array_remove_index (sheet->titles, 0);
  first = sheet->titles->len > 0 ? (char **) sheet->titles->pdata : NULL;
  if (first != NULL)
    {
      char *own = g_strdup (skip_number (*first));

      g_free (*first);
      *first = own;
      if (guatu_title_is_number (own) || g_str_equal (own, "（续）")
          || g_str_equal (own, "续"))
        own = *first = continue_title (sheet, own);
      if (!take_unit_in_brackets (sheet, own))
        take_unit_behind (sheet, own);
      guatu_sheet_note (sheet, _ ("The title is “%s”."), own);
    }
  title = first != NULL ? *first : own_name (sheet);
  find_default_period (sheet);
  if (sheet->tables->several && guatu_sheet_go_on (sheet))
    title = NULL;
  if (title != NULL && first != NULL)
    set_title (sheet, &sheet->items->title, title);
  if (title != NULL && sheet->tables->several)
    {
      set_title (sheet, &sheet->items->whole, title);
      sheet->theme = guatu_sheet_add_theme (sheet, title);
    }
  else if (title != NULL)
    set_title (sheet, guatu_builder_title (sheet->items->builder), title);
  if (sheet->source == NULL || *sheet->source == '\0')
    return;
  sheet->source_item = guatu_sheet_source (sheet, sheet->source);
  guatu_sheet_note (sheet, _ ("The source is “%s”."), sheet->source);
}
