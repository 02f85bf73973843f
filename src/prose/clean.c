/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/clean.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"
#include "prose/fold.h"

/* Lines shorter than this are no lines of a page that had no more room. */
#define LEAST_WRAPPED 18u
/* A number that a line end cut stands in a sentence, not in a list of short lines. */
#define LEAST_CUT 8u
/* So many blanks part the columns of a table. */
#define COLUMN_BLANKS 3u

/* A line of the text after folding, without blanks at its ends. */
typedef struct
{
  gsize start;
  gsize end;
  guint n;        /* characters */
  gboolean tab;   /* whether it has columns */
  gboolean bars;  /* whether bars part them */
  gboolean after; /* whether a line without anything stands before it */
} Line;

/**
 * Folded:
 * @text: ends in a zero
 * @origin: for each byte where its character begins in the source
 * @room: the bytes that there is room for, with the zero
 *
 * A text that grows, byte by byte with its origin.
 */
typedef struct
{
  char *text;
  guint32 *origin;
  gsize length;
  gsize room;
} Folded;

/* More than any character is folded to. */
#define CHARACTER_MOST 64u

/** guatu_is_chinese: whether a character is a Chinese one or a mark of Chinese. */
gboolean
guatu_is_chinese (gunichar c)
{
  return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff)
         || (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0x20000 && c <= 0x323af) || c == 0x201c
         || c == 0x201d || c == 0x2026;
}

static gunichar
last_character (const char *text, gsize start, gsize end)
{
  return end > start ? g_utf8_get_char (g_utf8_prev_char (text + end)) : 0;
}

static void
folded_init (Folded *folded, gsize room)
{
  *folded = (Folded) { .room = room + CHARACTER_MOST };
  folded->text = g_malloc (folded->room);
  folded->origin = g_new (guint32, folded->room);
  *folded->text = '\0';
}

static void
make_room (Folded *folded)
{
  if (folded->room - folded->length > CHARACTER_MOST)
    return;
  folded->room *= 2;
  folded->text = g_realloc (folded->text, folded->room);
  folded->origin = g_renew (guint32, folded->origin, folded->room);
}

/* Adds the bytes of a character. */
static void
append_bytes (Folded *to, const char *bytes, gsize n, guint32 origin)
{
  make_room (to);
  for (gsize i = 0; i < n; i++)
    {
      to->text[to->length] = bytes[i];
      to->origin[to->length++] = origin;
    }
  to->text[to->length] = '\0';
}

static void
append (Folded *to, gunichar c, guint32 origin)
{
  char bytes[6];

  append_bytes (to, bytes, (gsize) g_unichar_to_utf8 (c, bytes), origin);
}

/* Whether a character is a Chinese one that is folded to itself; most of a report are. */
static gboolean
is_plain (const char *at)
{
  return (guchar) *at >= 0xe4 && (guchar) *at <= 0xe9;
}

static void
fold (const char *source, Folded *to)
{
  gunichar before = 0;

  for (const char *at = source; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar folded[8];
      guint n;

      if (is_plain (at))
        {
          append_bytes (to, at, 3, (guint32) (at - source));
          before = 0x4e00;
          continue;
        }
      n = guatu_fold_character (g_utf8_get_char (at), before, folded);
      for (guint i = 0; i < n; i++)
        append (to, before = folded[i], (guint32) (at - source));
    }
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
is_bars (const char *text, const Line *line)
{
  guint n = 0;

  for (gsize at = line->start; at < line->end; at++)
    n += text[at] == '|';
  return n > 1 && text[line->start] == '|';
}

/* Whether a line is one that is drawn: |---|---|. */
static gboolean
is_drawn (const char *text, const Line *line)
{
  for (const char *at = text + line->start; at < text + line->end;
       at = g_utf8_next_char (at))
    if (!is_rule (g_utf8_get_char (at)))
      return FALSE;
  return line->n > 2;
}

/* Whether a line is the number of a page: - 12 -, 第12页. */
static gboolean
is_page (const char *text, const Line *line)
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

static GArray *
find_lines (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));
  gboolean after = TRUE;

  for (gsize at = 0; at < length;)
    {
      const char *end = memchr (text + at, '\n', length - at);
      gsize next = end != NULL ? (gsize) (end - text) : length;
      Line line = { .start = at, .end = next, .after = after };

      while (line.start < line.end && text[line.start] == ' ')
        line.start++;
      while (line.end > line.start
             && (text[line.end - 1] == ' ' || text[line.end - 1] == '\t'))
        line.end--;
      line.n
          = (guint) g_utf8_strlen (text + line.start, (gssize) (line.end - line.start));
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
ends_in_number (const char *text, const Line *line, gboolean *multiplied)
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

/* Whether the end of a line cut a number from its digits or its unit. */
static gboolean
is_cut (const char *text, const Line *line, const Line *next)
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

/* Whether a line goes on in the next since the page had no more room. */
static gboolean
is_wrapped (const char *text, const Line *line, const Line *next)
{
  gunichar last = last_character (text, line->start, line->end);

  return !line->tab && !next->tab && !next->after && line->n >= LEAST_WRAPPED
         && !begins_item (text + next->start) && !ends_sentence (last)
         && next->n * 20 <= line->n * 23 + 60;
}

static gboolean
is_digit (gunichar c)
{
  return c >= '0' && c <= '9';
}

/* Whether blanks before @at part digits that are one number: 2. 6亿, 1 250.5万. */
static gboolean
parts_number (const char *text, gsize before, const char *at)
{
  gsize n = strspn (at, "0123456789");
  gsize head = 0;

  if (n == 0 || before < 2
      || !(guatu_is_chinese (g_utf8_get_char (at + n)) || at[n] == '%' || at[n] == '.'))
    return FALSE;
  if (text[before - 1] == '.')
    return g_ascii_isdigit (text[before - 2]);
  while (head < before && g_ascii_isdigit (text[before - 1 - head]))
    head++;
  return n == 3 && head >= 1 && head <= 3;
}

/* Copies blanks from @at to @next if they mean anything. */
static void
copy_blanks (const Folded *from, gsize at, gsize next, gsize begin, Folded *to,
             GArray *repairs)
{
  const char *here = from->text + next;
  const gunichar last = last_character (to->text, begin, to->length);
  const gunichar following = g_utf8_get_char (here);
  const guint32 place = (guint32) to->length;

  if (next - at >= COLUMN_BLANKS)
    append (to, '\t', from->origin[at]);
  else if (parts_number (to->text, to->length, here)
           || (is_digit (last) && following == '.' && g_ascii_isdigit (here[1])))
    g_array_append_val (repairs, place);
  else if (!guatu_is_chinese (last) && !guatu_is_chinese (following))
    append (to, ' ', from->origin[at]);
}

/* Copies a line, without the blanks that its setting left between Chinese characters. */
static void
copy_line (const Folded *from, const Line *line, Folded *to, GArray *repairs)
{
  const char *text = from->text;
  gsize begin = to->length;

  for (gsize at = line->start + line->bars; at < line->end;)
    {
      gsize next = at + (gsize) (g_utf8_next_char (text + at) - (text + at));

      if (text[at] == ' ')
        {
          while (next < line->end && text[next] == ' ')
            next++;
          copy_blanks (from, at, next, begin, to, repairs);
        }
      else if (line->bars && text[at] == '|')
        append (to, '\t', from->origin[at]);
      else
        append_bytes (to, text + at, next - at, from->origin[at]);
      at = next;
    }
}

/**
 * guatu_clean_init:
 * @clean: (out): the text to be read; to be cleared before @source is gone
 * @source: a report, as it was found
 *
 * Makes what means the same look the same, and mends what pages did to a text: lines that
 * ended for want of room, numbers that were cut by that, numbers of pages, blanks between
 * Chinese characters.
 */
void
guatu_clean_init (GuatuClean *clean, const char *source)
{
  const gsize room = strlen (source) + 1;
  Folded from, to;
  g_autoptr (GArray) lines = NULL;

  clean->source = source;
  clean->repairs = g_array_new (FALSE, FALSE, sizeof (guint32));
  folded_init (&from, room);
  folded_init (&to, room);
  fold (source, &from);
  lines = find_lines (from.text, from.length);
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);
      const Line *next = i + 1 < lines->len ? line + 1 : NULL;
      guint32 place;

      copy_line (&from, line, &to, clean->repairs);
      place = (guint32) to.length;
      if (next != NULL && is_cut (from.text, line, next))
        g_array_append_val (clean->repairs, place);
      else if (next == NULL || !is_wrapped (from.text, line, next))
        append (&to, '\n', from.origin[line->end - 1]);
      else if (!guatu_is_chinese (last_character (from.text, line->start, line->end)))
        append (&to, ' ', from.origin[line->end - 1]);
    }
  g_free (from.text);
  g_free (from.origin);
  clean->length = to.length;
  clean->text = to.text;
  clean->origin = to.origin;
}

/** guatu_clean_clear: frees what a text holds, but not its source. */
void
guatu_clean_clear (GuatuClean *clean)
{
  g_clear_pointer (&clean->text, g_free);
  g_clear_pointer (&clean->origin, g_free);
  g_clear_pointer (&clean->repairs, g_array_unref);
}

/**
 * guatu_clean_span:
 * @clean: a text
 * @start: the first byte of a span of it that is not empty
 * @end: the byte after it
 * @source_start: (out): where it begins in the source
 * @source_end: (out): where it ends there
 */
void
guatu_clean_span (const GuatuClean *clean, gsize start, gsize end, gsize *source_start,
                  gsize *source_end)
{
  const char *last = clean->source + clean->origin[end - 1];

  *source_start = clean->origin[start];
  *source_end = (gsize) (g_utf8_next_char (last) - clean->source);
}

/**
 * guatu_clean_words:
 * @clean: a text
 * @start: the first byte of a span of it
 * @end: the byte after it
 *
 * Returns: (transfer full): the words as the source writes them, on one line
 */
char *
guatu_clean_words (const GuatuClean *clean, gsize start, gsize end)
{
  /* A character of the source has at most six bytes, and one here at least one. */
  char *words = g_malloc ((end - start) * 6 + 1);
  gsize n = 0;

  for (gsize at = start; at < end;)
    {
      const char *from = clean->source + clean->origin[at];
      const gsize length = (gsize) (g_utf8_next_char (from) - from);
      gsize next = at + 1;

      while (next < end && clean->origin[next] == clean->origin[at])
        next++;
      if ((guchar) *from >= 0x20 && !guatu_begins (from, "\u3000"))
        {
          memcpy (words + n, from, length);
          n += length;
        }
      else if (strchr (" \n\t", clean->text[at]) != NULL)
        words[n++] = ' ';
      at = next;
    }
  words[n] = '\0';
  return words;
}

/** guatu_clean_is_mended: whether something within a span was mended. */
gboolean
guatu_clean_is_mended (const GuatuClean *clean, gsize start, gsize end)
{
  guint low = 0, high = clean->repairs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (clean->repairs, guint32, middle) <= start)
        low = middle + 1;
      else
        high = middle;
    }
  return low < clean->repairs->len && g_array_index (clean->repairs, guint32, low) < end;
}
