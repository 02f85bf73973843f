/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* What a dataset says beside its numbers, by name, period and place, and a format may be
 * able to hold; a row of the table in losses.c each. */
typedef enum
{
  GUATU_KEEPS_TITLE = 1 << 0,
  GUATU_KEEPS_CHARTS = 1 << 1,
  GUATU_KEEPS_STYLES = 1 << 2,
  GUATU_KEEPS_ROUNDING = 1 << 3,
  GUATU_KEEPS_DERIVATIONS = 1 << 4,
  GUATU_KEEPS_THEMES = 1 << 5,
  GUATU_KEEPS_PARTS = 1 << 6,
  GUATU_KEEPS_REMARKS = 1 << 7, /* notes, short names, decimals, what is better */
  GUATU_KEEPS_UNIT_RELATIONS = 1 << 8,
  GUATU_KEEPS_BOUNDS = 1 << 9,
  GUATU_KEEPS_STATUS = 1 << 10,
  GUATU_KEEPS_REASONS = 1 << 11,
  GUATU_KEEPS_FLAGS = 1 << 12,
  GUATU_KEEPS_BASES = 1 << 13,
  GUATU_KEEPS_PRICES = 1 << 14,
  GUATU_KEEPS_SOURCES = 1 << 15,
  GUATU_KEEPS_NOTES = 1 << 16,
  GUATU_KEEPS_QUOTES = 1 << 17,
  GUATU_KEEPS_LANGUAGES = 1 << 18,
  GUATU_KEEPS_EMPTY = 1 << 19, /* indicators without numbers */
  GUATU_KEEPS_IDS = 1 << 20,
  GUATU_KEEPS_DIGITS = 1 << 21,
  GUATU_DRAWS_CHARTS = 1 << 22, /* has charts of its own where it does not hold ours */
  GUATU_SHOWS_NOTES = 1 << 23,  /* has what stands under ours, for people alone */
} GuatuKeeps;

#define GUATU_KEEPS_ALL ((1u << 22) - 1u)

/* What the long form of a table holds; see long-columns.h. */
#define GUATU_KEEPS_LONG                                                                 \
  (GUATU_KEEPS_ALL                                                                       \
   & ~(guint) (GUATU_KEEPS_TITLE | GUATU_KEEPS_CHARTS | GUATU_KEEPS_STYLES               \
               | GUATU_KEEPS_ROUNDING | GUATU_KEEPS_DERIVATIONS                          \
               | GUATU_KEEPS_UNIT_RELATIONS | GUATU_KEEPS_EMPTY))

/* What a cube of statistics with one flag a number holds. */
#define GUATU_KEEPS_CUBE (GUATU_KEEPS_STATUS | GUATU_KEEPS_REASONS | GUATU_KEEPS_IDS)

GPtrArray *guatu_losses (const GuatuDataset *dataset,
                         guint keeps) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
