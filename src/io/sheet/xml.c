/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/xml.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/xml-plain.h"
#include "io/sheet/xml-private.h"

/* The XML within packed files, read while it is unpacked. None of them needs a
 * document type, so that one that has any is refused, and with it all entities. */

/* Later versions of expat count in 64 bits wherever they run, under other names. */
#ifndef HAVE_XML_GETCURRENTBYTEINDEX64
#define XML_GetCurrentByteIndex64 XML_GetCurrentByteIndex
#define XML_GetCurrentByteCount64 XML_GetCurrentByteCount
#define XML_GetCurrentLineNumber64 XML_GetCurrentLineNumber
#endif

static void
stop (GuatuXmlReading *reading)
{
  XML_StopParser (reading->parser, XML_FALSE);
}

/* Notes that the parser has come to a place between two elements of very many. */
static void
note_between (GuatuXmlReading *reading)
{
  reading->between = (gint64) XML_GetCurrentByteIndex64 (reading->parser)
                     + (gint64) XML_GetCurrentByteCount64 (reading->parser);
}

static void
on_begin (void *data, const char *name, const char **attributes)
{
  GuatuXmlReading *reading = data;

  if (++reading->depth > GUATU_XML_MAX_DEPTH)
    {
      g_set_error (&reading->error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("A part of the file has more than %u elements in one another."),
                   GUATU_XML_MAX_DEPTH);
      stop (reading);
    }
  else if (reading->events->begin != NULL
           && !reading->events->begin (guatu_xml_local_name (name), attributes,
                                       reading->user_data, &reading->error))
    stop (reading);
  else if (reading->ahead != NULL && reading->many_depth == 0 && !reading->is_past
           && strcmp (guatu_xml_local_name (name), reading->events->many_in) == 0)
    {
      reading->many_depth = reading->depth;
      note_between (reading);
    }
}

static void
on_end (void *data, const char *name)
{
  GuatuXmlReading *reading = data;

  reading->depth--;
  if (reading->many_depth > 0 && reading->depth == reading->many_depth)
    note_between (reading);
  else if (reading->depth < reading->many_depth)
    {
      reading->many_depth = 0;
      reading->is_past = TRUE;
    }
  if (reading->error == NULL && reading->events->end != NULL
      && !reading->events->end (guatu_xml_local_name (name), reading->user_data,
                                &reading->error))
    stop (reading);
}

static void
on_text (void *data, const char *text, int length)
{
  GuatuXmlReading *reading = data;

  if (reading->error == NULL
      && !reading->events->text (text, (gsize) length, reading->user_data,
                                 &reading->error))
    stop (reading);
}

static void
on_doctype (void *data, const char *name, const char *system, const char *public,
            int has_internal_subset)
{
  GuatuXmlReading *reading = data;

  g_set_error_literal (&reading->error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("A part of the file declares a document type, which no office "
                          "program writes: it is not read."));
  stop (reading);
}

/** guatu_xml_parse: gives the parser bytes; returns whether there is nothing wrong. */
gboolean
guatu_xml_parse (GuatuXmlReading *reading, const char *bytes, gsize length,
                 gboolean is_end, GError **error)
{
  reading->n_fed += (gint64) length;
  if (XML_Parse (reading->parser, bytes, (int) length, is_end) == XML_STATUS_OK)
    return TRUE;
  if (reading->error != NULL)
    g_propagate_error (error, g_steal_pointer (&reading->error));
  else
    g_set_error (
        error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
        _ ("The file is damaged: line %lu of one of its parts is no XML. Save it "
           "anew."),
        (gulong) XML_GetCurrentLineNumber64 (reading->parser) + reading->n_lines);
  return FALSE;
}

/* Whether a document begins as one in which each byte below 128 is a letter of ASCII. */
static gboolean
has_ascii (const char *bytes, gsize length)
{
  return length >= 2 && bytes[0] != '\0' && bytes[1] != '\0' && (guchar) bytes[0] < 0xfe
         && (guchar) bytes[1] < 0xfe;
}

static gboolean
take (const char *bytes, gsize length, gboolean is_end, gpointer data, GError **error)
{
  GuatuXmlReading *reading = data;

  if (reading->events->many_in != NULL && reading->n_fed == 0 && reading->ahead == NULL
      && has_ascii (bytes, length))
    reading->ahead = g_string_sized_new (length);
  if (reading->ahead == NULL)
    return guatu_xml_parse (reading, bytes, length, is_end, error);
  g_string_append_len (reading->ahead, bytes, (gssize) length);
  return guatu_xml_read_ahead (reading, is_end, error);
}

/* What gives a parser the bytes of a document. */
typedef gboolean (*Feed) (gconstpointer source, GuatuXmlReading *reading, GError **error);

static gboolean
read_document (const char *encoding, const GuatuXmlEvents *events, gpointer user_data,
               Feed feed, gconstpointer source, GError **error)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (GuatuXmlToken));
  GuatuXmlReading reading = {
    .parser = XML_ParserCreate (encoding),
    .events = events,
    .user_data = user_data,
    .tokens = tokens,
  };
  gboolean done;

  XML_SetUserData (reading.parser, &reading);
  XML_SetElementHandler (reading.parser, on_begin, on_end);
  if (events->text != NULL)
    XML_SetCharacterDataHandler (reading.parser, on_text);
  XML_SetStartDoctypeDeclHandler (reading.parser, on_doctype);
  done = feed (source, &reading, error);
  XML_ParserFree (reading.parser);
  if (reading.ahead != NULL)
    g_string_free (reading.ahead, TRUE);
  g_clear_error (&reading.error);
  return done;
}

/* A part of a packed file. */
typedef struct
{
  GuatuZip *zip;
  const char *name;
} Part;

static gboolean
feed_part (gconstpointer source, GuatuXmlReading *reading, GError **error)
{
  const Part *part = source;

  return guatu_zip_unpack (part->zip, part->name, take, reading, error);
}

/**
 * guatu_xml_read_part:
 * @zip: a packed file
 * @name: one of its parts, which is XML
 * @events: what is told of it
 * @user_data: what these are called with
 * @error: a #GuatuIoError
 *
 * Reads a document while it is unpacked, so that it is never in memory as a whole.
 *
 * Returns: whether it was read to its end
 */
gboolean
guatu_xml_read_part (GuatuZip *zip, const char *name, const GuatuXmlEvents *events,
                     gpointer user_data, GError **error)
{
  const Part part = { zip, name };

  return read_document (NULL, events, user_data, feed_part, &part, error);
}

/* A text in memory. */
typedef struct
{
  const char *text;
  gsize length;
} Text;

static gboolean
feed_text (gconstpointer source, GuatuXmlReading *reading, GError **error)
{
  const Text *text = source;

  return take (text->text, text->length, TRUE, reading, error);
}

/**
 * guatu_xml_read_text:
 * @text: (array length=length): a document in UTF-8, whatever encoding it names
 * @length: its bytes, below 2 GiB
 * @events: what is told of it
 * @user_data: what these are called with
 * @error: a #GuatuIoError
 *
 * Returns: whether it was read to its end
 */
gboolean
guatu_xml_read_text (const char *text, gsize length, const GuatuXmlEvents *events,
                     gpointer user_data, GError **error)
{
  const Text source = { text, length };

  g_return_val_if_fail (length < G_MAXINT, FALSE);
  return read_document ("UTF-8", events, user_data, feed_text, &source, error);
}
