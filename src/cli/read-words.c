/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/read.h"

/**
 * guatu_read_words:
 * @place: (inout): a place in a report, which is moved to the words
 * @start: where they begin, in characters of the report
 * @end: where they end
 *
 * The time is that of the way from the place, not of that from the beginning.
 *
 * Returns: (transfer full): the words
 */
char *
guatu_read_words (GuatuReadPlace *place, gsize start, gsize end)
{
  place->at = g_utf8_offset_to_pointer (place->at, (glong) start - (glong) place->n);
  place->n = start;
  return g_utf8_substring (place->at, 0, (glong) (end - start));
}
