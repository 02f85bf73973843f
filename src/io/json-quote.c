/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-quote.h"

/* Pairs of a character and the letter that follows the backslash. */
static const char short_escapes[] = "\"\"\\\\\bb\ff\nn\rr\tt";

static void
append_escaped (GString *text, char c)
{
  for (const char *pair = short_escapes; *pair != '\0'; pair += 2)
    if (*pair == c)
      {
        g_string_append_printf (text, "\\%c", pair[1]);
        return;
      }

  if ((guchar) c < 0x20 || c == 0x7f)
    g_string_append_printf (text, "\\u%04x", (guint) (guchar) c);
  else
    g_string_append_c (text, c);
}

/* The bytes that stand for themselves. */
static gsize
count_plain (const char *text)
{
  gsize n = 0;

  while ((guchar) text[n] >= 0x20 && text[n] != '"' && text[n] != '\\'
         && (guchar) text[n] != 0x7f && (guchar) text[n] != 0xef)
    n++;
  return n;
}

/**
 * guatu_json_quote:
 * @text: (inout): is added to
 * @value: a string; what of it is not UTF-8 becomes U+FFFD
 *
 * Adds a string as JSON writes it. U+FFFE and U+FFFF are escaped, too: they are
 * characters that XML cannot hold, and a text may end up in XML.
 */
void
guatu_json_quote (GString *text, const char *value)
{
  g_autofree char *valid
      = g_utf8_validate (value, -1, NULL) ? NULL : g_utf8_make_valid (value, -1);

  g_string_append_c (text, '"');
  for (const char *c = valid != NULL ? valid : value; *c != '\0';)
    {
      const gsize plain = count_plain (c);
      gunichar character;

      g_string_append_len (text, c, (gssize) plain);
      c += plain;
      if (*c == '\0')
        break;
      character = g_utf8_get_char (c);
      if (character < 0x80)
        append_escaped (text, *c);
      else if (character == 0xfffe || character == 0xffff)
        g_string_append_printf (text, "\\u%04x", character);
      else
        g_string_append_unichar (text, character);
      c = g_utf8_next_char (c);
    }
  g_string_append_c (text, '"');
}
