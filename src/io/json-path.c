/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-path.h"

#include <string.h>

/* Of a name that the file makes up, no more than this is shown. */
#define MAX_SHOWN_CHARACTERS 64

/**
 * guatu_json_shorten:
 * @text: a string of the file
 *
 * Returns: (transfer full): its beginning, for a message: on one line, and not
 *   longer than a message can bear
 */
char *
guatu_json_shorten (const char *text)
{
  GString *shown = g_string_new (NULL);
  guint n = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (n++ == MAX_SHOWN_CHARACTERS)
        {
          g_string_append (shown, "…");
          break;
        }
      g_string_append_unichar (shown, g_unichar_isprint (c) ? c : 0xfffd);
    }
  return g_string_free (shown, FALSE);
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

/* Goes to the item of @value at @index. */
static gboolean
go_to_item (GuatuJsonValue *value, guint64 index)
{
  GuatuJsonValue array = *value;
  GuatuJsonChildren children;
  GuatuJsonValue item;

  guatu_json_children_init (&children, &array);
  while (guatu_json_children_next (&children, &item))
    if (item.key == NULL && item.index == index)
      {
        *value = item;
        value->parent = NULL;
        return TRUE;
      }
  return FALSE;
}

static gboolean
go_to_member (GuatuJsonValue *value, const char *key)
{
  GuatuJsonValue object = *value;
  GuatuJsonValue member;

  if (!guatu_json_value_member (&object, key, &member))
    return FALSE;

  *value = member;
  value->parent = NULL;
  return TRUE;
}

/**
 * guatu_json_path_follow:
 * @path: a path of plain names and indices
 * @value: (inout): where to start; it ends at what the path leads to, or as
 *   far on the way as there is something, and forgets the way
 */
void
guatu_json_path_follow (const char *path, GuatuJsonValue *value)
{
  const char *at = path;
  gboolean found = TRUE;

  while (found && *at != '\0')
    {
      gsize length = strcspn (at, ".[");
      g_autofree char *key = g_strndup (at, length);

      if (*at == '[')
        {
          char *end;

          found = go_to_item (value, g_ascii_strtoull (at + 1, &end, 10));
          at = end + strspn (end, "].");
          continue;
        }
      found = go_to_member (value, key);
      at += length;
      at += *at == '.';
    }
}
