/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "io/report/pdf-limits.h"
#include "pdftext/lines.h"

/* guatu-pdf-text: prints the text of a PDF that is its standard input. It is a program of
 * its own, which limits itself before it looks at anything, so that a file that is made
 * to do harm harms nobody: it ends by its exit status, or by a signal. */

static void
limit (int resource, rlim_t most)
{
  const struct rlimit limits = { most, most };

  setrlimit (resource, &limits);
}

/* A limit, or what the environment says where that is less: tests see what happens at it
 * with ordinary files. */
static long
lowered (const char *name, long most)
{
  const char *said = getenv (name);
  const long wanted = said != NULL ? strtol (said, NULL, 10) : most;

  return wanted > 0 ? MIN (wanted, most) : most;
}

static void
set_limits (void)
{
  const long seconds = lowered ("GUATU_PDF_SECONDS", GUATU_PDF_SECONDS);

  limit (RLIMIT_CORE, 0);
  limit (RLIMIT_CPU, (rlim_t) seconds);
  limit (RLIMIT_FSIZE, 0);
  alarm ((guint) seconds + GUATU_PDF_PATIENCE);
#if !defined(__SANITIZE_ADDRESS__)
  /* The address sanitizer reserves more than any program has. */
  limit (RLIMIT_AS, (rlim_t) lowered ("GUATU_PDF_MEMORY", GUATU_PDF_MEMORY));
#endif
}

static GBytes *
read_input (void)
{
  GByteArray *bytes = g_byte_array_new ();
  guint8 buffer[65536];
  gsize n;

  while ((n = fread (buffer, 1, sizeof buffer, stdin)) > 0
         && bytes->len <= GUATU_PDF_MAX_BYTES)
    g_byte_array_append (bytes, buffer, (guint) n);
  return g_byte_array_free_to_bytes (bytes);
}

/* Whether a document has letters, of which none could be told which it is. */
static gboolean
has_fonts (PopplerDocument *document)
{
  PopplerFontInfo *info = poppler_font_info_new (document);
  PopplerFontsIter *fonts = NULL;
  gboolean any = poppler_font_info_scan (
                     info, MIN (poppler_document_get_n_pages (document), 20), &fonts)
                 && fonts != NULL;

  if (fonts != NULL)
    poppler_fonts_iter_free (fonts);
  g_object_unref (info);
  return any;
}

static int
print_text (PopplerDocument *document)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (PdfLine));
  g_autofree char *text = NULL;
  int n_pages = poppler_document_get_n_pages (document);

  g_array_set_clear_func (lines, (GDestroyNotify) pdf_line_clear);
  for (int i = 0; i < n_pages; i++)
    {
      PopplerPage *page = poppler_document_get_page (document, i);

      if (page == NULL)
        continue;
      pdf_lines_add_page (lines, page, i);
      g_object_unref (page);
    }
  /* What is dropped is cleared already. */
  g_array_set_clear_func (lines, NULL);
  pdf_lines_drop_marks (lines);
  pdf_lines_drop_running (lines, n_pages);
  g_array_set_clear_func (lines, (GDestroyNotify) pdf_line_clear);
  text = pdf_lines_to_text (lines);
  if (*text == '\0')
    return has_fonts (document) ? GUATU_PDF_NO_LETTERS : GUATU_PDF_NO_TEXT;
  return fputs (text, stdout) >= 0 && fflush (stdout) == 0 ? 0 : GUATU_PDF_DAMAGED;
}

int
main (void)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  PopplerDocument *document;
  int outcome;

  set_limits ();
  bytes = read_input ();
  document = poppler_document_new_from_bytes (bytes, NULL, &error);
  if (document == NULL)
    return g_error_matches (error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED)
               ? GUATU_PDF_LOCKED
               : GUATU_PDF_DAMAGED;
  outcome = print_text (document);
  g_object_unref (document);
  return outcome;
}
