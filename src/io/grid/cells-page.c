/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells-page.h"

#include <string.h>

/* How cells are packed. Each is a byte that says its kind and what follows: its column,
 * unless that is the one after the cell before it or the first one of the next row; its
 * indent and how many decimals it shows, if there is anything to say; how many bytes its
 * text has; and the text, of which two signs are in a byte where all are of numbers. A
 * number below 128 is a byte, and others are as many as they have seven bits, the lowest
 * first. */

enum
{
  KIND = 3,
  BEGINS_ROW = 1 << 2,
  HAS_COLUMN = 1 << 3,
  HAS_INDENT = 1 << 4,
  HAS_DECIMALS = 1 << 5,
  HAS_SIGNS = 1 << 6,
};

/* The signs of numbers; the first one ends a text. */
static const char signs[16]
    = { 0, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '-' };

static const guint8 codes[256] = {
  ['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4,  ['4'] = 5,  ['5'] = 6,
  ['6'] = 7, ['7'] = 8, ['8'] = 9, ['9'] = 10, ['.'] = 11, ['-'] = 12,
};

/* What is before a text, or signs, at most. */
#define MAX_HEAD 16u
#define MAX_SIGNS 32u

static guint8 *
put_number (guint8 *at, guint number)
{
  for (; number >= 128; number >>= 7)
    *at++ = (guint8) (number | 128);
  *at++ = (guint8) number;
  return at;
}

static const guint8 *
get_number (const guint8 *at, guint *number)
{
  *number = *at & 127u;
  for (guint shift = 7; *at++ >= 128; shift += 7)
    *number |= (*at & 127u) << shift;
  return at;
}

/* Puts the signs of a number two in a byte; NULL if it has others. */
static guint8 *
put_signs (guint8 *at, const char *text, gsize length)
{
  if (length > MAX_SIGNS)
    return NULL;
  for (gsize i = 0; i < length; i += 2)
    {
      const guint8 first = codes[(guchar) text[i]], second = codes[(guchar) text[i + 1]];

      /* The last one may be alone. */
      if (first == 0 || (second == 0 && i + 1 < length))
        return NULL;
      *at++ = (guint8) (first | second << 4);
    }
  return at;
}

/* Writes a cell to where there is room for its text, signs and what is before them;
 * returns where it ends. */
static guint8 *
pack_cell (guint8 *head, const GuatuCell *cell, gsize length, const GuatuCell *before)
{
  const gboolean begins_row = before == NULL || before->row != cell->row;
  const guint expected = begins_row ? 0 : before->column + 1u;
  guint8 *at = head + 1, *end;

  *head = (guint8) (cell->kind | (begins_row ? BEGINS_ROW : 0));
  if (cell->column != expected)
    {
      *head |= HAS_COLUMN;
      at = put_number (at, cell->column);
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
  at = put_number (at, (guint) length);
  end = put_signs (at, cell->text, length);
  if (end != NULL)
    {
      *head |= HAS_SIGNS;
      return end;
    }
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

      if (bytes->len < n + MAX_HEAD + MAX_SIGNS + length)
        g_byte_array_set_size (bytes, (guint) (2 * n + MAX_HEAD + MAX_SIGNS + length));
      n = (gsize) (pack_cell (bytes->data + n, &cells[i], length,
                              i > 0 ? &cells[i - 1] : NULL)
                   - bytes->data);
      page.n_text_bytes += (guint) length + 1;
      page.is_ascii = page.is_ascii && (guchar) *cells[i].text < 0x80;
    }
  page.bytes = g_memdup2 (bytes->data, n);
  return page;
}

/* Reads a cell, whose text is written to @text; the cell before it tells where it is. */
static const guint8 *
unpack_cell (const guint8 *at, GuatuCell *cell, char *text, guint *length)
{
  const guint8 head = *at++;
  guint column = head & BEGINS_ROW ? 0 : cell->column + 1u;

  if (head & HAS_COLUMN)
    at = get_number (at, &column);
  *cell = (GuatuCell) { .row = cell->row + (head & BEGINS_ROW ? 1 : 0),
                        .column = (guint16) column,
                        .kind = head & KIND,
                        .shown_decimals = GUATU_DECIMALS_UNSAID };
  if (head & HAS_INDENT)
    cell->indent = *at++;
  if (head & HAS_DECIMALS)
    cell->shown_decimals = *at++ & 31;
  at = get_number (at, length);
  text[*length] = '\0';
  if (!(head & HAS_SIGNS))
    {
      memcpy (text, at, *length);
      return at + *length;
    }
  for (guint i = 0; i + 1 < *length; i += 2, at++)
    {
      text[i] = signs[*at & 15];
      text[i + 1] = signs[*at >> 4];
    }
  if (*length % 2 != 0)
    text[*length - 1] = signs[*at++ & 15];
  return at;
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
  g_autofree char *written = g_malloc (page->n_text_bytes);
  GuatuCell cell = { .row = first_row - 1 };
  const char *kept;
  gsize n_written = 0;

  g_array_set_size (cells, n_before + page->n_cells);
  for (guint i = 0; i < page->n_cells; i++)
    {
      guint length;

      at = unpack_cell (at, &cell, written + n_written, &length);
      cell.text = written + n_written;
      n_written += length + 1;
      g_array_index (cells, GuatuCell, n_before + i) = cell;
    }
  kept = g_string_chunk_insert_len (texts, written, (gssize) n_written);
  for (guint i = 0; i < page->n_cells; i++)
    {
      const char **text = &g_array_index (cells, GuatuCell, n_before + i).text;

      *text = kept + (*text - written);
    }
}
