/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/grid/cells-pages.h"
#include "io/grid/long-private.h"
#include "lexicon/period-text.h"

/* A row of the long form, which says all of one number. */

/* A period as we write it in either language, or as our own format does. */
static gboolean
parse_period (const char *text, GuatuPeriod *period)
{
  return guatu_period_parse (text, period) || guatu_period_text_parse (text, period);
}

static gboolean
get_number (GuatuLong *table, GuatuLongColumn column, double *value, int *decimals)
{
  g_autofree char *text = guatu_long_get (table, column);

  if (text == NULL)
    return FALSE;
  if (guatu_number_parse (text, strlen (text), value, decimals))
    return TRUE;
  guatu_long_tell (table, column, _ ("“%s” is no number."), text);
  return FALSE;
}

/* A word of an enumeration; 0 after telling of one that is none. */
static guint
get_word (GuatuLong *table, GuatuLongColumn column, GuatuLongWords words)
{
  g_autofree char *text = guatu_long_get (table, column);
  guint value = 0;

  if (!guatu_long_word_find (words, text, &value))
    guatu_long_tell (table, column, _ ("“%s” is none of the words of this column."),
                     text);
  return value;
}

static void
get_base (GuatuLong *table, GuatuDetails *details)
{
  g_autofree char *text = guatu_long_get (table, GUATU_LONG_BASE);
  guint word = 0;

  if (guatu_long_word_find (GUATU_LONG_WORDS_COMPARISON, text, &word))
    details->comparison = (GuatuComparison) word;
  else if (g_str_has_prefix (text, "place:"))
    {
      details->base_place
          = g_hash_table_lookup (table->lists[GUATU_LIST_PLACES], text + 6);
      details->comparison = GUATU_COMPARISON_PLACE;
      if (details->base_place == NULL)
        guatu_long_tell (table, GUATU_LONG_BASE, _ ("No row above is of the place “%s”."),
                         text + 6);
    }
  else if (parse_period (text, &details->base_period))
    details->comparison = GUATU_COMPARISON_PERIOD;
  else
    guatu_long_tell (table, GUATU_LONG_BASE,
                     _ ("“%s” is none of the words of this column."), text);
}

/** guatu_long_read_row: reads the row, which says all of one number. */
void
guatu_long_read_row (GuatuLong *table)
{
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  const GuatuCell *cell = guatu_long_cell (table, GUATU_LONG_VALUE);
  g_autofree char *period = guatu_long_get (table, GUATU_LONG_PERIOD);
  GuatuItem *item = guatu_long_item (table);

  observed.place = guatu_long_place (table);
  if (item == NULL)
    return;
  if (period == NULL || !parse_period (period, &observed.period))
    {
      guatu_long_tell (table, GUATU_LONG_PERIOD, _ ("“%s” is no period."),
                       period != NULL ? period : "");
      return;
    }
  observed.missing
      = !get_number (table, GUATU_LONG_VALUE, &observed.value, &observed.decimals);
  observed.has_high
      = get_number (table, GUATU_LONG_VALUE_HIGH, &observed.details.value_high,
                    &observed.details.decimals_high);
  observed.status
      = (GuatuStatus) get_word (table, GUATU_LONG_STATUS, GUATU_LONG_WORDS_STATUS);
  observed.bound
      = (GuatuBound) get_word (table, GUATU_LONG_BOUND, GUATU_LONG_WORDS_BOUND);
  observed.reason
      = (GuatuReason) get_word (table, GUATU_LONG_MISSING, GUATU_LONG_WORDS_REASON);
  observed.provisional
      = get_word (table, GUATU_LONG_PROVISIONAL, GUATU_LONG_WORDS_YES) == 1;
  observed.revised = get_word (table, GUATU_LONG_REVISED, GUATU_LONG_WORDS_YES) == 1;
  observed.breaks = get_word (table, GUATU_LONG_BREAK, GUATU_LONG_WORDS_YES) == 1;
  observed.details.prices
      = (GuatuPrices) get_word (table, GUATU_LONG_PRICES, GUATU_LONG_WORDS_PRICES);
  get_base (table, &observed.details);
  observed.details.quote = guatu_long_get (table, GUATU_LONG_QUOTE);
  observed.origin.source = guatu_long_source (table);
  guatu_long_get_pair (table, GUATU_LONG_LOCATOR, &observed.origin.locator);
  guatu_long_get_pair (table, GUATU_LONG_NOTE, &observed.origin.note);
  if (cell == NULL)
    cell = guatu_long_cell (table, GUATU_LONG_INDICATOR_ID);
  guatu_builder_observe (table->items.builder, item->indicator, &observed, cell);
  g_ptr_array_add (item->cells, GUINT_TO_POINTER (guatu_cells_where (table->grid, cell)));
}
