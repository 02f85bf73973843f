/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/plain-number.h"

#include <string.h>

#include "dataset/number.h"

/* Numbers as programs write them, of which a long table has millions: nothing but digits
 * with a point, perhaps after a minus. */

/* A byte eight times. */
#define EACH_BYTE(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))

/* Eight bytes as a number whose lowest byte is the first of them. */
static inline guint64
load_8 (const char *text)
{
  guint64 word;

  memcpy (&word, text, 8);
  return GUINT64_FROM_LE (word);
}

/* Up to eight bytes likewise: those of four from both ends lie over each other in the
 * middle. */
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

/* The bytes that are zero, as their highest bits; only the lowest one is sure. */
static inline guint64
find_zeros (guint64 word)
{
  return (word - EACH_BYTE (0x01)) & ~word & EACH_BYTE (0x80);
}

/* Digits are told from all else, and joined, as what they are above '0', and so is the
 * point. */
#define POINT ((guint64) ('.' ^ '0'))

/* No byte that is a digit gets its highest bit. */
static inline guint64
find_others (guint64 digits)
{
  return (digits | (digits + EACH_BYTE (0x7f - 9))) & EACH_BYTE (0x80);
}

/* The number that eight digits are: neighbours are joined to two, four and eight digits,
 * all of a step at once; D. Lemire, “Quickly parsing eight digits”, 2018. */
static inline guint64
join_digits (guint64 word)
{
  word = word * 10 + (word >> 8);
  return ((word & G_GUINT64_CONSTANT (0x000000ff000000ff))
              * (100 + (G_GUINT64_CONSTANT (1000000) << 32))
          + (word >> 16 & G_GUINT64_CONSTANT (0x000000ff000000ff))
                * (1 + (G_GUINT64_CONSTANT (10000) << 32)))
         >> 32;
}

/* Takes the point out of a word in which so many bits are before it; @lowest becomes the
 * lowest byte. */
static inline guint64
close_gap (guint64 word, guint at, guint64 lowest)
{
  const guint64 before = (G_GUINT64_CONSTANT (1) << at) - 1;

  return (word & ~(before << 8 | 0xff)) | (word & before) << 8 | lowest;
}

/* Reads up to eight bytes, digits of which a point may be one; behind them @word may have
 * any others. */
static inline gboolean
take_short (guint64 word, gsize length, guint64 *digits, guint *decimals)
{
  const guint unused = 64 - 8 * (guint) length;
  guint64 points;

  /* What the last one is the highest byte of, with zeros before the first. */
  word = (word ^ EACH_BYTE ('0')) << unused;
  points = find_zeros (word ^ EACH_BYTE (POINT));
  *decimals = 0;
  if (points != 0)
    {
      const guint at = (guint) __builtin_ctzll (points) & ~7u;

      *decimals = 7 - at / 8;
      if (at == unused || *decimals == 0)
        return FALSE;
      word = close_gap (word, at, 0);
    }
  *digits = join_digits (word);
  return find_others (word) == 0;
}

/* Reads nine to sixteen bytes likewise, of which @low has the first eight. */
G_GNUC_NO_INLINE static gboolean
take_long (guint64 low, guint64 high, gsize length, guint64 *digits, guint *decimals)
{
  const guint unused = 128 - 8 * (guint) length;
  guint64 points;

  low ^= EACH_BYTE ('0');
  high ^= EACH_BYTE ('0');
  if (unused > 0)
    high = high << unused | low >> (64 - unused);
  low <<= unused;
  *decimals = 0;
  if ((points = find_zeros (high ^ EACH_BYTE (POINT))) != 0)
    {
      const guint at = (guint) __builtin_ctzll (points) & ~7u;

      *decimals = 7 - at / 8;
      if (*decimals == 0)
        return FALSE;
      high = close_gap (high, at, low >> 56);
      low <<= 8;
    }
  else if ((points = find_zeros (low ^ EACH_BYTE (POINT))) != 0)
    {
      const guint at = (guint) __builtin_ctzll (points) & ~7u;

      *decimals = 15 - at / 8;
      if (at == unused)
        return FALSE;
      low = close_gap (low, at, 0);
    }
  else if (length > GUATU_NUMBER_MAX_DIGITS)
    return FALSE;
  *digits = join_digits (low) * 100000000 + join_digits (high);
  return (find_others (low) | find_others (high)) == 0;
}

/* Reads a number of which sixteen bytes, and of a negative one seventeen, may be looked
 * at if @has_room. */
static inline gboolean
parse (const char *text, gsize length, gboolean has_room, gint64 *significand,
       guint *decimals)
{
  const gboolean negative = length > 0 && *text == '-';
  guint64 digits = 0;

  text += negative;
  length -= (gsize) negative;
  if (length - 1 < 8)
    {
      if (!take_short (has_room ? load_8 (text) : load (text, length), length, &digits,
                       decimals))
        return FALSE;
    }
  else if (length - 1 >= 16
           || !take_long (load_8 (text),
                          has_room ? load_8 (text + 8)
                                   : load_8 (text + length - 8) >> 8 * (16 - length),
                          length, &digits, decimals))
    return FALSE;
  if (*text == '0' && length > 1 && text[1] != '.')
    return FALSE;
  *significand = negative ? -(gint64) digits : (gint64) digits;
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
  gint64 significand;

  if (!parse (text, length, FALSE, &significand, decimals))
    return FALSE;
  *value = (double) significand / guatu_powers_of_ten[*decimals];
  return TRUE;
}

/**
 * Shape:
 * @point: the byte of the point, if there is one
 * @is_point: what stands there
 * @before: the bytes before it
 * @behind: all behind it
 * @least: how long a number is at least, which is all that begins with a zero
 *
 * Where up to eight digits have their point, by how many are behind it.
 */
typedef struct
{
  guint64 point;
  guint64 is_point;
  guint64 before;
  guint64 behind;
  guint least;
} Shape;

#define BYTE(at) (G_GUINT64_CONSTANT (0xff) << 8 * (at))
#define BELOW(at) ((G_GUINT64_CONSTANT (1) << 8 * (at)) - 1)
#define SHAPE(at)                                                                        \
  { BYTE (at), POINT << 8 * (at), BELOW (at), ~(BELOW (at) | BYTE (at)), 9 - (at) }

static const Shape shapes[] = { { 0, 0, 0, ~G_GUINT64_CONSTANT (0), 1 },
                                SHAPE (6),
                                SHAPE (5),
                                SHAPE (4),
                                SHAPE (3),
                                SHAPE (2),
                                SHAPE (1) };

/* Reads numbers of up to eight bytes as long as they have the shape; returns how many. */
G_GNUC_NO_INLINE static guint
parse_alike (const GuatuField *cells, guint stride, guint n, const Shape shape,
             gint64 *significands)
{
  guint i = 0;

  for (; i < n; i++, cells += stride)
    {
      const gboolean negative = *cells->text == '-';
      const char *text = cells->text;
      guint length = cells->length;
      guint64 word;

      if (G_UNLIKELY (negative))
        {
          text++;
          length--;
        }
      if (length - 1 >= 8)
        break;
      word = (load_8 (text) ^ EACH_BYTE ('0')) << (64 - 8 * length);
      if ((word & shape.point) != shape.is_point)
        break;
      word = (word & shape.behind) | (word & shape.before) << 8;
      if (find_others (word) != 0 || length < shape.least
          || (*text == '0' && length > shape.least))
        break;
      significands[i] = (gint64) join_digits (word);
      if (G_UNLIKELY (negative))
        significands[i] = -significands[i];
    }
  return i;
}

/**
 * guatu_plain_numbers_parse:
 * @cells: cells of a column of numbers, of each of which %GUATU_PLAIN_NUMBER_ROOM bytes
 *   may be looked at, however long it is
 * @stride: how many fields there are from one to the next
 * @n: how many cells there are, at most %GUATU_PLAIN_NUMBERS
 * @numbers: (out): what they say
 *
 * Returns: how many of the cells, from the first on, guatu_plain_number_parse() reads
 */
guint
guatu_plain_numbers_parse (const GuatuField *cells, guint stride, guint n,
                           GuatuPlainNumbers *numbers)
{
  guint decimals = 0, i = 0;

  /* Those of a column mostly have as many decimals as the one before. */
  while (i < n)
    {
      const GuatuField *cell = &cells[i * stride];
      const guint n_alike = parse_alike (cell, stride, n - i, shapes[decimals],
                                         &numbers->significands[i]);

      memset (numbers->decimals + i, (int) decimals, n_alike);
      i += n_alike;
      cell += n_alike * stride;
      if (i == n
          || !parse (cell->text, cell->length, TRUE, &numbers->significands[i],
                     &decimals))
        break;
      numbers->decimals[i++] = (guint8) decimals;
      if (decimals >= G_N_ELEMENTS (shapes))
        decimals = 0;
    }
  return i;
}
