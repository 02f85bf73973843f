/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-document.h"

#include <string.h>

#include "io/json-piece.h"
#include "io/json-scan.h"

/* Finds the line and the column, in characters, of a byte. Problems mostly come
 * in the order of the text, so the search goes on from the one before. */
static void
find_position (GuatuJsonDocument *document, gsize offset, guint *line, guint *column)
{
  GuatuJsonPosition *last = &document->last_position;
  const char *at = document->text + offset;
  const char *from;
  const char *feed;

  if (last->line == 0 || offset < last->offset)
    *last = (GuatuJsonPosition) { 0, 1, 1 };

  from = document->text + last->offset;
  while ((feed = memchr (from, '\n', (gsize) (at - from))) != NULL)
    {
      from = feed + 1;
      last->line++;
      last->column = 1;
    }
  last->column += (guint) g_utf8_strlen (from, at - from);
  last->offset = offset;
  *line = last->line;
  *column = last->column;
}

/**
 * guatu_json_document_load:
 * @document: (out caller-allocates): zeroed; cleared by the caller in any case
 * @text: a text, which may begin with a byte order mark
 * @length: its bytes
 * @problems: where a syntax error is added, with line and column
 * @error: return location for a #GuatuIoError
 *
 * Scans the text strictly, and only then lets json-glib parse it, in pieces.
 *
 * Returns: whether there is a document
 */
gboolean
guatu_json_document_load (GuatuJsonDocument *document, const char *text, gsize length,
                          GuatuProblems *problems, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  gsize where = 0;
  guint line;
  guint column;

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      length -= 3;
    }

  document->text = text;
  document->length = length;
  document->problems = problems;
  document->spans = guatu_json_scan (text, length, &where, &local_error);
  if (document->spans != NULL && guatu_json_piece_load_root (document, &local_error))
    return TRUE;

  find_position (document, where, &line, &column);
  guatu_problems_add (problems, "", line, column, "%s", local_error->message);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * guatu_json_document_clear:
 * @document: a document
 */
void
guatu_json_document_clear (GuatuJsonDocument *document)
{
  g_clear_pointer (&document->spans, g_array_unref);
  for (guint i = 0; i < GUATU_JSON_N_PIECES; i++)
    g_clear_object (&document->pieces[i].parser);
}

/**
 * guatu_json_document_find:
 * @document: a document
 * @span: the index of a span
 * @line: (out): the line of the value that stands there
 * @column: (out): its column in characters
 */
void
guatu_json_document_find (GuatuJsonDocument *document, guint span, guint *line,
                          guint *column)
{
  find_position (document, g_array_index (document->spans, GuatuJsonSpan, span).offset,
                 line, column);
}
