/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-piece.h"

#include "io/json-scan.h"

/* json-glib makes a tree of many times the size of its text, and GLib before 2.76 keeps
 * for itself what a tree took. So what makes a file large is not parsed at once: an array
 * that is long stands empty in the tree, and its items follow in pieces. */

/* Bytes from which an array is long, and after which a piece takes no further item. */
#define PIECE_BYTES (64 * 1024)

static gsize
span_length (const GuatuJsonSpan *span)
{
  return span->end - span->offset;
}

/* Appends a value, and of the arrays longer than @longest that are members of it only
 * the brackets. */
static void
append_value (GString *text, const GuatuJsonDocument *document, guint value,
              gsize longest)
{
  const GuatuJsonSpan *spans = (const GuatuJsonSpan *) document->spans->data;
  const char *from = document->text + spans[value].offset;
  const gboolean is_object = *from == '{';

  for (guint i = value + 1; is_object && i < spans[value].next; i = spans[i].next)
    {
      const char *member = document->text + spans[i].offset;

      if (*member != '[' || span_length (&spans[i]) <= longest)
        continue;
      g_string_append_len (text, from, member + 1 - from);
      from = document->text + spans[i].end - 1;
    }
  g_string_append_len (text, from, document->text + spans[value].end - from);
}

static gboolean
parse (GuatuJsonPiece *piece, const char *text, gsize length, GError **error)
{
  if (piece->parser == NULL)
    piece->parser = json_parser_new ();
  piece->items = NULL;
  return json_parser_load_from_data (piece->parser, text, (gssize) length, error);
}

/**
 * guatu_json_piece_load_root:
 * @document: a document that was scanned
 * @error: return location for an error of json-glib
 *
 * Parses the text, without the items of the long arrays that are members of it.
 *
 * Returns: whether it was parsed
 */
gboolean
guatu_json_piece_load_root (GuatuJsonDocument *document, GError **error)
{
  g_autoptr (GString) text = NULL;

  if (document->length <= PIECE_BYTES)
    return parse (&document->pieces[0], document->text, document->length, error);
  text = g_string_new (NULL);
  append_value (text, document, 0, PIECE_BYTES);
  return parse (&document->pieces[0], text->str, text->len, error);
}

/* The longest array that an item has whole. The last of the pieces leaves out none. */
static gsize
longest_array (const GuatuJsonItem *item)
{
  if (item->level == GUATU_JSON_N_PIECES - 1)
    return G_MAXSIZE;
  return item->heads ? 0 : PIECE_BYTES;
}

/* Parses a piece that begins with an item. */
static gboolean
load_items (GuatuJsonDocument *document, const GuatuJsonItem *item, GError **error)
{
  GuatuJsonPiece *piece = &document->pieces[item->level];
  const GuatuJsonSpan *spans = (const GuatuJsonSpan *) document->spans->data;
  const guint end = spans[item->array].next;
  g_autoptr (GString) text = g_string_new ("[");

  for (guint i = item->span; i < end && text->len < PIECE_BYTES; i = spans[i].next)
    {
      if (i != item->span)
        g_string_append_c (text, ',');
      append_value (text, document, i, longest_array (item));
    }
  g_string_append_c (text, ']');

  if (!parse (piece, text->str, text->len, error))
    return FALSE;
  piece->items = json_node_get_array (json_parser_get_root (piece->parser));
  piece->array = item->array;
  piece->first = item->index;
  piece->heads = item->heads;
  return TRUE;
}

/**
 * guatu_json_piece_find:
 * @document: a document
 * @item: an item of a long array
 * @error: return location for an error of json-glib
 *
 * Finds the item in a piece of the document. If it is not there, a new piece that begins
 * with it takes the place of the old one, and what was got from the items of that one is
 * gone.
 *
 * Returns: (nullable): the item, owned by the piece
 */
JsonNode *
guatu_json_piece_find (GuatuJsonDocument *document, const GuatuJsonItem *item,
                       GError **error)
{
  const GuatuJsonPiece *piece = &document->pieces[item->level];

  if (piece->items == NULL || piece->array != item->array || piece->heads != item->heads
      || item->index < piece->first
      || item->index - piece->first >= json_array_get_length (piece->items))
    if (!load_items (document, item, error))
      return NULL;
  return json_array_get_element (piece->items, item->index - piece->first);
}
