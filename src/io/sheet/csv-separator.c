/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/byte-mask.h"
#include "io/sheet/csv.h"

/* How far a file is looked at to find what parts its cells. */
#define LOOK_AT 65536

enum
{
  TAB,
  SEMICOLON,
  COMMA,
  N_SEPARATORS,
};

static const char separators[] = { [TAB] = '\t', [SEMICOLON] = ';', [COMMA] = ',' };

/* Lines of as many separators as that, or of more, are counted together. */
#define MANY 63u

/* What a byte is to lines and cells: one of the separators, by its number from 1, a
 * quote, the end of a line, or 0 for none of these. */
enum
{
  QUOTE = N_SEPARATORS + 1,
  LINE_END,
};

/* Of a separator, how many lines have as many of it outside quotes as most lines that
 * have any, and how many that are. */
typedef struct
{
  guint n_lines;
  guint most;
} Agreement;

/* The bytes of a block that are anything to lines and cells. */
static guint64
find_kinds (const char *block)
{
  return guatu_byte_mask (block, '\t', ';') | guatu_byte_mask (block, ',', '"')
         | guatu_byte_mask (block, '\n', '\n');
}

/* What a line has of each separator. */
typedef struct
{
  guint lines[N_SEPARATORS][MANY + 1];
  guint n[N_SEPARATORS];
} Tally;

static void
end_line (Tally *tally)
{
  for (guint j = 0; j < N_SEPARATORS; j++)
    {
      tally->lines[j][MIN (tally->n[j], MANY)]++;
      tally->n[j] = 0;
    }
}

static void
tally_lines (const char *text, gsize length, Tally *tally)
{
  guint8 kinds[256] = { ['"'] = QUOTE, ['\n'] = LINE_END };
  gboolean quoted = FALSE;
  gsize ended = 0;

  for (guint i = 0; i < N_SEPARATORS; i++)
    kinds[(guchar) separators[i]] = (guint8) (i + 1);
  for (gsize at = 0; at < length; at += GUATU_MASK_BYTES)
    {
      char block[GUATU_MASK_BYTES] = { 0 };

      memcpy (block, text + at, MIN (length - at, sizeof block));
      for (guint64 left = find_kinds (block); left != 0; left &= left - 1)
        {
          const guint i = (guint) __builtin_ctzll (left), kind = kinds[(guchar) block[i]];

          if (kind == QUOTE)
            quoted = !quoted;
          else if (!quoted && kind == LINE_END)
            {
              end_line (tally);
              ended = at + i + 1;
            }
          else if (!quoted)
            tally->n[kind - 1]++;
        }
    }
  if (ended < length)
    end_line (tally);
}

static void
count_agreeing (const char *text, gsize length, Agreement agreements[N_SEPARATORS])
{
  Tally tally = { 0 };

  tally_lines (text, length, &tally);
  for (guint j = 0; j < N_SEPARATORS; j++)
    {
      agreements[j] = (Agreement) { 0, 0 };
      for (guint i = 1; i <= MANY; i++)
        if (tally.lines[j][i] > agreements[j].n_lines)
          agreements[j] = (Agreement) { tally.lines[j][i], i };
    }
}

/* Whether semicolons only stand within cells that commas part: most lines have more
 * commas, the first one as many, and no semicolon. */
static gboolean
commas_part (const char *text, gsize length, const Agreement agreements[N_SEPARATORS])
{
  const char *end = memchr (text, '\n', length);
  const gsize n = end != NULL ? (gsize) (end - text) : length;
  const guint most = agreements[COMMA].most;
  Agreement of_first[N_SEPARATORS];

  if (most <= agreements[SEMICOLON].most || memchr (text, ';', n) != NULL)
    return FALSE;
  count_agreeing (text, n, of_first);
  return of_first[COMMA].most == most;
}

/**
 * guatu_csv_find_separator:
 * @text: a file of text
 * @length: its bytes
 *
 * Returns: what parts its cells: of a tab, a semicolon and a comma the one of which most
 *   lines have the same number, or zero where no line has any
 */
char
guatu_csv_find_separator (const char *text, gsize length)
{
  const gsize looked_at = MIN (length, LOOK_AT);
  Agreement agreements[N_SEPARATORS];
  char found = '\0';
  guint best = 0;

  count_agreeing (text, looked_at, agreements);
  for (guint i = 0; i < N_SEPARATORS; i++)
    {
      const guint n = agreements[i].n_lines;

      /* A comma may part thousands, or decimals, within cells of other separators. */
      if (n > best
          && !(i == COMMA && best * 2 > n
               && !(found == ';' && commas_part (text, looked_at, agreements))))
        {
          best = n;
          found = separators[i];
        }
    }
  return found;
}

/**
 * guatu_csv_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it may be a table of text: it begins as no JSON and no XML does, has
 *   no zero byte unless it is marked as UTF-16, and its lines have a separator in common
 */
gboolean
guatu_csv_is (const guint8 *data, gsize length)
{
  const char *text = (const char *) data;
  gsize n = MIN (length, LOOK_AT), i = 0;

  if (n >= 2 && (memcmp (text, "\xFF\xFE", 2) == 0 || memcmp (text, "\xFE\xFF", 2) == 0))
    return TRUE;
  if (n >= 3 && memcmp (text, "\xEF\xBB\xBF", 3) == 0)
    i = 3;
  while (i < n && g_ascii_isspace (text[i]))
    i++;
  if (i == n || strchr ("{[<", text[i]) != NULL || memchr (text, '\0', n) != NULL)
    return FALSE;
  return memchr (text, '\n', n) != NULL && guatu_csv_find_separator (text, n) != '\0';
}
