/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/hundredths.h"

#include <string.h>

/**
 * guatu_hundredths_write:
 * @text: where it is written
 * @value: in hundredths
 * @whole: whether a number below one has its zero before the point
 *
 * Writes a coordinate with two decimals at most, in no locale and in as few
 * characters as there may be. A figure has thousands of them, so they are not left to
 * printf, which takes ten times as long.
 *
 * Returns: @text
 */
const char *
guatu_hundredths_write (char text[GUATU_HUNDREDTHS_SIZE], gint64 value, gboolean whole)
{
  char written[GUATU_HUNDREDTHS_SIZE];
  int start = GUATU_HUNDREDTHS_SIZE - 1;
  guint64 rest = value < 0 ? -(guint64) value : (guint64) value;
  int decimals = rest % 100 == 0 ? 0 : rest % 10 == 0 ? 1 : 2;
  int digits = decimals == 0 ? 1 : decimals + (whole ? 1 : 0);

  written[start] = '\0';
  rest /= decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
  for (int i = 0; rest > 0 || i < digits; i++, rest /= 10)
    {
      written[--start] = (char) ('0' + rest % 10);
      if (i + 1 == decimals)
        written[--start] = '.';
    }
  if (value < 0)
    written[--start] = '-';
  return memcpy (text, written + start, (gsize) (GUATU_HUNDREDTHS_SIZE - start));
}
