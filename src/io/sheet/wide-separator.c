/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/wide-separator.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/cells.h"
#include "io/io-error.h"
#include "io/sheet/csv.h"

/* Tables whose cells are parted by signs that people type, and programs do not: “，”,
 * “；”, “、”, and “|”. They are only looked for where most lines have no other. */

/* How far a file is looked at. */
#define LOOK_AT 65536

static const char *const wide[] = { "，", "；", "、", "|" };

/* How many lines have anything, a sign at all, and of it as many as the first one that
 * has it; notes that have another number of it do not count. */
typedef struct
{
  guint n_lines;
  guint n_with;
  guint n_agreeing;
  guint n_each;
  guint first_line;
  guint other_line;
  guint n_other;
} Count;

static guint
count_in_line (const char *line, gsize length, const char *sign)
{
  const gsize n = strlen (sign);
  gboolean quoted = FALSE;
  guint found = 0;

  for (gsize i = 0; i < length; i++)
    if (line[i] == '"')
      quoted = !quoted;
    else if (!quoted && i + n <= length && memcmp (line + i, sign, n) == 0)
      found++;
  return found;
}

/* Whether a line is a sentence, or names what follows on a colon: a note. */
static gboolean
is_note (const char *line, gsize length)
{
  return g_strstr_len (line, (gssize) length, "。") != NULL
         || g_strstr_len (line, (gssize) length, "：") != NULL;
}

static Count
count (const char *text, gsize length, const char *sign)
{
  const char *at = text, *end = text + length;
  Count all = { 0 };

  for (guint line = 1; at < end; line++)
    {
      const char *stop = memchr (at, '\n', (gsize) (end - at));
      const gsize n = (gsize) ((stop != NULL ? stop : end) - at);
      const guint found = is_note (at, n) ? 0 : count_in_line (at, n, sign);

      all.n_lines += n > 1 && !is_note (at, n);
      if (found > 0 && all.n_with++ == 0)
        {
          all.n_each = found;
          all.first_line = line;
        }
      all.n_agreeing += found > 0 && found == all.n_each;
      if (found > 0 && found != all.n_each && all.other_line == 0)
        {
          all.other_line = line;
          all.n_other = found;
        }
      at = stop != NULL ? stop + 1 : end;
    }
  return all;
}

/* How many lines have one of the usual separators; whether all have is said, too. */
static guint
count_usual (const char *text, gsize length, gboolean *all_have)
{
  const char usual[] = { guatu_csv_find_separator (text, length), '\0' };
  Count lines = { 0 };

  if (*usual != '\0')
    lines = count (text, length, usual);
  *all_have = lines.n_lines > 0 && lines.n_with == lines.n_lines;
  return lines.n_with;
}

/* Writes the text with another sign between its cells. */
static GBytes *
replace (const char *text, gsize length, const char *sign)
{
  const guint8 parts = GUATU_CELLS_WIDE_SEPARATOR;
  const gsize n = strlen (sign);
  GByteArray *out = g_byte_array_sized_new ((guint) length);
  gboolean quoted = FALSE;
  gsize from = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '"')
        quoted = !quoted;
      if (quoted || i + n > length || memcmp (text + i, sign, n) != 0)
        continue;
      g_byte_array_append (out, (const guint8 *) text + from, (guint) (i - from));
      g_byte_array_append (out, &parts, 1);
      from = i + n;
      i = from - 1;
    }
  g_byte_array_append (out, (const guint8 *) text + from, (guint) (length - from));
  return g_byte_array_free_to_bytes (out);
}

/* Whether the lines of a text have it as often as each other, but for a title or a note;
 * two at least. */
static gboolean
parts_cells (const Count *found, guint n_usual)
{
  return found->n_agreeing >= 2 && found->n_agreeing == found->n_with
         && found->n_agreeing * 2 > found->n_lines && found->n_agreeing > n_usual;
}

/**
 * guatu_wide_separator_take:
 * @text: (inout): a file of text in UTF-8, which is written with
 *   %GUATU_CELLS_WIDE_SEPARATOR
 *   between its cells if it is such a table
 * @found: (out) (transfer none): the sign that parts its cells, or %NULL
 * @error: %GUATU_IO_ERROR_INVALID where lines have the sign, and no other, but not as
 *   often as each other
 *
 * Returns: %FALSE if there is an error
 */
gboolean
guatu_wide_separator_take (GBytes **text, const char **found, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (*text, &length);
  const gsize looked_at = MIN (length, LOOK_AT);
  gboolean all_have = FALSE;
  const guint n_usual = data != NULL ? count_usual (data, looked_at, &all_have) : 0;

  *found = NULL;
  for (guint i = 0; data != NULL && !all_have && i < G_N_ELEMENTS (wide); i++)
    {
      const Count lines = count (data, looked_at, wide[i]);
      GBytes *written;

      if (n_usual == 0 && lines.n_with >= 2 && lines.n_agreeing < lines.n_with
          && lines.n_with * 2 > lines.n_lines && i < 2)
        {
          g_set_error (
              error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
              _ ("“%s” seems to part the cells, but line %u has %u of them, and "
                 "line %u has %u. Part cells by commas, and write no “%s” within "
                 "numbers."),
              wide[i], lines.first_line, lines.n_each, lines.other_line, lines.n_other,
              wide[i]);
          return FALSE;
        }
      if (!parts_cells (&lines, n_usual))
        continue;
      written = replace (data, length, wide[i]);
      g_bytes_unref (*text);
      *text = written;
      *found = wide[i];
      return TRUE;
    }
  return TRUE;
}
