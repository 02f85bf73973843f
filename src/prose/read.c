/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/begins.h"
#include "prose/blocks.h"
#include "prose/reader.h"

/* Texts of figures are kept in pieces of so many bytes. */
#define WORDS_ROOM 16384u

/** guatu_prose_free: frees what was read from a report. */
void
guatu_prose_free (GuatuProse *prose)
{
  g_ptr_array_unref (prose->figures);
  g_array_unref (prose->left);
  g_free (prose->title);
  if (prose->trace != NULL)
    g_string_free (prose->trace, TRUE);
  g_string_chunk_free (prose->words);
  g_free (prose);
}

/**
 * guatu_prose_keep:
 * @prose: what was read from a report
 * @words: (nullable): words of a figure
 *
 * Keeps words as long as the figures: these have several texts each, which take less time
 * and room together than one by one, and nobody has to tell those that they share.
 *
 * Returns: (transfer none) (nullable): a copy of them
 */
const char *
guatu_prose_keep (GuatuProse *prose, const char *words)
{
  return words != NULL ? g_string_chunk_insert (prose->words, words) : NULL;
}

/**
 * guatu_reader_trace:
 * @reader: a report
 * @stage: the stage that made something
 * @format: what it made
 *
 * Tells what a stage made, if that was asked for.
 */
void
guatu_reader_trace (GuatuReader *reader, const char *stage, const char *format, ...)
{
  GString *trace = reader->prose->trace;
  va_list arguments;

  if (trace == NULL)
    return;
  g_string_append_printf (trace, "%-9s", stage);
  va_start (arguments, format);
  g_string_append_vprintf (trace, format, arguments);
  va_end (arguments);
  g_string_append_c (trace, '\n');
}

/**
 * guatu_reader_leave:
 * @reader: a report
 * @start: the first byte of a number that is no figure
 * @end: the byte after it
 * @reason: why it is none
 */
void
guatu_reader_leave (GuatuReader *reader, gsize start, gsize end, const char *reason)
{
  GuatuProseLeft left = { start, end, reason };

  g_array_append_val (reader->prose->left, left);
}

/** guatu_reader_words: the words of a span as the report writes them, kept with those of
 * figures. */
const char *
guatu_reader_words (GuatuReader *reader, gsize start, gsize end)
{
  g_autofree char *words = guatu_clean_words (&reader->clean, start, end);

  return guatu_prose_keep (reader->prose, words);
}

/* Of a sentence that is longer, figures quote pieces of this many bytes: theirs, the one
 * before it and the one behind it. */
#define QUOTE_LONGEST 1200u
#define QUOTE_PIECE 200u

/* The sentence around a number, or what of a very long one is near it. */
static const char *
quote (GuatuReader *reader, gsize start, gsize end)
{
  const char *text = reader->clean.text;
  gsize from = reader->sentence_start;
  gsize to = reader->sentence_end;
  g_autofree char *words = NULL;
  g_autofree char *whole = NULL;

  if (to - from > QUOTE_LONGEST)
    {
      gsize piece = start - (start - from) % QUOTE_PIECE;

      if (piece > from + QUOTE_PIECE)
        from = guatu_character_start (text, piece - QUOTE_PIECE);
      if (to > MAX (piece + QUOTE_PIECE, end) + QUOTE_PIECE)
        to = guatu_character_start (text, MAX (piece + QUOTE_PIECE, end) + QUOTE_PIECE);
    }
  if (reader->quote.words != NULL && reader->quote.start == from
      && reader->quote.end == to)
    return reader->quote.words;
  words = guatu_clean_words (&reader->clean, from, to);
  if (from > reader->sentence_start || to < reader->sentence_end)
    whole = g_strconcat (from > reader->sentence_start ? "…" : "", words,
                         to < reader->sentence_end ? "…" : "", NULL);
  reader->quote
      = (GuatuQuote) { guatu_prose_keep (reader->prose, whole != NULL ? whole : words),
                       from, to };
  return reader->quote.words;
}

/**
 * guatu_reader_add:
 * @reader: a report
 * @start: the first byte of what is to be shown of a number
 * @end: the byte after it
 *
 * Returns: (transfer none): a new figure that stands there
 */
GuatuProseFigure *
guatu_reader_add (GuatuReader *reader, gsize start, gsize end)
{
  GuatuProseFigure *figure = g_new0 (GuatuProseFigure, 1);

  figure->start = start;
  figure->end = end;
  figure->section = reader->section;
  figure->quote = quote (reader, start, end);
  g_ptr_array_add (reader->prose->figures, figure);
  return figure;
}

/* Where spans are turned into characters of the source, from its beginning to its end. */
typedef struct
{
  const GuatuClean *clean;
  gsize byte;
  gsize n;
} Cursor;

static gsize
to_characters (Cursor *cursor, gsize byte)
{
  if (byte < cursor->byte)
    {
      cursor->n
          -= guatu_count_characters (cursor->clean->source + byte, cursor->byte - byte);
      cursor->byte = byte;
      return cursor->n;
    }
  cursor->n += guatu_count_characters (cursor->clean->source + cursor->byte,
                                       byte - cursor->byte);
  cursor->byte = byte;
  return cursor->n;
}

static void
place (Cursor *cursor, gsize *start, gsize *end)
{
  gsize from, to;

  guatu_clean_span (cursor->clean, *start, MAX (*end, *start + 1), &from, &to);
  *start = to_characters (cursor, from);
  *end = to_characters (cursor, to);
}

static int
compare_left (gconstpointer a, gconstpointer b)
{
  const GuatuProseLeft *first = a, *second = b;

  return first->start < second->start ? -1 : first->start > second->start;
}

static void
place_all (GuatuProse *prose, const GuatuClean *clean)
{
  Cursor figures = { clean, 0, 0 }, lefts = { clean, 0, 0 };

  for (guint i = 0; i < prose->figures->len; i++)
    {
      GuatuProseFigure *figure = g_ptr_array_index (prose->figures, i);

      place (&figures, &figure->start, &figure->end);
    }
  g_array_sort (prose->left, compare_left);
  for (guint i = 0; i < prose->left->len; i++)
    {
      GuatuProseLeft *left = &g_array_index (prose->left, GuatuProseLeft, i);

      place (&lefts, &left->start, &left->end);
    }
}

/**
 * guatu_prose_read:
 * @text: a report, in UTF-8
 * @options: what is known of it
 *
 * Reads the figures of a report by rules and tables of words, without guessing: what is
 * unsure has little confidence, and each number that is no figure is told with the
 * reason. What a name, a number and a quote may hold is bounded.
 *
 * Returns: (transfer full): what was read
 */
GuatuProse *
guatu_prose_read (const char *text, const GuatuProseOptions *options)
{
  GuatuProse *prose = g_new0 (GuatuProse, 1);
  GuatuReader reader = { .prose = prose, .whole = -1, .read_table = options->read_table };

  reader.heads = g_ptr_array_new ();
  prose->figures = g_ptr_array_new_with_free_func (g_free);
  prose->words = g_string_chunk_new (WORDS_ROOM);
  prose->left = g_array_new (FALSE, FALSE, sizeof (GuatuProseLeft));
  prose->trace = options->trace ? g_string_new (NULL) : NULL;
  guatu_tokens_init (&reader.tokens);
  guatu_clean_init (&reader.clean, text);
  guatu_reader_trace (&reader, "clean", "%" G_GSIZE_FORMAT " bytes, %u mended",
                      reader.clean.length, reader.clean.repairs->len);
  guatu_blocks_read (&reader, options);
  prose->year = reader.now.year;
  place_all (prose, &reader.clean);
  g_ptr_array_unref (reader.heads);
  g_clear_pointer (&reader.spread_before, g_ptr_array_unref);
  guatu_tokens_clear (&reader.tokens);
  guatu_clean_clear (&reader.clean);
  return prose;
}
