/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-node.h"

G_BEGIN_DECLS

typedef struct _GuatuJsonField GuatuJsonField;

/**
 * GuatuJsonField:
 * @key: the name of the member
 * @required: whether the object has to have it
 * @read: reads its value into the target of the object
 * @offset: where in the target, for the readers that are shared
 * @extra: what a shared reader needs to know besides
 * @vital: whether nothing can be told of the object where this member is wrong
 *
 * One member that an object may have. What an object is, is a table of these.
 */
struct _GuatuJsonField
{
  const char *key;
  gboolean required;
  void (*read) (const GuatuJsonValue *value, const GuatuJsonField *field,
                gpointer target);
  gsize offset;
  gconstpointer extra;
  gboolean vital;
};

/* The extra of guatu_json_read_integer. */
typedef struct
{
  int min;
  int max;
} GuatuJsonRange;

typedef void (*GuatuJsonItemFunc) (const GuatuJsonValue *item, gpointer target);

gboolean guatu_json_read_object (const GuatuJsonValue *value,
                                 const GuatuJsonField *fields, guint n_fields,
                                 gpointer target);
void guatu_json_read_array (const GuatuJsonValue *value, GuatuJsonItemFunc read,
                            gpointer target);
void guatu_json_read_heads (const GuatuJsonValue *value, GuatuJsonItemFunc read,
                            gpointer target);
void guatu_json_read_set (const GuatuJsonValue *value, GuatuJsonItemFunc read,
                          gpointer target);

/* Shared readers: the target has a GuatuText, a char * of its own, an int, or
 * an enumeration at the offset. */
void guatu_json_read_text (const GuatuJsonValue *value, const GuatuJsonField *field,
                           gpointer target);
void guatu_json_read_integer (const GuatuJsonValue *value, const GuatuJsonField *field,
                              gpointer target);
void guatu_json_read_name (const GuatuJsonValue *value, const GuatuJsonField *field,
                           gpointer target);

G_END_DECLS
