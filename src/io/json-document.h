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

/**
 * GuatuJsonValue:
 * @parent: (nullable): the array or object that holds the value
 * @key: (nullable): its name there
 * @index: its place there, if it has no name
 * @span: the index of its span
 *
 * A value and the way to it. It lives on the stack of whoever reads it, as
 * long as what it leads to is being read.
 */
typedef struct _GuatuJsonValue GuatuJsonValue;
struct _GuatuJsonValue
{
  GuatuJsonDocument *document;
  const GuatuJsonValue *parent;
  const char *key;
  guint index;
  JsonNode *node;
  guint span;
};

typedef struct
{
  const GuatuJsonValue *parent;
  JsonObjectIter iter;
  JsonArray *array;
  guint index;
  guint span;
} GuatuJsonChildren;

gboolean guatu_json_document_load (GuatuJsonDocument *document, const char *text,
                                   gsize length, GuatuProblems *problems, GError **error);
void guatu_json_document_clear (GuatuJsonDocument *document);
void guatu_json_document_root (GuatuJsonDocument *document, GuatuJsonValue *root);
void guatu_json_document_locate (GuatuJsonDocument *document, const char *path,
                                 guint *line, guint *column);

char guatu_json_value_kind (const GuatuJsonValue *value);
void guatu_json_children_init (GuatuJsonChildren *children, const GuatuJsonValue *parent);
gboolean guatu_json_children_next (GuatuJsonChildren *children, GuatuJsonValue *child);
gboolean guatu_json_value_member (const GuatuJsonValue *object, const char *key,
                                  GuatuJsonValue *member);
char *guatu_json_value_path (const GuatuJsonValue *value) G_GNUC_WARN_UNUSED_RESULT;
void guatu_json_value_problem (const GuatuJsonValue *value, const char *format, ...)
    G_GNUC_PRINTF (2, 3);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuJsonDocument, guatu_json_document_clear)

G_END_DECLS
