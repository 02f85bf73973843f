/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/decode.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/western.h"

/* What a file of text is written in is never guessed from how often letters occur: it is
 * what its mark says, or the first of these that all of it is valid in, and, but for
 * single letters of Western Europe within words, could be. */
static const char *const tried[] = { "UTF-8", "GB18030", "GBK" };

enum
{
  UTF8,
  UTF16_LE,
  UTF16_BE,
};

static const struct
{
  const char *bytes;
  gsize length;
  const char *encoding;
} marks[] = {
  [UTF8] = { "\xEF\xBB\xBF", 3, "UTF-8" },
  [UTF16_LE] = { "\xFF\xFE", 2, "UTF-16LE" },
  [UTF16_BE] = { "\xFE\xFF", 2, "UTF-16BE" },
};

/* Sixteen bytes that are compared at once; those of other characters than ASCII have
 * signs. */
typedef signed char Sixteen __attribute__ ((vector_size (16)));

/**
 * guatu_ascii_length:
 * @text: (array length=length): some bytes
 * @length: how many
 *
 * Looks at sixty-four bytes at once, then at eight.
 *
 * Returns: how many of them, from the first one on, are ASCII and no zeros
 */
gsize
guatu_ascii_length (const char *text, gsize length)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101), high = ones << 7;
  const char *at = text, *end = text + length;
  guint64 word;

  for (; end - at >= 64; at += 64)
    {
      Sixteen bytes[4];
      guint64 others[2];

      memcpy (bytes, at, sizeof bytes);
      bytes[0] = (bytes[0] < 1) | (bytes[1] < 1) | (bytes[2] < 1) | (bytes[3] < 1);
      memcpy (others, bytes, sizeof others);
      if ((others[0] | others[1]) != 0)
        break;
    }
  /* What is taken from a zero byte, which is none of ASCII else, is seen in its highest
   * bit, and so is what is none of ASCII. */
  for (; end - at >= 8; at += 8)
    {
      memcpy (&word, at, 8);
      if (((word | (word - ones)) & high) != 0)
        break;
    }
  while (at < end && (guchar) *at - 1u < 0x7f)
    at++;
  return (gsize) (at - text);
}

/**
 * guatu_text_is_utf8:
 * @text: (array length=length): some bytes
 * @length: how many
 *
 * Returns: whether they are valid UTF-8 without zero bytes; long stretches of ASCII are
 *   stepped over
 */
gboolean
guatu_text_is_utf8 (const char *text, gsize length)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *stop;

      text += guatu_ascii_length (text, (gsize) (end - text));
      /* Up to a line's end, which is no part of a character. */
      stop = text < end ? memchr (text, '\n', (gsize) (end - text)) : NULL;
      stop = stop != NULL ? stop + 1 : end;
      if (!g_utf8_validate_len (text, (gsize) (stop - text), NULL))
        return FALSE;
      text = stop;
    }
  return TRUE;
}

/** guatu_utf8_mark_length: how many bytes a mark has that a text begins with to say that
 * it is UTF-8; 0 without one. */
gsize
guatu_utf8_mark_length (const char *text, gsize length)
{
  const gsize n = marks[UTF8].length;

  return length >= n && memcmp (text, marks[UTF8].bytes, n) == 0 ? n : 0;
}

static GBytes *
convert (GBytes *bytes, const char *encoding)
{
  gsize length, n = 0;
  const char *data = g_bytes_get_data (bytes, &length);
  char *text;

  if (g_ascii_strcasecmp (encoding, "UTF-8") == 0)
    return length == 0 || guatu_text_is_utf8 (data, length) ? g_bytes_ref (bytes) : NULL;
  text = g_convert (data, (gssize) length, "UTF-8", encoding, NULL, &n, NULL);
  if (text == NULL || g_utf8_validate_len (text, n, NULL))
    return text != NULL ? g_bytes_new_take (text, n) : NULL;
  g_free (text);
  return NULL;
}

static void
set_error (GError **error, const char *encoding)
{
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
}

static gboolean
is_odd_chinese (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return data != NULL && guatu_text_is_odd_chinese (data, length);
}

static gboolean
is_western (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return data != NULL && guatu_text_is_western (data, length);
}

/**
 * guatu_decode_bytes:
 * @bytes: a file of text
 * @encoding: (nullable): what it is written in, if somebody says so
 * @found: (out): what it is written in
 * @error: %GUATU_IO_ERROR_INVALID
 *
 * Returns: (transfer full) (nullable): the text in UTF-8, without a mark of its encoding,
 *   and without a zero behind it; of a file that is UTF-8, a part of @bytes
 */
GBytes *
guatu_decode_bytes (GBytes *bytes, const char *encoding, const char **found,
                    GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GBytes) unmarked = g_bytes_ref (bytes);
  GBytes *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (length >= marks[i].length && memcmp (data, marks[i].bytes, marks[i].length) == 0)
      {
        g_bytes_unref (unmarked);
        unmarked
            = g_bytes_new_from_bytes (bytes, marks[i].length, length - marks[i].length);
        if (encoding == NULL)
          encoding = marks[i].encoding;
        break;
      }
  *found = encoding;
  if (encoding != NULL)
    text = convert (unmarked, encoding);
  for (guint i = 0; encoding == NULL && text == NULL && i < G_N_ELEMENTS (tried); i++)
    {
      *found = tried[i];
      text = convert (unmarked, tried[i]);
      if (i > 0 && text != NULL && is_odd_chinese (unmarked))
        {
          g_clear_pointer (&text, g_bytes_unref);
          break;
        }
    }
  if (text == NULL && encoding == NULL && is_western (unmarked))
    {
      *found = GUATU_WESTERN;
      text = convert (unmarked, GUATU_WESTERN);
    }
  if (text == NULL)
    set_error (error, encoding);
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
  g_autoptr (GBytes) all = g_bytes_new_static (bytes, length);
  g_autoptr (GBytes) text = guatu_decode_bytes (all, encoding, found, error);
  const char *data;

  if (text == NULL)
    return NULL;
  data = g_bytes_get_data (text, decoded_length);
  return *decoded_length > 0 ? g_strndup (data, *decoded_length) : g_strdup ("");
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
