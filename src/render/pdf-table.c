/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pdf-table.h"

#include <string.h>

/* An entry of the table: ten digits of offset, and then ten characters more. */
#define ENTRY_SIZE 20

/* The end, which names the place of the table, is no longer than this. */
#define END_SIZE 64

/* Only for the parts of a document that are text: a NUL ends the search.
 * Returns: (nullable): what follows the first @key from @from on */
static const char *
after (const char *from, const char *end, const char *key)
{
  const char *found
      = from != NULL && from < end ? g_strstr_len (from, end - from, key) : NULL;

  return found != NULL ? found + strlen (key) : NULL;
}

static gboolean
read_number (const char *from, const char *end, const char *key, guint64 *number)
{
  const char *digits = after (from, end, key);

  if (digits == NULL)
    return FALSE;
  *number = g_ascii_strtoull (digits, NULL, 10);
  return TRUE;
}

/* Returns: (nullable): where an object starts, by the table that starts with
 * "xref", the range of its numbers and a line's end. */
static const char *
find_object (const char *start, const char *end, const GuatuPdfTable *table,
             guint64 number)
{
  const char *entries = after (start + table->place, end, "\n");
  guint64 offset;

  entries = after (entries, end, "\n");
  if (entries == NULL || number >= table->size
      || (guint64) (end - entries) < table->size * ENTRY_SIZE)
    return NULL;
  offset = g_ascii_strtoull (entries + number * ENTRY_SIZE, NULL, 10);
  return offset < (guint64) (end - start) ? start + offset : NULL;
}

/**
 * guatu_pdf_table_read:
 * @table: (out caller-allocates): set on success
 * @pdf: a document
 *
 * Returns: whether it is of the form that cairo gives PDF 1.4
 */
gboolean
guatu_pdf_table_read (GuatuPdfTable *table, const GByteArray *pdf)
{
  const char *start = (const char *) pdf->data, *end = start + pdf->len;
  const char *trailer;

  if (pdf->len < END_SIZE
      || !read_number (end - END_SIZE, end, "startxref\n", &table->place)
      || table->place >= pdf->len)
    return FALSE;
  trailer = after (start + table->place, end, "trailer");
  return read_number (trailer, end, "/Size ", &table->size)
         && read_number (trailer, end, "/Root ", &table->root)
         && read_number (trailer, end, "/Info ", &table->info);
}

/**
 * guatu_pdf_table_dictionary:
 * @pdf: the document that the table was read of; may have been added to
 * @number: of an object
 *
 * Returns: (transfer full) (nullable): the dictionary that the object is, without its
 *   end
 */
char *
guatu_pdf_table_dictionary (const GuatuPdfTable *table, const GByteArray *pdf,
                            guint64 number)
{
  const char *start = (const char *) pdf->data, *end = start + pdf->len;
  const char *object = find_object (start, end, table, number);
  const char *dictionary = after (object, end, "obj\n<<");
  const char *close = after (dictionary, end, "endobj");

  close = close != NULL ? g_strrstr_len (dictionary, close - dictionary, ">>") : NULL;
  return close != NULL ? g_strndup (dictionary, (gsize) (close - dictionary)) : NULL;
}
