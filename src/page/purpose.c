/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/purpose.h"

#include <glib/gi18n-lib.h>

#include "page/paper.h"

/* Scene units to the point. */
#define POINT (96.0 / 72.0)

#define MM(length) ((length) * GUATU_MILLIMETRE)
#define PT(size) ((size) * POINT)

/* A phone shows 1080 pixels as about 370 of its own, in which text is read from 9 on; a
 * slide is 540 points high, of which a text has 12 at least; what hangs on a wall is read
 * from two metres. */
static const GuatuPurpose purposes[] = {
  { "phone", N_ ("Phone, filling the screen"), 1080, 1440, 26 },
  { "square", N_ ("Square picture"), 1080, 1080, 24 },
  { "article", N_ ("Picture in an article"), 1080, 810, 22 },
  { "slide", N_ ("Slide, 16:9"), 1920, 1080, 24 },
  { "A4", N_ ("A4 sheet"), MM (297), MM (210), PT (8) },
  { "A3", N_ ("A3 sheet"), MM (420), MM (297), PT (10) },
  { "poster", N_ ("Poster, A1"), MM (841), MM (594), PT (12) },
};

/**
 * guatu_purpose:
 * @index: from 0
 *
 * Returns: (nullable): a purpose, or %NULL after the last
 */
const GuatuPurpose *
guatu_purpose (guint index)
{
  return index < G_N_ELEMENTS (purposes) ? &purposes[index] : NULL;
}

/**
 * guatu_purpose_from_string:
 * @string: a name, in small or capital letters
 *
 * Returns: (nullable): the purpose of that name
 */
const GuatuPurpose *
guatu_purpose_from_string (const char *string)
{
  for (guint i = 0; i < G_N_ELEMENTS (purposes); i++)
    if (g_ascii_strcasecmp (string, purposes[i].name) == 0)
      return &purposes[i];
  return NULL;
}
