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

/* Elements in one another, more of which are not plain. */
#define GUATU_XML_PLAIN_DEPTH 8u

/* The attributes that an element may have to be plain. */
#define GUATU_XML_PLAIN_ATTRIBUTES 8u

/* What a byte of a plain element may be. */
enum
{
  GUATU_XML_PLAIN_FIRST = 1 << 0, /* of a name */
  GUATU_XML_PLAIN_NAME = 1 << 1,
  GUATU_XML_PLAIN_VALUE = 1 << 2,
  GUATU_XML_PLAIN_TEXT = 1 << 3,
  GUATU_XML_PLAIN_BLANK = 1 << 4,
};

extern const guint8 guatu_xml_plain_classes[256];

/** guatu_xml_plain_skip: where the bytes of a class end, which no zero is of. */
static inline char *
guatu_xml_plain_skip (char *at, guint8 class)
{
  while ((guatu_xml_plain_classes[(guchar) *at] & class) != 0)
    at++;
  return at;
}

GuatuXmlShape guatu_xml_plain_find (char *text, gsize length, guint max_depth,
                                    GArray *tokens, gsize *n_taken);
char *guatu_xml_plain_tag (char *text, GArray *tokens);
guint guatu_xml_plain_attributes (GuatuXmlToken *tokens, guint n_tokens,
                                  const char **attributes);

G_END_DECLS
