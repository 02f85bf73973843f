/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/json-sniff.h"

#include <string.h>

/* A place in a text that may be no JSON at all. */
typedef struct
{
  const char *at;
  const char *end;
} Scan;

static void
skip_space (Scan *scan)
{
  while (scan->at < scan->end && g_ascii_isspace (*scan->at))
    scan->at++;
}

/* Moves past a string, of which the text between the quotes is given. */
static gboolean
take_string (Scan *scan, const char **text, gsize *length)
{
  if (scan->at == scan->end || *scan->at != '"')
    return FALSE;
  *text = ++scan->at;
  while (scan->at < scan->end && *scan->at != '"')
    scan->at += *scan->at == '\\' && scan->at + 1 < scan->end ? 2 : 1;
  if (scan->at >= scan->end)
    return FALSE;
  *length = (gsize) (scan->at - *text);
  scan->at++;
  return TRUE;
}

/* Moves past a value, whatever is in it. */
static void
skip_value (Scan *scan)
{
  guint depth = 0;
  const char *text;
  gsize length;

  while (scan->at < scan->end)
    {
      const char c = *scan->at;

      if (c == '"')
        {
          if (!take_string (scan, &text, &length))
            scan->at = scan->end;
          continue;
        }
      if (depth == 0 && (c == ',' || c == '}' || c == ']'))
        return;
      if (c == '{' || c == '[')
        depth++;
      else if (c == '}' || c == ']')
        depth--;
      scan->at++;
    }
}

static gboolean
is (const char *text, gsize length, const char *word)
{
  return length == strlen (word) && memcmp (text, word, length) == 0;
}

/* What a member says of the whole object; TRUE where nothing more has to be looked at. */
static gboolean
look_at (Scan *scan, const char *key, gsize length, GuatuJsonSort *sort)
{
  const char *text = "";
  gsize n = 0;

  if (is (key, length, "guatu"))
    return TRUE;
  if (is (key, length, "class") && take_string (scan, &text, &n)
      && (is (text, n, "dataset") || is (text, n, "collection")
          || is (text, n, "dimension")))
    *sort = GUATU_JSON_STAT;
  else if (is (key, length, "dataset") && scan->at < scan->end && *scan->at == '{')
    *sort = GUATU_JSON_STAT;
  else if (is (key, length, "resources") && scan->at < scan->end && *scan->at == '[')
    *sort = GUATU_JSON_PACKAGE;
  else if (is (key, length, "$schema") && take_string (scan, &text, &n)
           && g_strstr_len (text, (gssize) n, "vega.github.io/schema/vega") != NULL)
    *sort = GUATU_JSON_VEGA;
  return *sort != GUATU_JSON_OTHER;
}

/**
 * guatu_json_sort:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: what it is, where it is an object whose members say so
 */
GuatuJsonSort
guatu_json_sort (const guint8 *data, gsize length)
{
  Scan scan = { (const char *) data, (const char *) data + length };
  GuatuJsonSort sort = GUATU_JSON_OTHER;
  const char *key = NULL;
  gsize n = 0;

  if (length >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    scan.at += 3;
  skip_space (&scan);
  if (scan.at == scan.end || *scan.at != '{')
    return sort;
  do
    {
      scan.at++;
      skip_space (&scan);
      if (!take_string (&scan, &key, &n))
        break;
      skip_space (&scan);
      if (scan.at == scan.end || *scan.at++ != ':')
        break;
      skip_space (&scan);
      if (look_at (&scan, key, n, &sort))
        break;
      skip_value (&scan);
    }
  while (scan.at < scan.end && *scan.at == ',');
  return sort;
}
