/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-document.h"

G_BEGIN_DECLS

/**
 * GuatuJsonValue:
 * @parent: (nullable): the array or object that holds the value
 * @key: (nullable): its name there
 * @index: its place there, if it has no name
 * @level: which of the pieces of the document its node is in
 * @span: the index of its span
 *
 * A value and the way to it. It lives on the stack of whoever reads it, as
 * long as what it leads to is being read. Its node, its name and its string, if it is
 * one, belong to the piece: they may be gone once the next item is read of any array that
 * it is in.
 */
typedef struct _GuatuJsonValue GuatuJsonValue;
struct _GuatuJsonValue
{
  GuatuJsonDocument *document;
  const GuatuJsonValue *parent;
  const char *key;
  guint index;
  JsonNode *node;
  guint level;
  guint span;
};

/**
 * GuatuJsonChildren:
 * @in_pieces: whether the children are those of a long array
 * @heads: whether what arrays hold that are members of such children is not needed
 *
 * A walk through what an array or an object holds.
 */
typedef struct
{
  const GuatuJsonValue *parent;
  gboolean in_pieces;
  gboolean heads;
  JsonObjectIter iter;
  JsonArray *array;
  guint index;
  guint span;
} GuatuJsonChildren;

void guatu_json_value_root (GuatuJsonDocument *document, GuatuJsonValue *root);
char guatu_json_value_kind (const GuatuJsonValue *value);
void guatu_json_children_init (GuatuJsonChildren *children, const GuatuJsonValue *parent);
gboolean guatu_json_children_next (GuatuJsonChildren *children, GuatuJsonValue *child);
gboolean guatu_json_value_member (const GuatuJsonValue *object, const char *key,
                                  GuatuJsonValue *member);
char *guatu_json_value_path (const GuatuJsonValue *value) G_GNUC_WARN_UNUSED_RESULT;
void guatu_json_value_problem (const GuatuJsonValue *value, const char *format, ...)
    G_GNUC_PRINTF (2, 3);

G_END_DECLS
