/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/report-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/report/docx.h"
#include "io/report/pdf.h"
#include "io/report/web-page.h"
#include "io/sheet/decode.h"
#include "io/sheet/html-page.h"

/* The text of a report, whatever file it is in. A file is what it begins with. */

static char *
fail (GError **error, const char *reason)
{
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, reason);
  return NULL;
}

/* What is packed is a document of Word, or one whose program has to save it anew. */
static char *
read_packed (const guint8 *data, gsize length, GError **error)
{
  g_autoptr (GuatuZip) zip = guatu_zip_new (data, length, error);

  if (zip == NULL)
    return NULL;
  if (guatu_docx_is (zip))
    return guatu_docx_text (zip, error);
  if (guatu_zip_has (zip, "OFD.xml"))
    return fail (error, _ ("It is an OFD document. Open it in its reader and save it as "
                           "a PDF, or copy its text."));
  if (guatu_zip_has (zip, "xl/workbook.xml"))
    return fail (error, _ ("It is a workbook, and no report: open it as a table."));
  return fail (error, _ ("It is a packed file, and no document of Word. Save it as "
                         ".docx, .html or plain text (.txt)."));
}

/* Documents that no reader here takes, by how they begin, and what to do. */
static const struct
{
  const char *begin;
  const char *reason;
} others[] = {
  { "\xd0\xcf\x11\xe0",
    N_ ("It is a document of Word 97 or WPS, or one with a password. Save it as .docx, "
        "without a password.") },
  { "{\\rtf", N_ ("It is a document in RTF. Save it as .docx.") },
  { "MIME-Version:", N_ ("It is a web archive. Save it as .docx or .html.") },
  { "\xff\xd8\xff", N_ ("It is a picture. Only text can be read.") },
  { "\x89PNG", N_ ("It is a picture. Only text can be read.") },
};

static char *
read_plain (GBytes *bytes, GError **error)
{
  const char *found = NULL;
  g_autoptr (GBytes) text = guatu_decode_bytes (bytes, NULL, &found, error);
  gsize length;
  const char *data;

  if (text == NULL)
    return NULL;
  data = g_bytes_get_data (text, &length);
  return g_strndup (length > 0 ? data : "", length);
}

static char *
read_any (GBytes *bytes, GError **error)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  if (length >= 4 && memcmp (data, "PK\3\4", 4) == 0)
    return read_packed (data, length, error);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (length >= strlen (others[i].begin)
        && memcmp (data, others[i].begin, strlen (others[i].begin)) == 0)
      return fail (error, _ (others[i].reason));
  if (length >= 4 && memcmp (data, "%PDF", 4) == 0)
    return guatu_pdf_text (bytes, error);
  if (length > 0 && guatu_html_page_is (data, length))
    return guatu_web_page_text (bytes, error);
  return read_plain (bytes, error);
}

/**
 * guatu_report_text:
 * @bytes: a report: a document of Word (.docx), a web page, a PDF, or plain text
 * @name: the name of its file, for messages
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): the text in which guatu_report_read() finds
 *   figures, in UTF-8; of plain text all of it as it is
 */
char *
guatu_report_text (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (GError) reason = NULL;
  char *text;

  if (g_bytes_get_size (bytes) > GUATU_READ_MAX_BYTES)
    {
      guatu_io_set_too_large (error, name);
      return NULL;
    }
  text = read_any (bytes, &reason);
  if (text == NULL)
    g_set_error (error, reason->domain, reason->code,
                 _ ("“%s” cannot be read as a report. %s"), name, reason->message);
  return text;
}
