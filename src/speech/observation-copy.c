/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/number.h"
#include "speech/observation-list.h"
#include "text/scale-words.h"
#include "text/unit-words.h"

/* Rows for the clipboard, so that a spreadsheet takes numbers for numbers and names for
 * names. LibreOffice Calc prefers HTML, and guesses unless each cell says what it is:
 * there 00123 is 123, 3/4 a date and =1+1 is calculated. Others take text with tabs. */

/* What LibreOffice calls the language of a number’s format: Chinese. */
#define LANGUAGE_CODE "2052"

/* Over its columns; the table is no figure, and these are not words of figures. */
static const GuatuText headings[] = {
  { (char *) "指标", (char *) "Indicator" },  { (char *) "地区", (char *) "Place" },
  { (char *) "时间", (char *) "Period" },     { (char *) "数值", (char *) "Value" },
  { (char *) "单位", (char *) "Unit" },       { (char *) "界限", (char *) "Bound" },
  { (char *) "数据性质", (char *) "Status" }, { (char *) "来源", (char *) "Source" },
  { (char *) "备注", (char *) "Note" },
};

#define N_CELLS G_N_ELEMENTS (headings)
#define VALUE_CELL 3

typedef struct
{
  char *texts[N_CELLS];
  gboolean is_number;
  gboolean is_percent;
  double value;
  int decimals;
} Row;

static void
row_clear (Row *row)
{
  for (guint i = 0; i < N_CELLS; i++)
    g_free (row->texts[i]);
}

/* What English has no word for is written as Chinese yearbooks translate it: CNY 100
 * million for 亿元. */
static char *
write_scale (int exponent, GuatuLanguage language)
{
  const GuatuScaleWord *word = guatu_scale_word_of (exponent, language);

  if (exponent == 0 || word != NULL)
    return g_strdup (word != NULL ? word->word : "");
  if (language == GUATU_LANGUAGE_EN && exponent == 4)
    return g_strdup ("10,000");
  if (language == GUATU_LANGUAGE_EN && exponent == 8)
    return g_strdup ("100 million");
  return g_strdup_printf ("10^%d", exponent);
}

/* The unit with the multiplier of the indicator, such as 亿元. */
static char *
write_unit (const GuatuIndicator *indicator, double value, GuatuLanguage language)
{
  g_autofree char *word = write_scale (indicator->unit_mult, language);

  return guatu_unit_heading (indicator->unit, value, word, language);
}

static const char *
write_bound (const GuatuObservation *observation, GuatuLanguage language)
{
  static const char *const bounds[][2] = {
    [GUATU_BOUND_EXACT] = { "", "" },
    [GUATU_BOUND_AT_LEAST] = { "以上", "at least" },
    [GUATU_BOUND_AT_MOST] = { "以下", "at most" },
    [GUATU_BOUND_ABOUT] = { "约", "about" },
    [GUATU_BOUND_RANGE] = { "区间下限", "lower end of a range" },
  };

  return observation->missing
             ? ""
             : bounds[observation->bound][language == GUATU_LANGUAGE_ZH ? 0 : 1];
}

/* Digits as the source has them, with an ASCII minus. */
static char *
write_number (const Row *row)
{
  g_autofree char *number = guatu_number_format (row->value, MAX (row->decimals, 0), "");
  g_auto (GStrv) parts = g_strsplit (number, "−", -1);
  g_autofree char *plain = g_strjoinv ("-", parts);

  return g_strconcat (plain, row->is_percent ? "%" : "", NULL);
}

static void
fill_row (Row *row, const GuatuListed *listed, GuatuLanguage language)
{
  static const GuatuColumn columns[] = {
    GUATU_COLUMN_INDICATOR, GUATU_COLUMN_PLACE,  GUATU_COLUMN_PERIOD,
    GUATU_COLUMN_VALUE,     GUATU_COLUMN_VALUE,  GUATU_COLUMN_VALUE,
    GUATU_COLUMN_STANDING,  GUATU_COLUMN_SOURCE, GUATU_COLUMN_NOTE,
  };
  const GuatuIndicator *indicator = listed->indicator;
  const GuatuObservation observation = guatu_indicator_get (indicator, listed->index);

  *row = (Row) { .is_number = !observation.missing,
                 .is_percent
                 = guatu_unit_is_percent (indicator->unit) && indicator->unit_mult == 0,
                 .value = observation.value,
                 .decimals = guatu_observation_decimals (&observation) };
  for (guint i = 0; i < N_CELLS; i++)
    if (i != VALUE_CELL && columns[i] != GUATU_COLUMN_VALUE)
      row->texts[i] = guatu_listed_text (listed, columns[i], language);
  row->texts[VALUE_CELL] = row->is_number
                               ? write_number (row)
                               : guatu_listed_text (listed, GUATU_COLUMN_VALUE, language);
  row->texts[VALUE_CELL + 1] = row->is_percent
                                   ? g_strdup ("%")
                                   : write_unit (indicator, observation.value, language);
  row->texts[VALUE_CELL + 2] = g_strdup (write_bound (&observation, language));
}

/* A cell of text has no tab and no end of a line in it. */
static void
append_cell (GString *tsv, const char *text, gboolean is_last)
{
  for (const char *at = text; *at != '\0'; at++)
    g_string_append_c (tsv, strchr ("\t\r\n", *at) != NULL ? ' ' : *at);
  g_string_append_c (tsv, is_last ? '\n' : '\t');
}

/**
 * guatu_observations_to_tsv:
 * @listed: (element-type GuatuListed): rows
 * @language: one of the two that are one
 *
 * Returns: (transfer full): them with headings, tabs between cells: numbers in digits
 * with ASCII signs, their units beside them
 */
char *
guatu_observations_to_tsv (const GArray *listed, GuatuLanguage language)
{
  GString *tsv = g_string_new (NULL);

  for (guint i = 0; i < N_CELLS; i++)
    append_cell (tsv, guatu_text_get (&headings[i], language), i == N_CELLS - 1);
  for (guint i = 0; i < listed->len; i++)
    {
      Row row;

      fill_row (&row, &g_array_index (listed, GuatuListed, i), language);
      for (guint j = 0; j < N_CELLS; j++)
        append_cell (tsv, row.texts[j] != NULL ? row.texts[j] : "", j == N_CELLS - 1);
      row_clear (&row);
    }
  return g_string_free (tsv, FALSE);
}

static void
append_number (GString *html, const Row *row)
{
  const int decimals = CLAMP (row->decimals, 0, GUATU_NUMBER_MAX_DECIMALS);
  char value[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (value, sizeof value, "%.15g",
                   row->is_percent ? guatu_number_scale (row->value, -2) : row->value);
  g_string_append_printf (
      html, "<td sdval=\"%s\" sdnum=\"" LANGUAGE_CODE ";0;0%s%.*s%s\">", value,
      decimals > 0 ? "." : "", decimals, "000000000000000", row->is_percent ? "%" : "");
  g_string_append_printf (html, "%s</td>", row->texts[VALUE_CELL]);
}

static void
append_label (GString *html, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text != NULL ? text : "", -1);

  g_string_append_printf (html, "<td sdnum=\"" LANGUAGE_CODE ";0;@\">%s</td>", escaped);
}

/**
 * guatu_observations_to_html:
 * @listed: (element-type GuatuListed): rows
 * @language: one of the two that are one
 *
 * Returns: (transfer full): them as a table whose cells say whether they are numbers
 */
char *
guatu_observations_to_html (const GArray *listed, GuatuLanguage language)
{
  GString *html
      = g_string_new ("<html><head><meta charset=\"utf-8\"></head><body><table>\n<tr>");

  for (guint i = 0; i < N_CELLS; i++)
    g_string_append_printf (html, "<th sdnum=\"" LANGUAGE_CODE ";0;@\">%s</th>",
                            guatu_text_get (&headings[i], language));
  for (guint i = 0; i < listed->len; i++)
    {
      Row row;

      fill_row (&row, &g_array_index (listed, GuatuListed, i), language);
      g_string_append (html, "</tr>\n<tr>");
      for (guint j = 0; j < N_CELLS; j++)
        if (j == VALUE_CELL && row.is_number)
          append_number (html, &row);
        else
          append_label (html, row.texts[j]);
      row_clear (&row);
    }
  g_string_append (html, "</tr>\n</table></body></html>\n");
  return g_string_free (html, FALSE);
}
