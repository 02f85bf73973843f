/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "dataset/problem.h"

G_BEGIN_DECLS

/* A place in a text: a byte, and its line and column in characters. */
typedef struct
{
  gsize offset;
  guint line;
  guint column;
} GuatuJsonPosition;

/* How deep pieces are in one another: the text itself without its long arrays, items of
 * such an array, and items of a long array in one of them. */
#define GUATU_JSON_N_PIECES 3

/**
 * GuatuJsonPiece:
 * @parser: (nullable): has the tree of the piece
 * @items: (nullable): the items of an array that it consists of
 * @array: the index of that array's span
 * @first: the place of the first of the items in the array
 * @heads: whether the items are without what arrays in them hold
 *
 * A part of a text that is parsed.
 */
typedef struct
{
  JsonParser *parser;
  JsonArray *items;
  guint array;
  guint first;
  gboolean heads;
} GuatuJsonPiece;

/**
 * GuatuJsonDocument:
 * @text: the text, without a byte order mark; it has to outlive the document
 * @spans: (element-type GuatuJsonSpan): where each value stands in it
 * @pieces: what is parsed of it, each a part of the one before
 * @problems: where what is wrong with it is told
 * @last_position: the last one that was found
 * @builder: the #GuatuBuilder that the readers of its values fill
 *
 * A text that was scanned, and is parsed piece by piece.
 */
typedef struct
{
  const char *text;
  gsize length;
  GArray *spans;
  GuatuJsonPiece pieces[GUATU_JSON_N_PIECES];
  GuatuProblems *problems;
  GuatuJsonPosition last_position;
  gpointer builder;
} GuatuJsonDocument;

gboolean guatu_json_document_load (GuatuJsonDocument *document, const char *text,
                                   gsize length, GuatuProblems *problems, GError **error);
void guatu_json_document_clear (GuatuJsonDocument *document);
void guatu_json_document_find (GuatuJsonDocument *document, guint span, guint *line,
                               guint *column);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuJsonDocument, guatu_json_document_clear)

G_END_DECLS
