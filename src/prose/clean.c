/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/clean-lines.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/fold.h"
#include "prose/raised.h"
#include "prose/spelled.h"

/* So many blanks part the columns of a table. */
#define COLUMN_BLANKS 3u

/** guatu_is_chinese: whether a character is a Chinese one or a mark of Chinese. */
gboolean
guatu_is_chinese (gunichar c)
{
  return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff)
         || (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0x20000 && c <= 0x323af) || c == 0x201c
         || c == 0x201d || c == 0x2026;
}

/* Whether a character is a Chinese one or one of ASCII, which but for a carriage return
 * is folded to itself or its small letter; most of a report are. */
static gboolean
is_plain (const char *at)
{
  return ((guchar) *at >= 0xe4 && (guchar) *at <= 0xe9)
         || ((guchar) *at < 0x80 && *at != '\r' && *at != '\0');
}

static void
fold (const char *source, GuatuMapped *to)
{
  const char *at = source;

  while (*at != '\0')
    {
      const char *begin = at;
      gunichar folded[8];
      guint n;

      while (is_plain (at))
        at = g_utf8_next_char (at);
      guatu_mapped_add_source (to, source, (gsize) (begin - source),
                               (gsize) (at - source));
      if (*at == '\0')
        break;
      if (guatu_raised_is (g_utf8_get_char (at)))
        {
          at = guatu_raised_take (source, at, to);
          continue;
        }
      n = guatu_fold_character (g_utf8_get_char (at), folded);
      for (guint i = 0; i < n; i++)
        guatu_mapped_add (to, folded[i], (gsize) (at - source));
      at = g_utf8_next_char (at);
    }
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

static gsize
source_of (GuatuMapped *from, gsize at)
{
  return guatu_mapped_source (from, at);
}

/* Copies blanks from @at to @next if they mean anything. */
static void
copy_blanks (GuatuMapped *from, gsize at, gsize next, gsize begin, GuatuMapped *to,
             GArray *repairs)
{
  const char *here = from->text + next;
  const gunichar last = guatu_line_last (to->text, begin, to->length);
  const gunichar following = g_utf8_get_char (here);
  const guint32 place = (guint32) to->length;

  if (next - at >= COLUMN_BLANKS)
    guatu_mapped_add (to, '\t', source_of (from, at));
  else if (parts_number (to->text, to->length, here)
           || (is_digit (last) && following == '.' && g_ascii_isdigit (here[1])))
    g_array_append_val (repairs, place);
  else if (!guatu_is_chinese (last) && !guatu_is_chinese (following))
    guatu_mapped_add (to, ' ', source_of (from, at));
}

/* Copies a line, without the blanks that its setting left between Chinese characters. */
static void
copy_line (GuatuMapped *from, const GuatuLine *line, GuatuMapped *to, GArray *repairs)
{
  const char *text = from->text;
  gsize begin = to->length;

  for (gsize at = line->start + line->bars; at < line->end;)
    {
      gsize next = at;

      while (next < line->end && text[next] != ' ' && !(line->bars && text[next] == '|'))
        next++;
      guatu_mapped_add_span (to, from, at, next);
      at = next;
      while (next < line->end && text[next] == ' ')
        next++;
      if (next > at)
        copy_blanks (from, at, next, begin, to, repairs);
      else if (at < line->end)
        guatu_mapped_add (to, '\t', source_of (from, next++));
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
 * Chinese characters, dates in Chinese digits.
 */
void
guatu_clean_init (GuatuClean *clean, const char *source)
{
  const gsize room = strlen (source) + 1;
  GuatuMapped from, to;
  g_autoptr (GArray) lines = NULL;

  clean->source = source;
  clean->repairs = g_array_new (FALSE, FALSE, sizeof (guint32));
  guatu_mapped_init (&from, room);
  guatu_mapped_init (&to, room);
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
        guatu_mapped_add (&to, '\n', source_of (&from, line->end - 1));
      else if (!guatu_is_chinese (guatu_line_last (from.text, line->start, line->end)))
        guatu_mapped_add (&to, ' ', source_of (&from, line->end - 1));
    }
  guatu_mapped_clear (&from);
  guatu_spelled_fold (&to, clean->repairs);
  clean->length = to.length;
  clean->text = to.text;
  clean->way = g_memdup2 (&to, sizeof to);
}

/** guatu_clean_clear: frees what a text holds, but not its source. */
void
guatu_clean_clear (GuatuClean *clean)
{
  if (clean->way != NULL)
    guatu_mapped_clear (clean->way);
  clean->text = NULL;
  g_clear_pointer (&clean->way, g_free);
  g_clear_pointer (&clean->repairs, g_array_unref);
}

/** guatu_clean_source: the first byte of the character of the source that a byte comes
 * from. */
gsize
guatu_clean_source (const GuatuClean *clean, gsize at)
{
  return guatu_mapped_source (clean->way, at);
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
  const char *last = clean->source + guatu_clean_source (clean, end - 1);

  *source_start = guatu_clean_source (clean, start);
  *source_end = (gsize) (g_utf8_next_char (last) - clean->source);
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
