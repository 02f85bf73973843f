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

/**
 * GuatuJsonDocument:
 * @text: the text, without a byte order mark; it has to outlive the document
 * @spans: (element-type GuatuJsonSpan): where each value stands in it
 * @problems: where what is wrong with it is told
 * @last_position: the last one that was found
 * @reader: what the readers of its values share
 *
 * A text that was scanned and parsed.
 */
typedef struct
{
  const char *text;
  gsize length;
  GArray *spans;
  JsonParser *parser;
  GuatuProblems *problems;
  GuatuJsonPosition last_position;
  gpointer reader;
} GuatuJsonDocument;

gboolean guatu_json_document_load (GuatuJsonDocument *document, const char *text,
                                   gsize length, GuatuProblems *problems, GError **error);
void guatu_json_document_clear (GuatuJsonDocument *document);
void guatu_json_document_find (GuatuJsonDocument *document, guint span, guint *line,
                               guint *column);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuJsonDocument, guatu_json_document_clear)

G_END_DECLS
