/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/report/read-report.h"
#include "io/report/report-text.h"

/* The text of a page of the web that may hold anything, as a report: there is a text, or
 * an error that says something. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  const GuatuProseOptions options = { .year = 2023 };
  g_autofree guint8 *page = g_malloc (size + strlen ("<html>"));
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GuatuProse *prose;

  guatu_fuzz_need_module ("webpage");
  /* Whatever it begins with, it is a page. */
  memcpy (page, "<html>", strlen ("<html>"));
  memcpy (page + strlen ("<html>"), data, size);
  file = g_bytes_new (page, size + strlen ("<html>"));
  text = guatu_report_text (file, "a.html", &error);
  g_assert_true ((text != NULL) != (error != NULL));
  g_assert_true (error == NULL || strlen (error->message) > strlen ("file"));
  if (text == NULL)
    return 0;
  g_assert_true (g_utf8_validate (text, -1, NULL));
  prose = guatu_report_read (text, &options);
  guatu_prose_free (prose);
  return 0;
}
