/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/json-walk.h"

G_BEGIN_DECLS

/**
 * GuatuPackageField:
 * @name: the key of the field in rows that are objects
 * @heading: what stands over its column: its title, else its name
 * @is_number: whether its values are numbers, which texts may be, too
 * @decimal: (nullable): what stands before decimals, if that is no point
 * @group: (nullable): what parts thousands
 * @has_words: whether other signs stand around its numbers: EUR 5, 95 %
 * @missing: where the texts are that stand for what is missing, or 0
 *
 * A field of the schema of a Data Package, as Table Schema describes it.
 */
typedef struct
{
  char *name;
  char *heading;
  gboolean is_number;
  char *decimal;
  char *group;
  gboolean has_words;
  guint missing;
} GuatuPackageField;

GPtrArray *guatu_package_fields (const GuatuJsonText *json,
                                 guint schema) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_package_number (const GuatuPackageField *field,
                            const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_package_lists (const GuatuJsonText *json, guint list, const char *text);

G_END_DECLS
