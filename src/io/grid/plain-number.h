/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/field.h"

G_BEGIN_DECLS

/**
 * GuatuPlainNumber:
 * @decimals: how many digits are behind the point
 */
typedef struct
{
  double value;
  guint decimals;
} GuatuPlainNumber;

/* What is looked at of each of many cells. */
#define GUATU_PLAIN_NUMBER_ROOM 24u

gboolean guatu_plain_number_parse (const char *text, gsize length, double *value,
                                   guint *decimals);

guint guatu_plain_numbers_parse (const GuatuField *cells, guint stride, guint n,
                                 GuatuPlainNumber *numbers);

G_END_DECLS
