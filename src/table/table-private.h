/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table-keys.h"

G_BEGIN_DECLS

/* How tables are made; for the files of the table alone. */

/**
 * GuatuRhythm:
 * @n_steps: from one observation to the next
 * @n_following: those that leave no period out
 *
 * How the periods of a series follow on each other.
 */
typedef struct
{
  guint n_steps;
  guint n_following;
} GuatuRhythm;

GuatuTable *guatu_table_alloc (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_table_name_keys (GuatuTable *table, const GuatuChartDescription *chart);
void guatu_table_hide_series (GuatuTable *table, const GuatuGlance *glance);
void guatu_table_measure (GuatuTable *table, const GuatuChartDescription *chart);
int guatu_table_compare_middles (GuatuPeriod a, GuatuPeriod b);
void guatu_sort_unless_sorted (GArray *array, GCompareFunc compare);
gboolean guatu_table_order_in_time (GuatuTable *table);
void guatu_table_place_in_time (GuatuTable *table);
void guatu_table_find_breaks (GuatuTable *table);
void guatu_rhythm_add (GuatuRhythm *rhythm, GuatuPeriod period, GuatuPeriod next);
gboolean guatu_rhythm_breaks (const GuatuRhythm *rhythm, const GuatuIndicator *indicator,
                              const GuatuObservation *from, const GuatuObservation *to);

void guatu_table_rank (GuatuTable *table);
void guatu_table_find_highlights (GuatuTable *table, const GuatuChartDescription *chart);

G_END_DECLS
