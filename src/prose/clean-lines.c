/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/clean-lines.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"

/* What the lines of a page are: which ones a text goes on over, and which are none of it.
 */

/* Lines shorter than this are no lines of a page that had no more room. */
#define LEAST_WRAPPED 18u
/* A number that a line end cut stands in a sentence, not in a list of short lines. */
#define LEAST_CUT 8u

/** guatu_line_last: the last character of a span, or 0 of an empty one. */
gunichar
guatu_line_last (const char *text, gsize start, gsize end)
{
  return end > start ? g_utf8_get_char (g_utf8_prev_char (text + end)) : 0;
}

/* What draws the lines between the rows of a table that is typed. */
static gboolean
is_rule (gunichar c)
{
  return (c >= 0x2500 && c <= 0x257f) || c == '-' || c == '+' || c == '=' || c == ':'
         || c == '|' || c == ' ';
}

/* Whether a line is a row of a table that is typed with bars: | a | b |. */
static gboolean
is_bars (const char *text, const GuatuLine *line)
{
  guint n = 0;

  for (gsize at = line->start; at < line->end; at++)
    n += text[at] == '|';
  return n > 1 && text[line->start] == '|';
}

/* Whether a line is one that is drawn: |---|---|. */
static gboolean
is_drawn (const char *text, const GuatuLine *line)
{
  for (const char *at = text + line->start; at < text + line->end;
       at = g_utf8_next_char (at))
    if (!is_rule (g_utf8_get_char (at)))
      return FALSE;
  return line->n > 2;
}

/* Whether a line is the number of a page: - 12 -, 第12页. */
static gboolean
is_page (const char *text, const GuatuLine *line)
{
  gboolean digit = FALSE;

  if (line->n > 12 || line->n == 0)
    return FALSE;
  for (const char *at = text + line->start; at < text + line->end;
       at = g_utf8_next_char (at))
    if (g_ascii_isdigit (*at))
      digit = TRUE;
    else if (strchr (" -/|", *at) == NULL && !guatu_begins (at, "第")
             && !guatu_begins (at, "页") && !guatu_begins (at, "共")
             && !guatu_begins (at, "·"))
      return FALSE;
  return digit;
}

/**
 * guatu_lines_find:
 * @text: a text after folding
 * @length: its bytes
 *
 * Returns: (transfer full) (element-type GuatuLine): its lines, without empty ones, drawn
 *   ones and the numbers of pages
 */
GArray *
guatu_lines_find (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (GuatuLine));
  gboolean after = TRUE;

  for (gsize at = 0; at < length;)
    {
      const char *end = memchr (text + at, '\n', length - at);
      gsize next = end != NULL ? (gsize) (end - text) : length;
      GuatuLine line = { .start = at, .end = next, .after = after };

      while (line.start < line.end && text[line.start] == ' ')
        line.start++;
      while (line.end > line.start
             && (text[line.end - 1] == ' ' || text[line.end - 1] == '\t'))
        line.end--;
      line.n = (guint) guatu_count_characters (text + line.start, line.end - line.start);
      line.bars = is_bars (text, &line);
      line.tab
          = line.bars || memchr (text + line.start, '\t', line.end - line.start) != NULL;
      after = line.n == 0;
      if (line.n > 0 && (line.bars || !is_page (text, &line)) && !is_drawn (text, &line))
        g_array_append_val (lines, line);
      at = next + 1;
    }
  return lines;
}

static gboolean
takes_unit (const char *at)
{
  int item = 0;

  return guatu_forms_take (&guatu_unit_forms, &at, &item);
}

/* Whether digits stand at the end of a line, and what follows on them there. */
static gboolean
ends_in_number (const char *text, const GuatuLine *line, gboolean *multiplied)
{
  const char *start = text + line->start, *at = text + line->end;

  *multiplied = FALSE;
  while (at > start)
    {
      const char *before = g_utf8_prev_char (at);

      if (g_ascii_isdigit (*before))
        return TRUE;
      if (!guatu_begins (before, "万") && !guatu_begins (before, "亿")
          && !guatu_begins (before, "千") && !guatu_begins (before, "百")
          && *before != '.')
        return FALSE;
      *multiplied = *multiplied || *before != '.';
      at = before;
    }
  return FALSE;
}

/** guatu_line_is_cut: whether the end of a line cut a number from its digits or its unit.
 */
gboolean
guatu_line_is_cut (const char *text, const GuatuLine *line, const GuatuLine *next)
{
  const char *at = text + next->start;
  gboolean multiplied;
  gsize digits = strspn (at, "0123456789.");
  int item = 0;

  if (line->tab || next->tab || line->n < LEAST_CUT
      || !ends_in_number (text, line, &multiplied))
    return FALSE;
  if (digits == 0)
    return takes_unit (at)
           || (!multiplied && guatu_forms_take (&guatu_multiplier_forms, &at, &item));
  at += digits;
  return !multiplied && !next->after && line->n >= LEAST_WRAPPED
         && (takes_unit (at) || guatu_forms_take (&guatu_multiplier_forms, &at, &item));
}

static gboolean
ends_sentence (gunichar c)
{
  return c == 0x3002 || strchr ("!?;:.", (int) (c < 0x80 ? c : 'x')) != NULL
         || c == 0xff01 || c == 0xff1f || c == 0xff1b;
}

/* Whether a line begins with a Roman number, as headings in English do. */
static gboolean
begins_item (const char *line)
{
  const gsize n = strspn (line, "ivx");

  return n > 0 && guatu_begins (line + n, ". ");
}

/** guatu_line_is_wrapped: whether a line goes on in the next since the page had no more
 * room. */
gboolean
guatu_line_is_wrapped (const char *text, const GuatuLine *line, const GuatuLine *next)
{
  gunichar last = guatu_line_last (text, line->start, line->end);

  return !line->tab && !next->tab && !next->after && line->n >= LEAST_WRAPPED
         && !begins_item (text + next->start) && !ends_sentence (last)
         && next->n * 20 <= line->n * 23 + 60;
}
