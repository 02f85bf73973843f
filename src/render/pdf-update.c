/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pdf-update.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "render/clean.h"
#include "render/pdf-table.h"
#include "render/render.h"

/*
 * What cairo does not write can be added to a PDF at its end (ISO 32000-1, 7.5.6): new
 * objects, old ones once more with what is new in them, and a table of where these are,
 * which points to the table before it.
 */

/* Where an object is that the update has. */
typedef struct
{
  guint64 number;
  guint offset;
} Entry;

struct _GuatuPdfUpdate
{
  GByteArray *pdf;
  GuatuPdfTable table;
  guint64 next; /* the number of the next new object */
  GArray *entries;
  GString *catalogue;
};

/**
 * guatu_pdf_update_new:
 * @pdf: a document as cairo writes it in PDF 1.4; is added to
 *
 * Returns: (transfer full): an update with nothing in it; %NULL with an error of
 *   %GUATU_RENDER_ERROR if the document is not of the form that cairo gives PDF 1.4
 */
GuatuPdfUpdate *
guatu_pdf_update_new (GByteArray *pdf, GError **error)
{
  g_autofree char *catalogue = NULL;
  GuatuPdfUpdate *update;
  GuatuPdfTable table;

  if (guatu_pdf_table_read (&table, pdf))
    catalogue = guatu_pdf_table_dictionary (&table, pdf, table.root);
  if (catalogue == NULL)
    {
      g_set_error_literal (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                           _ ("The PDF could not be completed: the form of its table of "
                              "objects is not known. Use --plain, or SVG or PNG"));
      return NULL;
    }
  update = g_new0 (GuatuPdfUpdate, 1);
  update->pdf = g_byte_array_ref (pdf);
  update->table = table;
  update->next = table.size;
  update->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  update->catalogue = g_string_new (catalogue);
  return update;
}

/**
 * guatu_pdf_update_free:
 * @update: (transfer full): an update; what was not finished is no part of the document
 */
void
guatu_pdf_update_free (GuatuPdfUpdate *update)
{
  g_byte_array_unref (update->pdf);
  g_array_unref (update->entries);
  g_string_free (update->catalogue, TRUE);
  g_free (update);
}

/**
 * guatu_pdf_update_bytes:
 *
 * Writes a part of the object that is open.
 */
void
guatu_pdf_update_bytes (GuatuPdfUpdate *update, gconstpointer bytes, gsize length)
{
  g_byte_array_append (update->pdf, bytes, (guint) length);
}

/**
 * guatu_pdf_update_printf:
 *
 * Writes a part of the object that is open.
 */
void
guatu_pdf_update_printf (GuatuPdfUpdate *update, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_pdf_update_bytes (update, text, strlen (text));
}

static void
begin (GuatuPdfUpdate *update, guint64 number)
{
  const Entry entry = { number, update->pdf->len };

  g_array_append_val (update->entries, entry);
  guatu_pdf_update_printf (update, "%" G_GUINT64_FORMAT " 0 obj\n", number);
}

/**
 * guatu_pdf_update_begin:
 *
 * Begins a new object; guatu_pdf_update_end() ends it.
 *
 * Returns: its number
 */
guint64
guatu_pdf_update_begin (GuatuPdfUpdate *update)
{
  begin (update, update->next);
  return update->next++;
}

/**
 * guatu_pdf_update_end:
 */
void
guatu_pdf_update_end (GuatuPdfUpdate *update)
{
  guatu_pdf_update_printf (update, "\nendobj\n");
}

/**
 * guatu_pdf_update_catalogue:
 * @entry: a key and its value
 *
 * Adds to what the document says of itself.
 */
void
guatu_pdf_update_catalogue (GuatuPdfUpdate *update, const char *entry)
{
  g_string_append_printf (update->catalogue, " %s\n", entry);
}

/**
 * guatu_pdf_update_dictionary:
 * @beginning: how the dictionary of an object begins, as cairo writes it
 * @entry: a key and its value
 *
 * Adds to the first such object, if there is one.
 */
void
guatu_pdf_update_dictionary (GuatuPdfUpdate *update, const char *beginning,
                             const char *entry)
{
  for (guint64 number = 1; number < update->table.size; number++)
    {
      g_autofree char *dictionary
          = guatu_pdf_table_dictionary (&update->table, update->pdf, number);

      if (dictionary == NULL || !g_str_has_prefix (dictionary, beginning))
        continue;
      begin (update, number);
      guatu_pdf_update_printf (update, "<<%s %s >>", dictionary, entry);
      guatu_pdf_update_end (update);
      return;
    }
}

/**
 * guatu_pdf_update_finish:
 *
 * Makes what was written a part of the document.
 */
void
guatu_pdf_update_finish (GuatuPdfUpdate *update)
{
  const GuatuPdfTable *old = &update->table;
  guint place;

  begin (update, old->root);
  guatu_pdf_update_printf (update, "<<%s>>", update->catalogue->str);
  guatu_pdf_update_end (update);
  place = update->pdf->len;
  guatu_pdf_update_printf (update, "xref\n");
  for (guint i = 0; i < update->entries->len; i++)
    {
      const Entry *entry = &g_array_index (update->entries, Entry, i);

      guatu_pdf_update_printf (update, "%" G_GUINT64_FORMAT " 1\n%010u 00000 n \n",
                               entry->number, entry->offset);
    }
  guatu_pdf_update_printf (
      update,
      "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
      " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
      "\n>>\nstartxref\n%u\n%%%%EOF\n",
      update->next, old->root, old->info, old->place, place);
}

/**
 * guatu_pdf_string:
 * @text: from a dataset, so with any character
 *
 * Texts of any script are UTF-16 (ISO 32000-1, 7.9.2.2); in hexadecimal nothing needs to
 * be escaped.
 *
 * Returns: (transfer full): a string as PDF writes it
 */
char *
guatu_pdf_string (const char *text)
{
  GString *hex = g_string_new ("<FEFF");
  g_autofree char *clean = guatu_clean_text (text);
  g_autofree gunichar2 *units = g_utf8_to_utf16 (clean, -1, NULL, NULL, NULL);

  for (gsize i = 0; units != NULL && units[i] != 0; i++)
    g_string_append_printf (hex, "%04X", units[i]);
  g_string_append_c (hex, '>');
  return g_string_free (hex, FALSE);
}
