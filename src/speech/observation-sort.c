/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "speech/observation-list.h"

/* Sorting observations: what they are sorted by is found once for each. */

/**
 * Key:
 * @number: of the column of values; missing ones come last
 * @period: of that of periods
 * @text: of others, for strcmp()
 */
typedef struct
{
  GuatuListed listed;
  union
  {
    double number;
    GuatuPeriod period;
    const char *text;
  };
} Key;

typedef struct
{
  GuatuColumn column;
  GuatuLanguage language;
  gboolean descending;
  GStringChunk *chunk;
  GHashTable *collated; /* from texts to the keys by which a language sorts them */
} Sorting;

static const char *
collate (Sorting *sorting, const char *text)
{
  const char *key = g_hash_table_lookup (sorting->collated, text);
  g_autofree char *made = NULL;

  if (key != NULL)
    return key;
  made = g_utf8_collate_key (text, -1);
  key = g_string_chunk_insert (sorting->chunk, made);
  g_hash_table_insert (sorting->collated, g_string_chunk_insert (sorting->chunk, text),
                       (gpointer) key);
  return key;
}

static Key
make_key (Sorting *sorting, const GuatuListed *listed)
{
  const GuatuObservation observation
      = guatu_indicator_get (listed->indicator, listed->index);
  Key key = { .listed = *listed };
  g_autofree char *text = NULL;

  switch (sorting->column)
    {
    case GUATU_COLUMN_VALUE:
      key.number = observation.missing
                       ? (sorting->descending ? -G_MAXDOUBLE : G_MAXDOUBLE)
                       : guatu_indicator_base_value (listed->indicator, &observation);
      break;
    case GUATU_COLUMN_PERIOD:
      key.period = observation.period;
      break;
    default:
      text = guatu_listed_text (listed, sorting->column, sorting->language);
      key.text = collate (sorting, text);
      break;
    }
  return key;
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sorting *sorting = data;
  const Key *x = a, *y = b;
  int order;

  switch (sorting->column)
    {
    case GUATU_COLUMN_VALUE:
      order = (x->number > y->number) - (x->number < y->number);
      break;
    case GUATU_COLUMN_PERIOD:
      order = guatu_period_compare (x->period, y->period);
      break;
    default:
      order = strcmp (x->text, y->text);
      break;
    }
  return sorting->descending ? -order : order;
}

/**
 * guatu_observations_sort:
 * @listed: (inout) (element-type GuatuListed): rows; those that are alike stay in their
 *   order
 * @column: by which
 * @descending: whether the greatest comes first
 * @language: of its texts
 */
void
guatu_observations_sort (GArray *listed, GuatuColumn column, gboolean descending,
                         GuatuLanguage language)
{
  Sorting sorting = { .column = column, .language = language, .descending = descending };
  g_autofree Key *keys = g_new (Key, MAX (listed->len, 1));

  sorting.chunk = g_string_chunk_new (4096);
  sorting.collated = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < listed->len; i++)
    keys[i] = make_key (&sorting, &g_array_index (listed, GuatuListed, i));
  /* A stable sort. */
  g_qsort_with_data (keys, (int) listed->len, sizeof *keys, compare_keys, &sorting);
  for (guint i = 0; i < listed->len; i++)
    g_array_index (listed, GuatuListed, i) = keys[i].listed;
  g_hash_table_unref (sorting.collated);
  g_string_chunk_free (sorting.chunk);
}
