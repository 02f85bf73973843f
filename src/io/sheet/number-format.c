/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/number-format.h"

#include <string.h>

#include "lexicon/unit-text.h"

/* Formats of numbers that every program knows by their number, so that no file has their
 * text. Those from 27 to 36 and from 50 to 58 are what a Chinese Excel or WPS shows by
 * them (ECMA-376, part 1, 18.8.30). */
static const char *const builtin[] = {
  [1] = "0",
  [2] = "0.00",
  [3] = "#,##0",
  [4] = "#,##0.00",
  [9] = "0%",
  [10] = "0.00%",
  [11] = "0.00E+00",
  [14] = "yyyy-m-d",
  [15] = "d-mmm-yy",
  [16] = "d-mmm",
  [17] = "mmm-yy",
  [18] = "h:mm AM/PM",
  [19] = "h:mm:ss AM/PM",
  [20] = "h:mm",
  [21] = "h:mm:ss",
  [22] = "yyyy-m-d h:mm",
  [27] = "yyyy\"年\"m\"月\"",
  [28] = "m\"月\"d\"日\"",
  [29] = "m\"月\"d\"日\"",
  [30] = "m-d-yy",
  [31] = "yyyy\"年\"m\"月\"d\"日\"",
  [32] = "h\"时\"mm\"分\"",
  [33] = "h\"时\"mm\"分\"ss\"秒\"",
  [34] = "h\"时\"mm\"分\"",
  [35] = "h\"时\"mm\"分\"ss\"秒\"",
  [36] = "yyyy\"年\"m\"月\"",
  [37] = "#,##0",
  [38] = "#,##0",
  [39] = "#,##0.00",
  [40] = "#,##0.00",
  [41] = "#,##0",
  [42] = "#,##0",
  [43] = "#,##0.00",
  [44] = "#,##0.00",
  [45] = "mm:ss",
  [46] = "[h]:mm:ss",
  [47] = "mm:ss.0",
  [48] = "##0.0E+0",
  [50] = "yyyy\"年\"m\"月\"",
  [51] = "m\"月\"d\"日\"",
  [52] = "yyyy\"年\"m\"月\"",
  [53] = "m\"月\"d\"日\"",
  [54] = "m\"月\"d\"日\"",
  [55] = "h\"时\"mm\"分\"",
  [56] = "h\"时\"mm\"分\"ss\"秒\"",
  [57] = "yyyy\"年\"m\"月\"",
  [58] = "m\"月\"d\"日\"",
};

/* What the first section of a format is made of. */
typedef struct
{
  gboolean year;
  gboolean month; /* or minutes, as long as nothing says which */
  gboolean day;
  gboolean time;
  gboolean percent;
  gboolean elapsed;
  gboolean scientific;
  guint digits;
  guint decimals;
  gboolean after_point;
  gboolean scaled;
  gboolean general;
  GString *before;
  GString *behind;
} Parts;

/* Takes what is shown as it stands. */
static void
take_text (const char *text, gsize length, Parts *parts)
{
  g_string_append_len (parts->digits > 0 || parts->general ? parts->behind
                                                           : parts->before,
                       text, (gssize) length);
}

/* Skips what stands in brackets: a colour, a language, a condition; hours that do not end
 * at a day are a duration. Money is shown: [$¥-804]. */
static const char *
skip_brackets (const char *at, Parts *parts)
{
  const char *end = strchr (at, ']');

  if (end == NULL)
    return at + strlen (at);
  parts->elapsed = parts->elapsed || strchr ("hHmMsS", at[1]) != NULL;
  if (at[1] == '$')
    take_text (at + 2, MIN (strcspn (at + 2, "-"), (gsize) (end - at - 2)), parts);
  return end + 1;
}

/* Takes text that is shown as it stands, and returns what follows it. */
static const char *
take_literal (const char *at, Parts *parts)
{
  const char *start, *end;

  if (*at == '"')
    {
      start = at + 1;
      end = strchr (start, '"');
      at = end != NULL ? end + 1 : start + strlen (start);
      end = end != NULL ? end : at;
    }
  else
    {
      /* A sign that is escaped; a blank as wide as the next one, or as often as there is
       * room, says nothing. */
      start = at + 1;
      end = at = *start != '\0' ? g_utf8_next_char (start) : start;
      if (start[-1] == '_' || start[-1] == '*')
        end = start;
      /* A point of its own shows a part of the number. */
      parts->scaled = parts->scaled || (start[-1] != '_' && *start == '.');
    }
  take_text (start, (gsize) (end - start), parts);
  return at;
}

static void
take_digit (char c, Parts *parts)
{
  parts->digits++;
  parts->decimals += parts->after_point;
  /* Commas before a digit part thousands, those behind the last one scale. */
  parts->scaled = parts->scaled && c != '#' && c != '0';
}

static const char *
take_letter (const char *at, Parts *parts)
{
  const char letter = g_ascii_tolower (*at);

  if (letter == 'e' && (at[1] == '+' || at[1] == '-'))
    {
      parts->scientific = TRUE;
      return at + 2;
    }
  if (g_ascii_strncasecmp (at, "am/pm", 5) == 0
      || g_ascii_strncasecmp (at, "general", 7) == 0)
    {
      parts->time = parts->time || letter == 'a';
      parts->general = parts->general || letter == 'g';
      return at + (letter == 'a' ? 5 : 7);
    }
  parts->year = parts->year || strchr ("yeb", letter) != NULL;
  parts->day = parts->day || letter == 'd';
  parts->time = parts->time || letter == 'h' || letter == 's';
  /* Minutes stand beside hours or seconds. */
  if (letter == 'm')
    {
      const char *behind = at + strspn (at, "mM");

      behind += strspn (behind, ":\"分");
      parts->month = parts->month || (!parts->time && g_ascii_tolower (*behind) != 's');
    }
  return at + strspn (at, (const char[]) { *at, '\0' });
}

static void
take_sign (char c, Parts *parts)
{
  parts->percent = parts->percent || c == '%';
  parts->after_point = parts->after_point || c == '.';
  parts->scaled = parts->scaled || (c == ',' && parts->digits > 0);
  if (c == '$' || (c == '/' && parts->digits > 0))
    take_text (&c, 1, parts);
}

static void
read_parts (const char *code, Parts *parts)
{
  /* What a Chinese Excel calls General. */
  static const char general[] = "G/通用格式";

  for (const char *at = code; *at != '\0' && *at != ';';)
    if (g_str_has_prefix (at, general))
      {
        parts->general = TRUE;
        at += strlen (general);
      }
    else if (*at == '[')
      at = skip_brackets (at, parts);
    else if (strchr ("\"\\!_*", *at) != NULL)
      at = take_literal (at, parts);
    else if (strchr ("0#?", *at) != NULL)
      take_digit (*at++, parts);
    else if (g_ascii_isalpha (*at))
      at = take_letter (at, parts);
    else if ((guchar) *at >= 0x80)
      {
        const char *next = g_utf8_next_char (at);

        take_text (at, (gsize) (next - at), parts);
        at = next;
      }
    else
      take_sign (*at++, parts);
}

static GuatuNumberFormatKind
kind_of (const Parts *parts)
{
  if (parts->percent)
    return GUATU_NUMBER_FORMAT_PERCENT;
  if (parts->elapsed || parts->digits > 0 || parts->scientific)
    return GUATU_NUMBER_FORMAT_PLAIN;
  if (parts->day)
    return GUATU_NUMBER_FORMAT_DAY;
  if (parts->month)
    return GUATU_NUMBER_FORMAT_MONTH;
  return parts->year ? GUATU_NUMBER_FORMAT_YEAR : GUATU_NUMBER_FORMAT_PLAIN;
}

static gboolean
is_part_of_year (const char *text)
{
  return g_str_equal (text, "月") || g_str_equal (text, "月份")
         || g_str_equal (text, "季度");
}

/* Takes the unit that stands behind a number, or the currency before it. */
static void
take_unit (GuatuNumberFormat *format, Parts *parts)
{
  g_auto (GuatuUnitText) unit = { NULL };

  g_strstrip (parts->behind->str);
  g_strstrip (parts->before->str);
  format->is_unit_before = *parts->behind->str == '\0';
  if (format->is_unit_before)
    {
      if (guatu_unit_text_parse (parts->before->str, &unit) && unit.unit != NULL
          && unit.unit->kind == GUATU_UNIT_CURRENCY && unit.mult == 0)
        format->unit = g_strdup (parts->before->str);
    }
  else if (is_part_of_year (parts->behind->str) && parts->decimals == 0)
    {
      format->unit = g_strdup (parts->behind->str);
      format->is_part = TRUE;
    }
  else if (guatu_unit_text_parse (parts->behind->str, &unit))
    format->unit = g_strdup (parts->behind->str);
}

/**
 * guatu_number_format_parse:
 * @code: a format as spreadsheets write it: 0.0%, yyyy"年"m"月"
 * @format: (out): what it says; to be cleared
 *
 * Understands the first section of a format, which is that of positive numbers.
 */
void
guatu_number_format_parse (const char *code, GuatuNumberFormat *format)
{
  g_autoptr (GString) before = g_string_new (NULL);
  g_autoptr (GString) behind = g_string_new (NULL);
  Parts parts = { .before = before, .behind = behind };

  read_parts (code, &parts);
  *format = (GuatuNumberFormat) { .kind = kind_of (&parts) };
  format->is_scaled = parts.scaled;
  format->decimals = parts.digits > 0 && !parts.scientific && !parts.scaled
                         ? MIN (parts.decimals, GUATU_DECIMALS_UNSAID - 1)
                         : GUATU_DECIMALS_UNSAID;
  if (format->kind == GUATU_NUMBER_FORMAT_PLAIN && !parts.scaled)
    take_unit (format, &parts);
}

/**
 * guatu_number_format_set_builtin:
 * @id: the number of a format
 * @format: (out): what it says, which is nothing where no program knows the number; to
 *   be cleared
 */
void
guatu_number_format_set_builtin (guint id, GuatuNumberFormat *format)
{
  const char *code = id < G_N_ELEMENTS (builtin) ? builtin[id] : NULL;

  guatu_number_format_parse (code != NULL ? code : "", format);
}

/** guatu_number_format_clear: frees what a format holds. */
void
guatu_number_format_clear (GuatuNumberFormat *format)
{
  g_clear_pointer (&format->unit, g_free);
}
