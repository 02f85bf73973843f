/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"
#include "dataset/reference.h"

G_BEGIN_DECLS

/**
 * GuatuOrigin:
 * @source: (nullable)
 * @locator: the place within the source, such as "§3"; may be absent
 * @note: may be absent
 *
 * Where a number came from. Observations that came from the same place share
 * one origin; the dataset owns it.
 */
typedef struct
{
  const GuatuSource *source;
  GuatuText locator;
  GuatuText note;
} GuatuOrigin;

/* What a growth or an index is compared with. */
typedef enum
{
  GUATU_COMPARISON_UNSAID,
  GUATU_COMPARISON_PREVIOUS,         /* period */
  GUATU_COMPARISON_SAME_PERIOD,      /* of the year before */
  GUATU_COMPARISON_AVERAGE,          /* of a longer time, such as a normal one */
  GUATU_COMPARISON_TWO_YEAR_AVERAGE, /* the average growth of two years */
  GUATU_COMPARISON_PERIOD,
  GUATU_COMPARISON_PLACE,
} GuatuComparison;

typedef enum
{
  GUATU_PRICES_UNSAID,
  GUATU_PRICES_CURRENT,
  GUATU_PRICES_CONSTANT,
} GuatuPrices;

/**
 * GuatuDetails:
 * @origin: (nullable)
 * @quote: (nullable): the words that the number was read from, on one line
 * @value_high: of a range, its upper end, written as the value is; else 0
 * @decimals_high: the digits after the decimal point that the source gives of it
 * @comparison: what a growth is compared with
 * @base_period: the period of %GUATU_COMPARISON_PERIOD, else zero
 * @base_place: (nullable): the place of %GUATU_COMPARISON_PLACE
 *
 * What few observations have, or many have in common; see GuatuDetailsTable.
 */
typedef struct
{
  const GuatuOrigin *origin;
  char *quote;
  double value_high;
  int decimals_high;
  GuatuComparison comparison;
  GuatuPeriod base_period;
  const GuatuPlace *base_place;
  GuatuPrices prices;
} GuatuDetails;

/* The details of an indicator's observations, each once, by number. */
typedef struct _GuatuDetailsTable GuatuDetailsTable;

GuatuDetailsTable *guatu_details_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_details_table_free (GuatuDetailsTable *table);
guint32 guatu_details_table_add (GuatuDetailsTable *table, const GuatuDetails *details);
const GuatuDetails *guatu_details_table_get (const GuatuDetailsTable *table,
                                             guint32 number);

const char *guatu_comparison_to_string (GuatuComparison comparison);
gboolean guatu_comparison_from_string (const char *string, GuatuComparison *comparison);
const char *guatu_prices_to_string (GuatuPrices prices);
gboolean guatu_prices_from_string (const char *string, GuatuPrices *prices);
void guatu_origin_free (GuatuOrigin *origin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuOrigin, guatu_origin_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDetailsTable, guatu_details_table_free)

G_END_DECLS
