/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pdf-attach.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "dataset/media-type.h"
#include "render/render.h"

/*
 * Cairo cannot attach a file, but PDF can be added to at its end (ISO 32000-1,
 * 7.5.6): the new objects, the catalogue once more with what names them, and a
 * table of where these are, which points to the table before it.
 */

/* What the end of cairo's file tells. */
typedef struct
{
  guint64 table;         /* where its table of objects is */
  guint64 size;          /* how many objects it has, counted from 0 */
  guint64 root;          /* the number of the catalogue */
  guint64 info;          /* the number of the description */
  const char *catalogue; /* its dictionary, without the end */
  gsize catalogue_length;
} Tail;

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
find_object (const char *start, const char *end, const Tail *tail, guint64 number)
{
  const char *entries = after (start + tail->table, end, "\n");
  guint64 offset;

  entries = after (entries, end, "\n");
  if (entries == NULL || number >= tail->size
      || (guint64) (end - entries) < tail->size * ENTRY_SIZE)
    return NULL;
  offset = g_ascii_strtoull (entries + number * ENTRY_SIZE, NULL, 10);
  return offset < (guint64) (end - start) ? start + offset : NULL;
}

static gboolean
read_tail (const GByteArray *pdf, Tail *tail)
{
  const char *start = (const char *) pdf->data, *end = start + pdf->len;
  const char *trailer, *catalogue, *close;

  if (pdf->len < END_SIZE
      || !read_number (end - END_SIZE, end, "startxref\n", &tail->table)
      || tail->table >= pdf->len)
    return FALSE;
  trailer = after (start + tail->table, end, "trailer");
  if (!read_number (trailer, end, "/Size ", &tail->size)
      || !read_number (trailer, end, "/Root ", &tail->root)
      || !read_number (trailer, end, "/Info ", &tail->info))
    return FALSE;
  catalogue = after (find_object (start, end, tail, tail->root), end, "<<");
  close = catalogue != NULL ? g_strstr_len (catalogue, end - catalogue, "endobj") : NULL;
  close = close != NULL ? g_strrstr_len (catalogue, close - catalogue, ">>") : NULL;
  tail->catalogue = catalogue;
  tail->catalogue_length = close != NULL ? (gsize) (close - catalogue) : 0;
  return close != NULL;
}

/* Names of any script are UTF-16 (ISO 32000-1, 7.9.2.2); in hexadecimal nothing
 * needs to be escaped. */
static char *
text_string (const char *text)
{
  GString *hex = g_string_new ("<FEFF");
  g_autofree gunichar2 *units = g_utf8_to_utf16 (text, -1, NULL, NULL, NULL);

  for (gsize i = 0; units != NULL && units[i] != 0; i++)
    g_string_append_printf (hex, "%04X", units[i]);
  g_string_append_c (hex, '>');
  return g_string_free (hex, FALSE);
}

static void
append (GByteArray *pdf, const char *text)
{
  g_byte_array_append (pdf, (const guint8 *) text, (guint) strlen (text));
}

static void append_printf (GByteArray *pdf, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
append_printf (GByteArray *pdf, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  append (pdf, text);
}

/* Not compressed, so that it is found by whoever looks for it. */
static void
append_file (GByteArray *pdf, guint64 number, GBytes *data)
{
  gsize length;
  const guint8 *bytes = g_bytes_get_data (data, &length);

  append_printf (pdf,
                 "%" G_GUINT64_FORMAT " 0 obj\n<< /Type /EmbeddedFile"
                 " /Subtype " GUATU_DATASET_PDF_TYPE " /Length %" G_GSIZE_FORMAT
                 " /Params << /Size %" G_GSIZE_FORMAT " >> >>\nstream\n",
                 number, length, length);
  g_byte_array_append (pdf, bytes, (guint) length);
  append (pdf, "\nendstream\nendobj\n");
}

static void
append_specification (GByteArray *pdf, guint64 number, const char *name)
{
  append_printf (pdf,
                 "%" G_GUINT64_FORMAT " 0 obj\n<< /Type /Filespec /F %s /UF %s"
                 " /EF << /F %" G_GUINT64_FORMAT " 0 R /UF %" G_GUINT64_FORMAT
                 " 0 R >> /AFRelationship /Source >>\nendobj\n",
                 number, name, name, number - 1, number - 1);
}

static void
append_catalogue (GByteArray *pdf, const Tail *tail, const char *dictionary,
                  const char *name)
{
  append_printf (pdf,
                 "%" G_GUINT64_FORMAT
                 " 0 obj\n<<%s /Names << /EmbeddedFiles << /Names [ %s %" G_GUINT64_FORMAT
                 " 0 R ] >> >>\n   /AF [ %" G_GUINT64_FORMAT " 0 R ]\n>>\nendobj\n",
                 tail->root, dictionary, name, tail->size + 1, tail->size + 1);
}

static void
append_tail (GByteArray *pdf, const Tail *tail, const guint offsets[3])
{
  guint table = pdf->len;

  append_printf (pdf, "xref\n%" G_GUINT64_FORMAT " 1\n%010u 00000 n \n", tail->root,
                 offsets[2]);
  append_printf (pdf, "%" G_GUINT64_FORMAT " 2\n%010u 00000 n \n%010u 00000 n \n",
                 tail->size, offsets[0], offsets[1]);
  append_printf (pdf,
                 "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                 " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                 "\n>>\nstartxref\n%u\n%%%%EOF\n",
                 tail->size + 2, tail->root, tail->info, tail->table, table);
}

/**
 * guatu_pdf_attach:
 * @pdf: a document as cairo writes it in PDF 1.4
 * @name: of the file in it
 * @data: what the file holds
 *
 * Attaches a file to a document, as what the document was made from.
 *
 * Returns: %FALSE with an error of %GUATU_RENDER_ERROR if the document is not of the
 *   form that cairo gives PDF 1.4; it stays as it is then
 */
gboolean
guatu_pdf_attach (GByteArray *pdf, const char *name, GBytes *data, GError **error)
{
  g_autofree char *string = text_string (name);
  g_autofree char *dictionary = NULL;
  guint offsets[3];
  Tail tail;

  if (!read_tail (pdf, &tail))
    {
      g_set_error_literal (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                           _ ("The dataset could not be attached to the PDF: the form of "
                              "its table of objects is not known"));
      return FALSE;
    }
  dictionary = g_strndup (tail.catalogue, tail.catalogue_length);
  offsets[0] = pdf->len;
  append_file (pdf, tail.size, data);
  offsets[1] = pdf->len;
  append_specification (pdf, tail.size + 1, string);
  offsets[2] = pdf->len;
  append_catalogue (pdf, &tail, dictionary, string);
  append_tail (pdf, &tail, offsets);
  return TRUE;
}
