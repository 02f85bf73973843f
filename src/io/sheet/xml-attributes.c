/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/xml.h"

/* What the tag of an element says. */

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
    {
      const char *own = guatu_xml_local_name (attributes[i]);

      if (*own == *name && strcmp (own, name) == 0)
        return attributes[i + 1];
    }
  return NULL;
}

/** guatu_xml_to_number: the number that a value is, or @otherwise where it is none. */
guint
guatu_xml_to_number (const char *text, guint otherwise)
{
  guint64 number = 0;

  if (g_ascii_isdigit (text[0]) && text[1] == '\0')
    return (guint) (text[0] - '0');
  return g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT, &number, NULL)
             ? (guint) number
             : otherwise;
}

/** guatu_xml_number: the number that an attribute is, or @otherwise where it is none. */
guint
guatu_xml_number (const char **attributes, const char *name, guint otherwise)
{
  const char *text = guatu_xml_attribute (attributes, name);

  return text != NULL ? guatu_xml_to_number (text, otherwise) : otherwise;
}

/** guatu_xml_flag: whether an attribute says yes: "1", "true". */
gboolean
guatu_xml_flag (const char **attributes, const char *name)
{
  const char *text = guatu_xml_attribute (attributes, name);

  return text != NULL && (strcmp (text, "1") == 0 || strcmp (text, "true") == 0);
}
