/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/decode.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"

/* What a file of text is written in is never guessed from how often letters occur: it is
 * what its mark says, or the first of these that all of it is valid in. */
static const char *const tried[] = { "UTF-8", "GB18030", "GBK" };

static const struct
{
  const char *bytes;
  gsize length;
  const char *encoding;
} marks[] = {
  { "\xEF\xBB\xBF", 3, "UTF-8" },
  { "\xFF\xFE", 2, "UTF-16LE" },
  { "\xFE\xFF", 2, "UTF-16BE" },
};

static char *
convert (const char *bytes, gsize length, const char *encoding, gsize *decoded_length)
{
  char *text;

  if (g_ascii_strcasecmp (encoding, "UTF-8") == 0)
    {
      if (!g_utf8_validate_len (bytes, length, NULL))
        return NULL;
      *decoded_length = length;
      return g_strndup (bytes, length);
    }
  text
      = g_convert (bytes, (gssize) length, "UTF-8", encoding, NULL, decoded_length, NULL);
  if (text != NULL && !g_utf8_validate_len (text, *decoded_length, NULL))
    g_clear_pointer (&text, g_free);
  return text;
}

/**
 * guatu_decode:
 * @bytes: (array length=length): a file of text
 * @length: its bytes
 * @encoding: (nullable): what it is written in, if somebody says so
 * @found: (out): what it is written in
 * @decoded_length: (out): the bytes of the text
 * @error: %GUATU_IO_ERROR_INVALID
 *
 * Returns: (transfer full) (nullable): the text in UTF-8, without a mark of its encoding
 */
char *
guatu_decode (const char *bytes, gsize length, const char *encoding, const char **found,
              gsize *decoded_length, GError **error)
{
  char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (length >= marks[i].length && memcmp (bytes, marks[i].bytes, marks[i].length) == 0)
      {
        bytes += marks[i].length;
        length -= marks[i].length;
        if (encoding == NULL)
          encoding = marks[i].encoding;
        break;
      }
  *found = encoding;
  if (encoding != NULL)
    text = convert (bytes, length, encoding, decoded_length);
  for (guint i = 0; encoding == NULL && text == NULL && i < G_N_ELEMENTS (tried); i++)
    {
      *found = tried[i];
      text = convert (bytes, length, tried[i], decoded_length);
    }
  if (text != NULL)
    return text;
  if (encoding != NULL)
    g_set_error (
        error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
        _ ("The text is not written in %s. Name its encoding by “--encoding”, or "
           "save the file as UTF-8."),
        encoding);
  else
    g_set_error_literal (
        error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
        _ ("The text is written neither in UTF-8 nor in GB18030. Name its "
           "encoding by “--encoding”, or save the file as UTF-8."));
  return NULL;
}

/**
 * guatu_text_is_mojibake:
 * @text: UTF-8
 *
 * Returns: whether it looks like Chinese that was once read in a wrong encoding and then
 *   saved, after which no encoding brings it back: “µØÇø” for 地区, “å¹´” for 年,
 * “锟斤拷”
 */
gboolean
guatu_text_is_mojibake (const char *text)
{
  guint latin = 0, other = 0;

  if (strstr (text, "锟斤拷") != NULL || strstr (text, "\xEF\xBF\xBD") != NULL)
    return TRUE;
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (letter >= 0x80 && letter <= 0xFF)
        latin++;
      else if (letter > 0x7F || g_ascii_isalpha ((char) letter))
        other++;
    }
  return latin >= 4 && latin > other;
}
