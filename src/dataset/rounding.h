/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/number.h"

G_BEGIN_DECLS

/* What becomes of a half of the last digit that is kept. */
typedef enum
{
  GUATU_ROUNDING_HALF_UP,   /* away from zero, as at school: 0.125 is 0.13 */
  GUATU_ROUNDING_HALF_EVEN, /* to the even digit, by GB/T 8170: 0.125 is 0.12 */
} GuatuRounding;

char *guatu_rounding_format (GuatuRounding rounding, double value, int decimals,
                             const char *group) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_rounding_is_clear (double value, int decimals, double *scaled);
double guatu_rounding_value (GuatuRounding rounding, double value, int decimals);

const char *guatu_rounding_to_string (GuatuRounding rounding);
gboolean guatu_rounding_from_string (const char *string, GuatuRounding *rounding);

G_END_DECLS
