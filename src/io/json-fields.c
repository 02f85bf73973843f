/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-fields.h"

#include <glib/gi18n-lib.h>

#include "io/json-path.h"

static const GuatuJsonField *
find_field (const GuatuJsonField *fields, guint n_fields, const char *key)
{
  for (guint i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, key))
      return &fields[i];
  return NULL;
}

/* Returns whether every vital member is there. */
static gboolean
report_missing (const GuatuJsonValue *object, const GuatuJsonField *fields,
                guint n_fields)
{
  JsonObject *members = json_node_get_object (object->node);
  gboolean whole = TRUE;

  for (guint i = 0; i < n_fields; i++)
    {
      if (!fields[i].required || json_object_has_member (members, fields[i].key))
        continue;
      guatu_json_value_problem (object, _ ("“%s” is missing here. Add it."),
                                fields[i].key);
      whole = whole && !fields[i].vital;
    }
  return whole;
}

static void
report_unknown (const GuatuJsonValue *member)
{
  g_autofree char *shown = guatu_json_shorten (member->key);

  guatu_json_value_problem (member,
                            _ ("“%s” is not known here. Correct it, remove it or "
                               "begin its name with “x-”."),
                            shown);
}

/**
 * guatu_json_read_object:
 * @value: a value that should be an object
 * @fields: (array length=n_fields): the members it may have
 * @n_fields: how many
 * @target: what the fields read into
 *
 * Reads every member, in the order of the file. One that is not in the table
 * is a problem that names it, unless its name begins with "x-"; so is one that
 * is required and not there.
 *
 * Returns: whether @value is an object, and nothing vital in it is wrong
 */
gboolean
guatu_json_read_object (const GuatuJsonValue *value, const GuatuJsonField *fields,
                        guint n_fields, gpointer target)
{
  GuatuJsonChildren children;
  GuatuJsonValue member;
  gboolean whole = TRUE;

  if (!guatu_json_expect (value, '{'))
    return FALSE;

  guatu_json_children_init (&children, value);
  while (guatu_json_children_next (&children, &member))
    {
      const GuatuJsonField *field = find_field (fields, n_fields, member.key);
      guint n_before = guatu_problems_count (value->document->problems);

      if (field != NULL)
        field->read (&member, field, target);
      else if (!g_str_has_prefix (member.key, "x-"))
        report_unknown (&member);
      if (field != NULL && field->vital
          && guatu_problems_count (value->document->problems) != n_before)
        whole = FALSE;
    }
  return report_missing (value, fields, n_fields) && whole;
}

static void
read_items (const GuatuJsonValue *value, gboolean heads, GuatuJsonItemFunc read,
            gpointer target)
{
  GuatuJsonChildren children;
  GuatuJsonValue item;

  if (!guatu_json_expect (value, '['))
    return;

  guatu_json_children_init (&children, value);
  children.heads = heads;
  while (guatu_json_children_next (&children, &item))
    read (&item, target);
}

/**
 * guatu_json_read_array:
 * @value: a value that should be an array
 * @read: reads an item
 * @target: what it reads into
 */
void
guatu_json_read_array (const GuatuJsonValue *value, GuatuJsonItemFunc read,
                       gpointer target)
{
  read_items (value, FALSE, read, target);
}

/**
 * guatu_json_read_heads:
 * @value: a value that should be an array
 * @read: reads an item, but nothing of the arrays that are members of it
 * @target: what it reads into
 *
 * Walks through an array before it is read. Of a long one the arrays, which are most of
 * it, are not parsed for that.
 */
void
guatu_json_read_heads (const GuatuJsonValue *value, GuatuJsonItemFunc read,
                       gpointer target)
{
  read_items (value, TRUE, read, target);
}

/**
 * guatu_json_read_set:
 * @value: a value that should be an array of strings, with at least one and
 *   none of them twice
 * @read: reads an item
 * @target: what it reads into
 */
void
guatu_json_read_set (const GuatuJsonValue *value, GuatuJsonItemFunc read, gpointer target)
{
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GuatuJsonChildren children;
  GuatuJsonValue item;

  if (!guatu_json_expect (value, '['))
    return;

  guatu_json_children_init (&children, value);
  while (guatu_json_children_next (&children, &item))
    {
      if (guatu_json_expect (&item, '"')
          && !g_hash_table_add (seen, json_node_dup_string (item.node)))
        guatu_json_value_problem (&item,
                                  _ ("This stands in the list already. Remove it."));
      else if (guatu_json_value_kind (&item) == '"')
        read (&item, target);
    }
  if (children.index == 0)
    guatu_json_value_problem (value,
                              _ ("The list is empty. Name at least one, or leave the "
                                 "list out."));
}

void
guatu_json_read_text (const GuatuJsonValue *value, const GuatuJsonField *field,
                      gpointer target)
{
  guatu_json_get_text (value, G_STRUCT_MEMBER_P (target, field->offset));
}

void
guatu_json_read_integer (const GuatuJsonValue *value, const GuatuJsonField *field,
                         gpointer target)
{
  const GuatuJsonRange *range = field->extra;

  guatu_json_get_integer (value, range->min, range->max,
                          G_STRUCT_MEMBER_P (target, field->offset));
}

void
guatu_json_read_name (const GuatuJsonValue *value, const GuatuJsonField *field,
                      gpointer target)
{
  guatu_json_get_name (value, field->extra, G_STRUCT_MEMBER_P (target, field->offset));
}
