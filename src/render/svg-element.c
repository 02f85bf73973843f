/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "render/clean.h"
#include "render/svg-write.h"

/* The few rules of XML that a drawing needs. A library of XML writes the same, but
 * takes longer to load than a figure takes to be written. */

/* Where the writer is. */
typedef enum
{
  BETWEEN_TAGS,
  IN_TAG,     /* the start tag of an element is still open */
  AFTER_TEXT, /* the end tag follows on it, without a line between */
} Place;

struct _GuatuSvgWriter
{
  GString *out;
  GPtrArray *open; /* the names of the elements that are open; not owned */
  Place place;
};

/**
 * guatu_svg_writer_new:
 * @prologue: what a document in UTF-8 begins with
 *
 * Returns: (transfer full): a writer that has begun a document
 */
GuatuSvgWriter *
guatu_svg_writer_new (const char *prologue)
{
  GuatuSvgWriter *writer = g_new0 (GuatuSvgWriter, 1);

  writer->out = g_string_sized_new (64 * 1024);
  writer->open = g_ptr_array_new ();
  g_string_append (writer->out, prologue);
  return writer;
}

/**
 * guatu_svg_writer_free:
 */
void
guatu_svg_writer_free (GuatuSvgWriter *writer)
{
  if (writer->out != NULL)
    g_string_free (writer->out, TRUE);
  g_ptr_array_unref (writer->open);
  g_free (writer);
}

/**
 * guatu_svg_writer_take:
 *
 * Ends what is open and takes the document, which leaves the writer with none.
 *
 * Returns: (transfer full): the document
 */
GBytes *
guatu_svg_writer_take (GuatuSvgWriter *writer)
{
  while (writer->open->len > 0)
    guatu_svg_end (writer);
  return g_string_free_to_bytes (g_steal_pointer (&writer->out));
}

static void
close_tag (GuatuSvgWriter *writer, const char *after)
{
  if (writer->place != IN_TAG)
    return;
  g_string_append_c (writer->out, '>');
  g_string_append (writer->out, after);
}

/* In an attribute a quotation mark would end it, and a line break become a space. */
static void
append_escaped (GString *out, const char *text, gboolean is_attribute)
{
  const char *special = is_attribute ? "&<>\"\n\t\r" : "&<>\r";

  for (;;)
    {
      gsize length = strcspn (text, special);

      g_string_append_len (out, text, (gssize) length);
      text += length;
      switch (*text)
        {
        case '\0':
          return;
        case '&':
          g_string_append (out, "&amp;");
          break;
        case '<':
          g_string_append (out, "&lt;");
          break;
        case '>':
          g_string_append (out, "&gt;");
          break;
        case '"':
          g_string_append (out, "&quot;");
          break;
        default:
          g_string_append_printf (out, "&#%d;", *text);
        }
      text++;
    }
}

/**
 * guatu_svg_start:
 * @element: a name that outlives the element, such as a literal
 *
 * Starts an element on a line of its own; guatu_svg_end() ends it.
 */
void
guatu_svg_start (GuatuSvgWriter *writer, const char *element)
{
  close_tag (writer, "\n");
  g_string_append_c (writer->out, '<');
  g_string_append (writer->out, element);
  g_ptr_array_add (writer->open, (gpointer) element);
  writer->place = IN_TAG;
}

/**
 * guatu_svg_end:
 *
 * Ends the element that was started last.
 */
void
guatu_svg_end (GuatuSvgWriter *writer)
{
  const char *element = g_ptr_array_steal_index (writer->open, writer->open->len - 1);

  if (writer->place == IN_TAG)
    g_string_append (writer->out, "/>\n");
  else
    {
      g_string_append (writer->out, "</");
      g_string_append (writer->out, element);
      g_string_append (writer->out, ">\n");
    }
  writer->place = BETWEEN_TAGS;
}

/**
 * guatu_svg_attribute:
 * @value: made by the program
 *
 * Writes an attribute of the element that was just started.
 */
void
guatu_svg_attribute (GuatuSvgWriter *writer, const char *name, const char *value)
{
  g_return_if_fail (writer->place == IN_TAG);

  g_string_append_c (writer->out, ' ');
  g_string_append (writer->out, name);
  g_string_append (writer->out, "=\"");
  append_escaped (writer->out, value, TRUE);
  g_string_append_c (writer->out, '"');
}

/**
 * guatu_svg_raw_text:
 * @text: of characters that XML takes
 *
 * Writes what stands between the tags of the element that is open.
 */
void
guatu_svg_raw_text (GuatuSvgWriter *writer, const char *text)
{
  close_tag (writer, "");
  append_escaped (writer->out, text, FALSE);
  writer->place = AFTER_TEXT;
}

/**
 * guatu_svg_verbatim:
 * @text: made by the program
 *
 * Writes what stands between the tags of the element that is open, as it is: in a page
 * nothing is escaped in the elements of style sheets and of data.
 */
void
guatu_svg_verbatim (GuatuSvgWriter *writer, const char *text)
{
  close_tag (writer, "");
  g_string_append (writer->out, text);
  writer->place = AFTER_TEXT;
}

/**
 * guatu_svg_text:
 * @text: from a dataset, so with any character
 *
 * Writes what stands between the tags of the element that is open, on one line.
 */
void
guatu_svg_text (GuatuSvgWriter *writer, const char *text)
{
  g_autofree char *clean = guatu_clean_text (text);

  guatu_svg_raw_text (writer, clean);
}

/**
 * guatu_svg_text_span:
 * @style: in CSS, or "" for none
 * @text: from a dataset
 *
 * Writes a part of a text in a style of its own, without a blank around it.
 */
void
guatu_svg_text_span (GuatuSvgWriter *writer, const char *style, const char *text)
{
  close_tag (writer, "");
  g_string_append (writer->out, "<tspan");
  writer->place = IN_TAG;
  if (*style != '\0')
    guatu_svg_attribute (writer, "style", style);
  g_string_append_c (writer->out, '>');
  writer->place = AFTER_TEXT;
  guatu_svg_text (writer, text);
  g_string_append (writer->out, "</tspan>");
}
