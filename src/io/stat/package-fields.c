/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/package-fields.h"

#include <string.h>

/* What the schema of a Data Package says of the columns of a table: Table Schema,
 * https://specs.frictionlessdata.io/table-schema/ */

static void
field_free (gpointer data)
{
  GuatuPackageField *field = data;

  g_free (field->name);
  g_free (field->heading);
  g_free (field->decimal);
  g_free (field->group);
  g_free (field);
}

static gboolean
is_false (const GuatuJsonText *json, guint object, const char *key)
{
  guint member;
  g_autofree char *text = guatu_json_text_member (json, object, key, &member)
                              ? guatu_json_text_scalar (json, member)
                              : NULL;

  return g_strcmp0 (text, "false") == 0;
}

/* A column of years is known by the word over it, in whatever language its title is. */
static char *
find_heading (const GuatuJsonText *json, guint object, const char *type)
{
  char *title = NULL;

  if (g_strcmp0 (type, "year") == 0)
    return g_strdup ("Year");
  title = guatu_json_text_string_member (json, object, "title");
  return title != NULL && *title != '\0'
             ? title
             : guatu_json_text_string_member (json, object, "name");
}

static GuatuPackageField *
read_field (const GuatuJsonText *json, guint object)
{
  GuatuPackageField *field = g_new0 (GuatuPackageField, 1);
  g_autofree char *type = guatu_json_text_string_member (json, object, "type");

  field->name = guatu_json_text_string_member (json, object, "name");
  field->heading = find_heading (json, object, type);
  field->is_number = g_strcmp0 (type, "number") == 0 || g_strcmp0 (type, "integer") == 0;
  field->decimal = guatu_json_text_string_member (json, object, "decimalChar");
  field->group = guatu_json_text_string_member (json, object, "groupChar");
  field->has_words = is_false (json, object, "bareNumber");
  guatu_json_text_member_of_kind (json, object, "missingValues", '[', &field->missing);
  if (field->decimal != NULL
      && (*field->decimal == '\0' || g_str_equal (field->decimal, ".")))
    g_clear_pointer (&field->decimal, g_free);
  if (field->group != NULL && *field->group == '\0')
    g_clear_pointer (&field->group, g_free);
  return field;
}

/**
 * guatu_package_fields:
 * @json: a package
 * @schema: where the schema of a resource is
 *
 * Returns: (transfer full) (element-type GuatuPackageField): its fields; none where it
 *   lists none
 */
GPtrArray *
guatu_package_fields (const GuatuJsonText *json, guint schema)
{
  GPtrArray *fields = g_ptr_array_new_with_free_func (field_free);
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint list = 0;

  if (!guatu_json_text_member_of_kind (json, schema, "fields", '[', &list))
    return fields;
  guatu_json_walk_init (&walk, json, list);
  while (guatu_json_walk_next (&walk))
    g_ptr_array_add (fields, read_field (json, walk.child));
  return fields;
}

static char *
replace (char *text, const char *from, const char *to)
{
  g_auto (GStrv) parts = g_strsplit (text, from, -1);

  g_free (text);
  return g_strjoinv (to, parts);
}

/* What is left of a text without the signs around its number. */
static char *
strip_words (char *text)
{
  char *begin = text + strcspn (text, "0123456789");
  char *end = text + strlen (text);

  if (*begin == '\0')
    return text;
  if (begin > text && (begin[-1] == '-' || begin[-1] == '+' || begin[-1] == '.'))
    begin--;
  while (end > begin && !g_ascii_isdigit (end[-1]))
    end--;
  *end = '\0';
  memmove (text, begin, (gsize) (end - begin) + 1);
  return text;
}

/**
 * guatu_package_number:
 * @field: (nullable): a field, or %NULL where the schema has none
 * @text: one of its values that is a text
 *
 * Returns: (transfer full): the text, of a number as this is written without groups and
 *   with a point before its decimals
 */
char *
guatu_package_number (const GuatuPackageField *field, const char *text)
{
  char *number = g_strdup (text);

  if (field == NULL || !field->is_number)
    return number;
  if (field->has_words)
    number = strip_words (number);
  if (field->group != NULL)
    number = replace (number, field->group, "");
  return field->decimal != NULL ? replace (number, field->decimal, ".") : number;
}

/**
 * guatu_package_lists:
 * @json: a package
 * @list: where an array of texts is, or 0
 * @text: a text
 *
 * Returns: whether it is one of these
 */
gboolean
guatu_package_lists (const GuatuJsonText *json, guint list, const char *text)
{
  g_auto (GuatuJsonWalk) walk = { NULL };

  if (list == 0)
    return FALSE;
  guatu_json_walk_init (&walk, json, list);
  while (guatu_json_walk_next (&walk))
    {
      g_autofree char *one = guatu_json_text_string (json, walk.child);

      if (g_strcmp0 (one, text) == 0)
        return TRUE;
    }
  return FALSE;
}
