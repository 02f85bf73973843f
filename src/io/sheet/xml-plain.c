/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/xml-plain.h"

#include <string.h>

/* Elements of the plainest kind, of which a sheet has millions: ASCII without references,
 * comments, sections and instructions, with attributes in double quotes. Nothing is
 * decided of what is not surely such: that is left to a parser, also to say what is wrong
 * with it. */

#define FIRST GUATU_XML_PLAIN_FIRST
#define NAME GUATU_XML_PLAIN_NAME
#define VALUE GUATU_XML_PLAIN_VALUE
#define TEXT GUATU_XML_PLAIN_TEXT
#define BLANK GUATU_XML_PLAIN_BLANK
#define ANY (NAME | VALUE | TEXT)

/* Of an end of a line a parser makes a blank in a value, and of a return one in a text.
 */
const guint8 guatu_xml_plain_classes[256] = {
  ['\t'] = TEXT | BLANK,
  ['\n'] = TEXT | BLANK,
  [' '] = VALUE | TEXT | BLANK,
  ['!'] = VALUE | TEXT,
  ['"'] = TEXT,
  ['#' ... '%'] = VALUE | TEXT,
  ['\'' ... ','] = VALUE | TEXT,
  ['-' ... '.'] = ANY,
  ['/'] = VALUE | TEXT,
  ['0' ... '9'] = ANY,
  [':'] = ANY | FIRST,
  [';'] = VALUE | TEXT,
  ['='] = VALUE | TEXT,
  ['>'] = VALUE,
  ['?' ... '@'] = VALUE | TEXT,
  ['A' ... 'Z'] = ANY | FIRST,
  ['[' ... '^'] = VALUE | TEXT,
  ['_'] = ANY | FIRST,
  ['`'] = VALUE | TEXT,
  ['a' ... 'z'] = ANY | FIRST,
  ['{' ... '~'] = VALUE | TEXT,
};

/* There is a zero at @end, which no byte of an element is. */
typedef struct
{
  char *at;
  char *end;
  GArray *tokens; /* with room for more than there are */
  guint n_tokens;
  gboolean is_short;
} Scan;

/* Tells why an element cannot be taken: something at a place is not as expected. */
static gboolean
stop_at (Scan *scan, const char *at)
{
  scan->is_short = at == scan->end;
  return FALSE;
}

static inline GuatuXmlToken *
token_at (const Scan *scan, guint index)
{
  return &g_array_index (scan->tokens, GuatuXmlToken, index);
}

static inline void
add (Scan *scan, GuatuXmlTokenKind kind, char *text, const char *end)
{
  if (scan->n_tokens == scan->tokens->len)
    g_array_set_size (scan->tokens, 2 * scan->n_tokens + 64);
  *token_at (scan, scan->n_tokens++)
      = (GuatuXmlToken) { text, (guint32) (end - text), kind };
}

static gboolean
is_in_class (const char *at, guint8 class)
{
  return (guatu_xml_plain_classes[(guchar) *at] & class) != 0;
}

static inline gboolean
take_name (Scan *scan, GuatuXmlTokenKind kind)
{
  char *begin = scan->at;

  if (!is_in_class (begin, FIRST))
    return stop_at (scan, begin);
  scan->at = guatu_xml_plain_skip (begin, NAME);
  add (scan, kind, begin, scan->at);
  return TRUE;
}

static gboolean
is_same (const GuatuXmlToken *a, const GuatuXmlToken *b)
{
  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
}

/* Whether the attribute of which the name was added last is there twice, or one too many.
 */
static gboolean
is_odd_attribute (const Scan *scan, guint first)
{
  const guint last = scan->n_tokens - 1;

  if (last - first >= 2 * GUATU_XML_PLAIN_ATTRIBUTES)
    return TRUE;
  for (guint i = first; i < last; i += 2)
    if (is_same (token_at (scan, i), token_at (scan, last)))
      return TRUE;
  return FALSE;
}

/* Takes r="C7". */
static gboolean
take_attribute (Scan *scan, guint first)
{
  char *begin;

  if (!take_name (scan, GUATU_XML_ATTRIBUTE))
    return FALSE;
  if (scan->at[0] != '=')
    return stop_at (scan, scan->at);
  if (scan->at[1] != '"')
    return stop_at (scan, scan->at + 1);
  if (is_odd_attribute (scan, first))
    return FALSE;
  begin = scan->at + 2;
  scan->at = guatu_xml_plain_skip (begin, VALUE);
  if (*scan->at != '"')
    return stop_at (scan, scan->at);
  add (scan, GUATU_XML_VALUE, begin, scan->at++);
  return TRUE;
}

/* Takes a tag with which an element begins, and perhaps ends. */
static gboolean
take_begin (Scan *scan, gboolean *is_empty)
{
  guint first;

  scan->at++;
  if (!take_name (scan, GUATU_XML_BEGIN))
    return FALSE;
  first = scan->n_tokens;
  for (;;)
    {
      const char *before = scan->at;

      scan->at = guatu_xml_plain_skip (scan->at, BLANK);
      *is_empty = *scan->at == '/';
      if (*is_empty && scan->at[1] != '>')
        return stop_at (scan, scan->at + 1);
      if (*is_empty || *scan->at == '>')
        {
          scan->at += *is_empty ? 2 : 1;
          return TRUE;
        }
      if (scan->at == before)
        return stop_at (scan, before);
      if (!take_attribute (scan, first))
        return FALSE;
    }
}

/* Takes the tag with which an element ends. */
static gboolean
take_end (Scan *scan, const GuatuXmlToken *begin)
{
  char *at = scan->at + 2;
  guint32 n = 0;

  while (n < begin->length && *at == begin->text[n])
    {
      at++;
      n++;
    }
  at = guatu_xml_plain_skip (at, BLANK);
  if (n < begin->length || *at != '>')
    return stop_at (scan, memchr (scan->at, '>', (gsize) (scan->end - scan->at)) == NULL
                              ? scan->end
                              : scan->at);
  scan->at = at + 1;
  return TRUE;
}

static gboolean
take_text (Scan *scan)
{
  char *begin = scan->at;

  scan->at = guatu_xml_plain_skip (begin, TEXT);
  if (*scan->at != '<')
    return stop_at (scan, scan->at);
  if (scan->at > begin)
    add (scan, GUATU_XML_TEXT, begin, scan->at);
  return TRUE;
}

/* Takes an element with all that is in it, and the text before it. */
static gboolean
take_element (Scan *scan, guint max_depth)
{
  guint open[GUATU_XML_PLAIN_DEPTH], depth = 0;

  do
    {
      gboolean ends;

      if (!take_text (scan))
        return FALSE;
      ends = scan->at[1] == '/';
      if (!ends)
        {
          if (depth == MIN (max_depth, GUATU_XML_PLAIN_DEPTH))
            return FALSE;
          open[depth++] = scan->n_tokens;
          if (!take_begin (scan, &ends))
            return FALSE;
        }
      else if (depth == 0
               || !take_end (
                   scan, &g_array_index (scan->tokens, GuatuXmlToken, open[depth - 1])))
        return FALSE;
      if (ends)
        {
          const GuatuXmlToken begin = *token_at (scan, open[--depth]);

          add (scan, GUATU_XML_END, begin.text, begin.text + begin.length);
        }
    }
  while (depth > 0);
  return TRUE;
}

/**
 * guatu_xml_plain_find:
 * @text: (array length=length): a document from somewhere between two elements on, with a
 *   zero behind it
 * @length: its bytes
 * @max_depth: elements in one another, of which there may be fewer
 * @tokens: (element-type GuatuXmlToken): gets what the next element is made of, and the
 *   text before it, if it is plain
 * @n_taken: (out): how many bytes these are, if it is plain
 *
 * Takes an element apart if it is plain: a parser that validates nothing would tell the
 * same of it, in whatever encoding that has ASCII.
 *
 * Returns: whether it is, or may be once more of it is there
 */
GuatuXmlShape
guatu_xml_plain_find (char *text, gsize length, guint max_depth, GArray *tokens,
                      gsize *n_taken)
{
  Scan scan = { text, text + length, tokens, 0, FALSE };

  if (!take_element (&scan, max_depth))
    return scan.is_short ? GUATU_XML_IS_SHORT : GUATU_XML_IS_OTHER;
  g_array_set_size (tokens, scan.n_tokens);
  *n_taken = (gsize) (scan.at - text);
  return GUATU_XML_IS_PLAIN;
}

/**
 * guatu_xml_plain_tag:
 * @text: a document from the tag on with which an element begins, with a zero behind it
 * @tokens: (element-type GuatuXmlToken): gets its name and its attributes
 *
 * Takes a tag apart if it is plain, and one of an element that may have something within.
 *
 * Returns: (nullable): what is behind it, or %NULL if it is not such a tag
 */
char *
guatu_xml_plain_tag (char *text, GArray *tokens)
{
  Scan scan = { text, NULL, tokens, 0, FALSE };
  gboolean is_empty = FALSE;

  if (*text != '<' || !take_begin (&scan, &is_empty) || is_empty)
    return NULL;
  g_array_set_size (tokens, scan.n_tokens);
  return scan.at;
}

/**
 * guatu_xml_plain_attributes:
 * @tokens: (array length=n_tokens): what follows on the name of an element that is taken,
 *   behind each of which anything may be written
 * @n_tokens: how many there are
 * @attributes: (out caller-allocates): gets its names and values, and an end: twice
 *   %GUATU_XML_PLAIN_ATTRIBUTES and one
 *
 * Returns: how many of the tokens its attributes are
 */
guint
guatu_xml_plain_attributes (GuatuXmlToken *tokens, guint n_tokens,
                            const char **attributes)
{
  guint n = 0;

  for (; n < n_tokens
         && (tokens[n].kind == GUATU_XML_ATTRIBUTE || tokens[n].kind == GUATU_XML_VALUE);
       n++)
    {
      tokens[n].text[tokens[n].length] = '\0';
      attributes[n] = tokens[n].text;
    }
  attributes[n] = NULL;
  return n;
}
