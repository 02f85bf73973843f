/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/blocks.h"
#include "lexicon/begins.h"

#include <string.h>

/* A heading is no longer than this, and neither is a sentence that stands for one. */
#define HEADING_MOST 40u
#define LEADING_MOST 16u
/* Words of Latin letters are longer. */
#define LATIN_HEADING_MOST 120u
/* So many lines may stand over a table, of no more bytes each. */
#define TITLES_MOST 2u
#define TITLE_BYTES 120u

static const char *const marks[]
    = { "一", "二", "三", "四", "五", "六", "七", "八", "九", "十" };

static gboolean
is_latin (const char *line)
{
  return g_ascii_isalpha (*line) || *line == '(';
}

/* Whether a line begins as headings are numbered: 一、 (二) 第三章 IV. */
static gboolean
is_numbered (const char *line)
{
  const gsize roman = strspn (line, "ivx");
  gboolean bracket = *line == '(';
  const char *at = bracket                     ? line + 1
                   : guatu_begins (line, "第") ? line + strlen ("第")
                                               : line;
  const char *begin = at;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (guatu_begins (at, marks[i]))
      {
        at += strlen (marks[i]);
        i = (guint) -1;
      }
  if (roman > 0)
    return guatu_begins (line + roman, ". ");
  return at > begin
         && (guatu_begins (at, "、") || (bracket && *at == ')') || guatu_begins (at, "章")
             || guatu_begins (at, "部分") || *at == '.');
}

/* Whether a line has a number other than a year or that of a heading. */
static gboolean
has_number (const char *line, gsize length)
{
  for (const char *at = line; at < line + length;)
    {
      gsize n = strspn (at, "0123456789");

      if (n > 0
          && !(n == 4
               && (guatu_begins (at + n, "年")
                   || (is_latin (line) && strchr ("12", *at) != NULL && at[n] != ','
                       && at[n] != '.' && at[n] != '%')))
          && !(at == line && n < 3))
        return TRUE;
      at = n > 0 ? at + n : g_utf8_next_char (at);
    }
  return FALSE;
}

static gboolean
ends_with (const char *line, gsize length, const char *mark)
{
  gsize n = strlen (mark);

  return length >= n && memcmp (line + length - n, mark, n) == 0;
}

static gboolean
is_heading (const char *line, gsize length)
{
  static const char *const ends[] = { "。", ",", ";", ":", "!", "！", "、" };

  /* In what a table is, no heading says. */
  if (guatu_begins (line, "单位:") || guatu_begins (line, "(单位"))
    return FALSE;
  if (guatu_count_characters (line, length)
      > (is_latin (line) ? LATIN_HEADING_MOST : HEADING_MOST))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (ends_with (line, length, ends[i]))
      return FALSE;
  if (g_strstr_len (line, (gssize) length, "。") != NULL || ends_with (line, length, "."))
    return FALSE;
  return is_numbered (line) ? !has_number (line + 1, length - 1)
                                  || guatu_count_characters (line, length) < 20
                            : !has_number (line, length);
}

/* The first year that a text names, or 0. */
static int
find_year (const char *text, gsize length)
{
  const GuatuNow none = { 0 };

  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    {
      GuatuPeriod period = { 0 };
      gsize n = 0;

      if (g_ascii_isdigit (*at) && (at == text || !g_ascii_isdigit (at[-1]))
          && strspn (at, "0123456789") == 4
          && guatu_when_take (text, (gsize) (at - text), &none, &n, &period))
        return period.year;
    }
  return 0;
}

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
  int year = find_year (line, end - start);

  set_section (reader, start, end);
  if (reader->prose->title == NULL)
    reader->prose->title = g_strdup (reader->section);
  if (start != reader->title && (year > 0 || is_numbered (line)))
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
         && (guchar) text[start] >= 0x80 && !has_number (text + start, stop - start);
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

/* The year that a paragraph begins with, or 0: 2023年，… */
static int
beginning_year (const char *line)
{
  return strspn (line, "0123456789") == 4 && guatu_begins (line + 4, "年")
             ? find_year (line, strlen ("2023年"))
             : 0;
}

/* Whether a report says its year itself: a paragraph begins with it, and no other one
 * with another, but for the year to come. */
static gboolean
all_begin_with (const char *text, const gsize *starts, guint n, int year)
{
  gboolean said = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const int begun = beginning_year (text + starts[i]);

      if (begun != 0 && begun != year && begun != year + 1)
        return FALSE;
      said = said || (begun != 0 && begun == year);
    }
  return said;
}

/* The year of a report is that of its title or, in a report that a government gives at
 * the beginning of a year, the one before; else the first that is named. */
static void
find_now (GuatuReader *reader, const GuatuProseOptions *options, const gsize *starts,
          const gsize *ends, guint n)
{
  const char *text = reader->clean.text;
  GuatuNow now = { options->year, options->issued_year };
  gboolean in_title = FALSE;

  for (guint i = 0; i < n && now.year == 0; i++)
    {
      const char *line = text + starts[i];

      now.year = find_year (line, ends[i] - starts[i]);
      in_title = i == 0 && now.year > 0 && is_heading (line, ends[i] - starts[i]);
      if (now.year > 0 && is_heading (line, ends[i] - starts[i])
          && g_strstr_len (line, (gssize) (ends[i] - starts[i]), "政府工作报告") != NULL)
        {
          now.this_year = now.this_year > 0 ? now.this_year : now.year;
          now.year--;
        }
    }
  reader->title = n > 0 ? starts[0] : 0;
  if (now.year == 0 && options->issued_year > 0)
    now.year = options->issued_year
               - (options->issued_month > 0 && options->issued_month <= 3);
  if (now.this_year == 0)
    now.this_year = now.year;
  /* The title says it, or the paragraphs. */
  reader->year_is_guessed
      = options->year == 0 && !in_title && !all_begin_with (text, starts, n, now.year);
  reader->now = now;
  guatu_reader_trace (reader, "year", "%d", now.year);
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
  find_now (reader, options, (gsize *) (gpointer) starts->data,
            (gsize *) (gpointer) ends->data, starts->len);
  for (guint i = 0; i < starts->len;)
    {
      const gsize *start = &g_array_index (starts, gsize, i),
                  *end = &g_array_index (ends, gsize, i);
      guint rows = guatu_table_count (clean->text, start, end, starts->len - i);

      if (rows > 0)
        guatu_table_read (reader, start, end, count_titles (clean->text, start, end, i),
                          rows);
      else if (is_heading (clean->text + *start, *end - *start) && i + 1 < starts->len)
        read_heading (reader, *start, *end);
      else
        read_paragraph (reader, *start, *end);
      i += MAX (rows, 1);
    }
}
