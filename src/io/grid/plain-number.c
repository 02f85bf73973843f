/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/plain-number.h"

#include <string.h>

#include "dataset/number.h"

/* Numbers as programs write them, of which a long table has millions: nothing but digits
 * with a point, perhaps after a minus. */

/* A byte eight times. */
#define EACH_BYTE(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))

/* Powers of ten that a double is exactly. */
static const double powers[] = { 1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };

/* Up to eight bytes as a number whose lowest byte is the first of them: those of four
 * from both ends lie over each other in the middle. */
static inline guint64
load (const char *text, gsize length)
{
  const guchar *bytes = (const guchar *) text;
  guint32 first, last;

  if (length >= 4)
    {
      memcpy (&first, text, 4);
      memcpy (&last, text + length - 4, 4);
      return GUINT32_FROM_LE (first)
             | (guint64) GUINT32_FROM_LE (last) << 8 * (length - 4);
    }
  return (guint64) bytes[0] | (guint64) bytes[length / 2] << 8 * (length / 2)
         | (guint64) bytes[length - 1] << 8 * (length - 1);
}

/* The bytes that are zero, as their highest bits; only the first one is sure. */
static inline guint64
find_zeros (guint64 word)
{
  return (word - EACH_BYTE (0x01)) & ~word & EACH_BYTE (0x80);
}

static inline gboolean
are_digits (guint64 word)
{
  return ((word & EACH_BYTE (0xf0)) | ((word + EACH_BYTE (0x06)) & EACH_BYTE (0xf0)) >> 4)
         == EACH_BYTE (0x33);
}

/* The number that eight digits are: neighbours are joined to two, four and eight digits,
 * all of a step at once; D. Lemire, “Quickly parsing eight digits”, 2018. */
static inline guint64
join_digits (guint64 word)
{
  word = (word & EACH_BYTE (0x0f)) * (10 * 256 + 1) >> 8;
  word = (word & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff)) * (100 * 65536 + 1) >> 16;
  return (word & G_GUINT64_CONSTANT (0x0000ffff0000ffff))
             * (10000 * (G_GUINT64_CONSTANT (1) << 32) + 1)
         >> 32;
}

/* Reads up to eight digits, of which a point may be one, all at once. */
static inline gboolean
take_short (const char *text, gsize length, guint64 *digits, guint *decimals)
{
  guint64 word = load (text, length);
  const guint64 points = find_zeros (word ^ EACH_BYTE ('.'));

  *decimals = 0;
  if (points != 0)
    {
      const guint at = (guint) __builtin_ctzll (points) & ~7u;
      const guint64 before = (G_GUINT64_CONSTANT (1) << at) - 1;

      *decimals = (guint) length - 1 - at / 8;
      if (at == 0 || *decimals == 0)
        return FALSE;
      word = (word & before) | (word >> 8 & ~before);
      length--;
    }
  if (length < 8)
    word = word << (64 - 8 * length) | EACH_BYTE ('0') >> 8 * length;
  *digits = join_digits (word);
  return are_digits (word);
}

/* Reads digits one by one, as few numbers have to be. */
G_GNUC_NO_INLINE static gboolean
take_long (const char *text, gsize length, guint64 *digits, guint *decimals)
{
  const char *point = memchr (text, '.', length);
  const gsize n = length - (point != NULL);

  *digits = 0;
  *decimals = point != NULL ? (guint) (text + length - point - 1) : 0;
  if (n > GUATU_NUMBER_MAX_DIGITS || (point != NULL && (point == text || *decimals == 0)))
    return FALSE;
  for (const char *at = text; at < text + length; at++)
    if (g_ascii_isdigit (*at))
      *digits = *digits * 10 + (guint64) (*at - '0');
    else if (at != point)
      return FALSE;
  return TRUE;
}

static inline gboolean
parse (const char *text, gsize length, double *value, guint *decimals)
{
  const gboolean negative = length > 0 && *text == '-';
  guint64 digits = 0;

  text += negative;
  length -= negative;
  if (length == 0
      || !(length <= 8 ? take_short (text, length, &digits, decimals)
                       : take_long (text, length, &digits, decimals)))
    return FALSE;
  if (*text == '0' && length > 1 && text[1] != '.')
    return FALSE;
  *value = (double) (gint64) digits / powers[*decimals];
  if (negative && digits > 0)
    *value = -*value;
  return TRUE;
}

/**
 * guatu_plain_number_parse:
 * @text: (array length=length): what may be a number
 * @length: its bytes
 * @value: (out): the number
 * @decimals: (out): how many digits are behind the point
 *
 * Reads what guatu_number_parse() reads, to the same value, as far as it is at most
 * %GUATU_NUMBER_MAX_DIGITS digits without an exponent: whole numbers up to 2^53 and
 * powers of ten up to 10^22 are doubles, so that one division gives the nearest one (W.
 * D. Clinger, “How to Read Floating Point Numbers Accurately”, 1990).
 *
 * Returns: whether it is such a number
 */
gboolean
guatu_plain_number_parse (const char *text, gsize length, double *value, guint *decimals)
{
  return parse (text, length, value, decimals);
}

/**
 * guatu_plain_numbers_parse:
 * @cells: cells of a column of numbers
 * @stride: how many fields there are from one to the next
 * @n: how many cells there are
 * @numbers: (out) (array length=n): what they say
 *
 * Returns: how many of the cells, from the first on, guatu_plain_number_parse() reads
 */
guint
guatu_plain_numbers_parse (const GuatuField *cells, guint stride, guint n,
                           GuatuPlainNumber *numbers)
{
  guint i = 0;

  for (; i < n
         && parse (cells[i * stride].text, cells[i * stride].length, &numbers[i].value,
                   &numbers[i].decimals);
       i++)
    ;
  return i;
}
