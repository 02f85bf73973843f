/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table-private.h"

/* What stands before a name. */
#define PATTERN_ZH "%u %s"
#define PATTERN_EN "%u. %s"

/* The value that a category is sorted by, or NULL. */
static const GuatuCell *
first_value (const GuatuTable *table, guint category)
{
  for (guint i = 0; i < table->series->len; i++)
    if (guatu_cell_has_value (guatu_table_cell (table, category, i)))
      return guatu_table_cell (table, category, i);
  return NULL;
}

/**
 * guatu_table_rank:
 * @table: whose categories are sorted
 *
 * Gives each category that has a value its rank: 1, 2, 3. Those of one value share a
 * rank, and the next one has that of its place.
 */
void
guatu_table_rank (GuatuTable *table)
{
  const GuatuCell *before = NULL;
  guint rank = 0, n = 0;

  for (guint i = 0; i < table->categories->len; i++)
    {
      GuatuKey *key = &g_array_index (table->categories, GuatuKey, i);
      const GuatuCell *cell = first_value (table, i);

      if (cell == NULL)
        continue;
      n++;
      if (before == NULL || before->value != cell->value)
        rank = n;
      before = cell;
      key->rank = rank;
    }
}

/**
 * guatu_key_ranked:
 * @language: in which the name is written
 * @text: (out): the name of a category with its rank before it, if it has one; in both
 *   languages the rank stands once
 */
void
guatu_key_ranked (const GuatuKey *key, GuatuLanguage language, GuatuText *text)
{
  const GuatuText *label = guatu_key_label (key);
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (key->rank > 0)
    zh = g_strdup_printf (PATTERN_ZH, key->rank, label->zh);
  if (key->rank > 0 && language != GUATU_LANGUAGE_ZH_EN)
    en = g_strdup_printf (PATTERN_EN, key->rank, label->en);
  guatu_text_set (text, zh != NULL ? zh : label->zh, en != NULL ? en : label->en);
}
