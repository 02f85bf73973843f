/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"

G_BEGIN_DECLS

/**
 * GuatuSaid:
 * @names_say_status: whether the names of categories say estimates and targets, and not
 *   the legend
 * @names_say_preliminary: whether they say what is preliminary, and not the note
 * @legend_says_preliminary: whether the names of series do, and not the note
 *
 * Where a figure says how its values stand: each thing once.
 */
typedef struct
{
  gboolean names_say_status;
  gboolean names_say_preliminary;
  gboolean legend_says_preliminary;
} GuatuSaid;

void guatu_said_init (GuatuSaid *said, const GuatuChartDescription *chart,
                      const GuatuTable *table, gboolean by_names, gboolean by_legend);
gboolean guatu_said_by_names (const GuatuSaid *said);
const GuatuText *guatu_said_of_category (const GuatuSaid *said, const GuatuTable *table,
                                         guint category);
const GuatuText *guatu_said_of_series (const GuatuSaid *said, const GuatuTable *table,
                                       guint series);
void guatu_said_name (const GuatuKey *key, const GuatuText *said, GuatuText *text);

G_END_DECLS
