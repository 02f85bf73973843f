/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-path.h"

#include <string.h>

#include "io/json-lexer.h"
#include "io/json-scan.h"

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

/* Goes from the value at @span to its item at @index. */
static gboolean
go_to_item (const GuatuJsonDocument *document, guint64 index, guint *span)
{
  const GuatuJsonSpan *spans = (const GuatuJsonSpan *) document->spans->data;
  guint item = *span + 1;

  if (document->text[spans[*span].offset] != '[')
    return FALSE;
  while (item < spans[*span].next && index-- > 0)
    item = spans[item].next;
  if (item >= spans[*span].next)
    return FALSE;

  *span = item;
  return TRUE;
}

/* Goes from the value at @span to its member of the name @key. A name stands after the
 * brace or the comma that comes before it. */
static gboolean
go_to_member (const GuatuJsonDocument *document, const char *key, guint *span)
{
  const GuatuJsonSpan *spans = (const GuatuJsonSpan *) document->spans->data;
  g_autoptr (GString) name = g_string_new (NULL);
  GuatuJsonLexer lexer
      = { document->text + spans[*span].offset, document->text + spans[*span].end };

  if (*lexer.at != '{')
    return FALSE;
  for (guint member = *span + 1; member < spans[*span].next; member = spans[member].next)
    {
      guatu_json_lexer_skip_space (&lexer);
      lexer.at++;
      guatu_json_lexer_skip_space (&lexer);
      g_string_truncate (name, 0);
      if (guatu_json_lexer_string (&lexer, name, NULL) && g_str_equal (name->str, key))
        {
          *span = member;
          return TRUE;
        }
      lexer.at = document->text + spans[member].end;
    }
  return FALSE;
}

/* The index of the span of what a path of plain names and indices leads to, or of what
 * lies as far on the way as there is something. */
static guint
follow (const GuatuJsonDocument *document, const char *path)
{
  const char *at = path;
  gboolean found = TRUE;
  guint span = 0;

  while (found && *at != '\0')
    {
      gsize length = strcspn (at, ".[");
      g_autofree char *key = g_strndup (at, length);

      if (*at == '[')
        {
          char *end;

          found = go_to_item (document, g_ascii_strtoull (at + 1, &end, 10), &span);
          at = end + strspn (end, "].");
          continue;
        }
      found = go_to_member (document, key, &span);
      at += length;
      at += *at == '.';
    }
  return span;
}

/**
 * guatu_json_path_locate:
 * @path: a path, such as guatu_dataset_check() gives
 * @document: a document
 * @line: (out): the line of what it leads to, or of the last thing on the way
 *   there that the text has
 * @column: (out): its column in characters
 *
 * Goes by the text alone, so that nothing has to be parsed for it.
 */
void
guatu_json_path_locate (const char *path, GuatuJsonDocument *document, guint *line,
                        guint *column)
{
  guatu_json_document_find (document, follow (document, path), line, column);
}
