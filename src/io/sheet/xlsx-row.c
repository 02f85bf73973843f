/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/xlsx-row.h"

#include <string.h>

/* Rows of a sheet as nearly all programs write them, of which there may be a million:
 * taken apart without looking at what else an element may be. */

/* Where @what ends that a text begins with; %NULL if it does not. */
static inline char *
pass (char *at, const char *what)
{
  while (*what != '\0')
    if (*at++ != *what++)
      return NULL;
  return at;
}

/* Takes r="C7" s="3" t="s", each of which may be missing and none be there twice. */
static inline char *
take_attributes (char *at, GuatuXlsxPlainCell *cell)
{
  *cell = (GuatuXlsxPlainCell) { NULL };
  while (*at == ' ')
    {
      char **const value = at[1] == 'r'   ? &cell->place
                           : at[1] == 's' ? &cell->style
                           : at[1] == 't' ? &cell->type
                                          : NULL;

      if (value == NULL || *value != NULL || at[2] != '=' || at[3] != '"')
        return NULL;
      *value = at + 4;
      at = guatu_xml_plain_skip (*value, GUATU_XML_PLAIN_VALUE);
      if (*at++ != '"')
        return NULL;
    }
  return at;
}

/* Takes a text up to the tags behind it. */
static inline char *
take_text (char *at, const char *tags, GuatuXlsxPlainCell *cell)
{
  cell->text = at;
  at = guatu_xml_plain_skip (at, GUATU_XML_PLAIN_TEXT);
  cell->length = (guint32) (at - cell->text);
  return pass (at, tags);
}

/* Takes <c r="C7"><v>158.38</v></c>, a text of its own or an empty cell; returns what is
 * behind it, or NULL if it is another one. */
static char *
take_cell (char *at, GuatuXlsxPlainCell *cell)
{
  char *next;

  at = pass (at, "<c");
  if (at == NULL || (at = take_attributes (at, cell)) == NULL)
    return NULL;
  if (*at == '/')
    return pass (at, "/>");
  if ((next = pass (at, "><v>")) != NULL)
    return take_text (next, "</v></c>", cell);
  if ((next = pass (at, "><is><t>")) != NULL
      || (next = pass (at, "><is><t xml:space=\"preserve\">")) != NULL)
    return take_text (next, "</t></is></c>", cell);
  return pass (at, "></c>");
}

/**
 * guatu_xlsx_row_take:
 * @text: a document between two rows, with a zero behind it
 * @row: gets the row, whose parts stand in @text, behind each of which anything may be
 *   written
 *
 * Takes a row apart that has nothing but cells with texts and numbers, without formulas,
 * entities and anything that is not ASCII. Nothing is written if it is not such a one.
 *
 * Returns: (nullable): what is behind it, or %NULL if it is another one or not whole
 */
char *
guatu_xlsx_row_take (char *text, GuatuXlsxPlainRow *row)
{
  char *at = guatu_xml_plain_skip (text, GUATU_XML_PLAIN_BLANK);
  const GuatuXmlToken *name;
  char *end;

  at = guatu_xml_plain_tag (at, row->tag);
  if (at == NULL)
    return NULL;
  name = &g_array_index (row->tag, GuatuXmlToken, 0);
  if (name->length != 3 || strncmp (name->text, "row", 3) != 0)
    return NULL;
  g_array_set_size (row->cells, 0);
  while ((end = pass (at, "</row>")) == NULL)
    {
      GuatuXlsxPlainCell cell;

      at = take_cell (at, &cell);
      if (at == NULL)
        return NULL;
      g_array_append_val (row->cells, cell);
    }
  return end;
}
