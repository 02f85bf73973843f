/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/clean-lines.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/fold.h"

/* So many blanks part the columns of a table. */
#define COLUMN_BLANKS 3u

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

static void
folded_init (Folded *folded, gsize room)
{
  *folded = (Folded) { .room = room + CHARACTER_MOST };
  folded->text = g_malloc (folded->room);
  folded->origin = g_new (guint32, folded->room);
  *folded->text = '\0';
}

/* Makes room for @n bytes, and a character behind them. */
static void
make_room (Folded *folded, gsize n)
{
  if (G_LIKELY (folded->room - folded->length > n + CHARACTER_MOST))
    return;
  folded->room = 2 * folded->room + n;
  folded->text = g_realloc (folded->text, folded->room);
  folded->origin = g_renew (guint32, folded->origin, folded->room);
}

/* Adds the bytes of a character, for which there is room. */
static inline void
put (Folded *to, const char *bytes, gsize n, guint32 origin)
{
  for (gsize i = 0; i < n; i++)
    {
      to->text[to->length] = bytes[i];
      to->origin[to->length++] = origin;
    }
}

static void
append (Folded *to, gunichar c, guint32 origin)
{
  char bytes[6];

  make_room (to, 0);
  put (to, bytes, (gsize) g_unichar_to_utf8 (c, bytes), origin);
}

/* Adds what was folded from one place to another. */
static void
append_span (Folded *to, const Folded *from, gsize start, gsize end)
{
  make_room (to, end - start);
  memcpy (to->text + to->length, from->text + start, end - start);
  memcpy (to->origin + to->length, from->origin + start,
          (end - start) * sizeof (guint32));
  to->length += end - start;
}

/* Whether a character is a Chinese one that is folded to itself; most of a report are. */
static gboolean
is_plain (const char *at)
{
  return (guchar) *at >= 0xe4 && (guchar) *at <= 0xe9;
}

/* Folds characters from @at on as long as each is but a Chinese one or one of ASCII.
 * Returns: the place behind them. */
static const char *
fold_plain (const char *at, const char *source, Folded *to, gunichar *before)
{
  for (; is_plain (at) || ((guchar) *at < 0x80 && *at != '\0');
       at = g_utf8_next_char (at))
    {
      const char lower = g_ascii_tolower (*at);

      make_room (to, 0);
      if (is_plain (at))
        put (to, at, 3, (guint32) (at - source));
      else if (lower != '\r')
        put (to, &lower, 1, (guint32) (at - source));
      if (lower != '\r')
        *before = is_plain (at) ? 0x4e00 : (gunichar) lower;
    }
  return at;
}

static void
fold (const char *source, Folded *to)
{
  gunichar before = 0;
  const char *at = source;

  while (*(at = fold_plain (at, source, to, &before)) != '\0')
    {
      gunichar folded[8];
      const guint n = guatu_fold_character (g_utf8_get_char (at), before, folded);

      for (guint i = 0; i < n; i++)
        append (to, before = folded[i], (guint32) (at - source));
      at = g_utf8_next_char (at);
    }
  to->text[to->length] = '\0';
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
  const gunichar last = guatu_line_last (to->text, begin, to->length);
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
copy_line (const Folded *from, const GuatuLine *line, Folded *to, GArray *repairs)
{
  const char *text = from->text;
  gsize begin = to->length;

  for (gsize at = line->start + line->bars; at < line->end;)
    {
      gsize next = at;

      while (next < line->end && text[next] != ' ' && !(line->bars && text[next] == '|'))
        next++;
      append_span (to, from, at, next);
      at = next;
      while (next < line->end && text[next] == ' ')
        next++;
      if (next > at)
        copy_blanks (from, at, next, begin, to, repairs);
      else if (at < line->end)
        append (to, '\t', from->origin[next++]);
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
  lines = guatu_lines_find (from.text, from.length);
  for (guint i = 0; i < lines->len; i++)
    {
      const GuatuLine *line = &g_array_index (lines, GuatuLine, i);
      const GuatuLine *next = i + 1 < lines->len ? line + 1 : NULL;
      guint32 place;

      copy_line (&from, line, &to, clean->repairs);
      place = (guint32) to.length;
      if (next != NULL && guatu_line_is_cut (from.text, line, next))
        g_array_append_val (clean->repairs, place);
      else if (next == NULL || !guatu_line_is_wrapped (from.text, line, next))
        append (&to, '\n', from.origin[line->end - 1]);
      else if (!guatu_is_chinese (guatu_line_last (from.text, line->start, line->end)))
        append (&to, ' ', from.origin[line->end - 1]);
    }
  to.text[to.length] = '\0';
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
