/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"
#include "io/json-value.h"
#include "io/io-limits.h"

G_BEGIN_DECLS

/* Each of these takes a value for what it should be. If it is that, the
 * function returns TRUE; if not, it adds a problem and leaves the result alone.
 * A string is owned by the piece of the document that the value is in. */

/**
 * GuatuJsonNames:
 * @from_string: the enumeration's own guatu_X_from_string()
 * @to_string: the enumeration's own guatu_X_to_string()
 * @n_values: how many of its values, from 0, a file may name
 *
 * The names that a file may use for an enumeration. An enumeration without
 * negative values is an unsigned int to the compiler.
 */
typedef struct
{
  gboolean (*from_string) (const char *string, guint *value);
  const char *(*to_string) (guint value);
  guint n_values;
} GuatuJsonNames;

gboolean guatu_json_expect (const GuatuJsonValue *value, char kind);
gboolean guatu_json_get_string (const GuatuJsonValue *value, const char **string);
gboolean guatu_json_get_id (const GuatuJsonValue *value, const char **id);
gboolean guatu_json_get_text (const GuatuJsonValue *value, GuatuText *text);
gboolean guatu_json_get_label (const GuatuJsonValue *value, GuatuText *label);
gboolean guatu_json_get_quote (const GuatuJsonValue *value, char **quote);
gboolean guatu_json_get_number (const GuatuJsonValue *value, double *number,
                                int *decimals);
gboolean guatu_json_get_integer (const GuatuJsonValue *value, int min, int max,
                                 int *integer);
gboolean guatu_json_get_boolean (const GuatuJsonValue *value, gboolean *boolean);
gboolean guatu_json_get_name (const GuatuJsonValue *value, const GuatuJsonNames *names,
                              guint *result);

G_END_DECLS
