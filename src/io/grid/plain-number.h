/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/field.h"

G_BEGIN_DECLS

/* So many are read at once at most. */
#define GUATU_PLAIN_NUMBERS 64u

/**
 * GuatuPlainNumbers:
 * @significands: whole numbers
 * @decimals: how many digits of each are behind the point
 *
 * Numbers of a column.
 */
typedef struct
{
  gint64 significands[GUATU_PLAIN_NUMBERS];
  guint8 decimals[GUATU_PLAIN_NUMBERS];
} GuatuPlainNumbers;

/* What is looked at of each of many cells. */
#define GUATU_PLAIN_NUMBER_ROOM 24u

gboolean guatu_plain_number_parse (const char *text, gsize length, double *value,
                                   guint *decimals);

guint guatu_plain_numbers_parse (const GuatuField *cells, guint stride, guint n,
                                 GuatuPlainNumbers *numbers);

G_END_DECLS
