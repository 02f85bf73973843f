/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/out/zip-writer.h"
#include "io/report/report-text.h"

/* The text of a document of Word whose body may hold anything: what it is packed in would
 * not outlive a change. There is a text, or an error that says something. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  GuatuZipWriter zip;
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  guatu_zip_writer_init (&zip);
  guatu_zip_writer_add (&zip, "[Content_Types].xml", "<Types/>", strlen ("<Types/>"),
                        FALSE);
  guatu_zip_writer_add (&zip, "word/document.xml", (const char *) data, size, FALSE);
  file = guatu_zip_writer_finish (&zip);
  text = guatu_report_text (file, "a.docx", &error);
  g_assert_true ((text != NULL) != (error != NULL));
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
  g_assert_true (error == NULL || strlen (error->message) > strlen ("file"));
  return 0;
}
