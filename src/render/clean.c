/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/clean.h"

/**
 * guatu_is_noncharacter:
 *
 * Returns: whether Unicode has set @c aside for no character at all. Cairo takes
 *   no text that has one.
 */
gboolean
guatu_is_noncharacter (gunichar c)
{
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

/**
 * guatu_clean_text:
 * @text: (nullable): of any origin
 *
 * Makes of a text what every format takes as a title or a description: valid
 * UTF-8 of one line, without control characters and noncharacters.
 *
 * Returns: (transfer full): the text, "" for %NULL
 */
char *
guatu_clean_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *clean = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029)
        g_string_append_c (clean, ' ');
      else
        g_string_append_unichar (
            clean, g_unichar_iscntrl (c) || guatu_is_noncharacter (c) ? 0xfffd : c);
    }
  return g_string_free (clean, FALSE);
}

/* Whether XML takes no such character. */
static gboolean
is_refused (gunichar c)
{
  return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == 0xfffe || c == 0xffff;
}

/* Whether a character that XML does not take may begin with this byte; most may not. */
static inline gboolean
may_be_refused (char byte)
{
  return (guchar) byte < ' ' || (guchar) byte == 0xef;
}

/**
 * guatu_clean_json:
 * @json: a JSON document
 *
 * JSON may hold characters that XML may not, but only within its strings, where
 * an escape means the same.
 *
 * Returns: (transfer full): the document, equal in meaning, of characters that
 *   XML takes
 */
char *
guatu_clean_json (GBytes *json)
{
  gsize length = 0;
  const char *data = g_bytes_get_data (json, &length);
  g_autofree char *valid = g_utf8_make_valid (data != NULL ? data : "", (gssize) length);
  GString *clean = g_string_sized_new (length);
  const char *from = valid;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!may_be_refused (*p) || !is_refused (g_utf8_get_char (p)))
        continue;
      g_string_append_len (clean, from, p - from);
      g_string_append_printf (clean, "\\u%04x", g_utf8_get_char (p));
      from = g_utf8_next_char (p);
    }
  g_string_append (clean, from);
  return g_string_free (clean, FALSE);
}
