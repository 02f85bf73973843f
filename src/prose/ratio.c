/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include "lexicon/tables.h"

/**
 * guatu_ratio_read:
 * @reader: a report
 * @number: a ratio of three or more numbers
 * @lead: what stands before it
 *
 * Reads the shares of the three industries; other ratios have no names.
 */
void
guatu_ratio_read (GuatuReader *reader, const GuatuNumber *number, const GuatuLead *lead)
{
  static const struct
  {
    const char *zh;
    const char *en;
  } names[] = {
    { "第一产业增加值占地区生产总值比重",
      "Share of the primary industry in gross regional product" },
    { "第二产业增加值占地区生产总值比重",
      "Share of the secondary industry in gross regional product" },
    { "第三产业增加值占地区生产总值比重",
      "Share of the tertiary industry in gross regional product" },
  };
  double sum = number->ratio[0] + number->ratio[1] + number->ratio[2];

  reader->ratio = reader->ratio || lead->ratio;
  if (!reader->ratio || number->n_ratio != 3 || sum < 99 || sum > 101)
    {
      guatu_reader_leave (reader, number->start, number->end, "ratio");
      return;
    }
  for (guint i = 0; i < 3; i++)
    {
      GuatuProseFigure *figure
          = guatu_reader_add (reader, number->ratio_start[i], number->ratio_end[i]);
      const GuatuUnitName *percent = guatu_unit_names;

      while (percent->kind != GUATU_UNIT_PERCENT)
        percent++;
      figure->value = number->ratio[i];
      figure->decimals = number->ratio_decimals[i];
      figure->unit = percent;
      figure->word = percent->zh;
      figure->is_share = TRUE;
      figure->name = figure->indicator = names[i].zh;
      figure->name_en = names[i].en;
      figure->period = guatu_said_period (reader, lead);
      figure->status = guatu_said_status (reader, figure->period);
      guatu_evidence_add (figure, 0.4, "ratio-sums-to-100");
    }
}
