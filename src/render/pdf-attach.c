/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pdf-attach.h"

#include "dataset/media-type.h"

/* Not compressed, so that it is found by whoever looks for it.
 * Returns: the number of the object */
static guint64
add_file (GuatuPdfUpdate *update, GBytes *data)
{
  guint64 number = guatu_pdf_update_begin (update);
  gsize length;
  gconstpointer bytes = g_bytes_get_data (data, &length);

  guatu_pdf_update_printf (update,
                           "<< /Type /EmbeddedFile /Subtype " GUATU_DATASET_PDF_TYPE
                           " /Length %" G_GSIZE_FORMAT
                           " /Params << /Size %" G_GSIZE_FORMAT " >> >>\nstream\n",
                           length, length);
  guatu_pdf_update_bytes (update, bytes, length);
  guatu_pdf_update_printf (update, "\nendstream");
  guatu_pdf_update_end (update);
  return number;
}

/* Returns: the number of the object */
static guint64
add_specification (GuatuPdfUpdate *update, guint64 file, const char *name)
{
  guint64 number = guatu_pdf_update_begin (update);

  guatu_pdf_update_printf (update,
                           "<< /Type /Filespec /F %s /UF %s /EF << /F %" G_GUINT64_FORMAT
                           " 0 R /UF %" G_GUINT64_FORMAT
                           " 0 R >> /AFRelationship /Source >>",
                           name, name, file, file);
  guatu_pdf_update_end (update);
  return number;
}

/**
 * guatu_pdf_attach:
 * @name: of the file in the document
 * @data: what the file holds
 *
 * Attaches a file to a document, as what the document was made from.
 */
void
guatu_pdf_attach (GuatuPdfUpdate *update, const char *name, GBytes *data)
{
  g_autofree char *string = guatu_pdf_string (name);
  guint64 number = add_specification (update, add_file (update, data), string);
  g_autofree char *names
      = g_strdup_printf ("/Names << /EmbeddedFiles << /Names [ %s %" G_GUINT64_FORMAT
                         " 0 R ] >> >> /AF [ %" G_GUINT64_FORMAT " 0 R ]",
                         string, number, number);

  guatu_pdf_update_catalogue (update, names);
}
