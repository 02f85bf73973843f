/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

/* From here on a figure needs no second look. */
#define SURE 0.7
/* What a number has for being one with a unit, before anything else is known. */
#define BEGIN 0.5

/* “known-name +0.25”, for which printf would take a tenth of the time of a report. */
static void
append_weight (GString *why, const char *what, double weight)
{
  const int hundredths = (int) (weight * 100 + (weight < 0 ? -0.5 : 0.5));
  const int size = ABS (hundredths);

  g_string_append (why, what);
  g_string_append (why, hundredths < 0 ? " -" : " +");
  g_string_append_c (why, (char) ('0' + size / 100));
  g_string_append_c (why, '.');
  g_string_append_c (why, (char) ('0' + size / 10 % 10));
  g_string_append_c (why, (char) ('0' + size % 10));
}

/**
 * guatu_evidence_add:
 * @figure: a figure
 * @weight: how much what was seen speaks for it, or against
 * @what: what was seen
 *
 * The confidence of a figure is the sum of what speaks for it and against it.
 */
void
guatu_evidence_add (GuatuProseFigure *figure, double weight, const char *what)
{
  if (figure->why == NULL)
    {
      figure->why = g_string_new (NULL);
      figure->confidence = BEGIN;
    }
  else if (figure->why->len > 0)
    g_string_append (figure->why, ", ");
  append_weight (figure->why, what, weight);
  /* In whole hundredths, as it is told. */
  figure->confidence
      = (int) (CLAMP (figure->confidence + weight, 0.05, 0.99) * 100 + 0.5) / 100.0;
}

/** guatu_prose_is_sure: whether a figure may be taken without another look. */
gboolean
guatu_prose_is_sure (const GuatuProseFigure *figure)
{
  return figure->confidence >= SURE;
}
