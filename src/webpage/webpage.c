/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gmodule.h>
#include <libxml/HTMLparser.h>

#include "io/sheet/html-parser.h"

/* Takes web pages apart by libxml2, which builds nothing of them here, fetches nothing
 * that they refer to and runs no script. */

/* @is_over: whether no more is wanted; libxml2 still ends what is open then */
typedef struct
{
  htmlParserCtxtPtr parser;
  const GuatuHtmlEvents *events;
  gpointer data;
  gboolean is_over;
} Page;

static void
go_on (Page *page, gboolean is_wanted)
{
  page->is_over = !is_wanted;
  if (page->is_over)
    xmlStopParser (page->parser);
}

static void
on_begin (void *data, const xmlChar *name, const xmlChar **attributes)
{
  Page *page = data;

  if (!page->is_over)
    go_on (page, page->events->begin (page->data, (const char *) name,
                                      (const char **) attributes));
}

static void
on_end (void *data, const xmlChar *name)
{
  Page *page = data;

  if (!page->is_over)
    go_on (page, page->events->end (page->data, (const char *) name));
}

static void
on_text (void *data, const xmlChar *text, int length)
{
  Page *page = data;

  if (!page->is_over)
    go_on (page, page->events->text (page->data, (const char *) text, (gsize) length));
}

static void
parse (const char *text, gsize length, const GuatuHtmlEvents *events, gpointer data)
{
  static const xmlSAXHandler handlers = {
    .startElement = on_begin,
    .endElement = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
    .initialized = 1,
  };
  Page page = { htmlNewParserCtxt (), events, data, FALSE };
  xmlDocPtr document;

  *page.parser->sax = handlers;
  page.parser->userData = &page;
  document = htmlCtxtReadMemory (page.parser, text, (int) length, NULL, "UTF-8",
                                 HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                     | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  if (document != NULL)
    xmlFreeDoc (document);
  htmlFreeParserCtxt (page.parser);
}

extern G_MODULE_EXPORT const GuatuHtmlParser GUATU_MODULE;
const GuatuHtmlParser GUATU_MODULE = { { GUATU_VERSION }, parse };
