/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  GUATU_XML_BEGIN,
  GUATU_XML_ATTRIBUTE, /* of what began last; its value follows */
  GUATU_XML_VALUE,
  GUATU_XML_TEXT,
  GUATU_XML_END, /* of what began last and has not ended */
} GuatuXmlTokenKind;

/**
 * GuatuXmlToken:
 * @text: (array length=length): the name, the value or the text, where it stands
 *
 * A part of a document.
 */
typedef struct
{
  char *text;
  guint32 length;
  GuatuXmlTokenKind kind;
} GuatuXmlToken;

/* What stands somewhere in a document. */
typedef enum
{
  GUATU_XML_IS_PLAIN,
  GUATU_XML_IS_SHORT, /* it may go on as plain, but is not there to its end */
  GUATU_XML_IS_OTHER,
} GuatuXmlShape;

/* The attributes that an element may have to be plain. */
#define GUATU_XML_PLAIN_ATTRIBUTES 8u

GuatuXmlShape guatu_xml_plain_find (char *text, gsize length, guint max_depth,
                                    GArray *tokens, gsize *n_taken);

G_END_DECLS
