/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* More columns than this no sheet has, and more cells nobody reads. */
#define GUATU_WIDE_MAX_PERIODS 16000u
#define GUATU_WIDE_MAX_CELLS 20000000u

/**
 * GuatuWideRow:
 * @place: (nullable)
 * @cells: (array): for each period, the number of the observation and 1, or 0
 *
 * The numbers of an indicator, a place and a status over time.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuPlace *place;
  GuatuStatus status;
  guint *cells;
} GuatuWideRow;

/**
 * GuatuWide:
 * @periods: (element-type GuatuPeriod): in order
 * @rows: (element-type GuatuWideRow)
 * @has_places: whether any row has a place
 *
 * Indicators as people lay them out in a table: periods across.
 */
typedef struct
{
  GArray *periods;
  GPtrArray *rows;
  gboolean has_places;
} GuatuWide;

/**
 * GuatuWideCell:
 * @before: (nullable): words before the number: ≥, 约, 目标
 * @number: (nullable): its digits, or %NULL where it is missing
 * @after: (nullable): what stands behind it: the upper end of a range, (P)
 *
 * A number as a table has it.
 */
typedef struct
{
  char *before;
  char *number;
  char *after;
} GuatuWideCell;

GuatuWide *guatu_wide_new (const GPtrArray *indicators, int kind,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;
void guatu_wide_free (GuatuWide *wide);
gboolean guatu_wide_row_get (const GuatuWideRow *row, guint period,
                             GuatuObservation *observation);
void guatu_wide_cell (const GuatuIndicator *indicator,
                      const GuatuObservation *observation, GuatuLanguage language,
                      GuatuWideCell *cell);
void guatu_wide_cell_clear (GuatuWideCell *cell);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuWide, guatu_wide_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuWideCell, guatu_wide_cell_clear)

G_END_DECLS
