/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/blocks.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/headings.h"
#include "prose/year.h"

/* A sentence that stands for a heading is no longer than this. */
#define LEADING_MOST 16u
/* So many lines may stand over a table, of no more bytes each. */
#define TITLES_MOST 2u
#define TITLE_BYTES 120u

static gboolean
contains_any (const char *text, gsize length, const char *const *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (g_strstr_len (text, (gssize) length, words[i]) != NULL)
      return TRUE;
  return FALSE;
}

static void
set_section (GuatuReader *reader, gsize start, gsize end)
{
  reader->section = guatu_reader_words (reader, start, end);
  guatu_reader_trace (reader, "heading", "%s", reader->section);
}

/* What a heading says of the time of what follows, and whether it is still to come. */
static void
read_heading (GuatuReader *reader, gsize start, gsize end)
{
  static const char *const plans[] = { "目标",     "安排",     "打算", "计划", "任务",
                                       "重点工作", "工作重点", "展望", "思路" };
  static const char *const reviews[] = { "回顾", "总结", "完成情况", "执行情况", "成效" };
  const char *line = reader->clean.text + start;
  int year = guatu_year_find (line, end - start);

  set_section (reader, start, end);
  if (reader->prose->title == NULL)
    reader->prose->title = g_strdup (reader->section);
  if (start != reader->title && (year > 0 || guatu_heading_is_numbered (line)))
    {
      reader->period = guatu_when_year (year);
      reader->status = GUATU_STATUS_ACTUAL;
      if (year > reader->now.year && reader->now.year > 0
          && contains_any (line, end - start, plans, G_N_ELEMENTS (plans))
          && !contains_any (line, end - start, reviews, G_N_ELEMENTS (reviews)))
        reader->status = GUATU_STATUS_TARGET;
    }
}

/* The byte after a sentence that begins at @start. */
static gsize
sentence_end (const char *text, gsize start, gsize end)
{
  for (gsize at = start; at < end;)
    {
      gsize next = at + (gsize) (g_utf8_next_char (text + at) - (text + at));

      if (guatu_begins (text + at, "。") || text[at] == '!' || text[at] == '?'
          || (text[at] == '.' && (next == end || text[next] == ' ' || text[next] == '\n')
              && at > start && !g_ascii_isdigit (text[at - 1]))
          || (text[at] == '.' && next == end)
          || (text[at] == '.' && text[next] == ' ' && next + 1 < end
              && g_ascii_isalpha (text[next + 1]) && at > start + 4))
        return next;
      at = next;
    }
  return end;
}

/* A short sentence without a number at the beginning of a paragraph is its heading. */
static gboolean
is_leading (const char *text, gsize start, gsize stop, gsize end)
{
  return stop < end
         && g_utf8_strlen (text + start, (gssize) (stop - start)) <= LEADING_MOST
         && memchr (text + start, ',', stop - start) == NULL
         && (guchar) text[start] >= 0x80
         && !guatu_heading_has_number (text + start, stop - start);
}

static void
read_paragraph (GuatuReader *reader, gsize start, gsize end)
{
  const char *text = reader->clean.text;
  GuatuPeriod period = reader->period;
  GuatuStatus status = reader->status;
  gsize at = start;

  reader->head = reader->outer = NULL;
  reader->first = reader->prose->figures->len;
  while (at < end)
    {
      gsize stop = sentence_end (text, at, end);

      if (at == start && is_leading (text, at, stop, end))
        set_section (reader, at, stop - strlen ("。"));
      else
        guatu_reader_sentence (reader, at, stop);
      if (at == start && reader->said_period.year > reader->now.year)
        reader->period = reader->said_period;
      at = stop;
    }
  reader->period = period;
  reader->status = status;
}

/* How many lines right before a table say what it is of, or in what it is: 表2 进出口,
 * 单位：亿元. */
static guint
count_titles (const char *text, const gsize *starts, const gsize *ends, guint before)
{
  static const char *const begins[] = { "表", "附表", "table", "单位", "unit", "(单位" };
  guint n = 0;

  while (n < MIN (before, TITLES_MOST))
    {
      const char *line = text + starts[-1 - (gssize) n];
      gboolean begin = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
        begin = begin || guatu_begins (line, begins[i]);
      if (!begin || ends[-1 - (gssize) n] - starts[-1 - (gssize) n] > TITLE_BYTES)
        break;
      n++;
    }
  return n;
}

static void
find_lines (const GuatuClean *clean, GArray *starts, GArray *ends)
{
  for (gsize at = 0; at < clean->length;)
    {
      const char *stop = memchr (clean->text + at, '\n', clean->length - at);
      gsize end = stop != NULL ? (gsize) (stop - clean->text) : clean->length;

      if (end > at)
        {
          g_array_append_val (starts, at);
          g_array_append_val (ends, end);
        }
      at = end + 1;
    }
}

/**
 * guatu_blocks_read:
 * @reader: a report, cleaned
 * @options: what is known of it
 *
 * Reads a report heading by heading, paragraph by paragraph and table by table.
 */
void
guatu_blocks_read (GuatuReader *reader, const GuatuProseOptions *options)
{
  const GuatuClean *clean = &reader->clean;
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (gsize));

  find_lines (clean, starts, ends);
  guatu_year_of_report (reader, options, (gsize *) (gpointer) starts->data,
                        (gsize *) (gpointer) ends->data, starts->len);
  for (guint i = 0; i < starts->len;)
    {
      const gsize *start = &g_array_index (starts, gsize, i),
                  *end = &g_array_index (ends, gsize, i);
      guint rows = guatu_table_count (clean->text, start, end, starts->len - i);

      if (rows > 0)
        guatu_table_read (reader, start, end, count_titles (clean->text, start, end, i),
                          rows);
      else if (guatu_heading_is (clean->text + *start, *end - *start)
               && i + 1 < starts->len)
        read_heading (reader, *start, *end);
      else
        read_paragraph (reader, *start, *end);
      i += MAX (rows, 1);
    }
}
