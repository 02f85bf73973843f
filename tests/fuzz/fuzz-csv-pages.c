/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/grid/cells-pages.h"
#include "io/sheet/csv-pages.h"
#include "io/sheet/csv.h"

/* Pages as short as they can be: of some dozen rows. A table is repeated until it has
 * several of them. */
#define PAGE_BYTES 1
#define ENOUGH_LINES 200u
#define ENOUGH_BYTES (64u * 1024)

static GBytes *
repeat (const guint8 *data, gsize size)
{
  GString *text = g_string_new (NULL);
  guint n_lines = 0;

  for (gsize i = 0; i < size; i++)
    n_lines += data[i] == '\n';
  do
    g_string_append_len (text, (const char *) data, (gssize) size);
  while (n_lines > 0 && text->len < ENOUGH_BYTES
         && text->len / size * n_lines < ENOUGH_LINES);
  return g_string_free_to_bytes (text);
}

static void
assert_same_row (const GuatuCells *pages, const GuatuCells *whole, guint row)
{
  guint n_pages = 0, n_whole = 0;
  const GuatuCell *of_pages = guatu_cells_row (pages, row, &n_pages);
  const GuatuCell *of_whole = guatu_cells_row (whole, row, &n_whole);

  g_assert_cmpuint (n_pages, ==, n_whole);
  for (guint i = 0; i < n_whole; i++)
    {
      g_assert_cmpstr (of_pages[i].text, ==, of_whole[i].text);
      g_assert_cmpuint (of_pages[i].row, ==, of_whole[i].row);
      g_assert_cmpuint (of_pages[i].column, ==, of_whole[i].column);
      g_assert_cmpuint (of_pages[i].indent, ==, of_whole[i].indent);
    }
}

/* A table of text has the same cells in pages, forwards and backwards, as in one piece.
 */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = repeat (data, size);
  const char *text = g_bytes_get_data (bytes, NULL);
  g_autoptr (GuatuCells) whole = NULL;
  g_autoptr (GuatuCells) pages = NULL;
  char separator;

  if (size == 0 || !g_utf8_validate_len (text, g_bytes_get_size (bytes), NULL))
    return 0;
  separator = guatu_csv_find_separator (text, g_bytes_get_size (bytes));
  separator = separator != '\0' ? separator : ',';
  whole = guatu_csv_parse (text, g_bytes_get_size (bytes), separator, NULL);
  pages = guatu_csv_pages_new (bytes, separator, PAGE_BYTES, NULL);
  if (whole == NULL)
    return 0;
  g_assert_nonnull (pages);
  g_assert_cmpuint (guatu_cells_n_rows (pages), ==, guatu_cells_n_rows (whole));
  for (guint row = 0; row < guatu_cells_n_rows (whole); row++)
    assert_same_row (pages, whole, row);
  for (guint row = guatu_cells_n_rows (whole); row > 0; row--)
    assert_same_row (pages, whole, row - 1);
  g_assert_false (guatu_cells_paged_failed (pages, NULL));
  return 0;
}
