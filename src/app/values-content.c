/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/values-content.h"

#include <string.h>

#include "app/language.h"

static GdkContentProvider *
provide (const char *type, GBytes *bytes)
{
  return gdk_content_provider_new_for_bytes (type, bytes);
}

/**
 * guatu_values_content_new:
 * @rows: (element-type GuatuListed): observations
 * @language: of a figure; in both languages the rows have the first one
 *
 * Returns: (transfer full): them for the clipboard: as HTML that says which cells are
 *   numbers, and as text with tabs
 */
GdkContentProvider *
guatu_values_content_new (const GArray *rows, GuatuLanguage language)
{
  const GuatuLanguage one = guatu_language_of_words (language);
  char *html = guatu_observations_to_html (rows, one);
  char *tsv = guatu_observations_to_tsv (rows, one);
  g_autoptr (GBytes) html_bytes = g_bytes_new_take (html, strlen (html));
  g_autoptr (GBytes) tsv_bytes = g_bytes_new_take (tsv, strlen (tsv));
  GdkContentProvider *providers[] = {
    provide ("text/html", html_bytes),
    provide ("text/plain;charset=utf-8", tsv_bytes),
    provide ("text/plain", tsv_bytes),
    provide ("text/tab-separated-values", tsv_bytes),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}
