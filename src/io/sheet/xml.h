/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/zip.h"

G_BEGIN_DECLS

/* Elements in one another; more is an error. */
#define GUATU_XML_MAX_DEPTH 64u

/**
 * GuatuXmlEvents:
 * @begin: (nullable): an element begins
 * @end: (nullable): an element ends
 * @text: (nullable): text within an element, in pieces
 * @many_in: (nullable): the name of an element that may have very many within, so that
 *   the plain ones among these are read without a parser
 * @take: (nullable): takes one of these, and the blanks before it, if it is as nearly all
 *   are; @n_taken becomes how many bytes it is, or 0 where it is told of as others are
 *
 * What is told of a document. Names are those without a prefix, so that it makes no
 * difference which one a program gives to a namespace. A function that returns %FALSE
 * ends the reading.
 */
typedef struct
{
  gboolean (*begin) (const char *name, const char **attributes, gpointer user_data,
                     GError **error);
  gboolean (*end) (const char *name, gpointer user_data, GError **error);
  gboolean (*text) (const char *text, gsize length, gpointer user_data, GError **error);
  const char *many_in;
  gboolean (*take) (char *text, gsize *n_taken, gpointer user_data, GError **error);
} GuatuXmlEvents;

/** guatu_xml_local_name: (transfer none): a name without its prefix; most names are a few
 * letters without any. */
static inline const char *
guatu_xml_local_name (const char *name)
{
  for (const char *at = name; *at != '\0'; at++)
    if (*at == ':')
      return at + 1;
  return name;
}

/** guatu_xml_is_letter: whether a name is a single letter, as those of what is very many
 * are. */
static inline gboolean
guatu_xml_is_letter (const char *name, char letter)
{
  return name[0] == letter && name[1] == '\0';
}

gboolean guatu_xml_read_part (GuatuZip *zip, const char *name,
                              const GuatuXmlEvents *events, gpointer user_data,
                              GError **error);
gboolean guatu_xml_read_text (const char *text, gsize length,
                              const GuatuXmlEvents *events, gpointer user_data,
                              GError **error);
const char *guatu_xml_attribute (const char **attributes, const char *name);
guint guatu_xml_to_number (const char *text, guint otherwise);
guint guatu_xml_number (const char **attributes, const char *name, guint otherwise);
gboolean guatu_xml_flag (const char **attributes, const char *name);

G_END_DECLS
