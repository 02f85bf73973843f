/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/xml-plain.h"
#include "io/sheet/xml-private.h"

/* Of what is very many, the parser gets what is not plain: a document without some of its
 * elements is a document, too, so that it says of the rest what it would say of all. */

/* What is longer and may be plain is left to the parser all the same. */
#define MAX_PLAIN (1024 * 1024)

/* Tells of a plain element what the parser would. */
static gboolean
tell_plain (GuatuXmlReading *reading, GError **error)
{
  const GuatuXmlEvents *events = reading->events;
  GuatuXmlToken *token = (GuatuXmlToken *) reading->tokens->data;
  const GuatuXmlToken *end = token + reading->tokens->len;
  const char *attributes[2 * GUATU_XML_PLAIN_ATTRIBUTES + 1];
  gboolean goes_on = TRUE;

  while (token < end && goes_on)
    {
      const GuatuXmlToken *first = token++;

      if (first->kind == GUATU_XML_TEXT)
        {
          goes_on
              = events->text == NULL
                || events->text (first->text, first->length, reading->user_data, error);
          continue;
        }
      /* What stood behind a name or a value is known. */
      first->text[first->length] = '\0';
      token += guatu_xml_plain_attributes (token, (guint) (end - token), attributes);
      if (first->kind == GUATU_XML_END)
        goes_on = events->end == NULL
                  || events->end (guatu_xml_local_name (first->text), reading->user_data,
                                  error);
      else
        goes_on = events->begin == NULL
                  || events->begin (guatu_xml_local_name (first->text), attributes,
                                    reading->user_data, error);
    }
  return goes_on;
}

static gulong
count_lines (const char *text, gsize length)
{
  const char *end = text + length;
  gulong n = 0;

  while ((text = memchr (text, '\n', (gsize) (end - text))) != NULL)
    {
      text++;
      n++;
    }
  return n;
}

/* Whether what is read next may be one of very many elements. */
static gboolean
is_between (const GuatuXmlReading *reading)
{
  return reading->many_depth > 0 && reading->between == reading->n_fed;
}

/* Takes elements that the reader takes itself as long as there are such, up to @at. */
static gboolean
take_usual (GuatuXmlReading *reading, gsize *at, GError **error)
{
  const GuatuXmlEvents *events = reading->events;
  gsize n = 1;

  if (events->take == NULL || !is_between (reading)
      || reading->depth + GUATU_XML_PLAIN_DEPTH > GUATU_XML_MAX_DEPTH)
    return TRUE;
  while (n > 0)
    {
      char *text = reading->ahead->str + *at;

      n = 0;
      if (!events->take (text, &n, reading->user_data, error))
        return FALSE;
      reading->n_lines += count_lines (text, n);
      *at += n;
    }
  return TRUE;
}

/* How many bytes the parser gets until it may be at a place between two elements of very
 * many: up to the end of a tag, or of what looks like one. */
static gsize
part_length (const GuatuXmlReading *reading, const char *bytes, gsize length)
{
  const char *end = reading->is_past ? NULL : memchr (bytes, '>', length);

  return end != NULL ? (gsize) (end + 1 - bytes) : length;
}

/** guatu_xml_read_ahead: reads what was unpacked, but for an element that may be plain
 * and is not whole unless it @is_end. */
gboolean
guatu_xml_read_ahead (GuatuXmlReading *reading, gboolean is_end, GError **error)
{
  GString *ahead = reading->ahead;
  gsize at = 0;

  while (at < ahead->len)
    {
      GuatuXmlShape shape = GUATU_XML_IS_OTHER;
      gsize left, n = 0;
      char *text;

      if (!take_usual (reading, &at, error))
        return FALSE;
      text = ahead->str + at;
      left = ahead->len - at;
      if (is_between (reading))
        shape = guatu_xml_plain_find (text, left, GUATU_XML_MAX_DEPTH - reading->depth,
                                      reading->tokens, &n);
      if (shape == GUATU_XML_IS_SHORT && !is_end && left < MAX_PLAIN)
        break;
      if (shape == GUATU_XML_IS_PLAIN)
        {
          reading->n_lines += count_lines (text, n);
          if (!tell_plain (reading, error))
            return FALSE;
        }
      else
        {
          n = part_length (reading, text, left);
          if (!guatu_xml_parse (reading, text, n, FALSE, error))
            return FALSE;
        }
      at += n;
    }
  g_string_erase (ahead, 0, (gssize) at);
  return !is_end || guatu_xml_parse (reading, "", 0, TRUE, error);
}
