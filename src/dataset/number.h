/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* More decimals than this are neither kept nor shown. */
#define GUATU_NUMBER_MAX_DECIMALS 15

/* More significant digits than this of a number with a fraction are noise. */
#define GUATU_NUMBER_MAX_DIGITS 15

/* The powers of ten that a double holds exactly, from 10⁰ on; a product or a quotient
 * with one of them is rounded only once. */
#define GUATU_N_POWERS_OF_TEN 23
extern const double guatu_powers_of_ten[GUATU_N_POWERS_OF_TEN];

gboolean guatu_number_parse (const char *text, gsize length, double *value,
                             int *decimals);
char *guatu_number_format (double value, int decimals,
                           const char *group) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_number_to_json (double value) G_GNUC_WARN_UNUSED_RESULT;
/* Numbers beyond the one, or closer to zero than the other, are in no statistics, and
 * what is reckoned with them might not be finite. */
#define GUATU_NUMBER_MAX 1e100
#define GUATU_NUMBER_MIN 1e-100

gboolean guatu_number_is_usable (double value);
double guatu_number_scale (double value, int power);
double guatu_number_round (double value, int decimals, int direction);
int guatu_number_magnitude (double value);

G_END_DECLS
