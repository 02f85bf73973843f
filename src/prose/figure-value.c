/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"

/* What a number says of its figure. */

static void
set_words (GuatuReader *reader, GuatuProseFigure *figure, const GuatuNumber *number)
{
  const char *written = number->unit != NULL ? number->unit->zh : "";

  if (number->unit == NULL)
    figure->word = "";
  else if (number->borrowed || number->unit_start < number->digits)
    figure->word = written;
  /* Most are written as they are called. */
  else if (number->end - number->unit_start == strlen (written)
           && guatu_begins (reader->clean.source
                                + guatu_clean_source (&reader->clean, number->unit_start),
                            written))
    figure->word = written;
  else
    figure->word = guatu_reader_words (reader, number->unit_start,
                                       MAX (number->end, number->unit_start));
}

/** guatu_figure_set_value: says the number of a figure, and in what it is. */
void
guatu_figure_set_value (GuatuReader *reader, GuatuProseFigure *figure,
                        const GuatuNumber *number, const GuatuLead *lead)
{
  gboolean negative = number->is_negative;

  /* A sign alone says as much: 56.7亿元(+6.2%). */
  figure->is_change
      = (lead->growth || lead->above || (number->is_signed && lead->run.n == 0))
        && !lead->to && (!lead->from || lead->from_growth);
  if (figure->is_change && lead->sign < 0)
    negative = TRUE;
  figure->value = negative && number->value != 0 ? -number->value : number->value;
  figure->decimals = number->decimals;
  if (number->n_ratio == 2)
    {
      figure->value = number->ratio[0];
      figure->decimals = number->ratio_decimals[0];
    }
  figure->prices = lead->prices;
  figure->high = negative ? -number->high : number->high;
  figure->decimals_high = number->decimals_high;
  figure->mult = number->mult;
  figure->unit = number->unit;
  figure->per = number->per;
  figure->per_word = lead->per != NULL ? lead->per : number->per_word;
  figure->bound = number->bound == GUATU_BOUND_EXACT && lead->has_bound ? lead->bound
                                                                        : number->bound;
  set_words (reader, figure, number);
}

/** guatu_figure_set_compared: says what a figure, of which the value and the period are
 * known, is compared with. */
void
guatu_figure_set_compared (const GuatuReader *reader, GuatuProseFigure *figure,
                           const GuatuLead *lead)
{
  gboolean multiple = figure->unit != NULL && figure->unit->kind == GUATU_UNIT_MULTIPLE;

  if (!figure->is_change && !multiple && lead->then_end == 0
      && lead->compared_place == NULL)
    return;
  figure->compared = lead->compared;
  figure->compared_period
      = lead->years_before > 0
            ? guatu_when_year (MAX (figure->period.year - lead->years_before, 0))
            : lead->compared_period;
  if (lead->compared_place != NULL)
    figure->compared = GUATU_COMPARED_PLACE;
  else if (multiple && lead->has_period && lead->run.n == 0 && lead->period_word == NULL)
    {
      figure->compared = GUATU_COMPARED_PERIOD;
      figure->compared_period = lead->period;
    }
  else if (figure->compared == GUATU_COMPARED_UNSAID && figure->is_change
           && lead->plan == NULL
           && !g_str_equal (figure->unit != NULL ? figure->unit->id : "", "points"))
    figure->compared = reader->standing;
  if (figure->compared == GUATU_COMPARED_PERIOD && figure->compared_period.year == 0)
    figure->compared = GUATU_COMPARED_UNSAID;
  if (figure->compared != GUATU_COMPARED_PERIOD)
    return;
  if (figure->compared_period.kind != GUATU_PERIOD_YEAR
      && figure->compared_period.year == figure->period.year)
    figure->compared = GUATU_COMPARED_PREVIOUS;
  else if (figure->is_change && figure->period.kind == GUATU_PERIOD_YEAR
           && figure->compared_period.year == figure->period.year - 1)
    figure->compared = GUATU_COMPARED_YEAR;
}
