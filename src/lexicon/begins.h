/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include <glib.h>

G_BEGIN_DECLS

/**
 * guatu_begins:
 * @text: a text
 * @word: what it may begin with
 *
 * As g_str_has_prefix(), without calls: a report is asked this some hundred thousand
 * times, and most often the first byte answers.
 *
 * Returns: whether the text begins with the word
 */
static inline gboolean
guatu_begins (const char *text, const char *word)
{
  while (*word != '\0')
    if (*text++ != *word++)
      return FALSE;
  return TRUE;
}

/**
 * guatu_is:
 * @text: a text
 * @word: what it may be
 *
 * As g_str_equal(), for the same reason.
 *
 * Returns: whether the text is the word
 */
static inline gboolean
guatu_is (const char *text, const char *word)
{
  while (*word != '\0')
    if (*text++ != *word++)
      return FALSE;
  return *text == '\0';
}

/**
 * guatu_character_at:
 * @text: a place in a text, in UTF-8
 *
 * As g_utf8_get_char(), for the same reason, where the character is Chinese or of ASCII.
 *
 * Returns: the character there
 */
static inline gunichar
guatu_character_at (const char *text)
{
  const guchar *bytes = (const guchar *) text;

  if (bytes[0] < 0x80)
    return bytes[0];
  if ((bytes[0] & 0xf0) == 0xe0)
    return (bytes[0] & 0x0fu) << 12 | (bytes[1] & 0x3fu) << 6 | (bytes[2] & 0x3fu);
  return g_utf8_get_char (text);
}

/** guatu_small: as g_ascii_tolower(), for the same reason. */
static inline char
guatu_small (char c)
{
  return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/** guatu_is_chinese_at: whether a Chinese character from U+4E00 to U+9FFF begins at a
 * place of a text. */
static inline gboolean
guatu_is_chinese_at (const char *text)
{
  const guchar lead = (guchar) text[0], second = (guchar) text[1];

  return lead >= 0xe4 && lead <= 0xe9 && (second & 0xc0) == 0x80
         && (lead > 0xe4 || second >= 0xb8) && ((guchar) text[2] & 0xc0) == 0x80;
}

/**
 * guatu_character_start:
 * @text: a text, in UTF-8
 * @at: a byte of it
 *
 * Returns: the first byte of the character that the byte is of
 */
static inline gsize
guatu_character_start (const char *text, gsize at)
{
  while (at > 0 && ((guchar) text[at] & 0xc0) == 0x80)
    at--;
  return at;
}

/**
 * guatu_count_characters:
 * @text: a text, in UTF-8
 * @length: its bytes
 *
 * As g_utf8_strlen(), but faster, since it asks nothing of what the bytes are.
 *
 * Returns: how many characters begin within the bytes
 */
static inline gsize
guatu_count_characters (const char *text, gsize length)
{
  const guint64 lowest = 0x0101010101010101u;
  gsize n = length, i = 0;

  /* Eight bytes at once: those that go on with a character are 10…. */
  for (guint64 eight; i + sizeof eight <= length; i += sizeof eight)
    {
      memcpy (&eight, text + i, sizeof eight);
      n -= (gsize) ((((eight >> 7) & (~eight >> 6) & lowest) * lowest) >> 56);
    }
  for (; i < length; i++)
    n -= ((guchar) text[i] & 0xc0) == 0x80;
  return n;
}

/**
 * guatu_ends:
 * @text: a text
 * @length: its bytes
 * @word: what it may end with
 *
 * As g_str_has_suffix(), for the same reason; mostly the last byte answers.
 *
 * Returns: whether the text ends with the word
 */
static inline gboolean
guatu_ends (const char *text, gsize length, const char *word)
{
  const gsize n = strlen (word);

  return n <= length && (n == 0 || text[length - 1] == word[n - 1])
         && memcmp (text + length - n, word, n) == 0;
}

/**
 * guatu_find_last:
 * @text: a text
 * @sign: a sign
 *
 * As g_strrstr(), for the same reason; mostly a text has not even the first byte.
 *
 * Returns: (nullable): where the sign stands last
 */
static inline char *
guatu_find_last (char *text, const char *sign)
{
  char *at = strrchr (text, *sign);

  return at == NULL || sign[1] == '\0' ? at : g_strrstr (text, sign);
}

G_END_DECLS
