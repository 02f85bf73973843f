/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-document.h"

G_BEGIN_DECLS

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
  guint span;
};

typedef struct
{
  const GuatuJsonValue *parent;
  gboolean is_object;
  guint index;
  guint span;
} GuatuJsonChildren;

void guatu_json_value_root (GuatuJsonDocument *document, GuatuJsonValue *root);
char guatu_json_value_kind (const GuatuJsonValue *value);
void guatu_json_children_init (GuatuJsonChildren *children, const GuatuJsonValue *parent);
gboolean guatu_json_children_next (GuatuJsonChildren *children, GuatuJsonValue *child);
guint guatu_json_value_n_children (const GuatuJsonValue *parent);
gboolean guatu_json_value_member (const GuatuJsonValue *object, const char *key,
                                  GuatuJsonValue *member);
gboolean guatu_json_value_has_member (const GuatuJsonValue *object, const char *key);
const char *guatu_json_value_string (const GuatuJsonValue *value);
void guatu_json_value_problem (const GuatuJsonValue *value, const char *format, ...)
    G_GNUC_PRINTF (2, 3);

G_END_DECLS
