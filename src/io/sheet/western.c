/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/western.h"

#include <string.h>

/* Which bytes are rather letters of Western Europe than Chinese: Österreich in
 * Windows-1252 is valid GBK, too, where its first two letters are one character. */

/* Fewer characters than these tell nothing against Chinese. */
#define FEW 3

/* More letters in a row than these, none of which is ASCII, no word of Western Europe
 * has. */
#define MOST_IN_A_ROW 2

#define IS_ASCII(byte) ((guchar) (byte) < 0x80)

/* What is not ASCII and no letter in Windows-1252, but stands in tables: €…‘’“”–—, a
 * no-break space, £§«°²³µ·º», ½ and the like. */
static const char signs[] = "\x80\x85\x91\x92\x93\x94\x96\x97\xA0\xA3\xA7\xAA\xAB\xB0\xB2"
                            "\xB3\xB5\xB7\xBA\xBB\xBD";

/* Œ, Š, Ž, œ, š, ž and Ÿ. */
static const char more_letters[] = "\x8A\x8C\x8E\x9A\x9C\x9E\x9F";

static gboolean
is_letter (char byte)
{
  const guchar b = (guchar) byte;

  return (b >= 0xC0 && b != 0xD7 && b != 0xF7)
         || (b >= 0x80 && strchr (more_letters, byte) != NULL);
}

/**
 * guatu_text_is_western:
 * @text: (array length=length): some bytes
 * @length: how many
 *
 * Returns: whether they may be Windows-1252, or ISO 8859-1: what is not ASCII is letters,
 *   one or two together beside others that are ASCII, or signs that tables have
 */
gboolean
guatu_text_is_western (const char *text, gsize length)
{
  gsize n_letters = 0, n_ascii = 0;

  for (gsize i = 0; i < length;)
    {
      gsize n = 0;
      gboolean is_beside;

      if (IS_ASCII (text[i]))
        {
          n_ascii += g_ascii_isalpha (text[i++]) != 0;
          continue;
        }
      is_beside = i > 0 && g_ascii_isalpha (text[i - 1]);
      for (; i < length && is_letter (text[i]); i++)
        n++;
      if (i < length && !IS_ASCII (text[i]) && strchr (signs, text[i]) == NULL)
        return FALSE;
      if (n > MOST_IN_A_ROW
          || (n > 0 && !is_beside && !(i < length && g_ascii_isalpha (text[i]))))
        return FALSE;
      n_letters += n;
      i += i < length && !IS_ASCII (text[i]) ? 1 : 0;
    }
  return n_letters < n_ascii;
}

/**
 * guatu_text_is_odd_chinese:
 * @text: (array length=length): some bytes that are valid in GBK or GB18030
 * @length: how many
 *
 * Returns: whether they are hardly Chinese, since the second byte of most characters is
 *   ASCII, which that of no common character is
 */
gboolean
guatu_text_is_odd_chinese (const char *text, gsize length)
{
  gsize n_common = 0, n_odd = 0;

  for (gsize i = 0; i + 1 < length; i++)
    if (!IS_ASCII (text[i]))
      {
        i++;
        if (IS_ASCII (text[i]))
          n_odd++;
        else
          n_common++;
      }
  return n_odd > n_common && (n_odd >= FEW || guatu_text_is_western (text, length));
}
