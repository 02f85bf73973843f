/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/json-walk.h"

#include <string.h>

#include "dataset/number.h"
#include "io/json-lexer.h"
#include "io/json-scan.h"

static const GuatuJsonSpan *
span (const GuatuJsonText *json, guint value)
{
  return &g_array_index (json->spans, GuatuJsonSpan, value);
}

static void
find_position (const char *text, gsize offset, guint *line, guint *column)
{
  const char *start = text;

  *line = 1;
  for (const char *at = text; at < text + offset; at++)
    if (*at == '\n')
      {
        (*line)++;
        start = at + 1;
      }
  *column = (guint) g_utf8_strlen (start, text + offset - start) + 1;
}

/**
 * guatu_json_text_load:
 * @json: (out): to be cleared in any case
 * @text: a text, which may begin with a byte order mark
 * @length: its bytes
 * @problems: where a mistake in it is added, with its line and column
 * @error: a #GuatuIoError
 *
 * Scans a text strictly.
 *
 * Returns: whether it is JSON
 */
gboolean
guatu_json_text_load (GuatuJsonText *json, const char *text, gsize length,
                      GuatuProblems *problems, GError **error)
{
  g_autoptr (GError) own_error = NULL;
  gsize where = 0;
  guint line, column;

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  json->text = text;
  json->spans = guatu_json_scan_wide (text, length, GUATU_JSON_WIDE_MAX_MEMBERS, &where,
                                      &own_error);
  if (json->spans != NULL)
    return TRUE;
  find_position (text, where, &line, &column);
  guatu_problems_add (problems, "", line, column, "%s", own_error->message);
  g_propagate_error (error, g_steal_pointer (&own_error));
  return FALSE;
}

/** guatu_json_text_clear: frees what was found in a text. */
void
guatu_json_text_clear (GuatuJsonText *json)
{
  g_clear_pointer (&json->spans, g_array_unref);
}

/**
 * guatu_json_text_kind:
 * @json: a text
 * @value: the number of a value
 *
 * Returns: the character that tells its kind: `{`, `[`, `"`, `0` of a number, `t`, `f` or
 *   `n`
 */
char
guatu_json_text_kind (const GuatuJsonText *json, guint value)
{
  const char c = json->text[span (json, value)->offset];

  return c == '-' || g_ascii_isdigit (c) ? '0' : c;
}

/** guatu_json_walk_init: begins a walk, through nothing where @parent holds nothing. */
void
guatu_json_walk_init (GuatuJsonWalk *walk, const GuatuJsonText *json, guint parent)
{
  *walk = (GuatuJsonWalk) { json, parent, 0, parent + 1, G_MAXUINT, NULL };
  walk->key = g_string_new (NULL);
}

/* The name of a member begins after what is before it. */
static void
read_key (GuatuJsonWalk *walk)
{
  const GuatuJsonSpan *before = walk->index == 0 ? NULL : span (walk->json, walk->child);
  const gsize from
      = before != NULL ? before->end : span (walk->json, walk->parent)->offset + 1;
  GuatuJsonLexer lexer = { walk->json->text + from,
                           walk->json->text + span (walk->json, walk->next)->offset };

  guatu_json_lexer_skip_space (&lexer);
  if (guatu_json_lexer_take (&lexer, ','))
    guatu_json_lexer_skip_space (&lexer);
  g_string_truncate (walk->key, 0);
  guatu_json_lexer_string (&lexer, walk->key, NULL);
}

/** guatu_json_walk_next: whether there is another value, to which the walk goes. */
gboolean
guatu_json_walk_next (GuatuJsonWalk *walk)
{
  if (walk->next >= span (walk->json, walk->parent)->next)
    return FALSE;
  walk->index++;
  if (guatu_json_text_kind (walk->json, walk->parent) == '{')
    read_key (walk);
  walk->child = walk->next;
  walk->next = span (walk->json, walk->child)->next;
  return TRUE;
}

/** guatu_json_walk_clear: ends a walk. */
void
guatu_json_walk_clear (GuatuJsonWalk *walk)
{
  if (walk->key != NULL)
    g_string_free (walk->key, TRUE);
  walk->key = NULL;
}

/**
 * guatu_json_text_member:
 * @json: a text
 * @object: the number of a value
 * @key: a name
 * @member: (out): the number of the value of that name
 *
 * Returns: whether @object is an object that has it
 */
gboolean
guatu_json_text_member (const GuatuJsonText *json, guint object, const char *key,
                        guint *member)
{
  g_auto (GuatuJsonWalk) walk = { NULL };

  if (guatu_json_text_kind (json, object) != '{')
    return FALSE;
  guatu_json_walk_init (&walk, json, object);
  while (guatu_json_walk_next (&walk))
    if (g_str_equal (walk.key->str, key))
      {
        *member = walk.child;
        return TRUE;
      }
  return FALSE;
}

/** guatu_json_text_member_of_kind: as guatu_json_text_member(), of one kind only. */
gboolean
guatu_json_text_member_of_kind (const GuatuJsonText *json, guint object, const char *key,
                                char kind, guint *member)
{
  guint found;

  if (!guatu_json_text_member (json, object, key, &found)
      || guatu_json_text_kind (json, found) != kind)
    return FALSE;
  *member = found;
  return TRUE;
}

/** guatu_json_text_string: (transfer full) (nullable): what a string says. */
char *
guatu_json_text_string (const GuatuJsonText *json, guint value)
{
  GuatuJsonLexer lexer
      = { json->text + span (json, value)->offset, json->text + span (json, value)->end };
  GString *text;

  if (guatu_json_text_kind (json, value) != '"')
    return NULL;
  text = g_string_new (NULL);
  guatu_json_lexer_string (&lexer, text, NULL);
  return g_string_free (text, FALSE);
}

/** guatu_json_text_string_member: (transfer full) (nullable): what a member of an object
 * says; %NULL if it has no such member, or that is no string. */
char *
guatu_json_text_string_member (const GuatuJsonText *json, guint object, const char *key)
{
  guint member;

  return guatu_json_text_member (json, object, key, &member)
             ? guatu_json_text_string (json, member)
             : NULL;
}

/**
 * guatu_json_text_scalar:
 * @json: a text
 * @value: the number of a value
 *
 * Returns: (transfer full) (nullable): what a string says, or a number as it is written
 */
char *
guatu_json_text_scalar (const GuatuJsonText *json, guint value)
{
  if (guatu_json_text_kind (json, value) != '0')
    return guatu_json_text_string (json, value);
  return g_strndup (json->text + span (json, value)->offset,
                    span (json, value)->end - span (json, value)->offset);
}

/**
 * guatu_json_text_number:
 * @json: a text
 * @value: the number of a value
 * @number: (out): what it says
 * @decimals: (out): the digits after its decimal point
 *
 * Returns: whether it is a number, or a string that is one
 */
gboolean
guatu_json_text_number (const GuatuJsonText *json, guint value, double *number,
                        int *decimals)
{
  const char kind = guatu_json_text_kind (json, value);
  const gsize quote = kind == '"';
  const gsize from = span (json, value)->offset + quote;
  const gsize end = span (json, value)->end - quote;

  return (kind == '"' || kind == '0')
         && guatu_number_parse (json->text + from, end - from, number, decimals);
}

/** guatu_json_text_find: finds the line and the column, from 1, of a value. */
void
guatu_json_text_find (const GuatuJsonText *json, guint value, guint *line, guint *column)
{
  find_position (json->text, span (json, value)->offset, line, column);
}

/** guatu_json_text_count_lines: how many lines end between two values that begin there.
 */
guint
guatu_json_text_count_lines (const GuatuJsonText *json, guint from, guint to)
{
  guint n = 0;

  for (gsize at = span (json, from)->offset; at < span (json, to)->offset; at++)
    n += json->text[at] == '\n';
  return n;
}

/** guatu_json_text_n_children: how many values an array or an object holds. */
guint
guatu_json_text_n_children (const GuatuJsonText *json, guint value)
{
  guint n = 0;

  for (guint i = value + 1; i < span (json, value)->next; i = span (json, i)->next)
    n++;
  return n;
}
