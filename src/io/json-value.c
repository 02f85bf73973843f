/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-value.h"

#include "io/json-lexer.h"
#include "io/json-path.h"

/**
 * guatu_json_value_root:
 * @document: a document
 * @root: (out caller-allocates): the value that is the whole document
 */
void
guatu_json_value_root (GuatuJsonDocument *document, GuatuJsonValue *root)
{
  *root = (GuatuJsonValue) { .document = document };
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
  const GuatuJsonDocument *document = value->document;
  char c = document->text[guatu_json_document_span (document, value->span)->offset];

  return c == '-' || g_ascii_isdigit (c) ? '0' : c;
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
  children->is_object = guatu_json_value_kind (parent) == '{';
}

/* The string that begins at a span. */
static const char *
decode (GuatuJsonDocument *document, guint span)
{
  GuatuJsonLexer lexer
      = { document->text + guatu_json_document_span (document, span)->offset,
          document->text + document->length };

  g_string_truncate (document->decoded, 0);
  guatu_json_lexer_string (&lexer, document->decoded, NULL);
  return g_string_chunk_insert_const (document->strings, document->decoded->str);
}

/**
 * guatu_json_value_string:
 * @value: a value that is a string
 *
 * Returns: the string without its escapes, owned by the document
 */
const char *
guatu_json_value_string (const GuatuJsonValue *value)
{
  g_return_val_if_fail (guatu_json_value_kind (value) == '"', "");

  return decode (value->document, value->span);
}

/**
 * guatu_json_children_next:
 * @children: a walk
 * @child: (out caller-allocates): the next child, in the order of the text;
 *   its way goes through the parent, which has to outlive it
 *
 * Returns: whether there was one more
 */
gboolean
guatu_json_children_next (GuatuJsonChildren *children, GuatuJsonValue *child)
{
  GuatuJsonDocument *document = children->parent->document;
  const char *key = NULL;

  if (children->span == guatu_json_document_span (document, children->parent->span)->next)
    return FALSE;

  if (children->is_object)
    key = decode (document, children->span++);
  *child = (GuatuJsonValue) { document, children->parent, key, children->index++,
                              children->span };
  children->span = guatu_json_document_span (document, children->span)->next;
  return TRUE;
}

/**
 * guatu_json_value_n_children:
 * @parent: a value
 *
 * Returns: how many items an array or members an object has; 0 for anything else
 */
guint
guatu_json_value_n_children (const GuatuJsonValue *parent)
{
  GuatuJsonChildren children;
  GuatuJsonValue child;

  guatu_json_children_init (&children, parent);
  while (guatu_json_children_next (&children, &child))
    ;
  return children.index;
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

/**
 * guatu_json_value_has_member:
 * @object: a value
 * @key: a name
 *
 * Returns: whether @object is an object that has such a member
 */
gboolean
guatu_json_value_has_member (const GuatuJsonValue *object, const char *key)
{
  GuatuJsonValue member;

  return guatu_json_value_member (object, key, &member);
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
