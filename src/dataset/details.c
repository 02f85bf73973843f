/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/details.h"

#include "dataset/names.h"

/**
 * GuatuDetailsTable:
 * @list: (element-type GuatuDetails): the one of number 1 comes first
 * @numbers: from each of them to its number
 *
 * An observation has only the number of its details, 0 where it has none. So it stays
 * small, whatever a few of them have to say.
 */
struct _GuatuDetailsTable
{
  GPtrArray *list;
  GHashTable *numbers;
};

static const GuatuDetails nothing = { NULL };

static guint
hash_details (gconstpointer pointer)
{
  const GuatuDetails *details = pointer;
  guint quote = details->quote != NULL ? g_str_hash (details->quote) : 0;

  return g_direct_hash (details->origin) ^ quote ^ g_double_hash (&details->value_high)
         ^ (guint) details->comparison << 8 ^ (guint) details->prices << 12
         ^ (guint) guatu_period_key (details->base_period)
         ^ g_direct_hash (details->base_place);
}

static gboolean
same_details (gconstpointer a, gconstpointer b)
{
  const GuatuDetails *x = a, *y = b;

  return x->origin == y->origin && x->value_high == y->value_high
         && x->decimals_high == y->decimals_high && x->comparison == y->comparison
         && guatu_period_equal (x->base_period, y->base_period)
         && x->base_place == y->base_place && x->prices == y->prices
         && g_strcmp0 (x->quote, y->quote) == 0;
}

static void
free_details (gpointer pointer)
{
  GuatuDetails *details = pointer;

  g_free (details->quote);
  g_free (details);
}

/** guatu_details_table_new: (transfer full): a table without any. */
GuatuDetailsTable *
guatu_details_table_new (void)
{
  GuatuDetailsTable *table = g_new (GuatuDetailsTable, 1);

  table->list = g_ptr_array_new_with_free_func (free_details);
  table->numbers = g_hash_table_new (hash_details, same_details);
  return table;
}

/** guatu_details_table_free: @table: (transfer full): a table */
void
guatu_details_table_free (GuatuDetailsTable *table)
{
  g_hash_table_unref (table->numbers);
  g_ptr_array_unref (table->list);
  g_free (table);
}

/**
 * guatu_details_table_add:
 * @table: a table
 * @details: details, which are copied if they are new
 *
 * Returns: their number, which equal ones share; 0 if they say nothing
 */
guint32
guatu_details_table_add (GuatuDetailsTable *table, const GuatuDetails *details)
{
  gpointer number;
  GuatuDetails *copy;

  if (same_details (details, &nothing))
    return 0;
  /* Most observations say the same as the one before. */
  if (table->list->len > 0
      && same_details (details, g_ptr_array_index (table->list, table->list->len - 1)))
    return table->list->len;
  if (g_hash_table_lookup_extended (table->numbers, details, NULL, &number))
    return GPOINTER_TO_UINT (number);

  copy = g_memdup2 (details, sizeof *details);
  copy->quote = g_strdup (details->quote);
  g_ptr_array_add (table->list, copy);
  g_hash_table_insert (table->numbers, copy, GUINT_TO_POINTER (table->list->len));
  return table->list->len;
}

/**
 * guatu_details_table_get:
 * @table: (nullable): a table
 * @number: a number that it gave, or 0
 *
 * Returns: the details; those that say nothing for 0
 */
const GuatuDetails *
guatu_details_table_get (const GuatuDetailsTable *table, guint32 number)
{
  if (number == 0)
    return &nothing;
  g_return_val_if_fail (table != NULL && number <= table->list->len, &nothing);
  return g_ptr_array_index (table->list, number - 1);
}

/**
 * guatu_comparison_to_string:
 * @comparison: a comparison
 *
 * Returns: (nullable): its name in files, such as "same-period"; %NULL for one that is
 *   not said, and for a period and a place, which are named themselves
 */

/**
 * guatu_comparison_from_string:
 * @string: a name
 * @comparison: (out): the comparison; left alone if there is none of that name
 *
 * Returns: whether @string names a comparison
 */
GUATU_DEFINE_NAMES (GuatuComparison, guatu_comparison, NULL, "previous", "same-period",
                    "average", "two-year-average", NULL, NULL)

/**
 * guatu_prices_to_string:
 * @prices: which prices
 *
 * Returns: (nullable): their name in files, or %NULL if not said
 */

/**
 * guatu_prices_from_string:
 * @string: a name
 * @prices: (out): which prices; left alone if there are none of that name
 *
 * Returns: whether @string names prices
 */
GUATU_DEFINE_NAMES (GuatuPrices, guatu_prices, NULL, "current", "constant")

/**
 * guatu_origin_free:
 * @origin: (transfer full): an origin; its source is not touched
 */
void
guatu_origin_free (GuatuOrigin *origin)
{
  guatu_text_clear (&origin->locator);
  guatu_text_clear (&origin->note);
  g_free (origin);
}
