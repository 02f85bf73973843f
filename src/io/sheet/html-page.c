/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/html-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/decode.h"

/* Web pages, whole or in pieces, for whatever is looked for in them. Nothing that a page
 * refers to is ever fetched, and no script is run. */

/* How pages and pieces of them begin. */
static const char *const starts[] = {
  "<!doctype html", "<html",   "<table", "<meta", "<head", "<body", "<style", "<div",
  "<!--",           "<p",      "<h1",    "<h2",   "<h3",   "<ul",   "<ol",    "<article",
  "<main",          "<section"
};

/* What is no text of a page. */
static const char *const left_out[]
    = { "script", "style", "noscript", "template", "title", "select", "svg", "object" };

/** guatu_html_page_find: (nullable): where a word stands in a text, in either case. */
const char *
guatu_html_page_find (const char *text, gsize length, const char *word)
{
  const gsize n = strlen (word);

  for (const char *at = text; length >= n && at <= text + length - n; at++)
    {
      at = memchr (at, *word, (gsize) (text + length - at));
      if (at == NULL || at > text + length - n)
        return NULL;
      if (g_ascii_strncasecmp (at, word, n) == 0)
        return at;
    }
  return NULL;
}

/**
 * guatu_html_page_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it begins as a page does, or a piece of one
 */
gboolean
guatu_html_page_is (const guint8 *data, gsize length)
{
  const char *text = (const char *) data;
  const char *end = text + length;

  if (length >= 3 && memcmp (text, "\xEF\xBB\xBF", 3) == 0)
    text += 3;
  while (text < end && g_ascii_isspace (*text))
    text++;
  length = (gsize) (end - text);
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (length >= strlen (starts[i])
        && g_ascii_strncasecmp (text, starts[i], strlen (starts[i])) == 0)
      return TRUE;
  return length > 5 && memcmp (text, "<?xml", 5) == 0
         && guatu_html_page_find (text, MIN (length, 1024), "<html") != NULL;
}

/** guatu_html_page_attribute: (nullable): the value of an attribute; "" of one without.
 */
const char *
guatu_html_page_attribute (const char **attributes, const char *name)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    if (g_str_equal (attributes[i], name))
      return attributes[i + 1] != NULL ? attributes[i + 1] : "";
  return NULL;
}

static gboolean
is_hidden (const char **attributes)
{
  const char *style = guatu_html_page_attribute (attributes, "style");
  g_autofree char *bare = NULL;

  if (guatu_html_page_attribute (attributes, "hidden") != NULL)
    return TRUE;
  if (style == NULL)
    return FALSE;
  bare = g_ascii_strdown (style, -1);
  g_strdelimit (bare, " \t\r\n", '\1');
  return strstr (bare, "display:none") != NULL || strstr (bare, "display:\1none") != NULL;
}

/** guatu_html_page_leaves_out: whether nothing of an element is text of its page: it is
 * none, or it is not shown. */
gboolean
guatu_html_page_leaves_out (const char *name, const char **attributes)
{
  for (guint i = 0; i < G_N_ELEMENTS (left_out); i++)
    if (g_str_equal (name, left_out[i]))
      return TRUE;
  return is_hidden (attributes);
}

/* What a page says that it is written in. */
static char *
find_charset (const char *text, gsize length)
{
  const char *at = guatu_html_page_find (text, MIN (length, 2048), "charset=");
  const char *end = text + length;
  gsize n = 0;

  if (at == NULL)
    return NULL;
  at += strlen ("charset=");
  if (at < end && (*at == '"' || *at == '\''))
    at++;
  while (at + n < end && (g_ascii_isalnum (at[n]) || at[n] == '-' || at[n] == '_'))
    n++;
  return n > 0 && n < 40 ? g_strndup (at, n) : NULL;
}

/* Pages that say GB2312 are written in what has more characters. */
static char *
decode (const char *bytes, gsize length, const char *encoding, gsize *n,
        const char **found, GError **error)
{
  g_autofree char *charset = find_charset (bytes, length);

  if (encoding == NULL && charset != NULL && !g_utf8_validate_len (bytes, length, NULL)
      && g_ascii_strncasecmp (charset, "utf", 3) != 0
      && g_ascii_strncasecmp (charset, "gb", 2) != 0)
    encoding = g_intern_string (charset);
  return guatu_decode (bytes, length, encoding, found, n, error);
}

/**
 * guatu_html_page_read:
 * @bytes: a page, or a piece of one
 * @encoding: (nullable): what it is written in, if somebody says so
 * @events: what is told of it
 * @data: what these are called with
 * @found: (out): what it is written in
 * @error: a #GuatuIoError
 *
 * Returns: whether it could be read
 */
gboolean
guatu_html_page_read (GBytes *bytes, const char *encoding, const GuatuHtmlEvents *events,
                      gpointer data, const char **found, GError **error)
{
  gsize length, n = 0;
  const char *source = g_bytes_get_data (bytes, &length);
  g_autofree char *text
      = decode (source != NULL ? source : "", length, encoding, &n, found, error);
  g_autoptr (GError) reason = NULL;
  const GuatuHtmlParser *parser;

  if (text == NULL)
    return FALSE;
  parser = guatu_module_load ("webpage", &reason);
  if (parser == NULL)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_OPEN,
                   _ ("The part of Guatu that reads web pages cannot be loaded: %s. "
                      "Install Guatu again, or save the page in another format."),
                   reason->message);
      return FALSE;
    }
  parser->parse (text, n, events, data);
  return TRUE;
}
