/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation.h"

#include "dataset/names.h"

/* A long series is an array of these; each byte more costs megabytes. */
G_STATIC_ASSERT (sizeof (GuatuObservation) <= 32);

/**
 * guatu_bound_to_string:
 * @bound: a bound
 *
 * Returns: its name in files, such as "at-least"
 */

/**
 * guatu_bound_from_string:
 * @string: a name
 * @bound: (out): the bound; left alone if there is none of that name
 *
 * Returns: whether @string names a bound
 */
GUATU_DEFINE_NAMES (GuatuBound, guatu_bound, "exact", "at-least", "at-most", "about")

/**
 * guatu_status_to_string:
 * @status: a status
 *
 * Returns: its name in files, such as "estimate"
 */

/**
 * guatu_status_from_string:
 * @string: a name
 * @status: (out): the status; left alone if there is none of that name
 *
 * Returns: whether @string names a status
 */
GUATU_DEFINE_NAMES (GuatuStatus, guatu_status, "actual", "estimate", "target")

/**
 * guatu_origin_free:
 * @origin: (transfer full): an origin; its source is not touched
 */
void
guatu_origin_free (GuatuOrigin *origin)
{
  g_free (origin->locator);
  guatu_text_clear (&origin->note);
  g_free (origin);
}
