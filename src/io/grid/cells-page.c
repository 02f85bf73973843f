/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells-page.h"

#include <string.h>

/* How cells are packed. A number whose text is all that there is to say of it, in the
 * column after the cell before it, is a byte that says how many digits are behind its
 * point and how many bytes follow, and its digits as a whole number, the lowest byte
 * first. Any other cell is a byte that says its kind and what follows: its column, unless
 * that is the one after the cell before it or the first one of the next row; its indent
 * and how many decimals it shows, if there is anything to say; and such a number, or how
 * many bytes its text has, and the text. What counts things is a byte below 128, or as
 * many as it has seven bits, the lowest first. */

/* Of the first byte of a cell that is not a number alone. */
enum
{
  KIND = 3,
  BEGINS_ROW = 1 << 2,
  HAS_COLUMN = 1 << 3,
  HAS_INDENT = 1 << 4,
  HAS_DECIMALS = 1 << 5,
  HAS_NUMBER = 1 << 6,
};

/* Of the first byte of a number. */
enum
{
  N_BYTES = 7,
  DECIMALS = 7 << 3,
  DECIMALS_SHIFT = 3,
  IS_NEGATIVE = 1 << 6,
  IS_NUMBER = 1 << 7, /* also of its cell */
};

/* What is before a text at most, and a number with that. */
#define MAX_HEAD 16u

/* The signs of a number but for its minus, so that its digits have seven bytes. */
#define MAX_SIGNS 16u

/* Bytes behind the last cell that may be read with it. */
#define READ_AHEAD 8u

static guint8 *
put_count (guint8 *at, guint number)
{
  for (; number >= 128; number >>= 7)
    *at++ = (guint8) (number | 128);
  *at++ = (guint8) number;
  return at;
}

static const guint8 *
get_count (const guint8 *at, guint *number)
{
  *number = *at & 127u;
  for (guint shift = 7; *at++ >= 128; shift += 7)
    *number |= (*at & 127u) << shift;
  return at;
}

/* Reads a number as it would be written again: without zeros before it, with digits on
 * both sides of its point if it has one, and not too many. Its first byte does not say
 * yet how many bytes follow. */
static gboolean
read_number (const char *text, gsize length, guint64 *number, guint8 *head)
{
  const char *end = text + length, *point = NULL;

  *number = 0;
  *head = IS_NUMBER;
  if (*text == '-')
    {
      *head |= IS_NEGATIVE;
      text++;
    }
  if (text == end || end - text > MAX_SIGNS || end[-1] == '.' || *text == '.'
      || (*text == '0' && end - text > 1 && text[1] != '.'))
    return FALSE;
  for (; text < end; text++)
    {
      const guint digit = (guint) *text - '0';

      if (digit < 10)
        *number = *number * 10 + digit;
      else if (*text == '.' && point == NULL)
        point = text + 1;
      else
        return FALSE;
    }
  if (point != NULL && end - point > DECIMALS >> DECIMALS_SHIFT)
    return FALSE;
  *head |= point != NULL ? (guint8) ((end - point) << DECIMALS_SHIFT) : 0;
  return TRUE;
}

static guint8 *
put_digits (guint8 *at, guint8 head, guint64 number)
{
  guint8 *begin = at++;

  for (; number > 0; number >>= 8)
    *at++ = (guint8) number;
  *begin = head | (guint8) (at - begin - 1);
  return at;
}

/* The eight digits of a number, the first one in the lowest byte: it is parted into
 * halves, and these into halves, all of a step at once, as they are joined where one is
 * read. */
static inline guint64
part_digits (guint32 number)
{
  guint64 parts = number / 10000 | (guint64) (number % 10000) << 32;
  guint64 firsts = (parts * 10486 >> 20) & G_GUINT64_CONSTANT (0x0000007f0000007f);

  parts = firsts | (parts - 100 * firsts) << 16;
  firsts = (parts * 103 >> 10) & G_GUINT64_CONSTANT (0x000f000f000f000f);
  return firsts | (parts - 10 * firsts) << 8;
}

static inline void
write_digits (char *text, guint64 digits)
{
  digits = GUINT64_TO_LE (digits + G_GUINT64_CONSTANT (0x3030303030303030));
  memcpy (text, &digits, sizeof digits);
}

/* Writes the number that begins with @head to where there is room for more; returns its
 * bytes. As many are copied as there may be, which is faster than to count them. */
static const guint8 *
get_digits (const guint8 *at, guint8 head, char *text, guint *length)
{
  const guint n_decimals = (head & DECIMALS) >> DECIMALS_SHIFT;
  char written[2 * MAX_SIGNS + 8];
  guint64 number, upper, lower;
  guint first, n;

  memcpy (&number, at, sizeof number);
  number
      = GUINT64_FROM_LE (number) & ((G_GUINT64_CONSTANT (1) << 8 * (head & N_BYTES)) - 1);
  upper = number < 100000000 ? 0 : part_digits ((guint32) (number / 100000000));
  lower = part_digits ((guint32) (number % 100000000));
  write_digits (written, upper);
  write_digits (written + MAX_SIGNS / 2, lower);
  memset (written + MAX_SIGNS, 0, MAX_SIGNS + 8);
  first = upper != 0   ? (guint) __builtin_ctzll (upper) / 8
          : lower != 0 ? 8 + (guint) __builtin_ctzll (lower) / 8
                       : MAX_SIGNS;
  first = MIN (first, MAX_SIGNS - 1 - n_decimals);
  n = MAX_SIGNS - n_decimals - first;
  *text = '-';
  text += (head & IS_NEGATIVE) != 0;
  memcpy (text, written + first, MAX_SIGNS);
  if (n_decimals > 0)
    {
      text[n] = '.';
      memcpy (text + n + 1, written + first + n, 8);
    }
  *length = n + n_decimals + (n_decimals > 0) + ((head & IS_NEGATIVE) != 0);
  return at + (head & N_BYTES);
}

/* Writes a cell to where there is room for its text and what is before it; returns where
 * it ends. */
static guint8 *
pack_cell (guint8 *head, const GuatuCell *cell, gsize length, const GuatuCell *before)
{
  const gboolean begins_row = before == NULL || before->row != cell->row;
  const guint expected = begins_row ? 0 : before->column + 1u;
  guint64 number;
  guint8 first_of_number;
  const gboolean is_number = read_number (cell->text, length, &number, &first_of_number);
  guint8 *at = head + 1;

  if (is_number && cell->kind == GUATU_CELL_NUMBER && !begins_row
      && cell->column == expected && cell->indent == 0
      && cell->shown_decimals == GUATU_DECIMALS_UNSAID)
    return put_digits (head, first_of_number, number);
  *head = (guint8) (cell->kind | (begins_row ? BEGINS_ROW : 0)
                    | (is_number ? HAS_NUMBER : 0));
  if (cell->column != expected)
    {
      *head |= HAS_COLUMN;
      at = put_count (at, cell->column);
    }
  if (cell->indent > 0)
    {
      *head |= HAS_INDENT;
      *at++ = cell->indent;
    }
  if (cell->shown_decimals != GUATU_DECIMALS_UNSAID)
    {
      *head |= HAS_DECIMALS;
      *at++ = cell->shown_decimals;
    }
  if (is_number)
    return put_digits (at, first_of_number, number);
  at = put_count (at, (guint) length);
  memcpy (at, cell->text, length);
  return at + length;
}

/**
 * guatu_cells_page_pack:
 * @cells: (array length=n_cells): cells of rows, each of which has any, in order; all
 *   have a text
 * @n_cells: how many there are
 *
 * Returns: the cells, packed
 */
GuatuCellsPage
guatu_cells_page_pack (const GuatuCell *cells, guint n_cells)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize n = 0;
  GuatuCellsPage page = { .n_cells = n_cells, .is_ascii = TRUE };

  for (guint i = 0; i < n_cells; i++)
    {
      const gsize length = strlen (cells[i].text);

      if (bytes->len < n + MAX_HEAD + length)
        g_byte_array_set_size (bytes, (guint) (2 * n + MAX_HEAD + length));
      n = (gsize) (pack_cell (bytes->data + n, &cells[i], length,
                              i > 0 ? &cells[i - 1] : NULL)
                   - bytes->data);
      page.n_text_bytes += (guint) length + 1;
      page.is_ascii = page.is_ascii && (guchar) *cells[i].text < 0x80;
    }
  g_byte_array_set_size (bytes, (guint) n + READ_AHEAD);
  page.bytes = g_memdup2 (bytes->data, n + READ_AHEAD);
  return page;
}

/* Reads a cell, whose text is written to @text; the cell before it tells where it is. */
static const guint8 *
unpack_cell (const guint8 *at, GuatuCell *cell, char *text, guint *length)
{
  const guint8 head = *at++;
  guint column = cell->column + 1u;

  if (head & IS_NUMBER)
    {
      *cell = (GuatuCell) { .row = cell->row,
                            .column = (guint16) column,
                            .kind = GUATU_CELL_NUMBER,
                            .shown_decimals = GUATU_DECIMALS_UNSAID };
      return get_digits (at, head, text, length);
    }
  if (head & BEGINS_ROW)
    column = 0;
  if (head & HAS_COLUMN)
    at = get_count (at, &column);
  *cell = (GuatuCell) { .row = cell->row + (head & BEGINS_ROW ? 1 : 0),
                        .column = (guint16) column,
                        .kind = head & KIND,
                        .shown_decimals = GUATU_DECIMALS_UNSAID };
  if (head & HAS_INDENT)
    cell->indent = *at++;
  if (head & HAS_DECIMALS)
    cell->shown_decimals = *at++ & 31;
  if (head & HAS_NUMBER)
    return get_digits (at + 1, *at, text, length);
  at = get_count (at, length);
  memcpy (text, at, *length);
  return at + *length;
}

/**
 * guatu_cells_page_unpack:
 * @page: a page
 * @first_row: the row of its first cell
 * @cells: (element-type GuatuCell): gets the cells
 * @texts: gets their texts
 */
void
guatu_cells_page_unpack (const GuatuCellsPage *page, guint first_row, GArray *cells,
                         GStringChunk *texts)
{
  const guint8 *at = page->bytes;
  const guint n_before = cells->len;
  g_autofree char *written = g_malloc (page->n_text_bytes + 2 * MAX_SIGNS);
  GuatuCell cell = { .row = first_row - 1 };
  const char *kept;
  gsize n_written = 0;

  g_array_set_size (cells, n_before + page->n_cells);
  for (guint i = 0; i < page->n_cells; i++)
    {
      guint length;

      at = unpack_cell (at, &cell, written + n_written, &length);
      cell.text = written + n_written;
      n_written += length;
      written[n_written++] = '\0';
      g_array_index (cells, GuatuCell, n_before + i) = cell;
    }
  kept = g_string_chunk_insert_len (texts, written, (gssize) n_written);
  for (guint i = 0; i < page->n_cells; i++)
    {
      const char **text = &g_array_index (cells, GuatuCell, n_before + i).text;

      *text = kept + (*text - written);
    }
}
