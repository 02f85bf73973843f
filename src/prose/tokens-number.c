/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens-private.h"

#include <string.h>
#include <wchar.h>

#include "lexicon/begins.h"
#include "prose/exclude.h"
#include "prose/prose.h"
#include "prose/when-private.h"

/* Numbers and times, where a sentence is taken apart. */

/* Whether a number may begin here, at little cost: with a digit, a minus or a currency.
 */
static gboolean
may_begin (const char *here)
{
  const char *digit = here;

  if (g_ascii_isdigit (*here))
    return TRUE;
  if ((guchar) *here >= 0xe3)
    return wcschr (L"零〇一二两三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖",
                   (wchar_t) g_utf8_get_char (here))
           != NULL;
  while (digit < here + 3 && g_ascii_isalpha (*digit))
    digit++;
  if (*digit == '-' || *digit == '+' || *digit == '$')
    digit++;
  else if ((guchar) *digit >= 0xc2)
    digit = g_utf8_next_char (digit);
  digit += *digit == ' ';
  return g_ascii_isdigit (*digit);
}

/** guatu_scan_take_code: whether digits stand here; as they are more than any number has,
 * they are a code, not digits and a number behind them. */
gboolean
guatu_scan_take_code (GuatuScan *scan)
{
  gsize end = scan->at;

  while (end < scan->end && g_ascii_isdigit (scan->clean->text[end]))
    end++;
  if (end == scan->at)
    return FALSE;
  guatu_scan_leave (scan, scan->at, end, "code");
  guatu_scan_add_text (scan, end - scan->at);
  return TRUE;
}

/* Room for a number, which is that of the next token if it becomes one. */
static GuatuNumber *
next_number (GuatuTokens *tokens)
{
  if (tokens->n_numbers == tokens->numbers->len)
    g_ptr_array_add (tokens->numbers, g_new (GuatuNumber, 1));
  return g_ptr_array_index (tokens->numbers, tokens->n_numbers);
}

/* 第3位, 42nd: a rank, and no part of a name. */
static gboolean
is_rank (const GuatuScan *scan, const char *reason, const GuatuNumber *number)
{
  const char *unit = scan->clean->text + number->unit_start;

  return g_str_equal (reason, "ordinal")
         && (g_ascii_isalpha (*unit) || guatu_begins (unit, "位")
             || guatu_begins (unit, "名"));
}

static void
add_rank (GuatuScan *scan, gsize end)
{
  GArray *list = scan->tokens->list;
  GuatuToken *last
      = list->len > 0 ? &g_array_index (list, GuatuToken, list->len - 1) : NULL;
  const char *text = scan->clean->text;

  while (g_ascii_isalpha (text[end]))
    end++;
  if (last != NULL && last->kind == GUATU_TOKEN_TEXT && last->end == scan->at
      && guatu_ends (text + last->start, last->end - last->start, "第"))
    {
      last->end -= strlen ("第");
      g_array_set_size (list, list->len - (last->end == last->start));
    }
  guatu_scan_add (scan, GUATU_TOKEN_SKIP, end - scan->at);
}

/* 突破三百亿大关: a round number that was passed, and no figure: what it came to
 * follows. */
static gboolean
take_landmark (GuatuScan *scan, const GuatuNumber *number)
{
  static const char *const landmarks[] = { "大关", "台阶", "关口" };
  const char *text = scan->clean->text;

  for (guint i = 0; number->mult >= 6 && i < G_N_ELEMENTS (landmarks); i++)
    {
      /* 台 of 台阶 is no unit. */
      const gsize end = guatu_begins (text + number->unit_start, landmarks[i])
                            ? number->unit_start
                            : number->end;

      if (!guatu_begins (text + end, landmarks[i]))
        continue;
      guatu_scan_leave (scan, number->start, end, "threshold");
      guatu_scan_add (scan, GUATU_TOKEN_SKIP, end + strlen (landmarks[i]) - scan->at);
      return TRUE;
    }
  return FALSE;
}

/* Takes a time, or the year of a law, which is none. */
static gboolean
take_time (GuatuScan *scan)
{
  const char *text = scan->clean->text;
  GuatuPeriod period = { 0 };
  gsize length = 0;

  if (!g_ascii_isdigit (text[scan->at])
      || !guatu_when_take (text, scan->at, scan->now, &length, &period))
    return FALSE;
  guatu_scan_leave (scan, scan->at, scan->at + length, "date");
  if (guatu_when_is_law (text, scan->at))
    guatu_scan_add (scan, GUATU_TOKEN_SKIP, length);
  else
    guatu_scan_add (scan, GUATU_TOKEN_PERIOD, length)->period = period;
  return TRUE;
}

/* Whether what stands here goes on with a word, a number or dashes before it. */
static gboolean
goes_on (const char *text, gsize at)
{
  if (at == 0)
    return FALSE;
  return (g_ascii_isalpha (text[at]) && g_ascii_isalnum (text[at - 1]))
         || ((text[at] == '-' || text[at] == '+')
             && (g_ascii_isalnum (text[at - 1]) || text[at - 1] == '-'));
}

/* Takes a number that is no figure, for a reason. */
static void
take_left (GuatuScan *scan, const GuatuNumber *number, const char *reason)
{
  const gboolean is_word = g_str_equal (reason, "word");
  const gsize end = is_word || number->unit == NULL ? number->digits : number->end;

  /* The digit of 统一 or 一批 is nobody's number. */
  if (!is_word || number->unit != NULL || number->n_chinese > 1)
    guatu_scan_leave (scan, number->start, end, reason);
  if (is_word && number->unit != NULL && number->unit->kind == GUATU_UNIT_DURATION)
    guatu_scan_add (scan, GUATU_TOKEN_SKIP, number->end - scan->at);
  else if (g_str_equal (reason, "about"))
    guatu_scan_add (scan, GUATU_TOKEN_SKIP, number->end - scan->at);
  else if (is_rank (scan, reason, number))
    add_rank (scan, end);
  else
    guatu_scan_add_text (scan, (g_str_equal (reason, "code") ? number->digits : end)
                                   - scan->at);
}

/* 连续十年: how long, and no part of a name. */
static gboolean
take_years (GuatuScan *scan, const GuatuNumber *number)
{
  const gsize end = number->digits + strlen ("年");

  if (number->unit != NULL || number->mult > 0
      || !guatu_begins (scan->clean->text + number->digits, "年"))
    return FALSE;
  guatu_scan_leave (scan, number->start, end, "duration");
  guatu_scan_add (scan, GUATU_TOKEN_SKIP, end - scan->at);
  return TRUE;
}

/* 前11个月, the first 11 months: a part of the year. */
static gboolean
take_first_months (GuatuScan *scan, const GuatuNumber *number)
{
  static const struct
  {
    const char *first;
    const char *months;
  } words[] = { { "前", "个月" }, { "first ", "months" } };
  GArray *list = scan->tokens->list;
  const char *text = scan->clean->text;

  for (guint i = 0; number->value > 1 && number->value < 12 && number->decimals == 0
                    && !number->has_high && number->mult == 0 && i < G_N_ELEMENTS (words);
       i++)
    {
      GuatuToken *last
          = list->len > 0 ? &g_array_index (list, GuatuToken, list->len - 1) : NULL;
      const gsize end = number->unit_start + strlen (words[i].months);
      g_autofree char *written = NULL;

      if (last == NULL || last->kind != GUATU_TOKEN_TEXT || scan->now->year <= 0
          || !guatu_begins (text + number->unit_start, words[i].months)
          || !guatu_ends (text, number->start, words[i].first))
        continue;
      last->end = number->start - strlen (words[i].first);
      if (last->end <= last->start)
        g_array_set_size (list, list->len - 1);
      written = g_strdup_printf ("%04d-01/%04d-%02d", scan->now->year, scan->now->year,
                                 (int) number->value);
      guatu_scan_leave (scan, number->start, end, "date");
      guatu_scan_add (scan, GUATU_TOKEN_PERIOD, end - scan->at)->period
          = guatu_when_parse (written);
      return TRUE;
    }
  return FALSE;
}

/** guatu_scan_take_number: whether a number or a time stands here, be it a figure or not.
 */
gboolean
guatu_scan_take_number (GuatuScan *scan)
{
  const char *text = scan->clean->text;
  GuatuNumber *number = next_number (scan->tokens);
  const char *reason;

  if (take_time (scan))
    return TRUE;
  if (goes_on (text, scan->at) || !may_begin (text + scan->at)
      || !guatu_number_take (text, scan->at, number) || number->end > scan->end)
    return FALSE;
  if (take_years (scan, number) || take_first_months (scan, number)
      || (number->n_chinese > 0 && take_landmark (scan, number)))
    return TRUE;
  reason = guatu_exclude_number (scan->clean, scan->end, number);
  if (reason != NULL)
    take_left (scan, number, reason);
  else
    {
      scan->tokens->n_numbers++;
      guatu_scan_add (scan, GUATU_TOKEN_NUMBER, MIN (number->after, scan->end) - scan->at)
          ->number
          = number;
    }
  return TRUE;
}
