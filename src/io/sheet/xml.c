/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/xml.h"

#include <expat.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"

/* The XML within packed files, read while it is unpacked. None of them needs a
 * document type, so that one that has any is refused, and with it all entities. */

typedef struct
{
  XML_Parser parser;
  const GuatuXmlEvents *events;
  gpointer user_data;
  guint depth;
  GError *error;
} Reading;

static const char *
local_name (const char *name)
{
  const char *colon = strchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

static void
stop (Reading *reading)
{
  XML_StopParser (reading->parser, XML_FALSE);
}

static void
on_begin (void *data, const char *name, const char **attributes)
{
  Reading *reading = data;

  if (++reading->depth > GUATU_XML_MAX_DEPTH)
    {
      g_set_error (&reading->error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("A part of the file has more than %u elements in one another."),
                   GUATU_XML_MAX_DEPTH);
      stop (reading);
    }
  else if (reading->events->begin != NULL
           && !reading->events->begin (local_name (name), attributes, reading->user_data,
                                       &reading->error))
    stop (reading);
}

static void
on_end (void *data, const char *name)
{
  Reading *reading = data;

  reading->depth--;
  if (reading->error == NULL && reading->events->end != NULL
      && !reading->events->end (local_name (name), reading->user_data, &reading->error))
    stop (reading);
}

static void
on_text (void *data, const char *text, int length)
{
  Reading *reading = data;

  if (reading->error == NULL
      && !reading->events->text (text, (gsize) length, reading->user_data,
                                 &reading->error))
    stop (reading);
}

static void
on_doctype (void *data, const char *name, const char *system, const char *public,
            int has_internal_subset)
{
  Reading *reading = data;

  g_set_error_literal (&reading->error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("A part of the file declares a document type, which no office "
                          "program writes: it is not read."));
  stop (reading);
}

/* Later versions of expat call this deprecated, and have another name for it that those
 * before lack. */
static gulong
line_of (XML_Parser parser)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  return (gulong) XML_GetCurrentLineNumber (parser);
  G_GNUC_END_IGNORE_DEPRECATIONS
}

static gboolean
take (const char *bytes, gsize length, gboolean is_end, gpointer data, GError **error)
{
  Reading *reading = data;

  if (XML_Parse (reading->parser, bytes, (int) length, is_end) == XML_STATUS_OK)
    return TRUE;
  if (reading->error != NULL)
    g_propagate_error (error, g_steal_pointer (&reading->error));
  else
    g_set_error (
        error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
        _ ("The file is damaged: line %lu of one of its parts is no XML. Save it "
           "anew."),
        line_of (reading->parser));
  return FALSE;
}

/* What gives a parser the bytes of a document. */
typedef gboolean (*Feed) (gconstpointer source, Reading *reading, GError **error);

static gboolean
read_document (const char *encoding, const GuatuXmlEvents *events, gpointer user_data,
               Feed feed, gconstpointer source, GError **error)
{
  Reading reading = { XML_ParserCreate (encoding), events, user_data, 0, NULL };
  gboolean done;

  XML_SetUserData (reading.parser, &reading);
  XML_SetElementHandler (reading.parser, on_begin, on_end);
  if (events->text != NULL)
    XML_SetCharacterDataHandler (reading.parser, on_text);
  XML_SetStartDoctypeDeclHandler (reading.parser, on_doctype);
  done = feed (source, &reading, error);
  XML_ParserFree (reading.parser);
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
feed_part (gconstpointer source, Reading *reading, GError **error)
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
feed_text (gconstpointer source, Reading *reading, GError **error)
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

/**
 * guatu_xml_attribute:
 * @attributes: (array zero-terminated=1): names and values
 * @name: a name without a prefix
 *
 * Returns: (transfer none) (nullable): the value that belongs to it
 */
const char *
guatu_xml_attribute (const char **attributes, const char *name)
{
  for (guint i = 0; attributes[i] != NULL; i += 2)
    if (strcmp (local_name (attributes[i]), name) == 0)
      return attributes[i + 1];
  return NULL;
}

/** guatu_xml_number: the number that an attribute is, or @otherwise where it is none. */
guint
guatu_xml_number (const char **attributes, const char *name, guint otherwise)
{
  const char *text = guatu_xml_attribute (attributes, name);
  guint64 number = 0;

  return text != NULL
                 && g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT, &number, NULL)
             ? (guint) number
             : otherwise;
}

/** guatu_xml_flag: whether an attribute says yes: "1", "true". */
gboolean
guatu_xml_flag (const char **attributes, const char *name)
{
  const char *text = guatu_xml_attribute (attributes, name);

  return text != NULL && (strcmp (text, "1") == 0 || strcmp (text, "true") == 0);
}
