/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/nearest.h"

#include <string.h>

/* Longer words are not slips of the finger, and the cost is quadratic. */
#define MAX_LENGTH 64

/* The number of bytes to insert, delete or replace to turn one word into the other
 * (Wagner and Fischer 1974), in one row of their table. */
static guint
edit_distance (const char *a, gsize a_length, const char *b, gsize b_length)
{
  guint row[MAX_LENGTH + 1];

  for (guint j = 0; j <= b_length; j++)
    row[j] = j;
  for (guint i = 1; i <= a_length; i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (guint j = 1; j <= b_length; j++)
        {
          guint replaced = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (replaced, MIN (row[j], row[j - 1]) + 1);
        }
    }
  return row[b_length];
}

/**
 * guatu_nearest:
 * @word: what somebody typed
 * @words: (array zero-terminated=1): what they may have meant
 *
 * Returns: (transfer none) (nullable): the first of the nearest words, or %NULL if
 *   none is near: two letters or a third of them may differ, but not all
 */
const char *
guatu_nearest (const char *word, const char *const *words)
{
  gsize length = strlen (word);
  guint least = (guint) MAX (length / 3, 2) + 1;
  const char *nearest = NULL;

  if (length > MAX_LENGTH)
    return NULL;
  for (guint i = 0; words[i] != NULL; i++)
    {
      gsize other = strlen (words[i]);
      guint distance = 0;

      if (other > MAX_LENGTH)
        continue;
      distance = edit_distance (word, length, words[i], other);
      if (distance < least && distance < MAX (length, other))
        {
          least = distance;
          nearest = words[i];
        }
    }
  return nearest;
}
