/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-value.h"

#include "io/json-path.h"
#include "io/json-piece.h"
#include "io/json-scan.h"

/**
 * guatu_json_value_root:
 * @document: a document
 * @root: (out caller-allocates): the value that is the whole document
 */
void
guatu_json_value_root (GuatuJsonDocument *document, GuatuJsonValue *root)
{
  *root = (GuatuJsonValue) { .document = document,
                             .node = json_parser_get_root (document->pieces[0].parser) };
}

/**
 * guatu_json_value_kind:
 * @value: a value
 *
 * Returns: the character that the value begins with, which tells its kind:
 *   one of `{["tfn`, or `0` for any number
 */
char
guatu_json_value_kind (const GuatuJsonValue *value)
{
  const GArray *spans = value->document->spans;
  char c
      = value->document->text[g_array_index (spans, GuatuJsonSpan, value->span).offset];

  return c == '-' || g_ascii_isdigit (c) ? '0' : c;
}

/* The index of the span after those of a value and all that is in it. */
static guint
end_of (const GuatuJsonValue *value)
{
  return g_array_index (value->document->spans, GuatuJsonSpan, value->span).next;
}

/**
 * guatu_json_children_init:
 * @children: (out caller-allocates): a walk through the children
 * @parent: an array or an object; anything else has no children
 */
void
guatu_json_children_init (GuatuJsonChildren *children, const GuatuJsonValue *parent)
{
  *children = (GuatuJsonChildren) { .parent = parent, .span = parent->span + 1 };
  if (JSON_NODE_HOLDS_OBJECT (parent->node))
    json_object_iter_init_ordered (&children->iter, json_node_get_object (parent->node));
  else if (JSON_NODE_HOLDS_ARRAY (parent->node))
    {
      children->array = json_node_get_array (parent->node);
      children->in_pieces = json_array_get_length (children->array) == 0;
    }
}

/* Finds the node of the item of an array that is next. */
static JsonNode *
find_item (const GuatuJsonChildren *children)
{
  const GuatuJsonValue *array = children->parent;
  const GuatuJsonItem item = {
    .level = array->level + 1,
    .array = array->span,
    .index = children->index,
    .span = children->span,
    .heads = children->heads,
  };
  g_autoptr (GError) error = NULL;
  JsonNode *node = NULL;

  if (!children->in_pieces)
    return json_array_get_element (children->array, children->index);

  node = guatu_json_piece_find (array->document, &item, &error);
  if (node == NULL)
    guatu_json_value_problem (array, "%s", error->message);
  return node;
}

/**
 * guatu_json_children_next:
 * @children: a walk
 * @child: (out caller-allocates): the next child, in the order of the text;
 *   its way goes through the parent, which has to outlive it
 *
 * json-glib keeps the order of the text as the scanner does, so the two walk
 * in step.
 *
 * Returns: whether there was one more
 */
gboolean
guatu_json_children_next (GuatuJsonChildren *children, GuatuJsonValue *child)
{
  const GuatuJsonValue *parent = children->parent;

  if (children->span == end_of (parent))
    return FALSE;

  *child = (GuatuJsonValue) {
    .document = parent->document,
    .parent = parent,
    .index = children->index,
    .level = parent->level + (children->in_pieces ? 1 : 0),
    .span = children->span,
  };
  if (children->array != NULL)
    child->node = find_item (children);
  else
    json_object_iter_next_ordered (&children->iter, &child->key, &child->node);
  if (child->node == NULL)
    return FALSE;

  children->index++;
  children->span = end_of (child);
  return TRUE;
}

/**
 * guatu_json_value_member:
 * @object: a value
 * @key: a name
 * @member: (out caller-allocates): the member of that name
 *
 * Returns: whether @object is an object that has such a member
 */
gboolean
guatu_json_value_member (const GuatuJsonValue *object, const char *key,
                         GuatuJsonValue *member)
{
  GuatuJsonChildren children;

  guatu_json_children_init (&children, object);
  while (guatu_json_children_next (&children, member))
    if (g_strcmp0 (member->key, key) == 0)
      return TRUE;
  return FALSE;
}

static void
append_path (GString *path, const GuatuJsonValue *value)
{
  g_autofree char *key = NULL;

  if (value->parent == NULL)
    return;

  append_path (path, value->parent);
  if (value->key == NULL)
    {
      g_string_append_printf (path, "[%u]", value->index);
      return;
    }

  key = guatu_json_shorten (value->key);
  g_string_append_printf (path, "%s%s", path->len > 0 ? "." : "", key);
}

/**
 * guatu_json_value_path:
 * @value: a value
 *
 * Returns: (transfer full): the way to it, such as
 *   "indicators[3].observations[0].value"; "" for the whole text
 */
char *
guatu_json_value_path (const GuatuJsonValue *value)
{
  GString *path = g_string_new (NULL);

  append_path (path, value);
  return g_string_free (path, FALSE);
}

/**
 * guatu_json_value_problem:
 * @value: what the problem is about
 * @format: a translated sentence, as for printf()
 * @...: its arguments
 *
 * Adds a problem with the path, the line and the column of the value.
 */
void
guatu_json_value_problem (const GuatuJsonValue *value, const char *format, ...)
{
  GuatuJsonDocument *document = value->document;
  g_autofree char *message = NULL;
  g_autofree char *path = NULL;
  guint line;
  guint column;
  va_list arguments;

  /* Of what is only counted, nothing has to be found out. */
  if (document->problems->len >= GUATU_PROBLEMS_MAX)
    {
      guatu_problems_add (document->problems, "", 0, 0, "%s", "");
      return;
    }

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  path = guatu_json_value_path (value);
  guatu_json_document_find (document, value->span, &line, &column);
  guatu_problems_add (document->problems, path, line, column, "%s", message);
}
