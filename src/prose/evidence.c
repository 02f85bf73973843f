/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

/* From here on a figure needs no second look. */
#define SURE 0.7
/* What a number has for being one with a unit, before anything else is known. */
#define BEGIN 0.5

/**
 * guatu_evidence_add:
 * @figure: a figure
 * @weight: how much what was seen speaks for it, or against
 * @what: (transfer none): what was seen, a literal
 *
 * The confidence of a figure is the sum of what speaks for it and against it.
 */
void
guatu_evidence_add (GuatuProseFigure *figure, double weight, const char *what)
{
  if (figure->n_evidence == 0)
    figure->confidence = BEGIN;
  if (figure->n_evidence < GUATU_EVIDENCE_MOST)
    {
      figure->evidence[figure->n_evidence] = what;
      figure->weights[figure->n_evidence++]
          = (gint8) (weight * 100 + (weight < 0 ? -0.5 : 0.5));
    }
  /* In whole hundredths, as it is told. */
  figure->confidence
      = (int) (CLAMP (figure->confidence + weight, 0.05, 0.99) * 100 + 0.5) / 100.0;
}

/**
 * guatu_prose_why:
 * @figure: a figure
 *
 * Returns: (transfer full): what was seen of it: “adjacent +0.25, known-name +0.25”
 */
char *
guatu_prose_why (const GuatuProseFigure *figure)
{
  GString *why = g_string_new (NULL);

  for (guint i = 0; i < figure->n_evidence; i++)
    {
      const int size = ABS (figure->weights[i]);

      g_string_append (why, i > 0 ? ", " : "");
      g_string_append (why, figure->evidence[i]);
      g_string_append (why, figure->weights[i] < 0 ? " -" : " +");
      g_string_append_c (why, (char) ('0' + size / 100));
      g_string_append_c (why, '.');
      g_string_append_c (why, (char) ('0' + size / 10 % 10));
      g_string_append_c (why, (char) ('0' + size % 10));
    }
  return g_string_free (why, FALSE);
}

/** guatu_prose_is_sure: whether a figure may be taken without another look. */
gboolean
guatu_prose_is_sure (const GuatuProseFigure *figure)
{
  return figure->confidence >= SURE;
}
