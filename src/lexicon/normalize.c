/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/normalize.h"

#include <string.h>

#include "lexicon/begins.h"

/* The width of the characters that are full-width ones of ASCII. */
#define FULL_WIDTH 3u

/* Whether a character is an ASCII one of full width: （ or ％. */
static gboolean
is_full_width (const char *text)
{
  return (guchar) text[0] == 0xef
         && (((guchar) text[1] == 0xbc && (guchar) text[2] >= 0x81)
             || ((guchar) text[1] == 0xbd && (guchar) text[2] >= 0x80
                 && (guchar) text[2] <= 0x9e));
}

/**
 * guatu_lexicon_is_normal:
 * @text: a text
 *
 * Returns: whether guatu_lexicon_normalize() is known to leave the text as it is, but for
 *   capitals of ASCII: it has but Chinese characters, and letters, digits and marks of
 *   ASCII, with blanks between them
 */
gboolean
guatu_lexicon_is_normal (const char *text)
{
  const char *at = text;

  while (*at != '\0')
    if (*at >= ' ' && *at <= '~')
      at++;
    else if (guatu_is_chinese_at (at))
      at += strlen ("字");
    else
      return FALSE;
  return at == text || (*text != ' ' && at[-1] != ' ');
}

/* The bytes of a character that is composed and has no other form than its small letter,
 * or its half-width one: one of ASCII, a Chinese one from U+4E00 to U+9FFF, a mark of
 * Chinese, a dash; 0 of any other. */
static gsize
plain_length (const char *text)
{
  static const char *const marks[] = { "、", "。", "《", "》", "—", "–", "“", "”" };
  const guchar lead = (guchar) text[0];

  if (*text >= ' ' && *text <= '~')
    return 1;
  if (lead >= 0xe4 && lead <= 0xe9)
    return guatu_is_chinese_at (text) ? strlen ("字") : 0;
  if (is_full_width (text))
    return FULL_WIDTH;
  for (guint i = 0; lead >= 0xe2 && i < G_N_ELEMENTS (marks); i++)
    if (guatu_begins (text, marks[i]))
      return strlen (marks[i]);
  return 0;
}

/* The ASCII character of a full-width one. */
static char
narrow (const char *text)
{
  return (char) (((((guchar) text[1] & 0x1) << 6) | ((guchar) text[2] & 0x3f)) + ' ');
}

/* A copy of a text of printable ASCII characters, as fold_plain() makes it. */
static char *
fold_ascii (const char *text, gsize length)
{
  char *folded;

  while (length > 0 && *text == ' ')
    {
      text++;
      length--;
    }
  while (length > 0 && text[length - 1] == ' ')
    length--;
  folded = g_malloc (length + 1);
  for (gsize i = 0; i < length; i++)
    folded[i] = guatu_small (text[i]);
  folded[length] = '\0';
  return folded;
}

/* A copy of a text of such characters, in small letters and without blanks at its ends.
 * %NULL of any other text. */
static char *
fold_plain (const char *text)
{
  const char *end = text;
  char *folded, *to;

  while (*end >= ' ' && *end <= '~')
    end++;
  if (*end == '\0')
    return fold_ascii (text, (gsize) (end - text));
  while (*end != '\0')
    {
      gsize length = plain_length (end);

      if (length == 0)
        return NULL;
      end += length;
    }
  while (*text == ' ')
    text++;
  while (end > text && end[-1] == ' ')
    end--;
  folded = to = g_malloc ((gsize) (end - text) + 1);
  while (text < end)
    {
      const gboolean is_full = (guchar) *text >= 0x80 && is_full_width (text);

      *to++ = guatu_small (is_full ? narrow (text) : *text);
      text += is_full ? FULL_WIDTH : 1;
    }
  *to = '\0';
  return folded;
}

/**
 * guatu_lexicon_normalize:
 * @text: a text
 *
 * Returns: (transfer full): the text without differences that mean nothing: full-width
 *   and half-width, upper and lower case, and blanks at its ends
 */
char *
guatu_lexicon_normalize (const char *text)
{
  char *normal = fold_plain (text);
  g_autofree char *composed = NULL;
  g_autofree char *folded = NULL;

  if (normal != NULL)
    return normal;
  composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  folded = composed != NULL ? g_utf8_casefold (composed, -1) : NULL;
  normal = folded != NULL ? g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC) : NULL;
  return normal != NULL ? g_strstrip (normal) : g_strdup ("");
}

/** guatu_text_is_chinese: whether a text has any Chinese character. */
gboolean
guatu_text_is_chinese (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if ((guchar) *text >= 0x80
        && (guatu_is_chinese_at (text)
            || g_unichar_get_script (g_utf8_get_char (text)) == G_UNICODE_SCRIPT_HAN))
      return TRUE;
  return FALSE;
}
