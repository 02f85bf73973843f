/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <expat.h>

#include "io/sheet/xml.h"

G_BEGIN_DECLS

/**
 * GuatuXmlReading:
 * @parser: gets what is not plain
 * @events: what is told
 * @user_data: what these are called with
 * @depth: of the element that is read
 * @error: what keeps it from being read on
 * @n_fed: how many bytes the parser got
 * @ahead: what was unpacked and not read, where elements may be very many
 * @tokens: what the next element is made of, if it is plain
 * @many_depth: the depth of the element that has them, 0 outside of it
 * @between: behind how many bytes there is the place between two of them that was last
 * @is_past: whether that element is over
 * @n_lines: how many lines the parser did not get
 *
 * A document that is being read.
 */
typedef struct
{
  XML_Parser parser;
  const GuatuXmlEvents *events;
  gpointer user_data;
  guint depth;
  GError *error;
  gint64 n_fed;
  GString *ahead;
  GArray *tokens;
  guint many_depth;
  gint64 between;
  gboolean is_past;
  gulong n_lines;
} GuatuXmlReading;

gboolean guatu_xml_parse (GuatuXmlReading *reading, const char *bytes, gsize length,
                          gboolean is_end, GError **error);
gboolean guatu_xml_read_ahead (GuatuXmlReading *reading, gboolean is_end, GError **error);

G_END_DECLS
