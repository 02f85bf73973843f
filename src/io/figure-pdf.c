/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem, memrchr */

#include "io/figure-data.h"

#include <string.h>

#include "dataset/media-type.h"

/* The dataset is an attached file, an object of its own at the end:
 *
 *   12 0 obj
 *   << /Type /EmbeddedFile /Subtype /application#2Fvnd.guatu.dataset+json
 *      /Length 1234 >>
 *   stream
 *   …
 *   endstream
 *
 * It is looked for from the end, without reading the rest of the document (ISO
 * 32000-1, sections 7.3.8 and 7.11.4). Attached files of other types are of others,
 * unless they begin as our datasets do. */

#define MARK "/EmbeddedFile"

/* The dictionary of the object may be this long before and behind the mark, which may
 * stand in so many other places, such as in the text of a dataset. */
#define MAX_DICTIONARY_BYTES 1024
#define MAX_PLACES 16

/* Between two looks at the cancellable. */
#define BLOCK_BYTES (256 * 1024)

/* How a dataset of ours begins, whatever the space in between. */
static const char *const beginning[] = { "{", "\"guatu\"", ":" };

/* Bytes of a file, without a zero at the end. */
typedef struct
{
  const guint8 *at;
  gsize length;
} Span;

static const guint8 *
find_first (Span span, const char *word)
{
  return memmem (span.at, span.length, word, strlen (word));
}

static const guint8 *
find_last (Span span, const char *word)
{
  gsize n = strlen (word);
  gsize end = span.length >= n ? span.length - n + 1 : 0;
  const guint8 *at;

  while ((at = memrchr (span.at, *word, end)) != NULL)
    {
      if (memcmp (at, word, n) == 0)
        return at;
      end = (gsize) (at - span.at);
    }
  return NULL;
}

static gboolean
begins_with (Span span, const char *word)
{
  return span.length >= strlen (word) && memcmp (span.at, word, strlen (word)) == 0;
}

static Span
skip (Span span, gsize n)
{
  return (Span) { span.at + n, span.length - n };
}

/* Past the end of a line, if there is one: a line feed, with or without a carriage
 * return. */
static Span
skip_line_end (Span span)
{
  return begins_with (span, "\r\n") ? skip (span, 2)
         : begins_with (span, "\n") ? skip (span, 1)
                                    : span;
}

/* The number behind a key of a dictionary; FALSE if there is none, or a reference to
 * another object ("12 0 R"). */
static gboolean
read_length (Span dictionary, gsize *length)
{
  const guint8 *key = find_first (dictionary, "/Length ");
  g_autofree char *text = NULL;
  char *end = NULL;

  if (key == NULL)
    return FALSE;
  key += strlen ("/Length ");
  text = g_strndup ((const char *) key,
                    MIN (32, dictionary.length - (gsize) (key - dictionary.at)));
  *length = (gsize) g_ascii_strtoull (text, &end, 10);
  end += strspn (end, " \r\n\t");
  return end > text && (*end == '/' || *end == '>');
}

/* How long the data are that begin at @data: as the dictionary says, if they end
 * there, or else up to the word that ends them. */
static gboolean
measure (Span dictionary, Span data, gsize *length)
{
  const guint8 *end = NULL;

  if (read_length (dictionary, length) && *length <= data.length
      && begins_with (skip_line_end (skip (data, *length)), "endstream"))
    return TRUE;

  end = find_first (data, "endstream");
  if (end == NULL)
    return FALSE;
  *length = (gsize) (end - data.at);
  if (*length > 0 && data.at[*length - 1] == '\n')
    (*length)--;
  if (*length > 0 && data.at[*length - 1] == '\r')
    (*length)--;
  return TRUE;
}

/* Another program may have packed the data; one way to do so is understood. */
static GuatuFound
unpack (Span dictionary, Span data, GBytes **found)
{
  if (find_first (dictionary, "/FlateDecode") != NULL)
    return guatu_inflate (data.at, data.length, found);
  if (find_first (dictionary, "/Filter") != NULL)
    return GUATU_FOUND_DAMAGED;
  if (data.length > GUATU_READ_MAX_BYTES)
    return GUATU_FOUND_TOO_LARGE;

  *found = g_bytes_new (data.at, data.length);
  return GUATU_FOUND;
}

static gboolean
begins_as_dataset (GBytes *bytes)
{
  gsize length = 0;
  const guint8 *at = g_bytes_get_data (bytes, &length);
  Span span = { at, length };

  for (guint i = 0; i < G_N_ELEMENTS (beginning); i++)
    {
      while (span.length > 0 && g_ascii_isspace ((char) *span.at))
        span = skip (span, 1);
      if (!begins_with (span, beginning[i]))
        return FALSE;
      span = skip (span, strlen (beginning[i]));
    }
  return TRUE;
}

/* Takes the data of an object, if it is ours: by its type or by how it begins. What
 * is wrong with a file of others is none of our business. */
static GuatuFound
read_data (Span dictionary, Span data, GBytes **found)
{
  gboolean is_ours = find_first (dictionary, GUATU_DATASET_PDF_TYPE) != NULL;
  g_autoptr (GBytes) bytes = NULL;
  GuatuFound result = GUATU_FOUND_DAMAGED;

  if (measure (dictionary, data, &data.length))
    result = unpack (dictionary, data, &bytes);
  if (!is_ours && (bytes == NULL || !begins_as_dataset (bytes)))
    return GUATU_FOUND_NOTHING;
  *found = g_steal_pointer (&bytes);
  return result;
}

/* Reads the object around a mark, if there is one. */
static GuatuFound
read_object (Span file, gsize place, GBytes **found)
{
  gsize before = MIN (place, MAX_DICTIONARY_BYTES);
  const guint8 *begin = find_last ((Span) { file.at + place - before, before }, " obj");
  Span behind = skip (file, place);
  Span near = { behind.at, MIN (behind.length, MAX_DICTIONARY_BYTES) };
  const guint8 *word = find_first (near, "stream");
  Span dictionary;
  Span data;

  if (begin == NULL || word == NULL)
    return GUATU_FOUND_NOTHING;

  /* The end of the line tells it from a text that says the same: no text of a
   * dataset has one. */
  behind = skip (file, (gsize) (word - file.at) + strlen ("stream"));
  data = skip_line_end (behind);
  if (data.at == behind.at)
    return GUATU_FOUND_NOTHING;
  dictionary = (Span) { begin, (gsize) (word - begin) };
  return read_data (dictionary, data, found);
}

/* The last place of the mark in a file, looked for block by block from its end.
 * Returns: (nullable): %NULL also where that was cancelled */
static const guint8 *
find_last_mark (Span file, GCancellable *cancellable)
{
  const gsize overlap = strlen (MARK) - 1;
  const guint8 *place = NULL;

  while (place == NULL && file.length > overlap
         && !g_cancellable_is_cancelled (cancellable))
    {
      gsize begin = file.length > BLOCK_BYTES ? file.length - BLOCK_BYTES : 0;

      place = find_last (skip (file, begin), MARK);
      file.length = begin > 0 ? begin + overlap : 0;
    }
  return place;
}

/**
 * guatu_figure_find_in_pdf:
 * @data: (array length=length): a file that begins as a PDF
 * @length: its bytes
 * @cancellable: (nullable): ends the search
 * @found: (out) (transfer full): the dataset, if it was found
 *
 * Returns: what became of the search
 */
GuatuFound
guatu_figure_find_in_pdf (const guint8 *data, gsize length, GCancellable *cancellable,
                          GBytes **found)
{
  const Span file = { data, length };
  Span rest = file;
  GuatuFound result = GUATU_FOUND_NOTHING;

  for (guint i = 0; i < MAX_PLACES && result != GUATU_FOUND; i++)
    {
      const guint8 *place = find_last_mark (rest, cancellable);
      GuatuFound here = GUATU_FOUND_NOTHING;

      if (place == NULL)
        break;
      rest.length = (gsize) (place - file.at);
      here = read_object (file, rest.length, found);
      if (here != GUATU_FOUND_NOTHING)
        result = here;
    }
  return result;
}
