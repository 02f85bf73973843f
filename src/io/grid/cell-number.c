/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cell-number.h"

#include <string.h>

#include "dataset/number.h"
#include "io/grid/decimal-mark.h"
#include "lexicon/begins.h"
#include "lexicon/normalize.h"

/* What stands where there is no number, and why, as yearbooks and statistical offices
 * write it. */
static const struct
{
  const char *text;
  GuatuReason reason;
} missing_marks[] = {
  { "-", GUATU_REASON_UNSAID },
  { "--", GUATU_REASON_UNSAID },
  { "—", GUATU_REASON_UNSAID },
  { "——", GUATU_REASON_UNSAID },
  { "–", GUATU_REASON_UNSAID },
  { "−", GUATU_REASON_UNSAID },
  { "/", GUATU_REASON_UNSAID },
  { ".", GUATU_REASON_UNSAID },
  { "null", GUATU_REASON_UNSAID },
  { "nan", GUATU_REASON_UNSAID },
  { "none", GUATU_REASON_UNSAID },
  { "#div/0!", GUATU_REASON_UNSAID },
  { "#ref!", GUATU_REASON_UNSAID },
  { "#value!", GUATU_REASON_UNSAID },
  { "#name?", GUATU_REASON_UNSAID },
  { "#num!", GUATU_REASON_UNSAID },
  { "#n/a", GUATU_REASON_NOT_AVAILABLE },
  { "..", GUATU_REASON_NOT_AVAILABLE },
  { "n/a", GUATU_REASON_NOT_AVAILABLE },
  { "na", GUATU_REASON_NOT_AVAILABLE },
  { "n.a.", GUATU_REASON_NOT_AVAILABLE },
  { ":", GUATU_REASON_NOT_AVAILABLE },
  { "不详", GUATU_REASON_NOT_AVAILABLE },
  { "暂无", GUATU_REASON_NOT_AVAILABLE },
  { "无", GUATU_REASON_NOT_AVAILABLE },
  { "缺", GUATU_REASON_NOT_AVAILABLE },
  { "x", GUATU_REASON_NOT_APPLICABLE },
  { "×", GUATU_REASON_NOT_APPLICABLE },
  { "不适用", GUATU_REASON_NOT_APPLICABLE },
  { "c", GUATU_REASON_CONFIDENTIAL },
  { "保密", GUATU_REASON_CONFIDENTIAL },
  { "...", GUATU_REASON_BELOW_HALF },
  { "......", GUATU_REASON_BELOW_HALF },
};

static const char *const footnotes[]
    = { "[1]", "[2]", "[3]", "[4]", "[5]", "[6]", "[7]", "[8]", "[9]", "**", "*", "†",
        "‡",   "※",   "①",   "②",   "③",   "④",   "⑤",   "⑥",   "⑦",   "⑧",  "⑨", "⑩" };

/* What comes before a number and says its sign. */
static const struct
{
  const char *text;
  gboolean negative;
} signs[] = {
  { "增长", FALSE }, { "上升", FALSE }, { "提高", FALSE }, { "+", FALSE }, { "↑", FALSE },
  { "下降", TRUE },  { "减少", TRUE },  { "降低", TRUE },  { "▼", TRUE },  { "↓", TRUE },
};

static const char *
last_mark (const char *text)
{
  const gsize length = strlen (text);

  /* They end with a bracket or a star, or are no letters of ASCII and no Chinese ones. */
  if (length < 2 || g_ascii_isalnum (text[length - 1])
      || (length >= strlen ("字") && guatu_is_chinese_at (text + length - strlen ("字"))))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (footnotes); i++)
    if (guatu_ends (text, length, footnotes[i]) && length > strlen (footnotes[i]))
      return footnotes[i];
  return NULL;
}

/**
 * guatu_take_footnote_mark:
 * @text: a text, off whose end marks are cut
 *
 * Returns: (transfer full) (nullable): the footnote mark that it ended with; of several
 *   all, in their order, a line each
 */
char *
guatu_take_footnote_mark (char *text)
{
  char *marks = NULL;

  for (const char *mark = last_mark (text); mark != NULL; mark = last_mark (text))
    {
      g_autofree char *after = marks;

      text[strlen (text) - strlen (mark)] = '\0';
      g_strchomp (text);
      marks = g_strjoin (after != NULL ? "\n" : NULL, mark, after, NULL);
    }
  return marks;
}

static gboolean
take_suffix (char *text, const char *suffix)
{
  if (!g_str_has_suffix (text, suffix) || strlen (text) == strlen (suffix))
    return FALSE;
  text[strlen (text) - strlen (suffix)] = '\0';
  g_strchomp (text);
  return TRUE;
}

/* Takes the flags that stand after a number: (R), and single letters after a blank, as
 * Eurostat writes them. */
static void
take_flags (char *text, GuatuCellNumber *cell)
{
  gsize length;

  if (take_suffix (text, "(r)") || take_suffix (text, " r"))
    cell->revised = TRUE;
  if (take_suffix (text, "(p)") || take_suffix (text, "(初步数)")
      || take_suffix (text, "(快报数)") || take_suffix (text, " p"))
    cell->provisional = TRUE;
  if (take_suffix (text, " b"))
    cell->breaks = TRUE;
  length = strlen (text);
  if (length > 2 && g_str_has_suffix (text, " e"))
    {
      text[length - 2] = '\0';
      cell->number.status = GUATU_STATUS_ESTIMATE;
    }
}

/* Drops blanks and apostrophes that part thousands: a digit before, three behind. */
static void
drop_groups (char *text)
{
  char *to = text;

  for (const char *at = text; *at != '\0'; at++)
    {
      gboolean group = (*at == ' ' || *at == '\'') && to > text
                       && g_ascii_isdigit (to[-1]) && strspn (at + 1, "0123456789") == 3;

      if (!group)
        *to++ = *at;
    }
  *to = '\0';
}

static gboolean
find_missing (const char *text, GuatuCellNumber *cell)
{
  for (guint i = 0; i < G_N_ELEMENTS (missing_marks); i++)
    if (g_str_equal (text, missing_marks[i].text))
      {
        cell->missing = TRUE;
        cell->reason = missing_marks[i].reason;
        return TRUE;
      }
  return FALSE;
}

/* Takes what says the sign in words or by brackets; returns whether it is below zero. */
static gboolean
take_sign (char **text)
{
  char *at = *text;
  gsize length = strlen (at);

  if (length > 2 && at[0] == '(' && at[length - 1] == ')' && g_ascii_isdigit (at[1]))
    {
      at[length - 1] = '\0';
      *text = at + 1;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_has_prefix (at, signs[i].text) && at[strlen (signs[i].text)] != '\0')
      {
        *text = at + strlen (signs[i].text);
        return signs[i].negative;
      }
  return FALSE;
}

/* A number in a unit that has one below its line: 500公斤/亩, 2.5元每人. */
static gboolean
parse_per (const char *text, GuatuCellNumber *cell)
{
  static const char *const lines[] = { "/", "每" };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const char *line = g_strrstr (text, lines[i]);
      g_autofree char *front = NULL;
      g_auto (GuatuUnitText) per = { NULL };

      if (line == NULL || !guatu_unit_text_parse (line + strlen (lines[i]), &per)
          || per.unit == NULL || per.per != NULL || per.mult != 0)
        continue;
      front = g_strndup (text, (gsize) (line - text));
      if (!guatu_number_text_parse (front, &cell->number) || cell->number.unit == NULL)
        continue;
      cell->per = per.unit;
      return TRUE;
    }
  return FALSE;
}

static gboolean
parse_plain (const char *text, GuatuCellNumber *cell)
{
  GuatuNumberText *number = &cell->number;
  const GuatuStatus status = number->status;

  if (!guatu_number_parse (text, strlen (text), &number->value, &number->decimals)
      && !guatu_number_text_parse (text, number) && !parse_per (text, cell))
    return FALSE;
  if (number->status == GUATU_STATUS_ACTUAL)
    number->status = status;
  return guatu_number_is_usable (number->value);
}

/**
 * guatu_text_is_plain_number:
 * @text: a text
 *
 * Finds quickly what most cells of large tables are.
 *
 * Returns: whether it is digits, perhaps with a sign before them and a point within, that
 *   are neither a year nor a year with a month: 12757.4, but not 2023 and 2023.1
 */
gboolean
guatu_text_is_plain_number (const char *text)
{
  const char *at = *text == '-' ? text + 1 : text;
  gsize n = 0, n_behind = 0;

  while (g_ascii_isdigit (at[n]))
    n++;
  if (n == 0 || n > GUATU_NUMBER_MAX_DIGITS)
    return FALSE;
  if (at[n] == '\0')
    return n != 4 || (*at != '1' && *at != '2');
  if (at[n] != '.')
    return FALSE;
  while (g_ascii_isdigit (at[n + 1 + n_behind]))
    n_behind++;
  return n_behind > 0 && n_behind <= GUATU_NUMBER_MAX_DECIMALS
         && at[n + 1 + n_behind] == '\0'
         && !(n == 4 && n_behind <= 2 && (*at == '1' || *at == '2'));
}

/* Whether a text is a number in words, and can be nothing else. */
static gboolean
parse_words (const char *text, GuatuCellNumber *cell)
{
  g_auto (GuatuCellNumber) found = { .missing = FALSE };
  gboolean sure;

  if (!guatu_cell_words_parse (text, &found, &sure) || !sure)
    return FALSE;
  *cell = found;
  found.mark = NULL;
  return TRUE;
}

/**
 * guatu_cell_number_parse:
 * @text: a cell that has a text
 * @decimal_comma: whether a comma stands before the decimals
 * @cell: (out): what it says, if it is one; to be cleared
 *
 * Numerals in words are a number if they can be nothing else; others are for who knows
 * that there is one, see guatu_sheet_parse_number().
 *
 * Returns: whether the whole cell is a number or says that there is none
 */
gboolean
guatu_cell_number_parse (const char *text, gboolean decimal_comma, GuatuCellNumber *cell)
{
  g_autofree char *normal = NULL;
  g_auto (GuatuCellNumber) found = { .missing = FALSE };
  char *at;
  gboolean negative;

  if (!decimal_comma && guatu_text_is_plain_number (text) && parse_plain (text, &found))
    {
      *cell = found;
      return TRUE;
    }
  at = normal = guatu_lexicon_normalize (text);

  if (find_missing (normal, &found))
    {
      *cell = found;
      return TRUE;
    }
  if (strpbrk (normal, "0123456789") == NULL)
    return parse_words (text, cell);
  take_flags (normal, &found);
  found.mark = guatu_take_footnote_mark (normal);
  /* 120.5① is 120.51 to who makes no difference between the two. */
  if (found.mark == NULL)
    {
      g_autofree char *own = g_strdup (text);

      found.mark = guatu_take_footnote_mark (own);
      if (found.mark != NULL)
        {
          g_free (normal);
          at = normal = guatu_lexicon_normalize (own);
        }
    }
  drop_groups (normal);
  if (decimal_comma)
    guatu_turn_decimal_comma (normal);
  negative = take_sign (&at);
  if (!parse_plain (at, &found))
    return FALSE;
  if (negative)
    {
      if (found.number.value < 0 || found.number.bound == GUATU_BOUND_RANGE)
        return FALSE;
      found.number.value = found.number.value > 0 ? -found.number.value : 0;
    }
  *cell = found;
  found.mark = NULL;
  return TRUE;
}

/**
 * guatu_cell_number_get_unit:
 * @cell: a number
 * @unit: (out): what it is in, as far as the cell says it; to be cleared
 *
 * Returns: whether the cell says a unit
 */
gboolean
guatu_cell_number_get_unit (const GuatuCellNumber *cell, GuatuUnitText *unit)
{
  const GuatuNumberText *number = &cell->number;
  const char *word = number->word;

  if (number->unit == NULL)
    return FALSE;
  if (word == NULL || !guatu_text_is_chinese (word))
    word = number->unit->zh;
  *unit
      = (GuatuUnitText) { .unit = number->unit, .per = cell->per, .mult = number->mult };
  unit->word = cell->per != NULL ? g_strconcat (word, "/", cell->per->zh, NULL)
                                 : g_strdup (word);
  return TRUE;
}

/** guatu_cell_number_clear: frees what a cell holds. */
void
guatu_cell_number_clear (GuatuCellNumber *cell)
{
  g_clear_pointer (&cell->mark, g_free);
}
