/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

/* 浓度改善7%: which way something went that is said to be better now. */

/* Which way of a thing is the good one: of its words that tell, the last one does, and of
 * those that end together the longest. 1 is up, -1 down, 0 unknown. */
static int
good_way (const char *name)
{
  const GuatuForms *const forms[] = { &guatu_prose_better_low, &guatu_prose_better_high };
  const char *last = name;
  int way = 0;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
      {
        const char *end = at;
        int item = 0;

        if (guatu_forms_take (forms[i], &end, &item) && end > last)
          {
            last = end;
            way = i == 0 ? -1 : 1;
          }
      }
  return way;
}

/**
 * guatu_better_settle:
 * @figure: (inout): a figure, whose value and unit are known
 * @name: what it is of
 * @lead: what stands before its number
 *
 * Gives a change for the better its sign; where nobody knows which way that is, the
 * figure is unsure.
 */
void
guatu_better_settle (GuatuProseFigure *figure, const char *name, const GuatuLead *lead)
{
  g_autofree char *lower = NULL;
  int way;

  if (!lead->better || !figure->is_change)
    return;
  lower = g_ascii_strdown (name, -1);
  way = good_way (lower);
  if (way < 0 && figure->value > 0)
    figure->value = -figure->value;
  else if (way == 0)
    guatu_evidence_add (figure, -0.35, "sign-unknown");
}
