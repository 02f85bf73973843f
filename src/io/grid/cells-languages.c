/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/cells-private.h"
#include "io/grid/heading.h"

/* Yearbooks say what rows and columns are in two languages, the one under or behind the
 * other in a cell: 第一产业 Primary Industry. The Chinese one stays in the cell, and its
 * English is kept beside the grid. */

/* From so many cells on it is meant so. */
#define LEAST 3u

/* Small letters that a text has to have to tell of that. */
#define SURE 2u

static gboolean
is_han (const char *at)
{
  return g_unichar_get_script (g_utf8_get_char (at)) == G_UNICODE_SCRIPT_HAN;
}

/* Whether a text is words of English: it has no Chinese, and at least some small letters
 * beside the capital that it begins with. */
static gboolean
is_english (const char *text, guint least)
{
  guint n_small = 0;

  if (!g_ascii_isupper (*text))
    return FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (is_han (at))
        return FALSE;
      n_small += g_ascii_islower (*at);
    }
  return n_small >= least;
}

/** guatu_text_is_english_name: whether a text is a name in English, which has a capital
 * and small letters. */
gboolean
guatu_text_is_english_name (const char *text)
{
  return is_english (text, SURE);
}

/* Where the English of a cell begins that begins with Chinese; NULL if there is none. */
static const char *
find_english (const char *text, guint least)
{
  const char *last = NULL;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (is_han (at))
      last = at;
  if (last == NULL)
    return NULL;
  for (const char *at = g_utf8_next_char (last); *at != '\0'; at = g_utf8_next_char (at))
    if (is_english (at, least) && !g_ascii_isalnum (at[-1]))
      return at;
  return NULL;
}

/**
 * guatu_english_keep:
 * @english: (element-type utf8 utf8): gets the pair
 * @zh: what something is called in Chinese
 * @en: the same in English
 *
 * Keeps what names are in English, as they are and without their units and what else
 * headings say.
 */
void
guatu_english_keep (GHashTable *english, const char *zh, const char *en)
{
  g_auto (GuatuHeading) name = { .name = NULL };
  g_auto (GuatuHeading) other = { .name = NULL };

  g_hash_table_insert (english, g_strdup (zh), g_strdup (en));
  guatu_heading_parse (zh, &name);
  guatu_heading_parse (en, &other);
  if (*name.name != '\0' && *other.name != '\0')
    g_hash_table_insert (english, g_strdup (name.name), g_strdup (other.name));
}

/* Where the English of a cell begins that has it behind Chinese. */
static const char *
english_of (const GuatuCell *cell, guint least)
{
  return cell->text != NULL && cell->kind == GUATU_CELL_TEXT
                 && (guchar) *cell->text >= 0x80
             ? find_english (cell->text, least)
             : NULL;
}

/* Whether several cells are surely such. */
static gboolean
has_several (const GuatuCells *grid)
{
  g_autoptr (GHashTable) found
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint row = 0; row < guatu_cells_n_rows (grid); row++)
    {
      guint n = 0;
      const GuatuCell *cells = guatu_cells_row (grid, row, &n);

      for (guint i = 0; i < n; i++)
        if (english_of (&cells[i], SURE) != NULL)
          g_hash_table_add (found, g_strdup (cells[i].text));
      if (g_hash_table_size (found) >= LEAST)
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_cells_part_languages:
 * @grid: a grid that is ended
 *
 * Leaves the Chinese in cells that say something in Chinese and then in English, if there
 * are several, and keeps the English in the grid.
 */
void
guatu_cells_part_languages (GuatuCells *grid)
{
  if (guatu_cells_pack_is_ascii (grid->pack) || !has_several (grid))
    return;
  guatu_cells_unpack (grid);
  grid->english = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < grid->cells->len; i++)
    {
      GuatuCell *cell = &g_array_index (grid->cells, GuatuCell, i);
      const char *en = english_of (cell, 1);
      g_autofree char *zh = NULL;

      if (en == NULL)
        continue;
      zh = g_strchomp (g_strndup (cell->text, (gsize) (en - cell->text)));
      guatu_english_keep (grid->english, zh, en);
      cell->text = g_string_chunk_insert_const (grid->texts, zh);
    }
}
